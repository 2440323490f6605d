"""The one place where SQLite and PostgreSQL differ: JSON texts, lists and aggregates in SQL."""

import re
from collections.abc import Sequence
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.functions import FunctionElement

from db.columns import DECIMAL_SCALE
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


class Differing(FunctionElement[Any]):
    """A function that each database writes in its own way: ``written``, by dialect."""

    inherit_cache = False
    written: ClassVar[dict[str, str]]


@compiles(Differing)
def _differing(element: Differing, compiler: SQLCompiler, **options: Any) -> str:
    arguments = [compiler.process(argument, **options) for argument in element.clauses.clauses]
    return element.written[compiler.dialect.name].format(*arguments)


class Quoted(Differing):
    """A text as a JSON string, null as null."""

    type = sa.Text()
    written: ClassVar = {
        "sqlite": "json_quote({})",
        "postgresql": "coalesce(to_json({})::text, 'null')",
    }


class Hex(Differing):
    """The bytes of a text in UTF-8, as upper-case hexadecimal digits."""

    type = sa.Text()
    written: ClassVar = {
        "sqlite": "hex({})",
        "postgresql": "upper(encode(convert_to({}, 'UTF8'), 'hex'))",
    }


class Found(Differing):
    """The position of the second text in the first, from one; zero where it is not there."""

    type = sa.Integer()
    written: ClassVar = {"sqlite": "instr({}, {})", "postgresql": "strpos({}, {})"}


class InUnit(Differing):
    """A stored number, the factor of its unit and that of another -> a count of ten-billionths."""

    type = sa.Numeric()
    written: ClassVar = {
        "sqlite": "in_unit({}, {}, {}, {}, {})",
        "postgresql": "(sign({0}::numeric) * div("
        "2 * abs({0}::numeric) * {1}::numeric * {4}::numeric * 1000000"
        " + {2}::numeric * {3}::numeric, 2 * {2}::numeric * {3}::numeric))",
    }


class Plain(Differing):
    """A count of ten-billionths as a number in plain notation, without trailing zeros."""

    type = sa.Text()
    written: ClassVar = {
        "sqlite": "plain({})",
        "postgresql": "trim_scale({} * 0.0000000001)::text",
    }


class Compared(Differing):
    """What ``InUnit`` takes, and a stored number in the other unit -> -1, 0 or 1, exactly.

    As the first number is less than the second, equal to it or greater.
    """

    type = sa.Integer()
    written: ClassVar = {
        "sqlite": "compared({}, {}, {}, {}, {}, {})",
        "postgresql": "sign({0}::numeric * {1}::numeric * {4}::numeric"
        " - {5}::numeric * {3}::numeric * {2}::numeric)",
    }


class Sum(Differing):
    """The sum of a group of counts."""

    type = sa.Numeric()
    written: ClassVar = {"sqlite": "exact_sum({})", "postgresql": "sum({})"}


class Least(Differing):
    """The least of a group of counts."""

    type = sa.Numeric()
    written: ClassVar = {"sqlite": "exact_min({})", "postgresql": "min({})"}


class Greatest(Differing):
    """The greatest of a group of counts."""

    type = sa.Numeric()
    written: ClassVar = {"sqlite": "exact_max({})", "postgresql": "max({})"}


class Mean(Differing):
    """The mean of a group of counts, rounded half away from zero."""

    type = sa.Numeric()
    written: ClassVar = {
        "sqlite": "exact_mean({})",
        "postgresql": "(sign(sum({0})) * div(2 * abs(sum({0})) + count({0}), 2 * count({0})))",
    }


class Joined(ColumnElement[str]):
    """The texts of a group in order, with commas between them; empty where there are none."""

    inherit_cache = False
    type = sa.Text()

    def __init__(self, item: ColumnElement[Any], order: Sequence[ColumnElement[Any]]) -> None:
        self.item = item
        self.order = order


@compiles(Joined, "sqlite")
@compiles(Joined, "postgresql")
def _joined(element: Joined, compiler: SQLCompiler, **options: Any) -> str:
    options["within_columns_clause"] = False
    item = compiler.process(element.item, **options)
    order = ", ".join(compiler.process(key, **options) for key in element.order)
    name = "group_concat" if compiler.dialect.name == "sqlite" else "string_agg"
    return f"coalesce({name}({item}, ',' ORDER BY {order}), '')"


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


class LastElement(Differing):
    """The last element of a JSON array, as a text."""

    type = sa.Text()
    written: ClassVar = {"sqlite": "({} ->> -1)", "postgresql": "(({})::json ->> -1)"}


def elements(array: ColumnElement[Any], dialect: str) -> Any:
    """Return a JSON array as a table of ``value``, and ``key``, which rises from one to the next.

    A value is a text; of an array in the array, its JSON text.
    """
    value = sa.column("value", sa.Text())
    if dialect == "sqlite":
        return sa.func.json_each(array).table_valued(sa.column("key"), value)
    found = sa.func.json_array_elements_text(sa.cast(array, sa.JSON()))
    return found.table_valued(value, with_ordinality="key").render_derived()


def unpacked(items: ColumnElement[Any], item_type: sa.types.TypeEngine[Any], dialect: str) -> Any:
    """Return a bound list as a table of ``position`` and ``value``."""
    if dialect == "sqlite":
        listed = sa.func.json_each(items)
        return listed.table_valued(sa.column("key"), sa.column("value", item_type), name="listed")
    return (
        sa.func.unnest(items)
        .table_valued(sa.column("value", item_type), with_ordinality="key", name="listed")
        .render_derived()
    )


def listed(text: ColumnElement[Any], name: str, dialect: str) -> Any:
    """Return the JSON text of a list as a table of its items: ``key`` and ``value``."""
    value = sa.column("value", sa.JSON())
    if dialect == "sqlite":
        return sa.func.json_each(text).table_valued(sa.column("key"), value, name=name)
    items = sa.func.json_array_elements(sa.cast(text, sa.JSON()))
    return items.table_valued(value, with_ordinality="key", name=name).render_derived()


def item(table: Any, at: int, type_: sa.types.TypeEngine[Any]) -> ColumnElement[Any]:
    """Return what stands at a place of each item of ``listed``, where the items are lists too."""
    written = table.c.value.op("->>")(sa.literal_column(str(at)))
    return sa.cast(written, type_)


def by_code_point(text: ColumnElement[Any], dialect: str) -> ColumnElement[Any]:
    """Return a text that is made in the statement, to be compared as stored ones are."""
    return sa.collate(text, "C") if dialect == "postgresql" else text


def concat(*parts: ColumnElement[Any]) -> Text:
    """Return the texts of ``parts`` one after the other, nested where they are very many."""
    row = list(parts)
    while len(row) > WIDEST:
        row = [concat(*row[at : at + WIDEST]) for at in range(0, len(row), WIDEST)]
    return sa.func.concat(*row, type_=sa.Text())


def written(column: ColumnElement[Any], form: Form, nullable: bool) -> ColumnElement[Any]:
    """Return the value of ``column`` as a JSON text."""
    if form is Form.TEXT:
        return Quoted(column)
    if form in (Form.BOOLEAN, Form.WORD):
        word = sa.case((column, Fragment("true")), else_=Fragment("false"))
        choice = _in_quotes(word) if form is Form.WORD else word
        return sa.case((column.is_(None), NULL), else_=choice) if nullable else choice
    text = _unquoted(column, form)
    return sa.case((column.is_(None), NULL), else_=text) if nullable else text


def _unquoted(column: ColumnElement[Any], form: Form) -> ColumnElement[Any]:
    if form is Form.INTEGER:
        return sa.cast(column, sa.Text())
    if form is Form.FLOAT:
        return plain_decimal(column)
    if form is Form.RECKONED:
        return _in_quotes(Plain(column))
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


def in_list(
    column: ColumnElement[Any], items: ColumnElement[Any], dialect: str
) -> ColumnElement[Any]:
    """Return whether ``column`` is one of a bound list of values."""
    if dialect == "sqlite":
        return column.in_(sa.select(sa.func.json_each(items).table_valued("value").c.value))
    return column == sa.any_(items)


class LookedUp(Differing):
    """Whether a value is among those of a query, which are gathered once and then looked up in.

    Asked whether that is true, PostgreSQL does not make a join of it, whose size it can't foresee.
    """

    # Were it a boolean, it would be compared with one in SQLite, which then looks for nulls too.
    type = sa.types.NullType()
    written: ClassVar = {"sqlite": "{}", "postgresql": "({}) IS TRUE"}


# A set of keys as one value, with what it costs to go on from them: both in one array of numbers,
# the cost first, or in JSON's binary form.


def bundled(keys: ColumnElement[Any], costs: ColumnElement[Any], dialect: str) -> Any:
    """Return the keys of a group as one value, with the sum of their costs."""
    cost = sa.func.coalesce(sa.func.sum(costs), sa.literal_column("0"))
    if dialect == "sqlite":
        return sa.func.jsonb_array(cost, sa.func.jsonb_group_array(keys))
    array = sa.ARRAY(sa.BigInteger())
    return sa.func.array_prepend(
        sa.cast(cost, sa.BigInteger()), sa.func.array_agg(keys, type_=array), type_=array
    )


class BundleCost(Differing):
    """What it costs to go on from the keys of a bundle."""

    type = sa.BigInteger()
    written: ClassVar = {"sqlite": "({} ->> 0)", "postgresql": "({})[1]"}


class BundleKeys(Differing):
    """The keys of a bundle, as a table; see ``bundle_keys``."""

    written: ClassVar = {"sqlite": "json_each({}, '$[1]')", "postgresql": "unnest(({})[2:])"}


def bundle_keys(bundle: ColumnElement[Any], dialect: str) -> Any:
    """Return the keys of a bundle as a table of one column, ``value``."""
    keys = BundleKeys(bundle).table_valued(sa.column("value", sa.BigInteger()))
    return keys if dialect == "sqlite" else keys.render_derived()
