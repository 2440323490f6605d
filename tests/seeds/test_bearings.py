"""Why facts must not be added up: what their relations imply, and the years that periods lie in."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.enums import FactRelationKind, PeriodKind
from db.tables.measure import Period, years_of
from seeds.bearings import bearings
from tests.reference_groups import bearings as by_hand

SYMMETRIC = ("CONFLICTS_WITH", "SAME_AS", "OVERLAPS")
Pair = tuple[int, int]


def relations(*pairs: tuple[str, int, int]) -> list[dict[str, Any]]:
    """Return the rows of relations, from both ends where they have no direction."""
    every = {(kind, one, other) for kind, one, other in pairs}
    every |= {(kind, other, one) for kind, one, other in pairs if kind in SYMMETRIC}
    return [
        {"kind": FactRelationKind(kind), "fact_id": one, "other_id": other}
        for kind, one, other in sorted(every)
    ]


def implied(*pairs: tuple[str, int, int]) -> dict[str, set[Pair]]:
    """Return the pairs of facts that relations imply, by why they must not be added up."""
    found: dict[str, set[Pair]] = {}
    for row in bearings(relations(*pairs)):
        found.setdefault(str(row["kind"]), set()).add((row["fact_id"], row["other_id"]))
    return found


def both(*pairs: Pair) -> set[Pair]:
    """Return pairs in both directions."""
    return {*pairs, *((other, one) for one, other in pairs)}


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ((), {}),
        ((("SAME_AS", 1, 2), ("SAME_AS", 2, 3)), {"REPEATS": both((1, 2), (2, 3), (1, 3))}),
        ((("CONTAINS", 1, 2), ("CONTAINS", 2, 3)), {"WITHIN": {(2, 1), (3, 2), (3, 1)}}),
        ((("OVERLAPS", 1, 2),), {"OVERLAPS": both((1, 2))}),
        ((("CONFLICTS_WITH", 1, 2),), {"CONFLICTS": both((1, 2))}),
        # What contains one of two facts that say the same contains the other.
        (
            (("CONTAINS", 1, 2), ("SAME_AS", 2, 3)),
            {"REPEATS": both((2, 3)), "WITHIN": {(2, 1), (3, 1)}},
        ),
        # A whole overlaps what a part of it overlaps.
        (
            (("CONTAINS", 1, 2), ("OVERLAPS", 2, 3)),
            {"WITHIN": {(2, 1)}, "OVERLAPS": both((2, 3), (1, 3))},
        ),
        # Two wholes of one part overlap; a whole and its part do not, they are whole and part.
        (
            (("CONTAINS", 1, 3), ("CONTAINS", 2, 3)),
            {"WITHIN": {(3, 1), (3, 2)}, "OVERLAPS": both((1, 2))},
        ),
        ((("CONTAINS", 1, 2), ("OVERLAPS", 1, 2)), {"WITHIN": {(2, 1)}}),
    ],
)
def test_what_relations_imply(
    pairs: tuple[tuple[str, int, int], ...], expected: dict[str, set[Pair]]
) -> None:
    assert implied(*pairs) == expected


FACTS = st.integers(1, 7)
# A whole has the smaller number, so that no fact is a part of itself.
CONTAINS = st.tuples(FACTS, FACTS).filter(lambda pair: pair[0] < pair[1])
OTHERS = st.tuples(st.sampled_from(("CONFLICTS_WITH", "OVERLAPS")), FACTS, FACTS)


@given(st.lists(CONTAINS, max_size=6), st.lists(OTHERS, max_size=4), st.booleans())
def test_any_relations_imply_what_repeating_them_does(
    contains: list[Pair], others: list[tuple[str, int, int]], repeats: bool
) -> None:
    pairs = [("CONTAINS", one, other) for one, other in contains]
    pairs += [pair for pair in others if pair[1] != pair[2]]
    # A fact outside the order of wholes and parts, so that none of them is within itself.
    pairs += [("SAME_AS", 1, 8), ("SAME_AS", 8, 9)] if repeats else []
    expected = {
        kind: {(fact, other) for fact, found in facts.items() for other in found}
        for kind, facts in by_hand(relations(*pairs)).items()
    }
    assert implied(*pairs) == {kind: found for kind, found in expected.items() if found}


@pytest.mark.parametrize(
    ("start", "end", "calendar", "fiscal"),
    [
        ("2013-01-01", "2013-12-31", 2013, None),
        ("2012-10-01", "2013-09-30", None, 2013),
        ("2013-09-30", "2013-09-30", 2013, 2013),
        ("2013-10-01", "2013-10-01", 2013, 2014),
        ("2013-09-30", "2013-10-01", 2013, None),
        ("2012-12-31", "2013-01-01", None, 2013),
        ("2013-01-01", None, None, None),
        (None, "2013-01-01", None, None),
        (None, None, None, None),
    ],
)
def test_a_period_lies_in_a_year_if_it_does_whole(
    start: str | None, end: str | None, calendar: int | None, fiscal: int | None
) -> None:
    first, last = (day and datetime.date.fromisoformat(day) for day in (start, end))
    period = Period(as_stated="then", kind=PeriodKind.RANGE, start=first, end=last)
    assert years_of(period) == {"within_year": calendar, "within_fiscal_year": fiscal}


def test_a_fiscal_year_that_is_stated_is_the_one() -> None:
    period = Period(as_stated="FY 2020", kind=PeriodKind.FISCAL_YEAR, fiscal_year=2020)
    assert years_of(period) == {"within_year": None, "within_fiscal_year": 2020}
