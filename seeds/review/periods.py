"""Periods against their words: the years, months and days are those that are printed."""

import datetime
import re
from collections.abc import Iterator
from typing import Any

from db.tables.measure import PeriodKind
from seeds.content import Content
from seeds.review.finding import Finding
from seeds.shapes import SHAPES
from seeds.values import Check

NAMES = (
    "january/enero february/febrero march/marzo april/abril may/mayo june/junio july/julio"
    " august/agosto september/septiembre october/octubre november/noviembre december/diciembre"
)
MONTHS = {name: at for at, names in enumerate(NAMES.split(), 1) for name in names.split("/")}
_MONTH = "|".join(MONTHS)
DAY = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of |de )?(?P<month>{_MONTH})"
    rf"|(?P<named>{_MONTH}) (?P<number>\d{{1,2}})(?!\d))\b",
    re.IGNORECASE,
)
MONTH = re.compile(rf"\b({_MONTH})\b", re.IGNORECASE)
# A year, and the short end of a span of years such as 2019/20.
YEAR = re.compile(
    r"(?<![\d.,])(?:FY ?)?((?:1\d|20)\d\d)(?:[/–-](\d\d)(?!\d))?(?![\d,])", re.IGNORECASE
)
FISCAL = re.compile(r"\bFY ?\d|\bfiscal years?\b|\baños? fiscal(?:es)?\b", re.IGNORECASE)
UNSETTLED = (PeriodKind.UNRESOLVED, PeriodKind.SINCE_START, PeriodKind.OPEN)


def period_findings(content: Content) -> Iterator[Finding]:
    """Yield the periods whose dates are not those that their words say."""
    for record in content.records:
        for name in SHAPES[record.kind].periods:
            period = getattr(record.data, name)
            if period is not None:
                for part, message, certain in _wrong(period):
                    yield Finding(Check.PERIODS, record, message, (name, part), certain)


def _wrong(period: Any) -> Iterator[tuple[str, str, bool]]:
    """Yield each part of a period that its words contradict, with what they say."""
    words = period.as_stated
    years = sorted(_years(words))
    is_fiscal = period.kind is PeriodKind.FISCAL_YEAR
    if years:
        yield from _wrong_years(period, years)
    if FISCAL.search(words) and not is_fiscal and period.kind not in UNSETTLED:
        yield "kind", f"{words!r} is a fiscal year, but the kind is {period.kind}", True
    if is_fiscal and not FISCAL.search(words):
        yield "kind", f"{words!r} says nothing of a fiscal year", False
    if not is_fiscal:
        yield from _wrong_days(period)


def _wrong_years(period: Any, years: list[int]) -> Iterator[tuple[str, str, bool]]:
    words, printed = period.as_stated, " and ".join(map(str, years))
    if period.fiscal_year is not None:
        if period.fiscal_year not in years:
            yield "fiscal_year", f"the fiscal year is {period.fiscal_year}, not {printed}", True
        return
    dated = {day.year for day in (period.start, period.end) if day}
    dated |= _years(period.edtf or "")
    if not dated:
        return
    if not dated & set(years):
        found = " and ".join(map(str, sorted(dated)))
        yield _first(period), f"{words!r} says {printed}, but the dates are of {found}", True
    elif period.start and period.end:
        outside = [y for y in years if not period.start.year <= y <= period.end.year]
        if outside:
            yield _first(period), f"{words!r} says {printed}, but {outside[0]} is not in it", True


def _wrong_days(period: Any) -> Iterator[tuple[str, str, bool]]:
    words = period.as_stated
    ends = [day for day in (period.start, period.end) if day]
    if not ends:
        return
    for found in DAY.finditer(words):
        month = MONTHS[(found["month"] or found["named"]).casefold()]
        day = int(found["day"] or found["number"])
        if not any((end.month, end.day) == (month, day) for end in ends):
            message = f"{words!r} says {found[0]}, but the dates are {_dates(ends)}"
            yield _first(period), message, True
            return
    for name in MONTH.findall(words):
        if name[0].isupper() and not any(end.month == MONTHS[name.casefold()] for end in ends):
            yield _first(period), f"{words!r} says {name}, but the dates are {_dates(ends)}", True
            return


def _years(words: str) -> set[int]:
    """Return the years that are printed; of 2019/20, both."""
    years = set()
    for found in YEAR.finditer(words):
        years.add(int(found[1]))
        if found[2] and int(found[2]) == (int(found[1]) + 1) % 100:
            years.add(int(found[1]) + 1)
    return years


def _first(period: Any) -> str:
    return next((name for name in ("start", "end", "edtf") if getattr(period, name)), "as_stated")


def _dates(ends: list[datetime.date]) -> str:
    return " and ".join(map(str, dict.fromkeys(ends)))
