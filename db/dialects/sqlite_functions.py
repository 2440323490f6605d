"""Exact arithmetic that SQLite lacks, as functions that are registered with its connections.

A computed number is a count of ten-billionths, an integer of any size; functions pass it to one
another as digits. PostgreSQL computes the same with its type ``numeric``, so both have the same
digits.
"""

from collections.abc import Callable
from typing import Any

from db.decimals import DERIVED_PLACES, DERIVED_SCALE, STEP, Rounding


def divided(number: int, by: int, rounding: int = Rounding.NEAREST) -> int:
    """Return a quotient as an integer; ``by`` is positive."""
    if rounding == Rounding.DOWN:
        return number // by
    if rounding == Rounding.UP:
        return -(-number // by)
    size = (2 * abs(number) + by) // (2 * by)
    return -size if number < 0 else size


def in_unit(value: int | None, *factors_and_rounding: str | int | None) -> str | None:
    """Return a stored number of ten-thousandths in another unit.

    They are the numerator and denominator of the stored unit's factor and of the other's, and one
    of ``Rounding``.
    """
    if value is None or None in factors_and_rounding:
        return None
    numerator, denominator, other, below, way = (int(part or 0) for part in factors_and_rounding)
    return str(divided(value * numerator * below * STEP, denominator * other, way))


def plain(count: str | None) -> str | None:
    """Return a computed number in plain notation, without trailing zeros."""
    if count is None:
        return None
    whole, part = divmod(abs(int(count)), DERIVED_SCALE)
    digits = f"{whole}.{part:0{DERIVED_PLACES}}".rstrip("0").rstrip(".")
    return f"-{digits}" if count.startswith("-") else digits


def compare(value: int | None, *factors_and_limit: str | int | None) -> int | None:
    """Return -1, 0 or 1 as a stored number is less than, equal to or greater than another.

    ``factors_and_limit`` are the factors of ``in_unit``, and the numerator and denominator of the
    other number in its unit, a fraction of ten-thousandths.
    """
    if value is None or None in factors_and_limit:
        return None
    numerator, denominator, other, below, *limit = (int(part or 0) for part in factors_and_limit)
    left, right = value * numerator * below * limit[1], limit[0] * other * denominator
    return (left > right) - (left < right)


class Aggregate:
    """An aggregate of computed numbers. It ignores nulls; of no numbers it is null."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def step(self, number: str | None) -> None:
        """Add a number."""
        if number is not None:
            self.numbers.append(int(number))

    def finalize(self) -> str | None:
        """Return the aggregate of the numbers added."""
        return str(self.compute()) if self.numbers else None

    def compute(self) -> int:
        """Return the aggregate of one number or more."""
        raise NotImplementedError


class Sum(Aggregate):
    """The sum of a group."""

    def compute(self) -> int:
        return sum(self.numbers)


class Least(Aggregate):
    """The smallest number of a group."""

    def compute(self) -> int:
        return min(self.numbers)


class Greatest(Aggregate):
    """The largest number of a group."""

    def compute(self) -> int:
        return max(self.numbers)


class Mean(Aggregate):
    """The mean of a group."""

    def compute(self) -> int:
        return divided(sum(self.numbers), len(self.numbers))


FUNCTIONS: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("in_unit", 6, in_unit),
    ("plain", 1, plain),
    ("compared", 7, compare),
)
AGGREGATES: tuple[tuple[str, type[Aggregate]], ...] = (
    ("exact_sum", Sum),
    ("exact_min", Least),
    ("exact_max", Greatest),
    ("exact_mean", Mean),
)


def install(connection: Any) -> None:
    """Register the functions with a connection of SQLite."""
    for name, takes, function in FUNCTIONS:
        connection.create_function(name, takes, function, deterministic=True)
    for name, aggregate in AGGREGATES:
        connection.create_aggregate(name, 1, aggregate)
