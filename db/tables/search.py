"""The tables of the search, derived from the records: their texts, names and words."""

from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import Field

from db.dialects.ddl import WORDS, words_index
from db.tables.base import Table
from db.tables.columns import flag, number, record_key, reference, term, text
from db.tables.record_kind import RecordKind
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
    places: str = text("A JSON list: each word, with the positions where it begins and ends.")
    text: str = text("The text itself.")


class SearchName(Table, table=True):
    """Derived: the words of a name or an alias, to look it up by how it begins.

    An entity's names are also found by how they begin at each of their other words.
    """

    __tablename__ = "search_name"
    # In this order, an index has the names of a kind that begin in some way.
    __table_args__ = (sa.Index("ix_search_name_words", "record_kind", "whole", "words", "id"),)

    id: int = record_key()
    record_id: int = reference("record", "The record that has the name.")
    record_kind: RecordKind = term(RecordKind, "The kind of record.", index=False)
    text_id: int = reference("search_text", "The text of the name.")
    at: int = number("The number of words of the name before these.")
    whole: bool = flag("Whether there are none before these.", default=True)
    words: str = text("The folded words up to the end of the name, with spaces between them.")


class SearchWord(Table, table=True):
    """Derived: a word of the texts of records."""

    __tablename__ = "search_word"
    __table_args__ = ({"info": {"derived": True}},)

    word: str = text("The folded word.", primary_key=True)
    records: int = number("The number of records with the word.")


class SearchKey(Table, table=True):
    """Derived: what is left of a word without some of its letters, to find it by a similar word."""

    __tablename__ = "search_key"
    __table_args__ = ({"info": {"derived": True}},)

    key: str = text("What is left.", primary_key=True)
    word: str = text("The word.", primary_key=True)
    left_out: int = number("The number of letters that are left out.")


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
