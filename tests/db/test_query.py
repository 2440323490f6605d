"""What a query looks for, and how each database takes that."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.dialects import DIALECTS
from db.text.query import Term, beginning, count, ending, look_ups, parse_query, parts, whole
from db.text.tokens import tokenize

RIVER, GUARD = Term(("river",), open=False), Term(("guard",), open=False)


def opened(*words: str) -> Term:
    """Return a term whose last word may be the beginning of another."""
    return Term(words, open=True)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("", []),
        (' "" * ( ', []),
        ("River GUARD ", [RIVER, GUARD]),
        ("river guard", [RIVER, opened("guard")]),
        ("river* guard ", [opened("river"), GUARD]),
        # A star that follows no word is only a mark.
        ("river * guard.", [RIVER, GUARD]),
        ("*river guard)", [RIVER, GUARD]),
        ('"River Guard"', [Term(("river", "guard"), open=False)]),
        ('"river guard', [opened("river", "guard")]),
        ('"river gua*" ', [opened("river", "gua")]),
        ('"riv* guard"', [Term(("riv", "guard"), open=False)]),
        (
            "“river guard” «moon river»",
            [Term(("river", "guard"), False), Term(("moon", "river"), False)],
        ),
        ('guard"river"guard ', [GUARD, RIVER]),
        ("river river RÍVER ", [RIVER]),
        # A whole word and a beginning are two things to look for.
        ("river river", [RIVER, opened("river")]),
        (
            "NEAR(river, 2) NOT -guard",
            [*[Term((w,), False) for w in ("near", "river", "2", "not")], opened("guard")],
        ),
        ("Inés O’H", [Term(("ines",), False), Term(("o",), False), opened("h")]),
        ("e\N{COMBINING ACUTE ACCENT}", [opened("e")]),
        # As people type it: what is written as one word is one thing to look for.
        ("U.S. Guard ", [Term(("us",), False), GUARD]),
        ("D.E.A.", [opened("dea")]),
        ("F-16 ", [Term(("f", "16"), False)]),
        ("f1", [opened("f", "1")]),
        ('"the F-16', [opened("the", "f", "16")]),
        ("16,400 ", [Term(("16400",), False)]),
        # What ends in the middle of such a word is the beginning of it.
        *((text, [opened("u")]) for text in ("U", "U.")),
        *((text, [opened("16")]) for text in ("16", "16,")),
        ("16,4", [Term(("16",), False), opened("4")]),
        ("ms-", [opened("ms")]),
        ("2011, 5.", [Term(("2011",), False), Term(("5",), False)]),
    ],
)
def test_a_query_is_words_phrases_and_beginnings(query: str, terms: list[Term]) -> None:
    assert list(parse_query(query).terms) == terms
    assert count(query) == len(terms)


@pytest.mark.parametrize(
    ("dialect", "phrase", "word", "start"),
    [
        ("sqlite", '"nriver nguard"', '"nhs"', '"nhs" *'),
        ("postgresql", "'nriver' <-> 'nguard'", "'nhs'", "'nhs':*"),
    ],
)
def test_look_ups_are_written_for_each_database(
    dialect: str, phrase: str, word: str, start: str
) -> None:
    listed = json.loads(DIALECTS[dialect].adapted(look_ups('"river guard" hs')))
    assert [(at, weight) for at, weight, _ in listed] == [
        *[(0, weight) for weight in (40, 32, 16, 8)],
        *[(1, weight) for weight in (40, 30, 32, 24, 16, 12, 8, 6)],
    ]
    assert [listed[at][2] for at in (0, 4, 5)] == [phrase, word, start]


def test_a_part_stands_for_all_words_that_begin_so() -> None:
    assert json.loads(parts('"moon ri')) == [
        [0, 0, 2, "moon", "moon"],
        [0, 1, 2, "ri", "ri\U0010ffff"],
    ]


def test_a_name_is_compared_with_all_words() -> None:
    assert whole('"Moon RIVER" moon ') == "moon river moon"
    assert (beginning("Moon Ri"), ending("Moon Ri")) == ("moon ri", "moon ri\U0010ffff")
    assert (beginning("Moon "), ending("Moon ")) == ("moon ", "moon \U0010ffff")


def test_repeated_words_are_counted_once() -> None:
    assert count("a b a b ") == 2
    assert count('"a b" "a b" a ') == 2


@settings(database=None)
@given(st.text())
def test_nothing_that_a_database_minds_is_looked_for(query: str) -> None:
    for term in parse_query(query).terms:
        assert all(word.isalnum() for word in term.words)


@settings(database=None)
@given(st.text(min_size=1))
def test_a_text_finds_itself(text: str) -> None:
    words = [word.text for word in tokenize(text)]
    found = [word for term in parse_query(text).terms for word in term.words]
    for word in found[:-1]:
        assert word in words
    assert not found or any(word.startswith(found[-1]) for word in words)
