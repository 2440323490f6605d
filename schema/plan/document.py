"""A parsed document, with its operations and fragments, which are collected once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from graphql import DocumentNode, FragmentDefinitionNode, OperationDefinitionNode


@dataclass(frozen=True)
class ParsedDocument:
    """A GraphQL document, with its operations, and its fragments by their names."""

    node: DocumentNode

    @cached_property
    def operations(self) -> tuple[OperationDefinitionNode, ...]:
        """The operations, in the order of the document."""
        return tuple(d for d in self.node.definitions if isinstance(d, OperationDefinitionNode))

    @cached_property
    def fragments(self) -> Mapping[str, FragmentDefinitionNode]:
        """The fragments by their names."""
        definitions = self.node.definitions
        return {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}
