"""Agencies: any organisation that acts or has staff."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import record_key, reference, term, text
from db.tables.enums import AgencyKind


class AgencyFields(SQLModel):
    """Any organisation that acts or has staff: a government body, a unit, a news outlet."""

    kind: AgencyKind = term(AgencyKind, "What sort of organisation it is.")
    acronym: str | None = text(
        "Its acronym as printed; null where no document gives one.", optional=True, folded=True
    )


class Agency(AgencyFields, table=True):
    """Any organisation that acts or has staff: a government body, a unit, a news outlet."""

    plural: ClassVar[str] = "agencies"

    id: int = record_key()
    country_id: int | None = reference(
        "country",
        "The country it belongs to; null for a body of several, or where no document says.",
        optional=True,
    )
    parent_id: int | None = reference(
        "agency", "The body that it is a part of; null where no document says.", optional=True
    )
