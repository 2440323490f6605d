"""What a search looks for: the text of a query -> terms, as each database's index takes them.

A query is words, ``"phrases"`` and ``beginnings*``. The last word, where nothing follows it, is
also a beginning, so that a search finds what is still being typed. Everything else only separates
words: no text is wrong, and none is an operator of a database.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import orjson

from db.tables.search import SearchField
from db.text.tokens import words

QUOTE = re.compile('["“”„«»]')
# A word that begins with another stands between it and this, which is part of no word.
LAST = "\U0010ffff"
# What a term counts for in each field: so many times four where it is there as it is, three where
# its last word is only the beginning of one.
WEIGHTS = {
    SearchField.NAME: 10,
    SearchField.ALIAS: 8,
    SearchField.SUMMARY: 4,
    SearchField.NOTE: 2,
}
WHOLE, BEGINNING = 4, 3
# The index tells the words of the fields apart by what they begin with.
MARKS = dict(zip(SearchField, "nasc", strict=True))


@dataclass(frozen=True)
class Term:
    """Words that stand side by side; with ``open``, the last may be the beginning of a word."""

    words: tuple[str, ...]
    open: bool


@dataclass(frozen=True)
class Sought:
    """The terms of a query, each once, and all of its words in order."""

    terms: tuple[Term, ...]
    words: tuple[str, ...]
    open: bool

    @property
    def size(self) -> int:
        """How many words its terms have together."""
        return sum(len(term.words) for term in self.terms)


@lru_cache(maxsize=64)
def sought(query: str) -> Sought:
    """Return what ``query`` looks for."""
    terms: list[Term] = []
    start, quoted = 0, False
    for end in [*(quote.start() for quote in QUOTE.finditer(query)), len(query)]:
        found = words(query[start:end])
        each = [Term((word.text,), _is_open(query, start + word.end)) for word in found]
        if quoted and each:
            each = [Term(tuple(word.text for word in found), each[-1].open)]
        terms += each
        start, quoted = end + 1, not quoted
    every = tuple(word for term in terms for word in term.words)
    return Sought(tuple(dict.fromkeys(terms)), every, bool(terms) and terms[-1].open)


def _is_open(query: str, end: int) -> bool:
    """Tell whether a word that ends there may be the beginning of another."""
    return query[end : end + 1] in ("", "*")


# What is bound for a search


def tries(query: str) -> str:
    """Return the look-ups of a query: of which term, what a match counts for, and the look-up.

    It is the JSON text of a list; each look-up is written for SQLite and then for PostgreSQL.
    """
    listed = []
    for at, term in enumerate(sought(query).terms):
        for field, weight in WEIGHTS.items():
            marked = [MARKS[field] + word for word in term.words]
            fts5, tsquery = f'"{" ".join(marked)}"', " <-> ".join(f"'{word}'" for word in marked)
            listed.append((at, weight * WHOLE, fts5, tsquery))
            if term.open:
                listed.append((at, weight * BEGINNING, f"{fts5} *", f"{tsquery}:*"))
    return orjson.dumps(listed).decode()


def parts(query: str) -> str:
    """Return the words of a query's terms, to find them in a text one by one.

    It is the JSON text of a list; each word has its term, its place in it, the number of words
    there, and the first and the last word that it stands for.
    """
    listed = [
        (at, place, len(term.words), word, word + LAST if _is_last(term, place) else word)
        for at, term in enumerate(sought(query).terms)
        for place, word in enumerate(term.words)
    ]
    return orjson.dumps(listed).decode()


def _is_last(term: Term, place: int) -> bool:
    return term.open and place == len(term.words) - 1


def count(query: str) -> int:
    """Return the number of a query's terms."""
    return len(sought(query).terms)


def whole(query: str) -> str:
    """Return all words of a query in order."""
    return " ".join(sought(query).words)


def beginning(query: str) -> str:
    """Return what the words of a name begin with that begins as the query does, and is longer."""
    return whole(query) if sought(query).open else f"{whole(query)} "


def ending(query: str) -> str:
    """Return the text after all that begin so."""
    return beginning(query) + LAST
