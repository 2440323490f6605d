"""Every sort of problem is reported at its file and line, all at once, and nothing else is."""

from pathlib import Path
from string import Template

import pytest

from seeds.prepare import prepare
from tests.seeds.cases import WORDS, cases
from tests.seeds.folders import INVENTED, assert_marked, problems_of, small

CASES = cases(Path(__file__).parent / "problems.txt")


@pytest.mark.parametrize("case", CASES)
def test_a_problem_is_reported_where_it_is(tmp_path: Path, case: str) -> None:
    assert any("#! " in text for text in CASES[case].values())
    folder = small(tmp_path, CASES[case])
    problems = problems_of(lambda: prepare(folder))
    assert problems == sorted(problems)
    assert_marked(folder, problems)


def test_the_small_folder_is_sound(tmp_path: Path) -> None:
    _, rows = prepare(small(tmp_path, {}))
    assert len(rows["record"]) == 6


def test_a_folder_without_files_is_a_problem(tmp_path: Path) -> None:
    problems = problems_of(lambda: prepare(tmp_path))
    assert [problem.message for problem in problems] == [
        "there is no curated file (*.yaml) in this folder"
    ]


ALLOWED = Template("""\
statistics:
  - $FACT
    indicator: indicator:arrests
    quantity: {as_stated: many, unit: "{arrest}"}
    area: guard
    about:
      - {record: agency:guard, role: ACTOR}
      - {record: agency:guard, role: TARGET}
      - {record: place:guard, role: ACTOR}
claims:
  - $FACT
    kind: LEGAL
    relations:
      - {kind: OVERLAPS, fact: statistic:fact, note: They do.}
      - {kind: CONTAINS, fact: statistic:fact, note: It does.}
""").substitute(WORDS)


def test_one_slug_in_several_kinds_roles_and_relations_is_no_problem(tmp_path: Path) -> None:
    files = {
        "places.yaml": "- {slug: guard, name: Guard, kind: CITY, aliases: [guard]}",
        "sources/story.yaml": ALLOWED,
    }
    _, rows = prepare(small(tmp_path, files))
    kinds = {row["id"]: row["record_kind"] for row in rows["record"]}
    (area,) = (row["area_id"] for row in rows["statistic"])
    assert kinds[area] == "PLACE"
    assert sorted((kinds[row["record_id"]], row["role"]) for row in rows["fact_about"]) == [
        ("AGENCY", "ACTOR"),
        ("AGENCY", "TARGET"),
        ("PLACE", "ACTOR"),
    ]
    assert sorted((kinds[row["fact_id"]], row["kind"]) for row in rows["fact_relation"]) == [
        ("CLAIM", "CONTAINS"),
        ("CLAIM", "OVERLAPS"),
        ("STATISTIC", "OVERLAPS"),
    ]


def test_no_stays_the_country_code() -> None:
    content, rows = prepare(INVENTED)
    norway = next(entry for entry in content.records if entry.data.slug == "norway")
    assert [row["code"] for row in rows["country"] if row["id"] == norway.id] == ["NO"]


# A problem of one record is no reason to be silent about the others, or to call it missing.
HIDING = {
    "agencies.yaml": """\
- {slug: bad, name: Bad, kind: BAD}  #! should be 'GOVERNMENT'
- {slug: lost, name: Lost, kind: UNIT, parent: nobody}  #! there is no agency 'nobody'
- {slug: found, name: Found, kind: UNIT, parent: bad}
""",
    "sources/story.yaml": Template("""\
claims:
  - $FACT
    kind: BAD  #! should be 'FINDING'
statistics:
  - $FACT
    indicator: nothing  #! there is no indicator 'nothing'
""").substitute(WORDS),
}


def test_a_bad_record_hides_no_other_problem(tmp_path: Path) -> None:
    folder = small(tmp_path, HIDING)
    assert_marked(folder, problems_of(lambda: prepare(folder)))


OTHER = Template("""\
document:
  slug: other
  name: Other
  $TEXT
passages:
  p1s1: {$SPAN}
""").substitute(WORDS)


@pytest.mark.parametrize(
    "files",
    [
        pytest.param(
            {
                "agencies.yaml": "- {slug: bad, name: Bad, kind: BAD}  #! should be 'GOVERNMENT'",
                "sources/other.yaml": f"{OTHER}mentions:\n  agency: {{bad: [p1s1]}}\n",
            },
            id="mentioned",
        ),
        pytest.param(
            {
                "people.yaml": "- {slug: a, name: A, positions: [{title: b, document: other}]}",
                "sources/other.yaml": OTHER.replace("length: 50", "length: x  #! valid integer"),
                "sources/story.yaml": Template(
                    "claims:\n  - $FACT\n    kind: LEGAL\n    attributed_to: document:other\n"
                ).substitute(WORDS),
            },
            id="a-source",
        ),
    ],
)
def test_what_is_badly_described_is_not_called_missing(
    tmp_path: Path, files: dict[str, str]
) -> None:
    folder = small(tmp_path, files)
    assert_marked(folder, problems_of(lambda: prepare(folder)))
