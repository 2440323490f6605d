"""Evidence: what a record links to is named in the passages that it cites, or beside them."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from db.tables import FACTS
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content, CuratedRecord
from seeds.documents import DocumentText
from seeds.review.finding import Finding
from seeds.review.links import Linked, Links, is_named_in
from seeds.shapes import SHAPES
from seeds.values import Check
from seeds.words import occurs_in

# What a text need not name: how the curator files a record.
FILED = (RecordKind.TOPIC, RecordKind.INDICATOR)
SENTENCE = re.compile(r"p\d+s\d+")

Span = tuple[int, int]


class _Mentions:
    """The passages of a document that mention an entity, by sentence and by position."""

    def __init__(self, spans: Mapping[str, Span]) -> None:
        self.spans = spans
        self._sentences: dict[str, set[str]] = defaultdict(set)
        for passage in spans:
            self._sentences[_sentence(passage)].add(passage)
        self._ordered = sorted((span, passage) for passage, span in spans.items())

    def near(self, sentence: str, around: Span) -> set[str]:
        """Return those of a sentence, and those inside of a span."""
        start, end = around
        found = set(self._sentences.get(sentence, ()))
        for span, passage in self._ordered[bisect_left(self._ordered, ((start, 0), "")) :]:
            if span[0] >= end:
                break
            if span[1] <= end:
                found.add(passage)
        return found


class Cited:
    """The passages of sources, and the sentences that they are parts of."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.links = Links(content)
        self._passages: dict[int, set[tuple[str, str]]] = {}
        # The passages that mention an entity, by their document.
        self._mentions: dict[tuple[RecordKind, str], dict[str, _Mentions]] = defaultdict(dict)
        for slug, source in content.sources.items():
            for kind, mentioned in source.data.mentions:
                for name, passages in mentioned.items():
                    spans = {p: span for p in passages if (span := self.span(slug, p))}
                    self._mentions[RecordKind[kind.upper()], name][slug] = _Mentions(spans)

    def passages(self, fact: CuratedRecord) -> set[tuple[str, str]]:
        """Return the passages that a fact cites, each with its document."""
        if fact.id not in self._passages:
            found = set()
            for name in fact.data.citations:
                document, _, passage = name.rpartition("/")
                found.add((document or fact.source or "", passage))
            known = {(slug, passage) for slug, passage in found if self.span(slug, passage)}
            self._passages[fact.id] = known
        return self._passages[fact.id]

    def span(self, slug: str, passage: str) -> Span | None:
        """Return the span of a passage, if there is one."""
        source = self.content.sources.get(slug)
        span: Any = source.data.passages.get(passage) if source else None
        return (span.start, span.end) if span else None

    def sentence(self, slug: str, passage: str) -> Span | None:
        """Return the span of the sentence of a passage, as far as it is a passage itself."""
        whole = SENTENCE.match(passage)
        return (whole and self.span(slug, whole[0])) or self.span(slug, passage)

    def mentions(self, entity: CuratedRecord, fact: CuratedRecord) -> set[tuple[str, str]]:
        """Return the passages that mention an entity in the sentences that a fact cites."""
        by_document = self._mentions[entity.kind, entity.data.slug]
        found = set()
        for slug, passage in self.passages(fact):
            if slug in by_document and (span := self.span(slug, passage)):
                near = by_document[slug].near(_sentence(passage), span)
                found |= {(slug, mention) for mention in near}
        return found

    def shows(self, record: CuratedRecord, linked: Linked) -> bool:
        """Return whether a sentence that a fact cites names an entity.

        A country is also named by its bodies and places, under which the fact stands as well.
        """
        if self.mentions(linked.entity, record):
            return True
        return linked.entity.kind is RecordKind.COUNTRY and any(
            self._country(other.entity) == linked.entity.data.slug
            and self.mentions(other.entity, record)
            for other in self.links.of(record)
        )

    def _country(self, entity: CuratedRecord | None) -> str | None:
        """Return the country of a body or a place, or of what it is a part of."""
        seen: set[int] = set()
        while entity and entity.id not in seen:
            if country := getattr(entity.data, "country", None):
                return str(country.rpartition(":")[2])
            seen.add(entity.id)
            parent = getattr(entity.data, "parent", None)
            entity = self.links.find(entity.kind, parent.rpartition(":")[2]) if parent else None
        return None

    def nearest(self, entity: CuratedRecord, fact: CuratedRecord) -> str | None:
        """Return the passage nearest to those that a fact cites that mentions an entity."""
        near = [
            (abs(one[0] - other[0]), passage if slug == fact.source else f"{slug}/{passage}")
            for slug, mentions in self._mentions[entity.kind, entity.data.slug].items()
            for passage in mentions.spans
            for at, cited in self.passages(fact)
            if at == slug and (one := self.span(slug, passage)) and (other := self.span(at, cited))
        ]
        return min(near)[1] if near else None


@cache
def _sentence(passage: str) -> str:
    found = SENTENCE.match(passage)
    return found[0] if found else passage


def evidence_findings(content: Content) -> Iterator[Finding]:
    """Yield the entities that no passage names where their record is cited."""
    if not content.has_all_citations:
        return
    cited = Cited(content)
    for record, linked in _to_show(cited):
        if not cited.shows(record, linked):
            kind, slug = linked.entity.kind.lower(), linked.entity.data.slug
            message = f"no passage that is cited here, or of its sentence, mentions {kind}:{slug}"
            nearest = cited.nearest(linked.entity, record)
            message += f": cite one that does, such as {nearest}" if nearest else ""
            yield Finding(Check.EVIDENCE, record, message, linked.inside)


def _to_show(cited: Cited) -> Iterator[tuple[CuratedRecord, Linked]]:
    for record in cited.content.records:
        if record.kind not in FACTS:
            continue
        own = {slug for slug, _ in cited.passages(record)}
        for linked in cited.links.of(record):
            is_own = linked.entity.kind is RecordKind.DOCUMENT and linked.entity.data.slug in own
            if linked.entity.kind not in FILED and not is_own:
                yield record, linked


def printed_findings(content: Content, texts: Mapping[str, DocumentText]) -> Iterator[Finding]:
    """Yield the speakers and entities whose printed names are not in the texts that are cited."""
    cited = Cited(content)
    for record in content.records:
        if record.kind in FACTS and record.data.attributed_as:
            words, spans = record.data.attributed_as, _texts(cited, record, texts)
            if spans and not any(occurs_in(words, text) for text in spans):
                message = f"{words!r} occurs in no passage that is cited here"
                yield Finding(Check.PRINTED, record, message, ("attributed_as",), certain=True)
    yield from _unprinted_years(content, texts)
    for record, linked in _to_show(cited):
        named = cited.mentions(linked.entity, record)
        spans = [
            _text(texts, slug, cited.sentence(slug, passage))
            for slug, passage in named
            if slug in texts
        ]
        if spans and not any(is_named_in(linked.entity, fold(text)) for text in spans):
            kind, slug = linked.entity.kind.lower(), linked.entity.data.slug
            message = (
                f"no name or alias of {kind}:{slug} is printed in the sentence that mentions it"
            )
            yield Finding(Check.PRINTED, record, message, linked.inside)


def _unprinted_years(content: Content, texts: Mapping[str, DocumentText]) -> Iterator[Finding]:
    """Yield the dates whose years the text of their source does not print."""
    for record in content.records:
        text = texts.get(record.source or "")
        for name in SHAPES[record.kind].periods if text else ():
            period = getattr(record.data, name)
            for part in ("start", "end") if period else ():
                day = getattr(period, part)
                # A fiscal year begins in the year before the one that names it.
                years = {day.year, day.year + bool(period.fiscal_year)} if day else set()
                if text and years and not any(str(year) in text.text for year in years):
                    message = f"the text prints no {day.year}: a date is not filled in from outside"
                    yield Finding(Check.PRINTED, record, message, (name, part), certain=True)


def _texts(cited: Cited, record: CuratedRecord, texts: Mapping[str, DocumentText]) -> list[str]:
    """Return the texts of the passages that a fact cites; none if one of them is missing."""
    passages = cited.passages(record)
    if not all(slug in texts for slug, _ in passages):
        return []
    return [_text(texts, slug, cited.span(slug, one)) for slug, one in passages]


def _text(texts: Mapping[str, DocumentText], slug: str, span: Span | None) -> str:
    return texts[slug].text[slice(*span)] if span and slug in texts else ""
