"""Suggestions: the same for any text in both databases, and the same as in plain loops."""

from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from db.tables.record_kind import RecordKind
from schema.build.query import MOST_TEXT
from schema.schema import GRAPHQL_SCHEMA
from tests.reference import Reference

QUERY = """query ($text: String!, $kinds: [RecordKind!], $first: Int) {
  suggest(prefix: $text, kinds: $kinds, first: $first) {
    text field start end record { __typename id name }
  }
}"""
NEAREST = "query ($text: String!) { search(query: $text) { suggestions { word nearest } } }"
BEGINNINGS = (
    *("r", "ri", "river", "river ", "river g", "the ", "the guard", "boats in", "m", "of the moon"),
    *("hc", "Consejo de", "Medelli\u0301n", "U.S.", "us", "Z.P", "16400", "cu-", "cu7", "łas", "1"),
)
WORDS = ("rivr", "medelin", "gaurd", "boats", "island", "heran", "xq", '"', "1234", "of", "moon ri")
PREFIXES = st.one_of(
    st.sampled_from(BEGINNINGS),
    st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1),
).map(lambda text: text[:MOST_TEXT])
KINDS = st.none() | st.lists(st.sampled_from([str(kind) for kind in RecordKind]), max_size=3)
ASKED = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5)
QUERIES = ASKED.map(lambda words: " ".join(["of", *words]))


@pytest.fixture(scope="session")
def suggesting(database: Database) -> Operations:
    """Answer from each database, with plans that are kept."""
    return Operations(GRAPHQL_SCHEMA, database, Limits())


def answer(operations: Operations, query: str, **variables: Any) -> Any:
    """Return the data of an operation, which must have no errors."""
    response = operations.execute(GraphQLRequest(query=query, variables=variables))
    assert not response.errors, (variables, response.errors)
    assert response.data is not None
    return orjson.loads(response.data)


@settings(database=None, max_examples=150, deadline=None)
@given(text=PREFIXES, kinds=KINDS, first=st.sampled_from([None, 0, 1, 3, 100]))
def test_any_prefix_suggests_what_the_reference_suggests(
    text: str, kinds: Any, first: Any, suggesting: Operations, reference: Reference
) -> None:
    given = {"text": text, "kinds": kinds, "first": first}
    assert answer(suggesting, QUERY, **given) == reference.data(QUERY, given)


@settings(database=None, max_examples=30, deadline=None)
@given(text=QUERIES)
def test_the_nearest_words_are_those_of_the_reference(
    text: str, suggesting: Operations, reference: Reference
) -> None:
    given = {"text": text[:MOST_TEXT]}
    assert answer(suggesting, NEAREST, **given) == reference.data(NEAREST, given)


def test_every_name_suggests_its_record_first(suggesting: Operations, reference: Reference) -> None:
    query = "{ agencies(first: 100) { nodes { id name aliases } } }"
    for agency in answer(suggesting, query)["agencies"]["nodes"]:
        for name in (agency["name"], *agency["aliases"]):
            given = {"text": name[:MOST_TEXT], "kinds": ["AGENCY"]}
            found = answer(suggesting, QUERY, **given)["suggest"]
            # Others may have the same name.
            assert agency["id"] in [each["record"]["id"] for each in found[:2]], name


def test_one_plan_serves_every_prefix(operations: Operations) -> None:
    for text in ("a", "river gu", "—", "U.S. "):
        answer(operations, QUERY, text=text)
        answer(operations, NEAREST, text=text * 2)
    assert operations.plans_made == 2
