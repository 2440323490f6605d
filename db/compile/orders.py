"""Orders of a plan -> the keys that rows are sorted by, none of them null."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.sql.elements import ColumnElement

from db.compile.rows import Row
from db.plan import Nulls, Sort
from db.tables import metadata
from db.tables.base import holds_record_key
from db.tables.nulls import with_nulls


def directed(key: ColumnElement[Any], descending: bool) -> ColumnElement[Any]:
    """Return a key of an order with its direction."""
    return key.desc() if descending else key


def order(sorts: Sequence[Sort], row: Row) -> list[ColumnElement[Any]]:
    """Return the keys of an order, each with its direction."""
    return [directed(sort_key(sort, row), sort.descending) for sort in sorts]


def is_record_key(sort: Sort) -> bool:
    """Return whether rows are sorted by keys of records, which clients see as IDs."""
    table = metadata.tables.get(sort.column.table)
    return table is not None and holds_record_key(table.c[sort.column.name])


def sort_key(sort: Sort, row: Row) -> ColumnElement[Any]:
    """Return one of the keys that rows are sorted by."""
    column = row.column(sort.column)
    return column if sort.nulls is None else with_nulls(column, high=sort.nulls is Nulls.HIGH)
