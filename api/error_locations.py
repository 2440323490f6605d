"""The ``locations`` and the ``path`` of an error, found by the field that it is about."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from schema.plan.document import ParsedDocument


def error_locations(
    field: FieldNode | None, document: ParsedDocument, operation: OperationDefinitionNode
) -> dict[str, Any]:
    """Return the ``locations`` and the ``path`` of a field; an empty dictionary for no field.

    The path has response keys only: the error is raised before any row is read, so it has no
    positions in lists.
    """
    if field is None or field.loc is None:
        return {}
    start = field.loc.start_token
    locations = [{"line": start.line, "column": start.column}]
    path = _Search(field, document).path(operation.selection_set)
    return {"locations": locations} | ({"path": path} if path else {})


class _Search:
    """Searches for a field below a selection set, and searches each fragment once."""

    def __init__(self, field: FieldNode, document: ParsedDocument) -> None:
        self._field = field
        self._document = document
        self._visited: set[str] = set()

    def path(self, selection_set: SelectionSetNode | None) -> list[str] | None:
        """Return the response keys that lead to the field; ``None`` if it is not below."""
        for node in self._fields(selection_set):
            key = node.alias.value if node.alias else node.name.value
            below = [] if node is self._field else self.path(node.selection_set)
            if below is not None:
                return [key, *below]
        return None

    def _fields(self, selection_set: SelectionSetNode | None) -> Iterator[FieldNode]:
        for selection in selection_set.selections if selection_set else ():
            if isinstance(selection, FieldNode):
                yield selection
            elif isinstance(selection, InlineFragmentNode):
                yield from self._fields(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode):
                name = selection.name.value
                if name not in self._visited:
                    self._visited.add(name)
                    yield from self._fields(self._document.fragments[name].selection_set)
