"""What a search reads, all of it derived from the records: their texts, and an index of them."""

from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import Field

from db.tables.base import Table
from db.tables.columns import record_key, reference, term, text
from db.tables.term import Term
from db.text.index import Words


class SearchField(Term):
    """What a text that a search looks into is to its record."""

    NAME = "NAME", "The record's name."
    ALIAS = "ALIAS", "Another printed form of its name, such as an acronym."
    SUMMARY = "SUMMARY", "Its summary."
    NOTE = "NOTE", "The curator's note on a fact, or on the text of a document."


class SearchText(Table, table=True):
    """Derived: a text that a search looks into."""

    __tablename__ = "search_text"

    id: int = record_key()
    record_id: int = reference("record", "The record whose text it is.")
    field: SearchField = term(SearchField, "What the text is to the record.", index=False)
    named: str | None = text(
        "The words of a name or an alias, folded, with spaces between them; else null.",
        optional=True,
        index=True,
    )
    places: str = text("The JSON text of a list: each word, and where it begins and ends.")
    text: str = text("The text itself.")


class SearchIndex(Table, table=True):
    """Derived: the index of the words of all texts of a record, by the record's key."""

    __tablename__ = "search_index"
    __table_args__ = (
        sa.Index("ix_search_index_words", "words", postgresql_using="gin").ddl_if("postgresql"),
        {"info": {"text_index": True}},
    )

    # SQLite has one name for the key of an index.
    rowid: int = record_key()
    words: str = Field(
        description="The words, each marked with its field; a gap stands between two texts.",
        sa_type=cast(Any, Words),
        nullable=False,
    )
