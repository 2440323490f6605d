"""Aggregates -> groupings of a plan: rows in groups, and their figures added up."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.plan import (
    GROUP_SIZE,
    Column,
    Condition,
    Constant,
    Conversion,
    Counted,
    Figures,
    Form,
    Grouping,
    Many,
    Node,
    One,
    Relation,
    Scalar,
    Sort,
    Switch,
)
from db.tables.warning_code import WarningCode
from schema.build.aggregates import GROUP, MOST_KEYS
from schema.build.dimensions import GROUPABLE, SPLITS, Groupable
from schema.build.sources import (
    AggregateSource,
    FiguresSource,
    FigureUnitSource,
    GroupDocumentsSource,
    GroupedRowsSource,
    GroupsSource,
    KeySource,
    KeysSource,
    RowCountSource,
    SplitSource,
    TableCountSource,
    WarningColumnSource,
    WarningFactsSource,
    WarningMessageSource,
    WarningsSource,
)
from schema.definitions import ColumnSource, ConnectionSource
from schema.entities import TYPES
from schema.errors import BadArgument
from schema.fields import NAME_ORDER
from schema.plan.binding import BindValue
from schema.plan.conditions import condition_on
from schema.plan.connections import PageScope, node_type, plan_page
from schema.plan.cursors import DEFAULT_SIZE, PageSize
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.objects import UNIT, plan_object, plan_row, unlisted_unit
from schema.plan.quantities import CODE, DIMENSION, conversion

SIZE = ColumnSource(GROUP_SIZE, Form.INTEGER)


@dataclass(frozen=True)
class GroupScope(Scope):
    """The groups of an aggregate: their dimensions, and the unit of their figures."""

    by: Mapping[str, Groupable]
    unit: Any


@dataclass(frozen=True)
class WarningScope(Scope):
    """The warnings of a table, whose facts have the number of their warning in a column."""

    table: str
    number: str


@dataclass(frozen=True)
class Offset:
    """Checks the number of groups to skip."""

    def __call__(self, count: int) -> int:
        """Return the number; ``BadArgument`` if it is negative."""
        if count < 0:
            raise BadArgument(f"'offset' takes a number from 0, not {count}.")
        return count


@plan_field.register
def _(source: AggregateSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    arguments = field.arguments(context)
    dimensions = GROUPABLE[scope.groups]
    keys = [dimensions[str(key)] for key in arguments.get("groupBy", ())]
    by = {dimension.field: dimension for dimension in keys}
    if len(by) > MOST_KEYS:
        raise BadArgument(f"'groupBy' takes at most {MOST_KEYS} keys, not {len(by)}.")
    unit = arguments.get("unit")
    figures = _figures(scope.groups, unit, context.binder.bind)
    node = plan_object(field.type_name, field.nodes, GroupScope(by, unit), context)
    return grouping(tuple(by.values()), node, arguments, scope, context, figures)


def grouping(
    by: tuple[Groupable, ...],
    node: Any,
    arguments: Mapping[str, Any],
    scope: PageScope,
    context: Context,
    figures: Figures | None = None,
) -> Grouping:
    """Return all rows of a connection in groups, for ``node`` to read."""
    first = arguments.get("first", DEFAULT_SIZE)
    return Grouping(
        scope.source.relation,
        scope.tables,
        tuple(dimension.dimension for dimension in by),
        node,
        context.binder.bind(first, PageSize("first", context.page_limit)),
        context.binder.bind(arguments.get("offset", 0), Offset()),
        scope.where,
        figures,
        _having(arguments.get("having") or {}, context.binder.bind),
    )


def _having(operands: Mapping[str, Any], bind: BindValue) -> Condition | None:
    count = operands.get("count")
    return condition_on(SIZE, count, None, bind) if count else None


def _figures(groups: str, unit: Any, bind: BindValue) -> Figures | None:
    if groups not in SPLITS:
        return None
    split = SPLITS[groups]
    columns = tuple(dimension.dimension for dimension in split.by)
    if unit is None:
        return Figures(str(split.period), columns)
    to: Conversion = conversion(unit, bind)
    return Figures(str(split.period), columns, bind(unit, CODE), bind(unit, DIMENSION), to)


@plan_field.register
def _(source: TableCountSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    return Counted(source.table)


@plan_field.register
def _(source: RowCountSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    count = Scalar(Column("row_count", "count"), Form.INTEGER)
    return One(Relation("row_count", "count"), (), count, otherwise=Constant("0"))


# Groups


@plan_field.register
def _(source: GroupsSource, field: SelectedField, scope: GroupScope, context: Context) -> Node:
    return rows_of("shown", plan_object(field.type_name, field.nodes, scope, context))


@plan_field.register
def _(source: KeysSource, field: SelectedField, scope: GroupScope, context: Context) -> Node:
    return plan_object(field.type_name, field.nodes, scope, context)


@plan_field.register
def _(source: KeySource, field: SelectedField, scope: GroupScope, context: Context) -> Node:
    if field.name not in scope.by:
        return Constant("null")
    at = list(scope.by).index(field.name)
    return _key(source.dimension, Column("shown", f"d{at}"), field, context)


@plan_field.register
def _(source: SplitSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    column = source.dimension.dimension.column
    return _key(source.dimension, Column("figure", column.name), field, context)


def _key(dimension: Groupable, column: Column, field: SelectedField, context: Context) -> Node:
    if not dimension.is_row:
        return Scalar(column, dimension.form, nullable=True)
    row = plan_row(field.type_name, field.nodes, context)
    return One(Relation(outer=column), TYPES[field.type_name].tables, row)


@plan_field.register
def _(source: GroupedRowsSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    relation = Relation(source.table, "key", source.column, source.outer)
    return grouped_rows(relation, field, context)


def grouped_rows(relation: Relation, field: SelectedField, context: Context) -> Node:
    """Return a connection to rows of a table that the statement makes."""
    order = TYPES[node_type(context.type(field.type_name))].order
    connection = ConnectionSource(relation, order)
    return plan_page(connection, field, field.arguments(context), context)


@plan_field.register
def _(source: GroupDocumentsSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    cited = Relation("group_document", "document_id", "g", GROUP)
    document = plan_row(field.type_name, field.nodes, context)
    return Many(cited, TYPES[field.type_name].tables, document, NAME_ORDER)


def rows_of(table: str, node: Node, near: str | None = None, outer: Column | None = None) -> Many:
    """Return the rows of a table of the statement that belong to this row, in order."""
    return Many(Relation(table, "g", near, outer), (), node, (Sort(Column(table, "position")),))


# Figures


@plan_field.register
def _(source: FiguresSource, field: SelectedField, scope: GroupScope, context: Context) -> Node:
    figure = plan_object(field.type_name, field.nodes, scope, context)
    return rows_of("figure", figure, "g", GROUP)


@plan_field.register
def _(source: FigureUnitSource, field: SelectedField, scope: GroupScope, context: Context) -> Node:
    unit = Relation(outer=Column("figure", "unit_code"))
    otherwise = None
    if scope.unit is not None:
        kind = Column("figure", "unit_kind")
        unlisted = unlisted_unit(scope.unit, kind, field.nodes, context)
        # Figures without a unit have neither a listed nor an unlisted one.
        otherwise = One(unit, (), unlisted)
    row = plan_row(field.type_name, field.nodes, context)
    return One(unit, UNIT.tables, row, otherwise=otherwise)


# Warnings


@plan_field.register
def _(source: WarningsSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    node = plan_object(
        field.type_name, field.nodes, WarningScope(source.table, source.number), context
    )
    return rows_of(source.table, node, source.column, source.outer)


@plan_field.register
def _(
    source: WarningColumnSource, field: SelectedField, scope: WarningScope, context: Context
) -> Node:
    return Scalar(Column(scope.table, source.name), source.form)


@plan_field.register
def _(
    source: WarningFactsSource, field: SelectedField, scope: WarningScope, context: Context
) -> Node:
    relation = Relation("concern", "key", scope.number, Column(scope.table, "number"))
    return grouped_rows(relation, field, context)


@plan_field.register
def _(
    source: WarningMessageSource, field: SelectedField, scope: WarningScope, context: Context
) -> Node:
    messages = tuple(((str(c),), (), Constant(f'"{c.description}"')) for c in WarningCode)
    return Switch(Column(scope.table, "code"), messages)
