"""One slip is one line, and whatever is typed, every line names a place."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.events import MappingStartEvent, ScalarEvent

from seeds.files import Files, curated_files
from seeds.prepare import prepare, prepare_files
from seeds.problems import CuratedDataError, Problem
from tests.seeds.folders import INVENTED, SMALL, problems_of

FILES = curated_files(INVENTED)
NAMES = list(FILES.contents)
# No other file refers to what is in this one.
UNREFERRED = "sources/rope-log.yaml"


def spoilt(name: str, text: str) -> list[Problem]:
    """Return the problems of the invented data with another text of one file."""
    return problems_in(replace(FILES, contents={**FILES.contents, name: text.encode()}))


def problems_in(files: Files) -> list[Problem]:
    """Return the problems of some files, if there are any."""
    try:
        prepare_files(files)
    except CuratedDataError as error:
        return error.problems
    return []


BROKEN = ["# Nothing.\n", "slug: a\n", "- [\n", "- a: *b\n- ]\n", "- \xa0\n- }\n"]


@pytest.mark.parametrize(
    ("name", "text"),
    [(name, "\t- slug: a\n") for name in NAMES]
    + [(name, text) for name in ("topics.yaml", "sources/heron-report.yaml") for text in BROKEN],
)
def test_a_file_that_can_not_be_read_is_one_line(name: str, text: str) -> None:
    first, *others = spoilt(name, text)
    assert first.file == name
    assert ("into this file can't be checked" in str(first)) == (name != UNREFERRED)
    # What is wrong before the end, and what else a source's file lacks, is on lines of its own.
    assert {problem.file for problem in others} <= {name}
    assert len(others) <= 2


def test_references_into_a_file_that_can_not_be_read_are_counted() -> None:
    (problem,) = spoilt("topics.yaml", "\t- slug: a\n")
    uses = sum(content.count(b"topics: [") for content in FILES.contents.values())
    count = re.search(r"until then (\d+) references into this file can't be", problem.message)
    assert count
    assert int(count[1]) >= uses > 1


@pytest.mark.parametrize(
    ("name", "new"),
    [
        ("topics.yaml", "topics.yml"),
        ("topics.yaml", "topic.yaml"),
        ("units.yaml", "unit.yaml"),
        ("sources/heron-report.yaml", "sources/heron-report.yml"),
    ],
)
def test_a_file_of_another_name_is_one_line(tmp_path: Path, name: str, new: str) -> None:
    for file, content in FILES.contents.items():
        path = tmp_path / (new if file == name else file)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    (problem,) = problems_of(lambda: prepare(tmp_path))
    assert problem.file == new
    assert "into this file can't be checked" in problem.message


def values_of(name: str) -> list[tuple[int, int, int]]:
    """Return the beginning, the end and the line of every text of a file that is not a key."""
    found: list[tuple[int, int, int]] = []
    # The number of parts so far of each mapping that is open, every other of which is a key.
    inside: list[int | None] = []
    for event in YAML(typ="safe", pure=True).parse(FILES.contents[name].decode()):
        kind = type(event).__name__
        if kind.endswith("EndEvent"):
            inside[-1:] = []
            continue
        count = inside[-1] if inside else None
        if count is not None:
            inside[-1] = count + 1
        if kind.endswith("StartEvent"):
            inside.append(0 if isinstance(event, MappingStartEvent) else None)
        elif isinstance(event, ScalarEvent) and (count is None or count % 2):
            start, end = event.start_mark, event.end_mark
            found.append((start.index, end.index, start.line + 1))
    return found


VALUES = [(name, *value) for name in NAMES for value in values_of(name)]
# What is written for a value, or around its first character and the rest.
SLIPS = ["~", "NULL", "*a", "!a {0}{1}", "{0}\u200b{1}"]


@examples(max_examples=20, phases=[Phase.generate])
@given(st.sampled_from(VALUES), st.sampled_from(SLIPS))
def test_a_slip_in_a_value_is_one_line(value: tuple[str, int, int, int], slip: str) -> None:
    name, start, end, line = value
    text = FILES.contents[name].decode()
    written = slip.format(text[start : start + 1], text[start + 1 : end])
    problems = spoilt(name, text[:start] + written + text[end:])
    assert [(p.file, p.line) for p in problems] == [(name, line)], list(map(str, problems))


TOKENS = [
    "\t", "*a", "&a ", "!!", "{", "[", "]", "}", "|", "%", "\0", "\u202e", "\x85", "~", "'", '"',
    "? ", "- ", ": ", " #", "<<: ", "1" * 5_000, "\U0010ffff", '"\\U99999999"', "...", "---\n",
    "1e999999999", "\r", "\n", "  ", ",", "@", "`", "=", "2020-02-30", "-1", "NaN", "é",
]  # fmt: skip
TYPED = st.tuples(
    st.sampled_from(sorted(SMALL)), st.floats(0, 1), st.sampled_from(TOKENS), st.integers(0, 9)
)


@examples(max_examples=150)
@given(st.lists(TYPED, min_size=1, max_size=4))
def test_whatever_is_typed_every_line_names_a_place(
    typed: list[tuple[str, float, str, int]],
) -> None:
    texts = dict(SMALL)
    for name, where, token, replaced in typed:
        at = int(where * len(texts[name]))
        texts[name] = texts[name][:at] + token + texts[name][at + replaced :]
    contents = {name: text.encode().replace(b"\r\n", b"\n") for name, text in texts.items()}
    for problem in problems_in(Files(Path(), contents)):
        assert re.match(r"[a-z/]+\.yaml:[1-9]\d*:[1-9]\d*: \S", str(problem))
        assert str(problem).isprintable()
        assert problem.line <= contents[problem.file].count(b"\n") + 1


@examples(max_examples=50)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    contents = {name: text.encode() for name, text in SMALL.items()}
    problems = problems_in(Files(Path(), {**contents, "places.yaml": content}))
    assert {problem.file for problem in problems} <= {"places.yaml", "sources/story.yaml"}
