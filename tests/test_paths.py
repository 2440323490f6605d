"""Paths against a plain search from one end, on the invented data and on graphs made at random."""

from collections.abc import Iterator
from random import Random
from typing import Any

import orjson
import pytest
import sqlalchemy as sa

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from db.ids import KIND_BITS, KIND_CODES
from db.session import writer
from db.tables import KINDS, metadata
from db.tables.fact import AboutRole, Fact, FactAbout, FactRelationKind, Modality, Voice
from db.tables.record import Record, RecordTopic
from db.tables.record_kind import RecordKind
from schema.schema import GRAPHQL_SCHEMA
from seeds.build.copies import Copies
from seeds.build.counts import Counts
from seeds.build.relations import add_relation
from seeds.load import load
from seeds.rows import Rows, RowSet
from tests.conftest import PAGE_LIMIT
from tests.databases import BACKENDS, Databases
from tests.reference import Reference

QUERY = """
query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int, $through: [RecordKind!]) {
  path(from: $from, to: $to, maxHops: $maxHops, first: $first, through: $through) {
    length
    hops { from { id } kind kinds direction to { id } standsOn { id } citations { start } }
  }
}
"""
PAIRS = 100
STATED: dict[str, Any] = {"modality": Modality.STATED, "voice": Voice.NARRATOR}
GRAPH_KINDS = (RecordKind.AGENCY, RecordKind.CLAIM, RecordKind.COUNTRY, RecordKind.TOPIC)
# How many records and links a graph has: hardly connected, well connected, and dense.
GRAPHS = ((40, 40), (60, 110), (30, 200))


def asked(random: Random, ids: list[str]) -> dict[str, Any]:
    """Return variables of a query."""
    return {
        "from": random.choice(ids),
        "to": random.choice(ids),
        "maxHops": random.choice([None, 1, 2, 3, 5, 6]),
        "first": random.choice([None, 1, 2, 3, PAGE_LIMIT]),
        "through": random.choice([None, [], ["TOPIC"], ["COUNTRY", "DOCUMENT"], ["AGENCY"]]),
    }


def check_pairs(operations: Operations, reference: Reference, random: Random) -> set[int | None]:
    """Compare the paths of many pairs; return how long they were."""
    ids = sorted(reference.id_of(row["id"]) for row in reference._rows["record"])
    lengths = set()
    for _ in range(PAIRS):
        variables = asked(random, ids)
        answer = operations.execute(GraphQLRequest(query=QUERY, variables=variables))
        assert not answer.errors, variables
        found = orjson.loads(answer.data or b"")
        assert found == reference.data(QUERY, variables), variables
        lengths.add(found["path"][0]["length"] if found["path"] else None)
    return lengths


def test_paths_of_the_invented_data_are_the_shortest(
    operations: Operations, reference: Reference
) -> None:
    assert check_pairs(operations, reference, Random(1)) >= {None, 1, 2, 3, 4}


def test_the_stored_links_are_those_that_the_tables_state(
    database: Database, reference: Reference
) -> None:
    with database.engine.connect() as connection:
        stored = connection.execute(sa.select(metadata.tables["link"])).mappings().all()
    assert sorted(map(row_key, stored)) == sorted(map(row_key, reference._rows["link"]))


def row_key(row: Any) -> tuple[Any, ...]:
    """Return all that a row of ``link`` holds."""
    return tuple(str(row[column.name]) for column in metadata.tables["link"].columns)


# Graphs made at random


def graph(random: Random, records: int, links: int) -> Rows:
    """Return the rows of a graph, with names of which some differ in case alone."""
    made = RowSet()
    every = [(number, random.choice(GRAPH_KINDS)) for number in range(1, records + 1)]
    kinds = {number << KIND_BITS | KIND_CODES[kind]: kind for number, kind in every}
    of_kind = {kind: [id_ for id_, known in kinds.items() if known is kind] for kind in GRAPH_KINDS}
    for id_, kind in kinds.items():
        name = random.choice("aAbBcCñÑ")
        made.add(Record(id=id_, record_kind=kind, slug=f"{kind.lower()}-{id_}", name=name))
        if kind is RecordKind.CLAIM:
            made.add(Fact(id=id_, record_kind=kind, **STATED))
        made.add(KINDS[kind](id=id_, **own(random, id_, kind, of_kind)))
    for _ in range(links):
        fact, other = (random.choice(of_kind[RecordKind.CLAIM]) for _ in range(2))
        record, topic = random.choice(list(kinds)), random.choice(of_kind[RecordKind.TOPIC])
        role = random.choice([AboutRole.ACTOR, AboutRole.TARGET])
        subject = FactAbout(fact_id=fact, record_id=record, role=AboutRole.SUBJECT, main=True)
        if made.add(subject) and random.random() < 0.3:
            made.add(FactAbout(fact_id=fact, record_id=record, role=role, main=False))
        if random.random() < 0.3:
            made.add(RecordTopic(record_id=record, topic_id=topic))
        if fact != other and random.random() < 0.3:
            add_relation(made, random.choice(list(FactRelationKind)), fact, other, "A note.")
    return Counts().fill(Copies().fill(made.all()))


def own(
    random: Random, id_: int, kind: RecordKind, of_kind: dict[RecordKind, list[int]]
) -> dict[str, Any]:
    """Return what a record of a kind has."""
    if kind is RecordKind.COUNTRY:
        number = id_ >> KIND_BITS
        return {"code": chr(64 + number // 26) + chr(65 + number % 26), "alpha3": f"{number:03}"}
    if kind is RecordKind.AGENCY:
        countries = [None, *of_kind[RecordKind.COUNTRY]]
        parents = [None, *(parent for parent in of_kind[kind] if parent < id_)]
        return {
            "kind": "OTHER",
            "country_id": random.choice(countries),
            "parent_id": random.choice(parents),
        }
    return {"kind": "CONTEXT"} if kind is RecordKind.CLAIM else {}


@pytest.fixture(params=BACKENDS)
def graph_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """Return the URL of an empty database for a graph."""
    with databases.empty(request.param) as url:
        yield url


@pytest.mark.parametrize(("records", "links"), GRAPHS)
def test_paths_of_any_graph_are_the_shortest(graph_url: str, records: int, links: int) -> None:
    random = Random(records)
    engine = writer(graph_url)
    load(engine, graph(random, records, links))
    engine.dispose()
    database = Database(graph_url)
    operations = Operations(GRAPHQL_SCHEMA, database, Limits())
    try:
        lengths = check_pairs(operations, Reference(database.engine), random)
    finally:
        database.close()
    assert len(lengths) > 3
