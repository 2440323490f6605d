"""What the tests of the API share: a client over the invented data, and ways to ask."""

import json
import os
import re
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, expect, sync_playwright

from api.app import create_app
from api.graphql import GraphQLRequest
from api.operations import Operations
from api.settings import Settings
from db.fetch import Database
from tests.api.browser import ARGUMENTS, Visited, visiting

Response = dict[str, Any]
Ask = Callable[..., Response]


@dataclass(frozen=True)
class Traffic:
    """What a driver says that it sent to its database."""

    statements: int
    round_trips: int


Counted = Callable[[Callable[[], Any]], Traffic]


@pytest.fixture
def free_port() -> str:
    """Return a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])


@pytest.fixture(scope="session")
def client(database_url: str) -> Iterator[TestClient]:
    """Call the whole application over each database."""
    app = create_app(Settings(database_url=database_url))
    with TestClient(app, follow_redirects=False) as opened:
        # What a client does not say itself is not said for it.
        opened.headers.clear()
        yield opened


@pytest.fixture
def ask(operations: Operations) -> Ask:
    """Answer an operation without HTTP, as the response's JSON."""

    def answer(
        query: str, variables: dict[str, Any] | None = None, name: str | None = None
    ) -> Response:
        response = operations.execute(
            GraphQLRequest(query=query, operation_name=name, variables=variables or {})
        )
        parsed: Response = json.loads(response.body())
        return parsed

    return answer


# SQLite reads the tables of its text index by statements of its own, inside the one that is sent,
# and marks them as a comment.
INSIDE = "-- "


@pytest.fixture
def counted(database: Database, tmp_path: Path) -> Iterator[Counted]:
    """Count what a call sends to the database, as the driver of this thread's connection says."""
    if database.name == "postgresql" and sys.platform != "linux":
        pytest.skip("libpq traces what it sends on Linux alone")
    statements: list[str] = []
    path = tmp_path / "trace"
    # A connection that keeps many statements prepared may be opened anew at the next one.
    database.close()
    with path.open("wb") as trace:
        connection: Any = database.connection().driver_connection
        if database.name == "sqlite":
            connection.set_trace_callback(statements.append)
        else:
            connection.pgconn.trace(trace.fileno())

        def count(call: Callable[[], Any]) -> Traffic:
            statements.clear()
            before = path.stat().st_size
            call()
            if database.name == "sqlite":
                sent = [statement for statement in statements if not statement.startswith(INSIDE)]
                return Traffic(len(sent), len(sent))
            return _traffic(path.read_bytes()[before:].decode())

        yield count
        if database.name == "sqlite":
            connection.set_trace_callback(None)
        else:
            connection.pgconn.untrace()


def _traffic(trace: str) -> Traffic:
    """Read a trace of libpq: the kind of a message that is sent follows a time and its length."""
    sent = re.findall(r"^[-0-9:. ]+\tF\t\d+\t(\w+)", trace, re.MULTILINE)
    statements = sent.count("Execute") + sent.count("Query")
    return Traffic(statements, sent.count("Sync") + sent.count("Query"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return the Chromium that the environment names."""
    chromium = os.environ.get("POLICYGRAPH_TEST_CHROMIUM")
    if not chromium:
        pytest.skip("set POLICYGRAPH_TEST_CHROMIUM to the path of a Chromium to run in a browser")
    # Other workers keep the processors busy.
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, server_url: str) -> Iterator[Visited]:
    """Open a fresh page of a server of the curated data."""
    with visiting(browser, server_url) as visited:
        yield visited
