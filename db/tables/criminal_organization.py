"""Criminal organisations."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import own_kind, reference, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class CriminalOrganizationKind(Term):
    """What sort of group a criminal organisation is."""

    ARMED_GROUP = "ARMED_GROUP", "An insurgent, guerrilla or paramilitary group."
    CARTEL = "CARTEL", "A drug trafficking cartel."
    GANG = "GANG", "A street or prison gang."
    RING = "RING", "A smuggling or trafficking ring."
    FAMILY = "FAMILY", "A criminal family or clan."
    NETWORK = "NETWORK", "A network or syndicate of another sort."
    CLASS = "CLASS", "Groups that are named only collectively, such as the cartels of one country."
    OTHER = "OTHER", "A group of another sort."


class CriminalOrganizationFields(Fields):
    kind: CriminalOrganizationKind = term(CriminalOrganizationKind, "What sort of group it is.")


class CriminalOrganization(EntityTable, CriminalOrganizationFields, table=True):
    """An armed, criminal or designated group, or a criminal family or ring, named or described."""

    __tablename__ = "criminal_organization"
    plural: ClassVar[str] = "criminal_organizations"

    country_id: int | None = reference(
        "country",
        "The country that it belongs to or is at home in; null if there are several, or if the"
        " documents do not say.",
        optional=True,
    )
    parent_id: int | None = reference(
        "criminal_organization",
        "The group it is a part of; null if the documents do not say.",
        optional=True,
    )
    record_kind: RecordKind = own_kind(RecordKind.CRIMINAL_ORGANIZATION)
