"""The code lists of the world outside: ISO 3166-1, ISO 4217 and UCUM."""

import pycountry

from db.tables.measure import UnitKind
from db.units import COUNTED, UnknownUnit, measure

UCUM_BASES = {
    UnitKind.MASS: "kg",
    UnitKind.AREA: "m2",
    UnitKind.LENGTH: "m",
    UnitKind.DURATION: "s",
    UnitKind.SHARE: "%",
}


def country_problem(code: str, alpha3: str) -> str | None:
    """Return what is wrong with a country's two codes of ISO 3166-1, or ``None``."""
    country = pycountry.countries.get(alpha_2=code)
    if country is None or country.alpha_2 != code:  # The look-up is blind to case.
        return f"{code!r} is no two-letter code of ISO 3166-1"
    if country.alpha_3 != alpha3:
        return f"the three-letter code of {code} is {country.alpha_3}, not {alpha3!r}"
    return None


def unit_problem(code: str, kind: UnitKind) -> str | None:
    """Return what is wrong with a unit's code for its dimension, or ``None``."""
    if kind is UnitKind.MONEY:
        currency = pycountry.currencies.get(alpha_3=code)
        listed = currency is not None and currency.alpha_3 == code
        return None if listed else f"{code!r} is no currency code of ISO 4217"
    counted = COUNTED.fullmatch(code) is not None
    if kind is UnitKind.COUNT:
        return None if counted else f"a counted thing is written in braces: {{{code}}}"
    if counted:
        return f"{code!r} is a counted thing, whose kind is COUNT"
    base = UCUM_BASES[kind]
    try:
        fits = measure(code).dimension == measure(base).dimension
    except UnknownUnit:
        return f"{code!r} is not a UCUM code"
    return None if fits else f"{code!r} does not measure {kind}: it can't be converted to {base}"
