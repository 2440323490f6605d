"""The declarations of columns: the few kinds of column that tables consist of."""

import datetime
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any, cast

import sqlalchemy as sa
from pydantic import BeforeValidator
from sqlmodel import Field, SQLModel

from db.decimals import DECIMAL_PLACES as DECIMAL_PLACES
from db.decimals import DECIMAL_SCALE
from db.dialects.ddl import KEY as KEY
from db.dialects.ddl import TEXT as TEXT
from db.tables.record_kind import RecordKind
from db.tables.term import Term

WEB_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# No document speaks of an earlier year: one with fewer digits is a slip.
FIRST_YEAR = 1000
# The greatest 32-bit integer.
GREATEST = 2**31 - 1
DECIMAL_LIMIT = (2**63 - 1) // DECIMAL_SCALE

SQLModel.metadata.naming_convention = {
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
}


class Exact(sa.TypeDecorator[Decimal]):
    """An exact decimal, stored as an integer of ten-thousandths.

    Not every database has a decimal type; a scaled integer adds, compares and prints the same way
    in all of them. It holds up to four decimal places, and up to about 922 trillion either way.
    """

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> int | None:
        return None if value is None else scaled(value)

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> Decimal | None:
        return None if value is None else Decimal(value).scaleb(-DECIMAL_PLACES)


def scaled(value: Decimal) -> int:
    """Return ``value`` as a count of ten-thousandths; ``ValueError`` where it does not fit."""
    # Taking the absolute value by arithmetic would fail for the greatest exponents.
    if not value.is_finite() or value.copy_abs() > DECIMAL_LIMIT:
        raise ValueError(f"a number between -{DECIMAL_LIMIT} and {DECIMAL_LIMIT} is expected")
    # Digits are counted, not computed with: decimal arithmetic would round very long numbers, and
    # the smallest exponents that a client can write would take forever.
    sign, digits, exponent = value.as_tuple()
    significant = "".join(map(str, digits)).rstrip("0")
    power = int(exponent) + len(digits) - len(significant) + DECIMAL_PLACES
    if significant and power < 0:
        raise ValueError(f"at most {DECIMAL_PLACES} decimal places are kept")
    count = int(significant) * 10**power if significant else 0
    return -count if sign else count


def calendar_date(value: Any) -> Any:
    """Check the form of a date that is written as text; a bare number is not a date."""
    if isinstance(value, str) and not ISO_DATE.fullmatch(value):
        raise ValueError("a date is written as YYYY-MM-DD")
    if isinstance(value, str) and int(value[:4]) < FIRST_YEAR:
        raise ValueError("a year has four digits, the first of which is no zero")
    return value


CalendarDate = Annotated[datetime.date, BeforeValidator(calendar_date)]


def web_address(value: Any) -> Any:
    """Check the form of an address on the web."""
    if isinstance(value, str) and not WEB_ADDRESS.fullmatch(value):
        raise ValueError("an address begins with https:// or http://, and has no white space")
    return value


Url = Annotated[str, BeforeValidator(web_address)]


def text(
    description: str,
    *,
    optional: bool = False,
    primary_key: bool = False,
    index: bool | None = None,
    derived: bool = False,
) -> Any:
    """Declare a text that is never empty; one that is compared has a ``folded`` companion.

    A ``derived`` column follows from the other columns of the row, and serves look-ups alone.
    """
    key = {"primary_key": True} if primary_key else {"index": index}
    return _field(description, TEXT, optional, {"derived": derived}, min_length=1, **key)


def folded(plain: str, *, optional: bool = False) -> Any:
    """Declare the folded companion of the text ``plain``, which the text is compared by.

    It is null where the text is null. It is computed from the text when a row is added.
    """
    info = {"folds": plain, "derived": True}
    return _field(
        f"The column {plain} in the form in which it is compared.", TEXT, optional, info, index=True
    )


def term(
    vocabulary: type[Term], description: str, *, optional: bool = False, index: bool = True
) -> Any:
    """Declare a value of a closed vocabulary, stored by its name."""
    return _field(description, _stored(vocabulary), optional, {}, index=index)


def number(
    description: str,
    *,
    optional: bool = False,
    ge: int | None = None,
    le: int = GREATEST,
    index: bool = False,
    derived: bool = False,
) -> Any:
    """Declare a 32-bit integer, which may be ``derived`` from the other columns of the row."""
    info = {"derived": derived}
    return _field(description, sa.Integer(), optional, info, ge=ge, le=le, index=index)


def exact(description: str, *, optional: bool = False) -> Any:
    """Declare an exact decimal."""
    return _field(description, Exact(), optional, {}, index=True)


def date(description: str, *, optional: bool = False) -> Any:
    """Declare a calendar date."""
    return _field(description, sa.Date(), optional, {}, index=True)


def flag(description: str, *, default: bool | None = None) -> Any:
    """Declare a boolean; without a ``default`` it may be null."""
    column = {"nullable": default is None, "info": {}}
    return Field(
        default=default, description=description, sa_type=sa.Boolean, sa_column_kwargs=column
    )


def reference(
    table: str, description: str, *, optional: bool = False, kinds: Sequence[RecordKind] = ()
) -> Any:
    """Declare a reference to one record of another table.

    ``kinds`` narrows a reference to the table ``record`` to the kinds that make sense there. The
    column's name ends in ``_id``; a curator writes it without that ending.
    """
    return Field(
        default=None if optional else ...,
        description=description,
        foreign_key=f"{table}.id",
        sa_type=cast(Any, KEY),
        nullable=optional,
        index=True,
        sa_column_kwargs={"info": {"kinds": tuple(kinds)}},
    )


def link_key(table: str, description: str, *, kinds: Sequence[RecordKind] = ()) -> Any:
    """Declare one end of a link: a reference that is part of the link's primary key."""
    return Field(
        description=description,
        foreign_key=f"{table}.id",
        sa_type=cast(Any, KEY),
        primary_key=True,
        sa_column_kwargs={"info": {"kinds": tuple(kinds)}, "autoincrement": False},
    )


def link_role(vocabulary: type[Term], description: str) -> Any:
    """Declare the role of a link, part of its primary key: there is one link per role."""
    return Field(description=description, sa_type=cast(Any, _stored(vocabulary)), primary_key=True)


def main_role() -> Any:
    """Declare whether a link's role is the main role of its pair: the one listed first."""
    return Field(
        sa_type=sa.Boolean, nullable=False, description="Whether the role is the main one."
    )


def record_key() -> Any:
    """Declare the primary key that a kind's row shares with its row in ``record``."""
    return Field(
        primary_key=True, sa_type=cast(Any, KEY), sa_column_kwargs={"autoincrement": False}
    )


def own_kind(kind: RecordKind) -> Any:
    """Declare the kind of the records in a table: the same in every row."""
    column = {"default": None, "server_default": kind.value, "info": {"constant": True}}
    return Field(
        default=kind,
        description="The kind of record.",
        sa_type=cast(Any, sa.String(32)),
        nullable=False,
        sa_column_kwargs=column,
    )


def _stored(vocabulary: type[Term]) -> sa.Enum:
    name = vocabulary.__name__.lower()
    return sa.Enum(vocabulary, native_enum=False, create_constraint=True, name=name)


def _field(
    description: str, stored: Any, optional: bool, info: dict[str, Any], **options: Any
) -> Any:
    return Field(
        default=None if optional else ...,
        description=description,
        nullable=optional,
        sa_type=stored,
        sa_column_kwargs={"info": info},
        **{name: value for name, value in options.items() if value is not None},
    )
