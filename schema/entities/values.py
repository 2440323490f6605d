"""The GraphQL types of units, quantities and periods."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from db import tables
from db.plan import Form
from db.tables.measure import Comparator, PeriodKind, PeriodRole, UnitKind
from schema.definitions import (
    ComputedFilter,
    OverlapSource,
    PeriodWithinSource,
    ValueDimension,
)
from schema.fields import column, column_source, converted, figure, part, period, scalar, unit_of
from schema.scalars import EDTF
from schema.types import value_type

# A figure with one of these comparators bounds the true value from below, or from above.
LOWER_BOUNDS = (Comparator.EQUAL, Comparator.GREATER_THAN, Comparator.AT_LEAST)
UPPER_BOUNDS = (Comparator.EQUAL, Comparator.LESS_THAN, Comparator.AT_MOST)


@value_type(tables.Unit)
class Unit:
    code: str = column(tables.Unit.code)
    name: str = column(tables.Unit.name)
    symbol: str | None = column(tables.Unit.symbol)
    kind: UnitKind = column(tables.Unit.kind)


@value_type(
    tables.Quantity,
    sortable=("value",),
    dimensions=(
        ValueDimension(
            name=lambda _: "unit",
            description=lambda _: "The printed unit of its figure.",
            source=column_source(tables.Quantity.unit_code),
            type_name="Unit",
        ),
    ),
)
class Quantity:
    value: Decimal | None = figure(tables.Quantity.value)
    amount: float | None = figure(
        tables.Quantity.value,
        "The number as a float, for charts; null if the document gives only words.",
        form=Form.FLOAT,
    )
    comparator: Comparator | None = column(tables.Quantity.comparator)
    as_stated: str = column(tables.Quantity.as_stated)
    unit: Unit | None = unit_of(
        tables.Quantity.unit_code, "The printed unit; null if the document names none."
    )
    lower_bound: Decimal | None = figure(
        tables.Quantity.value,
        "The lower bound of the true value; null if there is none.",
        only=(tables.Quantity.comparator, LOWER_BOUNDS),
    )
    upper_bound: Decimal | None = figure(
        tables.Quantity.value,
        "The upper bound of the true value; null if there is none.",
        only=(tables.Quantity.comparator, UPPER_BOUNDS),
    )
    in_: Quantity | None = converted(
        "The same quantity in another unit, computed from the printed figure and rounded to"
        " ten decimal places; null if the unit has another dimension, or if the"
        " document names no unit.",
        name="in",
        unit="The unit, by its UCUM code such as 'kg' or '{person}'; for money, by its ISO 4217"
        " code.",
    )


def _of_period(suffix: str, attribute: Any, type_name: str, description: str) -> ValueDimension:
    """Return a dimension of a period, such as ``targetKind``; plain ``year`` is of ``period``."""

    def name(field: str) -> str:
        is_plain = field == "period" and suffix != "Kind"
        return suffix[0].lower() + suffix[1:] if is_plain else field + suffix

    def describe(source: Any) -> str:
        return description.format(source.called)

    return ValueDimension(name, describe, column_source(attribute), type_name)


@value_type(
    tables.Period,
    sortable=("start", "end", "fiscalYear"),
    filters=(
        ComputedFilter(
            "overlaps", "It has a day in common with this period.", "PeriodOverlap", OverlapSource()
        ),
        ComputedFilter(
            "within", "It lies within this period.", "PeriodWithin", PeriodWithinSource()
        ),
        ComputedFilter(
            "inCalendarYear",
            "The calendar year that contains it; null if none does.",
            "IntFilter",
            column_source(tables.Period.within_year),
        ),
        ComputedFilter(
            "inFiscalYear",
            "Its stated fiscal year, or else the fiscal year of the federal government of the"
            " United States, from October to September, that contains it; null if none does.",
            "IntFilter",
            column_source(tables.Period.within_fiscal_year),
        ),
    ),
    dimensions=(
        _of_period("Kind", tables.Period.kind, "PeriodKind", "How {} is stated."),
        _of_period(
            "Year",
            tables.Period.within_year,
            "Int",
            "The calendar year that contains {}, if one does.",
        ),
        _of_period(
            "FiscalYear",
            tables.Period.within_fiscal_year,
            "Int",
            "The fiscal year that contains {}, if one does: the stated one, or else that of the"
            " federal government of the United States, from October to September.",
        ),
    ),
)
class Period:
    as_stated: str = column(tables.Period.as_stated)
    start: datetime.date | None = column(tables.Period.start)
    end: datetime.date | None = column(tables.Period.end)
    edtf: EDTF | None = scalar(tables.Period.edtf)
    kind: PeriodKind = column(tables.Period.kind)
    fiscal_year: int | None = column(tables.Period.fiscal_year)


# Values of facts


def quantity_of_fact() -> Any:
    """Declare the figure of a fact."""
    return part(tables.Quantity.fact_id, "Its figure; null if the document gives none.")


def period_of_fact() -> Any:
    """Declare when a fact holds or happened."""
    return period(
        tables.Period.fact_id,
        PeriodRole.PERIOD,
        "When it holds or happened; null if the document does not say.",
        called="its period",
    )


def target_of_fact() -> Any:
    """Declare when a commitment is to be met."""
    return period(
        tables.Period.fact_id,
        PeriodRole.TARGET,
        "When it is to be met; null if the document does not say.",
        called="its target date",
    )


def baseline_of_fact() -> Any:
    """Declare what a change or a target is measured from."""
    return period(
        tables.Period.fact_id,
        PeriodRole.BASELINE,
        "The time that it is measured from; null if there is none.",
        called="its baseline",
    )
