"""JSON texts in SQL."""

import re
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement

from db.decimals import DECIMAL_SCALE
from db.dialects import Dialect
from db.plan import Form

SAFE = re.compile(r'[\w{}\[\]":, .-]*', re.ASCII)
WIDEST = 90

Text = ColumnElement[str]


class Fragment(ColumnElement[str]):
    """A piece of JSON written into the statement itself.

    It holds punctuation and names of GraphQL only, in which no quote of SQL can occur; whatever
    else a client sends is bound.
    """

    inherit_cache = False
    type = sa.Text()

    def __init__(self, text: str) -> None:
        if not SAFE.fullmatch(text):
            raise ValueError("a fragment holds JSON punctuation and names only")
        self.text = text


@compiles(Fragment)
def _fragment(element: Fragment, compiler: SQLCompiler, **_: Any) -> str:
    return f"'{element.text}'"


def constant(text: str) -> Text:
    """Return a JSON text that is known already, written in where that is safe, else bound."""
    return Fragment(text) if SAFE.fullmatch(text) else sa.literal(text, sa.Text())


NULL = Fragment("null")


class With(ColumnElement[Any]):
    """The only value of a selection from ``tables`` of its own, each a name and a selection.

    A table may read those before it and the rows of what encloses the whole.
    """

    inherit_cache = False

    def __init__(
        self, tables: Sequence[tuple[str, sa.Select[Any]]], selection: sa.Select[Any]
    ) -> None:
        self.tables = tables
        self.selection = selection
        self.type = sa.Text()


@compiles(With)
def _with(element: With, compiler: SQLCompiler, **options: Any) -> str:
    options["within_columns_clause"] = False
    tables = ", ".join(
        f"{name} AS MATERIALIZED ({compiler.process(selection, **options)})"
        for name, selection in element.tables
    )
    return f"(WITH {tables} {compiler.process(element.selection, **options)})"


def concat(*parts: ColumnElement[Any]) -> Text:
    """Return the texts of ``parts`` one after the other, nested where they are very many."""
    row = list(parts)
    while len(row) > WIDEST:
        row = [concat(*row[at : at + WIDEST]) for at in range(0, len(row), WIDEST)]
    return sa.func.concat(*row, type_=sa.Text())


def written(
    column: ColumnElement[Any], form: Form, nullable: bool, dialect: Dialect
) -> ColumnElement[Any]:
    """Return the value of ``column`` as a JSON text."""
    if form is Form.TEXT:
        return dialect.json_string(column)
    if form in (Form.BOOLEAN, Form.WORD):
        word = sa.case((column, Fragment("true")), else_=Fragment("false"))
        choice = _in_quotes(word) if form is Form.WORD else word
        return sa.case((column.is_(None), NULL), else_=choice) if nullable else choice
    text = _unquoted(column, form, dialect)
    return sa.case((column.is_(None), NULL), else_=text) if nullable else text


def _unquoted(column: ColumnElement[Any], form: Form, dialect: Dialect) -> ColumnElement[Any]:
    if form is Form.INTEGER:
        return sa.cast(column, sa.Text())
    if form is Form.FLOAT:
        return plain_decimal(column)
    if form is Form.RECKONED:
        return _in_quotes(dialect.plain(column))
    return _in_quotes(plain_decimal(column) if form is Form.DECIMAL else column)


def _in_quotes(text: ColumnElement[Any]) -> Text:
    return concat(Fragment('"'), text, Fragment('"'))


def plain_decimal(column: ColumnElement[Any]) -> Text:
    """Return a scaled integer as a decimal in plain notation, without trailing zeros."""
    scaled = sa.type_coerce(column, sa.BigInteger())
    size = sa.func.abs(scaled, type_=sa.BigInteger())
    scale: ColumnElement[int] = sa.literal_column(str(DECIMAL_SCALE), sa.BigInteger())
    whole = sa.cast(size // scale, sa.Text())
    # The leading digit keeps the zeros after the point: 10005 is cut to "0005".
    places = sa.cast(size % scale + scale, sa.Text())
    fraction = sa.func.rtrim(sa.func.substr(places, sa.literal_column("2")), Fragment("0"))
    return concat(
        sa.case((scaled < sa.literal_column("0"), Fragment("-")), else_=Fragment("")),
        whole,
        sa.case(
            (size % scale == sa.literal_column("0"), Fragment("")),
            else_=concat(Fragment("."), fraction),
        ),
    )
