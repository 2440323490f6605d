"""The version of the database, as the event loop knows it."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Hashable, Iterator
from contextlib import closing
from types import SimpleNamespace
from typing import Any

import pytest

from api import known_version
from api.known_version import KnownVersion

LASTS = 0.1


class Asked:
    """A database whose version the test sets, and that counts how often it is asked."""

    def __init__(self, runs_in_process: bool) -> None:
        self.dialect = SimpleNamespace(runs_in_process=runs_in_process, version_lasts=LASTS)
        self.current: Hashable | None = "old"
        self.times = 0

    def version(self) -> Hashable | None:
        """Return the version."""
        self.times += 1
        return self.current


class Clock:
    """A clock that the test sets."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """Let the test set the time."""
    clock = Clock()
    monkeypatch.setattr(known_version, "monotonic", clock)
    return clock


async def known(version: KnownVersion) -> Hashable | None:
    """Return the version, as whoever uses it does."""
    if known_version.monotonic() >= version.until:
        await version.ask()
    return version.current


def run(database: Any, use: Callable[[KnownVersion], Coroutine[Any, Any, None]]) -> None:
    """Use the version of a database in an event loop."""
    with closing(KnownVersion(database)) as version:
        asyncio.run(use(version))


def test_a_database_in_the_process_is_asked_in_each_turn(clock: Clock) -> None:
    database = Asked(runs_in_process=True)

    async def use(version: KnownVersion) -> None:
        assert await known(version) == "old"
        database.current = "new"
        # Whatever responds now has arrived before the database was asked.
        assert await known(version) == "old"
        assert database.times == 1
        await asyncio.sleep(0)
        assert await known(version) == "new"
        assert database.times == 2

    run(database, use)


def test_a_request_that_arrives_in_a_turn_is_answered_in_the_next(clock: Clock) -> None:
    """The version is forgotten before any task runs that was made after it was asked for."""
    database = Asked(runs_in_process=True)

    async def use(version: KnownVersion) -> None:
        await known(version)
        database.current = "new"
        assert await asyncio.create_task(known(version)) == "new"

    run(database, use)


def test_a_database_on_a_server_is_asked_every_so_often(clock: Clock) -> None:
    database = Asked(runs_in_process=False)

    async def use(version: KnownVersion) -> None:
        assert await known(version) == "old"
        database.current = "new"
        clock.now += 0.9 * LASTS
        assert await known(version) == "old"
        clock.now += 0.2 * LASTS
        assert await known(version) == "new"
        assert database.times == 2

    run(database, use)


def test_an_answer_is_as_old_as_its_question(clock: Clock) -> None:
    database = Asked(runs_in_process=False)
    answer = database.version

    def slow() -> Hashable | None:
        clock.now += 2 * LASTS
        return answer()

    database.version = slow  # type: ignore[method-assign]

    async def use(version: KnownVersion) -> None:
        await known(version)
        await known(version)
        assert database.times == 2

    run(database, use)


def test_requests_at_the_same_time_ask_once(clock: Clock) -> None:
    database = Asked(runs_in_process=False)

    async def use(version: KnownVersion) -> None:
        assert await asyncio.gather(*(known(version) for _ in range(5))) == ["old"] * 5
        assert database.times == 1

    run(database, use)


def test_a_request_that_is_given_up_takes_no_answer_from_others(clock: Clock) -> None:
    database = Asked(runs_in_process=False)
    may_answer = threading.Event()
    answer = database.version

    def waiting() -> Hashable | None:
        assert may_answer.wait(60)
        return answer()

    database.version = waiting  # type: ignore[method-assign]

    async def use(version: KnownVersion) -> None:
        given_up, other = (asyncio.create_task(known(version)) for _ in range(2))
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.sleep(0)
        may_answer.set()
        assert await other == "old"

    run(database, use)


@pytest.mark.parametrize("runs_in_process", [True, False])
def test_no_version_is_known_of_a_database_that_cannot_be_read(
    clock: Clock, runs_in_process: bool
) -> None:
    database = Asked(runs_in_process)
    database.current = None

    async def use(version: KnownVersion) -> None:
        assert await known(version) is None

    run(database, use)
