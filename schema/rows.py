"""Rows of a type -> nodes of a plan: fields, edges, lists and connections.

A field becomes what its definition says it is in the database, an object its fields in the order of
the response.
"""

from typing import Any

import sqlalchemy as sa
from graphql import FieldNode, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from db.plan import (
    SCORE,
    Bind,
    Column,
    Compare,
    Condition,
    Constant,
    Cursor,
    Figure,
    Form,
    Given,
    Items,
    Key,
    Many,
    Node,
    Object,
    One,
    Operator,
    Page,
    PageFact,
    PageValue,
    Relation,
    Scalar,
    Sort,
    SortPart,
    Switch,
    Total,
)
from db.tables import metadata
from db.tables.columns import Exact
from schema.aggregates import Aggregates, Make
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    TypeDefinition,
)
from schema.entities import ENTITIES, FIELDS, TYPES
from schema.errors import BadArgument
from schema.plan.binding import Binder, identity
from schema.plan.selection import Selections, ancestors
from schema.vocabulary.filters import condition
from schema.vocabulary.orders import order as sorted_by
from schema.vocabulary.pages import (
    DEFAULT_SIZE,
    LIST_SIZE,
    CursorType,
    CursorValue,
    PageSize,
    signature,
)
from schema.vocabulary.quantities import (
    CODE,
    ITSELF,
    MEASURED,
    NAME,
    conversion,
    is_figure,
    of_dimension,
)

RECORD_KIND = Column("record", "record_kind")
PAGE_FACTS = {
    "hasNextPage": PageFact.HAS_NEXT,
    "hasPreviousPage": PageFact.HAS_PREVIOUS,
    "startCursor": PageFact.START_CURSOR,
    "endCursor": PageFact.END_CURSOR,
}


class RowPlanner:
    """Plans what an operation selects of the rows of a type."""

    def __init__(self, schema: GraphQLSchema, selections: Selections, page_limit: int) -> None:
        self.schema = schema
        self.selections = selections
        self.page_limit = page_limit
        self.binder = Binder()

    def arguments(self, type_name: str, node: FieldNode) -> dict[str, Any]:
        """Return the arguments that a field of a type is given."""
        type_ = self.schema.get_type(type_name)
        assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
        return self.selections.arguments(type_.fields[node.name.value], node)

    def of(self, type_name: str, nodes: list[FieldNode]) -> Node:
        """Return the node of a row of a type, be it an object type or an interface.

        The kinds of an interface are told apart only as far as the selection's fragments do.
        """
        definition = TYPES[type_name]
        if not definition.interface:
            return self._object(type_name, nodes)
        conditions = self.selections.conditions(nodes)
        alike: dict[frozenset[str], list[TypeDefinition]] = {}
        for known in ENTITIES:
            if type_name in ancestors(known.name):
                alike.setdefault(conditions & ancestors(known.name), []).append(known)
        if len(alike) == 1 and conditions <= ancestors(type_name):
            return self._object(type_name, nodes)
        return Switch(
            RECORD_KIND,
            tuple(self._case(definition, kinds, nodes) for kinds in alike.values()),
        )

    def _case(
        self, interface: TypeDefinition, kinds: list[TypeDefinition], nodes: list[FieldNode]
    ) -> tuple[tuple[str, ...], tuple[Key, ...], Node]:
        typename = interface.name if len(kinds) > 1 else None
        common = {known.table for known in interface.tables}
        extra = tuple(known for known in kinds[0].tables if known.table not in common)
        values = tuple(str(known.kind) for known in kinds)
        return values, extra, self._object(kinds[0].name, nodes, typename)

    def _object(
        self, type_name: str, nodes: list[FieldNode], typename: str | None = None
    ) -> Object:
        """Return an object of a type; ``typename`` is the interface where the type may vary."""
        fields: list[tuple[str, Node]] = []
        for key, selected in self.selections.fields(type_name, nodes).items():
            is_name = selected[0].name.value == "__typename"
            name = self._typename(typename or type_name) if is_name else None
            fields.append((key, name or self._field(type_name, selected)))
        return Object(tuple(fields))

    def object_of(self, type_name: str, nodes: list[FieldNode], make: Make) -> Object:
        """Return an object of a type that is no row of a table: ``make`` returns its fields."""
        fields: list[tuple[str, Node]] = []
        for key, selected in self.selections.fields(type_name, nodes).items():
            name = selected[0].name.value
            is_name = name == "__typename"
            fields.append((key, Constant(f'"{type_name}"') if is_name else make(name, selected)))
        return Object(tuple(fields))

    def _field(self, type_name: str, nodes: list[FieldNode]) -> Node:
        name = nodes[0].name.value
        owner, field = FIELDS[type_name][name]
        with self.binder.field(nodes[0]):
            if isinstance(field.source, ConnectionSource):
                return self._connection(owner, field, field.source, type_name, nodes)
            if isinstance(field.source, ConversionSource):
                return self._converted(nodes)
            return self._value(field, nodes)

    def _converted(self, nodes: list[FieldNode]) -> Node:
        """Return the row's quantity in another unit, where it has one of that dimension."""
        bind = self.binder.bind
        code = self.arguments("Quantity", nodes[0])["unit"]

        def make(name: str, selected: list[FieldNode]) -> Node:
            source = FIELDS["Quantity"][name][1].source
            if isinstance(source, ColumnSource) and is_figure(source):
                return Figure(conversion(code, bind), source.form, source.only)
            return (
                self._unit(code, selected) if name == "unit" else self._field("Quantity", selected)
            )

        node = self.object_of("Quantity", nodes, make)
        return One(ITSELF, MEASURED, node, where=of_dimension(code, bind))

    def _unit(self, code: Any, nodes: list[FieldNode]) -> Node:
        listed = Compare(Column("unit", "code"), Operator.EQ, self.binder.bind(code, CODE))
        unlisted = self.unlisted(code, Column("unit", "kind"), nodes)
        node = self.of("Unit", nodes)
        return One(Relation("unit", "code"), TYPES["Unit"].tables, node, listed, otherwise=unlisted)

    def unlisted(self, code: Any, kind: Column, nodes: list[FieldNode]) -> Object:
        """Return a unit that the database does not list, which has the kind of another."""
        bind = self.binder.bind
        given: dict[str, Node] = {
            "code": Given(bind(code, CODE)),
            "name": Given(bind(code, NAME)),
            "symbol": Constant("null"),
            "kind": Scalar(kind, Form.TOKEN),
        }
        return self.object_of("Unit", nodes, lambda name, _: given[name])

    def _value(self, field: FieldDefinition, nodes: list[FieldNode]) -> Node:
        source = field.source
        if isinstance(source, ColumnSource):
            return Scalar(source.column, source.form, field.nullable, source.only)
        if isinstance(source, OneSource):
            return One(
                source.relation, TYPES[source.type_name].tables, self.of(source.type_name, nodes)
            )
        assert isinstance(source, ListSource)
        if source.column is not None:
            text = Scalar(source.column.column, source.column.form)
            return Many(source.relation, (), text, source.order)
        with self.binder.page(self.binder.bind(LIST_SIZE, identity)):
            node = self.of(source.type_name, nodes)
        return Many(source.relation, TYPES[source.type_name].tables, node, source.order)

    def _typename(self, type_name: str) -> Node:
        if not TYPES[type_name].interface:
            return Constant(f'"{type_name}"')
        kinds = [(known.kind, known.name) for known in ENTITIES]
        return Switch(
            RECORD_KIND, tuple(((str(kind),), (), Constant(f'"{name}"')) for kind, name in kinds)
        )

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
        arguments = self.arguments(type_name, nodes[0])
        prefix = f"{owner.name}{name[0].upper()}{name[1:]}" if source.edge else source.type_name
        return self.page(f"{owner.name}.{name}", f"{prefix}Connection", source, arguments, nodes)

    def page(
        self,
        coordinate: str,
        connection: str,
        source: ConnectionSource,
        arguments: dict[str, Any],
        nodes: list[FieldNode],
    ) -> Node:
        if "first" in arguments and "last" in arguments:
            raise BadArgument("A page is counted by 'first' or by 'last', not by both.")
        counted = "last" if "last" in arguments else "first"
        given = arguments.get(counted, DEFAULT_SIZE)
        size, more = (
            self.binder.bind(given, PageSize(counted, self.page_limit, extra)) for extra in (0, 1)
        )
        where, order_by = arguments.get("where"), arguments.get("orderBy")
        order = sorted_by(order_by, source.type_name) if order_by else source.order
        mark = signature(coordinate, order)
        holds = condition(where, source.type_name, self.binder.bind) if where else None
        node = self._page_object(connection, source, holds, size, nodes)
        return Page(
            source.relation,
            TYPES[source.type_name].tables,
            node,
            order,
            mark,
            size,
            more,
            after=self._position(arguments.get("after"), mark, order),
            before=self._position(arguments.get("before"), mark, order),
            backward=counted == "last",
            where=holds,
        )

    def _position(self, cursor: Any, mark: str, order: tuple[Sort, ...]) -> tuple[Bind, ...]:
        if cursor is None:
            return ()
        return tuple(
            self.binder.bind(cursor, CursorValue(mark, at, len(order), _cursor_type(sort)))
            for at, sort in enumerate(order)
        )

    def _page_object(
        self,
        connection: str,
        source: ConnectionSource,
        where: Condition | None,
        size: Bind,
        nodes: list[FieldNode],
    ) -> Object:
        aggregates, rows = Aggregates(self, source, where), object()

        def make(name: str, selected: list[FieldNode]) -> Node:
            # What is said of all rows together is said once, not for each row of the page.
            if name == "aggregate":
                return aggregates.aggregate(connection, selected)
            if name == "facets":
                return aggregates.facets(connection, selected)
            with self.binder.page(size, rows):
                return self._of_page(name, connection, source, selected)

        return self.object_of(connection, nodes, make)

    def _of_page(
        self, name: str, connection: str, source: ConnectionSource, nodes: list[FieldNode]
    ) -> Node:
        if name == "edges":
            return Items(self._edge(connection, source, nodes))
        if name == "nodes":
            return Items(self.of(source.type_name, nodes))
        if name == "totalCount":
            return Total()
        return self.object_of("PageInfo", nodes, lambda fact, _: PageValue(PAGE_FACTS[fact]))

    def _edge(self, connection: str, source: ConnectionSource, nodes: list[FieldNode]) -> Object:
        extra = {field.name: field for field in source.edge}

        def make(name: str, selected: list[FieldNode]) -> Node:
            if name == "cursor":
                return Cursor()
            if name == "node":
                return self.of(source.type_name, selected)
            return self._value(extra[name], selected)

        return self.object_of(connection.removesuffix("Connection") + "Edge", nodes, make)


def _cursor_type(sort: Sort) -> CursorType:
    if sort.column == SCORE:
        return CursorType.NUMBER
    stored = metadata.tables[sort.column.table].c[sort.column.name].type
    if sort.part is SortPart.NULLNESS or isinstance(stored, sa.Integer | Exact):
        return CursorType.NUMBER
    if isinstance(stored, sa.Boolean):
        return CursorType.FLAG
    return CursorType.DATE if isinstance(stored, sa.Date) else CursorType.TEXT
