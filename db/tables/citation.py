"""Evidence: spans of documents, and the records that stand on them."""

import sqlalchemy as sa

from db.tables.base import Table
from db.tables.columns import folded, link_key, number, record_key, reference, text


class Passage(Table, table=True):
    """A span of a document: a TextPositionSelector of the W3C Web Annotation Data Model.

    Positions count Unicode code points of the document's text from zero; the end is exclusive.
    """

    __table_args__ = (
        sa.UniqueConstraint("document_id", "start", "end"),
        sa.UniqueConstraint("id", "document_id"),
        sa.CheckConstraint('start >= 0 AND "end" > start', name="span"),
        sa.CheckConstraint("paragraph >= 1", name="paragraph"),
        sa.CheckConstraint("length(sha256) = 64", name="sha256"),
    )

    id: int = record_key()
    document_id: int = reference("document", "The document that the span lies in.")
    start: int = number("The position of the span's first code point, from zero.")
    end: int = number("The position after the span's last code point.")
    paragraph: int = number("The paragraph: the count of non-empty lines up to the span's first.")
    sha256: str = text("The SHA-256 of the span's text in UTF-8, in hexadecimal digits.")
    quote: str | None = text(
        "The span's text; null unless the operator supplied the document.",
        optional=True,
    )
    quote_folded: str | None = folded("quote", optional=True)


class Citation(Table, table=True):
    """A passage that a record stands on."""

    __table_args__ = (
        sa.UniqueConstraint("record_id", "passage_id"),
        sa.ForeignKeyConstraint(
            ["passage_id", "document_id"], ["passage.id", "passage.document_id"]
        ),
    )

    id: int = record_key()
    record_id: int = reference("record", "The record that stands on the passage.")
    passage_id: int = reference("passage", "The passage.")
    document_id: int = reference("document", "The document that the passage lies in.")


class Evidence(Table, table=True):
    """Derived: each document that a record is cited from, once a pair."""

    record_id: int = link_key("record", "The record.")
    document_id: int = link_key("document", "The document.")
