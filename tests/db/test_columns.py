"""Columns: exact decimals, and what follows from how a column is declared."""

from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlmodel import SQLModel

from db.dialects import DIALECTS
from db.fetch import Database
from db.tables import metadata
from db.tables.base import folded_companion
from db.tables.columns import DECIMAL_LIMIT, KEY, TEXT, Exact, exact, number, scaled, text
from db.tables.copies import is_copy, is_ordered

SQLITE, POSTGRESQL = (DIALECTS[name].compiler for name in ("sqlite", "postgresql"))
EXACT = st.decimals(
    min_value=-DECIMAL_LIMIT,
    max_value=DECIMAL_LIMIT,
    allow_nan=False,
    allow_infinity=False,
    places=4,
)


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        ("0", 0),
        ("-0", 0),
        ("1", 10_000),
        ("-1", -10_000),
        ("0.0001", 1),
        ("-0.05", -500),
        ("579.9", 5_799_000),
        ("12.3456", 123_456),
        ("12.34560000", 123_456),
        ("1E3", 10_000_000),
        ("922337203685477", 9_223_372_036_854_770_000),
        ("-922337203685477", -9_223_372_036_854_770_000),
    ],
)
def test_a_decimal_is_stored_in_ten_thousandths(value: str, stored: int) -> None:
    assert scaled(Decimal(value)) == stored
    assert -(2**63) <= stored < 2**63


@pytest.mark.parametrize(
    "value",
    [
        "0.00001",
        "12.34567",
        "1E-5",
        "922337203685477.0001",
        "922337203685478",
        "-922337203685478",
        "1E999999",
        "1E999999999999999999",
        "NaN",
        "sNaN",
        "Infinity",
        "-Infinity",
        # More digits than the context of decimals keeps: the last one must not be rounded away.
        "1.00000000000000000000000000000000001",
    ],
)
def test_a_decimal_that_does_not_fit_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"is expected|places are kept"):
        scaled(Decimal(value))


def test_a_tiny_number_is_refused_at_once() -> None:
    # A power of ten so small would take longer to compute than any test can wait.
    with pytest.raises(ValueError, match="places are kept"):
        scaled(Decimal("1E-999999999999999999"))


@settings(database=None)
@given(EXACT)
def test_a_decimal_comes_back_as_it_was(value: Decimal) -> None:
    stored = Exact().process_bind_param(value, SQLITE)
    assert Exact().process_result_value(stored, SQLITE) == value


@pytest.mark.parametrize("value", ["0", "-0.05", "12.3456", "922337203685477", None])
def test_a_decimal_goes_through_each_database(database: Database, value: str | None) -> None:
    number = None if value is None else Decimal(value)
    with database.engine.connect() as connection:
        stored = connection.execute(sa.select(sa.literal(number, Exact()))).scalar_one()
    assert stored == number


def test_texts_sort_by_code_point_in_each_database() -> None:
    assert TEXT.compile(SQLITE) == "TEXT"
    assert TEXT.compile(POSTGRESQL) == 'TEXT COLLATE "C"'


def test_a_key_is_the_address_of_a_row() -> None:
    assert KEY.compile(SQLITE) == "INTEGER"
    assert KEY.compile(POSTGRESQL) == "BIGINT"


def columns_of(type_: type[sa.types.TypeEngine[Any]]) -> list[sa.Column[Any]]:
    """Return all columns of a type, except copies of others."""
    tables = metadata.tables.values()
    return [
        column
        for table in tables
        for column in table.columns
        if isinstance(column.type, type_) and not is_copy(column)
    ]


def test_every_folded_text_has_a_companion_with_an_index() -> None:
    companions = {column: folded_companion(column) for column in columns_of(sa.Text)}
    folded = [(column, other) for column, other in companions.items() if other is not None]
    assert len(folded) > 5
    for column, companion in folded:
        assert companion.name == f"{column.name}_folded"
        assert companion.nullable == column.nullable
        # An index of an order serves equality too.
        indexed = [set(index.columns) for index in column.table.indexes]
        assert {companion} in indexed or is_ordered(companion)


def test_no_text_is_empty() -> None:
    for column in columns_of(sa.Text):
        if not column.name.endswith("_folded"):
            names = {constraint.name for constraint in column.table.constraints}
            assert f"ck_{column.table.name}_{column.name}_not_empty" in names, column


def test_every_vocabulary_is_closed() -> None:
    for column in columns_of(sa.Enum):
        assert isinstance(column.type, sa.Enum)
        assert column.type.create_constraint
        assert not column.type.native_enum


class Declared(SQLModel):
    """What a table declares, without the table: this part is validated."""

    name: str = text("A name.")
    note: str | None = text("A note.", optional=True)
    count: int = number("A count.", ge=1)
    value: Decimal | None = exact("A value.", optional=True)


def test_a_declaration_validates() -> None:
    declared = Declared.model_validate({"name": "x", "count": "2", "value": "0.05"})
    assert (declared.note, declared.count, declared.value) == (None, 2, Decimal("0.05"))


@pytest.mark.parametrize(
    "values",
    [{"name": ""}, {"name": None}, {"count": 0}, {"count": "many"}, {"note": ""}, {"value": "x"}],
)
def test_a_declaration_refuses(values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Declared.model_validate({"name": "x", "count": 1, **values})
