"""The scales of exact numbers: integers, rounded the same way in every database.

A stored number is a count of ten-thousandths; a computed number is a count of ten-billionths.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from math import ceil, floor

DECIMAL_PLACES = 4
DECIMAL_SCALE = 10**DECIMAL_PLACES
# Computed numbers have ten decimal places.
DERIVED_PLACES = 10
DERIVED_SCALE = 10**DERIVED_PLACES
# The factor from stored to computed numbers.
STEP = DERIVED_SCALE // DECIMAL_SCALE
# No stored number is so far from zero, and the values in place of nulls are no farther.
BEYOND = 2**63 - 1


class Rounding(IntEnum):
    """How a computed number is rounded, so that a bound stays a bound."""

    DOWN = -1
    # The nearest number; of two, the one that is farther from zero.
    NEAREST = 0
    UP = 1


@dataclass(frozen=True)
class StoredLimit:
    """Converts a decimal to a stored number that stored numbers compare with in the same way.

    ``whole`` rounds it to a stored number; without it, a decimal that can't be stored equals none.
    """

    whole: Callable[[Fraction], int] | None = None

    def __call__(self, value: Decimal) -> int:
        """Return the stored number, or the one nearest to it that is beyond all of them."""
        exact = Fraction(value) * DECIMAL_SCALE
        if self.whole is None:
            count = exact.numerator if exact.denominator == 1 else BEYOND
            return count if abs(count) < BEYOND else BEYOND
        return max(-BEYOND, min(self.whole(exact), BEYOND))


EQUAL_TO, ROUNDED_DOWN, ROUNDED_UP = StoredLimit(), StoredLimit(floor), StoredLimit(ceil)


def limit_above(value: Decimal) -> str:
    """Return the numerator of a decimal as a fraction of ten-thousandths, in digits."""
    return str((Fraction(value) * DECIMAL_SCALE).numerator)


def limit_below(value: Decimal) -> str:
    """Return the denominator of a decimal as a fraction of ten-thousandths, in digits."""
    return str((Fraction(value) * DECIMAL_SCALE).denominator)
