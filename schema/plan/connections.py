"""Connections -> pages of a plan: their edges, counts and cursors."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from graphql import GraphQLObjectType, get_named_type

from db.plan import (
    SCORE,
    Bind,
    Condition,
    Cursor,
    Items,
    Key,
    Node,
    Page,
    PageValue,
    Sort,
    Total,
)
from db.tables import metadata
from db.tables.base import holds_record_key
from db.tables.columns import Exact
from schema.build.dimensions import GROUPABLE
from schema.build.sources import (
    CursorSource,
    EdgeNodeSource,
    EdgesSource,
    NodesSource,
    PageFactSource,
    PageInfoSource,
    TotalCountSource,
)
from schema.definitions import ConnectionSource
from schema.entities import TYPES
from schema.errors import BadArgument
from schema.plan.binding import BindValue
from schema.plan.cursors import (
    DEFAULT_SIZE,
    CursorType,
    CursorValue,
    PageSize,
    SearchCursorValue,
    SearchSignature,
    signature,
)
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.narrowing import narrowed
from schema.plan.objects import plan_object, plan_row
from schema.plan.orders import plan_order

# The text and the kinds of record of a search; empty for other connections.
Searched = tuple[Any, ...]


@dataclass(frozen=True)
class PageScope(Scope):
    """A page of a connection.

    ``type_name`` is the type of its rows, and ``tables`` are theirs: those of a kind where only
    that kind is asked for. ``groups`` is what the types of their groups are named after, and
    ``searched`` are the text and the kinds of a search.
    """

    source: ConnectionSource
    tables: tuple[Key, ...]
    type_name: str
    groups: str
    where: Condition | None
    searched: Searched = ()


@plan_field.register
def _(source: ConnectionSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    return plan_page(source, field, field.arguments(context), context)


def plan_page(
    source: ConnectionSource,
    field: SelectedField,
    arguments: dict[str, Any],
    context: Context,
    searched: Searched = (),
) -> Page:
    """Return a page of a connection's rows, or of those that a search finds."""
    if "first" in arguments and "last" in arguments:
        raise BadArgument("A page takes either 'first' or 'last', not both.")
    bind, type_name = context.binder.bind, node_type(context.type(field.type_name))
    counted = "last" if "last" in arguments else "first"
    asked, limit = arguments.get(counted, DEFAULT_SIZE), context.page_limit
    size = bind(asked, PageSize(counted, limit))
    # A size that no variable decides tells the database how few rows it has to plan for.
    most = max(0, min(asked, limit)) if isinstance(asked, int) else limit
    order_by = arguments.get("orderBy")
    order = plan_order(order_by, type_name) if order_by else source.order
    mark = signature(field.coordinate, order)
    source, tables, condition = narrowed(source, TYPES[type_name], arguments, bind)
    groups = field.type_name.removesuffix("Connection")
    groups = groups if groups in GROUPABLE else type_name
    scope = PageScope(source, tables, type_name, groups, condition, searched)
    return Page(
        source.relation,
        tables,
        plan_object(field.type_name, field.nodes, scope, context),
        order,
        bind([*searched], SearchSignature(mark)) if searched else mark,
        size,
        most,
        after=_position(arguments.get("after"), mark, order, searched, bind),
        before=_position(arguments.get("before"), mark, order, searched, bind),
        backward=counted == "last",
        where=condition,
    )


def node_type(connection: Any) -> str:
    """Return the type of the rows that a connection leads to."""
    assert isinstance(connection, GraphQLObjectType)
    return str(get_named_type(connection.fields["nodes"].type).name)


def _position(
    cursor: Any, mark: str, order: tuple[Sort, ...], searched: Searched, bind: BindValue
) -> tuple[Bind, ...]:
    if cursor is None:
        return ()
    values = [
        CursorValue(mark, at, len(order), _cursor_type(sort)) for at, sort in enumerate(order)
    ]
    if searched:
        return tuple(bind([cursor, *searched], SearchCursorValue(value)) for value in values)
    return tuple(bind(cursor, value) for value in values)


def _cursor_type(sort: Sort) -> CursorType:
    if sort.column == SCORE:
        return CursorType.NUMBER
    column = metadata.tables[sort.column.table].c[sort.column.name]
    if holds_record_key(column):
        return CursorType.ID
    if isinstance(column.type, sa.Integer | Exact):
        return CursorType.NUMBER
    if isinstance(column.type, sa.Boolean):
        return CursorType.FLAG
    return CursorType.DATE if isinstance(column.type, sa.Date) else CursorType.TEXT


# The fields of a page that have its rows


@plan_field.register
def _(source: EdgesSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return Items(plan_object(field.type_name, field.nodes, scope, context))


@plan_field.register
def _(source: NodesSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return Items(plan_row(field.type_name, field.nodes, context))


@plan_field.register
def _(source: EdgeNodeSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return plan_row(field.type_name, field.nodes, context)


@plan_field.register
def _(source: CursorSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return Cursor()


# The fields of a page about itself


@plan_field.register
def _(source: TotalCountSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return Total()


@plan_field.register
def _(source: PageInfoSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return plan_object(field.type_name, field.nodes, scope, context)


@plan_field.register
def _(source: PageFactSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    return PageValue(source.fact)
