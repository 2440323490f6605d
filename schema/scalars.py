"""The custom scalars."""

import datetime
import json
import re
from collections.abc import Callable
from decimal import Decimal
from functools import wraps
from typing import Any, NewType, TypeVar

import strawberry
from graphql import (
    FloatValueNode,
    GraphQLError,
    IntValueNode,
    ValueNode,
    value_from_ast_untyped,
)
from strawberry.types.scalar import ScalarDefinition

from db.tables.columns import calendar_date
from db.tables.edtf import edtf_problem

EDTF = NewType("EDTF", str)
Parsed = TypeVar("Parsed")
# Plain notation, or an exponent after it.
NUMBER = re.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,9})?")
# More than any number of a response has: a figure in the smallest unit, or a float, written out.
DIGITS = 400
# How many characters of a value an error repeats.
SHOWN = 60


def located(parse: Callable[[ValueNode, Any], Parsed]) -> Callable[[ValueNode, Any], Parsed]:
    """Give the errors about a literal its place in the document."""

    @wraps(parse)
    def parse_literal(node: ValueNode, variables: Any = None) -> Parsed:
        try:
            return parse(node, variables)
        except GraphQLError as error:
            raise GraphQLError(error.message, node) from None

    return parse_literal


def literal(parse: Callable[[Any], Parsed]) -> Callable[[ValueNode, Any], Parsed]:
    """Read a literal as the value that it stands for."""
    return located(lambda node, variables: parse(value_from_ast_untyped(node, variables)))


def parse_decimal(value: Any) -> Decimal:
    """Read a decimal from a string, or from a JSON number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise GraphQLError(f'Decimal is a string such as "579.9", not {_shown(value)}.')
    if isinstance(value, float):
        # The fewest digits that stand for the float are those that the client wrote.
        return _decimal(repr(value), _shown(value))
    if isinstance(value, str) and not NUMBER.fullmatch(value):
        message = f'Decimal is a number in plain notation such as "579.9", not {_shown(value)}.'
        raise GraphQLError(message)
    return _decimal(value, _shown(value))


@located
def parse_decimal_literal(node: ValueNode, variables: Any = None) -> Decimal:
    """Read a decimal as it is written in a document, digit by digit."""
    if isinstance(node, IntValueNode | FloatValueNode):
        return _decimal(node.value, _cut(node.value))
    return parse_decimal(value_from_ast_untyped(node, variables))


def _decimal(text: str | int, shown: str) -> Decimal:
    """Return a number that is finite, and not too long to compute with; errors show it."""
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        raise GraphQLError(f"Decimal is a finite number, not {shown}.")
    # A zero may have any exponent.
    whole, places = max(number.adjusted() + 1, 1), max(-exponent, 0)
    if number and whole + places > DIGITS:
        message = f"Decimal is a number of at most {DIGITS} digits in plain notation, not"
        raise GraphQLError(f"{message} {shown}.")
    return number or Decimal(0)


def _shown(value: Any) -> str:
    """Return the beginning of a value as it is written."""
    if isinstance(value, int) and value.bit_length() > DIGITS:
        return "one of so many"  # Python refuses to write very long integers.
    return _cut(json.dumps(value, ensure_ascii=False, default=str))


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."


def parse_date(value: Any) -> datetime.date:
    """Read an ISO 8601 date, such as ``2023-09-24``."""
    try:
        return datetime.date.fromisoformat(calendar_date(value))
    except (TypeError, ValueError):
        raise GraphQLError(f'Date is a string such as "2023-09-24", not {value!r}.') from None


def parse_edtf(value: Any) -> str:
    """Read a date of ISO 8601-2 that is printed only in part, such as ``XXXX-05-31``."""
    problem = edtf_problem(value) if isinstance(value, str) else "edtf is a string"
    if problem:
        raise GraphQLError(f'EDTF is a string such as "XXXX-05-31", not {value!r}: {problem}.')
    return str(value)


SCALARS: dict[object, ScalarDefinition] = {
    Decimal: strawberry.scalar(
        name="Decimal",
        description=(
            'An exact number, as a string in plain notation such as "579.9". As an argument, it may'
            " also be a finite number."
        ),
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259#section-6",
        serialize=str,
        parse_value=parse_decimal,
        parse_literal=parse_decimal_literal,
    ),
    datetime.date: strawberry.scalar(
        name="Date",
        description='An ISO 8601 calendar date, such as "2023-09-24".',
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=str,
        parse_value=parse_date,
        parse_literal=literal(parse_date),
    ),
    EDTF: strawberry.scalar(
        name="EDTF",
        description=(
            "A date that is printed only in part, in the Extended Date/Time Format of ISO 8601-2: "
            'X stands for a digit that is not printed, as in "XXXX-05-31".'
        ),
        specified_by_url="https://www.loc.gov/standards/datetime/",
        serialize=str,
        parse_value=parse_edtf,
        parse_literal=literal(parse_edtf),
    ),
}
