"""Folding: the one form in which text is compared, sorted and searched."""

import unicodedata


def fold(text: str) -> str:
    """Return ``text`` without case, accents or compatibility forms.

    Databases differ in lower case and accents, so all text is folded here, when it is stored and
    when it is queried: ``Medellín`` and ``MEDELLIN`` both become ``medellin``, ``Straße`` becomes
    ``strasse``. Runs of white space become one space.
    """
    return " ".join(bare(text).split())


def bare(text: str) -> str:
    """Return ``text`` folded, with its white space unchanged."""
    if text.isascii():
        return text.lower()  # The same, and far faster.
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", letters.casefold())
