"""Relations of a plan -> the tables and conditions that lead to the related rows."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.dispatch import Context, Start, derive
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.plan import Relation
from db.tables import KINDS, metadata, table_of

# The tables of kinds of records.
OF_KINDS = frozenset(table_of(model).name for model in KINDS.values())


def start(relation: Relation, row: Row, context: Context) -> Start:
    """Return the start of the rows that a relation leads to from ``row``."""
    if relation.derived is not None:
        return derive(relation.derived, row, context)
    if relation.driver is None:
        assert relation.outer is not None
        return Start(None, row.column(relation.outer), {}, [])
    driver = row.source(relation.driver)
    conditions: list[ColumnElement[bool]] = []
    if relation.near is not None:
        near = row.column(relation.outer) if relation.outer else row.key
        conditions.append(driver.c[relation.near] == near)
    for name, column in relation.also:
        conditions.append(driver.c[name] == row.column(column))
    for name, value in relation.fixed:
        conditions.append(_is_fixed(driver.c[name], value))
    if relation.driver not in metadata.tables and conditions:
        # A table of the statement itself has no index. Its rows are read once, before any other
        # table: the OFFSET keeps the database from merging this subquery into the query around it.
        rows = sa.select(*driver.c).where(*conditions).offset(sa.literal_column("0"))
        driver, conditions = rows.correlate_except(driver).subquery(), []
    return Start(driver, driver.c[relation.key], {relation.driver: driver}, conditions)


def _is_fixed(column: ColumnElement[Any], value: str | bool) -> ColumnElement[bool]:
    if isinstance(value, bool):
        return column if value else sa.not_(column)
    return sa.type_coerce(column, sa.Text()) == sa.literal(value, sa.Text())


def whole_kind(relation: Relation) -> str | None:
    """Return the table of a kind if a relation leads to all its records."""
    table = relation.driver
    return table if table in OF_KINDS and relation == Relation(table) else None


def records_of_kind(table: str) -> sa.Select[Any]:
    """Select the number of records of a kind, which every release keeps."""
    counts = alias_of("release_count")
    kind = sa.type_coerce(counts.c.kind, sa.Text()) == sa.literal(table.upper(), sa.Text())
    return sa.select(counts.c.count.label("count")).where(kind)
