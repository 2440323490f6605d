"""What a client sees of a document."""

from db.plan import Key, Relation
from db.tables.document import Coverage, Document
from db.tables.fact import Fact
from db.tables.record_kind import RecordKind
from schema.definitions import (
    ConnectionSource,
    FieldDefinition,
    OneSource,
    TypeDefinition,
    columns,
    description_of_model,
    entity,
    reverse,
    to_one,
)
from schema.entities.person import positions
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
    FieldDefinition(
        "coverage",
        "How much of it the records stand on; null for a work that is only mentioned.",
        OneSource(Relation("coverage", "document_id", "document_id"), "Coverage"),
        nullable=True,
    ),
    positions("document_id", "The positions that persons hold as it has them."),
    reverse("statements", Fact, "attributed_to_id", "The facts that it is the source of."),
)

COVERAGE = TypeDefinition(
    name="Coverage",
    description=description_of_model(Coverage),
    tables=(Key("coverage", "document_id"),),
    fields=columns(Coverage, "passages", "cited", "boilerplate", "share"),
)
