"""How much introspection returns: the mean lengths of the lists that describe the schema."""

from collections.abc import Mapping
from statistics import fmean
from typing import NamedTuple

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
)

# The field whose types are all those of the schema, most of which have no fields.
ALL_TYPES = "types"
# How many of ten references to a type are a list, or not null, and lead to another one.
WRAPPERS = 0.6


class MeanSize(NamedTuple):
    """The mean length of a list: of all types, and of those that have one."""

    of_all: float
    of_some: float


def introspection_sizes(schema: GraphQLSchema) -> Mapping[str, MeanSize]:
    """Return the sizes of the fields of introspection that do not lead to exactly one object."""
    types = schema.type_map.values()
    with_fields = [t for t in types if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
    fields = [field for type_ in with_fields for field in type_.fields.values()]
    inputs = [t for t in types if isinstance(t, GraphQLInputObjectType)]
    interfaces = [t for t in with_fields if isinstance(t, GraphQLInterfaceType)]
    lengths = {
        "fields": [len(type_.fields) for type_ in with_fields],
        "inputFields": [len(type_.fields) for type_ in inputs],
        "enumValues": [len(type_.values) for type_ in types if isinstance(type_, GraphQLEnumType)],
        "interfaces": [len(type_.interfaces) for type_ in with_fields if type_.interfaces],
        "possibleTypes": [len(schema.get_possible_types(type_)) for type_ in interfaces],
    }
    sizes = {name: MeanSize(sum(some) / len(types), fmean(some)) for name, some in lengths.items()}
    others = {
        ALL_TYPES: len(types),
        "directives": len(schema.directives),
        "locations": fmean(len(directive.locations) for directive in schema.directives),
        "args": fmean(len(field.args) for field in fields),
        "ofType": WRAPPERS,
    }
    return sizes | {name: MeanSize(size, size) for name, size in others.items()}
