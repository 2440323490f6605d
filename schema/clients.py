"""What client libraries have to know of the schema once, as one JSON object.

Caches need the possible types of interfaces, the types whose objects have no ID and so no key of
their own, and the arguments that tell one connection from another; code generators need the
TypeScript types of scalars.
"""

from functools import cache
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
    is_abstract_type,
    is_introspection_type,
    is_specified_scalar_type,
)

from schema.schema import GRAPHQL_SCHEMA
from schema.types import SchemaError

# The TypeScript types of what a client gets, and of what it may send.
SCALARS = {
    "Date": {"output": "string", "input": "string"},
    "Decimal": {"output": "string", "input": "string | number"},
    "EDTF": {"output": "string", "input": "string"},
}
# What moves along a connection does not tell it from another one.
MOVES = {"first", "after", "last", "before"}


@cache
def clients() -> dict[str, Any]:
    """Return the settings of each client library, by its name."""
    objects = {
        name: type_
        for name, type_ in sorted(GRAPHQL_SCHEMA.type_map.items())
        if isinstance(type_, GraphQLObjectType) and not is_introspection_type(type_)
    }
    unkeyed = [
        name
        for name, type_ in objects.items()
        if "id" not in type_.fields and type_ is not GRAPHQL_SCHEMA.query_type
    ]
    connections = {name: found for name, type_ in objects.items() if (found := _connections(type_))}
    return {
        "apollo": {
            "possibleTypes": _possible_types(),
            "typePolicies": {name: {"keyFields": False, "merge": True} for name in unkeyed},
            "connections": connections,
        },
        "urql": {
            "unkeyed": unkeyed,
            "connections": {name: list(fields) for name, fields in connections.items()},
        },
        "relay": {"customScalarTypes": {n: t["output"] for n, t in _scalars().items()}},
        "codegen": {"scalars": _scalars()},
    }


def _possible_types() -> dict[str, list[str]]:
    return {
        name: [possible.name for possible in GRAPHQL_SCHEMA.get_possible_types(type_)]
        for name, type_ in sorted(GRAPHQL_SCHEMA.type_map.items())
        if is_abstract_type(type_)
    }


def _connections(type_: GraphQLObjectType | GraphQLInterfaceType) -> dict[str, list[str]]:
    """Return the connections of a type, with the arguments that tell one from another."""
    return {
        name: [argument for argument in field.args if argument not in MOVES]
        for name, field in type_.fields.items()
        if "pageInfo" in getattr(get_named_type(field.type), "fields", ())
    }


def _scalars() -> dict[str, dict[str, str]]:
    own = {
        name
        for name, type_ in GRAPHQL_SCHEMA.type_map.items()
        if isinstance(type_, GraphQLScalarType) and not is_specified_scalar_type(type_)
    }
    if own != SCALARS.keys():
        names = ", ".join(sorted(own ^ SCALARS.keys()))
        raise SchemaError(f"SCALARS of schema/clients.py are not those of the schema: {names}")
    return SCALARS
