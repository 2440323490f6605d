"""The query of a search: text -> terms, and the values that a statement binds for them.

A query consists of words, ``"phrases"`` and ``beginnings*``; what is written as one word, such as
``F-16``, is a phrase. The last word, if nothing follows it, is also a beginning, so that a search
works while the user types. All other characters only separate words: every text is a valid query,
and none reaches a database as an operator.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import orjson

from db.dialects.words import LookUp, LookUps
from db.tables.search import SearchField
from db.text.folding import DOUBLE_QUOTES, WITHOUT_MARKS
from db.text.tokens import runs

QUOTE = re.compile(f'["{DOUBLE_QUOTES}]')
# What ends at a mark that may stand inside of a word: "U.", "16,", "F-".
UNFINISHED = re.compile(
    r"(?<![\w.])[^\W\d_]\.$"
    r"|(?<![\d.,])[0-9]{1,3}(?:,[0-9]{3})*,$"
    r"|(?<![^\W\d_-])[^\W\d_]{1,3}-$"
)
# Appended to a word, it sorts after every word that begins with that word; no word contains it.
LAST = "\U0010ffff"
# The score of a term by field, multiplied by WHOLE, or by BEGINNING where the last word of the term
# is only the beginning of a word.
WEIGHTS = {
    SearchField.NAME: 10,
    SearchField.ALIAS: 8,
    SearchField.SUMMARY: 4,
    SearchField.NOTE: 2,
}
WHOLE, BEGINNING = 4, 3
# The first letter of an indexed word tells which field it is from.
MARKS = dict(zip(SearchField, "nasc", strict=True))


@dataclass(frozen=True)
class Term:
    """Words that stand side by side; with ``open``, the last may be the beginning of a word."""

    words: tuple[str, ...]
    open: bool


@dataclass(frozen=True)
class SearchQuery:
    """The terms of a query, each once, and all of its words in order."""

    terms: tuple[Term, ...]
    words: tuple[str, ...]
    open: bool


@lru_cache(maxsize=64)
def parse_query(text: str) -> SearchQuery:
    """Return the terms of a query; every text is a valid query."""
    terms: list[Term] = []
    text = UNFINISHED.sub(_without_marks, text)
    start, quoted = 0, False
    for end in [*(quote.start() for quote in QUOTE.finditer(text)), len(text)]:
        phrases = list(runs(text[start:end]))
        if quoted:
            phrases = [[token for run in phrases for token in run]]
        for phrase in filter(None, phrases):
            is_open = _is_open(text, start + phrase[-1].end)
            terms.append(Term(tuple(token.text for token in phrase), is_open))
        start, quoted = end + 1, not quoted
    words = tuple(word for term in terms for word in term.words)
    return SearchQuery(tuple(dict.fromkeys(terms)), words, bool(terms) and terms[-1].open)


def _without_marks(match: re.Match[str]) -> str:
    return match[0].translate(WITHOUT_MARKS)


def _is_open(text: str, end: int) -> bool:
    """Return whether a word that ends there may be the beginning of a longer word."""
    return text[end : end + 1] in ("", "*")


# The values that a search binds


def look_ups(query: str) -> LookUps:
    """Return the look-ups of a query in the index of words."""
    listed = []
    for at, term in enumerate(parse_query(query).terms):
        for field, weight in WEIGHTS.items():
            marked = tuple(MARKS[field] + word for word in term.words)
            listed.append(LookUp(at, weight * WHOLE, marked))
            if term.open:
                listed.append(LookUp(at, weight * BEGINNING, marked, is_beginning=True))
    return LookUps(tuple(listed))


def parts(query: str) -> str:
    """Return the words of a query's terms, to find each of them in a text.

    It is the JSON text of a list. Each word has the number of its term, its position there, the
    number of words of the term, and the first and the last word that it matches.
    """
    listed = [
        (at, place, len(term.words), word, word + LAST if _is_last(term, place) else word)
        for at, term in enumerate(parse_query(query).terms)
        for place, word in enumerate(term.words)
    ]
    return orjson.dumps(listed).decode()


def _is_last(term: Term, place: int) -> bool:
    return term.open and place == len(term.words) - 1


def count(query: str) -> int:
    """Return the number of a query's terms."""
    return len(parse_query(query).terms)


def word_count(query: str) -> int:
    """Return the number of all words of a query."""
    return len(parse_query(query).words)


def whole(query: str) -> str:
    """Return all words of a query in order."""
    return " ".join(parse_query(query).words)


def beginning(query: str) -> str:
    """Return the lower bound of the names that begin with the query and are longer."""
    return whole(query) if parse_query(query).open else f"{whole(query)} "


def ending(query: str) -> str:
    """Return the upper bound of the names that begin with the query."""
    return beginning(query) + LAST
