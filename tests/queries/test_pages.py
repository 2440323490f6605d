"""Every connection walked page by page: each edge once, in order, whatever the size of a page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import orjson
import pytest

from api.graphql import GraphQLRequest
from api.operations import Operations
from schema.definitions import ConnectionSource, TypeDefinition
from schema.entities import ENTITIES
from tests.conftest import PAGE_LIMIT

SIZES = (1, 3, 7)
MOST_RECORDS = 2

Page = dict[str, Any]
Fetch = Callable[[dict[str, Any]], Page]


@dataclass(frozen=True)
class Direction:
    """How a connection is walked: the arguments, and what says where to go on."""

    size: str
    cursor: str
    has_more: str
    has_less: str
    end: str


FORWARD = Direction("first", "after", "hasNextPage", "hasPreviousPage", "endCursor")
BACKWARD = Direction("last", "before", "hasPreviousPage", "hasNextPage", "startCursor")


@dataclass(frozen=True)
class Connection:
    """A connection of a kind of record, or the root field of the kind."""

    owner: TypeDefinition
    name: str
    source: ConnectionSource | None = field(compare=False)
    target: str

    def __str__(self) -> str:
        return f"{self.owner.name}.{self.name}" if self.source else f"Query.{self.name}"

    def edge(self) -> str:
        """Return the selection of everything that an edge carries itself."""
        is_citation = self.target == "Citation"
        node = "start end sha256 record { id }" if is_citation else "id __typename"
        extra = [known.name for known in self.source.edge] if self.source else []
        return f"cursor node {{ {node} }} {' '.join(extra)}"

    def operation(self) -> str:
        """Return the operation that reads one page."""
        arguments = "first: $first, after: $after, last: $last, before: $before"
        info = "hasNextPage hasPreviousPage startCursor endCursor"
        selection = f"edges {{ {self.edge()} }} pageInfo {{ {info} }} totalCount"
        page = f"page: {self.name}({arguments}) {{ {selection} }}"
        variables = "$first: Int, $after: String, $last: Int, $before: String"
        if self.source is None:
            return f"query ({variables}) {{ {page} }}"
        one = f"record: node(id: $id) {{ ... on {self.owner.name} {{ {page} }} }}"
        return f"query ($id: ID!, {variables}) {{ {one} }}"


CONNECTIONS = [
    *(Connection(kind, kind.plural, None, kind.name) for kind in ENTITIES),
    *(
        Connection(kind, name, known.source, known.type_name)
        for kind in ENTITIES
        for name, known in kind.fields.items()
        if isinstance(known.source, ConnectionSource)
    ),
]


def asked(operations: Operations, query: str, variables: dict[str, Any] | None = None) -> Any:
    """Return the data of an operation, which must have no errors."""
    answer = operations.execute(GraphQLRequest(query=query, variables=variables or {}))
    assert not answer.errors
    assert answer.data is not None
    return orjson.loads(answer.data)


def longest(operations: Operations, connection: Connection) -> list[str]:
    """Return the IDs of the records from which the connection leads to most."""
    counted = f"page: {connection.name}(first: 0) {{ totalCount }}"
    query = (
        f"{{ all: {connection.owner.plural}(first: {PAGE_LIMIT}) {{ nodes {{ id {counted} }} }} }}"
    )
    nodes = asked(operations, query)["all"]["nodes"]
    nodes.sort(key=lambda node: node["page"]["totalCount"], reverse=True)
    return [node["id"] for node in nodes[:MOST_RECORDS]]


def walk(fetch: Fetch, size: int, way: Direction, total: int) -> list[Any]:
    """Return the edges of all pages, each of which says rightly where it stands."""
    seen: list[Any] = []
    cursor = None
    while True:
        page = fetch({way.size: size, way.cursor: cursor})
        edges, info = page["edges"], page["pageInfo"]
        seen = seen + edges if way is FORWARD else edges + seen
        assert page["totalCount"] == total
        assert info[way.has_less] is (cursor is not None)
        assert info[way.has_more] is (len(seen) < total)
        assert info["startCursor"] == (edges[0]["cursor"] if edges else None)
        assert info["endCursor"] == (edges[-1]["cursor"] if edges else None)
        if not info[way.has_more]:
            return seen
        assert len(edges) == size
        cursor = info[way.end]


def check_pages(fetch: Fetch, sizes: tuple[int, ...]) -> None:
    """Check that pages of any size, walked either way, hold what one big page holds."""
    whole = fetch({"first": PAGE_LIMIT})
    edges, total = whole["edges"], whole["totalCount"]
    assert len(edges) == total
    assert len({edge["cursor"] for edge in edges}) == total
    for size in sizes:
        assert walk(fetch, size, FORWARD, total) == edges
        assert walk(fetch, size, BACKWARD, total) == edges


@pytest.mark.parametrize("connection", CONNECTIONS, ids=str)
def test_pages_hold_every_edge_once_and_in_order(
    connection: Connection, operations: Operations
) -> None:
    query = connection.operation()

    def page_of(record: str | None) -> Fetch:
        def fetch(variables: dict[str, Any]) -> Page:
            data = asked(operations, query, {"id": record, **variables})
            page: Page = (data["record"] if record else data)["page"]
            return page

        return fetch

    records = longest(operations, connection) if connection.source else [None]
    for fetch in map(page_of, records):
        check_pages(fetch, SIZES)
