"""The index of a search: a table of FTS5 in SQLite, a ``tsvector`` in PostgreSQL.

Both are given words that are cut and folded already, so that neither decides what a word is.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateTable
from sqlalchemy.sql.compiler import DDLCompiler
from sqlalchemy.sql.elements import ColumnElement

# Stands between two texts, and is no word that a query could hold.
GAP = "·"


class Words(sa.TypeDecorator[str]):
    """Words with spaces between them, to look up words and phrases in."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        postgresql = dialect.name == "postgresql"
        return dialect.type_descriptor(TSVECTOR() if postgresql else sa.Text())

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None or dialect.name != "postgresql":
            return value
        places = enumerate(value.split(), start=1)
        return " ".join(f"'{word}':{place}" for place, word in places if word != GAP)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None or dialect.name != "postgresql":
            return value
        places: dict[int, str] = {}
        for lexeme in value.split():
            word, _, found = lexeme.rpartition(":")
            places |= dict.fromkeys(map(int, found.split(",")), word.strip("'"))
        return " ".join(places.get(place, GAP) for place in range(1, max(places) + 1))


@compiles(CreateTable, "sqlite")
def _create_table(element: CreateTable, compiler: DDLCompiler, **options: Any) -> str:
    """Make the table of an index with FTS5, and any other as ever."""
    table = element.element
    if not table.info.get("text_index"):
        return str(compiler.visit_create_table(element, **options))  # type: ignore[no-untyped-call]
    columns = ", ".join(column.name for column in table.columns if not column.primary_key)
    # This tokenizer cuts words at spaces, since they hold no other mark of ASCII.
    return f"CREATE VIRTUAL TABLE {table.name} USING fts5 ({columns}, tokenize = 'ascii')"


def matches(
    column: ColumnElement[Any], look_up: ColumnElement[Any], dialect: str
) -> ColumnElement[bool]:
    """Return whether an indexed column is found by a look-up, written for its database."""
    if dialect == "sqlite":
        return column.op("MATCH", is_comparison=True)(look_up)
    return column.op("@@", is_comparison=True)(sa.cast(look_up, TSQUERY))
