"""Paths for the plain executor: links found in the tables in memory, and a search from one end."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

Row = dict[str, Any]
Rows = dict[str, list[Row]]
Neighbours = dict[int, set[int]]

# Every table that links records: the column of the record that states its links, and the other
# columns with the name that a link by each of them has. A name in small letters is a column's.
KINDS_OF_LINKS: dict[str, tuple[str, dict[str, str]]] = {
    "agency": ("id", {"country_id": "COUNTRY", "parent_id": "PARENT"}),
    "place": ("id", {"country_id": "COUNTRY", "parent_id": "PARENT"}),
    "person": ("id", {"nationality_id": "NATIONALITY"}),
    "criminal_organization": ("id", {"country_id": "COUNTRY", "parent_id": "PARENT"}),
    "topic": ("id", {"parent_id": "PARENT"}),
    "document": (
        "id",
        {"publisher_id": "PUBLISHER", "author_id": "AUTHOR", "original_id": "ORIGINAL"},
    ),
    "partnership": ("id", {"body_id": "BODY"}),
    "operation": ("id", {"partnership_id": "PARTNERSHIP"}),
    "event": ("id", {"partnership_id": "PARTNERSHIP"}),
    "funding": ("id", {"partnership_id": "PARTNERSHIP", "operation_id": "OPERATION"}),
    "statistic": (
        "id",
        {
            "indicator_id": "INDICATOR",
            "area_id": "AREA",
            "partnership_id": "PARTNERSHIP",
            "operation_id": "OPERATION",
        },
    ),
    "commitment": ("id", {"partnership_id": "PARTNERSHIP"}),
    "fact_speaker": ("fact_id", {"record_id": "ATTRIBUTED_TO"}),
    "fact_about": ("fact_id", {"record_id": "ABOUT"}),
    "fact_relation": ("fact_id", {"other_id": "kind"}),
    "record_topic": ("record_id", {"topic_id": "TOPICS"}),
    "position": (
        "person_id",
        {
            "agency_id": "POSITIONS",
            "criminal_organization_id": "POSITIONS",
            "document_id": "POSITIONS",
        },
    ),
    "partnership_member": ("partnership_id", {"agency_id": "MEMBERS"}),
    "operation_participant": ("operation_id", {"agency_id": "PARTICIPANTS"}),
    "operation_place": ("operation_id", {"place_id": "PLACES"}),
    "operation_target": ("operation_id", {"record_id": "TARGETS"}),
    "event_participant": ("event_id", {"record_id": "PARTICIPANTS"}),
    "event_place": ("event_id", {"place_id": "PLACES"}),
    "funding_donor": ("funding_id", {"agency_id": "DONORS"}),
    "funding_recipient": ("funding_id", {"agency_id": "RECIPIENTS"}),
    "commitment_by": ("commitment_id", {"agency_id": "BY"}),
    "evidence": ("record_id", {"document_id": "DOCUMENTS"}),
}
# Where two records are linked in several ways, the main one is the first of these.
MAIN_FIRST = """
    MEMBERS PARTICIPANTS TARGETS DONORS RECIPIENTS BY BODY POSITIONS PARENT PARTNERSHIP OPERATION
    PLACES AREA INDICATOR COUNTRY NATIONALITY PUBLISHER AUTHOR ORIGINAL CONFLICTS_WITH CONTAINS
    OVERLAPS SAME_AS ABOUT ATTRIBUTED_TO TOPICS DOCUMENTS
"""
RANKS = {kind: rank for rank, kind in enumerate(MAIN_FIRST.split())}
NOT_THROUGH = {"TOPIC", "DOCUMENT", "COUNTRY"}


def stated_links(rows: Rows) -> Iterator[tuple[int, int, str]]:
    """Yield every link as a record states it: itself, the other record, and the link's kind."""
    for table, (owner, others) in KINDS_OF_LINKS.items():
        for row in rows[table]:
            for column, kind in others.items():
                if row[column] not in (None, row[owner]):
                    yield row[owner], row[column], str(row[kind]) if kind.islower() else kind


def link_rows(rows: Rows) -> list[Row]:
    """Return the rows that the table of links is to have."""
    directions: dict[tuple[int, int], dict[str, str]] = defaultdict(dict)
    for owner, other, kind in stated_links(rows):
        directions[owner, other][kind] = "FORWARD"
        directions[other, owner].setdefault(kind, "BACKWARD")
    kinds = {row["id"]: str(row["record_kind"]) for row in rows["record"]}
    neighbours = neighbours_of(directions)
    return [
        {
            "near_id": near,
            "far_id": far,
            "kind": kind,
            "direction": direction,
            "stated_by_id": near if direction == "FORWARD" else far,
            "main": kind == min(known, key=RANKS.__getitem__),
            "far_kind": kinds[far],
            "far_links": len(neighbours[far]),
        }
        for (near, far), known in directions.items()
        for kind, direction in known.items()
    ]


def neighbours_of(pairs: Any) -> Neighbours:
    """Return with which records each is linked."""
    found: Neighbours = defaultdict(set)
    for near, far in pairs:
        found[near].add(far)
    return found


def shortest_chains(
    rows: Rows, start: int, end: int, *, most: int = 4, first: int = 5, through: Any = ()
) -> list[list[int]]:
    """Return the first of the shortest chains between two records, by the records' names."""
    records = {row["id"]: row for row in rows["record"]}
    if start not in records or end not in records:
        return []
    barred = NOT_THROUGH - {str(kind) for kind in through}
    neighbours = neighbours_of((row["near_id"], row["far_id"]) for row in rows["link"])
    # How far each record is from the end, found level by level.
    distance, level = {end: 0}, [end]
    while level and start not in distance:
        level = [
            far
            for near in level
            if near == end or str(records[near]["record_kind"]) not in barred
            for far in neighbours[near]
            if distance.setdefault(far, distance[near] + 1) == distance[near] + 1
        ]
        level = list(dict.fromkeys(level))
    if distance.get(start, most + 1) > most:
        return []

    def follow(chain: list[int]) -> Iterator[list[int]]:
        near = chain[-1]
        if near == end:
            yield chain
            return
        nearer = [
            far
            for far in neighbours[near]
            if distance.get(far) == distance[near] - 1
            and (far == end or str(records[far]["record_kind"]) not in barred)
        ]
        for far in sorted(nearer, key=lambda id_: (records[id_]["name_folded"], id_)):
            yield from follow([*chain, far])

    return [chain for chain, _ in zip(follow([start]), range(first), strict=False)]
