"""Relations of a plan -> the tables and conditions that lead to the related rows."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.dispatch import Context, Start, derive
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.plan import Relation
from db.tables import FACTS, KINDS, metadata, table_of
from db.tables.record_kind import RecordKind

# The tables of whole kinds of records, with the kinds that each holds.
KINDS_OF: dict[str, tuple[RecordKind, ...]] = {
    "record": tuple(KINDS),
    "fact": tuple(FACTS),
    **{table_of(model).name: (kind,) for kind, model in KINDS.items()},
}


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


def whole_kinds(relation: Relation) -> tuple[RecordKind, ...]:
    """Return the kinds that a relation leads to if it leads to all their records; else none."""
    table = relation.driver
    is_whole = table in KINDS_OF and relation == Relation(table)
    return KINDS_OF[table] if table and is_whole else ()


def number_in_release(kinds: Iterable[RecordKind]) -> sa.Select[Any]:
    """Select the number of records of some kinds, which every release keeps."""
    counts = alias_of("release_count")
    names = [sa.literal(str(kind), sa.Text()) for kind in kinds]
    if len(names) == 1:
        return sa.select(counts.c.count.label("count")).where(_kind_of(counts) == names[0])
    total = sa.cast(sa.func.sum(counts.c.count), sa.Integer()).label("count")
    return sa.select(total).where(_kind_of(counts).in_(names))


def _kind_of(counts: FromClause) -> ColumnElement[Any]:
    return sa.type_coerce(counts.c.kind, sa.Text())
