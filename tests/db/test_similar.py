"""Similar words: the keys by which they are found, and how many letters they differ in."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.text.similar import LENGTHS, left_out, words_and_keys
from tests.reference_search import difference

WORD = st.text("abcñ", min_size=1, max_size=9)


def nearness(one: str, other: str) -> int | None:
    """Return how many letters are left out of two words until they have a key in common."""
    own, others = left_out(one), left_out(other)
    return min((own[key] + others[key] for key in own.keys() & others.keys()), default=None)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("medelin", "medellin", 1),
        ("columbia", "colombia", 2),
        ("gaurd", "guard", 2),
        ("phentanyl", "fentanyl", 3),
        ("guatamela", "guatemala", 4),
        ("rver", "river", 1),
        # Short words lack one letter each at most.
        ("lamp", "reed", None),
        ("boat", "boss", None),
        ("to", "too", None),
        ("2011", "2012", None),
    ],
)
def test_words_are_as_near_as_few_letters_are_left_out(
    one: str, other: str, apart: int | None
) -> None:
    assert nearness(one, other) == nearness(other, one) == apart


@settings(database=None, max_examples=500)
@given(WORD, WORD)
def test_words_are_as_near_as_the_letters_that_they_share(one: str, other: str) -> None:
    assert nearness(one, other) == difference(one, other)


def test_a_word_has_a_bounded_number_of_keys() -> None:
    longest = "".join(map(chr, range(ord("a"), ord("a") + LENGTHS[-1])))
    assert len(left_out(longest)) == 1 + 24 + 24 * 23 // 2
    assert left_out(f"{longest}z") == left_out("ab") == left_out("12345") == {}


def test_each_word_of_a_query_is_looked_for_once() -> None:
    asked = json.loads(words_and_keys('rivr rivr "moon gu'))
    assert [(at, word, last) for at, word, last, _ in asked] == [
        (0, "rivr", "rivr"),
        (1, "moon", "moon"),
        (2, "gu", "gu\U0010ffff"),
    ]
    assert ["riv", 1] in asked[0][3]
