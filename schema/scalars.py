"""The custom scalars."""

import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

from db.tables.columns import calendar_date, scaled
from db.tables.edtf import edtf_problem

EDTF = NewType("EDTF", str)


def parse_decimal(value: Any) -> Decimal:
    """Read a decimal from a string or an integer; a float would not be exact."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise GraphQLError(f'Decimal is a string such as "579.9", not {value!r}.')
    try:
        number = Decimal(value)
        scaled(number)
    except (InvalidOperation, ValueError):
        message = f"Decimal is a plain number of at most 4 decimal places, not {value!r}."
        raise GraphQLError(message) from None
    return number


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
        description='An exact number, as a string in plain notation such as "579.9".',
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259#section-6",
        serialize=str,
        parse_value=parse_decimal,
    ),
    datetime.date: strawberry.scalar(
        name="Date",
        description='An ISO 8601 calendar date, such as "2023-09-24".',
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=str,
        parse_value=parse_date,
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
    ),
}
