"""The unit, the quantity and the periods of a fact."""

import datetime
from decimal import Decimal
from typing import Any, Self, TypedDict, cast

import sqlalchemy as sa
from pydantic import model_validator
from sqlmodel import Field

from db.tables.base import Fields, Table
from db.tables.columns import (
    FIRST_YEAR,
    TEXT,
    CalendarDate,
    date,
    exact,
    folded,
    link_key,
    link_role,
    number,
    scaled,
    term,
    text,
)
from db.tables.edtf import edtf_problem
from db.tables.term import Term

# October, for the federal government of the United States.
FISCAL_YEAR_STARTS = 10


class UnitKind(Term):
    """The dimension of a unit, and of what an indicator counts or measures."""

    COUNT = "COUNT", "Things or people that are counted."
    MASS = "MASS", "Mass."
    AREA = "AREA", "Area of land."
    LENGTH = "LENGTH", "Length or distance."
    DURATION = "DURATION", "A span of time."
    MONEY = "MONEY", "An amount of a currency."
    SHARE = "SHARE", "A share or a relative change, in percent."


class Comparator(Term):
    """How a printed figure bounds the true value."""

    EQUAL = "EQUAL", "The figure itself."
    GREATER_THAN = "GREATER_THAN", "More than the figure."
    AT_LEAST = "AT_LEAST", "The figure or more."
    LESS_THAN = "LESS_THAN", "Less than the figure."
    AT_MOST = "AT_MOST", "The figure or less."
    APPROXIMATELY = "APPROXIMATELY", "About the figure."


class PeriodRole(Term):
    """The role of a period in its fact."""

    PERIOD = "PERIOD", "When the fact holds or happened."
    TARGET = "TARGET", "When a commitment is to be met."
    BASELINE = "BASELINE", "The time that a change or a target is measured from."


class PeriodKind(Term):
    """How a period is stated."""

    CALENDAR_YEAR = "CALENDAR_YEAR", "One calendar year."
    FISCAL_YEAR = "FISCAL_YEAR", "One fiscal year, named after the year in which it ends."
    RANGE = "RANGE", "A span with both ends stated, or a named one such as a month."
    DAY = "DAY", "One day."
    SINCE_START = "SINCE_START", "From the beginning of the thing itself to the time of writing."
    OPEN = "OPEN", "A span with only one end stated."
    UNRESOLVED = (
        "UNRESOLVED",
        "Words such as 'last year' that the document does not resolve to dates.",
    )


WHOLE_YEARS = (PeriodKind.CALENDAR_YEAR, PeriodKind.FISCAL_YEAR)
SETTLED = (PeriodKind.RANGE, PeriodKind.OPEN)


class UnitFields(Fields):
    code: str = text(
        "The unit's UCUM code, such as 'kg' or '{person}'; for money, its ISO 4217 code.",
        primary_key=True,
    )
    name: str = text("The unit's name in English, in the singular.")
    symbol: str | None = text("The unit's usual symbol; null if it has none.", optional=True)
    kind: UnitKind = term(UnitKind, "The dimension that the unit measures.")


class Unit(Table, UnitFields, table=True):
    """A unit of the Unified Code for Units of Measure, a currency, or a counted thing."""

    # The dimension and factor are derived from the code, so that a statement can convert figures
    # between units of one dimension. Both parts of a factor may need more than 64 bits, so they are
    # stored as digits.

    dimension: str = text("The unit's dimension, as ``db.units`` derives it.", derived=True)
    numerator: str = text("The numerator of its factor to the base of its dimension.", derived=True)
    denominator: str = text(
        "The denominator of its factor to the base of its dimension.", derived=True
    )
    name_folded: str = folded("name")


class QuantityFields(Fields):
    as_stated: str = text("The figure as printed in the document.")
    value: Decimal | None = exact(
        "The exact number; null if the document gives only words.", optional=True
    )
    comparator: Comparator | None = term(
        Comparator,
        "How the number bounds the true value; null if there is no number.",
        optional=True,
    )

    @model_validator(mode="after")
    def _number_is_compared(self) -> Self:
        if (self.value is None) != (self.comparator is None):
            raise ValueError("a value and a comparator go together: give both, or neither")
        if self.value is not None:
            scaled(self.value)
        return self


class Quantity(Table, QuantityFields, table=True):
    """The figure of a fact."""

    __table_args__ = (
        sa.CheckConstraint("(value IS NULL) = (comparator IS NULL)", name="value_compared"),
    )

    fact_id: int = link_key("fact", "The fact.")
    unit_code: str | None = Field(
        default=None,
        foreign_key="unit.code",
        sa_type=cast(Any, TEXT),
        index=True,
        description="The printed unit, by its code; null if the document names none.",
    )
    as_stated_folded: str = folded("as_stated")


class PeriodFields(Fields):
    as_stated: str = text("The period as printed in the document.")
    kind: PeriodKind = term(PeriodKind, "How the period is stated.")
    start: CalendarDate | None = date(
        "The first day; null if the document does not settle it.", optional=True
    )
    end: CalendarDate | None = date(
        "The last day, inclusive; null if the document does not settle it.", optional=True
    )
    edtf: str | None = text(
        "A date that is printed only in part, in the Extended Date/Time Format of ISO 8601-2; null"
        " otherwise.",
        optional=True,
    )
    fiscal_year: int | None = number(
        "The fiscal year, named after the year in which it ends; null for other kinds.",
        optional=True,
        ge=FIRST_YEAR,
        le=datetime.MAXYEAR,
        index=True,
    )

    @model_validator(mode="after")
    def _dates_fit_the_kind(self) -> Self:
        problem = period_problem(self)
        if problem:
            raise ValueError(problem)
        return self


def period_problem(period: PeriodFields) -> str | None:
    """Return what is wrong with the dates of ``period`` for its kind, or ``None``."""
    start, end, kind = period.start, period.end, period.kind
    if start and end and start > end:
        return "the start is after the end"
    if period.edtf and (problem := edtf_problem(period.edtf)):
        return problem
    if (kind is PeriodKind.FISCAL_YEAR) != (period.fiscal_year is not None):
        return "fiscal_year goes with the kind FISCAL_YEAR: give both, or neither"
    if kind is PeriodKind.UNRESOLVED and (start or end):
        return "a period of the kind UNRESOLVED has no dates"
    if kind is PeriodKind.OPEN and start and end:
        return "a period of the kind OPEN has one date; one with both is a RANGE"
    if kind in SETTLED and not (start or end or period.edtf):
        return f"a period of the kind {kind} has dates or edtf; one with neither is UNRESOLVED"
    if kind is PeriodKind.DAY and start != end:
        return "a period of the kind DAY starts and ends on the same day"
    if kind in WHOLE_YEARS and (start is None) != (end is None):
        return f"a period of the kind {kind} has both dates, or neither"
    if kind is PeriodKind.FISCAL_YEAR and start and end:
        after = end + datetime.timedelta(days=1)
        if end.year != period.fiscal_year or (after.year - 1, after.month, after.day) != (
            start.year,
            start.month,
            start.day,
        ):
            return (
                "a fiscal year has a whole year of dates, and is named after the year in which it"
                f" ends: these end in {end.year}"
            )
    if kind is PeriodKind.CALENDAR_YEAR and start and end:
        year = start.year
        if (start, end) != (datetime.date(year, 1, 1), datetime.date(year, 12, 31)):
            return "a calendar year starts on 1 January and ends on 31 December"
    return None


class Period(Table, PeriodFields, table=True):
    """A period of a fact: when it holds, when it is due, or the time it is measured from."""

    __table_args__ = (
        sa.CheckConstraint('start <= "end"', name="order"),
        sa.CheckConstraint("kind = 'FISCAL_YEAR' OR fiscal_year IS NULL", name="fiscal_year"),
        sa.CheckConstraint(
            "kind IN ('RANGE', 'OPEN', 'SINCE_START', 'UNRESOLVED', 'DAY')"
            ' OR (start IS NULL) = ("end" IS NULL)',
            name="whole_years",
        ),
        sa.CheckConstraint(
            "kind <> 'OPEN' OR start IS NULL OR \"end\" IS NULL",
            name="open",
        ),
        sa.CheckConstraint(
            "kind NOT IN ('RANGE', 'OPEN')"
            ' OR start IS NOT NULL OR "end" IS NOT NULL OR edtf IS NOT NULL',
            name="settled",
        ),
        sa.CheckConstraint(
            "kind <> 'UNRESOLVED' OR (start IS NULL AND \"end\" IS NULL)", name="unresolved"
        ),
    )

    fact_id: int = link_key("fact", "The fact.")
    role: PeriodRole = link_role(PeriodRole, "The role of the period in the fact.")
    within_year: int | None = number(
        "The calendar year that contains it; null if none does.",
        optional=True,
        derived=True,
    )
    within_fiscal_year: int | None = number(
        "Its stated fiscal year, or else the fiscal year of the federal government of the United"
        " States, from October to September, that contains it; null if none does.",
        optional=True,
        derived=True,
    )
    as_stated_folded: str = folded("as_stated")


class Years(TypedDict):
    """The calendar year and the fiscal year that contain a period."""

    within_year: int | None
    within_fiscal_year: int | None


def years_of(period: PeriodFields) -> Years:
    """Return the calendar year and the fiscal year that contain ``period``."""
    start, end = period.start, period.end
    calendar = fiscal = None
    if start and end:
        calendar = start.year if start.year == end.year else None
        ends = [day.year + (day.month >= FISCAL_YEAR_STARTS) for day in (start, end)]
        fiscal = ends[0] if ends[0] == ends[1] else None
    return {"within_year": calendar, "within_fiscal_year": period.fiscal_year or fiscal}
