"""Where operations run: quick ones at once, the others in a thread of one of two lanes.

Handing a statement to a thread takes longer than a small one runs. What took long of late has a
lane of its own, so that it can't keep small operations waiting.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from api.compiled import Execution
from api.graphql import GraphQLRequest, GraphQLResponse
from api.operations import Operations

# In units of cost: what may run in the event loop.
LITTLE = 1_000
# In seconds: what may run in the event loop, and what has to run in the lane of slow operations.
AT_ONCE, SLOW = 0.001, 0.05


class Lanes:
    """Executes requests; each thread of a lane keeps a connection of its own."""

    def __init__(self, operations: Operations) -> None:
        dialect = operations.dialect
        self.operations = operations
        self._runs_at_once = dialect.runs_in_process
        self._quick = ThreadPoolExecutor(dialect.readers, "operation")
        self._slow = ThreadPoolExecutor(dialect.slow_readers, "slow-operation")

    async def execute(self, request: GraphQLRequest) -> GraphQLResponse:
        """Execute the operation of a request; whatever fails is an error in the response."""
        loop, operations = asyncio.get_running_loop(), self.operations
        if operations.is_cached(request):
            execution = operations.prepare(request)
        else:
            execution = await loop.run_in_executor(self._quick, operations.prepare, request)
        if isinstance(execution, GraphQLResponse):
            return execution
        lane = self._lane(execution)
        if lane is None:
            return operations.run(execution)
        return await loop.run_in_executor(lane, operations.run, execution)

    def _lane(self, execution: Execution) -> ThreadPoolExecutor | None:
        """Return the threads in which an operation runs; ``None`` for the event loop's own."""
        seconds = execution.timing.seconds
        if seconds is None:
            return self._quick
        if self._runs_at_once and seconds < AT_ONCE and _is_little(execution):
            return None
        return self._slow if seconds > SLOW else self._quick

    def close(self) -> None:
        """Wait for what is running, and end the threads."""
        for lane in (self._quick, self._slow):
            lane.shutdown(cancel_futures=True)


def _is_little(execution: Execution) -> bool:
    """Tell whether an operation takes as long with other values: it reads no more than it returns.

    Otherwise the time of one run says little about the next one.
    """
    return execution.cost <= LITTLE and not execution.reads_more
