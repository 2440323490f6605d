"""The table of units and the parser of codes, against UCUM's own table and examples, and pint."""

import csv
import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pint
import pytest
import ucumvert
from lark.exceptions import LarkError
from ucumvert import PintUcumRegistry, UcumToPintTransformer, get_ucum_parser
from ucumvert.parser import parse_ucum

from db.units import parse
from db.units.parse import LARGEST, InvalidCode, Product
from db.units.table import PREFIXES, UNITS, Unit

UCUM = Path(ucumvert.__file__).parent / "vendor"
ESSENCE = ElementTree.parse(UCUM / "ucum-essence.xml").getroot()

# The same definitions, in numbers that the parser takes.
REWRITTEN = {
    "[pi]": UNITS["[pi]"].definition,  # UCUM's has 64 decimals, more than a factor may have.
    "[ft_us]": "1200/3937 m",  # 1200 m/3937: no code of a client has a number of four digits.
}
# A base unit here, because UCUM says that it measures nothing that converts; there, the number one.
ARBITRARY = ("[iU]", "[IU]")
# Of an example that UCUM's own table does not define.
UNDEFINED = ("Torr",)


def elements(tag: str) -> list[ElementTree.Element]:
    return ESSENCE.findall(f"{{*}}{tag}")


def defined(element: ElementTree.Element) -> Unit:
    """Return a unit as UCUM's table defines it; of a base unit, the definition is ours."""
    code = element.attrib["Code"]
    if element.tag.endswith("base-unit") or code == "[iU]":
        return Unit(code, code, True, UNITS[code].definition)
    value = element.find("{*}value")
    assert value is not None
    definition = f"{value.get('value')} {value.attrib['Unit']}"
    if element.get("isSpecial") == "yes":
        definition = "special"
    metric = element.attrib["isMetric"] == "yes"
    return Unit(code, code, metric, REWRITTEN.get(code, definition))


OFFICIAL = {unit.code: unit for unit in map(defined, elements("base-unit") + elements("unit"))}


@pytest.fixture
def official(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make the parser read all of UCUM's own table instead of ours."""
    monkeypatch.setattr(parse, "UNITS", OFFICIAL)
    parse.unit.cache_clear()
    yield
    parse.unit.cache_clear()


def comparable(product: Product) -> tuple[Any, ...]:
    powers = {dimension: power for dimension, power in product.powers.items() if power}
    return product.factor, powers, product.convertible


OURS = {code: comparable(parse.unit(code)) for code in UNITS}


# UCUM's own files


def test_prefixes_are_those_of_ucum() -> None:
    expected = set()
    for element in elements("prefix"):
        name, value = element.findtext("{*}name"), element.find("{*}value")
        assert value is not None
        expected.add((element.attrib["Code"], name, Fraction(value.attrib["value"])))
    assert set(PREFIXES) == expected


@pytest.mark.usefixtures("official")
@pytest.mark.parametrize("code", UNITS)
def test_a_unit_is_that_of_ucum(code: str) -> None:
    assert UNITS[code].metric == OFFICIAL[code].metric
    assert OURS[code] == comparable(parse.unit(code))


@pytest.mark.usefixtures("official")
def test_every_example_of_ucum_is_a_code() -> None:
    with (UCUM / "ucum_examples.tsv").open(encoding="utf-8", newline="") as file:
        codes = [row["UCUM_CODE"] for row in csv.DictReader(file, delimiter="\t")]
    refused = []
    for code in codes:
        try:
            parse.parse_code(code)
        except InvalidCode:
            refused.append(code)
    assert len(codes) > 800
    assert refused == list(UNDEFINED)


def test_no_symbol_has_two_meanings() -> None:
    symbols = [*UNITS]
    symbols += [
        prefix.code + unit.code for prefix in PREFIXES for unit in UNITS.values() if unit.metric
    ]
    assert len(symbols) == len(set(symbols))


# The library, an independent implementation. Where it disagrees, UCUM's own definition is right.

DIFFERENT = {
    "mol": "a number in UCUM, a dimension in pint",
    "u": "1.66053906660e-24 g in UCUM, the value of CODATA 2022 in pint",
    "AU": "149597.870691 Mm in UCUM, the rounded value of 2012 in pint",
    "pc": "3.085678e16 m in UCUM, 648000/pi AU in pint",
    "[cft_i]": "read by pint as a centifoot",
    "[cyd_i]": "read by pint as a centiyard",
    "'": "a sixtieth of a degree in UCUM, read as a minute of time",
    "''": "a sixtieth of that in UCUM, read as a second of time",
    "m[Hg]": "133.3220 kPa in UCUM, of more digits in pint",
    "[in_i'Hg]": "derived from m[Hg] in UCUM, at 60 degrees Fahrenheit in pint",
    "[in_i'H2O]": "derived from m[H2O] in UCUM, at 60 degrees Fahrenheit in pint",
    "[Cal]": "a kilocalorie in UCUM, read as a calorie",
    "[Btu]": "the thermochemical one in UCUM, that of ISO in pint",
    "[Btu_th]": "1.054350 kJ in UCUM, of more digits in pint",
    "[IU]": "arbitrary in UCUM, the number one in pint",
    "[iU]": "arbitrary in UCUM, the number one in pint",
}
DIFFERENT_WITH_A_PREFIX = {
    "bar": "hbar is read as the reduced Planck constant",
    "[g]": "read as a gram with a prefix",
    "R": "read as the molar gas constant with a prefix",
    "B": "read as a byte with a prefix",
    "B[SPL]": "pint has no prefixes of it but the decibel",
}
BASES = {
    "[length]": "meter",
    "[time]": "second",
    "[mass]": "gram",
    "[plane angle]": "radian",
    "[temperature]": "kelvin",
    "[electric charge]": "coulomb",
    "[luminosity]": "candela",
}
GRAMMAR = get_ucum_parser()
REGISTRY: Any = PintUcumRegistry(non_int_type=Fraction)
TRANSFORMER = UcumToPintTransformer(REGISTRY)


def agrees(code: str, product: Product) -> bool:
    """Tell whether pint reads a code as the same number of base units, or converts it neither."""
    try:
        quantity = TRANSFORMER.transform(parse_ucum(code, GRAMMAR))
    except (LarkError, pint.PintError):
        return not product.convertible
    if not quantity._is_multiplicative:
        return not product.convertible
    root = (Fraction(1) * quantity.units).to_root_units()
    factor = Fraction(quantity.magnitude) * root.magnitude
    if not product.convertible:
        return max(factor.as_integer_ratio()) > LARGEST
    if any(dimension not in BASES for dimension in product.powers):
        return False
    bases = [REGISTRY.Unit(BASES[name]) ** power for name, power in product.powers.items()]
    expected = Fraction(1) * REGISTRY.dimensionless
    for base in bases:
        expected *= Fraction(1) * base
    expected = expected.to_root_units()
    same = root.dimensionality == expected.dimensionality
    return same and factor == product.factor * expected.magnitude


@pytest.mark.parametrize("code", UNITS)
def test_a_unit_is_that_of_the_library(code: str) -> None:
    assert agrees(code, parse.unit(code)) == (code not in DIFFERENT)


@pytest.mark.parametrize("code", [unit.code for unit in UNITS.values() if unit.metric])
def test_a_unit_with_a_prefix_is_that_of_the_library(code: str) -> None:
    codes = [prefix.code + code for prefix in PREFIXES]
    different = [code for code in codes if not agrees(code, parse.unit(code))]
    assert bool(different) == (code in DIFFERENT or code in DIFFERENT_WITH_A_PREFIX)


SAME = [
    unit for code, unit in UNITS.items() if code not in DIFFERENT and unit.definition != "special"
]


def composed(choose: random.Random, depth: int = 0) -> str:
    """Return a code made of units, with or without prefixes, powers, numbers and notes."""
    parts = []
    for _ in range(choose.randint(1, 3)):
        kind = choose.random()
        if kind < 0.1:
            part = str(2 ** choose.randint(0, 9))  # The library divides numbers as floats.
        elif kind < 0.2 and depth < 2:
            part = f"({composed(choose, depth + 1)})"
        else:
            unit = choose.choice(SAME)
            prefixed = unit.metric and unit.code not in DIFFERENT_WITH_A_PREFIX
            prefix = choose.choice(PREFIXES).code if prefixed and choose.random() < 0.3 else ""
            part = prefix + unit.code + choose.choice(["", "", "2", "3", "-1", "+2", "-2"])
        parts += [part + choose.choice(["", "", "", "{note}"]), choose.choice("./")]
    return "".join(parts[:-1])


@pytest.mark.parametrize("seed", range(20))
def test_a_composed_code_is_that_of_the_library(seed: int) -> None:
    choose = random.Random(seed)
    codes = [composed(choose) for _ in range(50)]
    products = {code: parse.parse_code(code) for code in codes}
    assert sum(product.convertible for product in products.values()) > len(codes) / 2
    assert [code for code, product in products.items() if not agrees(code, product)] == []


def test_a_first_stroke_divides_by_what_is_next_alone() -> None:
    """Of UCUM, whose oersted is 250 /[pi].A/m; the library divides by all that comes after it."""
    assert comparable(parse.parse_code("/m.s")) == comparable(parse.parse_code("s/m"))
    assert not agrees("/m.s", parse.parse_code("/m.s"))
    assert agrees("/m", parse.parse_code("/m"))
