"""The interfaces: the fields of every record, and of every fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import strawberry

from db import tables
from db.plan import Column, Key, Sort
from db.tables.enclosure import enclosing_kinds
from db.tables.fact import FactRelationKind, Modality, Voice
from schema.definitions import RECORD_KIND, ComputedFilter
from schema.entities.citation import SPAN_ORDER
from schema.fields import (
    Connection,
    column,
    listing,
    related,
    scalar,
    through,
    to_one,
    values,
)
from schema.types import interface_type, lies_within

if TYPE_CHECKING:
    from schema.entities.citation import Citation
    from schema.entities.document import Document
    from schema.entities.topic import Topic

RECORD, FACT = Key("record"), Key("fact")
ALIAS_ORDER = (Sort(Column("alias", "alias_folded")), Sort(Column("alias", "alias")))
# The kind of record is not a field: it is the __typename.
OF_A_KIND = (ComputedFilter("recordKind", "The kind of record.", "RecordKindFilter", RECORD_KIND),)
OUTER = {outer: None for model in tables.KINDS.values() for outer in enclosing_kinds(model)}


@interface_type(RECORD, description="Anything with an ID.", filters=OF_A_KIND)
class Node:
    id: strawberry.ID = scalar(
        tables.Record.id, "The record's ID: opaque, global, and the same in every release."
    )


@interface_type(
    RECORD,
    description="An entity or a fact.",
    filters=(*OF_A_KIND, lies_within("Record", tuple(OUTER))),
)
class Record(Node):
    slug: str = column(tables.Record.slug)
    name: str = column(tables.Record.name)
    summary: str | None = column(tables.Record.summary)
    aliases: list[str] = values(
        tables.Alias.alias,
        tables.Alias.record_id,
        "Its other printed names, such as acronyms and translations.",
        ALIAS_ORDER,
    )
    topics: list[Topic] = listing(
        tables.RecordTopic.record_id,
        "The topics that it belongs to.",
        far=tables.RecordTopic.topic_id,
    )
    citations: list[Citation] = listing(
        tables.Citation.record_id,
        "The evidence: the spans of documents that name or state it, in order.",
        SPAN_ORDER,
    )
    documents: list[Document] = listing(
        tables.Evidence.record_id,
        "The documents that it is cited from, each once.",
        far=tables.Evidence.document_id,
    )
    facts: Connection[Fact] = through(
        tables.Involvement.record_id,
        tables.Involvement.fact_id,
        "All facts that are about it or that it takes part in, in any role.",
    )


def facts_of_area() -> Any:
    """Declare the facts about a country or place, and about all that lies in it."""
    return through(
        tables.FactWithin.record_id,
        tables.FactWithin.fact_id,
        "All facts about it, and about all that lies in it or belongs to it at any depth, in any"
        " role, each once.",
    )


@interface_type(
    RECORD,
    FACT,
    description="Something that a document asserts, with at least one citation.",
    rows="facts",
    filters=OF_A_KIND,
)
class Fact(Record):
    modality: Modality = column(tables.Fact.modality)
    voice: Voice = column(tables.Fact.voice)
    note: str | None = column(tables.Fact.note)
    attributed_to: Record | None = to_one(tables.Fact.attributed_to_id)
    attributed_as: str | None = column(tables.Fact.attributed_as)
    speakers: Connection[Record] = through(
        tables.FactSpeaker.fact_id,
        tables.FactSpeaker.record_id,
        "All who said it, where several said it together; none for the source's own assertion.",
    )
    about: Connection[Record] = through(
        tables.FactAbout.fact_id,
        tables.FactAbout.record_id,
        "The records that it is about, each in a role.",
    )
    conflicts_with: Connection[Fact] = related(
        FactRelationKind.CONFLICTS_WITH, "Facts that can't be true if this one is."
    )
    same_as: Connection[Fact] = related(
        FactRelationKind.SAME_AS, "Facts that say the same about the same thing."
    )
    overlaps: Connection[Fact] = related(
        FactRelationKind.OVERLAPS,
        "Facts that share some of what this one counts, so they must not be added to it.",
    )
    contains: Connection[Fact] = related(
        FactRelationKind.CONTAINS, "Facts that this one includes as parts."
    )
    part_of: Connection[Fact] = related(
        FactRelationKind.CONTAINS, "Facts that include this one.", backward=True
    )
