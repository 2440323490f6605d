"""Tokens: the words of a text, folded for comparison, with their positions."""

import re
from typing import NamedTuple

from db.text.folding import bare

WORD = re.compile(r"[^\W_]+")
# Longer words are cut: indexes limit the length of words.
LONGEST = 200


class Token(NamedTuple):
    """A run of letters and digits, folded, and its position in code points of the original text."""

    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Return the words of ``text`` in order."""
    if text.isascii():
        # Folding does not move characters.
        return [Token(m[0][:LONGEST], *m.span()) for m in WORD.finditer(text.lower())]
    pieces = _pieces(text)
    places = [(start, end) for piece, start, end in pieces for _ in piece]
    folded = "".join(piece for piece, _, _ in pieces)
    return [
        Token(m[0][:LONGEST], places[m.start()][0], places[m.end() - 1][1])
        for m in WORD.finditer(folded)
    ]


def _pieces(text: str) -> list[tuple[str, int, int]]:
    """Fold ``text`` in the smallest parts that can be folded one by one."""
    pieces: list[tuple[str, int, int]] = []
    for at, character in enumerate(text):
        if character.isascii():
            pieces.append((character.lower(), at, at + 1))
            continue
        piece, start = bare(character), at
        if pieces:
            before = pieces[-1][0]
            both = bare(before + piece)
            # A combining mark belongs to the letter before it, and so does a part of a syllable.
            if not piece or both != before + piece:
                piece, start = both, pieces.pop()[1]
        pieces.append((piece, start, at + 1))
    return pieces
