"""The verification of citations: every position and every printed figure is recomputed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from seeds.content import Content, CuratedRecord, Source
from seeds.curated_file import Location
from seeds.documents import DocumentText, decoded
from seeds.files import Files, document_files
from seeds.problems import CuratedDataError, Problem
from seeds.review import review_of_texts
from seeds.values import CuratedPassage
from seeds.words import occurs_in


@dataclass(frozen=True)
class Verified:
    """The texts by the slugs of their documents, what may be wrong, and what is not at hand."""

    texts: dict[str, DocumentText]
    warnings: tuple[Problem, ...]
    missing: tuple[Problem, ...] = ()


def verify(content: Content, folder: Path) -> Verified:
    """Verify every source of ``content`` against its text in ``folder``.

    Raises ``CuratedDataError`` with all differences.
    """
    return verify_files(content, document_files(folder))


def verify_files(content: Content, files: Files) -> Verified:
    """Verify every source against texts that are in memory, as ``verify`` does."""
    return _verified(content, files, content.sources)


def verify_at_hand(content: Content, folder: Path, only: Collection[str]) -> Verified:
    """Verify the sources called ``only``, as far as their texts are in ``folder``.

    A text that is not there is ``missing``, and no reason to stop.
    """
    sources = {slug: content.sources[slug] for slug in only}
    return _verified(content, document_files(folder), sources, stops=False)


def _verified(
    content: Content, files: Files, sources: Mapping[str, Source], *, stops: bool = True
) -> Verified:
    documents = decoded(files)
    texts: dict[str, DocumentText] = {}
    problems: list[Problem] = []
    missing: list[Problem] = []
    for slug, source in sources.items():
        file, document = source.file, source.data.document
        text = documents.texts.get(document.sha256)
        if text is None:
            undecoded = documents.undecoded.get(document.sha256)
            message = documents.missing(document.sha256)
            absent = file.problem(("document", "sha256"), message)
            # Each of the files that can't be read may be the one that is missing.
            missing += [undecoded] if undecoded else [absent, *documents.problems]
            continue
        texts[slug] = text
        if len(text.text) != document.length:
            message = f"the text is {len(text.text)} code points long"
            problems.append(file.problem(("document", "length"), message))
        problems += _wrong_spans(source, text)
    problems += _wrong_figures(content, texts)
    review = review_of_texts(content, texts)
    problems += review.errors
    if problems or (stops and missing):
        raise CuratedDataError([*problems, *missing])
    return Verified(texts, review.warnings, tuple(sorted(set(missing))))


def _wrong_spans(source: Source, text: DocumentText) -> list[Problem]:
    file, data = source.file, source.data
    spans: list[tuple[Location, CuratedPassage]] = [
        (("passages", name), passage) for name, passage in data.passages.items()
    ]
    spans += [(("boilerplate", index), span) for index, span in enumerate(data.boilerplate)]
    problems = []
    for location, stated in spans:
        actual = text.span(stated.start, stated.end)
        if (actual.paragraph, actual.sha256) != (stated.paragraph, stated.sha256):
            problems.append(file.problem(location, f"the span in the document is {actual}"))
    for index, idiom in enumerate(data.idioms):
        passage = data.passages[idiom.passage]
        if not occurs_in(idiom.words, text.text[passage.start : passage.end]):
            message = f"{idiom.words!r} does not occur in the passage {idiom.passage}"
            problems.append(file.problem(("idioms", index), message))
    return problems


def _wrong_figures(content: Content, texts: dict[str, DocumentText]) -> list[Problem]:
    problems = []
    for record in content.records:
        spans = _cited_texts(record, content, texts) if record.source else []
        for name in ("quantity", "period", "target", "baseline"):
            stated = getattr(getattr(record.data, name, None), "as_stated", None)
            if stated and spans and not any(occurs_in(stated, span) for span in spans):
                message = f"{stated!r} occurs in no passage that is cited here"
                problems.append(record.problem(message, name, "as_stated"))
    return problems


def _cited_texts(
    record: CuratedRecord, content: Content, texts: dict[str, DocumentText]
) -> list[str]:
    """Return the texts of the passages that a fact cites; none if one of them is missing."""
    cited = []
    for name in getattr(record.data, "citations", ()):
        document, _, passage = name.rpartition("/")
        slug = document or record.source
        if slug is None or slug not in texts:
            return []
        span = content.sources[slug].data.passages[passage]
        cited.append(texts[slug].text[span.start : span.end])
    return cited
