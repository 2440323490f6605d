"""Where operations run: quick ones at once, the others in a thread of one of the lanes.

Handing a statement to a thread takes longer than a small one runs. What took long of late, or is
expected to, has a lane of its own, so that it can't keep small operations waiting; and operations
are planned in threads that no statement occupies.
"""

from starlette.types import Receive

from api.compiled import Execution
from api.errors import plain
from api.graphql import GraphQLRequest, GraphQLResponse
from api.lane import Busy, Lane
from api.limits.resources import Resources
from api.operations import Operations

# In units of cost: what may run in the event loop, and what is expected to take long at first.
LITTLE, MUCH = 1_000, 10_000
# In seconds: what may run in the event loop, and what has to run in the lane of slow operations.
AT_ONCE, SLOW = 0.001, 0.05
# Planning takes Python's own time, of which threads get no more together than alone.
PLANNERS = 2
BUSY = "The server is busy."


class Lanes:
    """Executes requests; each thread of a lane keeps a connection of its own."""

    def __init__(self, operations: Operations, resources: Resources | None = None) -> None:
        dialect, resources = operations.dialect, resources or Resources()
        self.operations = operations
        self._runs_at_once = dialect.runs_in_process
        self._planning = Lane("plan", PLANNERS, resources)
        self._quick = Lane("operation", dialect.readers, resources)
        self._slow = Lane("slow-operation", dialect.slow_readers, resources)
        self.all = (self._planning, self._quick, self._slow)

    async def execute(self, request: GraphQLRequest, receive: Receive) -> GraphQLResponse:
        """Execute the operation of a request; whatever fails is an error in the response.

        ``receive`` says whether the client has gone, and then ``ClientDisconnect`` is raised.
        """
        operations = self.operations
        try:
            if operations.is_cached(request):
                execution = operations.prepare(request)
            else:
                execution = await self._planning.call(operations.prepare, request, receive)
            if isinstance(execution, GraphQLResponse):
                return execution
            lane = self._lane(execution)
            if lane is None:
                return operations.run(execution)
            return await lane.call(operations.run, execution, receive, execution.run)
        except Busy:
            return GraphQLResponse(errors=[plain(BUSY, "UNAVAILABLE")])

    def _lane(self, execution: Execution) -> Lane | None:
        """Return the threads in which an operation runs; ``None`` for the event loop's own."""
        seconds = execution.timing.seconds
        if seconds is None:
            return self._slow if execution.cost > MUCH else self._quick
        if self._runs_at_once and seconds < AT_ONCE and _is_little(execution):
            return None
        return self._slow if seconds > SLOW else self._quick

    def close(self) -> None:
        """Wait for what is running, and end the threads."""
        for lane in self.all:
            lane.close()


def _is_little(execution: Execution) -> bool:
    """Tell whether an operation takes as long with other values: it reads no more than it returns.

    Values around the rows of a table are repeated, and the time of that is not the statement's.
    Otherwise the time of one run says little about the next one.
    """
    return execution.cost <= LITTLE and not (execution.reads_more or execution.make_table)
