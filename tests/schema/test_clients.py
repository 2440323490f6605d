"""The settings of client libraries say what introspection does."""

from typing import Any

from graphql import GraphQLObjectType, introspection_from_schema

from schema.clients import clients
from schema.schema import GRAPHQL_SCHEMA

SETTINGS = clients()
INTROSPECTED: dict[str, Any] = {**introspection_from_schema(GRAPHQL_SCHEMA)}
TYPES: dict[str, dict[str, Any]] = {
    type_["name"]: type_
    for type_ in INTROSPECTED["__schema"]["types"]
    if not type_["name"].startswith("__")
}
OBJECTS = {name: type_ for name, type_ in TYPES.items() if type_["kind"] == "OBJECT"}
FIELDS = {name: {f["name"]: f for f in type_["fields"]} for name, type_ in OBJECTS.items()}


def test_possible_types_are_those_of_introspection() -> None:
    expected = {
        name: {possible["name"] for possible in type_["possibleTypes"]}
        for name, type_ in TYPES.items()
        if type_["kind"] in {"INTERFACE", "UNION"}
    }
    given = SETTINGS["apollo"]["possibleTypes"]
    assert {name: set(possible) for name, possible in given.items()} == expected
    assert len(given["Record"]) == 15


def test_types_without_an_id_have_no_key() -> None:
    expected = {name for name, fields in FIELDS.items() if "id" not in fields} - {"Query"}
    policies = SETTINGS["apollo"]["typePolicies"]
    assert {"Quantity", "Citation", "PageInfo"} < expected
    assert policies == {name: {"keyFields": False, "merge": True} for name in expected}
    assert set(SETTINGS["urql"]["unkeyed"]) == expected


def test_every_connection_has_the_arguments_that_tell_it_from_others() -> None:
    connections = SETTINGS["apollo"]["connections"]
    assert connections["Query"]["agencies"] == ["where", "orderBy"]
    assert connections["Query"]["search"] == ["query", "kinds"]
    assert connections["Agency"]["operations"] == ["where", "roles", "orderBy"]
    for name, type_ in GRAPHQL_SCHEMA.type_map.items():
        if isinstance(type_, GraphQLObjectType) and not name.startswith("__"):
            paged = [key for key, field in type_.fields.items() if {"after"} <= field.args.keys()]
            assert list(connections.get(name, {})) == paged
    lists = {name: list(fields) for name, fields in connections.items()}
    assert SETTINGS["urql"]["connections"] == lists


def test_every_scalar_has_a_type_of_typescript() -> None:
    specified = {"Boolean", "Float", "ID", "Int", "String"}
    own = {name for name, type_ in TYPES.items() if type_["kind"] == "SCALAR"} - specified
    assert SETTINGS["codegen"]["scalars"].keys() == own
    assert SETTINGS["relay"]["customScalarTypes"].keys() == own
    assert SETTINGS["codegen"]["scalars"]["Decimal"] == {
        "output": "string",
        "input": "string | number",
    }
