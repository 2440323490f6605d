"""Criminal organisations."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import record_key, reference, term
from db.tables.enums import CriminalOrganizationKind


class CriminalOrganizationFields(SQLModel):
    """An armed, criminal or designated group, a criminal family or ring, named or described."""

    kind: CriminalOrganizationKind = term(CriminalOrganizationKind, "What sort of group it is.")


class CriminalOrganization(CriminalOrganizationFields, table=True):
    """An armed, criminal or designated group, a criminal family or ring, named or described."""

    __tablename__ = "criminal_organization"
    plural: ClassVar[str] = "criminal_organizations"

    id: int = record_key()
    parent_id: int | None = reference(
        "criminal_organization",
        "The group that it is a part of; null where no document says.",
        optional=True,
    )
