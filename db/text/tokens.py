"""Tokens: the words of a text, folded for comparison, with their positions."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from db.text.folding import JOINING, ONE_WORD, bare

# What is written as one word: ``f16``, also where it is printed ``F-16``.
RUN = re.compile(r"[^\W_]+")
# A word is a part of it: letters or digits, so that ``16`` finds it, too.
WORD = re.compile(r"[^\W\d_]+|\d+")
# Longer words are cut: indexes limit the length of words.
LONGEST = 200


class Located(NamedTuple):
    """A folded text; where each of its characters begins and ends in the original text."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


class Token(NamedTuple):
    """A run of letters or of digits, folded, and its position in the original text."""

    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Return the words of ``text`` in order."""
    return list(chain.from_iterable(runs(text)))


def runs(text: str) -> Iterator[list[Token]]:
    """Yield the words of ``text`` in order, those together that are written as one."""
    folded, starts, ends = located(text)
    for run in RUN.finditer(folded):
        yield [
            Token(word[0][:LONGEST], starts[word.start()], ends[word.end() - 1])
            for word in WORD.finditer(folded, *run.span())
        ]


def located(text: str) -> Located:
    """Fold ``text``, but for its white space, and locate each character in it.

    The dot at the end of an acronym belongs to its last letter.
    """
    bare_text = _bare(text)
    left_out = [
        at
        for match in ONE_WORD.finditer(bare_text.text)
        for at in range(*match.span())
        if bare_text.text[at] in JOINING
    ]
    if not left_out:
        return bare_text
    characters, starts, ends = list(bare_text.text), list(bare_text.starts), list(bare_text.ends)
    for at in reversed(left_out):
        if characters[at] == ".":
            ends[at - 1] = ends[at]
        del starts[at], ends[at], characters[at]
    return Located("".join(characters), starts, ends)


def _bare(text: str) -> Located:
    if text.isascii():
        # Folding does not move characters.
        return Located(text.lower(), range(len(text)), range(1, len(text) + 1))
    places = [(c, start, end) for piece, start, end in _pieces(text) for c in piece]
    folded = "".join(character for character, _, _ in places)
    return Located(folded, [start for _, start, _ in places], [end for _, _, end in places])


# Few characters occur again and again.
_bare_part = lru_cache(maxsize=4096)(bare)


def _pieces(text: str) -> list[tuple[str, int, int]]:
    """Fold ``text`` in the smallest parts that can be folded one by one."""
    pieces: list[tuple[str, int, int]] = []
    for at, character in enumerate(text):
        if character.isascii():
            pieces.append((character.lower(), at, at + 1))
            continue
        piece, start = _bare_part(character), at
        if pieces:
            before = pieces[-1][0]
            both = _bare_part(before + piece)
            # A combining mark belongs to the letter before it, and so does a part of a syllable.
            if not piece or both != before + piece:
                piece, start = both, pieces.pop()[1]
        pieces.append((piece, start, at + 1))
    return pieces
