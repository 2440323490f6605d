"""Facets -> groupings of a plan, each by one dimension: its values with their numbers of rows."""

from dataclasses import dataclass

from db.plan import Array, Column, Constant, Form, Key, Node, One, Relation, Scalar
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
from schema.plan.aggregates import grouping, rows_of
from schema.plan.connections import PageScope
from schema.plan.dispatch import Context, Scope, SelectedField, plan_field
from schema.plan.objects import plan_object, plan_row

VALUE = Column("shown", "d0")


@dataclass(frozen=True)
class FacetScope(Scope):
    """One facet: its dimension."""

    dimension: Groupable


@plan_field.register
def _(source: FacetsSource, field: SelectedField, scope: PageScope, context: Context) -> Node:
    arguments = field.arguments(context)
    facets: list[Node] = []
    for key in dict.fromkeys(str(key) for key in arguments["fields"]):
        dimension = GROUPABLE[scope.groups][key]
        facet = FacetScope(dimension)
        node = plan_object(field.type_name, field.nodes, facet, context)
        facets.append(grouping((dimension,), node, arguments, scope, context))
    return Array(tuple(facets)) if facets else Constant("[]")


@plan_field.register
def _(source: FacetFieldSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    return Constant(f'"{scope.dimension.name}"')


@plan_field.register
def _(source: FacetValuesSource, field: SelectedField, scope: FacetScope, context: Context) -> Node:
    return rows_of("shown", plan_object(field.type_name, field.nodes, scope, context))


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
    """Return the table that has the names of a dimension's keys."""
    return Key("record") if dimension.is_record else TYPES[dimension.type_name].tables[0]


def _as_text(dimension: Groupable) -> Form:
    """Return the form of a key as a string."""
    if dimension.form is Form.BOOLEAN:
        return Form.WORD
    if dimension.is_row and not dimension.is_record:
        return Form.TEXT
    return Form.NUMERAL if dimension.form is Form.INTEGER else dimension.form
