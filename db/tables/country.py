"""Countries."""

from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import SQLModel

from db.tables.columns import record_key, text


class CountryFields(SQLModel):
    """A country of ISO 3166-1."""

    code: str = text("Its two-letter code of ISO 3166-1 (alpha-2).", folded=True)
    alpha3: str = text("Its three-letter code of ISO 3166-1 (alpha-3).", folded=True)


class Country(CountryFields, table=True):
    """A country of ISO 3166-1."""

    plural: ClassVar[str] = "countries"

    __table_args__ = (
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("alpha3"),
        sa.CheckConstraint("length(code) = 2", name="code"),
        sa.CheckConstraint("length(alpha3) = 3", name="alpha3"),
    )

    id: int = record_key()
