"""What an operation is made into: a compiled operation, and an execution of it."""

import math
from dataclasses import dataclass, field
from sys import getsizeof
from typing import Any, NamedTuple

from api.errors import Error
from api.graphql import Extensions
from api.limits.cost import Cost
from api.problems import Origin
from api.tables.table import MakeTable, PlannedTables
from db.fetch import Prepared
from db.plan import Constant
from db.run import Run
from schema.plan.binding import PlannedOperation

# The bytes that a plan takes, and those for each byte of its statement. Both are measured, and
# rather too much than too little.
PLAN, OF_STATEMENT = 5_000, 5
# What is left of the time of a slow run after each further one.
FORGETTING = 0.95


@dataclass
class Timing:
    """How long the statement of an operation took of late.

    ``seconds`` are the most that it took, slowly forgotten; ``None`` before its first run.
    """

    seconds: float | None = None

    def note(self, seconds: float) -> None:
        """Take one more run into account."""
        self.seconds = max(seconds, FORGETTING * (self.seconds or 0))


@dataclass(frozen=True)
class CompiledOperation:
    """An operation under one shape of its variables: its plan and its SQL statement.

    There is no statement where the response needs no row. What is not ``reusable`` depends on the
    variables of one request. ``document_size`` is that of its document, which its parts refer to.
    ``tables`` are what the response can be made into, if one is wanted.
    """

    cost: Cost
    planned: PlannedOperation
    prepared: Prepared | None
    reusable: bool
    document_size: int
    tables: PlannedTables | None = None
    timing: Timing = field(default_factory=Timing)

    @property
    def size(self) -> float:
        """The memory that it takes, in bytes; infinite where no cache is to keep it."""
        if not self.reusable:
            return math.inf
        if self.prepared is None:
            return self.document_size + PLAN + len(constant_json(self.planned))
        texts = (self.prepared.sql, *self.prepared.constants)
        own = sum(getsizeof(text) for text in texts if isinstance(text, str))
        return self.document_size + PLAN + OF_STATEMENT * own


class Execution(NamedTuple):
    """An operation that only has to be run, once: its statement, and the values of a request.

    ``cost`` is in units, and ``extensions`` are for the response. ``origin`` says where its values
    are from. ``make_table`` makes a table of its data, where the response is to be one.
    """

    prepared: Prepared
    values: tuple[Any, ...]
    timing: Timing
    cost: int
    run: Run
    reads_more: bool = False
    extensions: Extensions = None
    origin: Origin | None = None
    make_table: MakeTable | None = None

    def locations(self) -> Error:
        """Return the locations of the operation."""
        return self.origin.locations() if self.origin else {}


def constant_json(planned: PlannedOperation) -> bytes:
    """Return the JSON text of a plan whose fields are all constants."""
    fields = planned.plan.root.fields
    parts = [f'"{key}":{node.json}' for key, node in fields if isinstance(node, Constant)]
    return ("{" + ",".join(parts) + "}").encode()
