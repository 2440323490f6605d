"""Criminal organisations."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import own_kind, reference, term
from db.tables.enums import CriminalOrganizationKind, RecordKind


class CriminalOrganizationFields(Fields):
    kind: CriminalOrganizationKind = term(CriminalOrganizationKind, "What sort of group it is.")


class CriminalOrganization(EntityTable, CriminalOrganizationFields, table=True):
    """An armed, criminal or designated group, a criminal family or ring, named or described."""

    __tablename__ = "criminal_organization"
    plural: ClassVar[str] = "criminal_organizations"

    parent_id: int | None = reference(
        "criminal_organization",
        "The group that it is a part of; null where no document says.",
        optional=True,
    )
    record_kind: RecordKind = own_kind(RecordKind.CRIMINAL_ORGANIZATION)
