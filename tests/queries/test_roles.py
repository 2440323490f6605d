"""Roles and kinds: what must hold of every connection with roles, and of every kind of fact."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from api.graphql import GraphQLRequest
from api.operations import Operations
from schema.build.dimensions import GROUPABLE
from schema.definitions import ConnectionSource
from schema.entities import ENTITIES, TYPES
from schema.schema import GRAPHQL_SCHEMA

Ask = Callable[..., Any]
# Each connection with roles, by one kind of record that has it: the kind's list, and the field.
CONNECTIONS = sorted(
    (kind.plural, field.name, field.source.roles.column.enum)
    for kind in ENTITIES
    for field in kind.fields.values()
    if isinstance(field.source, ConnectionSource)
    and field.source.roles
    and field.source.roles.column
    and (field.owner == kind.name or kind.name in ("Agency", "Country", "Statistic"))
)


@pytest.fixture
def ask(operations: Operations) -> Ask:
    """Ask for data, without errors."""

    def data(query: str, **variables: Any) -> Any:
        answer = operations.execute(GraphQLRequest(query=query, variables=variables))
        assert not answer.errors, answer.errors
        return json.loads(answer.data or b"")

    return data


@pytest.mark.parametrize(("plural", "field", "roles"), CONNECTIONS)
def test_the_edges_in_a_role_are_those_that_have_it(
    ask: Ask, plural: str, field: str, roles: Any
) -> None:
    selection = (
        "totalCount edges { roles node { id } } facets(fields: [ROLE]) { values { value count } }"
    )
    page = f"{field}(roles: $roles, first: 100) {{ {selection} }}"
    query = (
        f"query ($roles: [{roles.__name__}!]) {{"
        f" {plural}(first: 60) {{ nodes {{ page: {page} }} }} }}"
    )
    every = pages(ask(query), plural)
    seen = 0
    for role in roles:
        for whole, some in zip(every, pages(ask(query, roles=[role.value]), plural), strict=True):
            expected = [edge for edge in whole["edges"] if role.value in edge["roles"]]
            assert some["edges"] == expected
            assert some["totalCount"] == len(expected)
            counted = {value["value"]: value["count"] for value in some["facets"][0]["values"]}
            assert counted.get(role.value, 0) == len(expected)
            seen += len(expected)
    assert seen == sum(len(edge["roles"]) for page in every for edge in page["edges"]) > 0


def pages(data: Any, plural: str) -> list[Any]:
    """Return the pages of a field of all records in a list."""
    return [node["page"] for node in data[plural]["nodes"]]


def test_several_roles_are_any_of_them(ask: Ask) -> None:
    query = """query ($roles: [MemberRole!]) { partnership(slug: "heron-program") {
        members(roles: $roles, first: 2) {
            totalCount nodes { slug } pageInfo { hasNextPage } } } }"""
    found = ask(query, roles=["TRAINER", "PARTNER", "HOST"])["partnership"]["members"]
    # Whoever is there in two of them is there once.
    assert found["totalCount"] == 3
    assert found["pageInfo"] == {"hasNextPage": True}
    assert ask(query, roles=None) == ask(query)


def test_a_cursor_is_a_position_whatever_the_roles(ask: Ask) -> None:
    query = """query ($roles: [MemberRole!], $after: String) { partnership(slug: "heron-program") {
        members(roles: $roles, after: $after) { edges { cursor node { slug } } } } }"""

    def slugs(**variables: Any) -> list[tuple[str, str]]:
        edges = ask(query, **variables)["partnership"]["members"]["edges"]
        return [(edge["node"]["slug"], edge["cursor"]) for edge in edges]

    everyone = slugs()
    for at, (_, cursor) in enumerate(everyone):
        after = {slug for slug, _ in everyone[at + 1 :]}
        partners = slugs(roles=["PARTNER"])
        assert slugs(roles=["PARTNER"], after=cursor) == [p for p in partners if p[0] in after]


@pytest.mark.parametrize("name", ["Fact", "Record"])
def test_kinds_share_out_the_lists_of_all(ask: Ask, name: str) -> None:
    kinds = [kind for kind in ENTITIES if name in kind.ancestors]
    plural = TYPES[name].rows
    parts = " ".join(
        f"{kind.singular}: {plural}(where: {{{kind.singular}: {{}}}}) {{ totalCount }}"
        f" {kind.plural} {{ totalCount }}"
        f" {kind.singular}Kind: {plural}(where: {{recordKind: {{eq: {kind.kind}}}}})"
        " { totalCount }"
        for kind in kinds
    )
    counts = {
        key: page["totalCount"]
        for key, page in ask(f"{{ {plural} {{ totalCount }} {parts} }}").items()
    }
    total = counts.pop(plural)
    for kind in kinds:
        one = counts[kind.singular]
        assert one == counts[kind.plural] == counts[f"{kind.singular}Kind"] > 0
    assert total == sum(counts[kind.singular] for kind in kinds)


@pytest.mark.parametrize(
    "own",
    [
        '{modality: {ne: ALLEGED}, name: {contains: "a"}}',
        "{attributedTo: {isNull: true}}",
        "{not: {attributedTo: {}}, id: {notIn: []}}",
    ],
)
@pytest.mark.parametrize(
    "kind", [kind for kind in ENTITIES if "Fact" in kind.ancestors], ids=lambda k: k.name
)
def test_a_filter_of_a_kind_is_that_of_its_own_list(ask: Ask, kind: Any, own: str) -> None:
    # Its own list, all facts, all records, the facts of records, and as one part of several.
    where = f"{{{kind.singular}: {own}}}"
    selected = """{
        totalCount
        nodes { id }
        aggregate(groupBy: [DOCUMENTS]) { count groupCount groups { count } }
        facets(fields: [TOPICS]) { valueCount values { count } }
    }"""
    query = f"""{{
        own: {kind.plural}(where: {own}, first: 60) {selected}
        facts(where: {where}, first: 60) {selected}
        records(where: {{fact: {where}}}, first: 60) {selected}
        either: facts(where: {{or: [{where}]}}, first: 60) {selected}
    }}"""
    own_page, *others = ask(query).values()
    assert own_page["totalCount"] > 0
    assert all(page == own_page for page in others)


def test_what_is_cited_is_in_the_order_of_first_spans(ask: Ask) -> None:
    spans = "citations { document { slug } start end }"
    query = f"""{{ documents {{ nodes {{ slug
        cites(first: 100) {{ totalCount nodes {{ id {spans} }} }}
        passages(first: 100) {{ nodes {{ record {{ id }} }} }} }} }} }}"""
    for document in ask(query)["documents"]["nodes"]:
        nodes = document["cites"]["nodes"]
        cited = {passage["record"]["id"] for passage in document["passages"]["nodes"]}
        assert document["cites"]["totalCount"] == len(nodes) == len({node["id"] for node in nodes})
        assert cited <= {node["id"] for node in nodes}
        first = [
            min(
                (c["start"], c["end"])
                for c in node["citations"]
                if c["document"]["slug"] == document["slug"]
            )
            for node in nodes
        ]
        assert first == sorted(first)


def test_every_connection_with_roles_has_its_argument_and_dimension() -> None:
    for definition in TYPES.values():
        for field in definition.own_fields:
            if isinstance(field.source, ConnectionSource):
                known: Any = GRAPHQL_SCHEMA.get_type(definition.name)
                arguments = known.fields[field.name].args
                has_roles = any(edge.name == "role" for edge in field.source.edge)
                connection = f"{field.owner}{field.name[0].upper()}{field.name[1:]}"
                assert ("roles" in arguments) == has_roles == (connection in GROUPABLE), field
