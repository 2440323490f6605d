"""A parser of UCUM codes, into products of base units."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache

from db.units.table import PREFIXES, UNITS, Unit

OPEN, CLOSE, DIVIDED, OPERATOR = map(re.compile, (r"\(", r"\)", r"/", r"[./]"))
SYMBOL = re.compile(r"10[*^]|(?:[A-Za-z_%']|\[[^\[\]]+\])+")
# No unit needs a number of four digits, or a power of three.
NUMBER = re.compile(r"[1-9][0-9]{0,2}")
EXPONENT = re.compile(r"[+-]?[1-9][0-9]?")
ANNOTATION = re.compile(r"\{[!-z|~]*\}")
# No figure is given in a unit with a larger factor.
LARGEST = 10**60


class InvalidCode(ValueError):
    """A text is not a UCUM code."""


@dataclass(frozen=True)
class Product:
    """A number of base units: ``powers`` are the powers of their dimensions.

    It is not ``convertible`` if it is a scale of its own, such as degrees or decibels, or if its
    factor is larger than ``LARGEST``.
    """

    factor: Fraction = Fraction(1)
    powers: Mapping[str, int] = field(default_factory=dict)
    name: str | None = None
    convertible: bool = True

    def times(self, other: "Product", power: int = 1) -> "Product":
        """Return this product times a power of another; a composed product has no name."""
        powers = dict(self.powers)
        for dimension, exponent in other.powers.items():
            powers[dimension] = powers.get(dimension, 0) + exponent * power
        factor = self.factor * other.factor**power
        if not (self.convertible and other.convertible) or max(factor.as_integer_ratio()) > LARGEST:
            return Product(convertible=False)
        return Product(factor, powers)


def parse_code(code: str) -> Product:
    """Return the product of a code; ``InvalidCode`` for a text that is not a code."""
    reader = _Reader(code)
    product = reader.term()
    if not reader.at_end():
        raise InvalidCode(code)
    return product


class _Reader:
    """Reads a code from left to right, the order in which it multiplies and divides."""

    def __init__(self, code: str) -> None:
        self._code, self._at = code, 0

    def at_end(self) -> bool:
        """Return whether the whole code has been read."""
        return self._at == len(self._code)

    def term(self) -> Product:
        """Read factors joined by ``.`` and ``/``; a leading ``/`` only divides by the first."""
        divided = self._take(DIVIDED)
        product = Product().times(self._factor(), -1) if divided else self._factor()
        while operator := self._take(OPERATOR):
            product = product.times(self._factor(), -1 if operator == "/" else 1)
        return product

    def _factor(self) -> Product:
        """Read a unit, a number or a term in parentheses, with or without an annotation."""
        if symbol := self._take(SYMBOL):
            product, power = unit(symbol), int(self._take(EXPONENT) or 1)
            product = product if power == 1 else Product().times(product, power)
        elif number := self._take(NUMBER):
            product = Product(Fraction(number))
        elif self._take(OPEN):
            product = self.term()
            if not self._take(CLOSE):
                raise InvalidCode(self._code)
        elif self._take(ANNOTATION):
            return Product()
        else:
            raise InvalidCode(self._code)
        self._take(ANNOTATION)
        return product

    def _take(self, pattern: re.Pattern[str]) -> str | None:
        match = pattern.match(self._code, self._at)
        if match is None:
            return None
        self._at = match.end()
        return match[0]


@cache
def unit(symbol: str) -> Product:
    """Return the product of a unit's symbol, with or without a prefix."""
    if symbol in UNITS:
        return _defined(UNITS[symbol])
    for prefix in PREFIXES:
        metric = UNITS.get(symbol.removeprefix(prefix.code))
        if metric is not None and metric.metric and symbol.startswith(prefix.code):
            product = Product(prefix.value).times(_defined(metric))
            return replace(product, name=metric.name_with(prefix))
    raise InvalidCode(symbol)


def _defined(unit: Unit) -> Product:
    if unit.definition == "special":
        return Product(name=unit.name, convertible=False)
    if unit.definition.startswith("["):
        return Product(powers={unit.definition: 1}, name=unit.name)
    number, _, code = unit.definition.partition(" ")
    return replace(Product(Fraction(number)).times(parse_code(code)), name=unit.name)
