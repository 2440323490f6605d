"""The GraphQL type of a highlight: where a word of the query occurs in a record."""

from __future__ import annotations

from db.plan import Column, Form, Key, Sort
from db.tables.search import SearchField
from schema.definitions import ColumnSource
from schema.fields import declared
from schema.types import value_type

HIGHLIGHT_ORDER = tuple(Sort(Column("highlight", name)) for name in ("id", "start", "end"))


def _highlight(name: str, form: Form, enum: type[SearchField] | None = None) -> ColumnSource:
    """Return the source of a column of the table that the statement makes."""
    return ColumnSource(Column("highlight", name), form, enum)


@value_type(None, Key("highlight"), description="A word that a search found in a text of a record.")
class Highlight:
    field: SearchField = declared(
        _highlight("field", Form.TOKEN, SearchField),
        "The field of the record that the text belongs to.",
    )
    text: str = declared(
        _highlight("text", Form.TEXT),
        "The text; of several aliases, the one that contains the word.",
    )
    start: int = declared(
        _highlight("start", Form.INTEGER),
        "The position of the word's first code point in the text, from zero.",
    )
    end: int = declared(
        _highlight("end", Form.INTEGER), "The position after the word's last code point."
    )
