"""The formula of a cost: constants, and the variables that sizes of pages may be."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from graphql import FieldNode

from schema.plan.selection import filled


@dataclass(frozen=True)
class Size:
    """A number of rows, or a list of so many, that a variable may decide; at most ``most``."""

    value: Any
    most: int

    def of(self, variables: Mapping[str, Any]) -> int:
        """Return the number in one request; one that is not allowed has an error of its own."""
        value = filled(self.value, variables)
        return max(0, min(len(value) if isinstance(value, list) else value, self.most))


@dataclass(frozen=True)
class Part:
    """The cost of a field: its own ``work``, and for each of its rows one unit and what is below.

    A row has the fields of one of the ``cases``, which its type decides.
    """

    key: str
    node: FieldNode | None
    work: float
    size: Size | float
    cases: tuple[tuple["Part", ...], ...] = ()

    @property
    def below(self) -> list["Part"]:
        """The fields of all types of row."""
        return [part for case in self.cases for part in case]

    @cached_property
    def constant(self) -> float | None:
        """The cost if no variable decides it, else ``None``."""
        if isinstance(self.size, Size) or any(part.constant is None for part in self.below):
            return None
        return self._computed({})

    def of(self, variables: Mapping[str, Any]) -> float:
        """Return the cost in one request for each row around it, in units."""
        constant = self.constant
        return self._computed(variables) if constant is None else constant

    def rows(self, variables: Mapping[str, Any]) -> float:
        """Return the number of its rows in one request."""
        return self.size.of(variables) if isinstance(self.size, Size) else self.size

    def _computed(self, variables: Mapping[str, Any]) -> float:
        most = 0.0
        for case in self.cases:
            below = 0.0
            for part in case:
                below += part.of(variables)
            most = max(most, below)
        return self.work + self.rows(variables) * (1 + most)
