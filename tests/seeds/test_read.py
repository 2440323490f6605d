"""Files become values that know their lines, and every scalar stays the text that it was."""

from pathlib import Path

import pytest

from seeds.curated_file import CuratedFile, CuratedFiles, Location, Position
from seeds.files import curated_files
from seeds.problems import Problem
from seeds.read import read


def read_folder(folder: Path) -> CuratedFiles:
    return read(curated_files(folder))


def read_text(folder: Path, text: str) -> CuratedFile:
    (folder / "one.yaml").write_text(text, "utf-8")
    curated = read_folder(folder)
    assert not curated.problems
    return curated.files[0]


@pytest.mark.parametrize(
    "scalar",
    ["NO", "no", "yes", "true", "012", "1_000", "1.10", "1e3", "0x1F", "2020-02-30", "12:30:00"],
)
def test_a_scalar_stays_its_text(tmp_path: Path, scalar: str) -> None:
    assert read_text(tmp_path, f"code: {scalar}\n").value == {"code": scalar}


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


def test_every_value_knows_its_position(tmp_path: Path) -> None:
    file = read_text(tmp_path, NESTED)
    assert file.value == [
        {"slug": "a", "quantity": {"value": "1"}, "links": ["x", {"y": "1", "z": "2"}]}
    ]
    places: dict[Location, Position] = {
        (): (2, 1),
        (0,): (2, 3),
        (0, "slug"): (2, 3),
        (0, "quantity"): (3, 3),
        (0, "quantity", "value"): (4, 5),
        (0, "links", 0): (7, 5),
        (0, "links", 1, "z"): (9, 6),
        # What is not there is reported where it belongs.
        (0, "links", 1, "none"): (8, 5),
        (0, "quantity", "value", "deep", "deeper"): (4, 5),
        (9, "none"): (2, 1),
    }
    problems = {place: file.problem(place, "") for place in places}
    assert {place: (p.line, p.column) for place, p in problems.items()} == places
    assert file.problem((0, "slug"), "said") == Problem("one.yaml", 2, 3, "said")


def test_what_is_left_of_a_file_keeps_its_positions(tmp_path: Path) -> None:
    file = read_text(tmp_path, "- [a, b, c]\n- d\n- {e: f, g: [h, i]}\n")
    rest = file.without({(0, 0), (1,), (2, "e"), (2, "g", 0)})
    assert rest.value == [["b", "c"], {"g": ["i"]}]
    problems = {at: rest.problem(at, "") for at in [(0, 0), (0, 1), (1, "g", 0), (1, "e")]}
    assert {at: (p.line, p.column) for at, p in problems.items()} == {
        (0, 0): (1, 7),
        (0, 1): (1, 10),
        (1, "g", 0): (3, 17),
        (1, "e"): (3, 3),
    }


def test_an_empty_file_is_none(tmp_path: Path) -> None:
    file = read_text(tmp_path, "# Nothing yet.\n")
    assert file.value is None
    assert file.problem((), "said").line == 1


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("- slug: a\n- slug: [b\n", 3, 1, "this is not YAML: "),
        ("- slug: a\n-\tslug: b\n", 2, 2, "found a tab character: indent and separate"),
        ("- slug: a\n slug: b\n", 2, 2, "did not find expected '-' indicator: begin each key and"),
        ("- slug: a: b\n", 1, 10, "not allowed in this context: quote a text that has"),
        ("- slug: a\n- slug: @b\n", 2, 9, "any token: quote a text that begins with this"),
        ("- slug: a\n---\n- slug: b\n", 2, 1, "a file holds one document: leave out the line of"),
        ('- slug: a\n- slug: "\\U99999999"\n', 2, 12, "this is not YAML: "),
        ("%YAML 1.9\n---\n- slug: a\n", 1, 1, "this is not YAML: "),
        (f"- {'[' * 100}\n", 1, 19, "this is nested more than 16 levels deep"),
        ("- {slug: a}\n- &b [*b]\n", 2, 3, "an anchor (&b) is not read: leave it out, or quote"),
        ("- slug: a\n  name: *b\n", 2, 9, "an alias (*b) is not read: write the value itself"),
        ("- &b\n  slug: a\n", 1, 3, "an anchor (&b) is not read: leave it out, or quote"),
        ("- slug: !!str a\n", 1, 9, "a tag (!) is not read: leave it out, or quote a text"),
        ("- slug: !a b\n", 1, 9, "a tag (!) is not read: leave it out, or quote a text"),
        ("- !a [b]\n", 1, 3, "a tag (!) is not read: leave it out, or quote a text"),
        ("%YAML 1.1\n---\n- slug: a\n", 1, 1, "a directive (%) is not read: leave it out"),
        ("- slug: a\n- name: x\n  slug: b\n  name: y\n", 4, 3, "the key 'name' stands here twice"),
        ("- slug: a\n- ? [x, y]\n  : b\n", 2, 5, "a key is a text"),
        ("- slug: a\n- {{x: y}: b}\n", 2, 4, "a key is a text"),
        ('- slug: "b "\n', 1, 9, "'b ' begins or ends with white space"),
        ("- slug: '  '\n", 1, 9, "'  ' begins or ends with white space"),
        ("- slug: |\n    b\n", 1, 9, "'b\\n' begins or ends with white space"),
        ("- slug:\n", 1, 3, "'slug' has no value: write one, or leave it out"),
        ("- [a, ]\n- \n", 2, 2, "this item has no value: write one, or leave it out"),
        ("- slug: ~\n", 1, 3, "'slug': ~ stands for no value: quote it if it is a text, or"),
        ("- slug: null\n", 1, 3, "'slug': null stands for no value"),
        ("- slug: Null\n", 1, 3, "'slug': Null stands for no value"),
        ("- [a, NULL]\n", 1, 7, "this item: NULL stands for no value"),
        ("- {a: b, c}\n", 1, 10, "'c' has no value"),
        ("- name: Unit #1 Police\n", 1, 14, "a comment (#) ends this text after 'Unit': quote the"),
        ("- [Unit\t#1\n  ]\n", 1, 9, "a comment (#) ends this text after 'Unit'"),
        (f"- {'x' * 10_001}\n", 1, 3, "this text has 10,001 characters; it may have at most"),
    ],
)  # fmt: skip
def test_what_can_not_be_read_is_reported(
    tmp_path: Path, text: str, line: int, column: int, words: str
) -> None:
    (tmp_path / "bad.yaml").write_text(text, "utf-8")
    (tmp_path / "good.yaml").write_text("- slug: a\n", "utf-8")
    curated = read_folder(tmp_path)
    places = [(problem.file, problem.line, problem.column) for problem in curated.problems]
    assert places[0] == ("bad.yaml", line, column)
    assert words in curated.problems[0].message
    assert len(places) == 1 + text.count("*b]")
    assert "good.yaml" in {file.name for file in curated.files}


@pytest.mark.parametrize("scalar", ["Unit#1", '"Unit #1"', "a  # said", "'a' # said", "[a] # said"])
def test_a_comment_apart_from_its_text_is_one(tmp_path: Path, scalar: str) -> None:
    read_text(tmp_path, f"# First.\ncode: {scalar}\n# Last.\n")


# Bytes


def test_line_endings_make_no_difference(tmp_path: Path) -> None:
    text = "- slug: a\n  name: |-\n    b\n    c\n"
    unix = read_text(tmp_path, text)
    (tmp_path / "one.yaml").write_bytes(text.replace("\n", "\r\n").encode())
    assert read_folder(tmp_path) == CuratedFiles((unix,), ())


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        ("slug: a\nname: Ñandú\n".encode("latin-1"), "2:7", "this is not UTF-8 (invalid cont"),
        ("slug: a\n".encode("utf-16"), "1:1", "this is not UTF-8 (invalid start byte): save"),
        (b"\xef\xbb\xbfslug: a\n", "1:1", "the file begins with a byte order mark: save it as"),
        (b"slug: a\rname: b\n", "1:8", "U+000D ends no line without a line feed: end each line"),
    ],
)
def test_other_bytes_are_reported(tmp_path: Path, content: bytes, place: str, words: str) -> None:
    (tmp_path / "bad.yaml").write_bytes(content)
    problem = read_folder(tmp_path).problems[0]
    assert str(problem).startswith(f"bad.yaml:{place}: {words}")


def test_every_problem_is_reported_at_once(tmp_path: Path) -> None:
    for name, text in {"a.yaml": "a: 1\na: 2\nb: 3\nb: 4\n", "c.yaml": "[", "d.yaml": "}"}.items():
        (tmp_path / name).write_text(text, "utf-8")
    curated = read_folder(tmp_path)
    assert sorted((problem.file, problem.line) for problem in curated.problems) == [
        ("a.yaml", 2),
        ("a.yaml", 4),
        ("c.yaml", 1),
        ("d.yaml", 1),
    ]


def test_a_problem_prints_its_place() -> None:
    assert str(Problem("a.yaml", 3, 7, "it is wrong")) == "a.yaml:3:7: it is wrong"


def test_a_problem_is_one_line_that_shows_everything() -> None:
    message = f"it is\n\u202ewrong{'!' * 1_000}"
    shown = str(Problem("a\udce9.yaml", 3, 7, message))
    assert shown.startswith("a\\udce9.yaml:3:7: it is\\n\\u202ewrong!!!")
    assert shown.isprintable()
    assert len(shown) < 600
