"""The order of keys in records, and of passages; the comments above a key stay above it."""

from dataclasses import dataclass

from seeds.content import PASSAGES
from seeds.curate.find import KINDS_OF_SECTIONS
from seeds.curate.layout import Layout, comments_above
from seeds.curated_file import SOURCES, Location
from seeds.files import ENDING
from seeds.shapes import SHAPES

# The keys that come first and last in every record; those of its kind stand between them.
FIRST = ("slug", "name", "summary", "aliases")
LAST = (
    *("about", "topics", "modality", "voice", "attributed_to", "attributed_as"),
    *("note", "citations", "relations", "accepted"),
)


def is_record(location: Location, name: str) -> bool:
    """Return whether a location in the file called ``name`` is that of a record."""
    if not name.startswith(SOURCES):
        return len(location) == 1 and name.removesuffix(ENDING) in KINDS_OF_SECTIONS
    if len(location) == 2:
        return location[0] in KINDS_OF_SECTIONS and isinstance(location[1], int)
    return location == ("document",)


def ordered(name: str, text: str) -> str:
    """Return the text of a file with the keys of each record in the one order."""
    layout = Layout(text)
    lines = list(layout.lines)
    # From the last, so that the lines of those before it stay where they are.
    for block in sorted(_blocks(name, layout), key=lambda block: block.start, reverse=True):
        lines[block.start : block.end] = block.lines(layout.lines)
    return "\n".join(lines)


@dataclass(frozen=True)
class _Block:
    """The lines of a block mapping: where each key's begin, comments first, and the order wanted.

    The first key may stand behind the sign of a list's item, which stays in its place.
    """

    starts: dict[str, int]
    end: int
    wanted: tuple[str, ...]
    column: int
    lead: str

    @property
    def start(self) -> int:
        return min(self.starts.values())

    def lines(self, lines: list[str]) -> list[str]:
        """Return the lines in the order wanted."""
        ends = dict(zip(self.starts, [*list(self.starts.values())[1:], self.end], strict=True))
        lead, new = self.lead, []
        for at, key in enumerate(self.wanted):
            own = lines[self.starts[key] : ends[key]]
            first = next(i for i, line in enumerate(own) if not line.lstrip().startswith("#"))
            own[first] = (lead if at == 0 else " " * self.column) + own[first][self.column :]
            new += own
        return new


def _blocks(name: str, layout: Layout) -> list[_Block]:
    """Return the block mappings whose keys are not in the order wanted."""
    blocks = []
    for location, place in layout.places.items():
        keys = layout.inside.get(location, ()) if place.block else ()
        if not keys or not (is_record(location, name) or location == (PASSAGES,)):
            continue
        written = [str(key[-1]) for key in keys]
        if location == (PASSAGES,):
            wanted = sorted(written, key=lambda key: _span(layout, (PASSAGES, key)))
        else:
            wanted = _wanted(location, name, written)
        if wanted != written:
            blocks.append(_block(layout, list(keys), tuple(wanted)))
    return blocks


def _wanted(location: Location, name: str, written: list[str]) -> list[str]:
    stem = str(location[0]) if name.startswith(SOURCES) else name.removesuffix(ENDING)
    kind = KINDS_OF_SECTIONS["documents" if stem == "document" else stem]
    own = [field for field in SHAPES[kind].model.model_fields if field not in (*FIRST, *LAST)]
    rank = {key: at for at, key in enumerate((*FIRST, *own, *LAST))}
    return sorted(written, key=lambda key: rank.get(key, len(rank)))


def _span(layout: Layout, passage: Location) -> tuple[int, int]:
    """Return where a passage starts, and for those that start together the longest first."""
    ends = []
    for part in ("start", "end"):
        place = layout.places.get((*passage, part))
        digits = layout.text[place.start : place.end] if place else ""
        ends.append(int(digits) if digits.isdecimal() else 0)
    return ends[0], -ends[1]


def _block(layout: Layout, keys: list[Location], wanted: tuple[str, ...]) -> _Block:
    column = layout.column(layout.places[keys[0]].key)
    at = {str(key[-1]): layout.line(layout.places[key].key) for key in keys}
    first, *others = at
    index = layout.places[keys[0]].key
    # The comments above the sign of a list's item are about the whole item.
    is_item = layout.lines[at[first]][:column].strip() != ""
    starts = {first: at[first] if is_item else comments_above(layout, at[first], index)}
    starts |= {
        key: comments_above(layout, at[key], layout.places[(*keys[0][:-1], key)].key)
        for key in others
    }
    end = layout.line(layout.places[keys[-1]].key) + 1
    # What is indented more belongs to the last key; an empty line may be inside of a text.
    while end < len(layout.lines) and _belongs(layout.lines[end], column):
        end += 1
    while not layout.lines[end - 1].strip():
        end -= 1
    lead = layout.lines[at[first]][:column]
    return _Block(starts, end, wanted, column, lead)


def _belongs(line: str, column: int) -> bool:
    return not line.strip() or line.startswith(" " * (column + 1))
