"""A row's figure in another unit of its dimension, rounded so that a bound stays a bound."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.rows import Row
from db.decimals import Rounding
from db.dialects import Dialect
from db.plan import Column, CompareFigure, Conversion, Figure
from db.tables.measure import ABOVE, BELOW, Comparator


def in_unit(figure: Figure, row: Row, dialect: Dialect) -> ColumnElement[Any]:
    """Return the row's figure in the other unit, as a count of ten-billionths."""
    way = figure.rounding
    rounding = outwards(row.column(COMPARATOR)) if way is None else rounded(way)
    return dialect.in_unit(*_value_and_factors(figure.conversion, row), rounding)


def rounded(way: Rounding) -> ColumnElement[Any]:
    """Return how all numbers are rounded."""
    return sa.literal_column(str(int(way)), sa.Integer())


def outwards(comparator: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return how a figure is rounded: a bound away from what it bounds, all others to nearest."""
    return sa.case(
        (is_one_of(comparator, ABOVE), rounded(Rounding.DOWN)),
        (is_one_of(comparator, BELOW), rounded(Rounding.UP)),
        else_=rounded(Rounding.NEAREST),
    )


def is_one_of(
    comparator: ColumnElement[Any], comparators: Iterable[Comparator]
) -> ColumnElement[bool]:
    """Return whether a figure has one of some comparators."""
    names = [sa.literal(str(each), sa.Text()) for each in comparators]
    return sa.type_coerce(comparator, sa.Text()).in_(names)


def compare(condition: CompareFigure, row: Row, dialect: Dialect) -> ColumnElement[Any]:
    """Return -1, 0 or 1: the row's figure is below, at or above a limit in the other unit."""
    limit = (bind(part, sa.Text()) for part in (condition.above, condition.below))
    return dialect.compare(*_value_and_factors(condition.conversion, row), *limit)


COMPARATOR = Column("quantity", "comparator")


def _value_and_factors(conversion: Conversion, row: Row) -> list[ColumnElement[Any]]:
    """Return the row's figure, the factor of its unit and that of the other."""
    return [
        row.column(Column("quantity", "value")),
        row.column(Column("unit", "numerator")),
        row.column(Column("unit", "denominator")),
        bind(conversion.numerator, sa.Text()),
        bind(conversion.denominator, sa.Text()),
    ]
