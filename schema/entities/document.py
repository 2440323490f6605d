"""The GraphQL type of a document, and of its coverage."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from db import tables
from db.tables.document import DocumentRole
from db.tables.record_kind import RecordKind
from schema.entities.citation import FIRST_SPAN_ORDER, SPAN_ORDER
from schema.entities.person import TITLE_ORDER
from schema.entities.record import Record
from schema.fields import Connection, column, listing, part, reverse, through, to_one
from schema.types import record_type, value_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.citation import Citation
    from schema.entities.person import Position
    from schema.entities.record import Fact


@value_type(tables.Coverage)
class Coverage:
    passages: int = column(tables.Coverage.passages)
    cited: int = column(tables.Coverage.cited)
    boilerplate: int = column(tables.Coverage.boilerplate)
    share: Decimal = column(tables.Coverage.share)


@record_type(RecordKind.DOCUMENT)
class Document(Record):
    role: DocumentRole = column(tables.Document.role)
    publisher: Agency | None = to_one(tables.Document.publisher_id)
    author: Record | None = to_one(tables.Document.author_id)
    published_on: datetime.date | None = column(tables.Document.published_on)
    url: str | None = column(tables.Document.url)
    archived_url: str | None = column(tables.Document.archived_url)
    accessed_on: datetime.date | None = column(tables.Document.accessed_on)
    language: str | None = column(tables.Document.language)
    sha256: str | None = column(tables.Document.sha256)
    length: int | None = column(tables.Document.length)
    note: str | None = column(tables.Document.note)
    original: Document | None = to_one(tables.Document.original_id)
    reprints: Connection[Document] = reverse(
        tables.Document.original_id, "The documents that reprint or translate it."
    )
    passages: Connection[Citation] = reverse(
        tables.Citation.document_id,
        "The citations of its passages, in the order of their spans.",
        SPAN_ORDER,
    )
    cites: Connection[Record] = through(
        tables.Evidence.document_id,
        tables.Evidence.record_id,
        "The records that are cited from it, in the order of their first spans.",
        FIRST_SPAN_ORDER,
    )
    coverage: Coverage | None = part(
        tables.Coverage.document_id,
        "How much of it is cited by records; null for a work that is only mentioned.",
    )
    positions: list[Position] = listing(
        tables.Position.document_id, "The positions that people hold according to it.", TITLE_ORDER
    )
    statements: Connection[Fact] = through(
        tables.FactSpeaker.record_id,
        tables.FactSpeaker.fact_id,
        "The facts that are attributed to it, alone or together with others.",
    )
