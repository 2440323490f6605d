"""Characters that no curated text holds, because nobody sees them: what each is, and the remedy."""

import re
import unicodedata

from db.text.folding import IGNORABLE

# Ranges of code points: marks of annotations, which are not shown either.
ANNOTATIONS = "\ufff9-\ufffb"
# Control characters but for the line feed and the tab, private ones, unpaired surrogates, and two
# code points that are no characters. Not every database can store them.
CONTROL = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ue000-\uf8ff\ufffe\uffff"
    "\U000f0000-\U0010ffff"
)
# Spaces that look like the plain one.
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Where a program could not read a character, it has written this one.
LOST = "\ufffd"

UNSEEN = re.compile(f"[{IGNORABLE}{ANNOTATIONS}{CONTROL}{SPACES}{LOST}]")
_SPACE = re.compile(f"[{SPACES}]")


def explained(character: str) -> str:
    """Return what is wrong with a character that ``UNSEEN`` matches, and what would be right."""
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "")
    named = f"{code} ({name})" if name else code
    if character == LOST:
        return f"{named} stands for a character that was lost: write the character itself"
    if _SPACE.match(character):
        return f"{named} looks like a space: write a plain space"
    if character == "\r":
        return f"{named} ends no line without a line feed: end each line with a line feed"
    return f"{named} can't be seen: leave it out"
