"""Exact arithmetic that SQLite lacks: the functions that its connections are given.

A computed number is a count of ten-billionths, as an integer of any size; between functions it
travels in digits. PostgreSQL does the same with its type ``numeric``, so that both come to the same
digits.
"""

from collections.abc import Callable
from typing import Any

from db.decimals import DERIVED_PLACES, DERIVED_SCALE, STEP


def divided(number: int, by: int) -> int:
    """Return a quotient as a whole number, rounded half away from zero; ``by`` is positive."""
    size = (2 * abs(number) + by) // (2 * by)
    return -size if number < 0 else size


def in_unit(value: int | None, *factors: str | None) -> str | None:
    """Return a stored number of ten-thousandths in another unit.

    ``factors`` are the numerator and denominator of the stored unit's factor and of the other's.
    """
    if value is None or None in factors:
        return None
    numerator, denominator, other, below = (int(part) for part in factors if part)
    return str(divided(value * numerator * below * STEP, denominator * other))


def plain(count: str | None) -> str | None:
    """Return a computed number in plain notation, without trailing zeros."""
    if count is None:
        return None
    whole, part = divmod(abs(int(count)), DERIVED_SCALE)
    digits = f"{whole}.{part:0{DERIVED_PLACES}}".rstrip("0").rstrip(".")
    return f"-{digits}" if count.startswith("-") else digits


def compare(value: int | None, *factors_and_limit: str | int | None) -> int | None:
    """Return -1, 0 or 1 as a stored number is less than, equal to or greater than another.

    The last is a number in the other unit; before it stand the factors, as of ``in_unit``.
    """
    if value is None or None in factors_and_limit:
        return None
    numerator, denominator, other, below, limit = (int(part or 0) for part in factors_and_limit)
    here, there = value * numerator * below, limit * other * denominator
    return (here > there) - (here < there)


class Aggregate:
    """An aggregate of computed numbers; nulls are left out, and of none it is null."""

    def __init__(self) -> None:
        self.numbers: list[int] = []

    def step(self, number: str | None) -> None:
        """Take one more number."""
        if number is not None:
            self.numbers.append(int(number))

    def finalize(self) -> str | None:
        """Return the aggregate of the numbers taken."""
        return str(self.compute()) if self.numbers else None

    def compute(self) -> int:
        """Return the aggregate of one number or more."""
        raise NotImplementedError


class Sum(Aggregate):
    """The sum of a group."""

    def compute(self) -> int:
        return sum(self.numbers)


class Least(Aggregate):
    """The least number of a group."""

    def compute(self) -> int:
        return min(self.numbers)


class Greatest(Aggregate):
    """The greatest number of a group."""

    def compute(self) -> int:
        return max(self.numbers)


class Mean(Aggregate):
    """The mean of a group."""

    def compute(self) -> int:
        return divided(sum(self.numbers), len(self.numbers))


FUNCTIONS: tuple[tuple[str, int, Callable[..., Any]], ...] = (
    ("in_unit", 5, in_unit),
    ("plain", 1, plain),
    ("compared", 6, compare),
)
AGGREGATES: tuple[tuple[str, type[Aggregate]], ...] = (
    ("exact_sum", Sum),
    ("exact_min", Least),
    ("exact_max", Greatest),
    ("exact_mean", Mean),
)


def install(connection: Any) -> None:
    """Give a connection of SQLite the functions."""
    for name, takes, function in FUNCTIONS:
        connection.create_function(name, takes, function, deterministic=True)
    for name, aggregate in AGGREGATES:
        connection.create_aggregate(name, 1, aggregate)
