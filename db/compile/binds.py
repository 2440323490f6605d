"""The values of a request in a statement: each is a parameter, named by its position and type.

One value can be compared with columns of several types, as an empty list can be one of dates and
one of years. A database gives each parameter one type, so such a value is a parameter of each.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.plan import Bind
from db.tables.columns import Exact

PREFIX, OF_TYPE = "b", "_"


def bind(value: Bind, type_: sa.types.TypeEngine[Any]) -> ColumnElement[Any]:
    """Return the parameter for a value of the request."""
    return sa.bindparam(f"{PREFIX}{value.position}{OF_TYPE}{_name(type_)}", type_=type_)


def position_of(parameter: str) -> int | None:
    """Return the position of a value of the request; ``None`` for the name of a constant."""
    position, of_type, _ = parameter.removeprefix(PREFIX).partition(OF_TYPE)
    is_value = parameter.startswith(PREFIX) and of_type and position.isdigit()
    return int(position) if is_value else None


def _name(type_: sa.types.TypeEngine[Any]) -> str:
    name: str = type_.__visit_name__
    return f"{name}_{_name(type_.item_type)}" if isinstance(type_, sa.ARRAY) else name


def stored_type(column: ColumnElement[Any]) -> sa.types.TypeEngine[Any]:
    """Return the type that a column's values are bound with: one that the driver knows."""
    if isinstance(column.type, Exact | sa.BigInteger):
        return sa.BigInteger()
    if isinstance(column.type, sa.Enum | sa.Text | sa.String):
        return sa.Text()
    return column.type
