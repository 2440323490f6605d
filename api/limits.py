"""Bounds on an operation, checked before it is planned or run."""

from collections.abc import Iterator, Sequence
from math import prod
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from db.plan import Bind
from schema.errors import TooLarge

MOST_BYTES = 100_000
MOST_TOKENS = 10_000
MOST_DEPTH = 24
MOST_ROWS = 500_000


def check_depth(document: DocumentNode, operation: OperationDefinitionNode) -> None:
    """Refuse an operation whose fields nest too deeply; its fragments form no cycle."""
    fragments = {
        known.name.value: known
        for known in document.definitions
        if isinstance(known, FragmentDefinitionNode)
    }
    depths: dict[str, int] = {}

    def depth(selection_set: SelectionSetNode | None) -> int:
        return max((below(part) for part in _parts(selection_set)), default=0)

    def below(part: Any) -> int:
        if isinstance(part, FieldNode):
            # Introspection is deep by its nature and reads no row.
            introspects = part.name.value.startswith("__")
            return 1 if introspects else 1 + depth(part.selection_set)
        if isinstance(part, FragmentSpreadNode):
            name = part.name.value
            if name not in depths:
                depths[name] = depth(fragments[name].selection_set)
            return depths[name]
        return depth(part.selection_set)

    if depth(operation.selection_set) > MOST_DEPTH:
        raise TooLarge(f"The operation nests its fields deeper than {MOST_DEPTH} levels.")


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


def _size(value: Any) -> int:
    return len(value) if isinstance(value, list) else int(value)
