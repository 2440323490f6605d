"""The dispatch of the planner: a selected field -> a node of the plan, by the field's source.

Each source has a registered handler: ``schema.plan.objects`` has those of rows, ``connections``
those of pages, ``aggregates`` those of groups, and so on. A handler receives the selected field,
the scope that encloses it in addition to its row, and the context.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)

from db.plan import Ambiguity, Node
from schema.fields import SOURCE
from schema.plan.binding import Binder
from schema.plan.selection import Selections
from schema.types import declared_by

Introspect = Callable[[list[FieldNode]], str]
# The extension of a GraphQL field that holds its Strawberry field.
DEFINITION = "strawberry-definition"


@dataclass(frozen=True)
class Context:
    """The context of planning one operation; ``ambiguities`` are collected while it is planned."""

    schema: GraphQLSchema
    selections: Selections
    introspect: Introspect
    page_limit: int
    binder: Binder = field(default_factory=Binder)
    ambiguities: list[Ambiguity] = field(default_factory=list)

    def type(self, name: str) -> GraphQLObjectType | GraphQLInterfaceType:
        """Return a type with fields by its name."""
        type_ = self.schema.get_type(name)
        assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
        return type_


@dataclass(frozen=True)
class SelectedField:
    """A field that an operation selects: all nodes of one response key, on one type."""

    key: str
    nodes: list[FieldNode]
    parent: GraphQLObjectType | GraphQLInterfaceType

    @property
    def name(self) -> str:
        """The field's name in the schema."""
        return self.nodes[0].name.value

    @property
    def definition(self) -> GraphQLField:
        """The field of the schema."""
        definition: GraphQLField = self.parent.fields[self.name]
        return definition

    @property
    def source(self) -> Any:
        """The field's source in the database."""
        return source_of(self.definition)

    @property
    def type_name(self) -> str:
        """The name of the field's type, without list or null."""
        return get_named_type(self.definition.type).name

    @property
    def is_nullable(self) -> bool:
        """Whether the field may be null."""
        return not isinstance(self.definition.type, GraphQLNonNull)

    @property
    def coordinate(self) -> str:
        """The field's coordinate in the schema, on the type that declares it."""
        return f"{declaring_type(self.definition, self.parent)}.{self.name}"

    def arguments(self, context: Context) -> dict[str, Any]:
        """Return the arguments of the field, with slots for variables."""
        return context.selections.arguments(self.definition, self.nodes[0])


def source_of(definition: GraphQLField) -> Any:
    """Return the source of a field of the schema; ``None`` for one of introspection."""
    strawberry_field = definition.extensions.get(DEFINITION)
    return strawberry_field and strawberry_field.metadata.get(SOURCE)


def declaring_type(definition: GraphQLField, parent: Any) -> str:
    """Return the type that declares a field: an interface, or the type itself."""
    return declared_by(definition.extensions[DEFINITION]) or str(parent.name)


class Scope:
    """What encloses a field in addition to its row: a page, a group or a conversion."""


ROW = Scope()


@singledispatch
def plan_field(source: Any, field: SelectedField, scope: Any, context: Context) -> Node:
    """Return the node of a selected field."""
    raise TypeError(f"no handler is registered for {source!r}, the source of {field.coordinate}")


def unplanned_fields(schema: GraphQLSchema) -> list[str]:
    """Return the coordinates of the fields of a schema whose source has no handler."""
    return [
        f"{type_.name}.{name}"
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__")
        for name, definition in type_.fields.items()
        if plan_field.dispatch(type(source_of(definition))) is plan_field.dispatch(object)
    ]
