"""The conditions of a plan: comparisons, and how they are combined. No SQL."""

from dataclasses import dataclass
from enum import Enum, auto

from db.plan.rows import Bind, Column, Conversion, Key, Relation


class Operator(Enum):
    """How a column is compared with a value."""

    EQ = auto()
    IN = auto()
    GT = auto()
    GTE = auto()
    LT = auto()
    LTE = auto()
    CONTAINS = auto()
    STARTS_WITH = auto()
    IS_NULL = auto()


@dataclass(frozen=True)
class Compare:
    """A column compared with a value."""

    column: Column
    operator: Operator
    value: Bind


@dataclass(frozen=True)
class CompareFigure:
    """The row's figure, converted to a unit of its dimension, compared with a number."""

    conversion: Conversion
    operator: Operator
    value: Bind


@dataclass(frozen=True)
class All:
    """Every part holds. Without parts it always holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Either:
    """At least one part holds. Without parts it never holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    """The part does not hold: it is false, or null."""

    part: "Condition"


@dataclass(frozen=True)
class Exists:
    """The condition holds for some related row; ``kinds`` are the kinds that the row may be of."""

    relation: Relation
    tables: tuple[Key, ...]
    condition: "Condition"
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class CompareCount:
    """The number of related rows for which the condition holds, compared with a number.

    Rows that are linked several times count once if ``distinct``.
    """

    relation: Relation
    tables: tuple[Key, ...]
    condition: "Condition"
    operator: Operator
    value: Bind
    distinct: bool = False


@dataclass(frozen=True)
class Named:
    """The record's folded name, or one of its folded aliases, is the value.

    With ``by``, a column of the record's table that refers to another record, so are those of the
    other record, unless a record of that table is named so itself.
    """

    value: Bind
    by: Column | None = None


Condition = Compare | CompareFigure | CompareCount | All | Either | Not | Exists | Named
