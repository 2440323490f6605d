"""Validated operation -> Plan: every selected field becomes a node, from the root down.

The plan does not contain the values of a request, so it serves every request of its shape.
"""

from graphql import GraphQLSchema

from db.plan import Constant, Node, Object, Plan
from schema.plan import aggregates, connections, facets, look_ups, objects, paths, search
from schema.plan.binding import PlannedOperation
from schema.plan.dispatch import ROW, Context, Introspect, SelectedField, plan_field
from schema.plan.quantities import DIMENSION
from schema.plan.selection import Selections

# Imported for the handlers that they register.
HANDLERS = (aggregates, connections, facets, look_ups, objects, paths, search)


def plan_operation(
    schema: GraphQLSchema, selections: Selections, introspect: Introspect, page_limit: int
) -> PlannedOperation:
    """Return the plan of an operation; ``OperationError`` if it can't be answered."""
    context = Context(schema, selections, introspect, page_limit)
    query = schema.query_type
    assert query is not None
    fields: list[tuple[str, Node]] = []
    for key, nodes in selections.root_fields(query).items():
        with context.binder.field(nodes[0]):
            fields.append((key, _root_field(SelectedField(key, nodes, query), context)))
    dimensions = context.binder.bound_by(DIMENSION)
    plan = Plan(Object(tuple(fields)), tuple(context.ambiguities), dimensions)
    return context.binder.planned(plan)


def _root_field(field: SelectedField, context: Context) -> Node:
    if field.name == "__typename":
        return Constant(f'"{field.parent.name}"')
    if field.name.startswith("__"):
        return Constant(context.introspect(field.nodes))
    return plan_field(field.source, field, ROW, context)
