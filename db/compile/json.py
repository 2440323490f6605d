"""JSON texts in SQL: how values are written, and how the pieces of a text are put together."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement

from db.compile.complete import check_table
from db.decimals import DECIMAL_SCALE
from db.dialects import Dialect
from db.ids import KIND_MASK, PREFIXES
from db.plan import Form

SAFE = re.compile(r'[\w{}\[\]":, .-]*', re.ASCII)
# The most arguments that we pass to one call; databases allow about a hundred.
WIDEST = 90

Text = ColumnElement[str]


class Fragment(ColumnElement[str]):
    """A piece of JSON written into the statement itself.

    It holds only punctuation and GraphQL names, in which no SQL quote can occur; everything else
    that a client sends is bound.
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


NULL = Fragment("null")


def constant(text: str) -> Text:
    """Return a constant JSON text: written into the statement where that is safe, else bound."""
    return Fragment(text) if SAFE.fullmatch(text) else sa.literal(text, sa.Text())


# Pieces of a text


def concat(*parts: ColumnElement[Any]) -> Text:
    """Concatenate ``parts``, in nested calls where there are too many for one."""
    row = list(parts)
    while len(row) > WIDEST:
        row = [concat(*row[at : at + WIDEST]) for at in range(0, len(row), WIDEST)]
    return sa.func.concat(*row, type_=sa.Text())


def separated(parts: Sequence[ColumnElement[Any]]) -> Text:
    """Return JSON texts with commas between them."""
    commas = [[part, Fragment(",")] for part in parts]
    return concat(*[piece for pair in commas for piece in pair][:-1])


def array(items: ColumnElement[Any]) -> Text:
    """Return the texts of items, with commas between them, as a JSON array."""
    return concat(Fragment("["), items, Fragment("]"))


def in_quotes(text: ColumnElement[Any]) -> Text:
    """Return a text as a JSON string, where no character of it needs escaping."""
    return concat(Fragment('"'), text, Fragment('"'))


def unless_null(column: ColumnElement[Any], text: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a JSON text, or ``null`` where a column is null."""
    return sa.case((column.is_(None), NULL), else_=text)


def truth(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    """Return ``true`` or ``false``."""
    return sa.case((condition, Fragment("true")), else_=Fragment("false"))


# Values


def written(
    column: ColumnElement[Any], form: Form, nullable: bool, dialect: Dialect
) -> ColumnElement[Any]:
    """Return the value of ``column`` as a JSON text."""
    text = FORMS[form](column, dialect)
    # The databases' function for JSON strings writes nulls itself.
    return unless_null(column, text) if nullable and form is not Form.TEXT else text


def _id_prefix(key: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the prefix of a record's ID, which is computed from its key."""
    kind = sa.type_coerce(key, sa.BigInteger()).bitwise_and(sa.literal_column(str(KIND_MASK)))
    prefixes: dict[Any, Any] = {
        sa.literal_column(str(c)): Fragment(f"{p}_") for c, p in PREFIXES.items()
    }
    return sa.case(prefixes, value=kind)


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


FORMS: dict[Form, Callable[[ColumnElement[Any], Dialect], ColumnElement[Any]]] = {
    Form.ID: lambda column, _: in_quotes(concat(_id_prefix(column), column)),
    Form.NUMERAL: lambda column, _: in_quotes(column),
    Form.TOKEN: lambda column, _: in_quotes(column),
    Form.TEXT: lambda column, dialect: dialect.json_string(column),
    Form.BOOLEAN: lambda column, _: truth(column),
    Form.WORD: lambda column, _: in_quotes(truth(column)),
    Form.INTEGER: lambda column, _: sa.cast(column, sa.Text()),
    Form.FLOAT: lambda column, _: plain_decimal(column),
    Form.DECIMAL: lambda column, _: in_quotes(plain_decimal(column)),
    Form.COMPUTED: lambda column, dialect: in_quotes(dialect.plain(column)),
}
check_table("db.compile.json.FORMS", FORMS, Form)
