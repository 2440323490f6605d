"""The values of an operation: their origin, and how they are checked and converted."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode

from db.plan import Bind, Plan
from schema.errors import blamed_on
from schema.plan.selection import filled

Convert = Callable[[Any], Any]
# Binds a value of the request, and returns its position among the values of the plan.
BindValue = Callable[[Any, Convert], Bind]


def identity(value: Any) -> Any:
    """Return a value unchanged."""
    return value


@dataclass(frozen=True)
class BoundValue:
    """A value of the plan: its argument, its conversion, and the first field that has it."""

    argument: Any
    convert: Convert
    field: FieldNode | None

    def value(self, variables: Mapping[str, Any]) -> Any:
        """Return the value in one request."""
        with blamed_on(self.field):
            return self.convert(filled(self.argument, variables))


@dataclass(frozen=True)
class PlannedOperation:
    """A plan, with the values that are computed from the variables of each request."""

    plan: Plan
    bound: tuple[BoundValue, ...]

    def values(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the values of one request; ``OperationError`` if a value is not allowed."""
        return tuple(bound.value(variables) for bound in self.bound)


class Binder:
    """Collects the values of one operation while it is planned."""

    def __init__(self) -> None:
        self._bound: dict[tuple[str, Convert], tuple[Bind, BoundValue]] = {}
        self._field: FieldNode | None = None

    def bind(self, argument: Any, convert: Convert) -> Bind:
        """Return the position of a value; equal arguments and conversions share one."""
        key = (repr(argument), convert)
        if key not in self._bound:
            bound = BoundValue(argument, convert, self._field)
            self._bound[key] = (Bind(len(self._bound)), bound)
        return self._bound[key][0]

    def bound_by(self, convert: Convert) -> tuple[Bind, ...]:
        """Return the values that are converted by a function."""
        return tuple(bind for (_, by), (bind, _) in self._bound.items() if by == convert)

    @contextmanager
    def field(self, field: FieldNode) -> Iterator[None]:
        """Assign the values and errors inside this context to ``field``, or to a field below it."""
        outside, self._field = self._field, field
        with blamed_on(field):
            yield
        self._field = outside

    def planned(self, plan: Plan) -> PlannedOperation:
        """Return the plan with the values that were bound."""
        bound = tuple(value for _, value in self._bound.values())
        return PlannedOperation(plan, bound)
