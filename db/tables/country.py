"""Countries."""

from typing import ClassVar

import sqlalchemy as sa

from db.tables.base import EntityTable, Fields
from db.tables.columns import folded, own_kind, text
from db.tables.record_kind import RecordKind


class CountryFields(Fields):
    code: str = text("Its two-letter ISO 3166-1 code (alpha-2).")
    alpha3: str = text("Its three-letter ISO 3166-1 code (alpha-3).")


class Country(EntityTable, CountryFields, table=True):
    """A country with an ISO 3166-1 code."""

    plural: ClassVar[str] = "countries"

    __table_args__ = (
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("alpha3"),
        sa.CheckConstraint("length(code) = 2", name="code"),
        sa.CheckConstraint("length(alpha3) = 3", name="alpha3"),
    )
    code_folded: str = folded("code")
    alpha3_folded: str = folded("alpha3")
    record_kind: RecordKind = own_kind(RecordKind.COUNTRY)
