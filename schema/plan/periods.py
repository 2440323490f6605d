"""Periods that overlap, or lie within, a range of days, a calendar year or a fiscal year.

A period with only one stated end is open at the other end, so it overlaps everything that the
stated end does not rule out, and lies within nothing that ends there. A period without dates does
neither, except that a stated fiscal year is that fiscal year, whichever organisation it belongs to.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.plan import All, Bind, Column, Compare, Condition, Either, Not, Operator
from schema.errors import BadArgument
from schema.plan.binding import BindValue, identity

START, END, FISCAL_YEAR = (Column("period", name) for name in ("start", "end", "fiscal_year"))
# The years that contain a period, which are kept beside it.
WITHIN_YEARS = {
    "calendarYear": Column("period", "within_year"),
    "fiscalYear": Column("period", "within_fiscal_year"),
}


@dataclass(frozen=True)
class DayOf:
    """Returns a day of a year; ``BadArgument`` if the calendar does not have the year."""

    month: int
    day: int
    years_before: int = 0

    def __call__(self, year: int) -> datetime.date:
        """Return the day in ``year``, or in the year before."""
        try:
            return datetime.date(year - self.years_before, self.month, self.day)
        except (ValueError, OverflowError):
            earliest = 1 + self.years_before
            message = f"A year is a number from {earliest} to 9999, not {year}."
            raise BadArgument(message) from None


@dataclass(frozen=True)
class EndOf:
    """Returns one end of a range of days; ``BadArgument`` if it ends before it starts."""

    at: int

    def __call__(self, days: list[datetime.date]) -> datetime.date:
        """Return the day."""
        first, last = days
        if first > last:
            raise BadArgument(f"A range can't end before it starts: {first} is after {last}.")
        return days[self.at]


CALENDAR_YEAR = (DayOf(1, 1), DayOf(12, 31))
US_FISCAL_YEAR = (DayOf(10, 1, years_before=1), DayOf(9, 30))


def overlap_condition(operands: dict[str, Any], bind: BindValue) -> Condition:
    """Return the condition that a period overlaps all of the operands: days or years."""
    times = {name: value for name, value in operands.items() if value is not None}
    periods = _Periods(bind)
    dated = All(tuple(periods.dated(times)))
    if "fiscalYear" not in times:
        return dated
    year = times["fiscalYear"]
    stated = Compare(FISCAL_YEAR, Operator.EQ, bind(year, identity))
    in_year = Either((stated, periods.within(year, US_FISCAL_YEAR)))
    return in_year if set(times) == {"fiscalYear"} else All((dated, in_year))


def within_condition(operands: dict[str, Any], bind: BindValue) -> Condition:
    """Return the condition that a period lies within all of the operands: days or years."""
    times = {name: value for name, value in operands.items() if value is not None}
    days = [times.get("start"), times.get("end")]
    is_range = None not in days
    parts: list[Condition] = []
    for at, (column, operator) in enumerate(((START, Operator.GTE), (END, Operator.LTE))):
        if days[at] is not None:
            day = bind(days, EndOf(at)) if is_range else bind(days[at], identity)
            parts.append(Compare(column, operator, day))
    for name, column in WITHIN_YEARS.items():
        if name in times:
            parts.append(Compare(column, Operator.EQ, bind(times[name], known_year)))
    return All(tuple(parts))


def known_year(year: int) -> int:
    """Return a year; ``BadArgument`` if the calendar does not have it."""
    return CALENDAR_YEAR[0](year).year


@dataclass(frozen=True)
class _Periods:
    """Makes conditions on the dates of a period."""

    bind: BindValue

    def dated(self, times: dict[str, Any]) -> Iterator[Condition]:
        """Yield the conditions on the dates."""
        yield self._has_a_date()
        if "start" in times and "end" in times:
            days = [times["start"], times["end"]]
            yield self._reaches(END, Operator.GTE, self.bind(days, EndOf(0)))
            yield self._reaches(START, Operator.LTE, self.bind(days, EndOf(1)))
        elif "start" in times:
            yield self._reaches(END, Operator.GTE, self.bind(times["start"], identity))
        elif "end" in times:
            yield self._reaches(START, Operator.LTE, self.bind(times["end"], identity))
        if "calendarYear" in times:
            yield self.within(times["calendarYear"], CALENDAR_YEAR)

    def within(self, year: Any, days: tuple[DayOf, DayOf]) -> Condition:
        """Return the condition that a period overlaps a year of these days."""
        first, last = (self.bind(year, day) for day in days)
        return All(
            (
                self._reaches(START, Operator.LTE, last),
                self._reaches(END, Operator.GTE, first),
                self._has_a_date(),
            )
        )

    def _has_a_date(self) -> Condition:
        return Not(All((self._is_open(START), self._is_open(END))))

    def _reaches(self, column: Column, operator: Operator, day: Bind) -> Condition:
        return Either((self._is_open(column), Compare(column, operator, day)))

    def _is_open(self, column: Column) -> Condition:
        return Compare(column, Operator.IS_NULL, self.bind(True, identity))
