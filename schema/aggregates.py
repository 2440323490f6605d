"""Aggregates and facets -> nodes of a plan: rows in groups, and their figures added up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import FieldNode

from db.plan import (
    Array,
    Column,
    Condition,
    Constant,
    Conversion,
    Counted,
    Figures,
    Form,
    Grouping,
    Key,
    Many,
    Node,
    Object,
    One,
    Relation,
    Scalar,
    Sort,
    Switch,
)
from db.tables.warning_code import WarningCode
from schema.definitions import NAME_ORDER, ConnectionSource
from schema.entities import TYPES
from schema.entities.record import SPAN_ORDER
from schema.errors import BadArgument
from schema.grouping import MOST_KEYS, NUMBERS
from schema.vocabulary.dimensions import GROUPABLE, SPLITS, Groupable, is_record, split_by
from schema.vocabulary.pages import DEFAULT_SIZE, LIST_SIZE, PageSize
from schema.vocabulary.quantities import CODE, DIMENSION, conversion

if TYPE_CHECKING:
    from schema.rows import RowPlanner

Make = Callable[[str, list[FieldNode]], Node]


@dataclass(frozen=True)
class Skipped:
    """Checks how many groups are passed over."""

    def __call__(self, count: int) -> int:
        """Return the number; ``BadArgument`` for one that is less than none."""
        if count < 0:
            raise BadArgument(f"'offset' takes a number from 0, not {count}.")
        return count


@dataclass(frozen=True)
class Aggregates:
    """Plans what a connection says of all its rows together."""

    rows: "RowPlanner"
    source: ConnectionSource
    where: Condition | None

    @property
    def _type(self) -> str:
        return self.source.type_name

    def aggregate(self, connection: str, nodes: list[FieldNode]) -> Node:
        """Return the rows in groups."""
        arguments = self.rows.arguments(connection, nodes[0])
        asked = [GROUPABLE[self._type][str(key)] for key in arguments.get("groupBy", ())]
        by = {known.field: known for known in asked}
        if len(by) > MOST_KEYS:
            raise BadArgument(f"'groupBy' takes at most {MOST_KEYS} keys, not {len(by)}.")
        unit = arguments.get("unit")
        size = self._size(arguments)

        def make(name: str, selected: list[FieldNode]) -> Node:
            if name == "groups":
                # Rows that are not grouped by anything are one group at the most.
                with self.rows.binder.page(size if by else self.rows.binder.bind(1, int)):
                    return _each("shown", self._group(by, unit, selected))
            return Counted("member_key" if name == "count" else "every_group")

        node = self.rows.object_of(f"{self._type}Aggregate", nodes, make)
        return self._grouping(tuple(by.values()), node, arguments, self._figures(unit))

    def _size(self, arguments: Mapping[str, Any]) -> Any:
        given = arguments.get("first", DEFAULT_SIZE)
        return self.rows.binder.bind(given, PageSize("first", self.rows.page_limit))

    def _grouping(
        self,
        by: tuple[Groupable, ...],
        node: Node,
        arguments: Mapping[str, Any],
        figures: Figures | None = None,
    ) -> Grouping:
        return Grouping(
            self.source.relation,
            TYPES[self._type].tables,
            tuple(known.dimension for known in by),
            node,
            self._size(arguments),
            self.rows.binder.bind(arguments.get("offset", 0), Skipped()),
            self.where,
            figures,
        )

    def _figures(self, unit: Any) -> Figures | None:
        if self._type not in SPLITS:
            return None
        split, bind = SPLITS[self._type], self.rows.binder.bind
        columns = tuple(known.dimension for known in split_by(self._type))
        if unit is None:
            return Figures(str(split.period), columns)
        to: Conversion = conversion(unit, bind)
        return Figures(str(split.period), columns, bind(unit, CODE), bind(unit, DIMENSION), to)

    # Groups

    def _group(self, by: dict[str, Groupable], unit: Any, nodes: list[FieldNode]) -> Object:
        here = Column("shown", "g")

        def make(name: str, selected: list[FieldNode]) -> Node:
            if name == "keys":
                return self._keys(by, selected)
            if name == "count":
                return Scalar(Column("shown", "count"), Form.INTEGER)
            if name == "documents":
                cited = Relation("group_document", "document_id", "g", here)
                with self._listed():
                    document = self.rows.of("Document", selected)
                return Many(cited, TYPES["Document"].tables, document, NAME_ORDER)
            if name == "figures":
                with self._listed():
                    figure = self._figure(unit, selected)
                return _each("figure", figure, "g", here)
            if name == "warnings":
                return self._warnings("group_warning", "g", here, selected)
            return self._page(f"{self._type}Group.{name}", "member", "g", here, selected)

        return self.rows.object_of(f"{self._type}Group", nodes, make)

    def _listed(self) -> Any:
        binder = self.rows.binder
        return binder.page(binder.bind(LIST_SIZE, int))

    def _keys(self, by: dict[str, Groupable], nodes: list[FieldNode]) -> Object:
        places = {field: at for at, field in enumerate(by)}

        def make(name: str, selected: list[FieldNode]) -> Node:
            if name not in by:
                return Constant("null")
            return self._key(by[name], Column("shown", f"d{places[name]}"), selected)

        return self.rows.object_of(f"{self._type}Keys", nodes, make)

    def _key(self, known: Groupable, column: Column, nodes: list[FieldNode]) -> Node:
        if not known.is_row:
            return Scalar(column, known.form, nullable=True)
        tables = TYPES[known.type_name].tables
        return One(Relation(outer=column), tables, self.rows.of(known.type_name, nodes))

    def _page(
        self, coordinate: str, table: str, near: str, outer: Column, nodes: list[FieldNode]
    ) -> Node:
        relation = Relation(table, "key", near, outer)
        order = NAME_ORDER if is_record(self._type) else SPAN_ORDER
        source = ConnectionSource(relation, self._type, order)
        owner = coordinate.partition(".")[0]
        arguments = self.rows.arguments(owner, nodes[0])
        return self.rows.page(coordinate, f"{self._type}Connection", source, arguments, nodes)

    # Figures

    def _figure(self, unit: Any, nodes: list[FieldNode]) -> Object:
        here = Column("figure", "s")
        splits = {known.field: known for known in split_by(self._type)}
        plain = {
            "periodKind": Scalar(Column("figure", "period_kind"), Form.TOKEN, nullable=True),
            "comparator": Scalar(Column("figure", "comparator"), Form.TOKEN),
            "count": Scalar(Column("figure", "count"), Form.INTEGER),
        }

        def make(name: str, selected: list[FieldNode]) -> Node:
            if name in splits:
                column = splits[name].dimension.column
                return self._key(splits[name], Column("figure", column.name), selected)
            if name == "unit":
                return self._unit(unit, selected)
            if name in NUMBERS:
                return Scalar(Column("figure", name), Form.RECKONED, nullable=name == "sum")
            if name == "warnings":
                return self._warnings("warning", "s", here, selected)
            if name in plain:
                return plain[name]
            table = "added" if name == "facts" else "left_out"
            return self._page(f"{self._type}Figure.{name}", table, "s", here, selected)

        return self.rows.object_of(f"{self._type}Figure", nodes, make)

    def _unit(self, unit: Any, nodes: list[FieldNode]) -> Node:
        shown = Relation(outer=Column("figure", "unit_code"))
        otherwise = None
        if unit is not None:
            unlisted = self.rows.unlisted(unit, Column("figure", "unit_kind"), nodes)
            # Of figures without a unit there is none to show, be it listed or not.
            otherwise = One(shown, (), unlisted)
        return One(shown, TYPES["Unit"].tables, self.rows.of("Unit", nodes), otherwise=otherwise)

    def _warnings(self, table: str, near: str, outer: Column, nodes: list[FieldNode]) -> Node:
        code = Column(table, "code")
        texts = tuple(((str(c),), (), Constant(f'"{c.description}"')) for c in WarningCode)
        fields: dict[str, Node] = {
            "code": Scalar(code, Form.TOKEN),
            "message": Switch(code, texts),
            "count": Scalar(Column(table, "count"), Form.INTEGER),
        }
        node = self.rows.object_of("AggregateWarning", nodes, lambda name, _: fields[name])
        return _each(table, node, near, outer)

    # Facets

    def facets(self, connection: str, nodes: list[FieldNode]) -> Node:
        """Return how many rows there are for each value of some dimensions."""
        arguments = self.rows.arguments(connection, nodes[0])
        asked = dict.fromkeys(str(key) for key in arguments["fields"])
        facets = [self._facet(GROUPABLE[self._type][key], arguments, nodes) for key in asked]
        return Array(tuple(facets)) if facets else Constant("[]")

    def _facet(
        self, known: Groupable, arguments: Mapping[str, Any], nodes: list[FieldNode]
    ) -> Node:
        def make(name: str, selected: list[FieldNode]) -> Node:
            if name == "field":
                return Constant(f'"{known.name}"')
            if name == "valueCount":
                return Counted("every_group")
            with self.rows.binder.page(self._size(arguments)):
                return _each("shown", self._facet_value(known, selected))

        return self._grouping((known,), self.rows.object_of("Facet", nodes, make), arguments)

    def _facet_value(self, known: Groupable, nodes: list[FieldNode]) -> Object:
        column = Column("shown", "d0")
        value = Scalar(column, _as_text(known), nullable=True)

        def make(name: str, selected: list[FieldNode]) -> Node:
            if name == "count":
                return Scalar(Column("shown", "count"), Form.INTEGER)
            if name == "record":
                if not is_record(known.type_name):
                    return Constant("null")
                record = self.rows.of("Record", selected)
                return One(Relation(outer=column), TYPES["Record"].tables, record)
            if name == "label" and known.is_row:
                table = Key("record") if is_record(known.type_name) else Key("unit", "code")
                named = Scalar(Column(table.table, "name"), Form.TEXT)
                return One(Relation(outer=column), (table,), named)
            return value

        return self.rows.object_of("FacetValue", nodes, make)


def _as_text(known: Groupable) -> Form:
    """Return how a key is written as a string."""
    if known.form is Form.BOOLEAN:
        return Form.WORD
    if known.type_name == "Unit":
        return Form.TEXT
    return Form.ID if known.form is Form.INTEGER else known.form


def _each(table: str, node: Node, near: str | None = None, outer: Column | None = None) -> Many:
    """Return a row of the statement's own tables for each that belongs to this one, in order."""
    relation = Relation(table, "g", near, outer)
    return Many(relation, (), node, (Sort(Column(table, "position")),))
