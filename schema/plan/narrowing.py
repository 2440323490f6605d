"""The arguments that narrow a connection -> the rows that its pages are read from.

A filter of all facts or all records may ask for those of one kind. Then the pages are read from the
table of the kind, which has an index of each of its orders and edges.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from db.plan import All, Compare, Condition, Exists, Key, Operator, Relation
from schema.definitions import ComputedFilter, ConnectionSource, KindSource, TypeDefinition
from schema.entities import TYPES
from schema.errors import BadArgument
from schema.plan.binding import BindValue
from schema.plan.conditions import ConvertItems, enum_name, plan_condition

Narrowed = tuple[ConnectionSource, tuple[Key, ...], Condition | None]


def narrowed(
    source: ConnectionSource,
    definition: TypeDefinition,
    arguments: Mapping[str, Any],
    bind: BindValue,
) -> Narrowed:
    """Return the source of a connection's rows, their tables, and the condition on them."""
    conditions: list[Condition] = []
    roles, where = arguments.get("roles"), arguments.get("where")
    if roles is not None:
        conditions.append(_in_roles(source, roles, bind))
    while where:
        kind = _kind(source.relation, definition, where)
        rest = {name: value for name, value in where.items() if kind is None or name != kind.name}
        if rest:
            conditions.append(plan_condition(rest, definition, bind))
        if kind is None:
            break
        assert isinstance(kind.source, KindSource)
        source = replace(source, relation=Relation(kind.source.relation.driver))
        definition, where = TYPES[kind.type_name], where[kind.name]
    condition = conditions[0] if len(conditions) == 1 else All(tuple(conditions))
    return source, definition.tables, condition if conditions else None


def _kind(
    relation: Relation, definition: TypeDefinition, where: Mapping[str, Any]
) -> ComputedFilter | None:
    """Return the part of a filter of all rows of an interface that asks for one kind."""
    *_, own = definition.tables
    if not definition.interface or relation != Relation(own.table):
        return None
    for computed in definition.filters:
        if isinstance(computed.source, KindSource) and where.get(computed.name) is not None:
            return computed
    return None


def _in_roles(source: ConnectionSource, roles: Any, bind: BindValue) -> Condition:
    """Return the condition that a pair is linked in some of the roles, the main one or not."""
    if not roles:
        raise BadArgument("'roles' takes at least one role; without it, items have any role.")
    assert source.roles is not None
    assert source.roles.column is not None
    value = bind(roles, ConvertItems(enum_name))
    in_roles = Compare(source.roles.column.column, Operator.IN, value)
    return Exists(source.roles.relation, (), in_roles)
