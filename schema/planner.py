"""Validated operation -> Plan.

Every root field becomes a node of the plan, and below it every selection does, in ``schema.rows``.
The values of a request stay out of the plan, so that one plan serves every request of its shape.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graphql import FieldNode, GraphQLSchema

from db.plan import (
    Ambiguity,
    Column,
    Compare,
    Constant,
    Either,
    Listed,
    Named,
    Node,
    Object,
    One,
    Operator,
    Plan,
    Relation,
)
from db.text.folding import fold
from schema import search
from schema.definitions import NAME_ORDER, ConnectionSource, TypeDefinition
from schema.entities import ENTITIES, TYPES
from schema.errors import BadArgument
from schema.paths import plan_path
from schema.plan.binding import Convert, Planned, identity
from schema.plan.selection import Selections
from schema.rows import RECORD_KIND, RowPlanner
from schema.vocabulary.filters import Each, record_number

Introspect = Callable[[list[FieldNode]], str]

SINGULAR = {known.name[0].lower() + known.name[1:]: known for known in ENTITIES}
PLURAL = {known.plural: known for known in ENTITIES}


# The columns that a record is looked up by, and how the argument's value is compared with them.
LOOK_UPS: dict[str, tuple[tuple[Column, ...], Convert]] = {
    "id": ((Column("record", "id"),), record_number),
    "slug": ((Column("record", "slug"),), identity),
    "code": ((Column("country", "code_folded"), Column("country", "alpha3_folded")), fold),
}


class Planner(RowPlanner):
    """Plans one operation."""

    def __init__(
        self, schema: GraphQLSchema, selections: Selections, introspect: Introspect, page_limit: int
    ) -> None:
        super().__init__(schema, selections, page_limit)
        self._introspect = introspect
        self._ambiguities: list[Ambiguity] = []

    def plan(self) -> Planned:
        """Return the plan of the operation."""
        fields: list[tuple[str, Node]] = []
        for key, nodes in self.selections.root_fields().items():
            with self.binder.field(nodes[0]):
                fields.append((key, self._root_field(key, nodes)))
        return self.binder.planned(Plan(Object(tuple(fields)), tuple(self._ambiguities)))

    def _root_field(self, key: str, nodes: list[FieldNode]) -> Node:
        name = nodes[0].name.value
        if name == "__typename":
            return Constant('"Query"')
        if name.startswith("__"):
            return Constant(self._introspect(nodes))
        arguments = self.arguments("Query", nodes[0])
        if name == "node":
            return self._node(arguments["id"], nodes)
        if name == "nodes":
            return self._nodes(arguments["ids"], nodes)
        if name == "release":
            return One(Relation("release"), TYPES["Release"].tables, self.of("Release", nodes))
        if name == "search":
            source = search.connection(arguments.pop("query"), self.binder.bind)
            arguments |= search.condition(arguments.pop("kinds", None))
            return self.page("Query.search", "SearchConnection", source, arguments, nodes)
        if name == "path":
            return plan_path(self, arguments, nodes)
        if name in SINGULAR:
            return self._singular(key, SINGULAR[name], arguments, nodes)
        definition = PLURAL[name]
        relation = Relation("record", fixed=((RECORD_KIND.name, str(definition.kind)),))
        source = ConnectionSource(relation, definition.name, NAME_ORDER)
        return self.page(f"Query.{name}", f"{definition.name}Connection", source, arguments, nodes)

    def _node(self, given: Any, nodes: list[FieldNode]) -> Node:
        is_it = Compare(Column("record", "id"), Operator.EQ, self.binder.bind(given, record_number))
        return One(Relation("record"), TYPES["Node"].tables, self.of("Node", nodes), is_it)

    def _nodes(self, given: Any, nodes: list[FieldNode]) -> Node:
        keys = self.binder.bind(given, _Keys(self.page_limit))
        with self.binder.page(keys):
            node = self.of("Node", nodes)
        return Listed(keys, TYPES["Node"].tables, node)

    def _singular(
        self,
        key: str,
        definition: TypeDefinition,
        arguments: dict[str, Any],
        nodes: list[FieldNode],
    ) -> Node:
        if len(arguments) != 1:
            name = nodes[0].name.value
            known = self.schema.query_type.fields[name].args if self.schema.query_type else ()
            raise BadArgument(f"{name!r} takes exactly one of {', '.join(known)}.")
        ((by, given),) = arguments.items()
        relation = Relation("record", fixed=((RECORD_KIND.name, str(definition.kind)),))
        node = self.of(definition.name, nodes)
        if by == "alias":
            named = Named(self.binder.bind(given, fold))
            self._ambiguities.append(Ambiguity(key, str(definition.kind), named))
            return One(relation, definition.tables, node, named, unambiguous=True)
        columns, convert = LOOK_UPS[by]
        value = self.binder.bind(given, convert)
        found = tuple(Compare(column, Operator.EQ, value) for column in columns)
        return One(relation, definition.tables, node, Either(found))


@dataclass(frozen=True)
class _Keys:
    """Reads a list of IDs, no longer than a page."""

    most: int

    def __call__(self, given: list[Any]) -> list[int]:
        if len(given) > self.most:
            raise BadArgument(f"'ids' takes at most {self.most} IDs, not {len(given)}.")
        return Each(record_number)(given)
