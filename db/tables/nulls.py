"""Nulls in an order: each is replaced by a value beyond all others, so that an index has the order.

A null is sorted as the highest value if nulls come last in an ascending order or first in a
descending one, else as the lowest. No stored value reaches either end.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.dialects.ddl import TEXT

Type = sa.types.TypeEngine[Any]
# The lowest and the highest value of each type, as SQL, and the type of the two.
ENDS: tuple[tuple[tuple[type[Type], ...], str, str, Type], ...] = (
    ((sa.Date,), "'0001-01-01'", "'9999-12-31'", sa.Date()),
    # The highest code point is no character.
    ((sa.Text, sa.Enum), "''", "'\U0010ffff'", TEXT),
    (
        (sa.Integer, sa.TypeDecorator),
        "-9223372036854775807",
        "9223372036854775807",
        sa.BigInteger(),
    ),
)


def with_nulls(column: ColumnElement[Any], *, high: bool) -> ColumnElement[Any]:
    """Return a column that may be null as a key of an order, without nulls."""
    for types, lowest, highest, type_ in ENDS:
        if isinstance(column.type, types):
            end = sa.literal_column(highest if high else lowest, type_)
            return sa.func.coalesce(column, end, type_=type_)
    raise TypeError(f"{column}: records can't be sorted by a {column.type!r} that may be null")
