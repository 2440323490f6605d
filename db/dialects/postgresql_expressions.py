"""What statements say in PostgreSQL's words: lists are arrays, and exact numbers ``numeric``."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.sql.elements import ColumnElement

from db.decimals import DERIVED_PLACES, STEP
from db.dialects.expressions import SQL, Expressions, Functions, Type
from db.dialects.template import Template
from db.dialects.words import LookUp


class PostgreSQLExpressions(Expressions):
    """Expressions of PostgreSQL."""

    functions = Functions(
        json_string="coalesce(to_json({})::text, 'null')",
        hexadecimal="upper(encode(convert_to({}, 'UTF8'), 'hex'))",
        position="strpos({}, {})",
        joined="string_agg",
        in_unit=(
            # What is added to twice the number decides which way the quotient is rounded.
            f"div(2 * {{0}}::numeric * {{1}}::numeric * {{4}}::numeric * {STEP} + CASE"
            " WHEN {5} = 0 THEN sign({0}::numeric) * {2}::numeric * {3}::numeric"
            " WHEN {5} = sign({0}::numeric) THEN {5} * (2 * {2}::numeric * {3}::numeric - 1)"
            " ELSE 0 END, 2 * {2}::numeric * {3}::numeric)"
        ),
        plain=f"trim_scale({{}} * 0.{1:0{DERIVED_PLACES}})::text",
        compare=(
            "sign({0}::numeric * {1}::numeric * {4}::numeric * {6}::numeric"
            " - {5}::numeric * {3}::numeric * {2}::numeric)"
        ),
        exact_sum="sum({})",
        exact_min="min({})",
        exact_max="max({})",
        exact_mean=("(sign(sum({0})) * div(2 * abs(sum({0})) + count({0}), 2 * count({0})))"),
        last_element="(({})::json ->> -1)",
        element="(({})::json -> ({}) ->> {})::integer",
        # With IS TRUE the condition does not become a join, whose size would be misjudged.
        looked_up="({}) IS TRUE",
        bundle_cost="({})[1]",
    )

    def limited(self, ordered: sa.Select[Any], size: SQL, most: int) -> sa.Select[Any]:
        """Limit rows twice: PostgreSQL expects a tenth of all rows from a number that it computes.

        It would then plan every run by itself, or sort the table.
        """
        rows = ordered.limit(sa.literal_column(str(most))).subquery()
        return sa.select(*rows.c).limit(size).correlate_except(rows)

    # Texts that a statement makes have the database's default collation otherwise.

    def by_code_point(self, text: SQL) -> SQL:
        """Return a text with the collation of stored texts."""
        return sa.collate(text, "C")

    # Bound lists are arrays; lists in texts are JSON.

    def list_type(self, item: Type) -> Type:
        """Return the type of an array."""
        return sa.ARRAY(item)

    def in_list(self, column: SQL, items: SQL) -> ColumnElement[bool]:
        """Return whether a column is one of the elements of an array."""
        return column == sa.any_(items)

    def unpacked(self, items: SQL, item: Type) -> Any:
        """Return the elements of an array as a table."""
        return _numbered(sa.func.unnest(items), item, "listed")

    def elements(self, array: SQL) -> Any:
        """Return the elements of a JSON array as a table."""
        return _numbered(sa.func.json_array_elements_text(sa.cast(array, sa.JSON())), sa.Text())

    def lists(self, text: SQL, name: str) -> Any:
        """Return the lists in a JSON text as a table."""
        return _numbered(sa.func.json_array_elements(sa.cast(text, sa.JSON())), sa.JSON(), name)

    # A bundle is an array of numbers, the cost first.

    def bundle(self, keys: SQL, costs: SQL) -> SQL:
        """Return an array of the cost and the keys."""
        cost = sa.func.coalesce(sa.func.sum(costs), sa.literal_column("0"))
        array = sa.ARRAY(sa.BigInteger())
        return sa.func.array_prepend(
            sa.cast(cost, sa.BigInteger()), sa.func.array_agg(keys, type_=array), type_=array
        )

    def bundle_keys(self, bundle: SQL) -> Any:
        """Return the keys of a bundle as a table."""
        keys = Template("unnest(({})[2:])", bundle, type_=sa.types.NullType())
        return keys.table_valued(sa.column("value", sa.BigInteger())).render_derived()

    # The index of words is a column of a table, with an index of its own.

    def look_up(self, look_up: LookUp) -> str:
        """Return a ``tsquery``."""
        phrase = " <-> ".join(f"'{word}'" for word in look_up.words)
        return f"{phrase}:*" if look_up.is_beginning else phrase

    def matches(self, words: SQL, look_up: SQL) -> ColumnElement[bool]:
        """Return whether a column of words matches a ``tsquery``."""
        return words.op("@@", is_comparison=True)(sa.cast(look_up, TSQUERY))


def _numbered(elements: Any, item: Type, name: str | None = None) -> Any:
    """Return the rows of a function as a table, numbered in order."""
    value = sa.column("value", item)
    return elements.table_valued(value, with_ordinality="key", name=name).render_derived()
