"""Decimals as arguments: any that the API gives, in every form that a client may send."""

from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLScalarType, parse_value

from schema.scalars import DIGITS
from schema.schema import GRAPHQL_SCHEMA

DECIMAL = GRAPHQL_SCHEMA.get_type("Decimal")
assert isinstance(DECIMAL, GraphQLScalarType)
PLAIN = "Decimal is a number in plain notation"
LONG = f"Decimal is a number of at most {DIGITS} digits"


@pytest.mark.parametrize(
    ("literal", "number"),
    [
        ("7.438914868", "7.438914868"),
        ('"7.438914868"', "7.438914868"),
        ("579900000000000000", "579900000000000000"),
        ('"579900000000000000"', "579900000000000000"),
        ("0.12345678901234567890123", "0.12345678901234567890123"),
        ("-0.0", "0"),
        ("1.2e1", "12"),
        ("1e308", "1e308"),
        ("0e-999999999", "0"),
        ('"007.50"', "7.5"),
        ('"-1.5e3"', "-1500"),
        ("9" * DIGITS, "9" * DIGITS),
        (f'"0.{"0" * (DIGITS - 2)}1"', f"1e-{DIGITS - 1}"),
    ],
)
def test_a_literal_is_read_digit_by_digit(literal: str, number: str) -> None:
    assert DECIMAL.parse_literal(parse_value(literal)) == Decimal(number)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (7.438914868, "7.438914868"),
        (1e22, "1e22"),
        (5e-324, "5e-324"),
        (-3, "-3"),
        (2**70, str(2**70)),
        ("2204.6226218488", "2204.6226218488"),
    ],
)
def test_a_variable_is_read_as_it_is_written(value: Any, number: str) -> None:
    assert DECIMAL.parse_value(value) == Decimal(number)


@pytest.mark.parametrize(
    ("literal", "message"),
    [
        ('"16,400"', f'{PLAIN} such as "579.9", not "16,400".'),
        ('"1e9999999999"', PLAIN),
        ('"1e999999999"', LONG),
        ('"NaN"', PLAIN),
        ('"Infinity"', PLAIN),
        ('""', PLAIN),
        ('" 1"', PLAIN),
        ('"1_000"', PLAIN),
        ('".5"', PLAIN),
        ('"٣"', PLAIN),
        ("true", 'Decimal is a string such as "579.9", not true.'),
        ("[1]", 'Decimal is a string such as "579.9"'),
        ("1e-999999999", f"{LONG} in plain notation, not 1e-999999999."),
        ("1e999999999", LONG),
        ("9" * (DIGITS + 1), LONG),
        ("9" * 100_000, LONG),
    ],
)
def test_what_is_no_decimal_is_explained(literal: str, message: str) -> None:
    with pytest.raises(GraphQLError) as raised:
        DECIMAL.parse_literal(parse_value(literal))
    assert str(raised.value).startswith(message)
    assert len(raised.value.message) < 200


LONGEST = pytest.param(10**5_000, id="long")


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan"), LONGEST, True, {}])
def test_a_variable_that_is_no_decimal_is_explained(value: Any) -> None:
    with pytest.raises(GraphQLError, match=r"^Decimal is a "):
        DECIMAL.parse_value(value)
