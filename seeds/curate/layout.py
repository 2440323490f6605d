"""Where each value stands in the text of a curated file, and edits of that text.

A file is changed where a value changes, so comments, order and style stay as the curator has them.
"""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from seeds.curated_file import Location
from seeds.read import Unreadable, events


@dataclass(frozen=True)
class Place:
    """The characters of a value; ``key`` is where its key starts, in a mapping.

    A list or mapping in ``block`` style is written on lines of its own, without brackets; a
    ``scalar`` is a text.
    """

    start: int
    end: int
    key: int
    block: bool = False
    scalar: bool = True


@dataclass(frozen=True)
class Edit:
    """A replacement of the characters from ``start`` up to ``end``."""

    start: int
    end: int
    text: str


class Layout:
    """The text of a curated file, with the places of its values in the order of the file."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.places = places(text)
        self.inside: dict[Location, list[Location]] = defaultdict(list)
        for location in self.places:
            if location:
                self.inside[location[:-1]].append(location)
        self._starts = [0, *accumulate(len(line) + 1 for line in self.lines)]

    def line(self, index: int) -> int:
        """Return the number of the line of a character, from zero."""
        return bisect_right(self._starts, index) - 1

    def start_of(self, line: int) -> int:
        """Return the index of the first character of a line."""
        return self._starts[line]

    def column(self, index: int) -> int:
        """Return the number of characters before a character in its line."""
        return index - self._starts[self.line(index)]


def comments_above(layout: Layout, line: int, index: int) -> int:
    """Return the first of the lines of comments above a line, in the column of a character."""
    column = layout.column(index)
    while line and layout.lines[line - 1].lstrip(" ").startswith("#"):
        above = layout.lines[line - 1]
        if len(above) - len(above.lstrip(" ")) not in (column, _dash(layout.lines[line], column)):
            break
        line -= 1
    return line


def _dash(line: str, column: int) -> int:
    """Return the column of the sign of a list's item before a column, or the column itself."""
    return line[:column].find("-") if "-" in line[:column] else column


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text after edits that don't overlap."""
    parts, reached = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [text[reached : edit.start], edit.text]
        reached = edit.end
    return "".join([*parts, text[reached:]])


def places(text: str) -> dict[Location, Place]:
    """Return the place of every value of a file that can be read."""
    found: dict[Location, Place] = {}
    stream = events(text)
    for event in stream:
        if isinstance(event, DocumentStartEvent):
            _place(next(stream), stream, (), None, found)
    return found


def _place(
    event: Any, stream: Iterator[Any], location: Location, key: int | None, found: dict[Any, Place]
) -> None:
    start, end = event.start_mark.index, event.end_mark.index
    block, is_scalar = False, not isinstance(event, CollectionStartEvent)
    found[location] = Place(start, end, start)  # In the order of the file.
    if not is_scalar:
        block = not event.flow_style
        is_mapping = isinstance(event, MappingStartEvent)
        count = 0
        while not isinstance(inside := next(stream), CollectionEndEvent):
            if is_mapping:
                step: str | int = inside.value if isinstance(inside, ScalarEvent) else ""
                _place(next(stream), stream, (*location, step), inside.start_mark.index, found)
            else:
                _place(inside, stream, (*location, count), None, found)
            count += 1
        end = inside.end_mark.index
    found[location] = Place(start, end, start if key is None else key, block, is_scalar)


def scalar(text: str, *, flow: bool = False) -> str:
    """Return a text as YAML, in quotes only where it needs them; in a ``flow`` list or mapping."""
    quoted = json.dumps(text, ensure_ascii=False)
    plain = f"[{text}]" if flow else f"- {text}"
    try:
        read = [e for e in events(plain + "\n") if isinstance(e, NodeEvent)]
    except Unreadable:
        return quoted
    is_same = (
        len(read) == 2
        and isinstance(read[1], ScalarEvent)
        and not read[1].style
        and read[1].value == text
        and read[1].tag is None
        and " #" not in text
        and text.lower() not in ("", "~", "null")
    )
    return text if is_same else quoted
