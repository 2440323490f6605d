"""Searches: the same for any text in both databases, and the same as in plain loops."""

from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from schema.build.query import LEAST_TEXT, MOST_TEXT
from schema.schema import GRAPHQL_SCHEMA
from tests.conftest import PAGE_LIMIT
from tests.queries.test_pages import Page, check_pages
from tests.reference import Reference

QUERY = """query ($query: String!, $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { __typename id name } highlights { field text start end } }
  }
}"""
WORDS = (
    *("heron", "Heron Island", "MOON", "river", "Núñez", "nun\u0303ez", "straße", "STRASSE", "o’h"),
    *("the", "of", "moonstone", "boats inspected", "2011", "rg", "col", "lant", "in", "the year"),
    *('"', "“", "”", "*", "* ", " ", "-", "^", ":", "(", ")", "'", "\\", "%", "_", "&", "|", "!"),
    *(" AND ", " OR ", " NOT ", "NEAR(", "<->", ":*", "name:", "{name}:", "--", ";", "/*", "$1"),
    *("U.S.", "us", "zp", "Z.P.", "EE.UU.", "16,400", "16400", "16,", "CU-", "cu7", "CU–7"),
    *(".", ",", "so\u00adf"),
    *("🐸", "🏮", "👩‍👩‍👧", "مرحبا", "שלום", "\u202e", "한국", "½", "\ufeff", "\n", "\t", "\ue000"),
)
QUERIES = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=8).map("".join),
    st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])),
)


@pytest.fixture(scope="session")
def searching(database: Database) -> Operations:
    """Answer searches from each database, with the one plan that they share."""
    return Operations(GRAPHQL_SCHEMA, database, Limits())


def search(operations: Operations, query: str, **variables: Any) -> Any:
    """Return the connection of a search, which must have no errors."""
    answer = operations.execute(
        GraphQLRequest(query=QUERY, variables={"query": query, **variables})
    )
    assert not answer.errors, (query, answer.errors)
    assert answer.data is not None
    return orjson.loads(answer.data)["search"]


def error_of(operations: Operations, query: str) -> dict[str, Any]:
    """Return the one error of a search that is refused."""
    answer = operations.execute(GraphQLRequest(query=QUERY, variables={"query": query}))
    assert answer.data is None
    (error,) = answer.errors
    return dict(error)


def check_against_reference(operations: Operations, reference: Reference, query: str) -> None:
    """Check that a search finds what the reference finds, or is refused for its length."""
    if not LEAST_TEXT <= len(query) <= MOST_TEXT:
        assert error_of(operations, query)["extensions"] == {"code": "BAD_ARGUMENT"}
        return
    found = search(operations, query, first=PAGE_LIMIT)
    expected = reference.data(QUERY, {"query": query, "first": PAGE_LIMIT})["search"]
    assert found == expected, query


@settings(database=None, max_examples=200, deadline=None)
@given(query=QUERIES)
def test_any_text_finds_what_the_reference_finds(
    query: str, searching: Operations, reference: Reference
) -> None:
    check_against_reference(searching, reference, query)


@pytest.mark.parametrize(
    "query",
    [
        *(character * MOST_TEXT for character in '"*a\\%🏮é½'),
        *(
            (text * MOST_TEXT)[:MOST_TEXT]
            for text in ("heron ", '"moon river" ', "NEAR(", "\u0301e", "' OR ")
        ),
        "x" * (MOST_TEXT - 6) + " heron",
        '"' + "moon " * 19 + '"',
        " ".join(map(chr, range(ord("a"), ord("z")))),
        "* ".join(map(chr, range(ord("a"), ord("z")))),
        "\U0010ffff heron\U0010ffff",
        "heron\x01\x7f\x85\u2028 isl",
    ],
    ids=lambda query: query[:8].encode("unicode_escape").decode(),
)
def test_long_and_odd_texts(query: str, searching: Operations, reference: Reference) -> None:
    check_against_reference(searching, reference, query)


def test_highlights_are_in_the_text(searching: Operations) -> None:
    edges = search(searching, "núñez ")["edges"]
    marked = [h["text"][h["start"] : h["end"]] for edge in edges for h in edge["highlights"]]
    assert marked == ["Núñez", "Núñez"]


def test_one_plan_serves_every_query(operations: Operations) -> None:
    for query in ("heron", '"moon river" lan*', "  ", "a b c d e f g", '"' * 100):
        search(operations, query)
    assert operations.plans_made == 1


@pytest.mark.parametrize("query", ["boats inspected ", "river", '"moon river"', "a*"])
def test_pages_hold_every_record_once_and_in_order(searching: Operations, query: str) -> None:
    def fetch(variables: dict[str, Any]) -> Page:
        page: Page = search(searching, query, **variables)
        return page

    check_pages(fetch, (1, 3, 7))


def test_a_cursor_of_another_search_is_an_error(searching: Operations) -> None:
    query = """query ($q: String!, $k: [RecordKind!], $a: String) {
      search(query: $q, kinds: $k, first: 2, after: $a) { nodes { id } pageInfo { endCursor } }
    }"""

    def ask(**variables: Any) -> Any:
        return searching.execute(GraphQLRequest(query=query, variables=variables))

    cursor = orjson.loads(ask(q="river", k=["AGENCY"]).data)["search"]["pageInfo"]["endCursor"]
    # What finds the same is the same search.
    for text, kinds in (("river", ["AGENCY"]), (" RÍVER", ["AGENCY", "AGENCY"])):
        assert not ask(q=text, k=kinds, a=cursor).errors
    for text, kinds in (
        ("moon", ["AGENCY"]),
        ("river ", ["AGENCY"]),
        ("river", ["PLACE"]),
        ("river", None),
    ):
        (error,) = ask(q=text, k=kinds, a=cursor).errors
        assert error["extensions"] == {"code": "BAD_CURSOR"}
        assert error["message"] == "This cursor belongs to another field, order or search."


@pytest.mark.parametrize(("length", "is_taken"), [(0, 0), (1, 0), (2, 1), (100, 1), (101, 0)])
def test_a_text_has_a_length(searching: Operations, length: int, is_taken: bool) -> None:
    if is_taken:
        assert search(searching, "q" * length)["totalCount"] == 0
        return
    error = error_of(searching, "q" * length)
    assert error["extensions"] == {"code": "BAD_ARGUMENT"}
    assert error["message"] == f"'query' takes 2 to 100 characters, not {length}."


@pytest.mark.parametrize("query", ["heron\x00", "\x00\x00", "heron \ud83c"])
def test_what_no_text_holds_is_refused(searching: Operations, query: str) -> None:
    assert "no record does" in error_of(searching, query)["message"]


def test_a_search_counts_towards_the_cost_of_an_operation(operations: Operations) -> None:
    facts = "facts(first: 100) { nodes { facts(first: 100) { totalCount nodes { id } } } }"
    query = f'{{ search(query: "a*", first: 100) {{ nodes {{ {facts} }} }} }}'
    (error,) = operations.execute(GraphQLRequest(query=query)).errors
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"
