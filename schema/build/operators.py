"""The operators of filters: one row each, with the database operator that it becomes."""

from dataclasses import dataclass

from db.plan import Operator
from db.tables.measure import Comparator


@dataclass(frozen=True)
class FilterOperator:
    """One operator of a filter of scalars or enums."""

    name: str
    operator: Operator
    description: str
    negated: bool = False
    takes_list: bool = False


OPERATORS: dict[str, FilterOperator] = {
    operator.name: operator
    for operator in (
        FilterOperator("eq", Operator.EQ, "Equal to this value."),
        FilterOperator("ne", Operator.EQ, "Not equal to this value, or null.", negated=True),
        FilterOperator("in", Operator.IN, "One of these values.", takes_list=True),
        FilterOperator(
            "notIn",
            Operator.IN,
            "None of these values, or null.",
            negated=True,
            takes_list=True,
        ),
        FilterOperator("gt", Operator.GT, "Greater than this value."),
        FilterOperator("gte", Operator.GTE, "This value or greater."),
        FilterOperator("lt", Operator.LT, "Less than this value."),
        FilterOperator("lte", Operator.LTE, "This value or less."),
        FilterOperator("contains", Operator.CONTAINS, "Contains this text."),
        FilterOperator("startsWith", Operator.STARTS_WITH, "Starts with this text."),
        FilterOperator("isNull", Operator.IS_NULL, "Whether the value is null."),
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
}


@dataclass(frozen=True)
class Settled:
    """Figures with one of ``comparators`` settle a comparison, by ``operator``."""

    comparators: tuple[Comparator, ...]
    operator: Operator


@dataclass(frozen=True)
class FigureOperator:
    """One operator of a figure in a named unit.

    A figure is often a bound. "More than 3,800" is certainly greater than 3,800 and certainly at
    least 3,000, but it may or may not be at most 5,000. A comparison holds where the figure as
    stated settles it. A figure that is stated as approximate is compared by its number.
    """

    name: str
    description: str
    settled: tuple[Settled, ...]
    negated: bool = False


_POINT = (Comparator.EQUAL, Comparator.APPROXIMATELY)
_AT_LEAST = (*_POINT, Comparator.AT_LEAST)
_AT_MOST = (*_POINT, Comparator.AT_MOST)
_ABOVE, _BELOW = (Comparator.GREATER_THAN,), (Comparator.LESS_THAN,)
_EQUAL = (Settled(_POINT, Operator.EQ),)

FIGURE_OPERATORS: dict[str, FigureOperator] = {
    operator.name: operator
    for operator in (
        FigureOperator("eq", "Equal to this number, exactly or approximately.", _EQUAL),
        FigureOperator("ne", "Not known to equal this number.", _EQUAL, negated=True),
        FigureOperator(
            "gt",
            "Certainly greater than this number.",
            (Settled(_AT_LEAST, Operator.GT), Settled(_ABOVE, Operator.GTE)),
        ),
        FigureOperator(
            "gte",
            "Certainly this number or greater.",
            (Settled((*_AT_LEAST, *_ABOVE), Operator.GTE),),
        ),
        FigureOperator(
            "lt",
            "Certainly less than this number.",
            (Settled(_AT_MOST, Operator.LT), Settled(_BELOW, Operator.LTE)),
        ),
        FigureOperator(
            "lte",
            "Certainly this number or less.",
            (Settled((*_AT_MOST, *_BELOW), Operator.LTE),),
        ),
    )
}
