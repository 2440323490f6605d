"""What lies within a place lies within all that contains it: places, agencies, areas and facts."""

from typing import Any

import orjson
import pytest

from api.graphql import GraphQLRequest
from api.operations import Operations

CONTAINED = {
    "place": "{ places(first: 100) { nodes { slug parent { slug } country { slug } } } }",
    "agency": "{ agencies(first: 100) { nodes { slug parent { slug } country { slug } } } }",
}
WITHIN = {
    "places": "places(first: 100, where: {within: %s})",
    "agencies": "agencies(first: 100, where: {within: %s})",
    "areas": "statistics(first: 100, where: {area: {within: %s}})",
    "operations": "operations(first: 100, where: {places: {some: {within: %s}}})",
}
# What lies in records of each kind.
OF_KIND = {
    "place": ("places", "areas", "operations"),
    "agency": ("agencies",),
    "country": tuple(WITHIN),
}


def asked(operations: Operations, query: str) -> Any:
    """Return the data of an operation, which must have no errors."""
    answer = operations.execute(GraphQLRequest(query=query))
    assert not answer.errors, (query, answer.errors)
    return orjson.loads(answer.data or b"")


def within(operations: Operations, kind: str, slug: str, wanted: tuple[str, ...]) -> dict[str, Any]:
    """Return the records of each sort that lie within a record; for an area, its facts too."""
    lies = f'{{{kind}: {{slug: {{eq: "{slug}"}}}}}}'
    parts = [f"{name}: {WITHIN[name] % lies} {{ nodes {{ slug }} }}" for name in wanted]
    if kind != "agency":
        facts = "facts: factsWithin(first: 100) { nodes { slug } }"
        direct = "direct: facts(first: 100) { nodes { slug } }"
        parts.append(f'one: {kind}(slug: "{slug}") {{ {facts} {direct} }}')
    data = asked(operations, f"{{ {' '.join(parts)} }}")
    found = data | data.pop("one", {})
    return {name: {node["slug"] for node in page["nodes"]} for name, page in found.items()}


@pytest.mark.parametrize("kind", sorted(CONTAINED))
def test_what_lies_within_a_record_lies_within_what_contains_it(
    operations: Operations, kind: str
) -> None:
    (page,) = asked(operations, CONTAINED[kind]).values()
    wider = 0
    for record in page["nodes"]:
        inner = within(operations, kind, record["slug"], OF_KIND[kind])
        assert record["slug"] in inner["places" if kind == "place" else "agencies"]
        assert inner.get("direct", set()) <= inner.get("facts", set())
        for edge, outer_kind in (("parent", kind), ("country", "country")):
            if record[edge]:
                outer = within(operations, outer_kind, record[edge]["slug"], OF_KIND[kind])
                shared = inner.keys() & outer.keys() - {"direct"}
                assert all(inner[name] <= outer[name] for name in shared), record
                wider += any(inner[name] < outer[name] for name in shared)
    assert wider > 5
