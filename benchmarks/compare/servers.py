"""Running servers: started, watched and stopped."""

import gzip
import http.client
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import psycopg
from sqlalchemy.engine import make_url

from benchmarks.compare import processors
from benchmarks.compare.peers import POSTGRESQL, ROOT, Peer

PATIENCE = 60
# A server that takes less than this share of a core for a moment is idle.
MOMENT, IDLE = 0.2, 0.2


class ServerFailed(Exception):
    """A server does not start, or responds with an error."""


@dataclass
class Server:
    """A running server on a database."""

    peer: Peer
    database: str
    url: str
    port: int
    process: subprocess.Popen[bytes]

    @property
    def name(self) -> str:
        """The name of the server and its database."""
        return f"{self.peer.name} on {self.database}"

    def ask(self, body: dict[str, Any]) -> Any:
        """Return the data of the response to one request."""
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE * 5)
        with closing(connection):
            connection.request("POST", "/graphql", orjson.dumps(body), headers)
            response = connection.getresponse()
            content = response.read()
        if response.getheader("content-encoding") == "gzip":
            content = gzip.decompress(content)
        try:
            result = orjson.loads(content)
        except orjson.JSONDecodeError:
            raise ServerFailed(f"{self.name}: {content[:300]!r}") from None
        if result.get("errors") or "data" not in result:
            raise ServerFailed(f"{self.name}: {str(result)[:600]}")
        return result["data"]

    def processes(self) -> list[int]:
        """Return the processes of the server."""
        return list(processors.family(self.process.pid))

    def backends(self) -> list[int]:
        """Return the processes of PostgreSQL that serve this server's connections."""
        if self.database != POSTGRESQL:
            return []
        url = make_url(self.url).set(drivername="postgresql")
        query = {k: v for k, v in url.query.items() if k != "application_name"}
        plain = url.set(query=query).render_as_string(hide_password=False)
        with psycopg.connect(plain) as connection:
            rows = connection.execute(
                "SELECT pid FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name = %s",
                [application(self.peer)],
            )
            return [pid for (pid,) in rows]

    def settle(self) -> None:
        """Wait until the server has nothing left to do of requests that nobody waits for."""
        pids = [*self.processes(), *self.backends()]
        end, before = time.monotonic() + PATIENCE, processors.seconds(pids)
        while time.monotonic() < end:
            time.sleep(MOMENT)
            now = processors.seconds(pids)
            if now - before < IDLE * MOMENT:
                return
            before = now

    def pin(self) -> None:
        """Give the server its core, and the database the other ones."""
        processors.pin(self.processes(), processors.SERVER)
        processors.pin(self.backends(), processors.OTHERS)


def application(peer: Peer) -> str:
    """Return the name under which a server's connections are listed."""
    return f"benchmark_{peer.name}"


def named(url: str, peer: Peer) -> str:
    """Return the URL of a database with the name of the application that reads it."""
    if make_url(url).get_backend_name() != POSTGRESQL:
        return url
    return f"{url}?application_name={application(peer)}"


@contextmanager
def running(peer: Peer, database: str, url: str, log: Path) -> Iterator[Server]:
    """Start a server, and stop it at the end."""
    port, url = _free_port(), named(url, peer)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        process = subprocess.Popen(
            peer.start(port, url), cwd=ROOT, env=peer.env(url), stdout=output, stderr=output
        )
    server = Server(peer, database, url, port, process)
    try:
        _wait(server, log)
        yield server
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(server: Server, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.process.poll() is not None:
            break
        try:
            with closing(http.client.HTTPConnection("127.0.0.1", server.port, 5)) as connection:
                connection.request("GET", "/")
                connection.getresponse().read()
            return
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
    raise ServerFailed(f"{server.name} does not start:\n{log.read_text()[-2000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
