"""The coverage of each document: how much of its characters, sentences and numbers is curated.

A character is covered if a record cites it. A number, in digits or words, is covered if a record
that is cited there has it in a quantity, a period, a name or an alias. Boilerplate, and numbers
that are not figures, are declared in the source's file, with the reason.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from seeds.content import Content, CuratedRecord
from seeds.documents import DocumentText, Span

ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    " half dozen dozens hundred hundreds thousand thousands million millions billion billions"
)
SPANISH = (
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    " diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta"
    " noventa mitad docena docenas cien ciento cientos mil miles millón millones"
)


def _number(words: str) -> re.Pattern[str]:
    listed = "|".join(words.split())
    return re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{listed})\b", re.IGNORECASE)


# The numbers of a text, by whether it is Spanish.
NUMBER = {False: _number(ENGLISH), True: _number(SPANISH)}


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


def coverage(content: Content, texts: Mapping[str, DocumentText]) -> list[CoverageReport]:
    """Return the coverage of every source with a text."""
    cited: dict[str, list[Cited]] = defaultdict(list)
    for slug, passage, printed in _citations(content):
        cited[slug].append((passage.start, passage.end, printed))
    return [
        _covered(slug, content.sources[slug].data, text, cited[slug])
        for slug, text in texts.items()
    ]


# The start and the end of a passage, and the texts whose numbers its record has.
Cited = tuple[int, int, tuple[str, ...]]


def _citations(content: Content) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    """Yield each citation: the document, the passage, and what the citing record has printed."""
    for record in content.records:
        for name in getattr(record.data, "citations", ()):
            document, _, passage = name.rpartition("/")
            slug = document or record.source or ""
            yield slug, content.sources[slug].data.passages[passage], _printed(record)
    entities = {(record.kind.lower(), record.data.slug): record for record in content.records}
    for slug, source in content.sources.items():
        for kind, mentioned in source.data.mentions:
            for name, passages in mentioned.items():
                printed = _printed(entities[kind, name])
                for passage in passages:
                    yield slug, source.data.passages[passage], printed


def _printed(record: CuratedRecord) -> tuple[str, ...]:
    data = record.data
    printed = [data.name, *data.aliases]
    for part in ("quantity", "period", "target", "baseline"):
        if getattr(data, part, None) is not None:
            printed.append(getattr(data, part).as_stated)
    return tuple(printed)


def _covered(slug: str, source: Any, text: DocumentText, cited: list[Cited]) -> CoverageReport:
    size = len(text.text)
    left_out = _mask(size, ((span.start, span.end) for span in source.boilerplate))
    covered = _mask(size, ((start, end) for start, end, _ in cited))
    counted = [
        at for at, letter in enumerate(text.text) if not letter.isspace() and not left_out[at]
    ]
    sentences = [
        _uncovered(text, span)
        for _, span in text.sentences()
        if not any(covered[span.start : span.end]) and not any(left_out[span.start : span.end])
    ]
    idioms = _mask(size, ((span.start, span.end) for span in _idioms(text, source)))
    is_spanish = (source.document.language or "").startswith("es")
    return CoverageReport(
        slug,
        characters=len(counted),
        covered=sum(covered[at] for at in counted),
        sentences=tuple(sentences),
        numbers=tuple(
            _uncovered(text, text.span(start, end))
            for start, end in _loose_numbers(text, cited, NUMBER[is_spanish])
            if not idioms[start] and not left_out[start]
        ),
    )


def _mask(size: int, spans: Iterable[tuple[int, int]]) -> bytearray:
    """Return a one for each position that lies in any of some spans."""
    mask = bytearray(size)
    for start, end in spans:
        mask[start:end] = b"\1" * (min(end, size) - start)
    return mask


def _uncovered(text: DocumentText, span: Span) -> Uncovered:
    return Uncovered(span.paragraph, span.start, text.text[span.start : span.end])


def _loose_numbers(
    text: DocumentText, cited: list[Cited], number: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    """Yield the numbers that no record has which is cited from a passage around them."""
    waiting = sorted(cited, key=lambda span: span[0], reverse=True)
    numbers = cache(
        lambda printed: {m[0].casefold() for one in printed for m in number.finditer(one)}
    )
    around: list[Cited] = []
    for match in number.finditer(text.text):
        start, end = match.span()
        while waiting and waiting[-1][0] <= start:
            around.append(waiting.pop())
        around = [span for span in around if span[1] >= end]
        if not any(match[0].casefold() in numbers(printed) for _, _, printed in around):
            yield start, end


def _idioms(text: DocumentText, source: Any) -> Iterator[Span]:
    for idiom in source.idioms:
        passage = source.passages[idiom.passage]
        within = text.text[passage.start : passage.end]
        pattern = r"\s+".join(map(re.escape, idiom.words.split()))
        for match in re.finditer(pattern, within, re.IGNORECASE):
            yield text.span(passage.start + match.start(), passage.start + match.end())
