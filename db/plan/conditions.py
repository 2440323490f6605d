"""Which rows a plan keeps: comparisons, and how they are combined. No SQL."""

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
    """Every part holds; of no parts, always."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Either:
    """At least one part holds; of no parts, never."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    """The part does not hold: it is false, or a null leaves it open."""

    part: "Condition"


@dataclass(frozen=True)
class Exists:
    """There is a related row for which the condition holds; ``kinds`` are those it may be of."""

    relation: Relation
    tables: tuple[Key, ...]
    condition: "Condition"
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """The record is named so, or has an alias that is: both folded."""

    value: Bind


Condition = Compare | CompareFigure | All | Either | Not | Exists | Named
