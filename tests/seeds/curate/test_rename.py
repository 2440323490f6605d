"""A renamed record: everything that referred to it still does, and nothing else changes."""

from dataclasses import replace

import pytest

from seeds.curate.rename import CannotRename, rename
from seeds.files import Files, curated_files
from seeds.prepare import prepare_files
from seeds.rows import Rows
from tests.seeds.folders import INVENTED, problems_of

FILES = curated_files(INVENTED)


def after(name: str, slug: str) -> Files:
    contents = dict(FILES.contents)
    for file, text in rename(FILES, name, slug).contents.items():
        if text is None:
            del contents[file]
        else:
            contents[file] = text.encode()
    return replace(FILES, contents=contents)


def counts(rows: Rows) -> dict[str, int]:
    return {name: len(of) for name, of in rows.items()}


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("agency:river-guard", "guard-of-the-river"),
        ("country:colombia", "co"),
        ("heron-report", "the-report"),
        ("statistic:rope-keepers-2001", "keepers-rope"),
        ("topic:smuggling", "contraband"),
        ("indicator:rope-laid", "rope"),
    ],
)
def test_references_follow_the_record(name: str, slug: str) -> None:
    content, rows = prepare_files(after(name, slug))
    old = name.rpartition(":")[2]
    slugs = {record.data.slug for record in content.records}
    assert slug in slugs
    assert old not in {
        record.data.slug for record in content.records if record.kind.lower() == name.split(":")[0]
    }
    assert counts(rows) == counts(prepare_files(FILES)[1])


def test_only_lines_with_the_slug_change() -> None:
    renamed = rename(FILES, "agency:river-guard", "guard-of-the-river")
    for name, text in renamed.contents.items():
        assert text is not None
        lines = FILES.contents[name].decode().split("\n")
        changed = [(a, b) for a, b in zip(lines, text.split("\n"), strict=True) if a != b]
        assert changed
        assert all("river-guard" in a and "guard-of-the-river" in b for a, b in changed)


def test_the_file_of_a_source_is_renamed_too() -> None:
    renamed = rename(FILES, "heron-report", "the-report")
    assert renamed.contents["sources/heron-report.yaml"] is None
    assert renamed.contents["sources/the-report.yaml"] is not None


@pytest.mark.parametrize(
    ("name", "words"),
    [("nobody", "there is no record 'nobody'"), ("agency:colombia", "there is no record")],
)
def test_a_record_that_is_not_there(name: str, words: str) -> None:
    with pytest.raises(CannotRename, match=words):
        rename(FILES, name, "x")


def test_a_slug_that_is_taken_is_a_problem() -> None:
    problems = problems_of(lambda: rename(FILES, "topic:smuggling", "river-security"))
    assert any("the slug 'river-security' is taken" in problem.message for problem in problems)
