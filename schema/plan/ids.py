"""IDs in an operation: strings, never numbers, because JSON readers round large numbers.

GraphQL lets a client write an ID as a number. Here that is an error that says why. The ID of a
record that does not exist is not an error: its record is null.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLType,
    IntValueNode,
    OperationDefinitionNode,
    ValidationRule,
    get_named_type,
    type_from_ast,
)

EXPECTED = (
    "An ID is a string that begins with its kind, such as"
    ' "agency_5340856010168823649"; this is the number {}, whose last digits some readers lose.'
)


class StringIdsRule(ValidationRule):
    """Reports IDs that are written as numbers in a document."""

    def enter_int_value(self, node: IntValueNode, *_: Any) -> None:
        """Report a number in place of an ID."""
        type_ = self.context.get_input_type()
        if type_ is not None and get_named_type(type_) is GraphQLID:
            self.report_error(GraphQLError(EXPECTED.format(node.value), node))


def numeric_id_errors(
    schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> list[GraphQLError]:
    """Return an error for each variable that holds a number in place of an ID."""
    return [
        GraphQLError(
            f"Variable '${name}' got invalid value {number}. {EXPECTED.format(number)}", definition
        )
        for definition in operation.variable_definitions or ()
        for name in [definition.variable.name.value]
        for type_ in [type_from_ast(schema, definition.type)]
        for number in _numbers(type_, variables.get(name))
    ]


def _numbers(type_: GraphQLType | None, value: Any) -> Iterator[int | float]:
    """Yield the numbers in place of IDs in the value of a variable."""
    if isinstance(type_, GraphQLNonNull):
        yield from _numbers(type_.of_type, value)
    elif isinstance(type_, GraphQLList):
        for item in value if isinstance(value, list) else [value]:
            yield from _numbers(type_.of_type, item)
    elif isinstance(type_, GraphQLInputObjectType):
        for name, part in value.items() if isinstance(value, dict) else ():
            if name in type_.fields:
                yield from _numbers(type_.fields[name].type, part)
    elif type_ is GraphQLID and isinstance(value, int | float) and not isinstance(value, bool):
        yield value
