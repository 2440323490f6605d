"""Places of values in the text of a file, edits of that text, and texts written as YAML."""

import pytest
from ruamel.yaml import YAML

from seeds.curate.layout import Edit, Layout, edited, scalar

TEXT = """\
# Río.
- slug: a  # One.
  name: "A: b"
  list: [x, {y: z}]
  note: >-
    Two
    lines.
- {slug: b, other: 'it''s'}
"""


def test_every_value_has_its_place() -> None:
    layout = Layout(TEXT)
    written = {at: TEXT[place.start : place.end] for at, place in layout.places.items()}
    assert written[0, "slug"] == "a"
    assert written[0, "name"] == '"A: b"'
    assert written[0, "list"] == "[x, {y: z}]"
    assert written[0, "list", 1, "y"] == "z"
    assert written[0, "note"].startswith(">-\n    Two\n    lines.")
    assert written[1,] == "{slug: b, other: 'it''s'}"
    assert written[1, "other"] == "'it''s'"
    keys = {at: layout.line(place.key) for at, place in layout.places.items() if len(at) == 2}
    assert keys[0, "name"] == 2
    assert keys[1, "other"] == 7
    assert layout.column(layout.places[0, "name"].key) == 2
    assert layout.inside[0,] == [(0, "slug"), (0, "name"), (0, "list"), (0, "note")]
    assert [layout.places[at].block for at in ((), (0,), (1,), (0, "list"))] == [
        True, True, False, False,
    ]  # fmt: skip


def test_edits_change_what_they_name_and_nothing_else() -> None:
    layout = Layout(TEXT)
    edits = []
    for at, new in (((0, "name"), "C"), ((0, "list", 0), "w"), ((1, "slug"), "d")):
        place = layout.places[at]
        edits.append(Edit(place.start, place.end, new))
    changed = edited(TEXT, edits)
    lines = [one for one in changed.split("\n") if one not in TEXT.split("\n")]
    assert lines == ["  name: C", "  list: [w, {y: z}]", "- {slug: d, other: 'it''s'}"]


@pytest.mark.parametrize(
    "text",
    ["plain", "a: b", "Unit #1", "# x", "- x", "~", "null", "", "it's", '"q"', "{x}", "[", "*a",
     "!a", "a, b", "%", "100%", "río", "x]", "yes", "1.0", "a\\b", "trailing:", "?", "- ", "@a"],
)  # fmt: skip
@pytest.mark.parametrize("flow", [True, False])
def test_a_text_is_read_as_it_was_written(text: str, flow: bool) -> None:
    written = scalar(text, flow=flow)
    source = f"[{written}, end]" if flow else f"- {written}"
    (read, *_) = YAML(typ="safe", pure=True).load(source)
    assert str(read) == text or (text in ("1.0", "yes") and written == text)
