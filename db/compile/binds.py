"""The values of a request in a statement: each is a parameter, named by its position."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.plan import Bind
from db.tables.columns import Exact

PREFIX = "b"


def bind(value: Bind, type_: sa.types.TypeEngine[Any]) -> ColumnElement[Any]:
    """Return the parameter for a value of the request."""
    return sa.bindparam(f"{PREFIX}{value.position}", type_=type_)


def position_of(parameter: str) -> int | None:
    """Return the position of a value of the request; ``None`` for the name of a constant."""
    position = parameter.removeprefix(PREFIX)
    return int(position) if position != parameter and position.isdigit() else None


def stored_type(column: ColumnElement[Any]) -> sa.types.TypeEngine[Any]:
    """Return the type that a column's values are bound with: one that the driver knows."""
    if isinstance(column.type, Exact | sa.BigInteger):
        return sa.BigInteger()
    if isinstance(column.type, sa.Enum | sa.Text | sa.String):
        return sa.Text()
    return column.type
