"""The size of a document, counted before it is validated: validating takes more than linear time.

Every part is counted once, however often fragments lead to it, so counting is linear.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graphql import (
    DocumentNode,
    ExecutableDefinitionNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
)

from api.limits.bounds import Limits
from schema.errors import blamed_on


def check_document(document: DocumentNode, limits: Limits) -> None:
    """Check the size of a document that was parsed; ``TooLarge`` if it is above a limit.

    Fragments that are unknown or form a cycle count as empty: validation has an error for them.
    """
    fragments = [d for d in document.definitions if isinstance(d, FragmentDefinitionNode)]
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    _check_number("max_operations", operations, limits)
    _check_number("max_fragments", fragments, limits)
    meter = _Meter({fragment.name.value: fragment for fragment in fragments}, limits)
    for definition in (*operations, *fragments):
        meter.check(definition)


def _check_number(
    limit: str, definitions: Sequence[ExecutableDefinitionNode], limits: Limits
) -> None:
    """Check how many definitions there are; the first that is too many is to blame."""
    for number, definition in enumerate(definitions, 1):
        with blamed_on(definition):
            limits.check(**{limit: number})


@dataclass(frozen=True)
class Size:
    """The size of a part of a document, with all uses of fragments; ``depth`` is in levels."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    repeats: int = 0

    def beside(self, other: "Size") -> "Size":
        """Return the size of this part and another one at the same level."""
        return Size(
            max(self.depth, other.depth),
            self.fields + other.fields,
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.repeats + other.repeats,
        )


class _Meter:
    """Measures the parts of one document."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode], limits: Limits) -> None:
        self._fragments = fragments
        self._limits = limits
        # By the identity of a field.
        self._sizes: dict[int, Size] = {}

    def check(self, definition: ExecutableDefinitionNode) -> None:
        """Check what a definition selects; it ends with the first part that is too large."""
        for variable in definition.variable_definitions or ():
            if variable.default_value:
                self._levels(variable.default_value, 1)
        own = Size(directives=len(definition.directives or ()))
        self._set(definition.selection_set, own, 1)

    def _set(self, node: SelectionSetNode | None, size: Size, level: int) -> Size:
        """Return a size with that of a selection set, whose fields are at a level."""
        keys: Counter[str] = Counter()
        for part in self._flat(node):
            if isinstance(part, FieldNode):
                keys[part.alias.value if part.alias else part.name.value] += 1
                size = size.beside(self._field(part, level))
            size = size.beside(Size(directives=len(part.directives or ())))
            with blamed_on(part):
                self._limits.check(
                    max_depth=level - 1 + size.depth,
                    max_fields=size.fields,
                    max_aliases=size.aliases,
                    max_directives=size.directives,
                    max_repeats=size.repeats + keys.total() - len(keys),
                )
        return size.beside(Size(repeats=keys.total() - len(keys)))

    def _flat(
        self, node: SelectionSetNode | None
    ) -> Iterator[FieldNode | InlineFragmentNode | FragmentSpreadNode]:
        """Yield what a selection set selects, fragments and their parts included, each once."""
        pending, visited = [node] if node else [], set[str]()
        while pending:
            for part in pending.pop().selections:
                assert isinstance(part, FieldNode | InlineFragmentNode | FragmentSpreadNode)
                yield part
                if isinstance(part, InlineFragmentNode):
                    pending.append(part.selection_set)
                elif isinstance(part, FragmentSpreadNode) and part.name.value not in visited:
                    visited.add(part.name.value)
                    if fragment := self._fragments.get(part.name.value):
                        pending.append(fragment.selection_set)

    def _field(self, node: FieldNode, level: int) -> Size:
        size = self._sizes.get(id(node))
        if size is None:
            # This is what a field that is inside itself, by a cycle of fragments, counts as.
            self._sizes[id(node)] = Size()
            with blamed_on(node):
                self._limits.check(max_depth=level)
            values = [self._levels(part.value, level) for part in node.arguments or ()]
            below = self._set(node.selection_set, Size(max(values, default=0)), level + 1)
            own = Size(1, 1, int(node.alias is not None))
            size = self._sizes[id(node)] = replace(own.beside(below), depth=1 + below.depth)
        return size

    def _levels(self, value: ValueNode, level: int) -> int:
        """Return how deeply the objects of a literal nest, and check its lists."""
        if isinstance(value, ListValueNode):
            with blamed_on(value):
                self._limits.check(max_list=len(value.values))
            return max((self._levels(item, level) for item in value.values), default=0)
        if isinstance(value, ObjectValueNode):
            with blamed_on(value):
                self._limits.check(max_depth=level + 1)
            parts = [self._levels(part.value, level + 1) for part in value.fields]
            return 1 + max(parts, default=0)
        return 0
