"""What a client sees of a hop: one step of a path from record to record."""

from dataclasses import replace

from db.plan import Column, Key, Relation, Sort
from db.tables.link import Link
from schema.definitions import (
    ColumnSource,
    FieldDefinition,
    ListSource,
    OneSource,
    TypeDefinition,
    columns,
    flat,
    listing,
)
from schema.entities.record import SPAN_ORDER

NEAR, FAR, STATED_BY = (Column("link", name) for name in ("near_id", "far_id", "stated_by_id"))


def _record(name: str, column: Column, description: str) -> FieldDefinition:
    return FieldDefinition(name, description, OneSource(Relation(outer=column), "Record"))


def _kinds() -> tuple[FieldDefinition, FieldDefinition]:
    (kind,) = columns(Link, "kind")
    assert isinstance(kind.source, ColumnSource)
    relation = Relation("link", "far_id", "near_id", outer=NEAR, also=(("far_id", FAR),))
    order = (Sort(Column("link", "main"), descending=True), Sort(kind.source.column))
    kinds = ListSource(relation, kind.source.type_name, order, kind.source)
    return (
        replace(kind, description=f"{kind.description} The main way, where there are several."),
        FieldDefinition("kinds", f"{kind.description} All ways, the main one first.", kinds),
    )


HOP = TypeDefinition(
    name="Hop",
    description="One step of a path: from a record to another one that it is linked with.",
    tables=(Key("link"),),
    fields=flat(
        [
            _record("from", NEAR, "The record that the hop starts from."),
            _record("to", FAR, "The record that it leads to."),
            _kinds(),
            columns(Link, "direction"),
            _record(
                "standsOn",
                STATED_BY,
                "The fact or other record that states the link: the one of the two that has the "
                "field named by 'kind'.",
            ),
            listing(
                "citations",
                Relation("citation", "id", "record_id", outer=STATED_BY),
                "Citation",
                "The evidence of what it stands on, in the order of the spans.",
                SPAN_ORDER,
            ),
        ]
    ),
)
