"""Agencies: any organisation that acts or has staff."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import folded, own_kind, reference, term, text
from db.tables.enums import AgencyKind, RecordKind


class AgencyFields(Fields):
    kind: AgencyKind = term(AgencyKind, "What sort of organisation it is.")
    acronym: str | None = text(
        "Its acronym as printed; null where no document gives one.", optional=True
    )


class Agency(EntityTable, AgencyFields, table=True):
    """Any organisation that acts or has staff: a government body, a unit, a news outlet."""

    plural: ClassVar[str] = "agencies"

    country_id: int | None = reference(
        "country",
        "The country it belongs to; null for a body of several, or where no document says.",
        optional=True,
    )
    parent_id: int | None = reference(
        "agency", "The body that it is a part of; null where no document says.", optional=True
    )
    acronym_folded: str | None = folded("acronym", optional=True)
    record_kind: RecordKind = own_kind(RecordKind.AGENCY)
