"""Connections whose clients keep the server waiting: each is closed in time, and a server stops."""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path

import httpx2
import pytest

from api.settings import Settings
from tests.api.raw import Raw
from tests.conftest import Serving, serving

ROOT = Path(__file__).parent.parent.parent
# Far more than the deadlines of the server, which are one second.
PATIENCE = 30
GET = b"GET /health/live HTTP/1.1\r\nHost: x\r\n"
POST = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
LONG_BODY = POST + b"Content-Length: 1000\r\n\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"


@pytest.fixture(scope="module")
def impatient(curated_url: str) -> Iterator[Serving]:
    """Serve with deadlines of a second."""
    seconds = {"head_seconds": 1, "body_seconds": 1, "response_seconds": 1}
    with serving(Settings(database_url=curated_url, **seconds)) as served:
        yield served


def read(connection: Raw, *, before: bytes = b"", trickle: bytes = b"") -> bytes:
    """Return what a server sends until it closes, which is sent a few bytes again and again."""
    connection.send(before)
    ended = threading.Event()

    def go_on() -> None:
        for part in repeat(trickle):
            if ended.wait(0.1):
                return
            connection.send(part)

    sender = threading.Thread(target=go_on)
    if trickle:
        sender.start()
    try:
        return connection.read()
    finally:
        ended.set()
        if trickle:
            sender.join()


@pytest.mark.parametrize(
    ("before", "trickle", "status"),
    [
        (b"", b"", None),
        (GET, b"", 408),
        (GET + b"X: ", b"y", 408),
        (b"G", b"", 408),
        (b"", b"\r\n", 408),
        (GET, b"X-Pad: y\r\n", 408),
        (LONG_BODY, b"", 408),
        (LONG_BODY + b'{"query":', b"", 408),
        (LONG_BODY, b" ", 408),
        (CHUNKED + b"5\r\n", b"", 408),
        (CHUNKED, b"1\r\n \r\n", 408),
        (POST + b"Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n", b"", None),
    ],
    ids=[
        "nothing",
        "half a head",
        "a trickle of a header",
        "one byte",
        "a trickle of empty lines",
        "a trickle of headers",
        "no body",
        "half a body",
        "a trickle of a body",
        "half a chunk",
        "a trickle of chunks",
        "a body that was asked for",
    ],
)
def test_what_does_not_arrive_is_not_waited_for(
    impatient: Serving, before: bytes, trickle: bytes, status: int | None
) -> None:
    connection = Raw(impatient.url)
    start = time.monotonic()
    received = read(connection, before=before, trickle=trickle)
    assert time.monotonic() - start < PATIENCE / 2
    if status is not None:
        assert received.startswith(b"HTTP/1.1 %d " % status)
    assert received.count(b"HTTP/1.1 ") <= 2


def test_what_comes_after_a_request_has_a_deadline_of_its_own(impatient: Serving) -> None:
    connection = Raw(impatient.url)
    received = read(connection, before=GET + b"\r\n" + GET, trickle=b"X-Pad: y\r\n")
    assert received.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in received
    connection = Raw(impatient.url)
    received = read(connection, before=GET + b"\r\n", trickle=b"\r\n")
    assert received.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in received


def test_slow_requests_that_are_in_time_are_answered(impatient: Serving) -> None:
    connection = Raw(impatient.url)
    body = b'{"query": "{ __typename }"}'
    head = POST + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body)
    for part in (head[:20], head[20:], body[:5], body[5:]):
        connection.send(part)
        time.sleep(0.3)
    assert connection.read().startswith(b"HTTP/1.1 200 ")


def test_a_response_that_nobody_reads_is_dropped(impatient: Serving) -> None:
    def held() -> int:
        connections = list(impatient.server.server_state.connections)
        return sum(each.transport.get_write_buffer_size() for each in connections)

    connection = Raw(impatient.url)
    # More than the network holds by itself.
    connection.send(b"GET /schema.graphql HTTP/1.1\r\nHost: x\r\n\r\n" * 200)
    wait_until(lambda: held() > 0)
    wait_until(lambda: held() == 0)
    assert connection.read().count(b"HTTP/1.1 200 ") < 200


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait until a condition holds, as long as a test has patience."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_server_stops_beside_a_stalled_upload(curated_url: str, free_port: str) -> None:
    words = ["serve", "--no-load", "--database-url", curated_url, "--port", free_port]
    command = [sys.executable, "-m", "api", *words, "--body-seconds", "2", "--drain-seconds", "5"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        try:
            url = f"http://127.0.0.1:{free_port}"
            wait_until(lambda: is_ready(url))
            stalled = [Raw(url) for _ in range(3)]
            for connection, sent in zip(stalled, (LONG_BODY + b" ", GET, b""), strict=True):
                connection.send(sent)
            time.sleep(0.2)
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=PATIENCE) == 0
            for connection in stalled:
                assert not connection.read().startswith(b"HTTP/1.1 200 ")
        finally:
            process.kill()


def is_ready(url: str) -> bool:
    """Tell whether a server answers."""
    try:
        return httpx2.get(f"{url}/health/ready").status_code == 200
    except httpx2.TransportError:
        return False
