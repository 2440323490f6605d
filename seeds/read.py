"""Curated files -> values with their positions.

The format is the plain part of YAML 1.2, in which ``NO`` is a text, not a boolean: no anchors,
aliases, merge keys or tags, and no null. Every scalar stays the text that the curator wrote; the
models of ``seeds.models`` give it its type, so no figure ever becomes a binary float.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from seeds.bounds import DEPTH, PROBLEMS, TEXT, VALUES
from seeds.characters import LOST, UNSEEN, explained
from seeds.curated_file import START, CuratedFile, CuratedFiles, Location, Position
from seeds.files import Files
from seeds.problems import Problem

NULLS = {"", "~", "null", "Null", "NULL"}
# A comment right behind a text may be meant as a part of it: "Unit #1 Police".
CUT = re.compile(r"[ \t]#")
BYTE_ORDER_MARK = "\ufeff"
# What would be right, by the words of the parser's message.
REMEDIES = {
    "a tab character": "indent and separate with spaces",
    "mapping values are not allowed": "quote a text that has a colon and a space in it",
    "that cannot start any token": "quote a text that begins with this character",
    "find expected ','": "close each bracket, and put a comma after each value inside",
    "find expected": "begin each key and each item of a list in the same column",
}


def read(files: Files) -> CuratedFiles:
    """Read the values of every curated file; a file that is not YAML is a problem."""
    readable: list[CuratedFile] = []
    problems = list(files.problems)
    count = 0
    for name, content in files.contents.items():
        reader = _Reader(name, VALUES - count)
        file = reader.read(content)
        problems += reader.problems
        if file is not None:
            readable.append(file)
            count += reader.count
    return CuratedFiles(tuple(readable), tuple(problems))


class Unreadable(Exception):
    """Nothing in a file can be read, from a position on."""

    def __init__(self, position: Position, message: str) -> None:
        super().__init__(message)
        self.position = position


class _Reader:
    """Reads one file; ``count`` is the number of its values."""

    def __init__(self, name: str, most: int) -> None:
        self.problems: list[Problem] = []
        self.count = 0
        self._name, self._most = name, most
        self._positions: dict[Location, Position] = {}
        self._reported: set[Location] = set()
        self._text = ""
        self._events: Iterator[Event] = iter(())

    def read(self, content: bytes) -> CuratedFile | None:
        """Return the file, or ``None`` if nothing in it can be read."""
        try:
            self._text = self._decoded(content)
            self._events = events(self._text)
            value = self._document()
        except Unreadable as error:
            self.problems.append(Problem(self._name, *error.position, str(error), hides=True))
            return None
        return CuratedFile(self._name, value, self._positions, frozenset(self._reported))

    def _decoded(self, content: bytes) -> str:
        """Return the text of a file, with every character that can't be seen as ``LOST``."""
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode("utf-8")
            message = f"this is not UTF-8 ({error.reason}): save the file as UTF-8"
            raise Unreadable(_position(before, len(before)), message) from None
        if text.startswith(BYTE_ORDER_MARK):
            message = "the file begins with a byte order mark: save it as UTF-8 without one"
            self._report(START, message)
            text = text[1:]
        unseen = list(islice(UNSEEN.finditer(text), PROBLEMS + 1))
        for found in unseen[:PROBLEMS]:
            self._report(_position(text, found.start()), explained(found[0]))
        if len(unseen) > PROBLEMS:
            position = _position(text, unseen[-1].start())
            self._report(position, "here and below are more characters that can't be seen")
        return UNSEEN.sub(LOST, text)

    def _report(self, position: Position, message: str, location: Location | None = None) -> None:
        self.problems.append(Problem(self._name, *position, message))
        if location is not None:
            self._reported.add(location)

    def _document(self) -> Any:
        value, count = None, 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                count += 1
                if count > 1:
                    message = "a file holds one document: leave out the line of hyphens before it"
                    raise Unreadable(_at(event), message)
                if event.version or event.tags:
                    self._report(_at(event), "a directive (%) is not read: leave it out")
                value = self._value(next(self._events), (), 0)
            elif isinstance(event, StreamEndEvent):
                break
        return value

    def _value(self, event: Event, location: Location, depth: int) -> Any:
        self._positions.setdefault(location, _at(event))
        self.count += 1
        if self.count > self._most:
            message = f"all files together have at most {VALUES:,} lists, mappings and texts"
            raise Unreadable(_at(event), message)
        if depth > DEPTH:
            raise Unreadable(_at(event), f"this is nested more than {DEPTH} levels deep")
        self._refuse_references(event, location)
        if isinstance(event, MappingStartEvent):
            return self._mapping(location, depth)
        if isinstance(event, SequenceStartEvent):
            return self._list(location, depth)
        return self._text_of(event, location) if isinstance(event, ScalarEvent) else None

    def _refuse_references(self, event: Any, location: Location) -> None:
        """Report an alias, an anchor and a tag: a few of them can stand for billions of values."""
        anchor = event.anchor
        if isinstance(event, AliasEvent):
            message = f"an alias (*{anchor}) is not read: write the value itself, or quote a text"
            self._report(_at(event), f"{message} that begins with *", location)
        elif anchor is not None:
            message = f"an anchor (&{anchor}) is not read: leave it out, or quote a text"
            self._report(_at(event), f"{message} that begins with &", location)
        elif event.tag is not None:
            message = "a tag (!) is not read: leave it out, or quote a text that begins with !"
            self._report(_at(event), message, location)

    def _mapping(self, location: Location, depth: int) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                break
            position = _at(event)
            if not isinstance(event, ScalarEvent):
                self._report(position, "a key is a text, not a list or a mapping")
                self._value(event, (*location, ""), depth + 1)
                self._value(next(self._events), (*location, ""), depth + 1)
                continue
            key = self._seen(event, location)
            inside = (*location, key)
            if key in mapping:
                self._report(position, f"the key {key!r} stands here twice")
            self._positions[inside] = position
            value = self._value(next(self._events), inside, depth + 1)
            if value is not None:
                mapping[key] = value
        return mapping

    def _list(self, location: Location, depth: int) -> list[Any]:
        items: list[Any] = []
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                break
            items.append(self._value(event, (*location, len(items)), depth + 1))
        return items

    def _text_of(self, event: ScalarEvent, location: Location) -> str | None:
        position, text = _at(event), self._seen(event, location)
        if not event.style:
            if text in NULLS:
                if location:
                    self._report(self._positions[location], _no_value(text, location), location)
                return None
            end = event.end_mark.index
            if CUT.match(self._text, end):
                message = (
                    f"a comment (#) ends this text after {text[-20:]!r}: quote the text, or put"
                    " two spaces before a comment"
                )
                self._report(_position(self._text, end + 1), message, location)
        if len(text) > TEXT:
            message = f"this text has {len(text):,} characters; it may have at most {TEXT:,}"
            self._report(position, message, location)
            return text[:TEXT].strip()
        if text != text.strip():
            self._report(position, f"{text!r} begins or ends with white space", location)
        return text.strip()

    def _seen(self, event: ScalarEvent, location: Location) -> str:
        """Return a text without characters that can't be seen, all of which are reported."""
        text = str(event.value)
        if found := UNSEEN.search(text):
            written = self._text[event.start_mark.index : event.end_mark.index]
            if LOST not in written:  # It is written as an escape, such as \u200B.
                self._report(_at(event), explained(found[0]), location)
            text = UNSEEN.sub("", text)
        return text


def events(text: str) -> Iterator[Event]:
    """Yield the parser's events; raise ``Unreadable`` where the text is not YAML."""
    position = START
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            position = _at(event)
            yield event
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = str(error.problem or error.context)
        if mark is None:
            raise Unreadable(position, _not_yaml(reason)) from None
        if text[mark.index : mark.index + 1] == "\t":
            reason = "found a tab character"
        # What is missing at the end is missing in the last line.
        line = min(mark.line, text.count("\n"))
        raise Unreadable((line + 1, mark.column + 1), _not_yaml(reason)) from None
    except Exception as error:  # The parser fails in many ways at what it does not expect.
        reason = str(error).split("\n")[0] or type(error).__name__
        raise Unreadable(position, _not_yaml(reason)) from None


def _not_yaml(reason: str) -> str:
    remedy = next((f": {REMEDIES[words]}" for words in REMEDIES if words in reason), "")
    return f"this is not YAML: {reason}{remedy}"


def _no_value(text: str, location: Location) -> str:
    what = repr(location[-1]) if isinstance(location[-1], str) else "this item"
    if text:
        return f"{what}: {text} stands for no value: quote it if it is a text, or leave it out"
    return f"{what} has no value: write one, or leave it out"


def _at(event: Event) -> Position:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _position(text: str, index: int) -> Position:
    """Return the position of a character of a text."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
