"""Passages in a corrected text: found by their words, or proposed."""

import hashlib
from pathlib import Path

import pytest

from seeds.check import check
from seeds.content import Source
from seeds.curate.reanchor import reanchored, with_spans
from seeds.documents import DocumentText, read_documents
from seeds.files import Files, curated_files
from seeds.read import read
from tests.seeds.folders import DOCUMENTS, INVENTED

FILES = curated_files(INVENTED)
CONTENT = check(read(FILES))


def as_text(text: str) -> DocumentText:
    return DocumentText(hashlib.sha256(text.encode()).hexdigest(), text, "new.txt")


@pytest.fixture(params=sorted(CONTENT.sources))
def source(request: pytest.FixtureRequest) -> Source:
    return CONTENT.sources[request.param]


def old_text(source: Source) -> DocumentText:
    return read_documents(DOCUMENTS).texts[source.data.document.sha256]


def test_what_only_moves_is_found(source: Source) -> None:
    old = old_text(source)
    new = as_text("A new first line.\n\n" + old.text.replace("\n", "\n\n"))
    anchored = reanchored(source, new)
    assert len(anchored) == len(source.data.passages) + len(source.data.boilerplate)
    for one in anchored:
        assert one.found, one.name
        was, now = one.old, one.found
        assert new.text[now.start : now.end] == old.text[was.start : was.end]


def test_words_that_stand_twice_are_found_where_they_were(source: Source) -> None:
    old = old_text(source)
    twice = as_text(old.text)
    assert [(one.found.start, one.found.end) for one in reanchored(source, twice) if one.found] == [
        (one.old.start, one.old.end) for one in reanchored(source, twice)
    ]


@pytest.mark.parametrize("has_old", [True, False])
def test_what_is_corrected_has_a_proposal(has_old: bool) -> None:
    source = CONTENT.sources["rope-log"]
    old = old_text(source)
    new = as_text(
        old.text.replace("4 kilometers and the northern", "40 kilometres and the northern")
    )
    anchored = {one.name: one for one in reanchored(source, new, old if has_old else None)}
    lost = [name for name, one in anchored.items() if not one.found]
    assert lost == ["p3s1"]
    proposed = anchored["p3s1"].proposed
    assert proposed
    words = new.text[proposed.start : proposed.end]
    assert words.startswith("In 2002 the eastern crew laid 40 kilometres")
    assert words.endswith("of the bend.")


def test_what_is_gone_has_none() -> None:
    source = CONTENT.sources["rope-log"]
    old = old_text(source)
    gone = old.text[source.data.passages["p3s1"].start : source.data.passages["p3s2"].start]
    new = as_text(old.text.replace(gone, ""))
    (lost,) = (one for one in reanchored(source, new, old) if not one.found)
    assert lost.proposed is None


def test_the_file_says_where_they_are_now(source: Source) -> None:
    new = as_text("First.\n" + old_text(source).text)
    spans = {one.location: one.found for one in reanchored(source, new) if one.found}
    name = source.file.name
    before = FILES.contents[name].decode()
    text = with_spans(before, new, spans)
    again = check(read(Files(Path(), {name: text.encode()}))).sources[source.data.document.slug]
    assert again.data.document.sha256 == new.sha256
    assert again.data.document.length == len(new.text)
    for passage in again.data.passages.values():
        span = new.span(passage.start, passage.end)
        assert (span.paragraph, span.sha256) == (passage.paragraph, passage.sha256)
    assert len(text.split("\n")) == len(before.split("\n"))
