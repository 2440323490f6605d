"""A server in a process of its own, as its operator starts it, and what shows how it fares."""

import http.client
import io
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from api.settings import ROOT

# In seconds: how long anything on a connection may take, and how long the server has to start.
PATIENCE, START = 10, 60
TICKS = os.sysconf("SC_CLK_TCK")
HERE = "127.0.0.1"


class Answer(NamedTuple):
    """A response."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


class _Kept(io.BytesIO):
    """Bytes that stay readable after one response was read from them."""

    def makefile(self, _: str) -> "_Kept":
        return self

    def close(self) -> None:
        pass


def answers(received: bytes, method: str = "GET") -> list[Answer]:
    """Return all responses in what was received; they follow one another without a gap."""
    stream, found = _Kept(received), []
    while stream.tell() < len(received):
        response = http.client.HTTPResponse(stream, method=method)  # type: ignore[arg-type]
        response.begin()
        found.append(Answer(response.status, response.headers, response.read()))
    return found


class Connection:
    """A connection by which any bytes can be sent."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection((HERE, port), PATIENCE)

    def send(self, data: bytes) -> None:
        """Send bytes, as far as the server takes them."""
        with suppress(ConnectionResetError, BrokenPipeError):
            self._socket.sendall(data)

    def read(self) -> bytes:
        """Return all that the server sends until it closes the connection."""
        received = b""
        with self._socket, suppress(ConnectionResetError):
            while part := self._socket.recv(65_536):
                received += part
        return received


class Served:
    """A running server."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, log: Path) -> None:
        self.port = port
        self._log = log
        self._proc = Path(f"/proc/{process.pid}")

    def get(self, path: str) -> Answer:
        """Get a page on a new connection, as the probes of an orchestrator do."""
        connection = http.client.HTTPConnection(HERE, self.port, timeout=PATIENCE)
        connection.request("GET", path)
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        return answer

    def connect(self) -> Connection:
        """Open a connection."""
        return Connection(self.port)

    def log(self) -> str:
        """Return all that the server has written to standard error."""
        return self._log.read_text("utf-8")

    def memory(self) -> int:
        """Return the memory that the process has in use, in bytes."""
        status = (self._proc / "status").read_text()
        (size,) = re.findall(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
        return int(size) * 1024

    def seconds(self) -> float:
        """Return how long the process has kept processors busy: others don't count in it."""
        fields = (self._proc / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@contextmanager
def served(url: str, log: Path, *flags: str) -> Iterator[Served]:
    """Run ``policygraph serve`` on a free port until the block ends."""
    with socket.socket() as listener:
        listener.bind((HERE, 0))
        port = listener.getsockname()[1]
    command = Path(sys.executable).with_name("policygraph")
    words = ["serve", "--no-load", "--database-url", url, "--port", str(port), *flags]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("POLICYGRAPH_")}
    with (
        log.open("wb") as errors,
        subprocess.Popen(
            [command, *words], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=errors
        ) as process,
    ):
        try:
            server = Served(process, port, log)
            wait_for(server, process)
            yield server
        finally:
            process.terminate()
            process.wait(START)


def wait_for(server: Served, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server is ready."""
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if server.get("/health/ready").status == http.HTTPStatus.OK:
                return
        except OSError:
            time.sleep(0.02)
    raise AssertionError(f"the server did not start: {server.log()}")


def exchange(server: Served, sent: bytes) -> tuple[bytes, Answer]:
    """Send bytes on a connection of their own; return what came back, and a probe's answer."""
    connection = server.connect()
    connection.send(sent)
    probe = server.get("/health/live")
    return connection.read(), probe
