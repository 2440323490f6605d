"""What relations between facts imply, and the years that a period lies in."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.tables.fact import DoubleCountKind, FactRelationKind
from db.tables.measure import PeriodFields, PeriodKind, years_of
from seeds.build.double_counts import double_counts, self_containing
from seeds.prepare import prepare
from tests import reference_groups
from tests.seeds.folders import assert_marked, problems_of, small

CONTAINS, SAME_AS = FactRelationKind.CONTAINS, FactRelationKind.SAME_AS
OVERLAPS, CONFLICTS_WITH = FactRelationKind.OVERLAPS, FactRelationKind.CONFLICTS_WITH
Stated = tuple[int, FactRelationKind, int]


def rows(stated: Iterable[Stated]) -> list[dict[str, Any]]:
    """Return the rows of relations; one without a direction is stored both ways."""
    both = set(stated)
    both |= {(other, kind, one) for one, kind, other in both if kind is not CONTAINS}
    return [{"fact_id": one, "other_id": other, "kind": kind} for one, kind, other in sorted(both)]


def implied(*stated: Stated) -> dict[str, set[tuple[int, int]]]:
    """Return the pairs that relations imply, by why they must not be added up."""
    found: dict[str, set[tuple[int, int]]] = {}
    for row in double_counts(rows(stated)):
        found.setdefault(str(row["kind"]), set()).add((row["fact_id"], row["other_id"]))
    return found


def ways(*pairs: tuple[int, int]) -> set[tuple[int, int]]:
    """Return pairs both ways."""
    return {*pairs, *((other, one) for one, other in pairs)}


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param([], {}, id="nothing"),
        pytest.param([(1, CONTAINS, 2)], {"WITHIN": {(2, 1)}}, id="a part is within its whole"),
        pytest.param(
            [(1, CONTAINS, 2), (2, CONTAINS, 3)],
            {"WITHIN": {(2, 1), (3, 2), (3, 1)}},
            id="a part of a part is a part",
        ),
        pytest.param([(1, SAME_AS, 2)], {"REPEATS": {(2, 1)}}, id="a repeat"),
        pytest.param(
            [(1, SAME_AS, 2), (2, SAME_AS, 3)],
            {"REPEATS": {(2, 1), (3, 2), (3, 1)}},
            id="a repeat of a repeat is a repeat",
        ),
        pytest.param(
            [(1, CONTAINS, 2), (2, SAME_AS, 3), (1, SAME_AS, 4)],
            {
                "WITHIN": {(2, 1), (3, 1), (2, 4), (3, 4)},
                "REPEATS": {(3, 2), (4, 1)},
            },
            id="what says the same contains and is contained",
        ),
        pytest.param([(1, OVERLAPS, 2)], {"OVERLAPS": ways((1, 2))}, id="an overlap"),
        pytest.param(
            [(1, CONTAINS, 2), (2, OVERLAPS, 3)],
            {"WITHIN": {(2, 1)}, "OVERLAPS": ways((2, 3), (1, 3))},
            id="a whole overlaps what its part does",
        ),
        pytest.param(
            [(1, CONTAINS, 2), (3, CONTAINS, 4), (2, OVERLAPS, 4)],
            {"WITHIN": {(2, 1), (4, 3)}, "OVERLAPS": ways((2, 4), (1, 4), (2, 3), (1, 3))},
            id="wholes overlap where their parts do",
        ),
        pytest.param(
            [(1, CONTAINS, 3), (2, CONTAINS, 3)],
            {"WITHIN": {(3, 1), (3, 2)}, "OVERLAPS": ways((1, 2))},
            id="two wholes of one part overlap",
        ),
        pytest.param(
            [(1, CONTAINS, 2), (1, OVERLAPS, 2)],
            {"WITHIN": {(2, 1)}},
            id="a part does not overlap its whole",
        ),
        pytest.param(
            [(1, CONTAINS, 2), (1, CONTAINS, 3), (2, OVERLAPS, 3)],
            {"WITHIN": {(2, 1), (3, 1)}, "OVERLAPS": ways((2, 3))},
            id="two parts of one whole may overlap",
        ),
        pytest.param(
            [(1, CONTAINS, 2), (1, OVERLAPS, 3)],
            {"WITHIN": {(2, 1)}, "OVERLAPS": ways((1, 3))},
            id="a part need not overlap what its whole does",
        ),
        pytest.param(
            [(1, OVERLAPS, 2), (2, SAME_AS, 3)],
            {"REPEATS": {(3, 2)}, "OVERLAPS": ways((1, 2), (1, 3))},
            id="what overlaps one overlaps what says the same",
        ),
        pytest.param(
            [(1, CONFLICTS_WITH, 2), (2, SAME_AS, 3), (4, CONTAINS, 1)],
            {
                "CONFLICTS": ways((1, 2), (1, 3)),
                "REPEATS": {(3, 2)},
                "WITHIN": {(1, 4)},
            },
            id="a conflict is of what says the same, and of no whole",
        ),
    ],
)
def test_relations_imply_why_facts_must_not_be_added_up(
    stated: list[Stated], expected: dict[str, set[tuple[int, int]]]
) -> None:
    assert implied(*stated) == expected


@pytest.mark.parametrize(
    ("unsure", "repeats"),
    [
        (set(), {(2, 1), (3, 1), (3, 2)}),
        ({1}, {(3, 2), (1, 2), (1, 3)}),
        ({1, 2}, {(1, 3), (2, 3), (2, 1)}),
        ({1, 2, 3}, {(2, 1), (3, 1), (3, 2)}),
    ],
)
def test_the_firmest_of_those_that_say_the_same_is_repeated(
    unsure: set[int], repeats: set[tuple[int, int]]
) -> None:
    relations = rows([(1, SAME_AS, 2), (2, SAME_AS, 3)])
    found = {(row["fact_id"], row["other_id"]) for row in double_counts(relations, unsure)}
    assert found == repeats


FACTS = st.integers(1, 7)
RELATIONS = st.lists(
    st.tuples(FACTS, st.sampled_from(FactRelationKind), FACTS).filter(lambda r: r[0] != r[2]),
    max_size=12,
)


@given(RELATIONS)
def test_what_is_implied_is_what_a_naive_closure_finds(stated: list[Stated]) -> None:
    relations = rows(stated)
    naive = reference_groups.double_counts(relations)
    expected = {
        (fact, other, DoubleCountKind[kind])
        for kind, pairs in naive.items()
        for fact, others in pairs.items()
        for other in others
        if kind != "REPEATS" or other < fact
    }
    found = [(row["fact_id"], row["other_id"], row["kind"]) for row in double_counts(relations)]
    if not self_containing(relations):
        assert set(found) == expected
    assert found == sorted(set(found))


@given(RELATIONS)
def test_overlaps_and_conflicts_go_both_ways(stated: list[Stated]) -> None:
    found = {(row["fact_id"], row["other_id"], row["kind"]) for row in double_counts(rows(stated))}
    for fact, other, kind in found:
        assert fact != other
        both = kind in (DoubleCountKind.OVERLAPS, DoubleCountKind.CONFLICTS)
        assert ((other, fact, kind) in found) == both or kind is DoubleCountKind.WITHIN


@given(RELATIONS)
def test_of_facts_that_are_in_no_circle_one_is_always_kept(stated: list[Stated]) -> None:
    relations = rows(stated)
    if self_containing(relations):
        return
    facts = {row["fact_id"] for row in relations} | {row["other_id"] for row in relations}
    left_out = {
        row["fact_id"]
        for row in double_counts(relations)
        if row["kind"] in (DoubleCountKind.WITHIN, DoubleCountKind.REPEATS)
    }
    assert not facts or facts - left_out


# Circles


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ([(1, CONTAINS, 2), (2, CONTAINS, 3)], set()),
        ([(1, CONTAINS, 2), (2, CONTAINS, 1)], {1, 2}),
        ([(1, CONTAINS, 2), (2, CONTAINS, 3), (3, CONTAINS, 1), (3, CONTAINS, 4)], {1, 2, 3}),
        ([(1, CONTAINS, 2), (1, SAME_AS, 2)], {1, 2}),
        ([(1, CONTAINS, 2), (2, SAME_AS, 3), (3, CONTAINS, 1)], {1, 2, 3}),
        ([(1, SAME_AS, 2), (1, OVERLAPS, 2), (1, CONFLICTS_WITH, 2)], set()),
    ],
)
def test_a_circle_is_found(stated: list[Stated], expected: set[int]) -> None:
    assert self_containing(rows(stated)) == expected


STATISTIC = """\
  - slug: {slug}
    name: Arrests {slug}
    indicator: arrests
    modality: STATED
    voice: NARRATOR
    citations: [p1s1]
    relations:  {mark}
      - {{kind: {kind}, fact: {other}, note: They are related.}}
"""


def test_a_fact_that_contains_itself_is_a_problem(tmp_path: Path) -> None:
    mark = "#! this fact contains itself, through other facts or a fact that says the same"
    statistics = "statistics:\n" + "".join(
        STATISTIC.format(slug=slug, kind=kind, other=other, mark=note)
        for slug, kind, other, note in (
            ("a", "CONTAINS", "b", ""),  # It is in no circle itself.
            ("b", "CONTAINS", "c", mark),
            ("c", "SAME_AS", "b", mark),
        )
    )
    folder = small(tmp_path, {"sources/story.yaml": statistics})
    assert_marked(folder, problems_of(lambda: prepare(folder)))


# Years


DAY = datetime.date


@pytest.mark.parametrize(
    ("kind", "start", "end", "stated", "calendar", "fiscal"),
    [
        pytest.param("CALENDAR_YEAR", DAY(2020, 1, 1), DAY(2020, 12, 31), None, 2020, None, id="y"),
        pytest.param("FISCAL_YEAR", DAY(2019, 10, 1), DAY(2020, 9, 30), 2020, None, 2020, id="us"),
        pytest.param("FISCAL_YEAR", None, None, 2020, None, 2020, id="fiscal without dates"),
        pytest.param("FISCAL_YEAR", DAY(2019, 4, 1), DAY(2020, 3, 31), 2020, None, 2020, id="own"),
        pytest.param("RANGE", DAY(2020, 1, 1), DAY(2020, 9, 30), None, 2020, 2020, id="to end"),
        pytest.param("RANGE", DAY(2020, 1, 1), DAY(2020, 10, 1), None, 2020, None, id="past end"),
        pytest.param("RANGE", DAY(2019, 12, 31), DAY(2020, 1, 1), None, None, 2020, id="new year"),
        pytest.param("RANGE", DAY(2019, 10, 1), DAY(2019, 12, 31), None, 2019, 2020, id="autumn"),
        pytest.param("RANGE", DAY(2018, 1, 1), DAY(2020, 12, 31), None, None, None, id="years"),
        pytest.param("DAY", DAY(2020, 9, 30), DAY(2020, 9, 30), None, 2020, 2020, id="last day"),
        pytest.param("DAY", DAY(2020, 10, 1), DAY(2020, 10, 1), None, 2020, 2021, id="first day"),
        pytest.param("OPEN", DAY(2020, 1, 1), None, None, None, None, id="no end"),
        pytest.param("OPEN", None, DAY(2020, 1, 1), None, None, None, id="no start"),
        pytest.param("UNRESOLVED", None, None, None, None, None, id="no dates"),
    ],
)
def test_a_period_lies_in_a_year(
    kind: str,
    start: datetime.date | None,
    end: datetime.date | None,
    stated: int | None,
    calendar: int | None,
    fiscal: int | None,
) -> None:
    period = PeriodFields(
        as_stated="then", kind=PeriodKind(kind), start=start, end=end, fiscal_year=stated
    )
    assert years_of(period) == {"within_year": calendar, "within_fiscal_year": fiscal}
