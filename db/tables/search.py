"""The tables of the search, derived from the records: their texts, and an index of the words."""

from typing import Any, cast

from sqlmodel import Field

from db.dialects.ddl import WORDS, words_index
from db.tables.base import Table
from db.tables.columns import record_key, reference, term, text
from db.tables.term import Term


class SearchField(Term):
    """The field of a record that a searched text belongs to."""

    NAME = "NAME", "The record's name."
    ALIAS = "ALIAS", "Another printed form of its name, such as an acronym."
    SUMMARY = "SUMMARY", "Its summary."
    NOTE = "NOTE", "The curator's note on a fact, or on the text of a document."


class SearchText(Table, table=True):
    """Derived: a text that is searched."""

    __tablename__ = "search_text"

    id: int = record_key()
    record_id: int = reference("record", "The record whose text it is.")
    field: SearchField = term(
        SearchField, "The field of the record that the text belongs to.", index=False
    )
    named: str | None = text(
        "The folded words of a name or an alias, with spaces between them; null for other texts.",
        optional=True,
        index=True,
    )
    places: str = text("A JSON list: each word, with the positions where it begins and ends.")
    text: str = text("The text itself.")


class SearchIndex(Table, table=True):
    """Derived: the index of the words in all texts of a record, by the record's key."""

    __tablename__ = "search_index"
    __table_args__ = (
        words_index("ix_search_index_words", "words"),
        {"info": {"text_index": True}},
    )

    # The only name for the key of an index that every database allows.
    rowid: int = record_key()
    words: str = Field(
        description="The words, each marked with its field, and a gap between two texts.",
        sa_type=cast(Any, WORDS),
        nullable=False,
    )
