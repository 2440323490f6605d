"""The GraphQL types of searches: where words occur in a record, and what is suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.plan import Column, Form, Key, Relation, SimilarWords, Sort
from db.tables.search import SearchField
from schema.definitions import ColumnSource, ListSource, OneSource
from schema.fields import declared
from schema.types import value_type

if TYPE_CHECKING:
    from schema.entities.record import Record

HIGHLIGHT_ORDER = tuple(Sort(Column("highlight", name)) for name in ("id", "start", "end"))


SUGGESTION_ORDER = tuple(Sort(Column("suggestion", name)) for name in ("rank", "words", "id"))
UNKNOWN_ORDER = (Sort(Column("unknown_word", "id")),)
SIMILAR_ORDER = (
    Sort(Column("similar_word", "difference")),
    Sort(Column("similar_word", "records"), descending=True),
    Sort(Column("similar_word", "id")),
)


def _made(table: str, name: str, form: Form, enum: type[SearchField] | None = None) -> ColumnSource:
    """Return the source of a column of a table that the statement makes."""
    return ColumnSource(Column(table, name), form, enum)


def _highlight(name: str, form: Form, enum: type[SearchField] | None = None) -> ColumnSource:
    return _made("highlight", name, form, enum)


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


def _suggestion(name: str, form: Form, enum: type[SearchField] | None = None) -> ColumnSource:
    return _made("suggestion", name, form, enum)


@value_type(None, Key("suggestion"), description="A record with a name that begins as a text does.")
class Suggestion:
    record: Record = declared(
        OneSource(Relation(outer=Column("suggestion", "record_id"))), "The record."
    )
    text: str = declared(
        _suggestion("text", Form.TEXT),
        "The name to show: of the record's name and aliases, the one that begins so. If it is an "
        "alias, the record's own name belongs beside it.",
    )
    field: SearchField = declared(
        _suggestion("field", Form.TOKEN, SearchField), "Whether it is the name or an alias."
    )
    start: int = declared(
        _suggestion("start", Form.INTEGER),
        "The position in the text, from zero, of the first code point of what begins so.",
    )
    end: int = declared(
        _suggestion("end", Form.INTEGER),
        "The position after the last code point of the last word that the prefix names or begins.",
    )


@value_type(
    None,
    Key("unknown_word"),
    description="A word of a search that no record has, and the most similar words of records.",
)
class UnknownWord:
    word: str = declared(_made("unknown_word", "word", Form.TEXT), "The word, as it is compared.")
    nearest: list[str] = declared(
        ListSource(
            Relation(derived=SimilarWords()),
            SIMILAR_ORDER,
            _made("similar_word", "word", Form.TEXT),
        ),
        "The most similar words, as they are compared: those first that take the fewest letters to "
        "leave out or to put in, at most two of each (one in words of fewer than six letters), "
        "then those that more records have. At most five; empty if none is similar.",
    )
