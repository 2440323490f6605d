"""Lists in SQL: bound lists and JSON arrays as tables, and sets of keys as one value."""

from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.differing import Differing


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
