"""Tokens: the words of a text, as a search compares them, and where each stands in it."""

import re
from typing import NamedTuple

from db.text.folding import bare

WORD = re.compile(r"[^\W_]+")
# What a word has beyond this is left out: no index takes words of any length.
LONGEST = 200


class Token(NamedTuple):
    """A run of letters and digits, folded, and its place: code points of the text as it was."""

    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Return the words of ``text`` in order."""
    if text.isascii():
        # Folding leaves every character in its place.
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
        piece, start = bare(character), at
        if pieces and not character.isascii():
            before = pieces[-1][0]
            both = bare(before + piece)
            # A mark belongs to the letter that it stands on, a part of a syllable to its first.
            if not piece or both != before + piece:
                piece, start = both, pieces.pop()[1]
        pieces.append((piece, start, at + 1))
    return pieces
