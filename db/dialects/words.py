"""The index of words, for every database: what is stored in it, and how it is looked up.

Texts are split into words and folded beforehand, so that no database decides what a word is.
"""

from dataclasses import dataclass

import sqlalchemy as sa

# The separator between two texts: a word that no query contains.
GAP = "·"
# The most words of one text: PostgreSQL keeps at most 255 positions of one word.
MOST_WORDS = 250


class Words(sa.TypeDecorator[str]):
    """Words with spaces between them, to look up words and phrases in."""

    impl = sa.Text
    cache_ok = True


@dataclass(frozen=True)
class LookUp:
    """One look-up in the index: consecutive words, the last one whole or only a beginning.

    ``term`` is the number of the term in the query, and ``strength`` the score of a match.
    """

    term: int
    strength: int
    words: tuple[str, ...]
    is_beginning: bool = False


@dataclass(frozen=True)
class LookUps:
    """All look-ups of a query: a value of a statement, which each database writes its own way."""

    look_ups: tuple[LookUp, ...]
