"""People, and the positions that they hold."""

from typing import ClassVar

import sqlalchemy as sa

from db.tables.base import EntityTable, Fields, LinkTable
from db.tables.columns import folded, own_kind, record_key, reference, text
from db.tables.record_kind import RecordKind


class Person(EntityTable, table=True):
    """A person named in a document."""

    plural: ClassVar[str] = "people"

    nationality_id: int | None = reference(
        "country",
        "The country of the person's nationality; null if the documents do not say.",
        optional=True,
    )
    record_kind: RecordKind = own_kind(RecordKind.PERSON)


class PositionFields(Fields):
    title: str = text("The title as printed, such as 'deputy director'.")


class Position(LinkTable, PositionFields, table=True):
    """A position that a person holds in an organisation, according to a document."""

    listed_as: ClassVar[str] = "positions"

    __table_args__ = (
        sa.CheckConstraint(
            "agency_id IS NULL OR criminal_organization_id IS NULL", name="one_body"
        ),
        sa.UniqueConstraint("person_id", "title", "document_id"),
    )

    id: int = record_key()
    person_id: int = reference("person", "The person.")
    agency_id: int | None = reference(
        "agency", "The agency it is held in; null if it is held in none.", optional=True
    )
    criminal_organization_id: int | None = reference(
        "criminal_organization",
        "The criminal organisation it is held in; null if it is held in none.",
        optional=True,
    )
    document_id: int = reference("document", "The document that states the position.")
    title_folded: str = folded("title")
