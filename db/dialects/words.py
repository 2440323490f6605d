"""The index of words, as every database has it: what is stored in it and looked up.

Texts are cut into words and folded before, so that no database decides what a word is.
"""

from dataclasses import dataclass

import sqlalchemy as sa

# Stands between two texts, and is no word that a query could hold.
GAP = "·"
# The most words of one text: PostgreSQL keeps no more than 255 places of one word.
MOST_WORDS = 250


class Words(sa.TypeDecorator[str]):
    """Words with spaces between them, to look up words and phrases in."""

    impl = sa.Text
    cache_ok = True


@dataclass(frozen=True)
class LookUp:
    """One look-up in the index: words side by side, the last one whole or only a beginning.

    ``term`` is the number of the term of the query that it is for, ``strength`` what a match
    counts for.
    """

    term: int
    strength: int
    words: tuple[str, ...]
    is_beginning: bool = False


@dataclass(frozen=True)
class LookUps:
    """All look-ups of a query: a value of a statement, which each database writes its own way."""

    look_ups: tuple[LookUp, ...]
