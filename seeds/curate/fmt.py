"""One order of keys and one style for curated files; comments stay with what they are about.

No value changes: the keys of each record stand in one order, passages in the order of the text,
facts and the sections of a source's file are set apart by an empty line, and a long text is folded.
The first line names the JSON Schema, by which an editor completes and checks the file.
"""

import os
from pathlib import Path

from seeds.curate.fold import folded
from seeds.curate.layout import Layout, comments_above
from seeds.curate.order import is_record, ordered
from seeds.curated_file import SOURCES, Location
from seeds.files import ENDING, Files
from seeds.problems import CuratedDataError, Problem
from seeds.read import read

SCHEMA = "# yaml-language-server: $schema="
SCHEMAS = Path(__file__).parent.parent / "schemas"


def formatted(files: Files) -> dict[str, str]:
    """Return the files that are not in the one style, as they would be in it.

    Raises ``CuratedDataError`` if one of them can't be read.
    """
    before = read(files)
    if before.problems:
        raise CuratedDataError(before.problems)
    changed = {}
    for file in before.files:
        text = files.contents[file.name].decode("utf-8")
        new = in_style(file.name, text, files.folder)
        if new != text:
            changed[file.name] = new
    values = {file.name: file.value for file in before.files}
    after = read(Files(files.folder, {name: text.encode() for name, text in changed.items()}))
    for name in changed.keys() - {f.name for f in after.files if f.value == values[f.name]}:
        message = "this file can't be formatted without a change to a value: format it by hand"
        raise CuratedDataError([Problem(name, 1, 1, message)])
    return changed


def in_style(name: str, text: str, folder: Path) -> str:
    """Return the text of a file of a folder in the one style."""
    text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n") + "\n"
    text = _spaced(name, ordered(name, folded(text)))
    stem = "source" if name.startswith(SOURCES) else name.removesuffix(ENDING)
    return _with_schema(stem, text, (folder / name).resolve().parent)


def _spaced(name: str, text: str) -> str:
    """Return a text with one empty line before each section, and each fact, of a source.

    No record has an empty line inside, and there is nowhere more than one.
    """
    layout = Layout(text)
    apart: set[int] = set()
    joined: set[int] = set()
    kept: set[int] = set()
    for location, place in layout.places.items():
        line = layout.line(place.key)
        is_later_fact = is_record(location, name) and location[1:] and location[-1] != 0
        if name.startswith(SOURCES) and (len(location) == 1 or is_later_fact):
            apart.add(comments_above(layout, line, place.key))
        if location in _later(layout, name, location[:-1]):
            joined.add(comments_above(layout, line, place.key))
        if place.scalar:
            # An empty line inside of a text is a part of it.
            kept |= set(range(line + 1, layout.line(max(place.end - 1, place.start))))
    spaced: list[str] = []
    for at, line_text in enumerate(layout.lines[:-1]):
        is_needless = not line_text and at not in kept and (not spaced or not spaced[-1])
        while at in joined and not spaced[-1]:
            spaced.pop()
        if at in apart and spaced and spaced[-1]:
            spaced.append("")
        if not is_needless:
            spaced.append(line_text)
    return "\n".join(spaced) + "\n"


def _later(layout: Layout, name: str, record: Location) -> list[Location]:
    """Return the keys of a record on lines of their own, except the first."""
    is_block = is_record(record, name) and layout.places[record].block
    return layout.inside[record][1:] if is_block else []


def _with_schema(stem: str, text: str, folder: Path) -> str:
    schema = SCHEMAS / f"{stem}.json"
    if not schema.exists():
        return text
    path = Path(os.path.relpath(schema, folder)).as_posix()
    first, _, rest = text.partition("\n")
    return f"{SCHEMA}{path}\n{rest if first.startswith(SCHEMA) else text}"
