"""Validated operation -> Plan.

Every selection becomes a node of the plan: a field by what its definition says it is in the
database, an object by its fields in the order of the response. The values of a request stay out of
the plan; the planner notes where each comes from and how it is checked and converted, and
``Planned.bind`` does that for every request.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa
from graphql import FieldNode, GraphQLObjectType, GraphQLSchema

from db.columns import Exact
from db.enums import RecordKind
from db.folding import fold
from db.plan import (
    Ambiguity,
    Bind,
    Column,
    Compare,
    Condition,
    Constant,
    Cursor,
    Either,
    Form,
    Items,
    Key,
    Listed,
    Many,
    Named,
    Node,
    Object,
    One,
    Operator,
    Page,
    PageFact,
    PageValue,
    Plan,
    Relation,
    Scalar,
    Sort,
    Switch,
    Total,
)
from db.tables import metadata
from schema.definitions import (
    NAME_ORDER,
    ColumnSource,
    ConnectionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    TypeDefinition,
)
from schema.entities import ENTITIES, FIELDS, TYPES
from schema.errors import BadArgument
from schema.selection import Selections, filled
from schema.vocabulary.filters import Each, condition, identity, record_number
from schema.vocabulary.pages import DEFAULT_SIZE, CursorValue, PageSize, signature

Convert = Callable[[Any], Any]
Introspect = Callable[[list[FieldNode]], str]

SINGULAR = {d.name[0].lower() + d.name[1:]: d for d in ENTITIES}
PLURAL = {d.plural: d for d in ENTITIES}
BY_KIND = {d.kind: d for d in ENTITIES if d.kind}
RECORD_KIND = Column("record", "record_kind")
PAGE_FACTS = {
    "hasNextPage": PageFact.HAS_NEXT,
    "hasPreviousPage": PageFact.HAS_PREVIOUS,
    "startCursor": PageFact.START_CURSOR,
    "endCursor": PageFact.END_CURSOR,
}


@dataclass(frozen=True)
class Planned:
    """A plan, and what turns the variables of a request into its values.

    ``pages`` holds, for every connection and list of IDs, the binds whose product is the number of
    rows that it may yield, from the outermost inwards.
    """

    plan: Plan
    binders: tuple[tuple[Any, Convert], ...]
    pages: tuple[tuple[Bind, ...], ...]

    def bind(self, variables: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the values of one request; ``OperationError`` for one that is not allowed."""
        return tuple(convert(filled(source, variables)) for source, convert in self.binders)


class Planner:
    """Plans one operation."""

    def __init__(
        self, schema: GraphQLSchema, selections: Selections, introspect: Introspect, page_limit: int
    ) -> None:
        self._schema = schema
        self._selections = selections
        self._introspect = introspect
        self._page_limit = page_limit
        self._binders: dict[tuple[Any, Any], tuple[Bind, Any, Convert]] = {}
        self._pages: list[tuple[Bind, ...]] = []
        self._within: tuple[Bind, ...] = ()
        self._ambiguities: list[Ambiguity] = []

    def plan(self) -> Planned:
        """Return the plan of the operation."""
        fields = tuple(
            (key, self._root_field(key, nodes))
            for key, nodes in self._selections.root_fields().items()
        )
        plan = Plan(Object(fields), tuple(self._ambiguities))
        binders = tuple((source, convert) for _, source, convert in self._binders.values())
        return Planned(plan, binders, tuple(dict.fromkeys(self._pages)))

    def _bind(self, source: Any, convert: Convert) -> Bind:
        key = (repr(source), convert)
        if key not in self._binders:
            self._binders[key] = (Bind(len(self._binders)), source, convert)
        return self._binders[key][0]

    def _arguments(self, parent: str, node: FieldNode) -> dict[str, Any]:
        type_ = self._schema.get_type(parent)
        assert isinstance(type_, GraphQLObjectType)
        return self._selections.arguments(type_.fields[node.name.value], node)

    # The root

    def _root_field(self, key: str, nodes: list[FieldNode]) -> Node:
        name = nodes[0].name.value
        if name == "__typename":
            return Constant('"Query"')
        if name.startswith("__"):
            return Constant(self._introspect(nodes))
        arguments = self._arguments("Query", nodes[0])
        if name == "node":
            return self._node(arguments["id"], nodes)
        if name == "nodes":
            return self._nodes(arguments["ids"], nodes)
        if name == "release":
            return One(Relation("release"), TYPES["Release"].tables, self._of("Release", nodes))
        if name in SINGULAR:
            return self._singular(key, SINGULAR[name], arguments, nodes)
        definition = PLURAL[name]
        relation = Relation("record", fixed=((RECORD_KIND.name, str(definition.kind)),))
        source = ConnectionSource(relation, definition.name, NAME_ORDER)
        return self._page(f"Query.{name}", f"{definition.name}Connection", source, arguments, nodes)

    def _node(self, given: Any, nodes: list[FieldNode]) -> Node:
        is_it = Compare(Column("record", "id"), Operator.EQ, self._bind(given, record_number))
        return One(Relation("record"), TYPES["Node"].tables, self._of("Node", nodes), is_it)

    def _nodes(self, given: Any, nodes: list[FieldNode]) -> Node:
        keys = self._bind(given, _Keys(self._page_limit))
        self._pages.append((*self._within, keys))
        outside, self._within = self._within, (*self._within, keys)
        node = self._of("Node", nodes)
        self._within = outside
        return Listed(keys, TYPES["Node"].tables, node)

    def _singular(
        self,
        key: str,
        definition: TypeDefinition,
        arguments: dict[str, Any],
        nodes: list[FieldNode],
    ) -> Node:
        if len(arguments) != 1:
            known = [
                name
                for name in ("id", "slug", "alias", "code")
                if name != "code" or definition.kind is RecordKind.COUNTRY
            ]
            name = nodes[0].name.value
            raise BadArgument(f"{name!r} takes exactly one of {', '.join(known)}.")
        ((by, given),) = arguments.items()
        relation = Relation("record", fixed=((RECORD_KIND.name, str(definition.kind)),))
        found = self._look_up(by, given)
        if isinstance(found, Named):
            self._ambiguities.append(Ambiguity(key, str(definition.kind), found))
        node = self._of(definition.name, nodes)
        return One(relation, definition.tables, node, found, unambiguous=isinstance(found, Named))

    def _look_up(self, by: str, given: Any) -> Condition:
        if by == "id":
            return Compare(Column("record", "id"), Operator.EQ, self._bind(given, record_number))
        if by == "slug":
            return Compare(Column("record", "slug"), Operator.EQ, self._bind(given, identity))
        if by == "alias":
            return Named(self._bind(given, fold))
        codes = [Column("country", f"{name}_folded") for name in ("code", "alpha3")]
        return Either(tuple(Compare(code, Operator.EQ, self._bind(given, fold)) for code in codes))

    # Types

    def _of(self, type_name: str, nodes: list[FieldNode]) -> Node:
        """Return the node of a row of a type, be it an object type or an interface."""
        definition = TYPES[type_name]
        if not definition.interface:
            return self._object(type_name, nodes)
        if not self._selections.is_conditional(type_name, nodes):
            return self._object(type_name, nodes)
        cases: dict[Node, list[TypeDefinition]] = {}
        for known in ENTITIES:
            if type_name != "Fact" or "Fact" in known.implements:
                cases.setdefault(self._object(known.name, nodes), []).append(known)
        return Switch(
            RECORD_KIND,
            tuple(
                (tuple(str(known.kind) for known in kinds), _extra_tables(definition, kinds), node)
                for node, kinds in cases.items()
            ),
        )

    def _object(self, type_name: str, nodes: list[FieldNode]) -> Object:
        fields = self._selections.fields(type_name, nodes)
        return Object(
            tuple((key, self._field(type_name, selected)) for key, selected in fields.items())
        )

    def _field(self, type_name: str, nodes: list[FieldNode]) -> Node:
        name = nodes[0].name.value
        if name == "__typename":
            return self._typename(type_name)
        owner, field = FIELDS[type_name][name]
        source = field.source
        if isinstance(source, ColumnSource):
            return Scalar(source.column, source.form, field.nullable, source.only)
        if isinstance(source, OneSource):
            return One(
                source.relation, TYPES[source.type_name].tables, self._of(source.type_name, nodes)
            )
        if isinstance(source, ListSource):
            return self._list(source, nodes)
        return self._connection(owner, field, source, type_name, nodes)

    def _typename(self, type_name: str) -> Node:
        if not TYPES[type_name].interface:
            return Constant(f'"{type_name}"')
        kinds = [(known.kind, known.name) for known in ENTITIES]
        return Switch(
            RECORD_KIND, tuple(((str(kind),), (), Constant(f'"{name}"')) for kind, name in kinds)
        )

    def _list(self, source: ListSource, nodes: list[FieldNode]) -> Node:
        definition = TYPES.get(source.type_name)
        if definition is None:
            assert source.relation.driver is not None
            column = Column(source.relation.driver, source.relation.driver)
            return Many(source.relation, (), Scalar(column, Form.TEXT), source.order)
        node = self._of(source.type_name, nodes)
        return Many(source.relation, definition.tables, node, source.order)

    # Connections

    def _connection(
        self,
        owner: TypeDefinition,
        field: FieldDefinition,
        source: ConnectionSource,
        type_name: str,
        nodes: list[FieldNode],
    ) -> Node:
        name = field.name
        parent = self._schema.get_type(type_name)
        arguments = self._selections.arguments(parent.fields[name], nodes[0])  # type: ignore[union-attr]
        prefix = f"{owner.name}{name[0].upper()}{name[1:]}" if source.edge else source.type_name
        return self._page(f"{owner.name}.{name}", f"{prefix}Connection", source, arguments, nodes)

    def _page(
        self,
        coordinate: str,
        connection: str,
        source: ConnectionSource,
        arguments: dict[str, Any],
        nodes: list[FieldNode],
    ) -> Node:
        first = self._bind(arguments.get("first", DEFAULT_SIZE), PageSize(self._page_limit))
        more = self._bind(arguments.get("first", DEFAULT_SIZE), PageSize(self._page_limit, 1))
        mark = signature(coordinate, source.order)
        self._pages.append((*self._within, first))
        outside, self._within = self._within, (*self._within, first)
        node = self._page_object(connection, source, nodes)
        self._within = outside
        where = arguments.get("where")
        return Page(
            source.relation,
            TYPES[source.type_name].tables,
            node,
            source.order,
            mark,
            first,
            more,
            self._after(arguments.get("after"), mark, source.order),
            condition(where, source.type_name, self._bind) if where else None,
        )

    def _after(self, cursor: Any, mark: str, order: tuple[Sort, ...]) -> tuple[Bind, ...]:
        if cursor is None:
            return ()
        return tuple(
            self._bind(cursor, CursorValue(mark, at, len(order), _is_number(sort.column)))
            for at, sort in enumerate(order)
        )

    def _page_object(
        self, connection: str, source: ConnectionSource, nodes: list[FieldNode]
    ) -> Object:
        fields: list[tuple[str, Node]] = []
        for key, selected in self._selections.fields(connection, nodes).items():
            name = selected[0].name.value
            if name == "__typename":
                fields.append((key, Constant(f'"{connection}"')))
            elif name == "edges":
                fields.append((key, Items(self._edge(connection, source, selected))))
            elif name == "nodes":
                fields.append((key, Items(self._of(source.type_name, selected))))
            elif name == "totalCount":
                fields.append((key, Total()))
            else:
                fields.append((key, self._page_info(selected)))
        return Object(tuple(fields))

    def _page_info(self, nodes: list[FieldNode]) -> Object:
        fields: list[tuple[str, Node]] = []
        for key, selected in self._selections.fields("PageInfo", nodes).items():
            name = selected[0].name.value
            known: Node = (
                Constant('"PageInfo"') if name == "__typename" else PageValue(PAGE_FACTS[name])
            )
            fields.append((key, known))
        return Object(tuple(fields))

    def _edge(self, connection: str, source: ConnectionSource, nodes: list[FieldNode]) -> Object:
        edge = connection.removesuffix("Connection") + "Edge"
        extra = {field.name: field for field in source.edge}
        fields: list[tuple[str, Node]] = []
        for key, selected in self._selections.fields(edge, nodes).items():
            name = selected[0].name.value
            if name == "__typename":
                fields.append((key, Constant(f'"{edge}"')))
            elif name == "cursor":
                fields.append((key, Cursor()))
            elif name == "node":
                fields.append((key, self._of(source.type_name, selected)))
            else:
                column = extra[name].source
                assert isinstance(column, ColumnSource)
                fields.append((key, Scalar(column.column, column.form)))
        return Object(tuple(fields))


@dataclass(frozen=True)
class _Keys:
    """Reads a list of IDs, no longer than a page."""

    most: int

    def __call__(self, given: list[Any]) -> list[int]:
        if len(given) > self.most:
            raise BadArgument(f"'ids' takes at most {self.most} IDs, not {len(given)}.")
        return Each(record_number)(given)


def _is_number(column: Column) -> bool:
    stored = metadata.tables[column.table].c[column.name].type
    return isinstance(stored, sa.Integer | Exact)


def _extra_tables(interface: TypeDefinition, kinds: list[TypeDefinition]) -> tuple[Key, ...]:
    """The tables that the rows of some kinds have beside those of the interface."""
    common = {known.table for known in interface.tables}
    tables = dict.fromkeys(key for known in kinds for key in known.tables)
    return tuple(key for key in tables if key.table not in common)


def rendered(value: Any) -> str:
    """Return a value as JSON text."""
    return orjson.dumps(value).decode()
