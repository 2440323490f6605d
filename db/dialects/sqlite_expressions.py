"""What statements say in SQLite's words: lists are JSON, and functions compute exact numbers."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement, UnaryExpression
from sqlalchemy.sql.operators import custom_op

from db.dialects.expressions import SQL, Expressions, Functions, Type
from db.dialects.template import Template
from db.dialects.words import LookUp


class SQLiteExpressions(Expressions):
    """Expressions of SQLite."""

    functions = Functions(
        json_string="json_quote({})",
        hexadecimal="hex({})",
        position="instr({}, {})",
        joined="group_concat",
        in_unit="in_unit({}, {}, {}, {}, {}, {})",
        plain="plain({})",
        compare="compared({}, {}, {}, {}, {}, {}, {})",
        exact_sum="exact_sum({})",
        exact_min="exact_min({})",
        exact_max="exact_max({})",
        exact_mean="exact_mean({})",
        last_element="({} ->> -1)",
        element="({} -> ({}) ->> {})",
        looked_up="{}",
        bundle_cost="({} ->> 0)",
    )

    def limited(self, ordered: sa.Select[Any], size: SQL, most: int) -> sa.Select[Any]:
        """Limit rows to a sum: SQLite plans a statement anew for a parameter that stands alone."""
        return ordered.limit(size)

    # Texts are compared by their bytes in UTF-8, which is the order of code points.

    def by_code_point(self, text: SQL) -> SQL:
        """Return the text unchanged."""
        return text

    # Lists are JSON texts.

    def list_type(self, item: Type) -> Type:
        """Return the type of JSON text."""
        return sa.Text()

    def in_list(self, column: SQL, items: SQL) -> ColumnElement[bool]:
        """Return whether a column is one of the elements of a JSON text."""
        return column.in_(sa.select(sa.func.json_each(items).table_valued("value").c.value))

    def unindexed(self, column: SQL) -> SQL:
        """Return a column with a sign, which keeps SQLite from looking rows up one by one."""
        return UnaryExpression(column, operator=custom_op("+"), type_=column.type)

    def unpacked(self, items: SQL, item: Type) -> Any:
        """Return the elements of a JSON text as a table."""
        return _json_elements(items, item, "listed")

    def elements(self, array: SQL) -> Any:
        """Return the elements of a JSON array as a table."""
        return _json_elements(array, sa.Text())

    def lists(self, text: SQL, name: str) -> Any:
        """Return the lists in a JSON text as a table."""
        return _json_elements(text, sa.JSON(), name)

    # A bundle is JSON in its binary form: the cost, and the array of the keys.

    def bundle(self, keys: SQL, costs: SQL) -> SQL:
        """Return an array of the cost and the keys."""
        cost = sa.func.coalesce(sa.func.sum(costs), sa.literal_column("0"))
        return sa.func.jsonb_array(cost, sa.func.jsonb_group_array(keys))

    def bundle_keys(self, bundle: SQL) -> Any:
        """Return the keys of a bundle as a table."""
        keys = Template("json_each({}, '$[1]')", bundle, type_=sa.types.NullType())
        return keys.table_valued(sa.column("value", sa.BigInteger()))

    # The index of words is an FTS5 table.

    def look_up(self, look_up: LookUp) -> str:
        """Return an FTS5 phrase."""
        phrase = f'"{" ".join(look_up.words)}"'
        return f"{phrase} *" if look_up.is_beginning else phrase

    def matches(self, words: SQL, look_up: SQL) -> ColumnElement[bool]:
        """Return whether a row of the table matches a phrase."""
        return words.op("MATCH", is_comparison=True)(look_up)


def _json_elements(array: SQL, item: Type, name: str | None = None) -> Any:
    """Return the elements of a JSON array as a table."""
    columns: tuple[Any, ...] = (sa.column("key"), sa.column("value", item))
    return sa.func.json_each(array).table_valued(*columns, name=name)
