"""A figure has the value, the comparator and the unit that its words say."""

from decimal import Decimal
from pathlib import Path

import pytest

from seeds.check import check
from seeds.content import Content
from seeds.files import curated_files
from seeds.read import read
from seeds.review import with_review
from seeds.review.numbers import printed_numbers
from tests.seeds.folders import INVENTED, small

FACT = """\
{}:
  - slug: one
    name: Guard
    kind: EQUIPMENT
    quantity: {{{}}}
    modality: STATED
    voice: NARRATOR
    citations: [p1s1]
"""
UNITS = """\
- {code: "[lb_av]", name: pound, kind: MASS}
- {code: t, name: metric ton, kind: MASS}
- {code: a, name: year, kind: DURATION}
- {code: "%", name: percent, kind: SHARE}
- {code: USD, name: US dollar, kind: MONEY}
- {code: "{boat}", name: boat, kind: COUNT}
- {code: "{guard}", name: guard, kind: COUNT}
"""


def review(folder: Path, quantity: str, more: str = "") -> Content:
    """Return the content with one figure, after the review."""
    story = FACT.format("fundings", quantity) + more
    folder = small(folder, {"units.yaml": UNITS, "sources/story.yaml": story})
    return with_review(check(read(curated_files(folder))))


@pytest.mark.parametrize(
    ("quantity", "message"),
    [
        (
            "as_stated: 'more than 3,800', value: 38000, comparator: GREATER_THAN",
            "the value is 38000, but 'more than 3,800' says 3800",
        ),
        ("as_stated: '42', value: 4.2, comparator: EQUAL", "the value is 4.2, but '42' says 42"),
        (
            "as_stated: more than 40, value: 40, comparator: EQUAL",
            "the comparator is EQUAL, but 'more than' says GREATER_THAN",
        ),
        (
            "as_stated: 900 pounds, value: 900, comparator: EQUAL, unit: t",
            "the unit is t, but 'pounds' says [lb_av]",
        ),
        (
            "as_stated: three million dollars, value: 3000, comparator: EQUAL, unit: USD",
            "the value is 3000, but 'three million dollars' says 3000000",
        ),
        (
            "as_stated: 12 percent, value: 12, comparator: EQUAL",
            "the unit is left out, but 'percent' says %",
        ),
        (
            "as_stated: at least seven, value: 7, comparator: AT_MOST",
            "the comparator is AT_MOST, but 'at least' says AT_LEAST",
        ),
        (
            "as_stated: no more than $5 million, value: 5000000, comparator: AT_LEAST, unit: USD",
            "the comparator is AT_LEAST, but 'no more than' says AT_MOST",
        ),
        (
            "as_stated: 20 dollars, value: 20, comparator: EQUAL, unit: t",
            "the unit is t, but dollars are printed",
        ),
        (
            "as_stated: más de veinte toneladas, value: 20, comparator: LESS_THAN, unit: t",
            "the comparator is LESS_THAN, but 'más de' says GREATER_THAN",
        ),
        (
            "as_stated: nearly two decades, value: 20, comparator: APPROXIMATELY, unit: '%'",
            "the unit is %, but 'decades' says a",
        ),
        (
            "as_stated: nearly two decades, value: 2, comparator: APPROXIMATELY, unit: a",
            "the value is 2, but 'nearly two decades' says 20",
        ),
    ],
)
def test_a_slip_fails(tmp_path: Path, quantity: str, message: str) -> None:
    (problem,) = review(tmp_path, quantity).problems
    assert problem.message == f"{message} (figures)"
    assert (problem.file, problem.line) == ("sources/story.yaml", 10)


@pytest.mark.parametrize(
    ("quantity", "message"),
    [
        ("as_stated: 500, value: 500, comparator: AT_LEAST", "no word says so: EQUAL"),
        ("as_stated: halve, value: 50, comparator: EQUAL", "holds no number of its own"),
        ("as_stated: some 500", "holds the number 500, but there is no value"),
        (
            "as_stated: 500 boats, value: 500, comparator: EQUAL, unit: '{guard}'",
            "the unit is {guard}, but what is counted may be {boat}",
        ),
    ],
)
def test_what_the_words_do_not_say_is_a_warning(
    tmp_path: Path, quantity: str, message: str
) -> None:
    content = review(tmp_path, quantity)
    assert content.problems == ()
    assert [message in one.message for one in content.warnings].count(True) == 1


@pytest.mark.parametrize(
    "quantity",
    [
        "as_stated: hundreds",
        "as_stated: a hundred, value: 100, comparator: EQUAL",
        "as_stated: nearly 20 years, value: 20, comparator: LESS_THAN, unit: a",
        "as_stated: nearly two decades, value: 20, comparator: APPROXIMATELY, unit: a",
        "as_stated: '-4.5 million dollars', value: -4500000, comparator: EQUAL, unit: USD",
        "as_stated: top five, value: 5, comparator: AT_MOST",
        "as_stated: a third of 900, value: 300, comparator: EQUAL",
        "as_stated: 30 or more, value: 30, comparator: AT_LEAST",
        "as_stated: 20 to 30 pounds, value: 30, comparator: AT_MOST, unit: '[lb_av]'",
        "as_stated: a more than 37 percent rise, value: 37, comparator: GREATER_THAN, unit: '%'",
    ],
)
def test_a_figure_as_its_words_say_it(tmp_path: Path, quantity: str) -> None:
    content = review(tmp_path, quantity)
    assert [*content.problems, *(w for w in content.warnings if "(figures)" in str(w))] == []


def test_a_figure_is_accepted_with_a_reason_and_not_in_vain(tmp_path: Path) -> None:
    quantity = "as_stated: '42', value: 4.2, comparator: EQUAL"
    accepted = "    accepted: [{check: figures, reason: The text corrects itself.}]\n"
    assert review(tmp_path / "a", quantity, accepted).problems == ()
    in_vain = review(tmp_path / "b", "as_stated: '42', value: 42, comparator: EQUAL", accepted)
    assert in_vain.problems == ()
    assert [w.message for w in in_vain.warnings if w.line == 14] == [
        "nothing here needs figures to be accepted: leave this out"
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty-one", [21]),
        ("two hundred and five", [205]),
        ("three hundred thousand", [300_000]),
        ("1.5 million", [1_500_000]),
        ("from 20 to 30", [20, 30]),
        ("dieciséis mil", [16_000]),
        ("FY2022", []),
        ("2018-2020", [2018, 2020]),
        ("two dozen", [24]),
        ("someone", []),
    ],
)
def test_numbers_are_read_from_digits_and_words(text: str, values: list[float]) -> None:
    assert [number.value for number in printed_numbers(text)] == values


def test_spanish_digits_are_read_in_spanish() -> None:
    assert [n.value for n in printed_numbers("3.800,5", spanish=True)] == [Decimal("3800.5")]


def test_the_invented_figures_are_as_printed() -> None:
    content = with_review(check(read(curated_files(INVENTED))))
    assert content.problems == ()
