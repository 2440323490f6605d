"""Units: the dimension and the exact size of a code of UCUM or ISO 4217."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import pycountry

from db.units.parse import LARGEST, InvalidCode, parse_code

__all__ = ["CODES", "COUNTED", "LARGEST", "LONGEST", "Measure", "UnknownUnit", "measure"]

LONGEST = 40
COUNTED = re.compile(r"\{[^{}]+\}")

# Common names and symbols of units, with the codes.
CODES = {
    "lb": "[lb_av]",
    "lbs": "[lb_av]",
    "pound": "[lb_av]",
    "oz": "[oz_av]",
    "ounce": "[oz_av]",
    "ton": "t",
    "tonne": "t",
    "kilo": "kg",
    "kilogram": "kg",
    "ha": "har",
    "hectare": "har",
    "acre": "[acr_us]",
    "km²": "km2",
    "mi": "[mi_i]",
    "mile": "[mi_i]",
    "foot": "[ft_i]",
    "percent": "%",
    "year": "a",
    "month": "mo",
    "day": "d",
    "hour": "h",
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
}


class UnknownUnit(ValueError):
    """A text is not the code of a unit; the message suggests one."""

    def __init__(self, code: str) -> None:
        correct = CODES.get(code, CODES.get(code.casefold()))
        shown = code if len(code) <= LONGEST else f"{code[:LONGEST]}..."
        suggestion = (
            f"use {correct!r}"
            if correct
            else "use a UCUM code such as 'kg' or '[lb_av]', an ISO 4217 code such as 'USD', or a"
            " counted thing in braces such as '{person}'"
        )
        super().__init__(f"{shown!r} is not a unit code: {suggestion}")


@dataclass(frozen=True)
class Measure:
    """A unit: units of one ``dimension`` convert by their factors to its base."""

    code: str
    name: str
    dimension: str
    factor: Fraction = Fraction(1)


@lru_cache(maxsize=1024)
def measure(code: str) -> Measure:
    """Return the unit of a code; ``UnknownUnit`` for a text that is not a code.

    A currency, like a counted thing, is a dimension of its own, since exchange rates vary.
    """
    if COUNTED.fullmatch(code) and len(code) <= LONGEST:
        return Measure(code, code[1:-1], code)
    currency = pycountry.currencies.get(alpha_3=code) if len(code) == 3 else None
    if currency is not None and currency.alpha_3 == code:  # The look-up ignores case.
        return Measure(code, currency.name, code)
    if code.startswith("{") or len(code) > LONGEST:
        raise UnknownUnit(code)
    try:
        product = parse_code(code)
    except InvalidCode:
        raise UnknownUnit(code) from None
    name = product.name or code
    if not product.convertible:
        return Measure(code, name, code)
    powers = sorted(product.powers.items())
    dimension = " ".join(f"{base}^{power}" for base, power in powers if power) or "1"
    return Measure(code, name, dimension, product.factor)
