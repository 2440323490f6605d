"""Conditions on related rows -> SQL: as a look-up of keys, or as a question asked of each row.

A look-up, ``key IN (SELECT ...)``, starts from the related rows and their own index, and the index
of the reference then finds the rows: right where few related rows match. Where many may, ``EXISTS``
asks row by row and stops at the first match: right for a page whose first rows mostly have one.
"""

from collections.abc import Iterator
from functools import singledispatch
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.conditions import COMPARISONS
from db.compile.dispatch import Context, holds
from db.compile.relations import start
from db.compile.rows import CopiedRow, Row, stored
from db.compile.tables import alias_of
from db.plan import (
    All,
    Column,
    Compare,
    CompareCount,
    Condition,
    Either,
    Exists,
    Key,
    Named,
    Not,
    Operator,
)
from db.tables import ENTITIES, metadata
from db.tables.copies import is_indexed_copy

RECORD = Key("record")
KIND = "record_kind"
SLUG = Column("record", "slug")
LOOKS_UP = frozenset({Operator.EQ, Operator.IN})
# Of these kinds there are so few records that reading them all costs less than asking each row.
FEW = frozenset(map(str, ENTITIES))


@holds.register
def exists(condition: Exists, row: Row, context: Context) -> ColumnElement[bool]:
    relation = condition.relation
    if _is_copied(condition, row):
        return holds(condition.condition, CopiedRow(row, relation), context)
    if condition.condition == All(()) and (copy := row.copied_whole(relation)) is not None:
        return copy.is_not(None)
    is_stored = relation.driver in metadata.tables and not relation.also
    if relation.driver is None and (finds_few(condition.condition) or _has_few(condition)):
        return _is_one_of_targets(condition, row, context)
    if is_stored and relation.near is not None and finds_few(condition.condition):
        return _is_linked(condition, row, context)
    first = start(relation, row, context)
    inner = Row(first.key, condition.tables, first.tables)
    conditions = [*first.conditions, holds(condition.condition, inner, context)]
    if first.table is None and not inner.joins:
        return sa.and_(first.key.is_not(None), *conditions)
    selected = inner.select(sa.literal_column("1"), start=first.table, where=conditions)
    return selected.exists()


@holds.register
def compare_count(condition: CompareCount, row: Row, context: Context) -> ColumnElement[bool]:
    relation, comparison = condition.relation, COMPARISONS[condition.operator]
    count = row.kept_count(relation) if condition.condition == All(()) else None
    if count is None:
        first = start(relation, row, context)
        inner = Row(first.key, condition.tables, first.tables)
        conditions = [*first.conditions, holds(condition.condition, inner, context)]
        number = sa.func.count(first.key.distinct()) if condition.distinct else sa.func.count()
        count = inner.select(number, start=first.table, where=conditions).scalar_subquery()
    value = bind(condition.value, comparison.bound(sa.Integer(), context.dialect))
    return comparison.sql(count, value, context.dialect)


def _is_copied(condition: Exists, row: Row) -> bool:
    """Return whether a condition is on values that have copies in the table of a row."""
    relation = condition.relation
    if relation.near is None or relation.outer is not None or not _needs_row(condition.condition):
        return False
    compared = list(_compared(condition.condition))
    if any(column.table != relation.driver for column in compared):
        return False
    copies = (row.copy(column, relation.fixed) for column in compared)
    columns = (None if copy is None else stored(copy) for copy in copies)
    return all(column is not None and is_indexed_copy(column) for column in columns)


def _needs_row(condition: Condition) -> bool:
    """Return whether a condition holds for no row of nulls alone, so that a missing row is none."""
    if isinstance(condition, All | Either):
        return bool(condition.parts) and all(map(_needs_row, condition.parts))
    return isinstance(condition, Compare) and condition.operator is not Operator.IS_NULL


def _has_few(condition: Exists) -> bool:
    return bool(condition.kinds) and FEW.issuperset(condition.kinds)


def _is_one_of_targets(condition: Exists, row: Row, context: Context) -> ColumnElement[bool]:
    """Return whether the row that a reference leads to is among those that match."""
    assert condition.relation.outer is not None
    key = row.column(condition.relation.outer)
    columns = set(_compared(condition.condition))
    if columns <= {Column(table_key.table, table_key.column) for table_key in condition.tables}:
        alone = holds(condition.condition, Row(key, condition.tables), context)
        return sa.and_(key.is_not(None), alone)
    of_record = any(column.table == RECORD.table for column in columns)
    first = RECORD if of_record and RECORD in condition.tables else condition.tables[0]
    table = alias_of(first.table)
    inner = Row(table.c[first.column], condition.tables, {first.table: table})
    where = [holds(condition.condition, inner, context), *_of_kinds(condition, inner)]
    targets = inner.select(inner.key, start=table, where=where)
    if finds_one(condition.condition, condition.kinds):
        # The rows that refer to a single record stand in an index in the order of a page.
        return key == targets.scalar_subquery()
    return key.in_(targets)


def _is_linked(condition: Exists, row: Row, context: Context) -> ColumnElement[bool]:
    """Return whether a row is among those that are linked with a row that matches."""
    relation = condition.relation
    assert relation.near is not None
    key = row.column(relation.outer) if relation.outer else row.key
    first = start(relation.without_near(), row, context)
    assert first.table is not None
    inner = Row(first.key, condition.tables, first.tables)
    where = [*first.conditions, holds(condition.condition, inner, context)]
    where += _of_kinds(condition, inner)
    return key.in_(inner.select(first.table.c[relation.near], start=first.table, where=where))


def _of_kinds(condition: Exists, inner: Row) -> list[ColumnElement[bool]]:
    """Return what lets an index of records by kind find those that match."""
    if not condition.kinds or not inner.has("record"):
        return []
    kinds = [sa.literal(kind, sa.Text()) for kind in condition.kinds]
    return [sa.type_coerce(inner.column(Column("record", KIND)), sa.Text()).in_(kinds)]


def _compared(condition: Condition) -> Iterator[Column]:
    """Yield the columns of a row that a condition reads; one that no table has for the others."""
    if isinstance(condition, All | Either):
        for part in condition.parts:
            yield from _compared(part)
    elif isinstance(condition, Not):
        yield from _compared(condition.part)
    elif isinstance(condition, Compare):
        yield condition.column
    elif isinstance(condition, Named):
        yield Column("record", "id")
    elif isinstance(condition, Exists) and condition.relation.driver is None:
        assert condition.relation.outer is not None
        yield condition.relation.outer
    else:
        yield Column("", "")


def finds_one(condition: Condition, kinds: tuple[str, ...]) -> bool:
    """Tell whether at most one row matches a condition, among those of ``kinds``."""
    if isinstance(condition, All):
        return any(finds_one(part, kinds) for part in condition.parts)
    if not isinstance(condition, Compare) or condition.operator is not Operator.EQ:
        return False
    if condition.column == SLUG:
        return len(kinds) == 1
    table = metadata.tables.get(condition.column.table)
    return table is not None and is_unique(table.c[condition.column.name])


def is_unique(column: sa.Column[Any]) -> bool:
    """Tell whether no two rows have the same value in a column."""
    keys = [c for c in column.table.constraints if isinstance(c, sa.UniqueConstraint)]
    return any(list(key.columns) == [column] for key in (column.table.primary_key, *keys))


@singledispatch
def finds_few(condition: Condition) -> bool:
    """Tell whether few rows match a condition, and an index finds them."""
    return False


@finds_few.register
def _(condition: Compare) -> bool:
    table = metadata.tables.get(condition.column.table)
    if table is None or condition.operator not in LOOKS_UP:
        return False
    # A text or a key is equal to few others; a term, a flag or a number may be equal to many.
    return isinstance(table.c[condition.column.name].type, sa.Text | sa.BigInteger)


@finds_few.register
def _(condition: Named) -> bool:
    return True


@finds_few.register
def _(condition: All) -> bool:
    return any(map(finds_few, condition.parts))


@finds_few.register
def _(condition: Either) -> bool:
    return bool(condition.parts) and all(map(finds_few, condition.parts))


@finds_few.register
def _(condition: Exists) -> bool:
    return finds_few(condition.condition)
