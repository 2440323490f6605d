"""Where in a document a field stands, as an error says it to a client."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionSetNode,
)


def place(
    field: FieldNode | None, document: DocumentNode, operation: OperationDefinitionNode
) -> dict[str, Any]:
    """Return the ``locations`` and the ``path`` of a field; nothing where there is none.

    The path is one of response keys alone: where nothing was read, nothing has a place in a list.
    """
    if field is None or field.loc is None:
        return {}
    start = field.loc.start_token
    path = _Search(field, document).path(operation.selection_set)
    locations = [{"line": start.line, "column": start.column}]
    return {"locations": locations} | ({"path": path} if path else {})


class _Search:
    """Looks for a field below a selection set, once in each fragment."""

    def __init__(self, field: FieldNode, document: DocumentNode) -> None:
        self._field = field
        self._fragments = {
            known.name.value: known.selection_set
            for known in document.definitions
            if isinstance(known, FragmentDefinitionNode)
        }

    def path(self, selection_set: SelectionSetNode | None) -> list[str] | None:
        for node in self._fields(selection_set):
            key = node.alias.value if node.alias else node.name.value
            below = [] if node is self._field else self.path(node.selection_set)
            if below is not None:
                return [key, *below]
        return None

    def _fields(self, selection_set: SelectionSetNode | None) -> Iterator[FieldNode]:
        for part in selection_set.selections if selection_set else ():
            if isinstance(part, FieldNode):
                yield part
            elif isinstance(part, FragmentSpreadNode):
                yield from self._fields(self._fragments.pop(part.name.value, None))
            else:
                yield from self._fields(part.selection_set)  # type: ignore[attr-defined]
