"""The names of generated types, fields and enum values."""

import re

from schema.definitions import ConnectionSource, FieldDefinition


def screaming(name: str) -> str:
    """Return a name of GraphQL in the case of enum values: ``asStated`` as ``AS_STATED``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).upper()


def in_words(type_name: str) -> str:
    """Return a type in words: ``criminal organization`` for ``CriminalOrganization``."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", type_name).lower()


def edge_name(field: FieldDefinition) -> str:
    """Return the name that the edge and the connection of a field are named after.

    It is the type that the field leads to, or the field itself where its edges have own fields.
    """
    assert isinstance(field.source, ConnectionSource)
    if not field.source.edge:
        return field.type_name
    return f"{field.owner}{field.name[0].upper()}{field.name[1:]}"
