"""What runs in a lane: bounded in number and time, ended when nobody waits for it any more."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from typing import Any

import pytest
from starlette.requests import ClientDisconnect

from api.compiled import Execution, Timing
from api.graphql import GraphQLRequest, GraphQLResponse
from api.lane import Busy, Lane
from api.limits.resources import Resources
from api.operations import Operations
from db.dialects import Dialect
from db.fetch import Database, Prepared
from db.run import Ended, Run
from tests.api.test_lanes import stays
from tests.db.test_fetch import ENDLESS, ONE

LONG = 30
ENDLESS_STATEMENT = Prepared(ENDLESS, (), ())


class Leaving:
    """The connection of a client that sends a request, and goes away on demand."""

    def __init__(self) -> None:
        self.left = asyncio.Event()
        self._messages = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def __call__(self) -> Any:
        """Return what uvicorn would."""
        for message in self._messages:
            return message
        await self.left.wait()
        return {"type": "http.disconnect"}


@pytest.fixture
def blocked() -> Iterator[threading.Event]:
    """Return an event that threads of a test wait for; they are freed at its end."""
    event = threading.Event()
    yield event
    event.set()


def in_lane(test: Callable[[Lane], Coroutine[Any, Any, None]], **bounds: int) -> None:
    """Run a test with a lane of one thread."""

    async def run() -> None:
        lane = Lane("only", 1, Resources(**bounds))
        try:
            await asyncio.wait_for(test(lane), timeout=60)
        finally:
            lane.close()

    asyncio.run(run())


def of(statement: Prepared, seconds: float = LONG) -> Execution:
    """Return an execution of a statement that no operation has."""
    return Execution(statement, (), Timing(), 1, Run(seconds))


def test_a_run_that_is_ended_never_begins() -> None:
    run = Run(LONG)
    run.end()
    with pytest.raises(Ended), run.stopped_by(lambda: None):
        pytest.fail("it has begun")


def test_a_run_is_stopped_while_it_runs_and_never_afterwards() -> None:
    run, stopped = Run(LONG), []
    with run.stopped_by(lambda: stopped.append("now")):
        run.end()
    run.end()
    assert stopped == ["now"]


def test_time_is_in_proportion_to_cost() -> None:
    resources = Resources(statement_seconds=2, units_per_second=100)
    assert [resources.seconds(cost, 30) for cost in (0, 100, 10_000)] == [2, 3, 30]


@pytest.mark.parametrize("size", [1, 100])
def test_an_operation_has_the_time_of_its_cost(operations: Operations, size: int) -> None:
    request = GraphQLRequest(query=f"{{ agencies(first: {size}) {{ nodes {{ id }} }} }}")
    execution = operations.prepare(request)
    assert isinstance(execution, Execution)
    assert execution.run.seconds == Resources().seconds(execution.cost, Dialect.patience)


def test_a_statement_whose_time_is_over_is_stopped(operations: Operations) -> None:
    async def test(lane: Lane) -> None:
        too_long = of(ENDLESS_STATEMENT, seconds=0.2)
        response = await lane.call(operations.run, too_long, stays, too_long.run)
        (error,) = response.errors
        assert error["extensions"] == {"code": "OPERATION_TOO_LARGE"}
        assert "smaller pages" in error["message"]
        # The same thread goes on with the same connection.
        assert (await lane.call(operations.run, of(ONE), stays)).data == b"1"

    in_lane(test)


def test_a_statement_whose_client_has_gone_is_stopped(
    operations: Operations, database: Database
) -> None:
    async def test(lane: Lane) -> None:
        client, abandoned, errors = Leaving(), of(ENDLESS_STATEMENT), database.errors
        call = asyncio.ensure_future(lane.call(operations.run, abandoned, client, abandoned.run))
        while abandoned.run.until is None:
            await asyncio.sleep(0.01)
        client.left.set()
        with pytest.raises(ClientDisconnect):
            await call
        assert lane.held == 0
        assert (await lane.call(operations.run, of(ONE), stays)).data == b"1"
        assert database.errors == errors

    in_lane(test)


def test_what_waits_for_a_thread_is_never_begun_if_its_client_goes(
    blocked: threading.Event,
) -> None:
    begun: list[str] = []

    async def test(lane: Lane) -> None:
        first = asyncio.ensure_future(lane.call(blocked.wait, LONG, stays))
        await asyncio.sleep(0)
        client = Leaving()
        client.left.set()
        with pytest.raises(ClientDisconnect):
            await lane.call(begun.append, "abandoned", client)
        assert lane.held == 1
        blocked.set()
        assert await first
        await lane.call(begun.append, "next", stays)

    in_lane(test)
    assert begun == ["next"]


def test_what_a_full_lane_has_no_room_for_is_refused_at_once(blocked: threading.Event) -> None:
    async def test(lane: Lane) -> None:
        calls = [asyncio.ensure_future(lane.call(blocked.wait, LONG, stays)) for _ in range(3)]
        await asyncio.sleep(0)
        assert lane.held == 3
        with pytest.raises(Busy):
            await lane.call(blocked.wait, LONG, stays)
        blocked.set()
        assert await asyncio.gather(*calls) == [True] * 3
        assert (lane.held, lane.refused) == (0, 1)
        assert await lane.call(blocked.wait, LONG, stays)

    in_lane(test, max_waiting=2)


def test_what_waits_too_long_is_refused(blocked: threading.Event) -> None:
    async def test(lane: Lane) -> None:
        first = asyncio.ensure_future(lane.call(blocked.wait, LONG, stays))
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await lane.call(blocked.wait, LONG, stays)
        assert (lane.held, lane.refused) == (1, 1)
        blocked.set()
        assert await first

    in_lane(test, waiting_seconds=1)


def test_a_server_that_stops_ends_what_runs(operations: Operations) -> None:
    async def test(lane: Lane) -> None:
        endless = of(ENDLESS_STATEMENT)
        call = asyncio.ensure_future(lane.call(operations.run, endless, stays, endless.run))
        while endless.run.until is None:
            await asyncio.sleep(0.01)
        call.cancel()
        with suppress(asyncio.CancelledError):
            await call
        assert (await lane.call(operations.run, of(ONE), stays)).data == b"1"

    in_lane(test)


def test_the_response_of_what_was_stopped_says_nothing_of_the_inside(
    operations: Operations,
) -> None:
    endless = of(ENDLESS_STATEMENT)
    endless.run.end()
    response = operations.run(endless)
    assert isinstance(response, GraphQLResponse)
    assert [error["extensions"]["code"] for error in response.errors] == ["OPERATION_TOO_LARGE"]
