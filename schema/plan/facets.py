"""Facets -> groupings of a plan by one dimension each: its values, and how many rows have them."""

from dataclasses import dataclass

from db.plan import Array, Bind, Column, Constant, Form, Key, Node, One, Relation, Scalar
from schema.build.dimensions import GROUPABLE, Groupable
from schema.build.sources import (
    FacetFieldSource,
    FacetLabelSource,
    FacetRecordSource,
    FacetsSource,
    FacetValueSource,
    FacetValuesSource,
)
from schema.entities import TYPES
from schema.plan.aggregates import each, group_size, grouping
from schema.plan.connections import PageScope
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.objects import plan_object, plan_row

VALUE = Column("shown", "d0")


@dataclass(frozen=True)
class FacetScope(Scope):
    """One facet: its dimension, and how many of its values are shown."""

    dimension: Groupable
    size: Bind


@plan_field.register
def _(source: FacetsSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    arguments = field.arguments(context)
    facets: list[Node] = []
    for key in dict.fromkeys(str(key) for key in arguments["fields"]):
        dimension = GROUPABLE[scope.type_name][key]
        facet = FacetScope(dimension, group_size(arguments, context))
        node = plan_object(field.type_name, field.nodes, facet, context)
        facets.append(grouping((dimension,), node, arguments, scope, context))
    return Array(tuple(facets)) if facets else Constant("[]")


@plan_field.register
def _(source: FacetFieldSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    return Constant(f'"{scope.dimension.name}"')


@plan_field.register
def _(source: FacetValuesSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    with context.binder.page(scope.size):
        return each("shown", plan_object(field.type_name, field.nodes, scope, context))


@plan_field.register
def _(source: FacetValueSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    return Scalar(VALUE, _as_text(scope.dimension), nullable=True)


@plan_field.register
def _(source: FacetLabelSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    dimension = scope.dimension
    if not dimension.is_row:
        return Scalar(VALUE, _as_text(dimension), nullable=True)
    table = _named(dimension)
    return One(Relation(outer=VALUE), (table,), Scalar(Column(table.table, "name"), Form.TEXT))


@plan_field.register
def _(source: FacetRecordSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    if not scope.dimension.is_record:
        return Constant("null")
    record = plan_row(field.type_name, field.nodes, context)
    return One(Relation(outer=VALUE), TYPES[field.type_name].tables, record)


def _named(dimension: Groupable) -> Key:
    """Return the table in which the keys of a dimension have their names."""
    return Key("record") if dimension.is_record else TYPES[dimension.type_name].tables[0]


def _as_text(dimension: Groupable) -> Form:
    """Return how a key is written as a string."""
    if dimension.form is Form.BOOLEAN:
        return Form.WORD
    if dimension.is_row and not dimension.is_record:
        return Form.TEXT
    return Form.NUMERAL if dimension.form is Form.INTEGER else dimension.form
