"""The GraphQL type of a citation: a span of a document that a record is cited from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.plan import Column, Key, Sort
from schema.fields import column, to_one
from schema.types import value_type

if TYPE_CHECKING:
    from schema.entities.document import Document
    from schema.entities.record import Record

SPAN_ORDER = tuple(
    Sort(Column(table, name))
    for table, name in (
        ("citation", "document_id"),
        ("passage", "start"),
        ("passage", "end"),
        ("citation", "id"),
    )
)

# The order of the records that are cited from one document.
FIRST_SPAN_ORDER = (
    Sort(Column("evidence", "start")),
    Sort(Column("evidence", "end")),
    Sort(Column("record", "id")),
)


@value_type(
    tables.Citation,
    Key("citation"),
    Key("passage", via=Column("citation", "passage_id")),
    description=(
        "A span of a document that a record is cited from: a TextPositionSelector of the W3C Web "
        "Annotation Data Model."
    ),
    rows="citations",
    order=SPAN_ORDER,
)
class Citation:
    document: Document = to_one(tables.Citation.document_id)
    start: int = column(tables.Passage.start)
    end: int = column(tables.Passage.end)
    paragraph: int = column(tables.Passage.paragraph)
    sha256: str = column(tables.Passage.sha256)
    quote: str | None = column(tables.Passage.quote)
    record: Record = to_one(tables.Citation.record_id)
