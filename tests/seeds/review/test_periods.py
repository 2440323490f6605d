"""A period has the years, months and days that its words say, and no others exist."""

from pathlib import Path

import pytest

from db.tables.edtf import edtf_problem
from seeds.check import check
from seeds.content import Content
from seeds.files import curated_files
from seeds.read import read
from seeds.review import with_review
from tests.seeds.folders import small

FACT = """\
claims:
  - slug: one
    name: Guard
    kind: LEGAL
    period: {{{}}}
    modality: STATED
    voice: NARRATOR
    citations: [p1s1]
"""


def review(folder: Path, period: str) -> Content:
    """Return the content with one period, after the review."""
    folder = small(folder, {"sources/story.yaml": FACT.format(period)})
    return with_review(check(read(curated_files(folder))))


@pytest.mark.parametrize(
    ("period", "message"),
    [
        (
            "as_stated: '2012', kind: CALENDAR_YEAR, start: 2021-01-01, end: 2021-12-31",
            "'2012' says 2012, but the dates are of 2021 (periods)",
        ),
        (
            "as_stated: from 2012 to 2017, kind: RANGE, start: 2013-01-01, end: 2017-12-31",
            "but 2012 is not in it (periods)",
        ),
        (
            "as_stated: in FY 2025, kind: FISCAL_YEAR, fiscal_year: 2024",
            "the fiscal year is 2024, not 2025 (periods)",
        ),
        (
            "as_stated: 5 May 2020, kind: DAY, start: 2020-05-15, end: 2020-05-15",
            "says 5 May, but the dates are 2020-05-15 (periods)",
        ),
        (
            "as_stated: in March 2018, kind: RANGE, start: 2018-05-01, end: 2018-05-31",
            "says March, but the dates are 2018-05-01 and 2018-05-31 (periods)",
        ),
        (
            "as_stated: fiscal year 2020, kind: CALENDAR_YEAR, start: 2020-01-01, end: 2020-12-31",
            "is a fiscal year, but the kind is CALENDAR_YEAR (periods)",
        ),
        (
            "as_stated: in 2019, kind: DAY, edtf: 2020-05",
            "'in 2019' says 2019, but the dates are of 2020 (periods)",
        ),
        # The dates of a fiscal year are its own, and years have four digits.
        (
            "as_stated: FY2020, kind: FISCAL_YEAR, fiscal_year: 2020, start: 2020-10-01,"
            " end: 2021-09-30",
            "is named after the year in which it ends: these end in 2021",
        ),
        (
            "as_stated: FY2020, kind: FISCAL_YEAR, fiscal_year: 2020, start: 2020-01-01,"
            " end: 2020-09-30",
            "a fiscal year has a whole year of dates",
        ),
        ("as_stated: FY20, kind: FISCAL_YEAR, fiscal_year: 20", "greater than or equal to 1000"),
        ("as_stated: FY, kind: FISCAL_YEAR, fiscal_year: -2020", "greater than or equal to 1000"),
        ("as_stated: FY, kind: FISCAL_YEAR, fiscal_year: 20200", "less than or equal to 9999"),
        (
            "as_stated: then, kind: DAY, start: 0020-01-01, end: 0020-01-01",
            "a year has four digits, the first of which is no zero",
        ),
    ],
)
def test_a_slip_fails(tmp_path: Path, period: str, message: str) -> None:
    problems = [problem.message for problem in review(tmp_path, period).problems]
    assert problems
    assert message in problems[0]


@pytest.mark.parametrize(
    "period",
    [
        "as_stated: in 2018-2020, kind: RANGE, start: 2018-01-01, end: 2020-12-31",
        "as_stated: the season 2019/20, kind: RANGE, start: 2019-10-01, end: 2020-05-31",
        "as_stated: by 2025, kind: OPEN, edtf: '2025'",
        "as_stated: since 2012, kind: OPEN, start: 2012-01-01",
        "as_stated: 'last Tuesday, September 19', kind: DAY, start: 2023-09-19, end: 2023-09-19",
        "as_stated: el 3 de mayo de 2020, kind: DAY, start: 2020-05-03, end: 2020-05-03",
        "as_stated: the last fiscal year, kind: UNRESOLVED",
        "as_stated: FY2022, kind: FISCAL_YEAR, fiscal_year: 2022, start: 2021-10-01,"
        " end: 2022-09-30",
        "as_stated: FY2020, kind: FISCAL_YEAR, fiscal_year: 2020, start: 2019-03-01,"
        " end: 2020-02-29",
    ],
)
def test_a_period_as_its_words_say_it(tmp_path: Path, period: str) -> None:
    content = review(tmp_path, period)
    assert [*content.problems, *(w for w in content.warnings if "(periods)" in str(w))] == []


@pytest.mark.parametrize(
    "edtf",
    [
        "2020-02-30",
        "XXXX-02-30",
        "XXXX-9-19",
        "2021/2020",
        "2020-05-03/2020-05-02",
        "XXXX-09-24/XXXX-09-19",
        "2023-01/2022",
        "20200",
        "-2020",
        "0020",
        "20",
        "2020-13",
        "2020/",
    ],
)
def test_a_date_that_is_none(edtf: str) -> None:
    assert edtf_problem(edtf)


@pytest.mark.parametrize(
    "edtf",
    ["2020-02-29", "XXXX-02-29", "XXXX-12-30/XXXX-01-02", "2018-03/2023-03", "202X/2021", "201X?"],
)
def test_a_date_that_is_printed_in_part(edtf: str) -> None:
    assert edtf_problem(edtf) is None
