"""Files become values that know their lines, and every scalar stays the text that it was."""

from pathlib import Path

import pytest

from seeds.problems import Problem
from seeds.read import CuratedFile, file_names, read


def read_text(folder: Path, text: str) -> CuratedFile:
    (folder / "one.yaml").write_text(text, "utf-8")
    curated = read(folder)
    assert not curated.problems
    return curated.files[0]


@pytest.mark.parametrize(
    "scalar",
    ["NO", "no", "yes", "true", "012", "1_000", "1.10", "1e3", "0x1F", "2020-02-30", "12:30:00"],
)
def test_a_scalar_stays_its_text(tmp_path: Path, scalar: str) -> None:
    assert read_text(tmp_path, f"code: {scalar}\n").value == {"code": scalar}


@pytest.mark.parametrize("scalar", ["", "~", "null", "NULL"])
def test_nothing_is_none(tmp_path: Path, scalar: str) -> None:
    assert read_text(tmp_path, f"code: {scalar}\n").value == {"code": None}


@pytest.mark.parametrize("scalar", ['"null"', "'null'"])
def test_a_quoted_null_is_a_text(tmp_path: Path, scalar: str) -> None:
    assert read_text(tmp_path, f"code: {scalar}\n").value == {"code": "null"}


@pytest.mark.parametrize("written", ['"Ñandú “🏮” \\\\ \\""', "'Ñandú “🏮” \\ \"'"])
def test_quoting_is_undone(tmp_path: Path, written: str) -> None:
    assert read_text(tmp_path, f"name: {written}\n").value == {"name": 'Ñandú “🏮” \\ "'}


NESTED = """\
# A comment.
- slug: a
  quantity:
    value: 1

  links:
  - x
  - {y: 1,
     z: 2}
"""


def test_every_value_knows_its_line(tmp_path: Path) -> None:
    file = read_text(tmp_path, NESTED)
    assert file.value == [
        {"slug": "a", "quantity": {"value": "1"}, "links": ["x", {"y": "1", "z": "2"}]}
    ]
    places: dict[tuple[str | int, ...], int] = {
        (): 2,
        (0,): 2,
        (0, "slug"): 2,
        (0, "quantity"): 3,
        (0, "quantity", "value"): 4,
        (0, "links", 0): 7,
        (0, "links", 1, "z"): 9,
        # What is not there is reported where it belongs.
        (0, "links", 1, "none"): 8,
        (0, "quantity", "value", "deep", "deeper"): 4,
        (9, "none"): 2,
    }
    lines = {place: file.problem(place, "").line for place in places}
    assert lines == places
    assert file.problem((0, "slug"), "said") == Problem("one.yaml", 2, "said")


def test_an_empty_file_is_none(tmp_path: Path) -> None:
    file = read_text(tmp_path, "# Nothing yet.\n")
    assert file.value is None
    assert file.problem((), "said").line == 1


def test_files_are_named_in_one_order(tmp_path: Path) -> None:
    names = ["a.yaml", "sources/b.yaml", "z.yaml"]
    for name in reversed(names):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "notes.txt").touch()
    assert file_names(tmp_path) == names


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("- slug: a\n- slug: [b\n", 3, "this is not YAML: "),
        ("- slug: a\n-\tslug: b\n", 2, "this is not YAML: found character '\\t'"),
        ("- slug: a\n slug: b\n", 2, "this is not YAML: "),
        ("- slug: a\n- *b\n", 2, "this is not YAML: found undefined alias 'b'"),
        ("- slug: a\n---\n- slug: b\n", 2, "this is not YAML: but found another document"),
        ("- slug: a\n- name: x\n  slug: b\n  name: y\n", 4, "the key 'name' stands here twice"),
        ("- slug: a\n- ? [x, y]\n  : b\n", 2, "a key is a text"),
        ("- slug: a\n- {{x: y}: b}\n", 2, "a key is a text"),
        ("- slug: a\n- &b [*b]\n", 1, "this is not YAML: "),
        ("- slug: a\n- slug: \x01\n", 2, "this is not YAML: unacceptable character"),
        (
            '- slug: a\n- slug: "\\0"\n',
            2,
            "'\\x00' contains a control character or an unpaired surrogate",
        ),
        (
            '- slug: a\n- slug: "\\ud800"\n',
            2,
            "'\\ud800' contains a control character or an unpaired surrogate",
        ),
        ('- slug: a\n- slug: "b "\n', 2, "'b ' begins or ends with white space"),
        ("- slug: a\n- slug: '  '\n", 2, "'  ' begins or ends with white space"),
        ("- slug: a\n- slug: |\n    b\n", 2, "'b\\n' begins or ends with white space"),
    ],
)
def test_what_can_not_be_read_is_reported(tmp_path: Path, text: str, line: int, words: str) -> None:
    (tmp_path / "bad.yaml").write_text(text, "utf-8")
    (tmp_path / "good.yaml").write_text("- slug: a\n", "utf-8")
    curated = read(tmp_path)
    assert [(problem.file, problem.line) for problem in curated.problems] == [("bad.yaml", line)]
    assert curated.problems[0].message.startswith(words)
    assert "good.yaml" in {file.name for file in curated.files}


def test_a_file_that_is_no_utf_8_is_reported(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_bytes("slug: a\nname: Ñandú\n".encode("latin-1"))
    curated = read(tmp_path)
    assert not curated.files
    assert [str(problem).split(" codec")[0] for problem in curated.problems] == [
        "bad.yaml:2: this is not YAML: 'utf-8'"
    ]


def test_every_problem_is_reported_at_once(tmp_path: Path) -> None:
    for name, text in {"a.yaml": "a: 1\na: 2\nb: 3\nb: 4\n", "c.yaml": "[", "d.yaml": "}"}.items():
        (tmp_path / name).write_text(text, "utf-8")
    curated = read(tmp_path)
    assert sorted((problem.file, problem.line) for problem in curated.problems) == [
        ("a.yaml", 2),
        ("a.yaml", 4),
        ("c.yaml", 1),
        ("d.yaml", 1),
    ]


def test_a_file_of_another_ending_is_reported(tmp_path: Path) -> None:
    (tmp_path / "agencies.yaml").write_text("- slug: a\n", "utf-8")
    (tmp_path / "places.yml").write_text("- slug: a\n", "utf-8")
    curated = read(tmp_path)
    assert curated.problems == (
        Problem("places.yml", 1, "the name of a curated file ends in .yaml"),
    )


def test_a_folder_without_files_is_reported(tmp_path: Path) -> None:
    curated = read(tmp_path)
    assert not curated.files
    assert [problem.message for problem in curated.problems] == [
        "there is no curated file (*.yaml) in this folder"
    ]


def test_a_problem_prints_its_place() -> None:
    assert str(Problem("a.yaml", 3, "it is wrong")) == "a.yaml:3: it is wrong"


def test_a_part_can_be_named_and_repeated(tmp_path: Path) -> None:
    text = "a: &day {start: 2020-01-01}\nb: *day\n"
    assert read_text(tmp_path, text).value == {
        "a": {"start": "2020-01-01"},
        "b": {"start": "2020-01-01"},
    }
