"""Lanes: quick operations run at once, slow ones where they keep no others waiting."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from api.compiled import Execution, Timing
from api.graphql import GraphQLRequest, GraphQLResponse
from api.lanes import AT_ONCE, LITTLE, SLOW, Lanes
from api.operations import Operations

SMALL = GraphQLRequest(query='{ agency(slug: "river-guard") { name } }')
MUCH = GraphQLRequest(query="{ agencies(where: { acronym: { isNull: false } }) { totalCount } }")


@pytest.fixture
def lanes(operations: Operations) -> Iterator[Lanes]:
    """Execute operations in lanes, which are closed."""
    opened = Lanes(operations)
    yield opened
    opened.close()


@pytest.fixture
def threads(operations: Operations, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the threads in which operations run, as they run."""
    names: list[str] = []
    run = operations.run

    def noting(execution: Execution) -> GraphQLResponse:
        names.append(threading.current_thread().name.rpartition("_")[0])
        return run(execution)

    monkeypatch.setattr(operations, "run", noting)
    return names


async def stays() -> Any:
    """Be the connection of a client that waits for its response."""
    await asyncio.Event().wait()


def executed(lanes: Lanes, *requests: GraphQLRequest) -> list[Any]:
    """Execute requests one after the other."""

    async def execute() -> list[Any]:
        return [await lanes.execute(request, stays) for request in requests]

    responses = asyncio.run(execute())
    assert all(response.data for response in responses)
    return responses


def test_a_first_run_is_in_a_thread(lanes: Lanes, threads: list[str]) -> None:
    executed(lanes, SMALL, MUCH)
    assert threads == ["operation", "operation"]


def test_what_reads_little_runs_at_once_where_the_database_is_in_process(
    lanes: Lanes, threads: list[str], operations: Operations
) -> None:
    executed(lanes, SMALL, MUCH)
    for request in (SMALL, MUCH):
        execution = operations.prepare(request)
        assert isinstance(execution, Execution)
        execution.timing.seconds = AT_ONCE / 2
    executed(lanes, SMALL, MUCH)
    in_process = operations.dialect.runs_in_process
    assert threads[2:] == ["" if in_process else "operation", "operation"]


@pytest.mark.parametrize(
    ("query", "reads_more"),
    [
        ("{ agencies { nodes { name } } }", False),
        ('{ agency(slug: "x") { aliases country { name } } }', False),
        ("{ agencies(after: null) { nodes { name } pageInfo { endCursor } } }", False),
        ('{ agencies(where: {slug: {eq: "x"}}) { nodes { name } } }', True),
        ("{ agencies(orderBy: [{field: SLUG}]) { totalCount nodes { name } } }", False),
        ("{ agencies(orderBy: [{field: KIND}, {field: SLUG}]) { nodes { name } } }", True),
        ('{ agency(slug: "x") { units { totalCount } } }', True),
        ('{ agency(slug: "x") { units { nodes { name } } } }', True),
        ('{ search(query: "heron") { nodes { name } } }', True),
        ("{ agencies { aggregate { count } } }", True),
        ("{ agencies { facets(fields: [KIND]) { values { count } } } }", True),
    ],
)
def test_what_reads_more_than_it_returns_is_known(
    operations: Operations, query: str, reads_more: bool
) -> None:
    execution = operations.prepare(GraphQLRequest(query=query))
    assert isinstance(execution, Execution)
    assert (execution.reads_more, execution.cost <= LITTLE) == (reads_more, True)


def test_what_took_long_has_a_lane_of_its_own(
    lanes: Lanes, threads: list[str], operations: Operations
) -> None:
    executed(lanes, MUCH)
    execution = operations.prepare(MUCH)
    assert isinstance(execution, Execution)
    execution.timing.seconds = 2 * SLOW
    executed(lanes, MUCH)
    assert threads == ["operation", "slow-operation"]


def test_a_slow_run_is_slowly_forgotten() -> None:
    timing = Timing()
    timing.note(10 * SLOW)
    timing.note(0)
    assert SLOW < (timing.seconds or 0) < 10 * SLOW
    for _ in range(100):
        timing.note(0)
    assert (timing.seconds or 0) < SLOW
