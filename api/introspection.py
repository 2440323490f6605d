"""Introspection: graphql-core answers these fields of an operation from the schema."""

from collections.abc import Mapping
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute_sync,
)

from schema.plan.document import ParsedDocument


class Introspection:
    """Answers ``__schema`` and ``__type`` of one operation, with the variables of one request.

    ``used`` says whether the operation has such a field.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        document: ParsedDocument,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any],
    ) -> None:
        self.used = False
        self._schema = schema
        self._document = document
        self._operation = operation
        self._variables = variables

    def __call__(self, nodes: list[FieldNode]) -> str:
        """Return the JSON text of one field; ``nodes`` are its selections, which are merged."""
        self.used = True
        field_alone = OperationDefinitionNode(
            operation=OperationType.QUERY,
            variable_definitions=self._operation.variable_definitions,
            selection_set=SelectionSetNode(selections=tuple(nodes)),
            directives=(),
        )
        document = DocumentNode(definitions=(field_alone, *self._document.fragments.values()))
        result = execute_sync(self._schema, document, variable_values=dict(self._variables))
        assert result.data is not None
        (value,) = result.data.values()
        return orjson.dumps(value).decode()
