"""From a request to its answer: introspection, what is kept, what fails, and one statement."""

import json
import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient
from graphql import execute_sync, get_introspection_query, parse

from api import documents
from api.examples import load_examples
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.limits.resources import Resources
from api.operations import Operations
from api.routers.graphql import GRAPHQL_JSON, JSON
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from tests.api.conftest import Ask, Counted
from tests.databases import Databases
from tests.seeds.databases import committing, opened

FULL_INTROSPECTION = get_introspection_query(
    specified_by_url=True,
    directive_is_repeatable=True,
    schema_description=True,
    input_value_deprecation=True,
)

# Introspection


def by_the_reference(query: str, variables: dict[str, Any] | None = None) -> Any:
    """Return the data of an introspection as graphql-core answers it."""
    return execute_sync(GRAPHQL_SCHEMA, parse(query), variable_values=variables).data


def test_full_introspection_is_that_of_the_reference(ask: Ask) -> None:
    # Compared as texts, so that the order of the keys counts too.
    expected = {"data": by_the_reference(FULL_INTROSPECTION)}
    assert json.dumps(ask(FULL_INTROSPECTION)) == json.dumps(expected)


def test_introspection_stands_among_the_data_in_the_order_asked(ask: Ask) -> None:
    query = """
      query ($deprecated: Boolean = true) {
        z: __typename
        kinds: __type(name: "Voice") { ...Values }
        guard: agency(slug: "river-guard") { kind: __typename slug }
        a: __schema { queryType { name } }
        ...More
        none: __type(name: "None") { name }
        __typename
      }
      fragment Values on __Type { enumValues(includeDeprecated: $deprecated) { name } }
      fragment More on Query { release { __typename } a: __schema { mutationType { name } } }
    """
    data = ask(query)["data"]
    assert list(data) == ["z", "kinds", "guard", "a", "release", "none", "__typename"]
    assert data["z"] == data["__typename"] == "Query"
    assert data["guard"] == {"kind": "Agency", "slug": "river-guard"}
    assert data["a"] == {"queryType": {"name": "Query"}, "mutationType": None}
    assert data["release"] == {"__typename": "Release"}
    assert data["none"] is None
    expected = by_the_reference('{ __type(name: "Voice") { enumValues { name } } }')
    assert data["kinds"] == expected["__type"]


@pytest.mark.parametrize("data", ["", "release { id }"])
def test_introspection_follows_the_variables(ask: Ask, data: str) -> None:
    field = "__type(name: $n) @skip(if: $s) { name }"
    query = f"query ($n: String!, $s: Boolean = false) {{ {data} {field} }}"
    for name in ("Agency", "Country", "None", "Agency"):
        expected = {"name": name} if name != "None" else None
        assert ask(query, {"n": name})["data"]["__type"] == expected
    assert "__type" not in ask(query, {"n": "Agency", "s": True})["data"]


# What is kept


def test_one_plan_serves_all_values_of_one_shape(ask: Ask, operations: Operations) -> None:
    query = """
      query ($first: Int, $where: AgencyFilter) {
        agencies(first: $first, where: $where) { totalCount nodes { slug } }
      }
    """
    for slugs in (["tollhouse"], ["tollhouse", "river-guard", "none"], ["coin-unit"]):
        for first in (1, 3):
            page = ask(query, {"first": first, "where": {"slug": {"in": slugs}}})["data"][
                "agencies"
            ]
            known = [slug for slug in sorted(slugs) if slug != "none"]
            assert page["totalCount"] == len(known)
            assert {node["slug"] for node in page["nodes"]} <= set(known)
            assert len(page["nodes"]) == min(first, len(known))
    assert operations.plans_made == 1


def test_one_plan_serves_all_units_and_years(ask: Ask, operations: Operations) -> None:
    query = """
      query ($unit: String!, $in: ConvertedQuantityFilter!, $year: Int) {
        statistics(where: {quantity: {in: $in}, period: {overlaps: {fiscalYear: $year}}}) {
          nodes { quantity { in(unit: $unit) { value unit { code } } } }
        }
      }
    """
    expected = {
        ("t", "[lb_av]", "1250", 2020): ["492.5", "579.9", "0.5669904625"],
        ("kg", "t", "493", 2020): ["579900"],
        ("h", "d", "-1", 2019): ["1000"],
        ("USD", "{boat}", "150", 2021): [None, None],
    }
    for (unit, other, least, year), values in expected.items():
        variables = {"unit": unit, "in": {"unit": other, "gte": least}, "year": year}
        nodes = ask(query, variables)["data"]["statistics"]["nodes"]
        assert [node["quantity"]["in"] for node in nodes] == [
            value and {"value": value, "unit": {"code": unit}} for value in values
        ]
    wrong = {"unit": "moons", "in": {"unit": "t", "gte": "0"}, "year": 2020}
    assert ask(query, wrong)["errors"][0]["extensions"]["code"] == "BAD_ARGUMENT"
    assert operations.plans_made == 1


def test_a_plan_is_made_for_each_shape(ask: Ask, operations: Operations) -> None:
    query = "query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }"
    shapes: list[Any] = [
        None,
        {},
        {"slug": None},
        {"slug": {"eq": "river-guard"}},
        {"slug": {"ne": "river-guard"}},
        {"or": [{"slug": {"eq": "river-guard"}}]},
        {"or": [{"slug": {"eq": "river-guard"}}, {"slug": {"eq": "tollhouse"}}]},
        {"kind": {"eq": "POLICE"}},
        {"kind": {"eq": "MEDIA"}},
        {"acronym": {"isNull": True}},
        {"acronym": {"isNull": False}},
    ]
    everything = ask(query)["data"]["agencies"]["totalCount"]
    counts = [ask(query, {"where": shape})["data"]["agencies"]["totalCount"] for shape in shapes]
    assert counts[:3] == [everything] * 3
    assert counts[3:7] == [1, everything - 1, 1, 2]
    assert counts[-2] + counts[-1] == everything
    assert operations.plans_made == len(shapes) + 1


def test_fragments_of_the_root_share_a_plan_too(ask: Ask, operations: Operations) -> None:
    query = "query ($s: String!) { ...One } fragment One on Query { agency(slug: $s) { slug } }"
    for slug in ("river-guard", "tollhouse"):
        assert ask(query, {"s": slug}) == {"data": {"agency": {"slug": slug}}}
    assert operations.plans_made == 1


def test_skip_and_include_follow_the_variables(ask: Ask) -> None:
    query = """
      query ($skip: Boolean!, $include: Boolean!) {
        agency(slug: "river-guard") {
          slug @skip(if: $skip)
          ... @include(if: $include) { name acronym @skip(if: $skip) }
          ...Kind @skip(if: $skip) @include(if: $include)
        }
      }
      fragment Kind on Agency { kind }
    """
    for skip in (True, False):
        for include in (True, False):
            keys = [] if skip else ["slug"]
            keys += ["name"] if include else []
            keys += ["acronym", "kind"] if include and not skip else []
            data = ask(query, {"skip": skip, "include": include})["data"]
            assert list(data["agency"]) == keys


def test_a_field_skipped_for_all_is_no_field(ask: Ask) -> None:
    query = "query ($s: Boolean!) { release @skip(if: $s) { id } }"
    assert ask(query, {"s": True}) == {"data": {}}
    assert list(ask(query, {"s": False})["data"]) == ["release"]


def test_a_node_is_asked_as_the_record_that_it_is(ask: Ask) -> None:
    agency = ask('{ agency(slug: "tollhouse") { id } }')["data"]["agency"]
    query = """
      query ($id: ID!) {
        node(id: $id) { __typename ... on Record { slug } ... on Node { id } }
        nodes(ids: [$id]) { ...Named }
      }
      fragment Named on Record { name ... on Record { __typename } }
    """
    assert ask(query, agency)["data"] == {
        "node": {"__typename": "Agency", "slug": "tollhouse", "id": agency["id"]},
        "nodes": [{"name": "Tollhouse", "__typename": "Agency"}],
    }


def test_a_record_answers_to_one_id_alone(ask: Ask) -> None:
    known = ask('{ agency(slug: "tollhouse") { id } }')["data"]["agency"]["id"]
    assert ask("query ($id: ID!) { node(id: $id) { id } }", {"id": f"0{known}"})["data"] == {
        "node": None
    }


@pytest.mark.parametrize("date", ["20210314", "2021-W10-7", "2021-3-14", "2021-02-30"])
def test_a_date_has_one_form(ask: Ask, date: str) -> None:
    query = "query ($d: Date) { documents(where: {publishedOn: {eq: $d}}) { totalCount } }"
    assert ask(query, {"d": date})["errors"][0]["extensions"]["code"] == "BAD_VARIABLES"


def test_operations_of_one_document_are_told_apart(ask: Ask) -> None:
    query = 'query A { agency(slug: "tollhouse") { slug } } query B { __typename }'
    assert ask(query, name="A") == {"data": {"agency": {"slug": "tollhouse"}}}
    assert ask(query, name="B") == {"data": {"__typename": "Query"}}
    assert ask(query, name="A") == {"data": {"agency": {"slug": "tollhouse"}}}


@pytest.mark.parametrize("query", ["{ release { id } }", "{", "{ unknown }"])
def test_a_document_is_parsed_and_checked_once(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    parsed: list[str] = []

    def counted(text: str, **options: Any) -> Any:
        parsed.append(text)
        return parse(text, **options)

    monkeypatch.setattr(documents, "parse", counted)
    assert ask(query) == ask(query)
    assert parsed == [query]


def test_what_is_kept_is_bounded_by_its_size(database: Database) -> None:
    little = Resources(document_cache_bytes=200_000, plan_cache_bytes=400_000)
    operations = Operations(GRAPHQL_SCHEMA, database, Limits(), little)
    for number in range(100):
        operations.execute(GraphQLRequest(query=f"{{ a{number}: release {{ id }} }}"))
    documents, plans = operations.bytes_held
    assert 0 < documents <= little.document_cache_bytes
    assert 0 < plans <= little.plan_cache_bytes
    assert 0 < operations.plans_cached < 100


def test_threads_share_what_is_kept(database: Database) -> None:
    # So little is kept that every thread drops what another one looks up.
    little = Resources(document_cache_bytes=100_000, plan_cache_bytes=100_000)
    operations = Operations(GRAPHQL_SCHEMA, database, Limits(), little)
    requests = [GraphQLRequest(query=f"{{ a{number % 7}: __typename }}") for number in range(2_000)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(16) as threads:
            bodies = list(threads.map(lambda request: operations.execute(request).body(), requests))
    finally:
        sys.setswitchinterval(interval)
    assert bodies == [b'{"data":{"a%d":"Query"}}' % (number % 7) for number in range(2_000)]


def test_answers_are_never_kept(databases: Databases) -> None:
    with databases.copied("sqlite", "invented") as url:
        database = Database(url)
        operations = Operations(GRAPHQL_SCHEMA, database, Limits())
        query = GraphQLRequest(query="{ release { id } }")
        for name in ("first", "second"):
            with opened(url) as engine, committing(engine) as connection:
                connection.execute(sa.text("UPDATE release SET id = :name"), {"name": name})
            assert operations.execute(query).body() == b'{"data":{"release":{"id":"%s"}}}' % (
                name.encode()
            )
        database.close()


# What goes wrong inside


@pytest.mark.parametrize("accept", [GRAPHQL_JSON, JSON])
def test_an_internal_error_is_masked_and_logged(
    client: TestClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    accept: str,
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("the secret of /etc/passwd")

    monkeypatch.setattr(Database, "fetch", fail)
    response = client.post(
        "/graphql", json={"query": "{ release { id } }"}, headers={"accept": accept}
    )
    assert response.status_code == 500
    assert response.json() == {
        "errors": [
            {
                "message": "Something went wrong on the server.",
                "extensions": {"code": "INTERNAL_ERROR"},
            }
        ]
    }
    (record,) = [record for record in caplog.records if record.name == "policygraph"]
    assert record.levelno == logging.ERROR
    assert record.exc_info
    assert "the secret" in str(record.exc_info[1])


@pytest.mark.parametrize(
    "url", ["sqlite:////nowhere/none.sqlite", "postgresql://postgres@127.0.0.1:1/none"]
)
def test_a_database_that_is_away_is_unavailable(url: str, caplog: pytest.LogCaptureFixture) -> None:
    database = Database(url)
    answer = Operations(GRAPHQL_SCHEMA, database, Limits()).execute(
        GraphQLRequest(query="{ release { id } }")
    )
    database.close()
    assert json.loads(answer.body()) == {
        "errors": [
            {"message": "The database can't be read now.", "extensions": {"code": "UNAVAILABLE"}}
        ]
    }
    assert caplog.records


def test_a_database_that_comes_back_is_read_again(postgresql_url: str) -> None:
    database = Database(postgresql_url)
    operations = Operations(GRAPHQL_SCHEMA, database, Limits())
    query = GraphQLRequest(query="{ release { __typename } }")
    assert not operations.execute(query).errors
    with database.engine.connect() as connection:
        (process,) = connection.exec_driver_sql("SELECT pg_backend_pid()").one()
    other = Database(postgresql_url)
    with other.engine.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_terminate_backend({process}, 5000)")
    answers = [operations.execute(query) for _ in range(2)]
    for answer in answers:
        assert {error["extensions"]["code"] for error in answer.errors} <= {"UNAVAILABLE"}
    assert answers[-1].body() == b'{"data":{"release":{"__typename":"Release"}}}'
    database.close()
    other.close()


# One statement


EVERYTHING = """
  query Everything($ids: [ID!]!, $text: String = "river", $after: String) {
    __schema { queryType { name } }
    release { id counts { kind count } }
    node(id: "1") { ...Named }
    nodes(ids: $ids) { ...Named ... on Fact { modality attributedTo { ...Named } } }
    agencies(first: 3, after: $after, where: {
      or: [{name: {contains: $text}}, {country: {code: {eq: "PA"}}}]
    }) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        cursor
        node {
          ...Named
          parent { ...Named }
          operations(first: 2) { totalCount edges { node { ...Named places { nodes { name } } } } }
          facts { nodes { ...Named citations { document { slug } record { ...Named } } } }
        }
      }
    }
    statistics(where: {quantity: {value: {gte: "100"}}, period: {kind: {in: [CALENDAR_YEAR]}}}) {
      nodes { quantity { value amount unit { code } } period { start end } }
    }
    guard: agency(alias: "the Guard") { ...Named }
    bureau: agency(alias: "The Bureau") { ...Named }
    __typename
  }
  fragment Named on Record { id __typename slug name aliases topics { slug parent { slug } } }
"""
PATHS = """
  query Paths($from: ID!, $to: ID!, $through: [RecordKind!]) {
    path(from: $from, to: $to, maxHops: 6, through: $through) {
      length
      hops { kinds from { name } to { name } standsOn { name } citations { document { slug } } }
    }
    back: path(from: $to, to: $from) { hops { to { ... on Agency { parent { name } } } } }
  }
"""
PLURALS = [
    name for name, known in GRAPHQL_SCHEMA.query_type.fields.items() if "where" in known.args
]

OPERATIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "release": ("{ release { id } }", {}),
    "look-up": ('{ agency(slug: "river-guard") { name } }', {}),
    "look-up of nothing": ('{ country(code: "XX") { name } }', {}),
    "ambiguous look-up": ('{ agency(alias: "The Bureau") { name } }', {}),
    "node": ("query ($id: ID!) { node(id: $id) { id } }", {"id": "1"}),
    "nodes": ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["1", "2", "x"]}),
    "no nodes": ("{ nodes(ids: []) { id } }", {}),
    "empty page": ("{ agencies(first: 0) { nodes { id } totalCount } }", {}),
    "totals": ("{" + " ".join(f"{name} {{ totalCount }}" for name in PLURALS) + "}", {}),
    "pages": (
        "{" + " ".join(f"{name} {{ nodes {{ id name __typename }} }}" for name in PLURALS) + "}",
        {},
    ),
    "searches": (
        '{ a: search(query: "\\"moon river\\" he") { totalCount edges { highlights { start } } }'
        ' b: search(query: "guard") { totalCount pageInfo { endCursor } nodes { id } } }',
        {},
    ),
    "everything": (EVERYTHING, {"ids": ["1", "2"]}),
    "paths": (PATHS, {"from": "operation_5974568715478309226", "to": "agency_487040314773033217"}),
    "figures and times": (
        """query ($in: ConvertedQuantityFilter) {
          statistics(where: {quantity: {in: $in}, period: {overlaps: {fiscalYear: 2020}}}) {
            nodes { quantity { kg: in(unit: "kg") { value } in(unit: "g") { unit { name } } } }
          }
        }""",
        {"in": {"unit": "t", "gt": "1", "lte": "1000"}},
    ),
    "aliases": (
        "{" + " ".join(f'a{n}: agency(alias: "name {n}") {{ id }}' for n in range(50)) + "}",
        {},
    ),
} | {known.title: (known.query, known.variables or {}) for known in load_examples()}


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_is_one_statement(name: str, operations: Operations, counted: Counted) -> None:
    query, variables = OPERATIONS[name]
    request = GraphQLRequest(query=query, variables=variables)
    first = operations.execute(request)
    assert first.data is not None, first.errors
    traffic = counted(partial(operations.execute, request))
    assert (traffic.statements, traffic.round_trips) == (1, 1)


def test_a_new_operation_is_one_statement_too(operations: Operations, counted: Counted) -> None:
    # More of them than a connection keeps prepared.
    for number in range(150):
        request = GraphQLRequest(query=f"{{ never_asked_before_{number}: release {{ id }} }}")
        assert counted(partial(operations.execute, request)).statements == 1


@pytest.mark.parametrize(
    "query",
    [
        FULL_INTROSPECTION,
        "{ __typename }",
        '{ __type(name: "Agency") { name } }',
        "{ release @skip(if: true) { id } }",
        "{",
        "{ unknown }",
        "{ agencies(first: 1000) { totalCount } }",
        '{ agencies(after: "x") { totalCount } }',
    ],
    ids=range(8),
)
def test_no_row_is_read_for_nothing(query: str, operations: Operations, counted: Counted) -> None:
    assert counted(partial(operations.execute, GraphQLRequest(query=query))).statements == 0


def test_the_count_sees_every_statement(database: Database, counted: Counted) -> None:
    def twice() -> None:
        driver: Any = database.connection().driver_connection
        driver.execute("SELECT 1")
        driver.execute("SELECT 2")

    assert counted(twice).statements == 2
