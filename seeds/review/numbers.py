"""The numbers in printed words, English and Spanish, and how the words around them bound them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from db.tables.measure import Comparator

ONES = (
    "zero/cero one/uno/una two/dos three/tres four/cuatro five/cinco six/seis seven/siete"
    " eight/ocho nine/nueve ten/diez eleven/once twelve/doce thirteen/trece fourteen/catorce"
    " fifteen/quince sixteen/dieciséis seventeen/diecisiete eighteen/dieciocho nineteen/diecinueve"
)
ROUND = (
    "twenty/veinte thirty/treinta forty/cuarenta fifty/cincuenta sixty/sesenta seventy/setenta"
    " eighty/ochenta ninety/noventa"
)
UNITS = {word: at for at, words in enumerate(ONES.split()) for word in words.split("/")}
TENS = {word: 10 * at for at, words in enumerate(ROUND.split(), 2) for word in words.split("/")}
MULTIPLIERS = {
    "dozen": 12,
    "docena": 12,
    "hundred": 100,
    "cien": 100,
    "ciento": 100,
    "thousand": 1_000,
    "mil": 1_000,
    "million": 10**6,
    "millón": 10**6,
    "millones": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
# Words of a part of one, which no number beside them is the value of.
FRACTIONS = re.compile(
    r"\b(half|halves|thirds?|quarters?|fourths?|fifths?|tenths?|mitad|tercios?|cuartos?"
    r"|one in|uno de cada|out of)\b",
    re.IGNORECASE,
)
_WORDS = "|".join(sorted({**UNITS, **TENS, **MULTIPLIERS}, key=len, reverse=True))


def _tokens(group: str, point: str) -> re.Pattern[str]:
    digits = rf"[-−]?\d+(?:{group}\d{{3}})+(?:{point}\d+)?|[-−]?\d+(?:{point}\d+)?"
    return re.compile(rf"(?<![\w.,])(?:{digits})(?!\d)|\b(?:{_WORDS})\b", re.IGNORECASE)


# English and Spanish separate thousands and decimals the other way round.
TOKENS = {False: _tokens(",", r"\."), True: _tokens(r"\.", ",")}
# What may stand between the words of one number.
WITHIN = re.compile(r"(?:[\s-]|\band\b|\by\b)*")

BEFORE: tuple[tuple[Comparator, str], ...] = (
    (
        Comparator.AT_LEAST,
        "at least|(?:no|not) (?:fewer|less) than|a minimum of|al menos|por lo menos|no menos de",
    ),
    (
        Comparator.AT_MOST,
        "at most|(?:no|not) more than|up to|a maximum of|top|hasta|no más de|como máximo",
    ),
    (Comparator.GREATER_THAN, "more than|over|above|exceeding|greater than|upwards of|más de"),
    (Comparator.LESS_THAN, "fewer than|less than|under|below|menos de"),
    (
        Comparator.APPROXIMATELY,
        "about|around|approximately|some|roughly|nearly|almost|close to|circa|an? estimated"
        "|alrededor de|cerca de|unos|unas|aproximadamente|casi",
    ),
)
AFTER: tuple[tuple[Comparator, str], ...] = (
    (Comparator.AT_LEAST, "or more|o más"),
    (Comparator.AT_MOST, "or (?:less|fewer)|o menos"),
    (Comparator.APPROXIMATELY, "or so"),
)
# What is nearly a number is less than it, too.
ALSO = {
    "nearly": Comparator.LESS_THAN,
    "almost": Comparator.LESS_THAN,
    "casi": Comparator.LESS_THAN,
}


@dataclass(frozen=True)
class Printed:
    """A number in printed words, where it ends, and the comparators that its words allow."""

    value: Decimal
    start: int
    end: int
    words: str
    comparators: frozenset[Comparator]


def printed_numbers(text: str, *, spanish: bool = False) -> Iterator[Printed]:
    """Yield the numbers of a text, each from all its words: "three million" is one.

    Digits are read as in English, or as in a text that is ``spanish``.
    """
    tokens = list(TOKENS[spanish].finditer(text))
    while tokens:
        group = [tokens.pop(0)]
        while tokens and _continues(text, group[-1], tokens[0]):
            group.append(tokens.pop(0))
        start, end = group[0].start(), group[-1].end()
        words, comparators = _bounds(text[:start], text[end:])
        value = _value([_plain(token[0], spanish) for token in group])
        yield Printed(value, start, end, words, comparators)


def _plain(token: str, spanish: bool) -> str:
    """Return a token in small letters, or its digits in the notation of decimals."""
    if not token[-1].isdigit():
        return token.casefold()
    swapped = token.translate(str.maketrans(".,", ",.")) if spanish else token
    return swapped.replace(",", "").replace("−", "-")


def _continues(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Return whether two tokens are of one number: "two" and "million", "twenty" and "one"."""
    if not WITHIN.fullmatch(text, one.end(), other.start()):
        return False
    first, second = one[0].casefold(), other[0].casefold()
    if second in MULTIPLIERS:
        return True
    return second in UNITS | TENS and (first in MULTIPLIERS or first in TENS)


def _value(tokens: list[str]) -> Decimal:
    total, part = Decimal(0), Decimal(0)
    started = False
    for word in tokens:
        if word in MULTIPLIERS:
            scale = MULTIPLIERS[word]
            part = (part if started and part else Decimal(1)) * scale
            if scale >= 1_000:
                total, part = total + part, Decimal(0)
        elif word in UNITS or word in TENS:
            part += UNITS.get(word, TENS.get(word, 0))
        else:
            part += Decimal(word)
        started = True
    return total + part


def _bounds(before: str, after: str) -> tuple[str, frozenset[Comparator]]:
    """Return the words that bound a number, and the comparators that they allow."""
    for comparator, phrases in BEFORE:
        # "a more than 37 percent increase", "a hundred", "$3 million"
        if found := re.search(rf"\b({phrases})\s+(?:an?\s+|the\s+)?[$€]?$", before, re.IGNORECASE):
            words = found[1]
            also = ALSO.get(words.casefold(), comparator)
            return words, frozenset({comparator, also})
    for comparator, phrases in AFTER:
        if found := re.search(rf"^[^.,;]*?\b({phrases})\b", after, re.IGNORECASE):
            return found[1], frozenset({comparator})
    return "", frozenset({Comparator.EQUAL})
