"""A row's figure in another unit of its dimension."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.rows import Row
from db.dialects import Dialect
from db.plan import Column, Conversion


def in_unit(conversion: Conversion, row: Row, dialect: Dialect) -> ColumnElement[Any]:
    """Return the row's figure in the other unit, as a count of ten-billionths."""
    return dialect.in_unit(*_value_and_factors(conversion, row))


def compare(
    conversion: Conversion, row: Row, limit: ColumnElement[Any], dialect: Dialect
) -> ColumnElement[Any]:
    """Return -1, 0 or 1: the row's figure is below, at or above a limit in the other unit."""
    return dialect.compare(*_value_and_factors(conversion, row), limit)


def _value_and_factors(conversion: Conversion, row: Row) -> list[ColumnElement[Any]]:
    """Return the row's figure, the factor of its unit and that of the other."""
    return [
        row.column(Column("quantity", "value")),
        row.column(Column("unit", "numerator")),
        row.column(Column("unit", "denominator")),
        bind(conversion.numerator, sa.Text()),
        bind(conversion.denominator, sa.Text()),
    ]
