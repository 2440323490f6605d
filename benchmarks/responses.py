"""How fast a repeated GET is, beside an ASGI application that only sends the same bytes.

    python -m benchmarks.responses [--database-url URL] [--encoding zstd] [--query QUERY]

serves both with uvicorn on one processor, and puts load on them in turns from another with ``wrk``,
which has to be installed. It prints the requests per second of each round, the microseconds of the
processor that each request took, and the ratio of the medians.
"""

import multiprocessing
import os
import re
import socket
import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import click
import httpx2
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from api.app import create_app
from api.settings import read_settings

QUERY = "{ agencies(first: 20) { nodes { name acronym summary } } }"
SERVER, LOAD = 0, 1
CONNECTIONS = 16


class Bare:
    """An application that sends one response."""

    def __init__(self, response: httpx2.Response, body: bytes) -> None:
        own = (b"date", b"server")
        headers = [pair for pair in response.headers.raw if pair[0].lower() not in own]
        self.start = {"type": "http.response.start", "status": 200, "headers": headers}
        self.body = {"type": "http.response.body", "body": body}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response."""
        if scope["type"] == "http":
            await send(self.start)
            await send(self.body)


@contextmanager
def served(app: ASGIApp) -> Iterator[tuple[str, int]]:
    """Serve an application in a process of its own; yield its address and the process's ID."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        process = multiprocessing.get_context("fork").Process(target=serve, args=(app, listener))
        process.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", process.pid or 0
        process.terminate()
        process.join()


def serve(app: ASGIApp, listener: socket.socket) -> None:
    """Serve an application on one processor, as the command does."""
    os.sched_setaffinity(0, {SERVER})
    config = uvicorn.Config(app, log_level="warning", access_log=False)
    uvicorn.Server(config).run(sockets=[listener])


def processor_seconds(pid: int) -> float:
    """Return how long the threads of a process have run."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def load(url: str, encoding: str, seconds: int) -> tuple[int, float]:
    """Send requests to a server; return how many it answered, and how many of them in a second."""
    command = ["taskset", "-c", str(LOAD), "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s"]
    output = subprocess.run(
        [*command, "-H", f"Accept-Encoding: {encoding}", url],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "Non-2xx" not in output, output
    answered = re.search(r"(\d+) requests in", output)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", output)
    assert answered
    assert rate
    return int(answered[1]), float(rate[1])


def response_of(url: str, encoding: str) -> tuple[httpx2.Response, bytes]:
    """Return a response and its bytes as they are sent, once the server is there."""
    while True:
        try:
            headers = {"accept-encoding": encoding}
            with httpx2.stream("GET", url, headers=headers) as response:
                return response, b"".join(response.iter_raw())
        except httpx2.ConnectError:
            time.sleep(0.1)


@click.command(help=__doc__)
@click.option("--database-url", help="The database.")
@click.option("--encoding", default="identity", show_default=True, help="What clients accept.")
@click.option("--query", default=QUERY, help="What they ask for.")
@click.option("--rounds", default=3, show_default=True, help="How many rounds.")
@click.option("--seconds", default=5, show_default=True, help="How long a server is loaded.")
def main(database_url: str | None, encoding: str, query: str, rounds: int, seconds: int) -> None:
    settings = read_settings(database_url=database_url)
    path = f"/graphql?query={quote(query)}"
    with served(create_app(settings)) as (cached, pid):
        response, body = response_of(cached + path, encoding)
        assert response.status_code == 200, body
        click.echo(f"{len(body):,} bytes, {response.headers.get('content-encoding', 'identity')}")
        with served(Bare(response, body)) as (bare, bare_pid):
            response_of(bare, encoding)
            servers = {"bare": (bare, bare_pid), "cached": (cached, pid)}
            rates: dict[str, list[float]] = {name: [] for name in servers}
            for _ in range(rounds):
                for name, (url, server) in servers.items():
                    before = processor_seconds(server)
                    answered, rate = load(url + path, encoding, seconds)
                    each = (processor_seconds(server) - before) / answered * 1e6
                    rates[name].append(rate)
                    click.echo(f"{name:8}{rate:10,.0f} per second{each:8.1f} us")
    medians = {name: statistics.median(measured) for name, measured in rates.items()}
    click.echo(f"ratio {medians['cached'] / medians['bare']:.2f}")


if __name__ == "__main__":
    main()
