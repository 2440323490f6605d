"""Evidence: spans of documents, and the records that cite them."""

import sqlalchemy as sa

from db.tables.base import Table
from db.tables.columns import folded, link_key, number, record_key, reference, text

# The digits of a position, enough for any 32-bit integer.
DIGITS = 10


def span(document: str, start: int, end: int) -> str:
    """Return a span as a text: spans of one document, by its slug, sort by start and then end."""
    return f"{document} {start:0{DIGITS}} {end:0{DIGITS}}"


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
    document_id: int = reference("document", "The document that contains the span.")
    start: int = number("The position of the span's first code point, from zero.")
    end: int = number("The position after the span's last code point.")
    paragraph: int = number(
        "The paragraph: the number of non-empty lines up to the first line of the span."
    )
    sha256: str = text("The SHA-256 of the span's text in UTF-8, in hexadecimal digits.")
    quote: str | None = text(
        "The span's text; null if the operator has not supplied the document.",
        optional=True,
    )
    quote_folded: str | None = folded("quote", optional=True)


class Citation(Table, table=True):
    """A passage that a record is cited from."""

    __table_args__ = (
        sa.UniqueConstraint("record_id", "passage_id"),
        sa.ForeignKeyConstraint(
            ["passage_id", "document_id"], ["passage.id", "passage.document_id"]
        ),
    )

    id: int = record_key()
    record_id: int = reference("record", "The record that is cited from the passage.")
    passage_id: int = reference("passage", "The passage.")
    document_id: int = reference("document", "The document that contains the passage.")


class Evidence(Table, table=True):
    """Derived: the documents that a record is cited from, each once, with the first span."""

    __table_args__ = (
        # The records of a document in the order of their first spans.
        sa.Index("ix_evidence_span", "document_id", "start", "end", "record_id"),
    )

    record_id: int = link_key("record", "The record.")
    document_id: int = link_key("document", "The document.")
    start: int = number("The start of the first span that the record is cited from.")
    end: int = number("The end of the first span that the record is cited from.")
