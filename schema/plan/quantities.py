"""Quantities in a named unit: their conversion, and their comparison with numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from db.decimals import limit_above, limit_below
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
from db.units import Measure, UnknownUnit, measure
from schema.build.operators import FIGURE_OPERATORS, Settled
from schema.errors import BadArgument
from schema.plan.binding import BindValue
from schema.plan.dispatch import Scope

# The tables of a quantity that has a unit.
MEASURED = (Key("quantity", "fact_id"), Key("unit", "code", Column("quantity", "unit_code")))
ITSELF = Relation("quantity", "fact_id", "fact_id", outer=Column("quantity", "fact_id"))


@dataclass(frozen=True)
class Converted(Scope):
    """A quantity that is converted to a unit."""

    unit: Any


@dataclass(frozen=True)
class UnitPart:
    """Reads a part of the unit with a code; ``BadArgument`` if it is not a code."""

    read: Callable[[Measure], str]

    def __call__(self, code: str) -> str:
        """Return the part as text."""
        try:
            return self.read(measure(code))
        except UnknownUnit as error:
            raise BadArgument(f"{error}.") from None


CODE = UnitPart(lambda unit: unit.code)
NAME = UnitPart(lambda unit: unit.name)
DIMENSION = UnitPart(lambda unit: unit.dimension)
NUMERATOR = UnitPart(lambda unit: str(unit.factor.numerator))
DENOMINATOR = UnitPart(lambda unit: str(unit.factor.denominator))


def conversion(unit: Any, bind: BindValue) -> Conversion:
    """Return the conversion to the unit of a code."""
    return Conversion(bind(unit, NUMERATOR), bind(unit, DENOMINATOR))


def of_dimension(unit: Any, bind: BindValue) -> Condition:
    """Return the condition that a figure's own unit can be converted to another."""
    return Compare(Column("unit", "dimension"), Operator.EQ, bind(unit, DIMENSION))


def figure_condition(operands: dict[str, Any], bind: BindValue) -> Condition:
    """Return the condition that the figure of a quantity, in a unit, meets the operands."""
    limits = {name: operand for name, operand in operands.items() if operand is not None}
    unit = limits.pop("unit")
    same, to = of_dimension(unit, bind), conversion(unit, bind)
    if not limits:
        return Exists(ITSELF, MEASURED, same)
    parts: list[Condition] = []
    for name, operand in limits.items():
        operator, number = FIGURE_OPERATORS[name], _limit(operand, bind)
        settled = Either(tuple(_settles(rule, to, number, bind) for rule in operator.settled))
        holds = Exists(ITSELF, MEASURED, All((same, settled)))
        parts.append(Not(holds) if operator.negated else holds)
    return All(tuple(parts))


def _limit(operand: Any, bind: BindValue) -> tuple[Bind, Bind]:
    """Bind a number to compare with, as a fraction."""
    return bind(operand, limit_above), bind(operand, limit_below)


def _settles(
    settled: Settled, to: Conversion, limit: tuple[Bind, Bind], bind: BindValue
) -> Condition:
    names = bind([str(comparator) for comparator in settled.comparators], list)
    stated = Compare(Column("quantity", "comparator"), Operator.IN, names)
    return All((stated, CompareFigure(to, settled.operator, *limit)))
