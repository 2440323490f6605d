"""The page of a source: records beside their sentences, and what has changed since a revision."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from seeds.check import check
from seeds.content import Content
from seeds.curate.changes import Change, NoRevision, changes, content_of, file_of, files_at, shown
from seeds.curate.page import page
from seeds.documents import DocumentText, read_documents
from seeds.files import Files, curated_files
from seeds.read import read
from tests.seeds.folders import DOCUMENTS, INVENTED

SLUG = "rope-log"
FACT = "rope-keepers-2001"


def git(folder: Path, *words: str) -> None:
    """Run git as nobody in particular."""
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *identity, *words], check=True, capture_output=True)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a committed copy of the invented data, inside of a repository."""
    folder = tmp_path / "repository" / "data"
    shutil.copytree(INVENTED, folder)
    git(tmp_path / "repository", "init", "--quiet")
    git(tmp_path / "repository", "add", ".")
    git(tmp_path / "repository", "commit", "--quiet", "--message", "All")
    return folder


def change(folder: Path, old: str, new: str) -> None:
    path = folder / file_of(SLUG)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def since(folder: Path) -> list[Change]:
    return changes(content_of(folder), SLUG, folder, "HEAD")


def test_the_files_of_a_revision_are_those_that_were_committed(data: Path) -> None:
    committed = curated_files(data)
    change(data, "Rope laid by the keepers", "Cord laid by the keepers")
    (data / "more.yaml").write_text("[]\n")
    assert files_at(data, "HEAD").contents == committed.contents


def test_what_is_as_it_was_is_no_change(data: Path) -> None:
    assert since(data) == []
    # Another key for the same words is none, either.
    change(data, "p2s1", "p9s9z")
    assert since(data) == []


def test_a_changed_field_is_shown_with_both_values(data: Path) -> None:
    change(data, "Rope laid by the keepers in 2001", "Cord laid by the keepers in 2001")
    (found,) = since(data)
    assert found.fields == [
        ("name", "Rope laid by the keepers in 2001", "Cord laid by the keepers in 2001")
    ]
    assert not found.is_cited_otherwise


def test_other_words_are_a_change_under_the_same_key(data: Path) -> None:
    change(data, "  p3s1:", "  p3s0:")
    change(data, "  p3s2:", "  p3s1:")
    change(data, "  p3s0:", "  p3s2:")
    found = since(data)
    assert found
    assert all(one.is_cited_otherwise and not one.fields for one in found)


def test_records_come_and_go(data: Path) -> None:
    change(data, f"slug: {FACT}", "slug: other")
    found = {one.after.slug if one.after else f"no {one.before and one.before.slug}": one
             for one in since(data)}  # fmt: skip
    assert {"other", f"no {FACT}"} <= found.keys()


@pytest.mark.parametrize("revision", ["nowhere", "--help", ""])
def test_a_revision_that_is_none(data: Path, revision: str) -> None:
    with pytest.raises(NoRevision, match="git says: "):
        files_at(data, revision)


def test_a_folder_outside_of_any_repository(tmp_path: Path) -> None:
    with pytest.raises(NoRevision, match="git says: not a git repository"):
        files_at(tmp_path, "HEAD")


@pytest.fixture(scope="module")
def content() -> Content:
    return check(read(curated_files(INVENTED)))


@pytest.fixture(scope="module")
def text(content: Content) -> DocumentText:
    return read_documents(DOCUMENTS).texts[content.sources[SLUG].data.document.sha256]


def cards(html: str) -> list[str]:
    return re.findall(r'<span class="key">(\w+:[\w-]+)</span>', html)


def test_every_record_is_beside_its_sentence(content: Content, text: DocumentText) -> None:
    facts = {
        (record.kind.lower(), record.data.slug): record.data.citations
        for record in content.records
        if record.source == SLUG and hasattr(record.data, "citations")
    }
    records = shown(content, SLUG)
    html = page(content.sources[SLUG], text, [(records[key], facts[key]) for key in facts])
    assert sorted(cards(html)) == sorted(":".join(key) for key in facts)
    words = text.text.split("\n")[2]
    assert words in re.sub(r"</?mark>", "", html)
    for pair in re.findall(r'<div class="pair">.*', html):
        paragraph = re.search(r'<span class="key">(\d+)</span>', pair)
        assert paragraph
        for card in cards(pair):
            kind, slug = card.split(":")
            keys = facts[kind, slug]
            assert any(key.startswith(f"p{paragraph[1]}s") for key in keys), card


def test_changes_come_first_and_what_is_gone_is_said(content: Content, text: DocumentText) -> None:
    records = shown(content, SLUG)
    one = records["statistic", FACT]
    html = page(content.sources[SLUG], text, [(one, ["p2s1"])], [Change(one, None)], "v1 <old>")
    first, rest = html.split("<h2>The text and its 1 records</h2>")
    assert "Changed since v1 &lt;old&gt;: 1" in first
    assert "this record is no longer there" in first
    assert cards(rest) == [f"statistic:{FACT}"]


def test_nothing_of_a_document_is_read_as_markup() -> None:
    body = 'A <script>alert(1)</script> & "more".\n'
    source = (
        f"document: {{slug: x, name: '<b>x</b>', role: SOURCE, sha256: {'a' * 64}, length: 39}}\n"
        f"passages:\n  p1s1: {{start: 2, end: 10, paragraph: 1, sha256: {'b' * 64}}}\n"
    )
    content = check(read(Files(Path(), {"sources/x.yaml": source.encode()})))
    html = page(content.sources["x"], DocumentText("a" * 64, body, "x.txt"), [])
    assert "<script" not in html
    assert "<b>" not in html
