"""Units: exact sizes, dimensions that keep things apart, and codes that nobody can hurt with."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.units import CODES, LARGEST, LONGEST, UnknownUnit, measure
from db.units.parse import unit


def ratio(code: str, other: str) -> Fraction:
    """Return how many of the other unit one unit is."""
    here, there = measure(code), measure(other)
    assert here.dimension == there.dimension
    return here.factor / there.factor


# What converts


@pytest.mark.parametrize(
    ("code", "other", "times"),
    [
        ("t", "kg", "1000"),
        ("[lb_av]", "kg", "0.45359237"),
        ("[oz_av]", "[lb_av]", "1/16"),
        ("mg", "kg", "1/1000000"),
        ("Gt", "g", "1e15"),
        ("har", "m2", "10000"),
        ("km2", "har", "100"),
        # Sixteen and a half survey feet of 1200/3937 m are a rod; 160 square rods, an acre.
        ("[acr_us]", "m2", Fraction(160) * (Fraction("16.5") * Fraction(1200, 3937)) ** 2),
        ("[mi_i]", "m", "1609.344"),
        ("[ft_i]", "[in_i]", "12"),
        ("h", "s", "3600"),
        ("d", "h", "24"),
        ("a", "d", "365.25"),
        ("mo", "a", "1/12"),
        ("%", "1", "1/100"),
        ("10*3", "1", "1000"),
        ("10*-3", "%", "1/10"),
        ("10*60", "1", "1e60"),
        ("km/h", "m/s", "1/3.6"),
        ("kg/mo", "t/a", "12/1000"),
        ("/h", "/d", "24"),
        ("[ft_i]-2", "m-2", "1562500/145161"),
        ("m+2", "m2", "1"),
        ("500.[lb_av]", "kg", "226.796185"),
        ("kg{dry}", "kg", "1"),
        ("kg{2023}", "kg", "1"),
        ("kg/{person}", "kg", "1"),
        ("(kg)", "kg", "1"),
    ],
)
def test_a_unit_is_an_exact_number_of_another(code: str, other: str, times: str | Fraction) -> None:
    above, _, below = str(times).partition("/")
    assert ratio(code, other) == Fraction(above) / Fraction(below or 1)
    assert ratio(other, code) == 1 / ratio(code, other)


@pytest.mark.parametrize(
    ("code", "other"),
    [
        ("kg", "m"),
        ("m", "m2"),
        ("kg", "[lbf_av]"),
        ("kg/h", "kg"),
        ("m", "/m"),
        ("{person}", "{arrest}"),
        ("{person}", "{Person}"),
        ("{person}", "1"),
        ("{person}", "%"),
        ("USD", "EUR"),
        ("USD", "{USD}"),
        ("USD", "1"),
        ("Cel", "K"),
        ("Cel", "[degF]"),
        ("[pH]", "1"),
        ("dB", "B"),
    ],
)
def test_what_measures_something_else_is_apart(code: str, other: str) -> None:
    assert measure(code).dimension != measure(other).dimension


@pytest.mark.parametrize("code", ["Cel", "[degF]", "[degRe]", "[pH]", "B", "dB", "Np", "B[SPL]"])
def test_a_scale_of_its_own_converts_to_itself_alone(code: str) -> None:
    measured = measure(code)
    assert (measured.dimension, measured.factor) == (code, 1)


@pytest.mark.parametrize("code", ["10*61", "10*99", "m99.Ym99", "u9.u9.u9", "/10*61"])
def test_a_factor_beyond_all_figures_converts_to_itself_alone(code: str) -> None:
    measured = measure(code)
    assert (measured.dimension, measured.factor) == (code, 1)


# Names


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("kg", "kilogram"),
        ("t", "metric ton"),
        ("[lb_av]", "pound"),
        ("mg", "milligram"),
        ("[acr_us]", "acre"),
        ("d", "day"),
        ("%", "percent"),
        ("kg{dry}", "kilogram"),
        ("(kg)", "kilogram"),
        ("har", "hectare"),
        ("kt", "kilotonne"),
        ("MOhm", "megohm"),
        ("kcal_th", "thermochemical kilocalorie"),
        ("[gal_br]", "imperial gallon"),
        ("[in_i'Hg]", "inch of mercury"),
        ("mm[Hg]", "millimeter of mercury"),
        ("Cel", "degree Celsius"),
        ("dB", "decibel"),
        ("USD", "US Dollar"),
        ("{person}", "person"),
        ("{line of effort}", "line of effort"),
        # What is no plain unit has no name but its code.
        ("2.kg", "2.kg"),
        ("kg/2", "kg/2"),
        ("km2", "km2"),
        ("kg/h", "kg/h"),
        ("/h", "/h"),
        ("1", "1"),
        ("10*3", "10*3"),
        ("k[c]", "k[c]"),
    ],
)
def test_a_unit_has_a_name(code: str, name: str) -> None:
    measured = measure(code)
    assert (measured.code, measured.name) == (code, name)


# Texts that are not codes


@pytest.mark.parametrize(
    ("code", "instead"),
    [
        ("lb", "[lb_av]"),
        ("LBS", "[lb_av]"),
        ("Pound", "[lb_av]"),
        ("ton", "t"),
        ("ha", "har"),
        ("acre", "[acr_us]"),
        ("km²", "km2"),
        ("Percent", "%"),
        ("foot", "[ft_i]"),
        ("year", "a"),
        ("$", "USD"),
        ("US$", "USD"),
        ("€", "EUR"),
    ],
)
def test_the_code_of_a_common_name_is_suggested(code: str, instead: str) -> None:
    with pytest.raises(UnknownUnit) as raised:
        measure(code)
    assert str(raised.value) == f"{code!r} is not a unit code: use {instead!r}"


@pytest.mark.parametrize("code", CODES)
def test_a_suggestion_is_a_code(code: str) -> None:
    assert measure(CODES[code]).code == CODES[code]
    with pytest.raises(UnknownUnit, match=re.escape(f"use {CODES[code]!r}")):
        measure(code)


HOSTILE = {
    "empty": "",
    "space": " ",
    "space before": " kg",
    "space after": "kg ",
    "line feed": "kg\n",
    "null character": "k\x00g",
    "control characters": "\x01\x1b[2J",
    "beyond ascii": "µg",
    "letter of another script": "м",
    "digit of another script": "m٣",
    "superscript": "m²",
    "lone surrogate": "\ud800",
    "emoji": "🏮",
    "empty braces": "{}",
    "open brace": "{person",
    "closed brace": "person}",
    "nested braces": "{{person}}",
    "two in braces": "{person}{boat}",
    "counted by time": "{person}/a",
    "open parenthesis": "(kg",
    "closed parenthesis": "kg)",
    "nothing after": "kg/",
    "two strokes": "kg//h",
    "by zero": "kg/0",
    "zero": "0.kg",
    "power of zero": "kg0",
    "power of parentheses": "(kg)2",
    "power of a number": "10-3",
    "power after a note": "kg{dry}2",
    "no prefix of that unit": "k[lb_av]",
    "two prefixes": "kkg",
    "unit after unit": "(kg)(m)",
    "digits after a power": "m333",
    "sign alone": "-1",
    "case of a currency": "usd",
    "no currency": "XYZ",
    "long": "kg." * LONGEST,
    "long in braces": "{" + "x" * LONGEST + "}",
    "as long as a book": "m" * 1_000_000,
    "deep": "(" * 10_000 + "m" + ")" * 10_000,
    "power of three digits": "10*999",
    "power of many digits": "10*" + "9" * 30,
    "powers": "m999.m999.m999.m999.m999.m999.m999",
    "negative power": "u-999",
    "number of many digits": "9999999999.kg",
    "sql": "kg' OR '1'='1",
    "format": "{0}%s{1}",
}


@pytest.mark.parametrize("code", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_code_is_explained(code: str) -> None:
    with pytest.raises(UnknownUnit) as raised:
        measure(code)
    message = str(raised.value)
    assert "is not a unit code: use a UCUM code such as 'kg'" in message
    assert message.isprintable()
    assert len(message) < 400


# Threads


def test_threads_that_begin_at_once_find_the_same() -> None:
    """Whatever one of them takes for no unit to convert would be kept as such."""
    codes = ["kg", "t", "[lb_av]", "har", "km2", "m2", "h", "d", "Gt", "km", "cm", "mL", "kW"] * 2
    measure.cache_clear()
    unit.cache_clear()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(len(codes)) as threads:
            measures = list(threads.map(measure, codes))
    finally:
        sys.setswitchinterval(interval)
    assert [one.code for one in measures if one.dimension == one.code] == []


# Any text at all

ATOMS = ["m", "kg", "u", "eV", "Ym", "[lb_av]", "deg", "[pi]", "10*", "%", "Cel", "dB", "{x}", "mo"]
PIECES = st.one_of(
    st.sampled_from([*ATOMS, ".", "/", "(", ")", "+", "-", "*", "^", "[", "]", "USD", "lb"]),
    st.integers(0, 99_999).map(str),
    st.text(max_size=3),
)
# Units to a power, multiplied: what takes the longest to compute.
POWERS = st.builds(
    "{}{}{}".format,
    st.sampled_from(ATOMS),
    st.sampled_from(["", "-", "+"]),
    st.integers(1, 999),
)
TEXTS = st.one_of(
    st.text(),
    st.lists(PIECES, max_size=12).map("".join),
    st.lists(POWERS, min_size=1, max_size=12).map(".".join),
    st.lists(POWERS, min_size=1, max_size=12).map("/".join),
)


@settings(max_examples=1_500, deadline=None)
@given(TEXTS)
def test_any_text_is_a_unit_of_bounded_size_or_is_explained(code: str) -> None:
    try:
        measured = measure(code)
    except UnknownUnit:
        return
    assert measured.code == code
    assert measured.name
    assert measured.dimension
    assert len(code) <= LONGEST
    assert 0 < measured.factor.numerator <= LARGEST
    assert 0 < measured.factor.denominator <= LARGEST
    assert ratio(code, code) == 1


@settings(max_examples=500, deadline=None)
@given(st.lists(POWERS, min_size=2, max_size=3))
def test_powers_of_three_digits_are_no_code(powers: list[str]) -> None:
    code = ".".join(powers)
    if re.search(r"\d{3}", code):
        with pytest.raises(UnknownUnit):
            measure(code)
