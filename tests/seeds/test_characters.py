"""Nothing that can't be seen is left in a curated text, in whatever way it is written."""

import unicodedata
from pathlib import Path

import pytest

from seeds.characters import UNSEEN, explained
from seeds.prepare import prepare
from tests.seeds.folders import problems_of, small

# The marks of numbers and names in some scripts are seen, though they belong to the format.
SEEN = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
SEEN |= {*range(0x13430, 0x13440)}
NOT_SEEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"}


def test_what_unicode_calls_unseen_is_found() -> None:
    unseen = {
        code
        for code in range(0x110000)
        if unicodedata.category(chr(code)) in NOT_SEEN and chr(code) not in " \n\t"
    }
    missed = {code for code in unseen - SEEN if not UNSEEN.match(chr(code))}
    assert {f"U+{code:04X}" for code in missed} == set()


@pytest.mark.parametrize("text", ["Ñandú’s – “x” m² 한국 🏮", "a\n\tb", "é", "e\u0301"])
def test_what_is_seen_is_left_alone(text: str) -> None:
    assert not UNSEEN.search(text)


@pytest.mark.parametrize(
    ("character", "words"),
    [
        ("\u00ad", "U+00AD (SOFT HYPHEN) can't be seen: leave it out"),
        ("\u200b", "U+200B (ZERO WIDTH SPACE) can't be seen: leave it out"),
        ("\u202e", "U+202E (RIGHT-TO-LEFT OVERRIDE) can't be seen: leave it out"),
        ("\u2060", "U+2060 (WORD JOINER) can't be seen: leave it out"),
        ("\ufeff", "U+FEFF (ZERO WIDTH NO-BREAK SPACE) can't be seen: leave it out"),
        ("\x00", "U+0000 can't be seen: leave it out"),
        ("\x85", "U+0085 can't be seen: leave it out"),
        ("\u2028", "U+2028 (LINE SEPARATOR) can't be seen: leave it out"),
        ("\u00a0", "U+00A0 (NO-BREAK SPACE) looks like a space: write a plain space"),
        ("\ufffd", "U+FFFD (REPLACEMENT CHARACTER) stands for a character that was lost: write"),
    ],
)
def test_a_character_is_named_with_its_remedy(character: str, words: str) -> None:
    assert explained(character).startswith(words)


@pytest.mark.parametrize(
    "character", ["\u00ad", "\u200d", "\u2066", "\ufeff", "\x01", "\xa0", "\x7f"]
)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- slug: a\n  name: A{}A\n  kind: CITY\n", id="text"),
        pytest.param("- slug: a{}\n  name: A\n  kind: CITY\n", id="slug"),
        pytest.param("- slug: a\n  na{}me: A\n  kind: CITY\n", id="key"),
        pytest.param("- slug: a\n  name: 'A{}'\n  kind: CITY\n", id="quoted"),
        pytest.param("- slug: a\n  name: A\n  kind: CITY\n  # A{}B\n", id="comment"),
        pytest.param("- slug: a\n  name: |-\n    A{}B\n  kind: CITY\n", id="block"),
    ],
)
def test_a_character_is_reported_where_it_is(tmp_path: Path, text: str, character: str) -> None:
    before = text[: text.index("{")]
    place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
    spoilt = small(tmp_path, {"places.yaml": text.replace("{}", character)})
    (problem,) = problems_of(lambda: prepare(spoilt))
    assert str(problem) == f"places.yaml:{place}: {explained(character)}"


@pytest.mark.parametrize("escape", ["\\0", "\\x01", "\\u200B", "\\_", "\\N", "\\L"])
def test_an_escape_is_reported_where_its_text_begins(tmp_path: Path, escape: str) -> None:
    text = f'- slug: a\n  name: "A{escape}A"\n  kind: CITY\n'
    spoilt = small(tmp_path, {"places.yaml": text})
    (problem,) = problems_of(lambda: prepare(spoilt))
    assert str(problem).startswith("places.yaml:2:9: U+")
