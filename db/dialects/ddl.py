"""Types and options of tables that differ between databases."""

from typing import Any

import sqlalchemy as sa

from db.dialects import DIALECTS
from db.dialects.words import Words


def _type(name: str, plain: Any) -> Any:
    for dialect in DIALECTS.values():
        plain = plain.with_variant(getattr(dialect, name), dialect.compiler.name)
    return plain


# A text that is compared and sorted by code point.
TEXT: sa.Text = _type("text_type", sa.Text())
# The key of a row.
KEY: sa.BigInteger = _type("key_type", sa.BigInteger())
# Words with spaces between them, in an index of words.
WORDS: Words = _type("words_type", Words())


def store_by_key(table: sa.Table) -> None:
    """Store a table in the order of its primary key, if the database can."""
    for dialect in DIALECTS.values():
        table.dialect_options[dialect.compiler.name].update(dialect.keyed_table)


def unique_where(name: str, *columns: sa.Column[Any], where: sa.ColumnElement[bool]) -> sa.Index:
    """Return a unique index of the rows of a table for which a condition holds."""
    partial: Any = {f"{dialect.compiler.name}_where": where for dialect in DIALECTS.values()}
    return sa.Index(name, *columns, unique=True, **partial)


def words_index(name: str, column: str) -> sa.Index:
    """Return the index of a column of words, for databases where the table itself is not one."""
    options: dict[str, Any] = {}
    for dialect in DIALECTS.values():
        for option, value in (dialect.words_index or {}).items():
            options[f"{dialect.compiler.name}_{option}"] = value
    indexed: Any = [d.compiler.name for d in DIALECTS.values() if d.words_index is not None]
    return sa.Index(name, column, **options).ddl_if(dialect=indexed)
