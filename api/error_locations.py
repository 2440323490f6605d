"""The ``locations`` and the ``path`` of an error, found by the part of the document to blame."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    Node,
    OperationDefinitionNode,
    SelectionNode,
)

from schema.plan.document import ParsedDocument


def error_locations(
    node: Node | None, document: ParsedDocument, *operations: OperationDefinitionNode
) -> dict[str, Any]:
    """Return the location of a part of a document, and the path of the field that it is in.

    Without a part, the first of the operations is to blame. The path has response keys only: the
    error is raised before any row is read, so it has no positions in lists.
    """
    node = node or next(iter(operations or document.node.definitions))
    if node.loc is None:
        return {}
    start = node.loc.start_token
    locations = [{"line": start.line, "column": start.column}]
    for operation in operations:
        # The fields around the part come in order, the innermost last.
        around = [path for field, path in _fields(document, operation) if _encloses(field, node)]
        if around:
            return {"locations": locations, "path": around[-1]}
    return {"locations": locations}


def graphql_error_locations(
    error: GraphQLError, document: ParsedDocument, *operations: OperationDefinitionNode
) -> dict[str, Any]:
    """Return what an error of graphql-core lacks: its path, and a location if it has none.

    What is wrong with several parts of a document together is to blame on no single field.
    """
    first, *others = error.nodes or (None,)
    return {} if others else error_locations(first, document, *operations)


def root_field(
    key: str, document: ParsedDocument, operation: OperationDefinitionNode
) -> FieldNode | None:
    """Return the first field of an operation that has a response key."""
    return next((field for field, path in _fields(document, operation) if path == [key]), None)


def _encloses(field: FieldNode, node: Node) -> bool:
    around, inside = field.loc, node.loc
    return bool(around and inside and around.start <= inside.start and inside.end <= around.end)


def _fields(
    document: ParsedDocument, operation: OperationDefinitionNode
) -> Iterator[tuple[FieldNode, list[str]]]:
    """Yield the fields of an operation with their paths, in order, those of a fragment once.

    The document may have mistakes: fragments that are unknown or form a cycle.
    """
    pending: list[tuple[Any, list[str]]] = [(operation, [])]
    visited: set[str] = set()
    while pending:
        part: OperationDefinitionNode | SelectionNode | FragmentDefinitionNode | None
        part, path = pending.pop()
        if isinstance(part, FieldNode):
            path = [*path, part.alias.value if part.alias else part.name.value]
            yield part, path
        elif isinstance(part, FragmentSpreadNode):
            name = part.name.value
            part = None if name in visited else document.fragments.get(name)
            visited.add(name)
        selection_set = getattr(part, "selection_set", None)
        selections = selection_set.selections if selection_set else ()
        pending += [(selection, path) for selection in reversed(selections)]
