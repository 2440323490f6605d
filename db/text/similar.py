"""Similar words: the fewer letters have to be left out of two words until they are the same.

A key of a word is what is left of it without some letters. Words that have a key in common are
similar, and are looked up by it, so the cost does not grow with the vocabulary.
"""

from itertools import combinations

import orjson

from db.text.query import LAST, parse_query

# A word of fewer letters resembles too many others, and one of more has too many keys.
LENGTHS = range(3, 25)
# Words of fewer letters than this may lack one letter, and others two.
LONG = 6


def left_out(word: str) -> dict[str, int]:
    """Return the keys of a word, each with the number of letters that are left out."""
    if len(word) not in LENGTHS or not word.isalpha():
        return {}
    keys: dict[str, int] = {}
    for size in range(3 if len(word) >= LONG else 2):
        for places in combinations(range(len(word)), size):
            key = "".join(letter for at, letter in enumerate(word) if at not in places)
            keys.setdefault(key, size)
    return keys


def words_and_keys(query: str) -> str:
    """Return the words of a query, each once, to find those that no record has.

    It is the JSON text of a list. Each word has its number, the last word that it matches, and a
    list of its keys, each with the number of letters that are left out.
    """
    words = dict.fromkeys(
        (word, word + LAST if term.open and at == len(term.words) - 1 else word)
        for term in parse_query(query).terms
        for at, word in enumerate(term.words)
    )
    listed = [
        (at, word, last, list(left_out(word).items())) for at, (word, last) in enumerate(words)
    ]
    return orjson.dumps(listed).decode()
