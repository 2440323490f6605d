"""Folding: the one form in which text is compared, sorted and searched.

Databases differ in lower case and accents, so all text is folded here, when it is stored and when
it is queried. People type what they can see and what their keyboard has: ``fold`` takes away what
is neither.
"""

import re
import unicodedata

# What Unicode calls Default_Ignorable_Code_Point: ranges of characters that are not shown.
IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_IGNORED = re.compile(f"[{IGNORABLE}]")

# Marks of typography, each beside the plain one. Some would otherwise fold to a space and a mark.
DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u02ba\u301d\u301e\u301f\u2e42"
PLAIN_MARKS = {
    '"': DOUBLE_QUOTES,
    "'": "\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02b9\u02bb\u02bc\u02bd\u02c8\u00b4",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\u02d7",
}
# Letters that Unicode neither decomposes nor names after the plain letter that they are made of.
PLAIN_LETTERS = {
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ŋ": "n",
    "ĸ": "q",
    "ı": "i",
    "ȷ": "j",
    "ƿ": "w",
    "ǝ": "e",
    "ə": "e",
    "ɛ": "e",
    "ɔ": "o",
}
# The blocks of Latin letters beyond ASCII.
LATIN = (range(0x80, 0x2B0), range(0x1E00, 0x1F00), range(0x2C60, 0x2C80), range(0xA720, 0xA800))
# "LATIN SMALL LETTER O WITH STROKE" is the letter o.
_WITH = re.compile(r"LATIN SMALL LETTER ([A-Z]{1,2}) WITH ")


def _plain() -> dict[int, str]:
    """Return the plain forms of marks and letters, by code point."""
    plain = {ord(mark): to for to, marks in PLAIN_MARKS.items() for mark in marks}
    for code in (code for block in LATIN for code in block):
        name = _WITH.match(unicodedata.name(chr(code), ""))
        if name and not unicodedata.decomposition(chr(code)):
            plain[code] = name[1].lower()
    return plain | {ord(letter): to for letter, to in PLAIN_LETTERS.items()}


_PLAIN = _plain()

# A folded letter of a script that writes acronyms with dots.
_LETTER = r"(?:(?=[a-z\u0370-\u052f])[^\W\d_])"
# "u.s.", and "ee.uu.": a plural doubles its letters. The last dot belongs to it, unless it begins
# something else.
_ACRONYM = (
    rf"(?<![\w.])(?P<a>{_LETTER})(?P=a)?(?:\.(?P<b>{_LETTER})(?P=b)?)+"
    r"(?!\w)(?:\.(?![\w.]))?(?:-(?=\d))?"
)
_THOUSANDS = r"(?<![\d.,])[0-9]{1,3}(?:,[0-9]{3})+(?!,?\d)"
_DESIGNATION = r"(?<=[^\W\d_])-(?=\d)|(?<=\d)-(?=[^\W\d_])"
# Where marks stand inside of what is one word: "u.s.", "16,400", "f-16".
ONE_WORD = re.compile(f"{_ACRONYM}|{_THOUSANDS}|{_DESIGNATION}")
JOINING = ".,-"
WITHOUT_MARKS = str.maketrans("", "", JOINING)


def fold(text: str) -> str:
    """Return ``text`` as people type it: without what they can't see, or leave out.

    - Case, accents and compatibility forms are gone: ``Medellín`` and ``MEDELLIN`` both become
      ``medellin``, ``Straße`` becomes ``strasse``, ``Łódź`` becomes ``lodz``.
    - Characters that are not shown are gone; typographic quotes and dashes are plain ones.
    - ``U.S.`` is the word ``us``, ``16,400`` the number ``16400``, and ``F-16`` is ``f16``.
    - Runs of white space are one space.
    """
    folded = " ".join(bare(text).split())
    has_marks = any(mark in folded for mark in JOINING)
    return ONE_WORD.sub(_joined, folded) if has_marks else folded


def _joined(match: re.Match[str]) -> str:
    return match[0].translate(WITHOUT_MARKS)


def bare(text: str) -> str:
    """Return ``text`` with every character folded, and its white space and marks in their places.

    Folding it again changes nothing.
    """
    if text.isascii():
        return text.lower()  # The same, and far faster.
    visible = _IGNORED.sub("", text.casefold()).translate(_PLAIN)
    decomposed = unicodedata.normalize("NFKD", visible).casefold().translate(_PLAIN)
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", letters.casefold())
