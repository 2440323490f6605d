"""Filters: the operators of each sort of column, and how a ``where`` becomes a condition."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from db.plan import All, Column, Compare, Condition, Either, Exists, Form, Not, Operator
from db.tables.columns import scaled
from db.tables.record_kind import RecordKind
from db.tables.term import Term
from db.text.folding import fold
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    Source,
)
from schema.entities import FIELDS, TYPES
from schema.plan.binding import Binding, identity
from schema.vocabulary.periods import overlap_condition
from schema.vocabulary.quantities import figure_condition


@dataclass(frozen=True)
class FilterOperator:
    """One operator of a filter, and what it is to the database."""

    name: str
    operator: Operator
    description: str
    negated: bool = False
    takes_list: bool = False


OPERATORS: dict[str, FilterOperator] = {
    known.name: known
    for known in (
        FilterOperator("eq", Operator.EQ, "It is this value."),
        FilterOperator("ne", Operator.EQ, "It is not this value, or it is null.", negated=True),
        FilterOperator("in", Operator.IN, "It is one of these values.", takes_list=True),
        FilterOperator(
            "notIn",
            Operator.IN,
            "It is none of these values, or it is null.",
            negated=True,
            takes_list=True,
        ),
        FilterOperator("gt", Operator.GT, "It is greater than this value."),
        FilterOperator("gte", Operator.GTE, "It is this value or greater."),
        FilterOperator("lt", Operator.LT, "It is less than this value."),
        FilterOperator("lte", Operator.LTE, "It is this value or less."),
        FilterOperator("contains", Operator.CONTAINS, "This text stands in it."),
        FilterOperator("startsWith", Operator.STARTS_WITH, "It begins with this text."),
        FilterOperator("isNull", Operator.IS_NULL, "Whether it is null."),
    )
}
EQUALITY = ("eq", "ne", "in", "notIn", "isNull")
ORDER = ("gt", "gte", "lt", "lte")

# The operators of each scalar; an enum has those of equality.
SCALAR_OPERATORS: dict[str, tuple[str, ...]] = {
    "ID": ("eq", "ne", "in", "notIn"),
    "String": (*EQUALITY, "contains", "startsWith"),
    "EDTF": (*EQUALITY, "startsWith"),
    "Int": (*EQUALITY, *ORDER),
    "Decimal": (*EQUALITY, *ORDER),
    "Date": (*EQUALITY, *ORDER),
    "Boolean": ("eq", "ne", "isNull"),
    "Enum": EQUALITY,
}


# Interfaces are filtered by the kind of record too, which is no field: it is the __typename.
RECORD_KIND = ColumnSource(
    Column("record", "record_kind"), Form.TOKEN, RecordKind.__name__, RecordKind
)


def filterable(field: FieldDefinition) -> bool:
    """Tell whether a field can be filtered by: an edge, or a column that is stored."""
    source = field.source
    if isinstance(source, ColumnSource):
        return source.only is None and source.form is not Form.FLOAT
    return True


def record_number(value: str) -> int:
    """Return the key that an ID stands for; of what is no ID, one that no record has."""
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 20 else -1
    return number if str(number) == value and number < 2**63 else -1


def condition(where: dict[str, Any], type_name: str, bind: Binding) -> Condition:
    """Return the condition of a ``where`` on the rows of a type."""
    parts: list[Condition] = []
    for name, value in where.items():
        if value is None:
            continue
        if name in ("and", "or"):
            inner = tuple(condition(part, type_name, bind) for part in value)
            parts.append(All(inner) if name == "and" else Either(inner))
        elif name == "not":
            parts.append(Not(condition(value, type_name, bind)))
        elif name == "recordKind":
            parts.append(_compared(RECORD_KIND, value, bind))
        elif name == "overlaps" and type_name == "Period":
            parts.append(overlap_condition(value, bind))
        else:
            _, field = FIELDS[type_name][name]
            parts.append(_field_condition(field.source, value, bind))
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _field_condition(source: Source, value: dict[str, Any], bind: Binding) -> Condition:
    if isinstance(source, ColumnSource):
        return _compared(source, value, bind)
    if isinstance(source, ConversionSource):
        return figure_condition(value, bind)
    if isinstance(source, OneSource):
        inner = condition(value, source.type_name, bind)
        return Exists(source.relation, TYPES[source.type_name].tables, inner)
    return All(
        tuple(
            _quantified(name, source, operand, bind)
            for name, operand in value.items()
            if operand is not None
        )
    )


def _quantified(
    quantifier: str, source: ListSource | ConnectionSource, operand: dict[str, Any], bind: Binding
) -> Condition:
    # A role that is not the main one of its pair counts as well as that one.
    relation = replace(
        source.relation, fixed=tuple(f for f in source.relation.fixed if f[0] != "main")
    )
    holds = _of_each(source, operand, bind)
    tables = TYPES[source.type_name].tables if source.type_name in TYPES else ()
    if quantifier == "every":
        return Not(Exists(relation, tables, Not(holds)))
    some = Exists(relation, tables, holds)
    return some if quantifier == "some" else Not(some)


def _of_each(
    source: ListSource | ConnectionSource, operand: dict[str, Any], bind: Binding
) -> Condition:
    """Return the condition on one of the rows that an edge to many leads to."""
    if isinstance(source, ListSource) and source.column is not None:
        return _compared(source.column, operand, bind)
    if isinstance(source, ListSource) or not source.edge:
        return condition(operand, source.type_name, bind)
    own = {field.name: field.source for field in source.edge}
    given = {name: value for name, value in operand.items() if value is not None}
    parts = [_field_condition(own[n], value, bind) for n, value in given.items() if n != "node"]
    if "node" in given:
        parts.append(condition(given["node"], source.type_name, bind))
    return All(tuple(parts))


def _compared(source: ColumnSource, value: dict[str, Any], bind: Binding) -> Condition:
    return All(
        tuple(
            _compare(source, OPERATORS[name], operand, bind)
            for name, operand in value.items()
            if operand is not None
        )
    )


def _compare(
    source: ColumnSource, operator: FilterOperator, operand: Any, bind: Binding
) -> Condition:
    column, convert = source.column, _conversion(source)
    if operator.operator is Operator.IS_NULL:
        return Compare(column, operator.operator, bind(operand, identity))
    if source.folded:
        column = Column(column.table, f"{column.name}_folded")
    each = Each(convert) if operator.takes_list else convert
    found = Compare(column, operator.operator, bind(operand, each))
    return Not(found) if operator.negated else found


def _conversion(source: ColumnSource) -> Callable[[Any], Any]:
    if source.folded:
        return fold
    if source.form is Form.ID:
        return record_number
    return scaled if source.form is Form.DECIMAL else enum_name if source.enum else identity


def enum_name(value: Any) -> str:
    """Return the name of an enum's value."""
    return value.value if isinstance(value, Term) else str(value)


@dataclass(frozen=True)
class Each:
    """Converts every item of a list."""

    convert: Callable[[Any], Any]

    def __call__(self, values: list[Any]) -> list[Any]:
        """Return the converted items."""
        return [self.convert(value) for value in values]
