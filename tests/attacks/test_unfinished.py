"""Requests that never arrive as a whole: their connections are ended, and cost others nothing."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.settings import Settings
from tests.attacks.case import head, post
from tests.attacks.served import Served, answers, served

# In seconds: what the operator sets here, and by when a connection is closed.
SET, CLOSED = "1", 8
SETTINGS = ("head_seconds", "body_seconds")
BODY = b'{"query": "{__typename}"}'
UNFINISHED = {
    "no bytes": b"",
    "a line break": b"\r\n",
    "half a method": b"PO",
    "half a URL": b"GET /graphql?query={__type",
    "half a head": b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n",
    "half a header": b"GET /health/live HTTP/1.1\r\nHost: x\r\nX: y",
    "no body": post(BODY)[: -len(BODY)],
    "half a body": post(BODY)[:-10],
    "half a chunk": post(b"19\r\n" + BODY[:10], Transfer_Encoding="chunked"),
    "no last chunk": post(b"19\r\n" + BODY + b"\r\n", Transfer_Encoding="chunked"),
    "half a chunk's size": post(b"1", Transfer_Encoding="chunked"),
    "half a trailer": post(b"19\r\n" + BODY + b"\r\n0\r\nX: y", Transfer_Encoding="chunked"),
    "a body that nobody asked for": head(
        "GET /health/live HTTP/1.1", "Host: x", "Content-Length: 9"
    ),
    "a second request": head("GET /health/live HTTP/1.1", "Host: x") + b"GET /he",
}


@pytest.mark.xfail(
    any(name not in Settings.model_fields for name in SETTINGS),
    reason="the server waits for such a request without an end",
    strict=True,
)
def test_what_does_not_arrive_is_not_waited_for(curated_url: str, tmp_path: Path) -> None:
    flags = [word for name in SETTINGS for word in (f"--{name.replace('_', '-')}", SET)]
    with served(curated_url, tmp_path / "log", *flags) as server:
        with ThreadPoolExecutor(len(UNFINISHED)) as threads:
            waiting = {
                name: threads.submit(seconds_until_closed, server, sent)
                for name, sent in UNFINISHED.items()
            }
            assert server.get("/health/live").body == b"live"
            late = {n: seconds.result() for n, seconds in waiting.items()}
        assert {name: seconds for name, seconds in late.items() if seconds > CLOSED} == {}
        assert server.get("/health/ready").body == b"ready"
        assert "Traceback" not in server.log()


def seconds_until_closed(server: Served, sent: bytes) -> float:
    """Return how long a connection stays open after something was sent on it."""
    connection, start = server.connect(), time.monotonic()
    connection.send(sent)
    received = connection.read()
    assert {answer.status for answer in answers(received)} <= {200, 400, 408}
    return time.monotonic() - start
