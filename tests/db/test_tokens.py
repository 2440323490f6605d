"""Words: the same as those of the folded text, each with its place in the text as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.text.folding import fold
from db.text.tokens import LONGEST, WORD, runs, tokenize

# Letters that fold to several, marks, parts of syllables, and what stands between words.
ODD = "aeE1 _-ßẞﬁ½Ⅳéñ🏮‎·×\N{COMBINING ACUTE ACCENT}\N{COMBINING DIAERESIS}ᄒ"
ODD += "\u00adUS..,24–’ł"
ODD += "\N{HANGUL JUNGSEONG A}\N{HANGUL JONGSEONG NIEUN}한ওৗোஔ்ก็שׁعَ"


def located(text: str) -> list[tuple[str, str]]:
    """Return each word of a text beside the characters that it stands for."""
    return [(word.text, text[word.start : word.end]) for word in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  — 🏮 %_* ", []),
        ("River Guard", [("river", "River"), ("guard", "Guard")]),
        ("e-mail_2", [("e", "e"), ("mail", "mail"), ("2", "2")]),
        # Acronyms and numbers are one word each; letters and digits are two, however joined.
        ("U.S. (D.E.A.), U.N", [("us", "U.S."), ("dea", "D.E.A."), ("un", "U.N")]),
        ("16,400 or 16,4", [("16400", "16,400"), ("or", "or"), ("16", "16"), ("4", "4")]),
        ("F-16, f16", [("f", "F"), ("16", "16"), ("f", "f"), ("16", "16")]),
        ("Łódź – Þór’s", [("lodz", "Łódź"), ("thor", "Þór"), ("s", "s")]),
        ("so\u00adft", [("soft", "so\u00adft")]),
        ("Inés O’Hara", [("ines", "Inés"), ("o", "O"), ("hara", "Hara")]),
        ("Lange Straße 7", [("lange", "Lange"), ("strasse", "Straße"), ("7", "7")]),
        ("ﬁsh ﬀ", [("fish", "ﬁsh"), ("ff", "ﬀ")]),
        ("🏮Medelli\N{COMBINING ACUTE ACCENT}n🏮", [("medellin", "Medelli\u0301n")]),
        ("e\u0301 e", [("e", "e\u0301"), ("e", "e")]),
        # One character may hold two words, and several may be one letter.
        ("½", [("1", "½"), ("2", "½")]),
        ("한국", [("한국", "한국")]),
        ("\u1112\u1161\u11ab국", [("한국", "\u1112\u1161\u11ab국")]),
    ],
)
def test_a_word_knows_its_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert located(text) == expected


def test_a_very_long_word_is_cut() -> None:
    (word,) = tokenize("a" * 10_000)
    assert word == ("a" * LONGEST, 0, 10_000)


@settings(database=None, max_examples=500)
@given(st.one_of(st.text(max_size=LONGEST), st.text(ODD, max_size=20)))
def test_words_are_those_of_the_folded_text(text: str) -> None:
    found = tokenize(text)
    assert [word.text for word in found] == [w[:LONGEST] for w in WORD.findall(fold(text))]
    for word in found:
        assert 0 <= word.start < word.end <= len(text)
        assert word.text in fold(text[word.start : word.end])


@settings(database=None)
@given(st.text())
def test_words_stand_in_order(text: str) -> None:
    places = [(word.start, word.end) for word in tokenize(text)]
    assert places == sorted(places)


@pytest.mark.parametrize("text", ["F-16", "f16", "F–16", "Ｆ-16"])
def test_what_is_written_as_one_word_stays_together(text: str) -> None:
    (run,) = runs(text)
    assert [word.text for word in run] == ["f", "16"]
