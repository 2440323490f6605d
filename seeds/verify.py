"""Citations against the documents: every position and every figure as printed, recomputed."""

import re
from pathlib import Path
from typing import Any

from seeds.content import Content
from seeds.documents import DocumentText, read_documents
from seeds.problems import CuratedDataError, Problem
from seeds.read import CuratedFile, Location


def verify(content: Content, folder: Path) -> dict[str, DocumentText]:
    """Verify every source of ``content`` against its text in ``folder``.

    Returns the texts by the slugs of their documents; ``CuratedDataError`` with all that differs.
    """
    documents = read_documents(folder)
    texts, problems = {}, []
    for slug, (file, value) in content.sources.items():
        text = documents.get(value.document.sha256)
        if text is None:
            message = f"no file in {folder} has this SHA-256"
            problems.append(file.problem(("document", "sha256"), message))
            continue
        texts[slug] = text
        if len(text.text) != value.document.length:
            message = f"the text is {len(text.text)} code points long"
            problems.append(file.problem(("document", "length"), message))
        problems += _wrong_spans(file, value, text)
    problems += _wrong_figures(content, texts)
    if problems:
        raise CuratedDataError(problems)
    return texts


def _wrong_spans(file: CuratedFile, value: Any, text: DocumentText) -> list[Problem]:
    spans: list[tuple[Location, Any]] = [
        (("passages", name), passage) for name, passage in value.passages.items()
    ]
    spans += [(("boilerplate", index), span) for index, span in enumerate(value.boilerplate)]
    problems = []
    for location, given in spans:
        found = text.span(given.start, given.end)
        if (found.paragraph, found.sha256) != (given.paragraph, given.sha256):
            problems.append(file.problem(location, f"the span in the document is {found}"))
    for index, idiom in enumerate(value.idioms):
        passage = value.passages[idiom.passage]
        if not _stands_in(idiom.words, text.text[passage.start : passage.end]):
            message = f"{idiom.words!r} does not stand in the passage {idiom.passage}"
            problems.append(file.problem(("idioms", index), message))
    return problems


def _wrong_figures(content: Content, texts: dict[str, DocumentText]) -> list[Problem]:
    problems = []
    for entry in content.entries:
        spans = _cited_texts(entry, content, texts) if entry.source else []
        for name in ("quantity", "period", "target", "baseline"):
            stated = getattr(getattr(entry.data, name, None), "as_stated", None)
            if stated and spans and not any(_stands_in(stated, span) for span in spans):
                message = f"{stated!r} stands in no passage that is cited here"
                problems.append(entry.problem(message, name, "as_stated"))
    return problems


def _cited_texts(entry: Any, content: Content, texts: dict[str, DocumentText]) -> list[str]:
    """Return the texts of the passages that a fact cites; none where one of them is missing."""
    cited = []
    for name in getattr(entry.data, "citations", ()):
        document, _, passage = name.rpartition("/")
        slug = document or entry.source
        if slug not in texts:
            return []
        span = content.sources[slug][1].passages[passage]
        cited.append(texts[slug].text[span.start : span.end])
    return cited


def _stands_in(words: str, text: str) -> bool:
    """Tell whether ``words`` stand in ``text`` whole: "800" does not stand in "3,800 men"."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    before = r"(?<!\w)(?<!\d[.,])" if words[:1].isalnum() else ""
    after = r"(?!\w)(?![.,]\d)" if words[-1:].isalnum() else ""
    return re.search(before + pattern + after, text, re.IGNORECASE) is not None
