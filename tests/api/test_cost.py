"""The static cost: what it counts, how it is reported, and that it is no less than what comes."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from graphql import get_introspection_query

from api.examples import files as examples
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.limits.cost import CONDITION, LIST_SIZE, READING
from api.operations import Operations
from db.fetch import Database
from schema.build.sources import (
    AggregateSource,
    FacetsSource,
    PathSource,
    SearchSource,
    TotalCountSource,
)
from schema.schema import GRAPHQL_SCHEMA
from tests.api.conftest import Ask
from tests.conftest import NO_LIMITS
from tests.databases import TESTS
from tests.test_queries import variables_of

LIMIT = Limits().max_cost
ENDS = 'from: "agency_1", to: "agency_2"'
FOLDERS = sorted({path.parent for path in (TESTS / "queries").rglob("*.graphql")})


def report(
    operations: Operations, query: str, variables: dict[str, Any] | None = None, cost: Any = "only"
) -> dict[str, Any]:
    """Return the response to an operation whose cost is asked for."""
    request = GraphQLRequest(query=query, variables=variables, extensions={"cost": cost})
    response: dict[str, Any] = json.loads(operations.execute(request).body())
    return response


def requested(operations: Operations, query: str, variables: dict[str, Any] | None = None) -> int:
    """Return the cost of an operation."""
    cost: int = report(operations, query, variables)["extensions"]["cost"]["requested"]
    return cost


@pytest.mark.parametrize(
    ("query", "units"),
    [
        ("{ __typename }", 1),
        ('{ agency(slug: "x") { name slug } }', 3),
        # Fields that are merged, skipped, or in a fragment twice, count as they are returned.
        ('{ agency(slug: "x") { name } agency(slug: "x") { name slug } }', 3),
        ('{ agency(slug: "x") { name ...F ...F } } fragment F on Agency { name slug }', 3),
        ('{ agency(slug: "x") { name slug @skip(if: true) } }', 2),
        ("{ agencies { nodes { name } } }", 1 + 20 * 2),
        ("{ agencies(first: 7) { nodes { name } } }", 1 + 7 * 2),
        ("{ agencies(last: 7) { edges { cursor node { name } } } }", 1 + 7 * 4),
        ("{ agencies(first: 0) { nodes { name } } }", 1),
        ("{ agencies(first: 7) { nodes { units(first: 5) { nodes { id } } } } }", 1 + 7 * (2 + 10)),
        ('{ agency(slug: "x") { aliases topics { name } } }', 1 + LIST_SIZE + LIST_SIZE * 2),
        ('{ nodes(ids: ["a", "b"]) { id } }', 4),
        ("{ agencies { totalCount } }", 2 + READING[TotalCountSource]),
        ('{ agencies(where: {slug: {eq: "x"}}) { nodes { id } } }', 1 + 40 + 2 * CONDITION),
        # Roles are a condition too.
        (
            '{ partnership(slug: "x") { members(roles: [HOST, LEAD]) { nodes { id } } } }',
            2 + 40 + CONDITION,
        ),
        ("{ facts(first: 7) { nodes { name } } }", 1 + 7 * 2),
        ('{ record(slug: "x", kind: AGENCY) { name slug } }', 3),
        ('{ search(query: "heron", first: 2) { nodes { id } } }', 5 + READING[SearchSource]),
        (
            f"{{ path({ENDS}, first: 2, maxHops: 3) {{ hops {{ kind }} }} }}",
            2 + 2 * 3 * 2 + READING[PathSource],
        ),
        (
            "{ agencies { facets(fields: [KIND, COUNTRY], first: 3) { values { count } } } }",
            1 + 2 * (1 + 3 * 2) + 2 * READING[FacetsSource],
        ),
        (
            "{ agencies { aggregate(groupBy: [KIND], first: 3) { groups { count } } } }",
            2 + 3 * 2 + 2 * READING[AggregateSource],
        ),
        (
            "{ agencies { aggregate(groupBy: [KIND], first: 3, having: {count: {gte: 2}}) {"
            " groups { count } } } }",
            2 + 3 * 2 + 2 * READING[AggregateSource] + 2 * CONDITION,
        ),
        (
            '{ agencies(where: {units: {count: {where: {slug: {eq: "x"}}, gte: 1}}}, first: 2)'
            " { nodes { id } } }",
            1 + 2 * 2 + 5 * CONDITION,
        ),
        (
            '{ country(code: "CO") { factsWithin(first: 3) { nodes { id } } } }',
            2 + 3 * 2,
        ),
        # Without a key there is one group.
        (
            "{ statistics { aggregate { groups { figures { sum } } } } }",
            3 + LIST_SIZE * 2 + READING[AggregateSource],
        ),
        # A row has the fields of one kind: of the one that takes the most.
        ('{ node(id: "x") { id ... on Country { code alpha3 } } }', 4),
        ('{ node(id: "x") { ... on Agency { acronym } ... on Country { code alpha3 } } }', 3),
        ("{ __schema { queryType { name } } }", 5 * 3),
        (f"{{ {'a' * 100}: __typename }}", 1 + 2),
    ],
)
def test_a_cost_is_what_could_be_returned(operations: Operations, query: str, units: int) -> None:
    assert requested(operations, query) == units


@pytest.mark.parametrize(
    ("variables", "size"),
    [({}, 3), ({"n": 7}, 7), ({"n": None}, 20), ({"n": 10_000}, 100), ({"n": -5}, 0)],
)
def test_variables_and_their_defaults_are_resolved(
    operations: Operations, variables: dict[str, Any], size: int
) -> None:
    query = "query ($n: Int = 3) { agencies(first: $n) { nodes { units { nodes { id } } } } }"
    assert requested(operations, query, variables) == 1 + size * (2 + 20 * 2)
    many = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert requested(operations, many, {"ids": ["x"] * size}) == size * 2
    each = "query ($a: ID!) { nodes(ids: [$a, $a]) { id } }"
    assert requested(operations, each, {"a": "x"}) == 4


def test_a_cost_is_reported_beside_the_data(operations: Operations) -> None:
    response = report(operations, "{ agencies(first: 1) { nodes { slug } } }", cost=True)
    assert list(response) == ["data", "extensions"]
    assert response["extensions"] == {"cost": {"requested": 3, "limit": LIMIT}}
    for cost in (False, None):
        assert list(report(operations, "{ __typename }", cost=cost)) == ["data"]
    assert report(operations, "{ __typename }", cost=True)["extensions"]["cost"]["requested"] == 1


def test_a_cost_is_reported_without_running_the_operation(
    operations: Operations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operations, "run", None)
    pages = "nodes { units(first: 100) { nodes { units(first: 100) { nodes { id } } } } }"
    response = report(operations, f"{{ agencies(first: 100) {{ {pages} }} }}")
    assert response == {
        "data": None,
        "extensions": {"cost": {"requested": 2_020_201, "limit": LIMIT}},
    }
    assert operations.plans_made == 0
    # What is no operation has no cost.
    assert list(report(operations, "{ unknown }")) == ["errors"]


def test_too_high_a_cost_names_its_largest_part(operations: Operations) -> None:
    pages = (
        "n: nodes { units(first: $m) { totalCount nodes { units(first: $m) { nodes { id } } } } }"
    )
    query = f"query ($m: Int) {{ all: agencies(first: 100) {{ {pages} }} release {{ id }} }}"
    response = operations.execute(GraphQLRequest(query=query, variables={"m": 100}))
    (error,) = response.errors
    path = ["all", "n", "units", "nodes", "units", "nodes"]
    assert error["extensions"] == {
        "code": "OPERATION_TOO_LARGE",
        "cost": {
            "requested": 2_020_803,
            "limit": LIMIT,
            "largest": {"path": path, "cost": 2_000_000},
        },
    }
    assert error["path"] == path
    assert "2,020,803 units; at most 500,000" in error["message"]
    assert "'all.n.units.nodes.units.nodes': 2,000,000" in error["message"]
    # The same plan serves smaller pages.
    assert not operations.execute(GraphQLRequest(query=query, variables={"m": 1})).errors
    (error,) = operations.execute(GraphQLRequest(query=query, variables={"m": 99})).errors
    assert error["extensions"]["cost"]["requested"] > LIMIT
    assert operations.plans_made == 2


def units_in(value: Any) -> int:
    """Return the number of objects and values in data."""
    if isinstance(value, dict):
        return 1 + sum(map(units_in, value.values()))
    return sum(map(units_in, value)) if isinstance(value, list) else 1


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_more_is_returned_than_the_cost_says(database: Database, folder: Path) -> None:
    """A list without a size may be longer than it counts: it is as long as the data makes it."""
    operations = Operations(GRAPHQL_SCHEMA, database, NO_LIMITS)
    longer = []
    for path in folder.glob("*.graphql"):
        variables = variables_of(path)
        request = GraphQLRequest(query=path.read_text("utf-8"), variables=variables)
        response = operations.execute(request)
        if response.data is not None:
            assert response.cost is not None
            returned = units_in(json.loads(response.data)) - 1
            if returned > response.cost:
                longer.append((path.stem, returned, response.cost))
    assert longer == []


def test_introspection_costs_what_it_returns(operations: Operations) -> None:
    query = get_introspection_query()
    response = report(operations, query, cost=True)
    returned = units_in(response["data"])
    assert returned < response["extensions"]["cost"]["requested"] / 5 < 1.5 * returned


@pytest.mark.parametrize(
    "path",
    [*examples(), *(TESTS / "questions").glob("*.graphql")],
    ids=lambda p: p.stem,
)
def test_a_question_costs_little(operations: Operations, path: Path) -> None:
    query = path.read_text("utf-8")
    assert requested(operations, query, variables_of(path)) < 0.6 * LIMIT


# Over HTTP


def test_a_cost_is_asked_for_by_get_and_post(client: TestClient) -> None:
    expected = {
        "data": {"release": {"__typename": "Release"}},
        "extensions": {"cost": {"requested": 2, "limit": LIMIT}},
    }
    query = "{ release { __typename } }"
    parameters = {"query": query, "extensions": '{"cost": true}'}
    assert client.get("/graphql", params=parameters).json() == expected
    body = {"query": query, "extensions": {"cost": True}}
    assert client.post("/graphql", json=body).json() == expected
    only = client.post("/graphql", json={"query": query, "extensions": {"cost": "only"}})
    assert (only.status_code, only.json()) == (200, {**expected, "data": None})


@pytest.mark.parametrize("cost", [1, 0, "", "all", [], {}, 1.5])
def test_a_cost_is_asked_for_in_two_ways(client: TestClient, cost: Any) -> None:
    response = client.post("/graphql", json={"query": "{__typename}", "extensions": {"cost": cost}})
    assert response.status_code == 400
    assert "'cost' true, false or \"only\"" in response.json()["errors"][0]["message"]


def test_the_query_type_says_how_to_start(ask: Ask) -> None:
    """Its description has an example that runs, and the limit of the cost."""
    query = GRAPHQL_SCHEMA.query_type
    assert query is not None
    assert query.description is not None
    assert f"{Limits().max_cost:,} units" in query.description
    (example,) = re.findall(r"^ {4}\{\n(?: {4}.*\n)+", query.description, re.MULTILINE)
    assert ask(example)["data"]["agencies"]["totalCount"]
