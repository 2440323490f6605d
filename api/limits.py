"""Bounds on an operation, checked before it is planned or run."""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import prod
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)

from db.plan import Bind
from schema.errors import BadArgument, TooLarge, blamed_on
from schema.plan.binding import BoundValue

MOST_BYTES = 100_000
MOST_TOKENS = 10_000
MOST_DEPTH = 24
MOST_FILTERS = 100
MOST_INTROSPECTED = 400
MOST_STATEMENT = 500_000
MOST_ROWS = 500_000
LARGEST = 2**63

# No text of a database holds U+0000, which not all can store, or half of a surrogate pair.
UNHEARD_OF = re.compile("[\x00\ud800-\udfff]")


def check_shape(
    document: DocumentNode, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> None:
    """Refuse an operation that nests too deeply, or filters or introspects too much."""
    measured = _Measured(document, variables)
    if measured.depth(operation.selection_set) > MOST_DEPTH:
        raise TooLarge(
            f"The operation nests its fields, and the filters on them, deeper than {MOST_DEPTH}"
            " levels."
        )
    if measured.filters + sum(map(_objects, variables.values())) > MOST_FILTERS:
        raise TooLarge(f"The operation has more than {MOST_FILTERS} filters and parts of filters.")
    if measured.introspected(operation.selection_set) > MOST_INTROSPECTED:
        raise TooLarge(
            f"The operation selects more than {MOST_INTROSPECTED} fields of introspection."
        )


class _Measured:
    """Measures an operation, each fragment once; its fragments form no cycle."""

    def __init__(self, document: DocumentNode, variables: Mapping[str, Any]) -> None:
        self.filters = 0
        self._variables = variables
        self._depths: dict[str, int] = {}
        self._introspected: dict[str, int] = {}
        self._fragments = {
            known.name.value: known
            for known in document.definitions
            if isinstance(known, FragmentDefinitionNode)
        }

    def depth(self, selection_set: SelectionSetNode | None) -> int:
        """Return how deeply fields nest, and filters below them."""
        return max((self._depth_of(part) for part in _parts(selection_set)), default=0)

    def _depth_of(self, part: Any) -> int:
        if isinstance(part, FieldNode):
            # Introspection is deep by its nature and reads no row.
            if part.name.value.startswith("__"):
                return 1
            filters = max((self._nesting(known.value) for known in part.arguments or ()), default=0)
            return 1 + max(filters, self.depth(part.selection_set))
        if isinstance(part, FragmentSpreadNode):
            name = part.name.value
            if name not in self._depths:
                self._depths[name] = self.depth(self._fragments[name].selection_set)
            return self._depths[name]
        return self.depth(part.selection_set)

    def _nesting(self, value: Any) -> int:
        """Return how deeply the objects of an argument nest, and count those that are written."""
        if isinstance(value, VariableNode):
            return _levels(self._variables.get(value.name.value))
        if isinstance(value, ListValueNode):
            return max(map(self._nesting, value.values), default=0)
        if isinstance(value, ObjectValueNode):
            self.filters += 1
            return 1 + max((self._nesting(field.value) for field in value.fields), default=0)
        return 0

    def introspected(self, selection_set: SelectionSetNode | None, inside: bool = False) -> int:
        """Return how many fields of introspection are selected, each use of a fragment counted."""
        return sum(self._introspected_by(part, inside) for part in _parts(selection_set))

    def _introspected_by(self, part: Any, inside: bool) -> int:
        if isinstance(part, FieldNode):
            inside = inside or part.name.value in ("__schema", "__type")
            return inside + self.introspected(part.selection_set, inside)
        if isinstance(part, FragmentSpreadNode):
            name = part.name.value
            if name not in self._introspected:
                selection_set = self._fragments[name].selection_set
                self._introspected[name] = self.introspected(selection_set, inside)
            return self._introspected[name]
        return self.introspected(part.selection_set, inside)


def _levels(value: Any) -> int:
    if isinstance(value, list):
        return max(map(_levels, value), default=0)
    return 1 + max(map(_levels, value.values()), default=0) if isinstance(value, dict) else 0


def _objects(value: Any) -> int:
    if isinstance(value, list):
        return sum(map(_objects, value))
    return 1 + sum(map(_objects, value.values())) if isinstance(value, dict) else 0


def _parts(
    selection_set: SelectionSetNode | None,
) -> Iterator[FieldNode | FragmentSpreadNode | InlineFragmentNode]:
    for part in selection_set.selections if selection_set else ():
        assert isinstance(part, FieldNode | FragmentSpreadNode | InlineFragmentNode)
        yield part


def check_rows(pages: Sequence[tuple[Bind, ...]], values: Sequence[Any]) -> None:
    """Refuse an operation whose pages could yield too many rows, each full page counted."""
    rows = sum(prod(_size(values[bind.position]) for bind in page) for page in pages)
    if rows > MOST_ROWS:
        message = f"The pages of the operation could yield {rows:,} rows"
        raise TooLarge(f"{message}; at most {MOST_ROWS:,} are allowed. Ask for smaller pages.")


def check_statement(sql: str) -> None:
    """Refuse an operation whose statement is so long that a database takes seconds to plan it."""
    if len(sql) > MOST_STATEMENT:
        raise TooLarge("The operation is too large in all. Ask for fewer fields, or in parts.")


def check_values(values: Sequence[Any], sources: Sequence[BoundValue]) -> None:
    """Refuse values that no database takes, so that all databases answer alike."""
    for value, source in zip(values, sources, strict=True):
        with blamed_on(source.field):
            for item in value if isinstance(value, list) else (value,):
                _check_value(item)


def _check_value(value: Any) -> None:
    if isinstance(value, str) and UNHEARD_OF.search(value):
        raise BadArgument("A text holds U+0000 or half of a character; no record does.")
    if isinstance(value, int) and not -LARGEST <= value < LARGEST:
        raise BadArgument("A number is larger than any that a record holds.")


def _size(value: Any) -> int:
    return len(value) if isinstance(value, list) else int(value)
