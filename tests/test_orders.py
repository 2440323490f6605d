"""Orders and pages: every key of every kind, both ways, each row once."""

import json
from typing import Any

import pytest

from api.graphql import GraphQLRequest
from api.operations import Operations
from schema.build.orders import SORTABLE
from schema.entities import ENTITIES, INTERFACES
from tests.conftest import PAGE_LIMIT
from tests.queries.test_pages import Page, check_pages
from tests.reference import Reference

PLURALS = {known.name: known.plural for known in ENTITIES}
PLURALS |= {known.name: known.rows for known in INTERFACES if known.is_record}
KEYS = [(name, key) for name in PLURALS for key in SORTABLE[name]]
PAGE = 7
# An order as it is where nothing is said of it, and the others: of what may be null, all four.
PLAIN: list[dict[str, str]] = [{}, {"direction": "DESC", "nulls": "FIRST"}]
NULLABLE = [*PLAIN, {"direction": "DESC"}, {"nulls": "FIRST"}]

QUERY = """
query Page($order: [%(name)sOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  page: %(plural)s(
    %(where)s
    orderBy: $order, first: $first, after: $after, last: $last, before: $before
  ) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}
"""

# There are more records than a page may hold.
WHERE = {"Record": "where: {not: {fact: {}}},"}


def page_query(name: str) -> str:
    """Return a query for one page of a kind."""
    return QUERY % {"name": name, "plural": PLURALS[name], "where": WHERE.get(name, "")}


def page(operations: Operations, name: str, **variables: Any) -> dict[str, Any]:
    """Return one page of a kind."""
    query = page_query(name)
    answer = operations.execute(GraphQLRequest(query=query, variables=variables))
    assert not answer.errors
    found: dict[str, Any] = json.loads(answer.data or b"")["page"]
    return found


@pytest.mark.parametrize(("name", "key"), KEYS)
def test_pages_forward_and_backward_visit_every_row_once(
    operations: Operations, reference: Reference, name: str, key: str
) -> None:
    query = page_query(name)
    for terms in NULLABLE if SORTABLE[name][key].nullable else PLAIN:
        order = [{"field": key, **terms}]

        def fetch(variables: Page, order: list[Any] = order) -> Page:
            # What is not given makes no difference, and the first page needs no plan of its own.
            given = {name: value for name, value in variables.items() if value is not None}
            return page(operations, name, order=order, **given)

        expected = reference.data(query, {"order": order, "first": PAGE_LIMIT})["page"]
        assert fetch({"first": PAGE_LIMIT}) == json.loads(json.dumps(expected))
        check_pages(fetch, (PAGE,))


def test_several_keys_and_an_edge(operations: Operations) -> None:
    order = [{"field": "COUNTRY_NAME", "nulls": "FIRST"}, {"field": "KIND", "direction": "DESC"}]
    query = """
    query Sorted($order: [AgencyOrder!]) {
      agencies(orderBy: $order, first: 100) { nodes { kind country { name } } }
    }
    """
    answer = operations.execute(GraphQLRequest(query=query, variables={"order": order}))
    nodes = json.loads(answer.data or b"")["agencies"]["nodes"]
    names = [node["country"] and node["country"]["name"] for node in nodes]
    assert None in names
    assert names[: names.count(None)] == [None] * names.count(None)
    for country in set(names):
        kinds = [n["kind"] for n, at in zip(nodes, names, strict=True) if at == country]
        assert kinds == sorted(kinds, reverse=True)


def test_a_page_is_counted_from_one_end(operations: Operations) -> None:
    answer = operations.execute(
        GraphQLRequest(query="{ agencies(first: 1, last: 1) { totalCount } }")
    )
    assert answer.data is None
    assert answer.errors[0]["extensions"]["code"] == "BAD_ARGUMENT"


def test_a_cursor_of_another_order_is_an_error(operations: Operations) -> None:
    cursor = page(operations, "Agency", first=1)["pageInfo"]["endCursor"]
    order = [{"field": "NAME", "direction": "DESC"}]
    query = QUERY % {"name": "Agency", "plural": "agencies", "where": ""}
    answer = operations.execute(
        GraphQLRequest(query=query, variables={"order": order, "after": cursor})
    )
    assert answer.errors[0]["extensions"]["code"] == "BAD_CURSOR"
