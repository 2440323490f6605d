"""The reference for figures and times: conversions, and the filters that compute with them."""

import datetime
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import Any

from db.units import measure

Row = dict[str, Any]

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": eq,
    "gt": gt,
    "gte": ge,
    "lt": lt,
    "lte": le,
}
EXACT = Context(prec=200)


def rounded(number: Fraction) -> Decimal:
    """Return a number at its tenth place, halves away from zero."""
    quotient = EXACT.divide(Decimal(number.numerator), Decimal(number.denominator))
    return quotient.quantize(Decimal("1e-10"), ROUND_HALF_UP, EXACT)


def in_unit(value: Decimal, unit: Row, code: str) -> Decimal | None:
    """Return a number in another unit, or nothing where that measures something else."""
    here, there = measure(unit["code"]), measure(code)
    if here.dimension != there.dimension:
        return None
    return rounded(Fraction(value) * here.factor / there.factor)


def figure_holds(quantity: Row, unit: Row | None, given: Row) -> bool:
    """Tell whether a figure is surely as asked for."""
    asked = {name: operand for name, operand in given.items() if operand is not None}
    code = asked.pop("unit")
    if not asked:
        return _same_dimension(unit, code)
    return all(_figure_is(quantity, unit, code, name, one) for name, one in asked.items())


def _same_dimension(unit: Row | None, code: str) -> bool:
    return unit is not None and measure(unit["code"]).dimension == measure(code).dimension


def _figure_is(quantity: Row, unit: Row | None, code: str, operator: str, operand: Any) -> bool:
    if operator == "ne":
        return not _figure_is(quantity, unit, code, "eq", operand)
    if unit is None or quantity["value"] is None or not _same_dimension(unit, code):
        return False
    factor = measure(unit["code"]).factor / measure(code).factor
    here, there = Fraction(quantity["value"]) * factor, Fraction(Decimal(operand))
    comparator = str(quantity["comparator"])
    if comparator in ("EQUAL", "APPROXIMATELY"):
        return COMPARE[operator](here, there)
    up = comparator in ("GREATER_THAN", "AT_LEAST")
    if operator == "eq" or up != operator.startswith("gt"):
        return False
    # More than a number is greater than that number itself.
    strict = comparator in ("GREATER_THAN", "LESS_THAN")
    return COMPARE[operator[:2] + "e" if strict else operator](here, there)


def overlaps(period: Row, given: Row) -> bool:
    """Tell whether a period shares a day with all that is given."""
    first, last = period["start"], period["end"]
    given = {name: value for name, value in given.items() if value is not None}

    def shares(start: datetime.date, end: datetime.date) -> bool:
        if first is None and last is None:
            return False
        return (first or datetime.date.min) <= end and (last or datetime.date.max) >= start

    start = given.get("start", datetime.date.min.isoformat())
    end = given.get("end", datetime.date.max.isoformat())
    dated = shares(datetime.date.fromisoformat(start), datetime.date.fromisoformat(end))
    if "calendarYear" in given:
        year = given["calendarYear"]
        dated = dated and shares(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if "fiscalYear" not in given:
        return dated
    year = given["fiscalYear"]
    fiscal = shares(datetime.date(year - 1, 10, 1), datetime.date(year, 9, 30))
    fiscal = fiscal or period["fiscal_year"] == year
    return fiscal and (dated or set(given) == {"fiscalYear"})


def lies_within(period: Row, given: Row) -> bool:
    """Tell whether a period lies within all that is given."""
    first, last = period["start"], period["end"]
    held = {
        "start": lambda day: first is not None and first.isoformat() >= day,
        "end": lambda day: last is not None and last.isoformat() <= day,
        "calendarYear": lambda year: year_of(period, fiscal=False) == year,
        "fiscalYear": lambda year: year_of(period, fiscal=True) == year,
    }
    return all(held[name](value) for name, value in given.items() if value is not None)


def year_of(period: Row, *, fiscal: bool) -> int | None:
    """Return the year that contains a period, if one does; a stated fiscal year is that year."""
    days = [period["start"], period["end"]]
    years = {day and day.year + (fiscal and day.month > 9) for day in days}
    stated: int | None = period["fiscal_year"] if fiscal else None
    return stated or (years.pop() if len(years) == 1 else None)


def plain(value: Decimal) -> str:
    """Return a decimal in plain notation without trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
