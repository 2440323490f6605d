"""A ``where`` -> a condition of a plan: each key becomes a condition on its field's source."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import singledispatch
from typing import Any

from db.ids import key_of_id
from db.plan import (
    All,
    Column,
    Compare,
    Condition,
    Either,
    Exists,
    Form,
    Not,
    Operator,
    Relation,
)
from db.tables import metadata
from db.tables.columns import scaled
from db.tables.term import Term
from db.text.folding import fold
from schema.build.operators import OPERATORS, FilterOperator
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    OverlapSource,
    TypeDefinition,
)
from schema.entities import ENTITIES, TYPES
from schema.plan.binding import BindValue, identity
from schema.plan.periods import overlap_condition
from schema.plan.quantities import figure_condition

Operand = dict[str, Any]
JOINED: dict[str, Callable[[tuple[Condition, ...]], Condition]] = {"and": All, "or": Either}


def plan_condition(where: Operand, definition: TypeDefinition, bind: BindValue) -> Condition:
    """Return the condition of a ``where`` on the rows of a type."""
    parts = tuple(_parts(where, definition, bind))
    return parts[0] if len(parts) == 1 else All(parts)


def _parts(where: Operand, definition: TypeDefinition, bind: BindValue) -> Iterator[Condition]:
    computed = {computed.name: computed for computed in definition.filters}
    for name, operand in where.items():
        if operand is None:
            continue
        if name in JOINED:
            yield JOINED[name](tuple(plan_condition(part, definition, bind) for part in operand))
        elif name == "not":
            yield Not(plan_condition(operand, definition, bind))
        elif name in computed:
            source, target = computed[name].source, TYPES.get(computed[name].type_name)
            yield condition_on(source, operand, target, bind)
        else:
            field = definition.fields[name]
            yield condition_on(field.source, operand, TYPES.get(field.type_name), bind)


@singledispatch
def condition_on(
    source: Any, operand: Operand, target: TypeDefinition | None, bind: BindValue
) -> Condition:
    """Return the condition on a source; ``target`` is the type that an edge leads to."""
    raise TypeError(f"no condition is registered on {source!r}")


@condition_on.register
def _(
    source: ColumnSource, operand: Operand, target: TypeDefinition | None, bind: BindValue
) -> Condition:
    return All(tuple(_compare(source, OPERATORS[n], value, bind) for n, value in _keys(operand)))


@condition_on.register
def _(
    source: ConversionSource, operand: Operand, target: TypeDefinition | None, bind: BindValue
) -> Condition:
    return figure_condition(operand, bind)


@condition_on.register
def _(
    source: OverlapSource, operand: Operand, target: TypeDefinition | None, bind: BindValue
) -> Condition:
    return overlap_condition(operand, bind)


@condition_on.register
def _(source: OneSource, operand: Operand, target: TypeDefinition, bind: BindValue) -> Condition:
    condition = plan_condition(operand, target, bind)
    return Exists(source.relation, target.tables, condition, kinds_of(target, source.relation))


@condition_on.register(ListSource)
@condition_on.register(ConnectionSource)
def _(
    source: ListSource | ConnectionSource,
    operand: Operand,
    target: TypeDefinition | None,
    bind: BindValue,
) -> Condition:
    # All roles of a pair count, not only the main one.
    fixed = tuple(pair for pair in source.relation.fixed if pair[0] != "main")
    relation = replace(source.relation, fixed=fixed)
    tables, kinds = (target.tables, kinds_of(target, relation)) if target else ((), ())
    parts: list[Condition] = []
    for quantifier, value in _keys(operand):
        holds = _item_condition(source, value, target, bind)
        if quantifier == "every":
            parts.append(Not(Exists(relation, tables, Not(holds), kinds)))
        else:
            some = Exists(relation, tables, holds, kinds)
            parts.append(some if quantifier == "some" else Not(some))
    return All(tuple(parts))


def kinds_of(target: TypeDefinition, relation: Relation) -> tuple[str, ...]:
    """Return the kinds of record that a relation leads to; none if its rows are not records.

    A reference may be narrowed to some of the kinds of its type.
    """
    key = relation.outer if relation.driver is None else Column(relation.driver, relation.key)
    table = None if key is None else metadata.tables.get(key.table)
    narrowed = () if key is None or table is None else table.c[key.name].info.get("kinds", ())
    kinds = (entity.kind for entity in ENTITIES if target.name in entity.ancestors)
    return tuple(str(kind) for kind in kinds if not narrowed or kind in narrowed)


def _item_condition(
    source: ListSource | ConnectionSource,
    operand: Operand,
    target: TypeDefinition | None,
    bind: BindValue,
) -> Condition:
    """Return the condition on one item of an edge to many."""
    if isinstance(source, ListSource) and source.column is not None:
        return condition_on(source.column, operand, None, bind)
    assert target is not None
    if isinstance(source, ListSource) or not source.edge:
        return plan_condition(operand, target, bind)
    edge: dict[str, FieldDefinition] = {field.name: field for field in source.edge}
    keys = dict(_keys(operand))
    node = keys.pop("node", None)
    parts = [condition_on(edge[name].source, value, None, bind) for name, value in keys.items()]
    if node is not None:
        parts.append(plan_condition(node, target, bind))
    return All(tuple(parts))


def _keys(operand: Operand) -> Iterator[tuple[str, Any]]:
    """Yield the keys of an input with their values; a null is the same as no key."""
    return ((name, value) for name, value in operand.items() if value is not None)


# Columns


def _compare(
    source: ColumnSource, operator: FilterOperator, operand: Any, bind: BindValue
) -> Condition:
    if operator.operator is Operator.IS_NULL:
        return Compare(source.column, operator.operator, bind(operand, identity))
    convert = _conversion(source)
    value = bind(operand, ConvertItems(convert) if operator.takes_list else convert)
    comparison = Compare(source.compared, operator.operator, value)
    return Not(comparison) if operator.negated else comparison


def _conversion(source: ColumnSource) -> Callable[[Any], Any]:
    """Return the function that converts an operand to the values of the column."""
    if source.folded:
        return fold
    if source.enum:
        return enum_name
    return CONVERSIONS.get(source.form, identity)


CONVERSIONS: dict[Form, Callable[[Any], Any]] = {Form.ID: key_of_id, Form.DECIMAL: scaled}


def enum_name(value: Any) -> str:
    """Return the name of an enum's value."""
    return value.value if isinstance(value, Term) else str(value)


@dataclass(frozen=True)
class ConvertItems:
    """Converts every item of a list."""

    convert: Callable[[Any], Any]

    def __call__(self, values: list[Any]) -> list[Any]:
        """Return the converted items."""
        return [self.convert(value) for value in values]
