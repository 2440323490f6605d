"""What every record and every fact shows: the interfaces, and the citations beneath them."""

from db.plan import Column, Form, Key, Relation, Sort
from db.tables.citation import Citation, Passage
from db.tables.fact import Fact, FactAbout, Involvement
from db.tables.record import Record
from schema.definitions import (
    ColumnSource,
    FieldDefinition,
    TypeDefinition,
    columns,
    flat,
    listing,
    related,
    texts,
    through,
    to_one,
)

SPAN_ORDER = tuple(
    Sort(Column(table, name))
    for table, name in (
        ("citation", "document_id"),
        ("passage", "start"),
        ("passage", "end"),
        ("citation", "id"),
    )
)

ID = FieldDefinition(
    "id",
    "The record's ID: opaque, global, and the same in every release.",
    ColumnSource(Column("record", "id"), Form.ID, "ID"),
)

NODE = TypeDefinition(
    name="Node",
    description="Anything with an ID.",
    tables=(Key("record"),),
    fields=(ID,),
    interface=True,
)

RECORD = TypeDefinition(
    name="Record",
    description="Anything that the database knows: an entity, or a fact.",
    tables=(Key("record"),),
    fields=flat(
        [
            ID,
            columns(Record, "slug", "name", "summary"),
            texts(
                "aliases",
                Column("alias", "alias"),
                "record_id",
                "Its other printed names, such as acronyms and translations.",
            ),
            listing(
                "topics",
                Relation("record_topic", "topic_id", "record_id"),
                "Topic",
                "The topics that it belongs to.",
            ),
            listing(
                "citations",
                Relation("citation", "id", "record_id"),
                "Citation",
                "The evidence: the spans of documents that name or state it, in their order.",
                SPAN_ORDER,
            ),
            listing(
                "documents",
                Relation("evidence", "document_id", "record_id"),
                "Document",
                "The documents that it is cited from, once each.",
            ),
            through(
                "facts",
                Involvement,
                "record_id",
                "fact_id",
                "Every fact that is about it or that it takes part in, in any role.",
            ),
        ]
    ),
    interface=True,
    implements=("Node",),
)

FACT = TypeDefinition(
    name="Fact",
    description="Something that a document asserts, with at least one citation.",
    tables=(Key("record"), Key("fact")),
    fields=flat(
        [
            columns(Fact, "modality", "voice", "note"),
            to_one(Fact, "attributed_to"),
            through(
                "about",
                FactAbout,
                "fact_id",
                "record_id",
                "The records that it is about, and the part that each plays in it.",
            ),
            related("conflictsWith", "CONFLICTS_WITH", "Facts that can't be so if this one is."),
            related("sameAs", "SAME_AS", "Facts that say the same of the same thing."),
            related(
                "overlaps",
                "OVERLAPS",
                "Facts that share some of what this one counts: not to be added to it.",
            ),
            related("contains", "CONTAINS", "Facts that this one includes as its parts."),
            related("partOf", "CONTAINS", "Facts that include this one.", near="other_id"),
        ]
    ),
    interface=True,
    implements=("Record",),
)

CITATION = TypeDefinition(
    name="Citation",
    description=(
        "A span of a document that a record stands on: a TextPositionSelector of the W3C Web "
        "Annotation Data Model."
    ),
    tables=(
        Key("citation"),
        Key("passage", via=Column("citation", "passage_id")),
    ),
    fields=flat(
        [
            to_one(Citation, "document"),
            columns(Passage, "start", "end", "paragraph", "sha256", "quote"),
            to_one(Citation, "record"),
        ]
    ),
)
