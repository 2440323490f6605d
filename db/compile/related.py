"""Nodes of a plan that step from a row to other rows: to one, to many, or to listed records."""

from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.dispatch import Context, Start, holds, json
from db.compile.json import NULL, array, unless_null
from db.compile.orders import order
from db.compile.relations import start
from db.compile.rows import CopiedRow, Row
from db.plan import Column, Key, Listed, Many, One, Relation

RECORD = Key("record")


@json.register
def one_json(node: One, row: Row, context: Context) -> ColumnElement[Any]:
    if node.unambiguous:
        return _only_one(node, row, context)
    is_plain = node.where is None and node.otherwise is None
    if is_plain and (is_there := row.copied_whole(node.relation)) is not None:
        return _from_copies(node, row, is_there, context)
    first = start(node.relation, row, context)
    is_looked_up = first.table is not None and not node.relation.near
    among = partial(_looked_up, node, row, context) if is_looked_up else None
    inner = Row(first.key, node.tables, first.tables, outer=row, among=among)
    text = json(node.node, inner, context)
    conditions = _conditions(node, first, inner, context)
    if first.table is None and not inner.joins:
        return sa.case((first.key.is_(None), NULL), else_=text)
    selected = inner.select(text, start=first.table, where=conditions).scalar_subquery()
    otherwise = NULL if node.otherwise is None else json(node.otherwise, row, context)
    return sa.func.coalesce(selected, otherwise)


def _from_copies(
    node: One, row: Row, is_there: ColumnElement[Any], context: Context
) -> ColumnElement[Any]:
    """Return a related row that is copied whole into the table of this row, or of its kind."""
    inner = CopiedRow(row, node.relation, node.tables)
    text = json(node.node, inner, context)
    if inner.joins:
        text = inner.select(text).scalar_subquery()
    return unless_null(is_there, text)


def _only_one(node: One, row: Row, context: Context) -> ColumnElement[Any]:
    """Return the row that a condition finds, or null if it finds several."""
    single = _looked_up(node, row, context).subquery()
    among = partial(_looked_up, node, row, context)
    inner = Row(single.c.key, node.tables, among=among)
    text = inner.select(json(node.node, inner, context), start=single).scalar_subquery()
    return sa.func.coalesce(text, NULL)


def _looked_up(node: One, row: Row, context: Context) -> sa.Select[Any]:
    """Select the key of a row that is looked up, not reached from another."""
    first = start(node.relation, row, context)
    inner = Row(first.key, node.tables, first.tables)
    conditions = _conditions(node, first, inner, context)
    if not node.unambiguous:
        return inner.select(first.key, start=first.table, where=conditions)
    key = sa.func.min(first.key).label("key")
    selected = inner.select(key, start=first.table, where=conditions)
    return selected.having(sa.func.count() == 1)


def _conditions(node: One, first: Start, inner: Row, context: Context) -> list[ColumnElement[bool]]:
    own = [] if node.where is None else [holds(node.where, inner, context)]
    return first.conditions + own


@json.register
def many_json(node: Many, row: Row, context: Context) -> ColumnElement[Any]:
    first = start(node.relation, row, context)
    inner = Row(first.key, node.tables, first.tables, outer=row)
    text = json(node.node, inner, context)
    joined = context.dialect.joined(text, order(node.order, inner))
    selected = inner.select(joined, start=first.table, where=first.conditions)
    return array(selected.scalar_subquery())


@json.register
def listed_json(node: Listed, row: Row, context: Context) -> ColumnElement[Any]:
    dialect, key_type = context.dialect, sa.BigInteger()
    keys = dialect.unpacked(bind(node.keys, dialect.list_type(key_type)), key_type)
    record = One(Relation(outer=Column("listed", "value")), node.tables, node.node, None)
    inner = Row(keys.c.value, (), {"listed": keys})
    stored = Row(keys.c.value, (RECORD,))
    stored.join(RECORD)
    is_stored = stored.select(sa.literal_column("1")).exists()
    text = sa.case((is_stored, json(record, inner, context)), else_=NULL)
    joined = sa.select(dialect.joined(text, [keys.c.key])).select_from(keys)
    return array(joined.correlate_except(keys).scalar_subquery())
