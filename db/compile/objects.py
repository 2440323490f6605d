"""Values and objects of a plan -> JSON texts: the nodes that stay in their row."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.dispatch import Context, json
from db.compile.json import (
    NULL,
    Fragment,
    array,
    concat,
    constant,
    separated,
    unless_null,
    written,
)
from db.compile.rows import Row
from db.compile.units import in_unit
from db.plan import Array, BoundText, Column, Constant, Figure, Form, Object, Scalar, Switch


@json.register
def constant_json(node: Constant, row: Row, context: Context) -> ColumnElement[Any]:
    return constant(node.json)


@json.register
def scalar_json(node: Scalar, row: Row, context: Context) -> ColumnElement[Any]:
    value = written(row.column(node.column), node.form, node.nullable, context.dialect)
    return value if node.only is None else _only(node.only, value, row)


@json.register
def figure_json(node: Figure, row: Row, context: Context) -> ColumnElement[Any]:
    number = context.dialect.plain(in_unit(node, row, context.dialect))
    quote = Fragment("" if node.form is Form.FLOAT else '"')
    value = unless_null(number, concat(quote, number, quote))
    return value if node.only is None else _only(node.only, value, row)


def _only(
    only: tuple[Column, tuple[str, ...]], value: ColumnElement[Any], row: Row
) -> ColumnElement[Any]:
    """Return ``value`` where a column has one of the texts, else null."""
    column, texts = only
    listed = [sa.literal(text, sa.Text()) for text in texts]
    is_listed = sa.type_coerce(row.column(column), sa.Text()).in_(listed)
    return sa.case((is_listed, value), else_=NULL)


@json.register
def bound_text_json(node: BoundText, row: Row, context: Context) -> ColumnElement[Any]:
    return context.dialect.json_string(bind(node.value, sa.Text()))


@json.register
def object_json(node: Object, row: Row, context: Context) -> ColumnElement[Any]:
    parts: list[ColumnElement[Any]] = []
    text = "{"
    for name, value in node.fields:
        parts += [Fragment(f'{text}"{name}":'), json(value, row, context)]
        text = ","
    end = "}" if node.fields else "{}"
    return concat(*parts, Fragment(end))


@json.register
def array_json(node: Array, row: Row, context: Context) -> ColumnElement[Any]:
    return array(separated([json(item, row, context) for item in node.items]))


@json.register
def switch_json(node: Switch, row: Row, context: Context) -> ColumnElement[Any]:
    column = sa.type_coerce(row.column(node.column), sa.Text())
    cases = []
    for values, tables, case in node.cases:
        listed = [sa.literal(value, sa.Text()) for value in values]
        inner = Row(row.key, tables, outer=row, among=row.among)
        text = json(case, inner, context)
        if inner.joins:
            text = inner.select(text).scalar_subquery()
        cases.append((column.in_(listed), text))
    return sa.case(*cases, else_=NULL)
