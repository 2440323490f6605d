"""The periods and the figures of facts."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from benchmarks.data.entities import UNITS
from benchmarks.data.words import Dice
from db.tables.measure import (
    FISCAL_YEAR_STARTS,
    Comparator,
    PeriodKind,
    PeriodRole,
    UnitKind,
)
from db.text.folding import fold
from seeds.rows import Row

YEARS = tuple(range(2025, 1994, -1))
MONTHS = calendar.month_name[1:]
# How often a period is of each kind; ``None`` is a fact without one.
PERIODS: dict[PeriodKind | None, int] = {
    PeriodKind.CALENDAR_YEAR: 68,
    PeriodKind.FISCAL_YEAR: 8,
    PeriodKind.RANGE: 8,
    PeriodKind.DAY: 8,
    PeriodKind.OPEN: 2,
    PeriodKind.UNRESOLVED: 2,
    None: 4,
}
COMPARATORS = {
    Comparator.EQUAL: ("", 70),
    Comparator.AT_LEAST: ("at least ", 8),
    Comparator.GREATER_THAN: ("more than ", 10),
    Comparator.LESS_THAN: ("less than ", 3),
    Comparator.AT_MOST: ("up to ", 2),
    Comparator.APPROXIMATELY: ("about ", 7),
}
IN_WORDS = ("several", "many", "a few", "hundreds", "thousands")
CODES = {kind: [unit for unit in UNITS if unit[2] is kind] for kind in UnitKind}
# The digits that figures of a kind have at most.
DIGITS = {UnitKind.MONEY: 9, UnitKind.SHARE: 2}


def periods(facts: Sequence[int], role: PeriodRole, share: float, dice: Dice) -> list[Row]:
    """Return a period of a share of the facts."""
    number = len(facts)
    kinds = dice.choices(list(PERIODS), weights=list(PERIODS.values()), k=number)
    years = dice.skewed(YEARS, number)
    days = dice.choices(range(365), k=number)
    rows = []
    for fact, kind, year, day, states in zip(
        facts, kinds, years, days, dice.happens(share, number), strict=True
    ):
        if kind is not None and states:
            rows.append({"fact_id": fact, "role": role, **period(kind, year, day)})
    return rows


def period(kind: PeriodKind, year: int, day: int) -> Row:
    """Return the columns of a period of a kind, which begins in a year."""
    start: date | None = date(year, 1, 1)
    end: date | None = date(year, 12, 31)
    fiscal = None
    stated = f"in {year}"
    within: int | None = year
    within_fiscal: int | None = None
    if kind is PeriodKind.FISCAL_YEAR:
        start, end = date(year - 1, FISCAL_YEAR_STARTS, 1), date(year, FISCAL_YEAR_STARTS - 1, 30)
        stated, fiscal, within, within_fiscal = f"in fiscal year {year}", year, None, year
    elif kind is PeriodKind.RANGE:
        end = date(year + 2, 12, 31)
        stated, within = f"between {year} and {year + 2}", None
    elif kind is PeriodKind.DAY:
        on = date(year, 1, 1) + timedelta(days=day)
        start = end = on
        stated = f"on {MONTHS[on.month - 1]} {on.day}, {year}"
        within_fiscal = year + (on.month >= FISCAL_YEAR_STARTS)
    elif kind is PeriodKind.OPEN:
        end, stated, within = None, f"since {year}", None
    elif kind is PeriodKind.UNRESOLVED:
        start = end = within = None
        stated = "last year"
    return {
        "as_stated": stated,
        "as_stated_folded": fold(stated),
        "kind": kind,
        "start": start,
        "end": end,
        "edtf": None,
        "fiscal_year": fiscal,
        "within_year": within,
        "within_fiscal_year": within_fiscal,
    }


def quantities(
    facts: Sequence[int], kinds: Sequence[UnitKind], share: float, dice: Dice
) -> list[Row]:
    """Return a figure of a share of the facts, each in a unit of a kind."""
    number = len(facts)
    weights = [weight for _, weight in COMPARATORS.values()]
    compared = dice.choices(list(COMPARATORS), weights=weights, k=number)
    rows = []
    for fact, kind, comparator in zip(facts, kinds, compared, strict=True):
        draw = dice.random()
        if draw > share:
            continue
        units = CODES[kind]
        code, name, _ = units[int(len(units) * dice.random() ** 2)]
        if draw < 0.02:
            stated = IN_WORDS[int(len(IN_WORDS) * dice.random())]
            rows.append(_quantity(fact, None, None, None, stated))
            continue
        digits = 1 + int(DIGITS.get(kind, 6) * dice.random())
        count = int(10**digits * dice.random()) + 1
        # Most figures are whole, and money is printed in round numbers.
        value = Decimal(count).scaleb(-2) if draw < 0.2 else Decimal(count)
        stated = f"{COMPARATORS[comparator][0]}{value:,} {name}{'' if value == 1 else 's'}"
        rows.append(_quantity(fact, code, value, comparator, stated))
    return rows


def _quantity(
    fact: int,
    code: str | None,
    value: Decimal | None,
    comparator: Comparator | None,
    stated: str,
) -> Row:
    return {
        "fact_id": fact,
        "as_stated": stated,
        "as_stated_folded": fold(stated),
        "value": value,
        "comparator": comparator,
        "unit_code": code,
    }
