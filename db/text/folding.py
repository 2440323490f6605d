"""Folding: the one form in which text is compared, sorted and searched."""

import unicodedata


def fold(text: str) -> str:
    """Return ``text`` without case, accents or compatibility forms.

    Databases differ in what they call lower case and which accents they see, so text is folded
    here once, when it is stored and when it is asked for: ``Medellín`` and ``MEDELLIN`` both
    become ``medellin``, ``Straße`` becomes ``strasse``. Runs of white space become one space.
    """
    return " ".join(bare(text).split())


def bare(text: str) -> str:
    """Return ``text`` folded, but for its white space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(character for character in decomposed if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", kept.casefold())
