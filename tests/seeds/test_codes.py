"""Codes are those of ISO 3166-1, ISO 4217 and UCUM, and a unit measures what it is said to."""

import pytest

from db.tables.measure import UnitKind
from seeds.codes import country_problem, unit_problem


@pytest.mark.parametrize("codes", [("NO", "NOR"), ("CO", "COL"), ("AX", "ALA"), ("CI", "CIV")])
def test_a_country_has_its_two_codes(codes: tuple[str, str]) -> None:
    assert country_problem(*codes) is None


@pytest.mark.parametrize(
    ("code", "alpha3", "words"),
    [
        ("XX", "XXX", "'XX' is not a two-letter ISO 3166-1 code"),
        ("UK", "GBR", "'UK' is not a two-letter ISO 3166-1 code"),
        ("no", "NOR", "'no' is not a two-letter ISO 3166-1 code"),
        ("NOR", "NO", "'NOR' is not a two-letter ISO 3166-1 code"),
        ("", "NOR", "'' is not a two-letter ISO 3166-1 code"),
        ("NO", "SWE", "the three-letter code of NO is NOR, not 'SWE'"),
        ("NO", "nor", "the three-letter code of NO is NOR, not 'nor'"),
    ],
)
def test_a_bad_country_code_is_explained(code: str, alpha3: str, words: str) -> None:
    assert country_problem(code, alpha3) == words


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("kg", UnitKind.MASS),
        ("t", UnitKind.MASS),
        ("[lb_av]", UnitKind.MASS),
        ("har", UnitKind.AREA),
        ("km2", UnitKind.AREA),
        ("[mi_i]", UnitKind.LENGTH),
        ("h", UnitKind.DURATION),
        ("mo", UnitKind.DURATION),
        ("%", UnitKind.SHARE),
        ("USD", UnitKind.MONEY),
        ("NOK", UnitKind.MONEY),
        ("{person}", UnitKind.COUNT),
        ("{line-of-effort}", UnitKind.COUNT),
    ],
)
def test_a_unit_measures_its_dimension(code: str, kind: UnitKind) -> None:
    assert unit_problem(code, kind) is None


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("kilo", UnitKind.MASS, "'kilo' is not a UCUM code"),
        ("lb", UnitKind.MASS, "'lb' is not a UCUM code"),
        ("", UnitKind.MASS, "'' is not a UCUM code"),
        ("km2", UnitKind.LENGTH, "'km2' does not measure LENGTH: it can't be converted to m"),
        ("kg", UnitKind.SHARE, "'kg' does not measure SHARE: it can't be converted to %"),
        ("{boat}", UnitKind.MASS, "'{boat}' is a counted thing, whose kind is COUNT"),
        ("boat", UnitKind.COUNT, "a counted thing is written in braces: {boat}"),
        ("{}", UnitKind.COUNT, "a counted thing is written in braces"),
        ("{boat", UnitKind.COUNT, "a counted thing is written in braces"),
        ("XYZ", UnitKind.MONEY, "'XYZ' is not an ISO 4217 currency code"),
        ("$", UnitKind.MONEY, "'$' is not an ISO 4217 currency code"),
        ("usd", UnitKind.MONEY, "'usd' is not an ISO 4217 currency code"),
        ("kg", UnitKind.MONEY, "'kg' is not an ISO 4217 currency code"),
    ],
)
def test_a_bad_unit_is_explained(code: str, kind: UnitKind, words: str) -> None:
    assert (unit_problem(code, kind) or "").startswith(words)
