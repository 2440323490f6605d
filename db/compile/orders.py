"""Orders of a plan -> the keys that rows are sorted by, none of them null."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.dispatch import Context
from db.compile.relations import start
from db.compile.rows import Row
from db.plan import Sort, SortPart
from db.tables import metadata
from db.tables.base import holds_record_key
from db.tables.columns import Exact

# The value that stands for null where two nulls are compared, by the type of the column.
ZEROS: tuple[tuple[type[sa.types.TypeEngine[Any]], str], ...] = (
    (sa.Date, "'0001-01-01'"),
    (sa.Text, "''"),
    (sa.Enum, "''"),
    (sa.Boolean, "false"),
    (sa.Integer, "0"),
    (Exact, "0"),
)


def directed(key: ColumnElement[Any], descending: bool) -> ColumnElement[Any]:
    """Return a key of an order with its direction."""
    return key.desc() if descending else key


def order(sorts: Sequence[Sort], row: Row, context: Context) -> list[ColumnElement[Any]]:
    """Return the keys of an order, each with its direction."""
    return [directed(sort_key(sort, row, context), sort.descending) for sort in sorts]


def is_record_key(sort: Sort) -> bool:
    """Return whether rows are sorted by keys of records, which clients see as IDs."""
    table = metadata.tables.get(sort.column.table)
    is_value = sort.part is SortPart.VALUE
    return is_value and table is not None and holds_record_key(table.c[sort.column.name])


def sort_key(sort: Sort, row: Row, context: Context) -> ColumnElement[Any]:
    """Return one of the keys that rows are sorted by."""
    value = context.dialect.sort_key(_column(sort, row, context))
    if sort.part is SortPart.NULLNESS:
        one, none = (sa.literal_column(text, sa.Integer()) for text in "10")
        return sa.case((value.is_(None), one), else_=none)
    if sort.part is SortPart.FILLED:
        # Nulls are sorted by NULLNESS; here a null only has to equal every other null.
        zero = next(text for type_, text in ZEROS if isinstance(value.type, type_))
        return sa.func.coalesce(value, sa.literal_column(zero), type_=value.type)
    return value


def _column(sort: Sort, row: Row, context: Context) -> ColumnElement[Any]:
    """Return the column of a sort, of the row itself or of the row that ``via`` leads to."""
    if sort.via is None:
        return row.column(sort.column)
    first = start(sort.via.relation, row, context)
    inner = Row(first.key, sort.via.tables, first.tables)
    column = inner.column(sort.column)
    return inner.select(column, start=first.table, where=first.conditions).scalar_subquery()
