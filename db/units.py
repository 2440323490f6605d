"""Units: what a code measures, and its exact size, by the code lists of UCUM and ISO 4217."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from threading import Lock
from typing import Any

import pint
import pycountry
from ucumvert import InvalidUcumError, PintUcumRegistry, UcumToPintTransformer, get_ucum_parser
from ucumvert.parser import parse_ucum

LONGEST = 40
# A factor of more digits than this is no unit that a figure is given in.
LARGEST = 10**60
# No unit needs a power of three digits, which would be reckoned for long, nor a number of four.
LONG_NUMBER = re.compile(r"\d{4}|[^\d./(]\d{3}")
COUNTED = re.compile(r"\{[^{}]+\}")
PLAIN_NAME = re.compile(r"[a-z]+( [a-z]+)*")
# The library reads its definitions as they are asked for: two threads at once confuse it.
LIBRARY = Lock()

# What is often written for a unit whose code is another.
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
    """A code is none of a unit; the message says what would be one."""

    def __init__(self, code: str) -> None:
        known = CODES.get(code, CODES.get(code.casefold()))
        shown = code if len(code) <= LONGEST else f"{code[:LONGEST]}..."
        instead = (
            f"it is {known!r}"
            if known
            else "give one of UCUM such as 'kg' or '[lb_av]', of ISO 4217 such as 'USD', or a"
            " counted thing in braces such as '{person}'"
        )
        super().__init__(f"{shown!r} is no code of a unit: {instead}")


@dataclass(frozen=True)
class Measure:
    """What a unit measures: two of one ``dimension`` convert by their factors to its base."""

    code: str
    name: str
    dimension: str
    factor: Fraction = Fraction(1)


@lru_cache(maxsize=1024)
def measure(code: str) -> Measure:
    """Return what the unit of a code measures; ``UnknownUnit`` for what is no code.

    A currency, like a counted thing, is a dimension of its own: no rate is fixed between two.
    """
    if COUNTED.fullmatch(code) and len(code) <= LONGEST:
        return Measure(code, code[1:-1], code)
    currency = pycountry.currencies.get(alpha_3=code) if len(code) == 3 else None
    if currency is not None and currency.alpha_3 == code:  # The look-up is blind to case.
        return Measure(code, currency.name, code)
    if not code or code[0] == "{" or len(code) > LONGEST or LONG_NUMBER.search(code):
        raise UnknownUnit(code)
    with LIBRARY:
        try:
            parsed = parse_ucum(code, _parser())
        except InvalidUcumError:
            raise UnknownUnit(code) from None
        return _converted(code, parsed)


def _converted(code: str, parsed: Any) -> Measure:
    alone = Measure(code, code, code)
    try:
        quantity = _transformer().transform(parsed)
        if not quantity._is_multiplicative:  # noqa: SLF001
            return alone  # A scale of its own, such as degrees or decibels.
        # The library reckons the number before a unit in floats; of the unit alone it is exact.
        base = (Fraction(1) * quantity.units).to_root_units()
        factor = Fraction(quantity.magnitude) * base.magnitude
    except Exception:  # What UCUM knows and the library does not is no figure to convert.
        return alone
    if max(abs(factor.numerator), factor.denominator) > LARGEST:
        return alone
    # The library can't write out powers that are fractions; a dimension is only compared.
    powers = sorted(base.dimensionality.items())
    dimension = " ".join(f"{name}^{power}" for name, power in powers) or "1"
    return Measure(code, _name(code, quantity), dimension, factor)


def _name(code: str, quantity: Any) -> str:
    """Return the name of a plain unit; what is composed of several has none but its code."""
    items = quantity.unit_items()
    names = [str(unit).replace("_", " ") for unit, power in items if power == 1]
    plain = len(names) == len(items) == quantity.magnitude == 1 and PLAIN_NAME.fullmatch(names[0])
    return names[0] if plain else code


@cache
def _parser() -> Any:
    return get_ucum_parser()


@cache
def _transformer() -> Any:
    registry: pint.UnitRegistry[Any] = PintUcumRegistry(non_int_type=Fraction)
    return UcumToPintTransformer(registry)
