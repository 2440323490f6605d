"""Limits on a document and on one operation of it, checked before the operation is compiled."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

from api.limits.limit import Limit
from schema.plan.document import ParsedDocument

TOKENS = Limit(
    "Tokens of a document",
    10_000,
    "Parsing and validating take time and memory for each token.",
)
ERRORS = Limit(
    "Errors that are reported",
    20,
    "A document with thousands of mistakes still gets a readable response.",
)
DEPTH = Limit(
    "Levels of nested fields, and of the filters on them",
    24,
    "Each level is a subquery inside the one above it, and databases limit how deeply they nest.",
    "The operation nests its fields, and the filters on them, deeper than {number} levels.",
)
FILTERS = Limit(
    "Filters and parts of filters",
    100,
    "Each is a condition of the SQL statement, often with a subquery.",
    "The operation has more than {number} filters and parts of filters.",
)
INTROSPECTION = Limit(
    "Fields of introspection",
    400,
    "It is answered in Python, field by field; tools select about 230 to read the whole schema.",
    "The operation selects more than {number} fields of introspection.",
)


def check_operation(
    document: ParsedDocument, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> None:
    """Check an operation's nesting, filters and introspection, including filters in variables.

    The document has been validated, so its fragments form no cycle.
    """
    meter = _Meter(document, variables)
    size = meter.selection_set(operation.selection_set)
    DEPTH.check(size.depth)
    FILTERS.check(meter.filters + sum(map(_objects, variables.values())))
    INTROSPECTION.check(size.introspection)


@dataclass(frozen=True)
class Size:
    """The size of a part of an operation: its depth, and its number of introspection fields."""

    depth: int = 0
    introspection: int = 0


class _Meter:
    """Measures an operation; each fragment is measured once.

    ``filters`` counts the filters in the document.
    """

    def __init__(self, document: ParsedDocument, variables: Mapping[str, Any]) -> None:
        self.filters = 0
        self._document = document
        self._variables = variables
        self._fragments: dict[str, Size] = {}

    def selection_set(self, node: SelectionSetNode | None, introspected: bool = False) -> Size:
        """Return the size of a selection set; every use of a fragment counts."""
        parts = [self._selection(part, introspected) for part in node.selections] if node else []
        return Size(
            depth=max((part.depth for part in parts), default=0),
            introspection=sum(part.introspection for part in parts),
        )

    def _selection(self, node: SelectionNode, introspected: bool) -> Size:
        if isinstance(node, FieldNode):
            return self._field(node, introspected)
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name not in self._fragments:
                selection_set = self._document.fragments[name].selection_set
                self._fragments[name] = self.selection_set(selection_set, introspected)
            return self._fragments[name]
        assert isinstance(node, InlineFragmentNode)
        return self.selection_set(node.selection_set, introspected)

    def _field(self, node: FieldNode, introspected: bool) -> Size:
        introspected = introspected or node.name.value in ("__schema", "__type")
        below = self.selection_set(node.selection_set, introspected)
        if introspected:
            # Introspection is deep by nature, and reads no row.
            return Size(depth=1, introspection=1 + below.introspection)
        filters = max((self._nesting(part.value) for part in node.arguments or ()), default=0)
        return Size(1 + max(filters, below.depth), below.introspection)

    def _nesting(self, value: ValueNode) -> int:
        """Return the depth of the objects in an argument, and count the filters in the document."""
        if isinstance(value, VariableNode):
            return _levels(self._variables.get(value.name.value))
        if isinstance(value, ListValueNode):
            return max(map(self._nesting, value.values), default=0)
        if isinstance(value, ObjectValueNode):
            self.filters += 1
            return 1 + max((self._nesting(part.value) for part in value.fields), default=0)
        return 0


def _levels(value: Any) -> int:
    """Return the depth of the objects in a variable's value."""
    if isinstance(value, list):
        return max(map(_levels, value), default=0)
    return 1 + max(map(_levels, value.values()), default=0) if isinstance(value, dict) else 0


def _objects(value: Any) -> int:
    """Return the number of objects in a variable's value."""
    if isinstance(value, list):
        return sum(map(_objects, value))
    return 1 + sum(map(_objects, value.values())) if isinstance(value, dict) else 0
