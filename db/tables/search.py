"""What a search reads, all of it derived from the records: their texts, and an index of them."""

from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from db.columns import flag, record_key, reference, term, text
from db.enums import SearchField
from db.text_index import Words


class SearchText(SQLModel, table=True):
    """Derived: a text that a search looks into, with the words that it is made of."""

    __tablename__ = "search_text"

    id: int = record_key()
    record_id: int = reference("record", "The record whose text it is.")
    field: SearchField = term(SearchField, "What the text is to the record.", index=False)
    entity: bool = flag("Whether the record is an entity.", default=True)
    words: str = text("Its words, folded, with spaces between them.")
    places: str = text("The JSON text of a list: each word, and where it begins and ends.")
    text: str = text("The text itself.")


class SearchIndex(SQLModel, table=True):
    """Derived: the index of the words of every text, by the text's ``id``."""

    __tablename__ = "search_index"
    __table_args__ = (
        sa.Index("ix_search_index_words", "words", postgresql_using="gin").ddl_if("postgresql"),
        {"info": {"index_of": "search_text"}},
    )

    # SQLite has one name for the key of an index.
    rowid: int = record_key()
    words: str = Field(
        description="The words of the text.", sa_type=cast(Any, Words), nullable=False
    )
