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
        ("XX", "XXX", "'XX' is no two-letter code of ISO 3166-1"),
        ("UK", "GBR", "'UK' is no two-letter code of ISO 3166-1"),
        ("no", "NOR", "'no' is no two-letter code of ISO 3166-1"),
        ("NOR", "NO", "'NOR' is no two-letter code of ISO 3166-1"),
        ("", "NOR", "'' is no two-letter code of ISO 3166-1"),
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
        ("XYZ", UnitKind.MONEY, "'XYZ' is no currency code of ISO 4217"),
        ("$", UnitKind.MONEY, "'$' is no currency code of ISO 4217"),
        ("usd", UnitKind.MONEY, "'usd' is no currency code of ISO 4217"),
        ("kg", UnitKind.MONEY, "'kg' is no currency code of ISO 4217"),
    ],
)
def test_a_bad_unit_is_explained(code: str, kind: UnitKind, words: str) -> None:
    assert (unit_problem(code, kind) or "").startswith(words)
