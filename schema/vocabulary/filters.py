"""Filters: the operators of each sort of column, and how a ``where`` becomes a condition."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from db.columns import scaled
from db.enums import Term
from db.folding import fold
from db.plan import All, Bind, Column, Compare, Condition, Either, Exists, Form, Not, Operator
from schema.definitions import ColumnSource, FieldDefinition, OneSource
from schema.entities import FIELDS, TYPES

Binder = Callable[[Any, Callable[[Any], Any]], Bind]


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


def filterable(field: FieldDefinition) -> bool:
    """Tell whether a field can be filtered by: a stored column, or an edge to one row."""
    if isinstance(field.source, ColumnSource):
        return field.source.only is None and field.source.form is not Form.FLOAT
    return isinstance(field.source, OneSource)


def identity(value: Any) -> Any:
    """Return a value as it is."""
    return value


def record_number(value: str) -> int:
    """Return the key that an ID stands for; of what is no ID, one that no record has."""
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 20 else -1
    return number if number < 2**63 else -1


def condition(where: dict[str, Any], type_name: str, bind: Binder) -> Condition:
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
        else:
            _, field = FIELDS[type_name][name]
            parts.append(_field_condition(field, value, bind))
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _field_condition(field: FieldDefinition, value: dict[str, Any], bind: Binder) -> Condition:
    source = field.source
    if isinstance(source, OneSource):
        inner = condition(value, source.type_name, bind)
        return Exists(source.relation, TYPES[source.type_name].tables, inner)
    assert isinstance(source, ColumnSource)
    compared = (
        _compare(source, OPERATORS[name], operand, bind)
        for name, operand in value.items()
        if operand is not None
    )
    return All(tuple(compared))


def _compare(
    source: ColumnSource, operator: FilterOperator, operand: Any, bind: Binder
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
