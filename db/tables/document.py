"""Documents: the sources, and the works that they mention."""

from decimal import Decimal
from typing import ClassVar

import sqlalchemy as sa

from db.tables.base import EntityTable, Fields, Table
from db.tables.columns import (
    CalendarDate,
    Url,
    date,
    exact,
    folded,
    link_key,
    number,
    own_kind,
    reference,
    term,
    text,
)
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class DocumentRole(Term):
    """Why a document is in the database."""

    SOURCE = "SOURCE", "Facts of the database are cited from it."
    MENTIONED = "MENTIONED", "The sources mention it: a strategy, a law, an accord."


class DocumentFields(Fields):
    role: DocumentRole = term(DocumentRole, "Why the document is in the database.")
    published_on: CalendarDate | None = date(
        "The day of publication as printed; null if the document does not print it.",
        optional=True,
    )
    url: Url | None = text(
        "The address that the document prints as its own; null if it prints none.", optional=True
    )
    archived_url: Url | None = text(
        "The address of an archived copy of it; null if none is known.", optional=True
    )
    accessed_on: CalendarDate | None = date(
        "The day on which it was read at its address; null if that is not known.", optional=True
    )
    language: str | None = text(
        "The language of the text, as a BCP 47 tag; null if it is not known.", optional=True
    )
    sha256: str | None = text(
        "The SHA-256 of a source's text file; null for a work that is only mentioned.",
        optional=True,
    )
    length: int | None = number(
        "The length of a source's text in Unicode code points; null for a work that is only"
        " mentioned.",
        optional=True,
        ge=1,
    )
    note: str | None = text(
        "What a reader should know about the text, for example that it is a translation; null if"
        " there is nothing.",
        optional=True,
    )


class Document(EntityTable, DocumentFields, table=True):
    """A source of the database, or a work that the sources mention: a strategy, law or accord."""

    plural: ClassVar[str] = "documents"

    __table_args__ = (
        sa.CheckConstraint(
            "(role = 'SOURCE') = (sha256 IS NOT NULL) AND (role = 'SOURCE') = (length IS NOT NULL)",
            name="source_has_text",
        ),
        sa.UniqueConstraint("sha256"),
    )

    publisher_id: int | None = reference(
        "agency",
        "The agency that published it; null if the document does not print it.",
        optional=True,
    )
    author_id: int | None = reference(
        "record",
        "The person or agency that wrote it; null if the document does not print it.",
        optional=True,
        kinds=(RecordKind.PERSON, RecordKind.AGENCY),
    )
    original_id: int | None = reference(
        "document",
        "The document that it reprints or translates; null if it is an original, or if the"
        " documents do not say.",
        optional=True,
    )
    note_folded: str | None = folded("note", optional=True)
    record_kind: RecordKind = own_kind(RecordKind.DOCUMENT)


class Coverage(Table, table=True):
    """How much of a source is cited by records, in Unicode code points of its text."""

    document_id: int = link_key("document", "The source.")
    passages: int = number("The number of its passages that records cite.")
    cited: int = number("The number of code points in passages that records cite.")
    boilerplate: int = number(
        "The number of code points with nothing to curate, such as menus and picture credits."
    )
    share: Decimal = exact(
        "The cited share of the text without boilerplate, from 0 to 1; the white space between"
        " sentences counts as not cited."
    )
