"""Computed numbers: each database comes to the digits of Python's fractions, whatever they are."""

from collections.abc import Callable
from dataclasses import asdict
from decimal import Context, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.sql.elements import ColumnElement

from db.compile.units import rounded
from db.decimals import (
    BEYOND,
    DECIMAL_SCALE,
    DERIVED_PLACES,
    EQUAL_TO,
    ROUNDED_DOWN,
    ROUNDED_UP,
    Rounding,
    limit_above,
    limit_below,
)
from db.decimals import DERIVED_SCALE as UNIT
from db.dialects.sqlite import SQLite
from db.dialects.sqlite_functions import AGGREGATES, FUNCTIONS
from db.fetch import Database
from db.units import LARGEST, measure
from tests.db.test_json_sql import big, one

NULL = "None"
LONG = Context(prec=500)
POUND, TONNE = measure("[lb_av]").factor, measure("t").factor

# The database is made once for all examples.
ANY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
STORED = st.integers(-(2**63), 2**63 - 1) | st.integers(-1_000, 1_000)
SIZES = st.integers(1, LARGEST) | st.sampled_from([1, 2, 3, 10**6, 2 * 10**6, LARGEST])
FACTORS = st.builds(Fraction, SIZES, SIZES)
# Decimals that a client may send, such as the shortest float, written out.
LIMITS = st.builds(
    lambda number, places: LONG.scaleb(Decimal(number), -places),
    st.integers(-(10**40), 10**40) | st.integers(-(2**64), 2**64),
    st.integers(0, 12) | st.sampled_from([324, -300]),
)
COUNTS = st.integers(-(10**90), 10**90) | st.integers(-20, 20)


def digits(number: int | None) -> ColumnElement[Any]:
    """Return a part of a factor, as units keep it."""
    return sa.literal(None if number is None else str(number), sa.Text())


def count(database: Database, number: int | None) -> ColumnElement[Any]:
    """Return a count of ten-billionths, as it travels between functions."""
    return digits(number) if database.name == "sqlite" else sa.cast(digits(number), sa.Numeric())


def bounds(limit: Decimal) -> list[ColumnElement[Any]]:
    """Return a number to compare with, as it is bound."""
    return [sa.literal(part(limit), sa.Text()) for part in (limit_above, limit_below)]


def parts(*factors: Fraction) -> list[ColumnElement[Any]]:
    """Return the numerator and denominator of each factor."""
    return [digits(part) for factor in factors for part in factor.as_integer_ratio()]


def nearest(number: Fraction) -> int:
    """Return the nearest whole number; of two, the one that is farther from zero."""
    size = int(abs(number) + Fraction(1, 2))
    return size if number > 0 else -size


def converted(value: int, here: Fraction, there: Fraction) -> dict[Rounding, int]:
    """Return a stored number in another unit, rounded in each way."""
    exact = Fraction(value, DECIMAL_SCALE) * here / there * UNIT
    return {
        Rounding.DOWN: floor(exact),
        Rounding.NEAREST: nearest(exact),
        Rounding.UP: ceil(exact),
    }


def in_unit(
    database: Database, value: int | None, *factors: Fraction, way: Rounding = Rounding.NEAREST
) -> ColumnElement[Any]:
    """Return a stored number in another unit, by its factor and the other one."""
    return database.dialect.in_unit(big(value), *parts(*factors), rounded(way))


# One number


@ANY
@given(value=STORED, here=FACTORS, there=FACTORS)
@example(value=2**63 - 1, here=Fraction(LARGEST), there=Fraction(1, LARGEST))
@example(value=-(2**63), here=Fraction(LARGEST), there=Fraction(1, LARGEST))
@example(value=2**63 - 1, here=Fraction(1, LARGEST), there=Fraction(LARGEST))
@example(value=2**63 - 1, here=Fraction(LARGEST - 1, LARGEST), there=Fraction(LARGEST, 7))
@example(value=0, here=Fraction(3), there=Fraction(7))
@example(value=1, here=Fraction(1), there=Fraction(2_000_000))
@example(value=-1, here=Fraction(1), there=Fraction(2_000_000))
@example(value=3, here=Fraction(1), there=Fraction(2_000_000))
@example(value=-3, here=Fraction(1), there=Fraction(2_000_000))
@example(value=1, here=Fraction(1), there=Fraction(2_000_001))
@example(value=10_000, here=Fraction(1), there=Fraction(3))
@example(value=-20_000, here=Fraction(1), there=Fraction(3))
def test_a_number_is_rounded_in_another_unit(
    database: Database, value: int, here: Fraction, there: Fraction
) -> None:
    for way, expected in converted(value, here, there).items():
        found = in_unit(database, value, here, there, way=way)
        assert int(one(database, found)) == expected


@pytest.mark.parametrize(
    ("value", "here", "there", "text"),
    [
        (12_500_000, POUND, TONNE, "0.5669904625"),
        (12_500_000, POUND, POUND, "1250"),
        (5_799_000, TONNE, POUND, "1278460.6584101051"),
        (-10_000, TONNE, POUND, "-2204.6226218488"),
        (1, Fraction(1), Fraction(2_000_000), "0.0000000001"),
        (-1, Fraction(1), Fraction(2_000_000), "-0.0000000001"),
        (1, Fraction(1), Fraction(2_000_001), "0"),
        (-1, Fraction(1), Fraction(2_000_001), "0"),
        (0, TONNE, POUND, "0"),
        (10_000, Fraction(10), Fraction(1), "10"),
        (9 * 10**18, Fraction(LARGEST), Fraction(1), "9" + "0" * 74),
    ],
)
def test_a_number_in_another_unit_is_plain(
    database: Database, value: int, here: Fraction, there: Fraction, text: str
) -> None:
    found = database.dialect.plain(in_unit(database, value, here, there))
    assert one(database, found) == text


@ANY
@given(number=COUNTS)
@example(number=0)
@example(number=1)
@example(number=-1)
@example(number=-UNIT)
@example(number=10 * UNIT)
@example(number=UNIT + 10)
@example(number=-(10**150) - 1)
def test_a_count_is_plain(database: Database, number: int) -> None:
    exact = LONG.scaleb(Decimal(number), -DERIVED_PLACES)
    text = one(database, database.dialect.plain(count(database, number)))
    assert text == format(exact.normalize(LONG), "f")
    assert Fraction(text) * UNIT == number


@ANY
@given(value=STORED, here=FACTORS, limit=LIMITS, there=FACTORS)
@example(value=0, here=Fraction(1), limit=Decimal(0), there=Fraction(2))
@example(value=1, here=Fraction(1, LARGEST), limit=Decimal(0), there=Fraction(LARGEST))
@example(value=-1, here=Fraction(1, LARGEST), limit=Decimal(0), there=Fraction(LARGEST))
@example(value=-(2**63), here=Fraction(LARGEST), limit=Decimal(2**63), there=Fraction(LARGEST))
@example(value=9, here=Fraction(1), limit=Decimal("0.0010"), there=Fraction(1))
@example(value=9, here=Fraction(1), limit=Decimal("0.0009"), there=Fraction(1))
@example(value=9, here=Fraction(1), limit=Decimal("0.00090000000000000001"), there=Fraction(1))
@example(value=-9, here=Fraction(1), limit=Decimal("-0.0010"), there=Fraction(1))
@example(value=9, here=Fraction(1), limit=Decimal("5E-324"), there=Fraction(1))
@example(value=9, here=Fraction(1), limit=Decimal("-9E+399"), there=Fraction(LARGEST))
def test_a_number_compares_exactly_with_one_in_another_unit(
    database: Database, value: int, here: Fraction, limit: Decimal, there: Fraction
) -> None:
    found = database.dialect.compare(big(value), *parts(here, there), *bounds(limit))
    exact = Fraction(value, DECIMAL_SCALE) * here - Fraction(limit) * there
    assert int(one(database, found)) == (exact > 0) - (exact < 0)


@pytest.mark.parametrize(("value", "sign"), [(2_267_961_850, 0), (2_267_961_849, -1)])
def test_a_number_equals_what_it_is_in_another_unit(
    database: Database, value: int, sign: int
) -> None:
    kilogram = measure("kg").factor
    found = database.dialect.compare(big(value), *parts(kilogram, POUND), *bounds(Decimal(500_000)))
    assert int(one(database, found)) == sign


@pytest.mark.parametrize("way", Rounding)
@pytest.mark.parametrize("at", range(5))
def test_a_null_is_in_no_unit(database: Database, at: int, way: Rounding) -> None:
    given: list[int | None] = [1, 2, 3, 4, 5]
    given[at] = None
    value, *factors = given
    found = database.dialect.in_unit(big(value), *map(digits, factors), rounded(way))
    assert one(database, found) == NULL
    assert one(database, database.dialect.plain(found)) == NULL


@pytest.mark.parametrize("at", range(7))
def test_a_null_compares_with_nothing(database: Database, at: int) -> None:
    given: list[int | None] = [1, 2, 3, 4, 5, 6, 7]
    given[at] = None
    value, *factors_and_limit = given
    found = database.dialect.compare(big(value), *map(digits, factors_and_limit))
    assert one(database, found) == NULL


@ANY
@given(limit=LIMITS, stored=st.integers(-(2**63) + 1, 2**63 - 1) | st.integers(-20, 20))
@example(limit=Decimal("7.438914868"), stored=74_389)
@example(limit=Decimal("-7.438914868"), stored=-74_389)
@example(limit=Decimal("-7.4389"), stored=-74_389)
@example(limit=Decimal("579900000000000000"), stored=2**63 - 2)
@example(limit=Decimal("-1E+399"), stored=2 - 2**63)
@example(limit=Decimal(2**63 - 1).scaleb(-4), stored=2**63 - 2)
def test_a_stored_number_compares_with_any_decimal(limit: Decimal, stored: int) -> None:
    number, exact = Fraction(stored, DECIMAL_SCALE), Fraction(limit)
    if abs(stored) < BEYOND:
        assert (stored > ROUNDED_DOWN(limit)) == (number > exact)
        assert (stored >= ROUNDED_UP(limit)) == (number >= exact)
        assert (stored < ROUNDED_UP(limit)) == (number < exact)
        assert (stored <= ROUNDED_DOWN(limit)) == (number <= exact)
        assert (stored == EQUAL_TO(limit)) == (number == exact)
    for convert in (ROUNDED_DOWN, ROUNDED_UP, EQUAL_TO):
        assert abs(convert(limit)) <= BEYOND


# Groups of numbers

GROUPS: list[tuple[str, Callable[[list[int]], int]]] = [
    ("exact_sum", sum),
    ("exact_min", min),
    ("exact_max", max),
    ("exact_mean", lambda numbers: nearest(Fraction(sum(numbers), len(numbers)))),
]


@ANY
@given(numbers=st.lists(COUNTS | st.none(), min_size=1, max_size=8))
@example(numbers=[9, 10])
@example(numbers=[-9, -10])
@example(numbers=[1, 2])
@example(numbers=[-1, -2])
@example(numbers=[1, 1, 2, None])
@example(numbers=[-1, 1])
@example(numbers=[None, None])
@example(numbers=[10**90, -(10**90), 1])
def test_a_group_is_computed_from_its_numbers(
    database: Database, numbers: list[int | None]
) -> None:
    rows = sa.union_all(*(sa.select(count(database, n).label("n")) for n in numbers)).subquery()
    known = [number for number in numbers if number is not None]
    for aggregate, expected in GROUPS:
        found = one(database, getattr(database.dialect, aggregate)(rows.c.n), start=rows)
        assert found == NULL if not known else int(found) == expected(known)


@pytest.mark.parametrize("aggregate", [known for known, _ in GROUPS])
def test_a_group_of_none_has_nothing(database: Database, aggregate: str) -> None:
    rows = sa.select(count(database, 1).label("n")).where(sa.false()).subquery()
    assert one(database, getattr(database.dialect, aggregate)(rows.c.n), start=rows) == NULL


def test_every_function_has_its_expression() -> None:
    texts = asdict(SQLite.functions)
    written = [texts[name] for name in ("in_unit", "plain", "compare")]
    assert [(name, takes) for name, takes, _ in FUNCTIONS] == [
        (text.partition("(")[0], text.count("{}")) for text in written
    ]
    grouped = [texts[name] for name, _ in GROUPS]
    assert [f"{name}({{}})" for name, _ in AGGREGATES] == grouped
