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


class Words(sa.TypeDecorator[str]):
    """Words with spaces between them, to look up words in."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        postgresql = dialect.name == "postgresql"
        return dialect.type_descriptor(TSVECTOR() if postgresql else sa.Text())

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None or dialect.name != "postgresql":
            return value
        return " ".join(f"'{word}':{at}" for at, word in enumerate(value.split(), start=1))

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None or dialect.name != "postgresql":
            return value
        places = {}
        for lexeme in value.split():
            word, _, found = lexeme.rpartition(":")
            places.update({int(place): word.strip("'") for place in found.split(",")})
        return " ".join(places[place] for place in sorted(places))


@compiles(CreateTable, "sqlite")
def _create_table(element: CreateTable, compiler: DDLCompiler, **options: Any) -> str:
    """Make the table of FTS5 over the table whose texts it indexes, which keeps the words."""
    content = element.element.info.get("index_of")
    if content is None:
        return str(compiler.visit_create_table(element, **options))  # type: ignore[no-untyped-call]
    columns = [column.name for column in element.element.columns if not column.primary_key]
    # This tokenizer cuts at spaces here, since a word holds no other mark of ASCII.
    made = [*columns, f"content='{content}'", "content_rowid='id'", "tokenize='ascii'"]
    return f"CREATE VIRTUAL TABLE {element.element.name} USING fts5 ({', '.join(made)})"


def matches(
    column: ColumnElement[Any], look_up: ColumnElement[Any], dialect: str
) -> ColumnElement[bool]:
    """Return whether an indexed column is found by a look-up, written for its database."""
    if dialect == "sqlite":
        return column.op("MATCH", is_comparison=True)(look_up)
    return column.op("@@", is_comparison=True)(sa.cast(look_up, TSQUERY))
