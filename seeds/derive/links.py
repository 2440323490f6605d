"""The columns that link records, and the rows of ``link`` that follow from them.

A reference of a kind's own table is a link that is named after its column; a row of one of
``LINKS`` is a link that is named after the key of its list. Each name is a value of ``LinkKind``;
``db.tables`` checks at import that none is missing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.tables import KINDS, LINKS, table_of
from db.tables.base import LinkTable, Table, references_of
from db.tables.citation import Evidence
from db.tables.columns import TEXT
from db.tables.fact import FactRelation, FactRelationKind
from db.tables.link import Link, LinkDirection, LinkKind
from db.tables.record import Record

RANKS = {kind: rank for rank, kind in enumerate(LinkKind)}


@dataclass(frozen=True)
class LinkColumn:
    """A column that links records: the record in ``owner`` states the link to the ``other``."""

    owner: sa.Column[Any]
    other: sa.Column[Any]
    kind: LinkKind | sa.Column[Any]
    rank: int


def link_columns() -> Iterator[LinkColumn]:
    """Yield every column that links records."""
    for model in KINDS.values():
        owner, *others = _references(model)
        for other in others:
            yield _of_kind(owner, other, other.name.removesuffix("_id"))
    for link in LINKS:
        owner, *others = _references(link)
        for other in others:
            yield _of_kind(owner, other, link.listed_as)
    relation, evidence = table_of(FactRelation).c, table_of(Evidence).c
    first = min(RANKS[LinkKind[kind.name]] for kind in FactRelationKind)
    yield LinkColumn(relation.fact_id, relation.other_id, relation.kind, first)
    yield _of_kind(evidence.record_id, evidence.document_id, "documents")


def _references(model: type[Table]) -> list[sa.Column[Any]]:
    """Return the columns of a table that refer to records; the first is the row's owner."""
    own = [] if issubclass(model, LinkTable) else [table_of(model).c.id]
    return [*own, *references_of(model)]


def _of_kind(owner: sa.Column[Any], other: sa.Column[Any], name: str) -> LinkColumn:
    kind = LinkKind[name.upper()]
    return LinkColumn(owner, other, kind, RANKS[kind])


COLUMNS = (
    "near_id",
    "far_id",
    "kind",
    "direction",
    "stated_by_id",
    "main",
    "far_kind",
    "far_links",
)


def derived_links() -> sa.Insert:
    """Return the statement that fills ``link`` from the tables that state links."""
    return sa.insert(table_of(Link)).from_select(COLUMNS, _rows())


def _rows() -> sa.Select[Any]:
    way, record = _ways().cte("way"), table_of(Record)
    counted = sa.select(way.c.near_id, sa.func.count(way.c.far_id.distinct()).label("links"))
    counts = counted.group_by(way.c.near_id).subquery()
    forward = way.c.direction == LinkDirection.FORWARD.value
    number = sa.func.row_number().over(
        partition_by=[way.c.near_id, way.c.far_id], order_by=[way.c.rank, way.c.kind]
    )
    return (
        sa.select(
            way.c.near_id,
            way.c.far_id,
            way.c.kind,
            way.c.direction,
            sa.case((forward, way.c.near_id), else_=way.c.far_id),
            number == 1,
            record.c.record_kind,
            counts.c.links,
        )
        .join_from(way, record, record.c.id == way.c.far_id)
        .join(counts, counts.c.near_id == way.c.far_id)
        .order_by(way.c.near_id, way.c.far_id, way.c.kind)
    )


def _ways() -> sa.Select[Any]:
    """Select every link from both ends, once per kind; FORWARD if both ends state it."""
    stated = sa.union_all(*map(_stated, link_columns())).subquery()
    owner, other = stated.c.owner_id, stated.c.other_id
    ends = sa.union_all(
        *(
            sa.select(
                near.label("near_id"),
                far.label("far_id"),
                stated.c.kind,
                stated.c.rank,
                sa.literal(direction.value, sa.Text()).label("direction"),
            ).where(owner != other)
            for near, far, direction in (
                (owner, other, LinkDirection.FORWARD),
                (other, owner, LinkDirection.BACKWARD),
            )
        )
    ).subquery()
    # "FORWARD" sorts after "BACKWARD".
    direction = sa.func.max(ends.c.direction).label("direction")
    key = (ends.c.near_id, ends.c.far_id, ends.c.kind, ends.c.rank)
    return sa.select(*key, direction).group_by(*key)


def _stated(column: LinkColumn) -> sa.Select[Any]:
    kind = column.kind
    named = sa.literal(kind.value, sa.Text()) if isinstance(kind, LinkKind) else kind
    return sa.select(
        column.owner.label("owner_id"),
        column.other.label("other_id"),
        sa.cast(named, TEXT).label("kind"),
        sa.literal(column.rank, sa.Integer()).label("rank"),
    ).where(column.other.is_not(None))
