"""Long texts of block mappings: each is folded at one width, and one that fits its line is not."""

import textwrap
from collections.abc import Iterator

from yaml.events import ScalarEvent

from seeds.curate.layout import Edit, Layout, Place, edited, scalar
from seeds.curated_file import Location
from seeds.read import events

WIDTH = 120


def folded(text: str) -> str:
    """Return a text with every long value folded."""
    return edited(text, _edits(Layout(text)))


def _edits(layout: Layout) -> Iterator[Edit]:
    for location, place in layout.places.items():
        around = layout.places.get(location[:-1])
        is_field = around and around.block and location and isinstance(location[-1], str)
        if is_field and place.scalar and (edit := _edit(layout, location, place)):
            yield edit


def _edit(layout: Layout, location: Location, place: Place) -> Edit | None:
    written = layout.text[place.start : place.end]
    is_folded, column = written.startswith(">"), layout.column(place.key)
    line = layout.lines[layout.line(place.key)]
    if written.startswith("|") or (not is_folded and "\n" not in written and len(line) <= WIDTH):
        return None
    header = written.partition("\n")[0]
    value = _value(written)
    # What folding would change, and a comment behind the sign, stay as they are.
    if "\n" in value or value != " ".join(value.split()) or (is_folded and "#" in header):
        return None
    # A folded text ends where the next line begins.
    end = place.start + len(written.rstrip("\n ")) if is_folded else place.end
    if column + len(f"{location[-1]}: {scalar(value)}") <= WIDTH:
        new = scalar(value) if is_folded or "\n" in written else written
    else:
        indent = " " * (column + 2)
        width = WIDTH - len(indent)
        lines = textwrap.wrap(value, width, break_long_words=False, break_on_hyphens=False)
        new = ">-\n" + "\n".join(indent + one for one in lines)
    return None if layout.text[place.start : end] == new else Edit(place.start, end, new)


def _value(written: str) -> str:
    """Return the text that is written as the value of a key."""
    lines = written if written.endswith("\n") else f"{written}\n"
    read = [event for event in events(f"k: {lines}") if isinstance(event, ScalarEvent)]
    return str(read[1].value).removesuffix("\n")
