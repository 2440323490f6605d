"""A lane: a few threads, a bounded queue before them, and bounds on how long each call may take."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect
from starlette.types import Receive

from api.limits.resources import Resources
from db.run import Run

Argument = TypeVar("Argument")
Result = TypeVar("Result")

# The seconds between two looks at a call. Most calls end before the first look, and cost none.
LOOK = 0.1


class Busy(Exception):
    """Too many calls wait for a thread, or this one has waited for too long."""


class Lane:
    """Runs calls in threads, each of which does one thing at a time. Used by one event loop."""

    def __init__(self, name: str, threads: int, resources: Resources) -> None:
        self._threads = ThreadPoolExecutor(threads, name)
        self._most = threads + resources.max_waiting
        self._patience = resources.waiting_seconds
        # The calls that run or wait, and those that were refused, as the metrics show them.
        self.name, self.held, self.refused = name, 0, 0

    async def call(
        self,
        function: Callable[[Argument], Result],
        argument: Argument,
        receive: Receive,
        run: Run | None = None,
    ) -> Result:
        """Call a function in a thread; ``run`` is ended when its time is over.

        Raises ``Busy``, or ``ClientDisconnect`` if ``receive`` says that the client has gone: what
        waits is then never begun, and what runs is ended.
        """
        if self.held >= self._most:
            self.refused += 1
            raise Busy
        work = self._threads.submit(function, argument)
        self.held += 1
        watch = _Watch(work, run, receive, self._patience)
        try:
            result = await asyncio.wrap_future(work)
        except asyncio.CancelledError:
            if watch.reason is None:
                # The server stops, and waits for its threads.
                watch.end()
                raise
        finally:
            self.held -= 1
            watch.close()
        if watch.reason is None:
            return result
        self.refused += watch.reason is Busy
        raise watch.reason

    def close(self) -> None:
        """Wait for what is running, and end the threads."""
        self._threads.shutdown(cancel_futures=True)


class _Watch:
    """Looks at a call now and then, and ends it if there is a reason."""

    def __init__(
        self, work: Future[Any], run: Run | None, receive: Receive, patience: float
    ) -> None:
        # Why nobody waits for the call any more.
        self.reason: type[Exception] | None = None
        self._work, self._run, self._receive = work, run, receive
        self._until = monotonic() + patience
        self._loop = asyncio.get_running_loop()
        self._gone: asyncio.Task[None] | None = None
        self._next = self._loop.call_later(LOOK, self._look)

    def _look(self) -> None:
        if self._gone is None:
            self._gone = self._loop.create_task(_gone(self._receive))
        has_begun = self._work.running()
        if self._gone.done():
            self.reason = ClientDisconnect
        elif not has_begun and monotonic() > self._until:
            self.reason = Busy
        if self.reason is not None or (self._run and self._run.is_over):
            # What begins between these lines is ended all the same.
            if has_begun or not self._work.cancel():
                self.end()
        else:
            self._next = self._loop.call_later(LOOK, self._look)

    def end(self) -> None:
        """End what runs; asking a server to do so takes time, and therefore a thread."""
        if self._run is not None:
            self._loop.run_in_executor(None, self._run.end)

    def close(self) -> None:
        """Look no more."""
        self._next.cancel()
        if self._gone is not None:
            self._gone.cancel()


async def _gone(receive: Receive) -> None:
    """Return when the client has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass
