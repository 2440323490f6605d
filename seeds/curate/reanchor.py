"""A corrected text of a document: its passages are found again by their lengths and checksums."""

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from seeds.content import PASSAGES, Source
from seeds.curate.layout import Edit, Layout, edited
from seeds.curated_file import Location
from seeds.documents import DocumentText, Span
from seeds.values import CuratedPassage


@dataclass(frozen=True)
class Anchored:
    """A span of the file, where it is in the new text, or else the one that may replace it."""

    location: Location
    old: CuratedPassage
    found: Span | None
    proposed: Span | None = None

    @property
    def name(self) -> str:
        """The key of the passage, or the place of the boilerplate."""
        section, at = self.location
        return str(at) if section == PASSAGES else f"{section}[{at}]"


def reanchored(
    source: Source, new: DocumentText, old: DocumentText | None = None
) -> list[Anchored]:
    """Return every passage and boilerplate of a source, as it is found in a new text.

    What is found nowhere has a proposal: what stands in its place, if the ``old`` text is at hand,
    or else the sentence of its length between those that are found around it.
    """
    moved, anchored = 0, []
    for location, span in sorted(_spans(source), key=lambda item: (item[1].start, -item[1].end)):
        start = _search(new.text, span, span.start + moved)
        if start is None:
            anchored.append(Anchored(location, span, None))
            continue
        moved = start - span.start
        found = new.span(start, start + span.end - span.start)
        anchored.append(Anchored(location, span, found))
    known = [(one.old, one.found) for one in anchored if one.found]
    return [
        one if one.found else Anchored(one.location, one.old, None, _proposal(one, known, new, old))
        for one in anchored
    ]


def _spans(source: Source) -> Iterator[tuple[Location, CuratedPassage]]:
    for key, passage in source.data.passages.items():
        yield (PASSAGES, key), passage
    for index, span in enumerate(source.data.boilerplate):
        yield ("boilerplate", index), span


def _search(text: str, span: CuratedPassage, expected: int) -> int | None:
    """Return the start of the span with a checksum, the nearest to where it is expected."""
    length = span.end - span.start
    last = len(text) - length
    for distance in range(max(expected, last - expected) + 1):
        for start in dict.fromkeys((expected + distance, expected - distance)):
            if 0 <= start <= last:
                digest = hashlib.sha256(text[start : start + length].encode()).hexdigest()
                if digest == span.sha256:
                    return start
    return None


def _proposal(
    one: Anchored,
    known: list[tuple[CuratedPassage, Span]],
    new: DocumentText,
    old: DocumentText | None,
) -> Span | None:
    start, end = one.old.start, one.old.end
    before = max(((o.end, n.end) for o, n in known if o.end <= start), default=(0, 0))
    length = old and len(old.text)
    after = min(
        ((o.start, n.start) for o, n in known if o.start >= end),
        default=(length or end, len(new.text)),
    )
    if before[1] >= after[1]:
        return None
    if old is not None:
        gap = old.text[before[0] : after[0]], new.text[before[1] : after[1]]
        ends = _mapped(*gap, start - before[0], end - before[0])
        first, last = ends[0] + before[1], ends[1] + before[1]
        return new.span(first, last) if first < last else None
    near = [s for _, s in new.sentences() if before[1] <= s.start and s.end <= after[1]]
    return min(near, key=lambda span: abs(span.end - span.start - (end - start)), default=None)


def _mapped(old: str, new: str, start: int, end: int) -> tuple[int, int]:
    """Return where a span of an old text ends up in a new one."""
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    first, last = 0, len(new)
    for _, i1, i2, j1, j2 in blocks:
        if i1 <= start < i2:
            first = min(j1 + start - i1, j2)
        if i1 < end <= i2:
            last = max(j2 - (i2 - end), j1)
    return first, last


def with_spans(text: str, new: DocumentText, spans: Mapping[Location, Span]) -> str:
    """Return the text of a source's file with other spans, and with the new text's checksum."""
    layout = Layout(text)
    values: dict[Location, object] = {
        ("document", "sha256"): new.sha256,
        ("document", "length"): len(new.text),
    }
    for location, span in spans.items():
        for part in ("start", "end", "paragraph", "sha256"):
            values[(*location, part)] = getattr(span, part)
    places = ((layout.places[location], value) for location, value in values.items())
    return edited(text, [Edit(place.start, place.end, str(value)) for place, value in places])
