"""The selections of an operation: merged fields, coerced arguments and variables.

The planner works on the shape of an operation, not on its values. A value from a variable is
therefore a ``Slot``, which says where to find it when the plan runs. Booleans, enums, nulls and the
keys of input objects decide the shape: they are passed unchanged, and are part of the cache key of
the plan.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSkipDirective,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)
from graphql.execution.values import VariableValues, get_argument_values, get_directive_values

from schema.errors import TooLarge
from schema.plan.document import ParsedDocument

MOST_FIELDS = 2_000
FieldsType = GraphQLObjectType | GraphQLInterfaceType


@dataclass(frozen=True)
class Slot:
    """The place of a value among the variables of a request."""

    path: tuple[str | int, ...]

    def value(self, variables: Mapping[str, Any]) -> Any:
        """Return the value at the place."""
        value: Any = variables
        for step in self.path:
            value = value[step]
        return value


def filled(source: Any, variables: Mapping[str, Any]) -> Any:
    """Return a value with its slots replaced by the values of the variables."""
    if isinstance(source, Slot):
        return source.value(variables)
    if isinstance(source, list):
        return [filled(item, variables) for item in source]
    return source


def slots(value: Any, path: tuple[str | int, ...]) -> Any:
    """Return a variable's value with slots for everything that does not decide the shape."""
    if value is None or isinstance(value, bool | Enum):
        return value
    if isinstance(value, dict):
        return {name: slots(part, (*path, name)) for name, part in value.items()}
    # A list of plain values is one value. Other lists are converted item by item.
    if isinstance(value, list) and not any(_is_plain(part) for part in value):
        return [slots(part, (*path, at)) for at, part in enumerate(value)]
    return Slot(path)


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, Enum)


def shape(value: Any) -> Any:
    """Return the parts of a variable's value that decide the plan; the result is hashable."""
    if isinstance(value, dict):
        return tuple((name, shape(part)) for name, part in value.items())
    if isinstance(value, list):
        return tuple(shape(part) for part in value)
    return Slot if isinstance(value, Slot) else value


class Selections:
    """The selections of one operation, under one shape of its variables."""

    def __init__(
        self,
        document: ParsedDocument,
        operation: OperationDefinitionNode,
        variables: VariableValues,
    ) -> None:
        self.operation = operation
        self.fragments = document.fragments
        self._variables = variables
        self._collected = 0

    def fields(self, type_: FieldsType, nodes: Iterable[FieldNode]) -> dict[str, list[FieldNode]]:
        """Collect the fields selected below ``nodes`` for a type, by response key."""
        return self._collect(type_, [node.selection_set for node in nodes if node.selection_set])

    def root_fields(self, query: FieldsType) -> dict[str, list[FieldNode]]:
        """Collect the fields of the operation itself."""
        return self._collect(query, [self.operation.selection_set])

    def conditions(self, nodes: Iterable[FieldNode]) -> frozenset[str]:
        """Return the type conditions of the fragments directly below ``nodes``."""
        return frozenset(
            condition
            for node in nodes
            if node.selection_set
            for condition in self._flat(node.selection_set, set())
        )

    def arguments(self, field: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """Return the arguments of a field without nulls, with slots for variables."""
        values = get_argument_values(field, node, self._variables)
        return {name: value for name, value in values.items() if value is not None}

    def includes(self, node: SelectionNode) -> bool:
        """Return whether the directives of a selection let it be a part of the response."""
        skip = get_directive_values(GraphQLSkipDirective, node, self._variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self._variables)
        return not include or bool(include["if"])

    def _collect(
        self, type_: FieldsType, sets: Iterable[SelectionSetNode]
    ) -> dict[str, list[FieldNode]]:
        fields: dict[str, list[FieldNode]] = {}
        visited: set[str] = set()
        names = {type_.name, *(interface.name for interface in type_.interfaces)}
        for selection_set in sets:
            self._gather(names, selection_set, fields, visited)
        self._collected += len(fields)
        if self._collected > MOST_FIELDS:
            raise TooLarge(f"The operation selects more than {MOST_FIELDS} fields.")
        return fields

    def _gather(
        self,
        names: set[str],
        selection_set: SelectionSetNode,
        fields: dict[str, list[FieldNode]],
        visited: set[str],
    ) -> None:
        """Add the fields of a selection set for a type that is, or implements, one of ``names``."""
        for selection in selection_set.selections:
            if not self.includes(selection):
                continue
            if isinstance(selection, FieldNode):
                key = selection.alias.value if selection.alias else selection.name.value
                fields.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                condition = selection.type_condition
                if condition is None or condition.name.value in names:
                    self._gather(names, selection.selection_set, fields, visited)
            elif isinstance(selection, FragmentSpreadNode):
                name = selection.name.value
                fragment = self.fragments[name]
                if name not in visited and fragment.type_condition.name.value in names:
                    visited.add(name)
                    self._gather(names, fragment.selection_set, fields, visited)

    def _flat(self, selection_set: SelectionSetNode, visited: set[str]) -> list[str]:
        """Return the type conditions of all fragments that a selection set spreads."""
        conditions = []
        for selection in selection_set.selections:
            if isinstance(selection, InlineFragmentNode):
                if selection.type_condition:
                    conditions.append(selection.type_condition.name.value)
                conditions += self._flat(selection.selection_set, visited)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in visited:
                visited.add(selection.name.value)
                fragment = self.fragments[selection.name.value]
                conditions.append(fragment.type_condition.name.value)
                conditions += self._flat(fragment.selection_set, visited)
        return conditions
