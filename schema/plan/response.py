"""The shape of an operation's response: its fields by response key, down to the values.

What rows of different types have under one key is one field here, so the shape does not depend on
the data. Validation makes sure that they agree in whether they are lists and have fields below.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    NamedTypeNode,
    SelectionSetNode,
    get_named_type,
    get_nullable_type,
    is_list_type,
)

from schema.plan.dispatch import source_of
from schema.plan.selection import Selections

# A selection set, with the type that it selects from.
Place = tuple[GraphQLCompositeType, SelectionSetNode]
Found = tuple[GraphQLCompositeType, FieldNode]


class Variant(NamedTuple):
    """A field that is selected from rows of one type, or of the types of one interface."""

    parent: str
    node: FieldNode
    definition: GraphQLField


@dataclass(frozen=True)
class ResponseField:
    """What a response has under one key; ``below`` are the fields of its objects.

    It is one of the ``variants`` in every row: they are selected from different types.
    """

    key: str
    variants: tuple[Variant, ...]
    below: tuple["ResponseField", ...]

    @property
    def definition(self) -> GraphQLField:
        """A field of the schema that it is."""
        return self.variants[0].definition

    @property
    def is_list(self) -> bool:
        """Whether there is a list under the key."""
        return is_list_type(get_nullable_type(self.definition.type))

    @property
    def source(self) -> object:
        """The field's source in the database; ``None`` for one of introspection."""
        return source_of(self.definition)


def response_fields(schema: GraphQLSchema, selections: Selections) -> tuple[ResponseField, ...]:
    """Return the fields of a response in the order of the selection."""
    query = schema.query_type
    assert query is not None
    return _Reader(schema, selections).fields([(query, selections.operation.selection_set)])


class _Reader:
    """Reads the selections of one operation, whatever types its fragments are for."""

    def __init__(self, schema: GraphQLSchema, selections: Selections) -> None:
        self._schema = schema
        self._selections = selections

    def fields(self, places: Iterable[Place]) -> tuple[ResponseField, ...]:
        """Return the fields that are selected at some places, merged by their keys."""
        found: dict[str, list[Found]] = {}
        visited: set[str] = set()
        for place in places:
            self._gather(place, found, visited)
        return tuple(self._field(key, each) for key, each in found.items())

    def _gather(self, place: Place, found: dict[str, list[Found]], visited: set[str]) -> None:
        type_, selection_set = place
        for node in selection_set.selections:
            if not self._selections.includes(node):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                found.setdefault(key, []).append((type_, node))
            elif isinstance(node, InlineFragmentNode):
                inner = self._selected_from(node.type_condition, type_)
                self._gather((inner, node.selection_set), found, visited)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in visited:
                visited.add(node.name.value)
                fragment = self._selections.fragments[node.name.value]
                inner = self._selected_from(fragment.type_condition, type_)
                self._gather((inner, fragment.selection_set), found, visited)

    def _selected_from(
        self, condition: NamedTypeNode | None, outer: GraphQLCompositeType
    ) -> GraphQLCompositeType:
        return _composite(self._schema.get_type(condition.name.value)) if condition else outer

    def _field(self, key: str, found: list[Found]) -> ResponseField:
        places: list[Place] = []
        variants: dict[str, Variant] = {}
        types = {type_.name for type_, _ in found}
        for type_, node in found:
            definition = self._schema.get_field(type_, node.name.value)
            assert definition is not None
            if node.selection_set:
                type_below = _composite(get_named_type(definition.type))
                places.append((type_below, node.selection_set))
            # What is selected from an interface, too, is the same field there.
            if types.isdisjoint(each.name for each in getattr(type_, "interfaces", ())):
                variants.setdefault(type_.name, Variant(type_.name, node, definition))
        return ResponseField(key, tuple(variants.values()), self.fields(places))


def _composite(type_: GraphQLNamedType | None) -> GraphQLCompositeType:
    assert isinstance(type_, GraphQLCompositeType)
    return type_
