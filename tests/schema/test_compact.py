"""The compact form has the whole schema, in few characters, and its example is answered."""

import re

import httpx2
import pytest
from graphql import (
    EnumTypeDefinitionNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    InputObjectTypeDefinitionNode,
    InterfaceTypeDefinitionNode,
    ObjectTypeDefinitionNode,
    get_named_type,
    parse,
    validate,
)

from schema.build.naming import screaming
from schema.compact import compact
from schema.entities import ENTITIES
from schema.schema import GRAPHQL_SCHEMA

LARGEST = 20_000
TEXT = compact()
DEFINITIONS = {
    definition.name.value: definition
    for definition in parse(TEXT).definitions
    if isinstance(
        definition,
        ObjectTypeDefinitionNode
        | InterfaceTypeDefinitionNode
        | EnumTypeDefinitionNode
        | InputObjectTypeDefinitionNode,
    )
}
EXAMPLE = "\n".join(re.findall(r"^#(   .*)$", TEXT[TEXT.index("An example:") :], re.MULTILINE))
KINDS = [definition.name for definition in ENTITIES]


def fields_in(name: str) -> dict[str, str]:
    """Return the fields of a type, its interfaces' among them, with the types they lead to."""
    definition = DEFINITIONS[name]
    assert isinstance(definition, ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode)
    found: dict[str, str] = {}
    for interface in definition.interfaces or ():
        found |= fields_in(interface.name.value)
    for field in definition.fields or ():
        type_ = field.type
        while not hasattr(type_, "name"):
            type_ = type_.type  # type: ignore[attr-defined]
        found[field.name.value] = type_.name.value
    return found


def fields_of(name: str) -> dict[str, str]:
    """Return the fields of a type of the schema; those that are connections lead to their nodes."""
    type_ = GRAPHQL_SCHEMA.type_map[name]
    assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
    found = {}
    for key, field in type_.fields.items():
        named = get_named_type(field.type)
        if isinstance(named, GraphQLObjectType) and "pageInfo" in named.fields:
            named = get_named_type(named.fields["nodes"].type)
        found[key] = named.name
    return found


def comments(name: str, beginning: str) -> list[str]:
    """Return the words of a type's comment that begins so."""
    block = re.search(rf"^(?:type|interface) {name} .*?^}}", TEXT, re.MULTILINE | re.DOTALL)
    assert block
    comment = re.search(rf"^ # {beginning}: (.*)$", block.group(), re.MULTILINE)
    return comment.group(1).split() if comment else []


def test_it_is_short() -> None:
    assert len(TEXT) < LARGEST


@pytest.mark.parametrize("name", ["Query", "Node", "Record", "Fact", *KINDS])
def test_every_field_of_every_kind_is_there(name: str) -> None:
    assert fields_in(name) == fields_of(name)


def test_every_type_that_a_field_leads_to_is_there() -> None:
    for name, definition in DEFINITIONS.items():
        if isinstance(definition, ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode):
            assert fields_in(name) == fields_of(name)
            for target in fields_in(name).values():
                type_ = GRAPHQL_SCHEMA.type_map[target]
                if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLEnumType):
                    assert target in DEFINITIONS or target == "StatisticKeys"


def test_every_enum_has_its_values() -> None:
    by_rule = ("Dimension", "OrderField", "OrderDirection", "NullsOrder")
    vocabularies = {
        name
        for name, type_ in GRAPHQL_SCHEMA.type_map.items()
        if isinstance(type_, GraphQLEnumType) and not name.startswith("__")
        if not name.endswith(by_rule)
    }
    shown = {
        name: [value.name.value for value in definition.values or ()]
        for name, definition in DEFINITIONS.items()
        if isinstance(definition, EnumTypeDefinitionNode)
    }
    assert shown.keys() == vocabularies
    for name, values in shown.items():
        type_ = GRAPHQL_SCHEMA.type_map[name]
        assert isinstance(type_, GraphQLEnumType)
        assert values == list(type_.values)


@pytest.mark.parametrize("name", KINDS)
def test_the_rules_of_the_guide_and_the_comments_give_all_keys(name: str) -> None:
    """Every key is a field's name, with an ending that the guide names, or is in a comment."""
    ends = ("", "_NAME", "_COUNT", "_VALUE", "_START", "_END", "_FISCAL_YEAR", "_KIND", "_YEAR")
    by_rule = {f"{screaming(field)}{end}" for field in fields_in(name) for end in ends}
    by_rule |= {"FIRST_SPAN", "UNIT", "YEAR", "FISCAL_YEAR"}
    for family, called in (("OrderField", "orderBy"), ("Dimension", "groupBy")):
        enum = GRAPHQL_SCHEMA.type_map[f"{name}{family}"]
        assert isinstance(enum, GraphQLEnumType)
        assert enum.values.keys() <= by_rule | set(comments(name, f"{called} also"))
        assert not enum.values.keys() & set(comments(name, f"{called} not"))
    filters = GRAPHQL_SCHEMA.type_map[f"{name}Filter"]
    assert isinstance(filters, GraphQLInputObjectType)
    also = {word.removesuffix(":") for word in comments(name, "where also")}
    known = fields_in(name).keys() | also | {"and", "or", "not", "isNull"}
    assert filters.fields.keys() <= known


def test_its_example_is_answered(server_url: str) -> None:
    assert validate(GRAPHQL_SCHEMA, parse(EXAMPLE)) == []
    answer = httpx2.post(f"{server_url}/graphql", json={"query": EXAMPLE}).json()
    assert answer["data"]["statistics"]["totalCount"] > 0


# What the guide says in parts, in whole operations.
GUIDED = (
    '{ agency(alias: "HSI") { units(orderBy: [{field: NAME, direction: DESC, nulls: LAST}]) '
    "{ pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } } }",
    '{ agencies(where: {country: {code: {eq: "CO"}}, parent: {isNull: true}, '
    "units: {count: {gte: 2, where: {name: {isNull: false}}}}}) { totalCount } }",
    '{ partnerships(where: {members: {some: {role: {eq: TRAINER}, node: {name: {eq: "x"}}}}}) '
    "{ nodes { members(roles: [TRAINER]) { edges { role roles } } } } }",
    '{ statistics(where: {quantity: {in: {unit: "t", gt: 10}}, '
    "period: {overlaps: {fiscalYear: 2020}}}) { aggregate(groupBy: [BASELINE_YEAR]) { count } } }",
    "{ facts(where: {claim: {kind: {eq: LEGAL}}}) { facets(fields: [MODALITY], first: 10) "
    "{ values { value } } nodes { name ... on Statistic { quantity { asStated } } } } }",
    '{ agencies(where: {within: {country: {code: {eq: "CO"}}}}, orderBy: [{field: UNITS_COUNT}, '
    "{field: COUNTRY_NAME}, {field: FIRST_SPAN}]) { aggregate(groupBy: [KIND, TOPICS], "
    "having: {count: {gte: 2}}, first: 10, offset: 0) { groups { keys { kind topics { name } } "
    "records { totalCount } } } } }",
    "{ fundings(orderBy: [{field: QUANTITY_VALUE}, {field: PERIOD_FISCAL_YEAR}]) { aggregate("
    'groupBy: [UNIT, PERIOD_KIND, YEAR, FISCAL_YEAR], unit: "t") '
    "{ groups { figures { sum } } } } }",
    '{ search(query: "words \\"a phrase\\" begin*", kinds: [AGENCY]) '
    "{ edges { highlights { text } } "
    'suggestions { word } } suggest(prefix: "nat") { text } }',
    '{ path(fromRecord: {alias: "HSI"}, toRecord: {slug: {kind: COUNTRY, slug: "mexico"}}) '
    "{ length } documents { nodes { passages { aggregate(groupBy: [DOCUMENT]) "
    "{ groups { citations { totalCount } } } } } } }",
)


@pytest.mark.parametrize("query", GUIDED)
def test_what_the_guide_says_is_answered(query: str, server_url: str) -> None:
    answer = httpx2.post(f"{server_url}/graphql", json={"query": query}).json()
    assert "errors" not in answer
