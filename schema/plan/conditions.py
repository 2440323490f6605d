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
    CompareCount,
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
from schema.build.filters import COUNT, IS_NULL, WHERE
from schema.build.operators import OPERATORS, FilterOperator
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    KindSource,
    ListSource,
    OneSource,
    OverlapSource,
    PeriodWithinSource,
    TypeDefinition,
    WithinSource,
)
from schema.entities import ENTITIES, TYPES
from schema.plan.binding import BindValue, identity
from schema.plan.periods import overlap_condition, within_condition
from schema.plan.quantities import figure_condition

Operand = dict[str, Any]
JOINED: dict[str, Callable[[tuple[Condition, ...]], Condition]] = {"and": All, "or": Either}
ALWAYS, NEVER = All(()), Either(())


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
        elif name == IS_NULL:
            yield NEVER if operand else ALWAYS
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
def _(
    source: PeriodWithinSource, operand: Operand, target: TypeDefinition | None, bind: BindValue
) -> Condition:
    return within_condition(operand, bind)


@condition_on.register
def _(
    source: WithinSource, operand: Operand, target: TypeDefinition | None, bind: BindValue
) -> Condition:
    outer = {known.singular: known for known in ENTITIES}
    parts = [(outer[name], where) for name, where in _keys(operand)]
    return All(tuple(_lies_within(known, where, bind) for known, where in parts))


def _lies_within(outer: TypeDefinition, where: Operand, bind: BindValue) -> Condition:
    kind = str(outer.kind)
    enclosing = Relation("enclosure", "outer_id", "inner_id", fixed=(("outer_kind", kind),))
    return Exists(enclosing, outer.tables, plan_condition(where, outer, bind), (kind,))


@condition_on.register
def _(source: OneSource, operand: Operand, target: TypeDefinition, bind: BindValue) -> Condition:
    condition = plan_condition(operand, target, bind)
    kinds = kinds_of(target, source.relation)
    matches = Exists(source.relation, target.tables, condition, kinds)
    if isinstance(source, KindSource) or not holds_without_row(operand):
        return matches
    missing = Not(Exists(source.relation, target.tables, ALWAYS, kinds))
    return missing if condition == NEVER else Either((matches, missing))


def holds_without_row(where: Operand) -> bool | None:
    """Tell whether the filter of an edge to one row holds if there is none.

    It is unknown, as a null is in SQL, where the filter asks for something of the row.
    """
    parts = [_holds_without_row(name, operand) for name, operand in _keys(where)]
    return _all_known(parts) if parts else None


def _holds_without_row(name: str, operand: Any) -> bool | None:
    if name == IS_NULL:
        return bool(operand)
    if name == "and":
        return _all_known([holds_without_row(part) for part in operand])
    if name == "or":
        return _negated(_all_known([_negated(holds_without_row(part)) for part in operand]))
    return _negated(holds_without_row(operand)) if name == "not" else None


def _all_known(parts: list[bool | None]) -> bool | None:
    if False in parts:
        return False
    return None if None in parts or not parts else True


def _negated(truth: bool | None) -> bool | None:
    return None if truth is None else not truth


@condition_on.register(ListSource)
@condition_on.register(ConnectionSource)
def _(
    source: ListSource | ConnectionSource,
    operand: Operand,
    target: TypeDefinition | None,
    bind: BindValue,
) -> Condition:
    relation = _in_any_role(source.relation)
    tables, kinds = (target.tables, kinds_of(target, relation)) if target else ((), ())
    parts: list[Condition] = []
    for quantifier, value in _keys(operand):
        if quantifier == COUNT:
            parts += _compare_count(source, value, target, bind)
            continue
        holds = _item_condition(source, value, target, bind)
        if quantifier == "every":
            parts.append(Not(Exists(relation, tables, Not(holds), kinds)))
        else:
            some = Exists(relation, tables, holds, kinds)
            parts.append(some if quantifier == "some" else Not(some))
    return All(tuple(parts))


def _in_any_role(relation: Relation) -> Relation:
    """Return a relation along all roles of a pair, not only the main one."""
    return replace(relation, fixed=tuple(pair for pair in relation.fixed if pair[0] != "main"))


def _compare_count(
    source: ListSource | ConnectionSource,
    operand: Operand,
    target: TypeDefinition | None,
    bind: BindValue,
) -> Iterator[Condition]:
    """Yield the conditions on the number of an edge's items."""
    numbers = dict(_keys(operand))
    where = numbers.pop(WHERE, None)
    # Without a condition on the roles, the main role of each pair counts.
    relation = _in_any_role(source.relation) if where else source.relation
    holds = _item_condition(source, where, target, bind) if where else ALWAYS
    tables, distinct = target.tables if target else (), relation != source.relation
    for name, number in numbers.items():
        operator = OPERATORS[name]
        value = bind(number, ConvertItems(identity) if operator.takes_list else identity)
        count = CompareCount(relation, tables, holds, operator.operator, value, distinct)
        yield Not(count) if operator.negated else count


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
