"""Plan -> one SQL statement, whose only row is the finished JSON text."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

# The modules that are imported for their handlers alone.
from db.compile import (  # noqa: F401
    conditions,
    figures,
    groups,
    objects,
    pages,
    paths,
    related,
    related_rows,
    search,
    suggest,
)
from db.compile.complete import check_handlers
from db.compile.dispatch import Context, derive, holds, json
from db.compile.json import Fragment, array, concat, in_quotes, separated
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.dialects import Dialect
from db.plan import Ambiguity, Condition, Derived, Node, Plan

check_handlers(json, Node)
check_handlers(holds, Condition)
check_handlers(derive, Derived)


def statement(plan: Plan, dialect: Dialect) -> sa.Select[Any]:
    """Return the statement that answers ``plan``.

    Its row has two JSON texts: the data, and the ambiguous look-ups, null where there are none.
    Parameters are named by position, as in ``db.compile.binds``.
    """
    context = Context(dialect)
    ambiguous = [_ambiguity(ambiguity, context) for ambiguity in plan.ambiguities]
    problems = array(separated(ambiguous)) if ambiguous else sa.null()
    data = json(plan.root, Row(sa.null(), ()), context)
    return sa.select(data.label("data"), problems.label("ambiguous"))


def _ambiguity(ambiguity: Ambiguity, context: Context) -> ColumnElement[Any]:
    """Return the candidates of a look-up by name as a JSON object, if there are several."""
    dialect, record = context.dialect, alias_of("record")
    inner = Row(record.c.id, (), {"record": record})
    kind = sa.type_coerce(record.c.record_kind, sa.Text())
    where = [holds(ambiguity.condition, inner, context)]
    if ambiguity.kind is not None:
        where.append(kind == sa.literal(ambiguity.kind, sa.Text()))
    candidate = concat(
        Fragment('{"kind":'),
        in_quotes(kind),
        Fragment(',"slug":'),
        dialect.json_string(record.c.slug),
        Fragment(',"name":'),
        dialect.json_string(record.c.name),
        Fragment("}"),
    )
    order = [record.c.name_folded, record.c.id]
    several = sa.case((sa.func.count() > 1, dialect.joined(candidate, order)), else_="")
    candidates = inner.select(several, start=record, where=where).scalar_subquery()
    nullable = "true" if ambiguity.nullable else "false"
    start = Fragment(f'{{"key":"{ambiguity.key}","nullable":{nullable},"candidates":[')
    return concat(start, candidates, Fragment("]}"))
