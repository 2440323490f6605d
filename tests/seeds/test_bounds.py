"""Hostile files are refused within bounds, and what they hold is said."""

import difflib
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from seeds import bounds
from seeds.bounds import PROBLEMS
from seeds.documents import read_documents
from seeds.models import json_schemas
from seeds.prepare import prepare
from seeds.problems import CuratedDataError
from tests.seeds.folders import SHA256, problems_of, small

ENDLESS = f"start: 0, end: 714000000, paragraph: 1, sha256: {SHA256}"
FACT = "modality: STATED, voice: NARRATOR, kind: LEGAL, citations: [p1s1]"


def chain(length: int, *, closed: bool = False) -> str:
    """Return facts, each of which contains the next; ``closed``, the last contains the first."""
    last = "" if closed else f"  - {{slug: f{length - 1}, name: F, {FACT}}}"
    return "\n".join(["claims:", *(linked(at, length) for at in range(length - bool(last))), last])


def linked(at: int, length: int) -> str:
    """Return a fact that contains the next one."""
    relation = f"{{kind: CONTAINS, note: x, fact: f{(at + 1) % length}}}"
    return f"  - {{slug: f{at}, name: F, {FACT}, relations: [{relation}]}}"


LONG_SLUG = f"- {{slug: {'x' * 101}, name: A, kind: CITY}}"
# Each bound, made small; a file that exceeds it; and what is said of it.
EXCEEDED: dict[str, tuple[int, tuple[str, str], str]] = {
    "FILE_BYTES": (600, ("places", "#" * 601), "places.yaml:1:1: this file is too large: it may"),
    "FOLDER_BYTES": (900, ("places", "#" * 500), "1:1: all files together have at most 900 bytes"),
    "FILES": (5, ("places", "[]"), "units.yaml:1:1: this file is one too many: at most 5"),
    "VALUES": (99, ("places", f"[{'a,' * 99}]"), ": all files together have at most 99 lists"),
    "DEPTH": (7, ("places", "[" * 9), "places.yaml:1:9: this is nested more than 7 levels deep"),
    "TEXT": (70, ("places", f"- {'x' * 71}"), "places.yaml:1:3: this text has 71 characters; it"),
    "SLUG": (100, ("places", LONG_SLUG), "places.yaml:1:4: 0.slug: String should have at most"),
    "DOUBLE_COUNTS": (9, ("sources/story", chain(6)), "imply more than 9 pairs of facts"),
    "PROBLEMS": (3, ("places", "[a, b, c, d, e]"), "\nand 2 more"),
    "MESSAGE": (40, ("places", f"- {'x' * 41}"), "places.yaml:1:3: 0: should be a valid di…"),
}
OF_DOCUMENTS = {"DOCUMENT_BYTES": "too large", "DOCUMENTS_BYTES": "all files together"}


def shrink(patch: pytest.MonkeyPatch, name: str, number: int) -> None:
    """Give a bound another number, in each module that names it."""
    for title, module in list(sys.modules.items()):
        if title.startswith("seeds.") and hasattr(module, name):
            patch.setattr(module, name, number)


def test_every_bound_is_tested() -> None:
    assert {name for name in vars(bounds) if name.isupper()} == {*EXCEEDED, *OF_DOCUMENTS}


@pytest.mark.parametrize("name", EXCEEDED)
def test_a_bound_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    number, (file, text), words = EXCEEDED[name]
    shrink(monkeypatch, name, number)
    folder = small(tmp_path, {f"{file}.yaml": text})
    with pytest.raises(CuratedDataError) as failure:
        prepare(folder)
    assert words in str(failure.value)


@pytest.mark.parametrize("name", OF_DOCUMENTS)
def test_documents_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    shrink(monkeypatch, name, 5)
    for text in ("a.txt", "b.txt"):
        (tmp_path / text).write_text("12345" if name == "DOCUMENTS_BYTES" else "123456")
    assert OF_DOCUMENTS[name] in read_documents(tmp_path).problems[0].message


# Memory


def bomb() -> str:
    """Return nine lists of nine aliases each: with all of them expanded, millions of values."""
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in pairwise("abcdefghi")]
    return "\n".join(lines)


OTHER = f"document: {{slug: other, name: O, role: SOURCE, sha256: {SHA256}, length: 714000000}}\n"
HOSTILE = {
    "aliases": (("places", bomb()), "is not read"),
    "a passage that never ends": (
        ("sources/story", f"boilerplate:\n  - {{{ENDLESS}, reason: Menu.}}\n"),
        "sources/story.yaml:7:5: the document ends at 100",
    ),
    "a document that never ends": (
        ("sources/other", f"{OTHER}passages:\n  p1s1: {{{ENDLESS}}}\n"),
        "sources/other.yaml:3:3: no record cites the passage p1s1",
    ),
    "a chain of parts": (("sources/story", chain(2_000)), "imply more than 1,000,000 pairs"),
    "a file of a hundred megabytes": (("places", "- a\n" * 25_000_000), "this file is too large"),
}  # fmt: skip
BOUNDED = """
import resource, sys
from pathlib import Path
from seeds.prepare import prepare
from seeds.problems import CuratedDataError
resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
try:
    prepare(Path(sys.argv[1]))
except CuratedDataError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited in the way of Linux")
@pytest.mark.parametrize("name", HOSTILE)
def test_memory_is_bounded(tmp_path: Path, name: str) -> None:
    (file, text), words = HOSTILE[name]
    folder = small(tmp_path, {f"{file}.yaml": text})
    run = subprocess.run(
        [sys.executable, "-c", BOUNDED, folder], capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    assert words in run.stdout
    assert len(run.stdout.splitlines()) <= PROBLEMS + 1


# Time


def test_thousands_of_problems_are_counted_and_a_hundred_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[str] = []
    original = difflib.get_close_matches

    def counted(word: str, *rest: Any, **more: Any) -> list[str]:
        compared.append(word)
        return original(word, *rest, **more)

    monkeypatch.setattr(difflib, "get_close_matches", counted)
    lines = (f"- {{slug: p{at}, name: P, kind: CITY, country: norwy}}\n" for at in range(3_000))
    folder = small(tmp_path, {"places.yaml": "".join(lines)})
    with pytest.raises(CuratedDataError) as failure:
        prepare(folder)
    *shown, last = str(failure.value).splitlines()
    assert len(failure.value.problems) == 3_000
    assert len(shown) == compared.count("norwy") == PROBLEMS
    assert shown[7] == "places.yaml:8:35: there is no country 'norwy'; close to it: norway"
    assert last == "and 2,900 more"


def test_each_edge_of_a_long_cycle_is_reported(tmp_path: Path) -> None:
    folder = small(tmp_path, {"sources/story.yaml": chain(2_000, closed=True)})
    assert len(problems_of(lambda: prepare(folder))) == 2_000


# Models


def types_in(schema: Any) -> list[dict[str, Any]]:
    """Return every part of a JSON Schema that has a type, but for a number as a text."""
    if isinstance(schema, list):
        is_number = any(part.get("type") == "number" for part in schema if isinstance(part, dict))
        return [] if is_number else [found for part in schema for found in types_in(part)]
    if not isinstance(schema, dict):
        return []
    own = [schema] if isinstance(schema.get("type"), str) else []
    return own + [found for part in schema.values() for found in types_in(part)]


@pytest.mark.parametrize("name", json_schemas())
def test_every_number_has_a_greatest_and_no_text_is_empty(name: str) -> None:
    parts = types_in(YAML(typ="safe", pure=True).load(json_schemas()[name]))
    texts = [part for part in parts if part["type"] == "string"]
    assert texts
    assert [part for part in parts if part["type"] == "integer" and "maximum" not in part] == []
    described = {"minLength", "pattern", "enum", "const", "format"}
    assert [part for part in texts if not described & part.keys()] == []
