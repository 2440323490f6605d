"""The committed SDL, and what every element of the schema owes its readers."""

from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    is_specified_scalar_type,
)

from schema.entities import ENTITIES, TYPES
from schema.schema import GRAPHQL_SCHEMA, sdl

COMMITTED = Path(__file__).parent.parent.parent / "schema" / "schema.graphql"
OWN = [
    type_
    for name, type_ in sorted(GRAPHQL_SCHEMA.type_map.items())
    if not name.startswith("__") and not is_specified_scalar_type(type_)
]


def test_the_committed_sdl_is_current() -> None:
    assert COMMITTED.read_text("utf-8") == sdl(), "run `make schema`"


@pytest.mark.parametrize("type_", OWN, ids=str)
def test_every_element_has_a_description(type_: object) -> None:
    bare = []
    assert isinstance(
        type_,
        GraphQLScalarType
        | GraphQLEnumType
        | GraphQLObjectType
        | GraphQLInterfaceType
        | GraphQLInputObjectType,
    )
    if not type_.description:
        bare.append(type_.name)
    if isinstance(type_, GraphQLScalarType):
        assert type_.specified_by_url
    elif isinstance(type_, GraphQLEnumType):
        bare += [name for name, value in type_.values.items() if not value.description]
    else:
        bare += [name for name, field in type_.fields.items() if not field.description]
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
        bare += [
            f"{name}({argument})"
            for name, field in type_.fields.items()
            for argument, known in field.args.items()
            if not known.description
        ]
    assert not bare


@pytest.mark.parametrize("definition", ENTITIES, ids=lambda known: known.name)
def test_every_kind_has_its_root_fields(definition: object) -> None:
    fields = GRAPHQL_SCHEMA.query_type.fields  # type: ignore[union-attr]
    name = definition.name  # type: ignore[attr-defined]
    singular = fields[name[0].lower() + name[1:]]
    plural = fields[definition.plural]  # type: ignore[attr-defined]
    assert {"id", "slug", "alias"} <= singular.args.keys()
    assert {"where", "first", "after"} <= plural.args.keys()
    assert str(singular.type) == name
    assert str(plural.type) == f"{name}Connection!"


def test_every_definition_is_a_type_of_the_schema() -> None:
    assert TYPES.keys() <= GRAPHQL_SCHEMA.type_map.keys()
