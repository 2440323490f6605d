"""Quantities in a named unit: how figures convert, and how they compare with a number there.

A figure is often a bound. "More than 3,800" is surely greater than 3,800 and surely at least 3,000,
but nobody knows whether it is at most 5,000: a comparison holds where the figure as stated settles
it. A figure that is stated as approximate is compared by its number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from db.plan import (
    All,
    Bind,
    Column,
    Compare,
    CompareFigure,
    Condition,
    Conversion,
    Either,
    Exists,
    Key,
    Not,
    Operator,
    Relation,
)
from db.tables.columns import scaled
from db.tables.measure import Comparator
from db.units import Measure, UnknownUnit, measure
from schema.definitions import ColumnSource
from schema.errors import BadArgument
from schema.plan.binding import Binding

VALUE = Column("quantity", "value")
# A figure with its unit: the row of a quantity that has one.
MEASURED = (Key("quantity", "fact_id"), Key("unit", "code", Column("quantity", "unit_code")))
ITSELF = Relation("quantity", "fact_id", "fact_id", outer=Column("quantity", "fact_id"))


@dataclass(frozen=True)
class OfUnit:
    """Reads one thing of the unit that a code names; ``BadArgument`` for what is no code."""

    read: Callable[[Measure], str]

    def __call__(self, code: str) -> str:
        """Return what is read, as text."""
        try:
            return self.read(measure(code))
        except UnknownUnit as error:
            raise BadArgument(f"{error}.") from None


CODE = OfUnit(lambda unit: unit.code)
NAME = OfUnit(lambda unit: unit.name)
DIMENSION = OfUnit(lambda unit: unit.dimension)
NUMERATOR = OfUnit(lambda unit: str(unit.factor.numerator))
DENOMINATOR = OfUnit(lambda unit: str(unit.factor.denominator))


def conversion(unit: Any, bind: Binding) -> Conversion:
    """Return the conversion to the unit of a code."""
    return Conversion(bind(unit, NUMERATOR), bind(unit, DENOMINATOR))


def is_figure(source: ColumnSource) -> bool:
    """Tell whether a field of a quantity is its number, or a bound of it."""
    return source.column == VALUE


def of_dimension(unit: Any, bind: Binding) -> Condition:
    """Return the condition that a figure's own unit can be converted to another."""
    return Compare(Column("unit", "dimension"), Operator.EQ, bind(unit, DIMENSION))


@dataclass(frozen=True)
class Settled:
    """When figures settle a comparison: those of ``comparators``, by ``operator``."""

    comparators: tuple[Comparator, ...]
    operator: Operator


@dataclass(frozen=True)
class FigureOperator:
    """One operator of a figure in a named unit."""

    name: str
    description: str
    settled: tuple[Settled, ...]
    negated: bool = False


AS_IT_IS = (Comparator.EQUAL, Comparator.APPROXIMATELY)
FROM_BELOW = (*AS_IT_IS, Comparator.AT_LEAST)
FROM_ABOVE = (*AS_IT_IS, Comparator.AT_MOST)
ABOVE, BELOW = (Comparator.GREATER_THAN,), (Comparator.LESS_THAN,)
EQUAL = (Settled(AS_IT_IS, Operator.EQ),)

FIGURE_OPERATORS: dict[str, FigureOperator] = {
    known.name: known
    for known in (
        FigureOperator("eq", "It is this number, exactly or about.", EQUAL),
        FigureOperator("ne", "It is not known to be this number.", EQUAL, negated=True),
        FigureOperator(
            "gt",
            "It is surely greater than this number.",
            (Settled(FROM_BELOW, Operator.GT), Settled(ABOVE, Operator.GTE)),
        ),
        FigureOperator(
            "gte",
            "It is surely this number or greater.",
            (Settled((*FROM_BELOW, *ABOVE), Operator.GTE),),
        ),
        FigureOperator(
            "lt",
            "It is surely less than this number.",
            (Settled(FROM_ABOVE, Operator.LT), Settled(BELOW, Operator.LTE)),
        ),
        FigureOperator(
            "lte",
            "It is surely this number or less.",
            (Settled((*FROM_ABOVE, *BELOW), Operator.LTE),),
        ),
    )
}


def figure_condition(given: dict[str, Any], bind: Binding) -> Condition:
    """Return the condition on a quantity that its figure in a unit is as ``given``."""
    asked = {name: operand for name, operand in given.items() if operand is not None}
    unit = asked.pop("unit")
    same, to = of_dimension(unit, bind), conversion(unit, bind)
    if not asked:
        return Exists(ITSELF, MEASURED, same)
    parts: list[Condition] = []
    for name, operand in asked.items():
        operator, number = FIGURE_OPERATORS[name], bind(operand, scaled)
        settled = Either(tuple(_settles(one, to, number, bind) for one in operator.settled))
        holds = Exists(ITSELF, MEASURED, All((same, settled)))
        parts.append(Not(holds) if operator.negated else holds)
    return All(tuple(parts))


def _settles(settled: Settled, to: Conversion, number: Bind, bind: Binding) -> Condition:
    names = bind([str(one) for one in settled.comparators], list)
    stated = Compare(Column("quantity", "comparator"), Operator.IN, names)
    return All((stated, CompareFigure(to, settled.operator, number)))
