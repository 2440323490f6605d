"""What a client sees of a document."""

from db.enums import RecordKind
from db.plan import Relation
from db.tables.document import Document
from db.tables.fact import Fact
from schema.definitions import (
    ConnectionSource,
    FieldDefinition,
    columns,
    entity,
    reverse,
    to_one,
)
from schema.entities.record import SPAN_ORDER

DOCUMENT = entity(
    RecordKind.DOCUMENT,
    columns(Document, "role"),
    to_one(Document, "publisher", "author"),
    columns(Document, "published_on", "language", "sha256", "length", "note"),
    FieldDefinition(
        "passages",
        "The citations that point into it, in the order of their spans.",
        ConnectionSource(Relation("citation", near="document_id"), "Citation", SPAN_ORDER),
    ),
    reverse("statements", Fact, "attributed_to_id", "The facts that it is the source of."),
)
