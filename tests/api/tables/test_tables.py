"""Tables over HTTP: their rows, columns and headers, and what is no table."""

import csv
import io
import json
import re
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.compression import COMPRESSED_FROM
from api.graphql import GraphQLRequest
from api.negotiation import CSV, GRAPHQL_JSON, JSON, NDJSON
from api.operations import Operations
from api.settings import Settings
from api.tables.table import WantedTable
from tests.api.conftest import Counted
from tests.api.raw import send

AGENCIES = "{ agencies(first: 3) { nodes { slug country { code } } } }"
TWO_LISTS = "{ agencies { nodes { slug } } countries { nodes { code } } }"
PAGED = "query ($after: String) { agencies(first: 4, after: $after) { edges { node { slug } } } }"
LINK = re.compile(r'<([^>]+)>; rel="(\w+)"')


def get(client: TestClient, query: str, accept: str = "*/*", **url: str) -> httpx2.Response:
    parameters = {"query": query, **url}
    return client.get("/graphql", params=parameters, headers={"accept": accept})


def table(response: httpx2.Response) -> list[list[str]]:
    """Return the cells of a response that is CSV."""
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == f"{CSV}; charset=utf-8; header=present"
    return list(csv.reader(io.StringIO(response.content.decode(), newline=""), strict=True))


def lines(response: httpx2.Response) -> list[dict[str, Any]]:
    """Return the objects of a response that is JSON Lines."""
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == NDJSON
    return [json.loads(line) for line in response.content.splitlines()]


def nodes(client: TestClient, query: str) -> Any:
    return client.post("/graphql", json={"query": query}).json()["data"]


# How a table is asked for


@pytest.mark.parametrize(
    ("accept", "url"),
    [(CSV, {}), (f"{JSON};q=0.5, {CSV}", {}), ("text/*", {}), (JSON, {"format": "csv"})],
)
def test_a_table_is_asked_for_by_a_header_or_by_the_url(
    client: TestClient, accept: str, url: dict[str, str]
) -> None:
    expected = nodes(client, AGENCIES)["agencies"]["nodes"]
    rows = [[node["slug"], (node["country"] or {}).get("code") or ""] for node in expected]
    assert table(get(client, AGENCIES, accept, **url)) == [["slug", "country.code"], *rows]
    headers = {"accept": accept}
    posted = client.post("/graphql", json={"query": AGENCIES}, params=url, headers=headers)
    assert table(posted) == [["slug", "country.code"], *rows]


def test_json_is_asked_for_by_the_url(client: TestClient) -> None:
    response = get(client, AGENCIES, CSV, format="json")
    assert response.headers["content-type"].startswith(JSON)
    assert response.json()["data"]["agencies"]


def test_a_browser_still_gets_json(client: TestClient) -> None:
    accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    assert get(client, AGENCIES, accept).headers["content-type"].startswith(JSON)


def test_lines_of_json_have_the_same_columns(client: TestClient) -> None:
    expected = nodes(client, AGENCIES)["agencies"]["nodes"]
    assert lines(get(client, AGENCIES, NDJSON)) == [
        {"slug": node["slug"], "country.code": (node["country"] or {}).get("code")}
        for node in expected
    ]


def test_a_byte_order_mark_is_asked_for(client: TestClient) -> None:
    plain, marked = (get(client, AGENCIES, CSV, bom=bom).content for bom in ("false", "true"))
    assert marked == b"\xef\xbb\xbf" + plain


def test_a_table_names_its_file_and_its_list(client: TestClient) -> None:
    response = get(client, AGENCIES, CSV)
    assert response.headers["policygraph-list"] == "agencies.nodes"
    disposition = 'attachment; filename="agencies.nodes.csv"'
    assert response.headers["content-disposition"] == disposition
    assert response.headers["vary"] == "Accept, Accept-Encoding"


def test_a_table_is_compressed_tagged_and_cached(database_url: str) -> None:
    query = "{ agencies { nodes { id slug name summary } } }"
    with TestClient(create_app(Settings(database_url=database_url))) as client:
        client.headers.clear()
        plain = get(client, query, CSV)
        assert len(plain.content) > COMPRESSED_FROM
        url, headers = str(plain.request.url), {"accept": CSV, "accept-encoding": "br"}
        encoded = send(client, "GET", url, headers=headers)
        assert encoded.encoding == "br"
        assert encoded.decoded == plain.content
        tag = plain.headers["etag"]
        assert encoded.headers["etag"] == tag
        again = client.get(url, headers={"accept": CSV, "if-none-match": tag})
        assert (again.status_code, again.headers["policygraph-list"]) == (304, "agencies.nodes")
        # A table, its JSON and another table have one URL, and none is taken for another.
        assert get(client, query, NDJSON).headers["content-type"] == NDJSON
        assert get(client, query, JSON).json()["data"]
        assert get(client, query, CSV).content == plain.content
        hits = re.search(r"cache_hits_total (\d+)", client.get("/metrics").text)
        assert hits
        assert int(hits[1]) == 2


def test_a_table_of_another_origin_shows_its_headers(database_url: str) -> None:
    settings = Settings(database_url=database_url, cors_origins=("*",))
    with TestClient(create_app(settings)) as client:
        headers = {"origin": "https://app.example", "accept": CSV}
        response = client.get("/graphql", params={"query": AGENCIES}, headers=headers)
        exposed = response.headers["access-control-expose-headers"]
        assert {"Link", "PolicyGraph-List", "PolicyGraph-Incomplete"} <= set(exposed.split(", "))


# Rows and columns


def test_values_around_the_rows_are_columns(client: TestClient) -> None:
    query = """{
        kind: __typename
        countries(first: 2) { totalCount pageInfo { hasPreviousPage } nodes { code } }
    }"""
    header, *rows = table(get(client, query, CSV))
    assert header == ["code", "kind", "countries.totalCount", "countries.pageInfo.hasPreviousPage"]
    total = nodes(client, "{ countries { totalCount } }")["countries"]["totalCount"]
    assert [row[1:] for row in rows] == [["Query", str(total), "false"]] * 2


def test_columns_do_not_depend_on_the_rows(client: TestClient) -> None:
    query = """query ($slug: String) {
        agencies(where: {slug: {eq: $slug}}) {
            totalCount edges { node { slug country { code } aliases citations { paragraph } } }
        }
    }"""
    header = [
        "node.slug",
        "node.country.code",
        "node.aliases",
        "node.citations.paragraph",
        "agencies.totalCount",
    ]
    for slug, count in (("river-guard", 1), ("nothing", 0)):
        cells = table(get(client, query, CSV, variables=json.dumps({"slug": slug})))
        assert cells[0] == header
        assert len(cells) == 1 + count


def test_a_list_in_a_row_is_json_and_loses_nothing(client: TestClient) -> None:
    query = """{ statistics(first: 3) { nodes {
        slug citations { document { slug } start end } documents { topics { slug } }
    } } }"""
    expected = nodes(client, query)["statistics"]["nodes"]
    header, *rows = table(get(client, query, CSV))
    columns = ["citations.document.slug", "citations.start", "citations.end"]
    assert header == ["slug", *columns, "documents.topics.slug"]
    for row, node in zip(rows, expected, strict=True):
        spans = [json.loads(cell) for cell in row[1:4]]
        assert spans == [
            [each["document"]["slug"] for each in node["citations"]],
            [each["start"] for each in node["citations"]],
            [each["end"] for each in node["citations"]],
        ]
        topics = [[topic["slug"] for topic in each["topics"]] for each in node["documents"]]
        assert json.loads(row[4]) == topics


def test_each_item_of_an_inner_list_is_a_row_where_it_is_chosen(client: TestClient) -> None:
    query = "{ statistics(first: 5) { nodes { slug citations { start document { slug } } } } }"
    expected = [
        [str(each["start"]), each["document"]["slug"], node["slug"]]
        for node in nodes(client, query)["statistics"]["nodes"]
        for each in node["citations"]
    ]
    response = get(client, query, CSV, list="statistics.nodes.citations")
    assert table(response) == [["start", "document.slug", "statistics.nodes.slug"], *expected]
    assert response.headers["policygraph-list"] == "statistics.nodes.citations"


def test_what_only_some_kinds_of_rows_have_is_a_column(client: TestClient) -> None:
    query = """{ records(first: 100) { nodes {
        __typename ...Named ... on Country { code } ... on Fact { modality }
    } } } fragment Named on Record { slug }"""
    expected = nodes(client, query)["records"]["nodes"]
    header, *rows = table(get(client, query, CSV))
    assert header == ["__typename", "slug", "code", "modality"]
    assert rows == [[node.get(name, "") for name in header] for node in expected]
    assert {bool(row[2]) for row in rows} == {bool(row[3]) for row in rows} == {True, False}


def test_a_list_of_values_is_a_table_if_there_is_no_other(client: TestClient) -> None:
    query = '{ agency(slug: "river-guard") { slug aliases } }'
    expected = nodes(client, query)["agency"]["aliases"]
    assert expected
    header, *rows = table(get(client, query, CSV))
    assert header == ["aliases", "agency.slug"]
    assert rows == [[alias, "river-guard"] for alias in expected]


def test_what_is_not_there_is_a_row_of_nulls(client: TestClient) -> None:
    (found,) = nodes(client, '{ nodes(ids: ["agency_1"]) { id } }')["nodes"]
    assert found is None
    assert table(get(client, '{ nodes(ids: ["agency_1"]) { id __typename } }', CSV))[1] == ["", ""]
    query = '{ agency(slug: "nothing") { units { nodes { slug } } } }'
    assert table(get(client, query, CSV)) == [["slug"]]


def test_a_group_is_a_row(client: TestClient) -> None:
    query = """{ statistics { aggregate(groupBy: [INDICATOR, MODALITY]) { count groups {
        keys { indicator { slug } modality } count figures { unit { code } sum }
    } } } }"""
    aggregate = nodes(client, query)["statistics"]["aggregate"]
    header, *rows = table(get(client, query, CSV))
    assert header == [
        "keys.indicator.slug",
        "keys.modality",
        "count",
        "figures.unit.code",
        "figures.sum",
        "statistics.aggregate.count",
    ]
    assert len(rows) > 1
    for row, group in zip(rows, aggregate["groups"], strict=True):
        assert row[:3] == [
            (group["keys"]["indicator"] or {}).get("slug") or "",
            group["keys"]["modality"] or "",
            str(group["count"]),
        ]
        assert json.loads(row[4]) == [figure["sum"] for figure in group["figures"]]
        assert row[5] == str(aggregate["count"])


def test_a_value_of_a_facet_is_a_row(client: TestClient) -> None:
    query = "{ statistics { facets(fields: [MODALITY, VOICE]) { field values { value count } } } }"
    expected = [
        [value["value"] or "", str(value["count"]), facet["field"]]
        for facet in nodes(client, query)["statistics"]["facets"]
        for value in facet["values"]
    ]
    header = ["value", "count", "statistics.facets.field"]
    assert table(get(client, query, CSV)) == [header, *expected]


def test_a_part_that_is_skipped_is_no_column(client: TestClient) -> None:
    query = "query ($all: Boolean!) { countries { nodes { code slug @include(if: $all) } } }"
    for flag, header in (("true", ["code", "slug"]), ("false", ["code"])):
        assert table(get(client, query, CSV, variables=f'{{"all": {flag}}}'))[0] == header


def test_introspection_is_a_table_too(client: TestClient) -> None:
    query = '{ __type(name: "Voice") { enumValues { name } } }'
    assert ["NARRATOR"] in table(get(client, query, CSV))


def test_a_table_is_one_statement(operations: Operations, counted: Counted) -> None:
    wanted = WantedTable(CSV)
    request = GraphQLRequest(query=PAGED, table=wanted)
    operations.execute(request)
    traffic = counted(lambda: operations.execute(request))
    assert (traffic.statements, traffic.round_trips) == (1, 1)
    assert operations.plans_cached == 1


def test_a_plan_serves_both_forms_and_all_values(operations: Operations) -> None:
    for media_type in (CSV, NDJSON):
        for slug in ("river-guard", "x"):
            operations.execute(
                GraphQLRequest(
                    query="query ($s: String) { agencies(where: {slug: {eq: $s}}) {"
                    " nodes { slug } } }",
                    variables={"s": slug},
                    table=WantedTable(media_type),
                )
            )
    assert operations.plans_made == 1


# Tables that go on


def followed(client: TestClient, query: str, **url: str) -> tuple[list[list[str]], int]:
    """Return the rows of a table and of those that it leads to, and how many tables they are."""
    response, rows, tables = get(client, query, CSV, **url), [], 1
    while True:
        rows += table(response)[1:]
        if "link" not in response.headers:
            assert "policygraph-incomplete" not in response.headers
            return rows, tables
        match = LINK.fullmatch(response.headers["link"])
        assert match
        assert match[1].startswith("?")
        assert response.headers["policygraph-incomplete"] == response.headers["policygraph-list"]
        response = client.get(f"/graphql{match[1]}", headers={"accept": CSV})
        tables += 1


def test_a_page_leads_to_the_next_one(client: TestClient) -> None:
    whole = nodes(client, "{ agencies(first: 100) { nodes { slug } } }")["agencies"]["nodes"]
    rows, tables = followed(client, PAGED)
    assert rows == [[node["slug"]] for node in whole]
    assert tables == -(-len(whole) // 4) > 2


def test_a_last_page_leads_to_the_one_before(client: TestClient) -> None:
    query = "query ($p: String) { agencies(last: 3, before: $p) { nodes { slug } } }"
    response = get(client, query, CSV)
    match = LINK.fullmatch(response.headers["link"])
    assert match
    assert match[2] == "prev"
    rows, _ = followed(client, query)
    whole = nodes(client, "{ agencies(first: 100) { nodes { slug } } }")["agencies"]["nodes"]
    assert sorted(rows) == sorted([node["slug"]] for node in whole)


def test_groups_lead_to_the_next_ones(client: TestClient) -> None:
    start = "query ($n: Int) { agencies { aggregate(groupBy: [COUNTRY], first: 2, offset: $n) {"
    query = f"{start} groups {{ keys {{ country {{ code }} }} count }} }} }} }}"
    rows, tables = followed(client, query, variables='{"n": 1}')
    whole = table(get(client, query.replace("first: 2", "first: 100"), CSV))[1:]
    assert rows == whole[1:]
    assert tables > 1


def test_a_table_without_such_a_variable_says_that_it_is_incomplete(client: TestClient) -> None:
    for response in (
        get(client, AGENCIES, CSV),
        client.post("/graphql", json={"query": PAGED}, headers={"accept": CSV}),
    ):
        assert "link" not in response.headers
        incomplete = response.headers["policygraph-incomplete"]
        assert incomplete == response.headers["policygraph-list"]


def test_lists_in_rows_and_values_of_facets_may_be_incomplete(client: TestClient) -> None:
    query = "{ agencies(first: 100) { nodes { slug facts(first: 1) { nodes { slug } } } } }"
    expected = nodes(client, query.replace("first: 1) {", "first: 1) { totalCount"))
    assert any(node["facts"]["totalCount"] > 1 for node in expected["agencies"]["nodes"])
    incomplete = get(client, query, CSV).headers["policygraph-incomplete"]
    assert incomplete == "agencies.nodes.facts.nodes"
    query = "{ agencies { facets(fields: [KIND], first: 1) { values { value } } } }"
    response = get(client, query, CSV)
    assert response.headers["policygraph-incomplete"] == "agencies.facets.values"


def test_what_a_table_asks_in_addition_is_merged_in_fragments(client: TestClient) -> None:
    query = """query ($a: String) { record(slug: "river-ministry", kind: AGENCY) {
        ... on Agency { ...Units } } }
        fragment Units on Agency { units(first: 1, after: $a) { ...Slugs pageInfo { endCursor } } }
        fragment Slugs on AgencyConnection { nodes { slug } }"""
    header, *rows = table(get(client, query, CSV))
    assert header == ["slug", "record.units.pageInfo.endCursor"]
    assert len(rows) == 1


# What is no table


def problem(response: httpx2.Response, status: int = 400) -> dict[str, Any]:
    """Return the error of a response that is one of GraphQL, and nothing beside it."""
    assert response.status_code == status
    assert response.headers["content-type"] == f"{GRAPHQL_JSON}; charset=utf-8"
    assert response.headers["cache-control"] == "no-store"
    assert "content-disposition" not in response.headers
    (error,) = response.json()["errors"]
    assert set(response.json()) == {"errors"}
    found: dict[str, Any] = error
    return found


@pytest.mark.parametrize("media_type", [CSV, NDJSON])
@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "SYNTAX_ERROR"),
        ("{ unknown }", "VALIDATION_FAILED"),
        ("{ agencies(first: 1000) { nodes { id } } }", "BAD_ARGUMENT"),
        ('{ agency(alias: "The Bureau") { aliases } }', "AMBIGUOUS_ALIAS"),
        ("query ($n: Int!) { agencies(first: $n) { nodes { id } } }", "BAD_VARIABLES"),
    ],
)
def test_an_error_does_not_look_like_a_table(
    client: TestClient, query: str, code: str, media_type: str
) -> None:
    for response in (
        get(client, query, media_type),
        client.post("/graphql", json={"query": query}, headers={"accept": media_type}),
    ):
        assert problem(response)["extensions"]["code"] == code


def test_errors_beside_data_leave_no_table(client: TestClient) -> None:
    query = '{ agency(alias: "The Bureau") { id } countries { nodes { code } } }'
    error = problem(get(client, query, CSV))
    assert error["extensions"]["code"] == "AMBIGUOUS_ALIAS"


@pytest.mark.parametrize(
    ("query", "url", "says"),
    [
        ("{ agencies { totalCount } }", {}, "such as the 'nodes' of a connection"),
        ("{ agencies { totalCount } }", {"list": "agencies"}, "selects none"),
        (TWO_LISTS, {}, "by the parameter 'list': agencies.nodes, countries.nodes."),
        (TWO_LISTS, {"list": "nodes"}, "no list 'nodes'. Its lists are: agencies.nodes, countries"),
        ("{ agencies { nodes { id } edges { cursor } } }", {}, "agencies.nodes, agencies.edges."),
        (
            "{ agencies { totalCount nodes { agencies: units { totalCount } } } }",
            {},
            "Two columns of the table are named 'agencies.totalCount'",
        ),
        (AGENCIES, {"extensions": '{"cost": true}'}, "ask for that in JSON"),
        (AGENCIES, {"bom": "yes"}, "'bom' must be true or false."),
    ],
)
def test_what_makes_no_table_says_what_does(
    client: TestClient, query: str, url: dict[str, str], says: str
) -> None:
    error = problem(get(client, query, CSV, **url))
    assert error["extensions"]["code"] == "BAD_REQUEST"
    assert says in error["message"]


def test_many_lists_are_not_all_named(client: TestClient) -> None:
    query = "{" + " ".join(f"a{n}: agencies {{ nodes {{ id }} }}" for n in range(30)) + "}"
    assert "a19.nodes and 10 more." in problem(get(client, query, CSV))["message"]


@pytest.mark.parametrize("url", [{"format": "xml"}, {"list": "a"}, {"bom": "true"}])
def test_a_parameter_that_fits_no_table_is_an_error(
    client: TestClient, url: dict[str, str]
) -> None:
    response = get(client, AGENCIES, JSON, **url)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_values_that_are_repeated_too_often_are_too_large(database_url: str) -> None:
    names = " ".join(f"a{n}: name" for n in range(40))
    query = f'{{ agency(slug: "river-guard") {{ {names} }} agencies {{ nodes {{ slug }} }} }}'
    with TestClient(create_app(Settings(database_url=database_url, max_response=2_000))) as client:
        assert client.get("/graphql", params={"query": query}).json()["data"]
        for accept in (CSV, NDJSON):
            error = problem(get(client, query, accept))
            assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"
            assert "bytes in its response" in error["message"]


Reader = Callable[[httpx2.Response], list[Any]]


@pytest.mark.parametrize(("accept", "read"), [(CSV, table), (NDJSON, lines)])
def test_a_large_table_is_whole(client: TestClient, accept: str, read: Reader) -> None:
    query = "{ __schema { types { name description fields { name description } } } }"
    response = get(client, query, accept, list="__schema.types.fields")
    count = sum(len(each["fields"] or ()) for each in nodes(client, query)["__schema"]["types"])
    assert len(read(response)) == count + (accept == CSV) > 1_000
