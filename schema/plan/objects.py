"""Rows -> nodes of a plan: an object has its fields in the order of the response.

A field becomes what its source says it is in the database. The kinds of an interface are told apart
only as far as the fragments of a selection do.
"""

from graphql import FieldNode

from db.plan import (
    BoundText,
    Column,
    Compare,
    Constant,
    Figure,
    Form,
    Key,
    Many,
    Node,
    Object,
    One,
    Operator,
    Relation,
    Scalar,
    Switch,
)
from schema.definitions import (
    RECORD_KIND,
    ColumnSource,
    ConversionSource,
    FigureSource,
    ListSource,
    OneSource,
    TypeDefinition,
    UnitSource,
)
from schema.entities import ENTITIES, TYPES
from schema.entities.values import Unit
from schema.plan.dispatch import ROW, Context, Scope, SelectedField, plan_field
from schema.plan.quantities import CODE, ITSELF, MEASURED, NAME, Converted, conversion, of_dimension

UNIT = TYPES[Unit.__name__]


def plan_object(
    type_name: str,
    nodes: list[FieldNode],
    scope: Scope,
    context: Context,
    typename: Node | None = None,
) -> Object:
    """Return an object of a type; ``typename`` is its name where the type may vary."""
    type_ = context.type(type_name)
    fields: list[tuple[str, Node]] = []
    for key, selected in context.selections.fields(type_, nodes).items():
        field = SelectedField(key, selected, type_)
        if field.name == "__typename":
            fields.append((key, typename or Constant(f'"{type_name}"')))
        else:
            with context.binder.field(selected[0]):
                fields.append((key, plan_field(field.source, field, scope, context)))
    return Object(tuple(fields))


def plan_row(type_name: str, nodes: list[FieldNode], context: Context) -> Node:
    """Return the node of a row of a type: an object type or an interface."""
    definition = TYPES[type_name]
    if not definition.interface:
        return plan_object(type_name, nodes, ROW, context)
    conditions = context.selections.conditions(nodes)
    # The kinds that the same fragments select from.
    groups: dict[frozenset[str], list[TypeDefinition]] = {}
    for entity in ENTITIES:
        if type_name in entity.ancestors:
            groups.setdefault(conditions & entity.ancestors, []).append(entity)
    if len(groups) == 1 and conditions <= definition.ancestors:
        return plan_object(type_name, nodes, ROW, context, _typename())
    return Switch(
        RECORD_KIND.column,
        tuple(_case(definition, entities, nodes, context) for entities in groups.values()),
    )


def _case(
    interface: TypeDefinition,
    entities: list[TypeDefinition],
    nodes: list[FieldNode],
    context: Context,
) -> tuple[tuple[str, ...], tuple[Key, ...], Node]:
    tables = [set(entity.tables) for entity in entities]
    shared = set.intersection(*tables).difference(interface.tables)
    extra = tuple(key for key in entities[0].tables if key in shared)
    kinds = tuple(str(entity.kind) for entity in entities)
    typename = _typename() if len(entities) > 1 else None
    return kinds, extra, plan_object(entities[0].name, nodes, ROW, context, typename)


def _typename() -> Switch:
    """Return the name of a record's own type."""
    cases = tuple(((str(e.kind),), (), Constant(f'"{e.name}"')) for e in ENTITIES)
    return Switch(RECORD_KIND.column, cases)


# The fields of rows


@plan_field.register
def _(source: ColumnSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    return Scalar(source.column, source.form, field.is_nullable, source.only)


@plan_field.register
def _(source: OneSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    tables = TYPES[field.type_name].tables
    return One(source.relation, tables, plan_row(field.type_name, field.nodes, context))


@plan_field.register
def _(source: ListSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    if source.column is not None:
        value = Scalar(source.column.column, source.column.form)
        return Many(source.relation, (), value, source.order)
    row = plan_row(field.type_name, field.nodes, context)
    return Many(source.relation, TYPES[field.type_name].tables, row, source.order)


# Quantities in another unit


@plan_field.register
def _(source: ConversionSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    """Return the row's quantity in another unit, if its own unit has the same dimension."""
    unit = field.arguments(context)["unit"]
    # The unit is bound here first, so that its errors are about the field that takes it.
    converts = of_dimension(unit, context.binder.bind)
    node = plan_object(field.type_name, field.nodes, Converted(unit), context)
    return One(ITSELF, MEASURED, node, where=converts)


@plan_field.register
def _(source: FigureSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    if isinstance(scope, Converted):
        to = conversion(scope.unit, context.binder.bind)
        return Figure(to, source.form, source.rounding, source.only)
    return Scalar(source.column, source.form, field.is_nullable, source.only)


@plan_field.register
def _(source: UnitSource, field: SelectedField, scope: Scope, context: Context) -> Node:
    row = plan_row(field.type_name, field.nodes, context)
    if not isinstance(scope, Converted):
        return One(source.relation, UNIT.tables, row)
    code = context.binder.bind(scope.unit, CODE)
    listed = Compare(Column("unit", "code"), Operator.EQ, code)
    unlisted = unlisted_unit(scope.unit, Column("unit", "kind"), field.nodes, context)
    return One(Relation("unit", "code"), UNIT.tables, row, listed, otherwise=unlisted)


def unlisted_unit(unit: object, kind: Column, nodes: list[FieldNode], context: Context) -> Object:
    """Return a unit that the database does not list; its kind is read from a column."""
    bind = context.binder.bind
    values: dict[str, Node] = {
        "code": BoundText(bind(unit, CODE)),
        "name": BoundText(bind(unit, NAME)),
        "symbol": Constant("null"),
        "kind": Scalar(kind, Form.TOKEN),
    }
    type_ = context.type(UNIT.name)
    fields: list[tuple[str, Node]] = []
    for key, selected in context.selections.fields(type_, nodes).items():
        typename = Constant(f'"{type_.name}"')
        fields.append((key, values.get(selected[0].name.value, typename)))
    return Object(tuple(fields))
