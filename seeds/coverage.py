"""The coverage of each document: how much of its characters, sentences and numbers is curated.

A character is covered if a record cites it. A number, in digits or words, is covered if a record
that is cited there has it in a quantity, a period, a name or an alias. Boilerplate, and numbers
that are not figures, are declared in the source's file, with the reason.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from seeds.content import Content, CuratedRecord
from seeds.documents import DocumentText, Span

ONES = "one two three four five six seven eight nine"
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
MANY = "half dozen dozens hundred hundreds thousand thousands million millions billion billions"
WORDS = "|".join(f"{ONES} {TEENS} {TENS} {MANY}".split())
NUMBER = re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{WORDS})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Uncovered:
    """A sentence or a number that no record covers, and its position."""

    paragraph: int
    start: int
    text: str

    def __str__(self) -> str:
        return f"paragraph {self.paragraph}, at {self.start}: {self.text}"


@dataclass(frozen=True)
class CoverageReport:
    """The coverage of one document; white space is not counted."""

    slug: str
    characters: int
    covered: int
    sentences: tuple[Uncovered, ...]
    numbers: tuple[Uncovered, ...]

    @property
    def percent(self) -> float:
        """The share of the characters outside boilerplate that citations cover."""
        return 100 * self.covered / self.characters if self.characters else 100.0


def coverage(content: Content, texts: dict[str, DocumentText]) -> list[CoverageReport]:
    """Return the coverage of every source with a text."""
    cited = list(_citations(content))
    return [
        _covered(slug, content.sources[slug].data, text, [c for c in cited if c[0] == slug])
        for slug, text in texts.items()
    ]


Cited = tuple[str, Any, frozenset[str]]


def _citations(content: Content) -> Iterator[Cited]:
    """Yield each citation: the document, the passage, and the numbers of the citing record."""
    for record in content.records:
        for name in getattr(record.data, "citations", ()):
            document, _, passage = name.rpartition("/")
            slug = document or record.source or ""
            yield slug, content.sources[slug].data.passages[passage], _numbers(record)
    entities = {(record.kind.lower(), record.data.slug): record for record in content.records}
    for slug, source in content.sources.items():
        for kind, mentioned in source.data.mentions:
            for name, passages in mentioned.items():
                numbers = _numbers(entities[kind, name])
                for passage in passages:
                    yield slug, source.data.passages[passage], numbers


def _numbers(record: CuratedRecord) -> frozenset[str]:
    data = record.data
    printed = [data.name, *data.aliases]
    for part in ("quantity", "period", "target", "baseline"):
        if getattr(data, part, None) is not None:
            printed.append(getattr(data, part).as_stated)
    return frozenset(match[0].casefold() for text in printed for match in NUMBER.finditer(text))


def _covered(slug: str, source: Any, text: DocumentText, cited: Iterable[Cited]) -> CoverageReport:
    left_out = _positions(source.boilerplate)
    counted = {at for at, letter in enumerate(text.text) if not letter.isspace()} - left_out
    spans = [(passage, numbers) for _, passage, numbers in cited]
    covered = _positions(passage for passage, _ in spans)
    sentences = [
        _uncovered(text, span)
        for _, span in text.sentences()
        if not (covered | left_out) & set(range(span.start, span.end))
    ]
    return CoverageReport(
        slug,
        characters=len(counted),
        covered=len(counted & covered),
        sentences=tuple(sentences),
        numbers=tuple(_loose_numbers(text, source, spans, left_out)),
    )


def _positions(spans: Iterable[Any]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def _uncovered(text: DocumentText, span: Span) -> Uncovered:
    return Uncovered(span.paragraph, span.start, text.text[span.start : span.end])


def _loose_numbers(
    text: DocumentText, source: Any, spans: list[tuple[Any, frozenset[str]]], left_out: set[int]
) -> Iterator[Uncovered]:
    idioms = _positions(_idioms(text, source))
    for match in NUMBER.finditer(text.text):
        start, end = match.span()
        carried = any(
            passage.start <= start and end <= passage.end and match[0].casefold() in numbers
            for passage, numbers in spans
        )
        if not carried and start not in idioms and start not in left_out:
            yield _uncovered(text, text.span(start, end))


def _idioms(text: DocumentText, source: Any) -> Iterator[Span]:
    for idiom in source.idioms:
        passage = source.passages[idiom.passage]
        within = text.text[passage.start : passage.end]
        pattern = r"\s+".join(map(re.escape, idiom.words.split()))
        for match in re.finditer(pattern, within, re.IGNORECASE):
            yield text.span(passage.start + match.start(), passage.start + match.end())
