"""The GraphQL type of a hop: one step of a path from record to record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.plan import Column, Relation, Sort
from db.tables.link import LinkDirection, LinkKind
from schema.definitions import ListSource
from schema.entities.citation import SPAN_ORDER
from schema.fields import column, column_source, declared, described, to_one
from schema.types import value_type

if TYPE_CHECKING:
    from schema.entities.citation import Citation
    from schema.entities.record import Record

NEAR, FAR, STATED_BY = (Column("link", name) for name in ("near_id", "far_id", "stated_by_id"))
KIND = column_source(tables.Link.kind)
KINDS = ListSource(
    Relation("link", "far_id", "near_id", outer=NEAR, also=(("far_id", FAR),)),
    (Sort(Column("link", "main"), descending=True), Sort(KIND.column)),
    KIND,
)
EVIDENCE = ListSource(Relation("citation", "id", "record_id", outer=STATED_BY), SPAN_ORDER)


@value_type(
    tables.Link,
    description="One step of a path: from a record to another record that it is linked with.",
)
class Hop:
    from_: Record = to_one(tables.Link.near_id, "The record that the hop starts from.", name="from")
    to: Record = to_one(tables.Link.far_id, "The record that it leads to.")
    kind: LinkKind = column(
        tables.Link.kind,
        f"{described(tables.Link.kind)} If there are several kinds, the main one.",
    )
    kinds: list[LinkKind] = declared(
        KINDS, f"{described(tables.Link.kind)} All kinds, the main one first."
    )
    direction: LinkDirection = column(tables.Link.direction)
    stands_on: Record = to_one(
        tables.Link.stated_by_id,
        "The fact or other record that states the link: the one of the two that has the "
        "field named by 'kind'.",
    )
    citations: list[Citation] = declared(
        EVIDENCE, "The citations of the record that states the link, in the order of their spans."
    )
