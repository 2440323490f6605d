"""What an operation is made into: a validated document, a compiled operation, an execution."""

import math
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from api.errors import Error
from api.graphql import Extensions
from api.limits.cost import Cost
from db.fetch import Prepared
from db.plan import Constant
from schema.plan.binding import PlannedOperation
from schema.plan.document import ParsedDocument

# What is left of the time of a slow run after each further one.
FORGETTING = 0.95


@dataclass(frozen=True)
class ValidatedDocument:
    """A document that was parsed and validated, or the errors of one that failed.

    ``size`` is the number of its characters, and ``writes`` says that not all its operations are
    queries.
    """

    document: ParsedDocument | None
    errors: list[Error]
    size: int
    writes: bool = False


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
    variables of one request.
    """

    cost: Cost
    planned: PlannedOperation
    prepared: Prepared | None
    reusable: bool
    timing: Timing = field(default_factory=Timing)

    @property
    def size(self) -> float:
        """The number of characters that it holds; infinite where no cache is to keep it."""
        if not self.reusable:
            return math.inf
        if self.prepared is None:
            return len(constant_json(self.planned))
        texts = [value for value in self.prepared.constants if isinstance(value, str)]
        return len(self.prepared.sql) + sum(map(len, texts))


class Execution(NamedTuple):
    """An operation that only has to be run: its statement, and the checked values of a request.

    ``cost`` is in units, and ``extensions`` are for the response.
    """

    prepared: Prepared
    values: tuple[Any, ...]
    timing: Timing
    cost: int
    reads_more: bool = False
    extensions: Extensions = None


def constant_json(planned: PlannedOperation) -> bytes:
    """Return the JSON text of a plan whose fields are all constants."""
    fields = planned.plan.root.fields
    parts = [f'"{key}":{node.json}' for key, node in fields if isinstance(node, Constant)]
    return ("{" + ",".join(parts) + "}").encode()
