"""A server whose lanes are all taken: health, metrics and constants answer, the rest is refused."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import islice

import httpx2
import pytest

from api.compiled import Execution
from api.graphql import GraphQLResponse
from api.operations import Operations
from api.settings import Settings
from db.dialects import dialect_of
from tests.conftest import Serving, serving

HEAVY = 40
PATIENCE = 60


def heavy(number: int) -> str:
    """Return an operation that is expected to take long, other than all others."""
    fields = "nodes { name facts(first: 50) { nodes { name } } }"
    return f"{{ a{number}: agencies(first: 100) {{ {fields} }} }}"


def small(number: int) -> str:
    """Return a small operation, other than all others."""
    return f"{{ a{number}: release {{ id }} }}"


class Blocked:
    """Statements that run until they are freed; ``begun`` counts them."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.begun = threading.Semaphore(0)

    def __enter__(self) -> None:
        """Let a test run."""

    def __exit__(self, *_: object) -> None:
        """Free the statements, so that a test that fails ends."""
        self.free.set()


@pytest.fixture
def blocked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Blocked]:
    """Let every statement run until the test frees it."""
    state, run = Blocked(), Operations.run

    def wait(self: Operations, execution: Execution) -> GraphQLResponse:
        state.begun.release()
        state.free.wait(PATIENCE)
        return run(self, execution)

    monkeypatch.setattr(Operations, "run", wait)
    with state:
        yield state


@pytest.fixture
def served(database_url: str, blocked: Blocked) -> Iterator[Serving]:
    """Serve each database, with room for the requests of a test."""
    with (
        serving(
            Settings(database_url=database_url, max_waiting=2 * HEAVY, waiting_seconds=PATIENCE)
        ) as opened,
        blocked,
    ):
        yield opened


def post(served: Serving, query: str) -> httpx2.Response:
    return httpx2.post(f"{served.url}/graphql", json={"query": query}, timeout=PATIENCE)


def test_health_metrics_and_constants_never_wait_for_statements(
    served: Serving, blocked: Blocked
) -> None:
    with ThreadPoolExecutor(2 * HEAVY) as clients, blocked:
        sent = [
            clients.submit(post, served, query(number))
            for number in range(HEAVY)
            for query in (heavy, small)
        ]
        # Both lanes are taken.
        for _ in range(2):
            assert blocked.begun.acquire(timeout=PATIENCE)
        assert post(served, "{ __typename }").json() == {"data": {"__typename": "Query"}}
        for path in ("/health/live", "/health/ready", "/metrics", "/schema.graphql"):
            assert httpx2.get(served.url + path, timeout=PATIENCE).status_code == 200
        held = httpx2.get(f"{served.url}/metrics").text
        assert 'policygraph_lane_held{lane="slow-operation"}' in held
        assert not any(each.done() for each in sent)
        blocked.free.set()
        assert {each.result().status_code for each in sent} == {200}


def test_what_finds_no_room_is_refused_at_once(database_url: str, blocked: Blocked) -> None:
    with (
        serving(Settings(database_url=database_url, max_waiting=1)) as served,
        ThreadPoolExecutor(HEAVY) as clients,
        blocked,
    ):
        sent = [clients.submit(post, served, heavy(number)) for number in range(HEAVY)]
        # One waits in the lane of large operations, and those that run are not done.
        room = dialect_of(database_url).slow_readers + 1
        responses = [each.result() for each in islice(as_completed(sent), HEAVY - room)]
        assert {response.status_code for response in responses} == {503}
        for response in responses:
            assert response.headers["retry-after"] == "5"
            (error,) = response.json()["errors"]
            assert error["extensions"]["code"] == "UNAVAILABLE"
        blocked.free.set()
        assert sum(each.result().status_code == 200 for each in sent) == room


def test_what_was_begun_ends_before_the_server_does(served: Serving, blocked: Blocked) -> None:
    with ThreadPoolExecutor(1) as clients, blocked:
        sent = clients.submit(post, served, small(0))
        assert blocked.begun.acquire(timeout=PATIENCE)
        served.server.should_exit = True
        while True:
            try:
                httpx2.get(f"{served.url}/health/live")
            except httpx2.ConnectError:
                break
        assert not sent.done()
        blocked.free.set()
        assert sent.result().json()["data"]
