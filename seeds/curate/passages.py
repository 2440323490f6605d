"""Spans of a text -> passages of its source's file, with keys, in the order of the text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Any

from seeds.curate.layout import Edit, Layout, comments_above, edited
from seeds.curated_file import PASSAGES, SOURCES, CuratedFile, CuratedFiles
from seeds.documents import DocumentText, Span

Ends = tuple[int, int]


@dataclass(frozen=True)
class Keyed:
    """A span with its key; ``known`` if the source's file has it already."""

    key: str
    span: Span
    known: bool = False


class NoKey(Exception):
    """A passage can't be written; the message says why, and what to do."""


def source_file(files: CuratedFiles, sha256: str) -> CuratedFile | None:
    """Return the file of the source whose text has a SHA-256, if there is one."""
    for file in files.files:
        document = file.value.get("document") if isinstance(file.value, dict) else None
        if isinstance(document, dict) and document.get("sha256") == sha256:
            return file if file.name.startswith(SOURCES) else None
    return None


def passages_of(file: CuratedFile | None) -> dict[str, Ends]:
    """Return the spans of the passages of a source's file, by their keys."""
    value: Any = file.value.get(PASSAGES) if file else None
    found = {}
    for key, span in value.items() if isinstance(value, dict) else ():
        start, end = (span.get("start"), span.get("end")) if isinstance(span, dict) else ("", "")
        if str(start).isdecimal() and str(end).isdecimal():
            found[str(key)] = (int(str(start)), int(str(end)))
    return found


def keyed(text: DocumentText, spans: Iterable[Span], known: Mapping[str, Ends]) -> list[Keyed]:
    """Return spans with their keys: that of the sentence, with a letter for a part of it."""
    by_span = {ends: key for key, ends in known.items()}
    taken = set(known)
    sentences = list(text.sentences())
    found = []
    for span in spans:
        ends = (span.start, span.end)
        if ends in by_span:
            found.append(Keyed(by_span[ends], span, known=ends in known.values()))
            continue
        key = _key(ends, sentences, taken)
        taken.add(key)
        by_span[ends] = key
        found.append(Keyed(key, span))
    return found


def _key(ends: Ends, sentences: list[tuple[str, Span]], taken: set[str]) -> str:
    within = [(name, one) for name, one in sentences if one.start <= ends[0] < one.end]
    name, sentence = within[0] if within else sentences[0]
    whole = [name] if ends == (sentence.start, sentence.end) else []
    for key in (*whole, *(name + letter for letter in ascii_lowercase)):
        if key not in taken:
            return key
    raise NoKey(f"every key of a part of {name} is taken: cite a longer passage")


def with_passages(text: str, new: Iterable[Keyed]) -> str:
    """Return the text of a source's file with more passages, each in its place.

    Raises ``NoKey`` if the file does not list one passage a line.
    """
    layout = Layout(text)
    section = layout.places.get((PASSAGES,))
    if section is None:
        lines = "".join(f"  {one.key}: {one.span}\n" for one in new)
        return f"{text.rstrip()}\n\n{PASSAGES}:\n{lines}"
    if not section.block:
        raise NoKey(f"write the {PASSAGES} of this file on lines of their own, one a line")
    at, last = {}, 0
    for location in layout.inside[PASSAGES,]:
        ends = []
        for part in ("start", "end"):
            place = layout.places[(*location, part)]
            ends.append(int(layout.text[place.start : place.end]))
        key = layout.places[location].key
        at[ends[0], -ends[1]] = comments_above(layout, layout.line(key), key)
        last = max(last, layout.line(key))
    column = layout.column(layout.places[layout.inside[PASSAGES,][0]].key)
    edits: dict[int, str] = {}
    for one in sorted(new, key=lambda one: (one.span.start, -one.span.end)):
        later = [line for place, line in at.items() if place > (one.span.start, -one.span.end)]
        line = min(later) if later else last + 1
        edits[line] = edits.get(line, "") + f"{' ' * column}{one.key}: {one.span}\n"
    starts = {line: layout.start_of(line) for line in edits}
    return edited(text, [Edit(starts[line], starts[line], new) for line, new in edits.items()])
