"""The GraphQL type of a person, and of a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.plan import Column, Sort
from db.tables.record_kind import RecordKind
from schema.entities.record import Record
from schema.fields import Connection, column, listing, reverse, through, to_one
from schema.types import record_type, value_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.country import Country
    from schema.entities.criminal_organization import CriminalOrganization
    from schema.entities.document import Document
    from schema.entities.event import Event
    from schema.entities.operation import Operation
    from schema.entities.record import Fact

TITLE_ORDER = (Sort(Column("position", "title_folded")), Sort(Column("position", "id")))


@value_type(tables.Position)
class Position:
    title: str = column(tables.Position.title)
    person: Person = to_one(tables.Position.person_id)
    agency: Agency | None = to_one(tables.Position.agency_id)
    criminal_organization: CriminalOrganization | None = to_one(
        tables.Position.criminal_organization_id
    )
    document: Document = to_one(tables.Position.document_id)


@record_type(RecordKind.PERSON)
class Person(Record):
    nationality: Country | None = to_one(tables.Person.nationality_id)
    positions: list[Position] = listing(
        tables.Position.person_id, "The positions that the person holds.", TITLE_ORDER
    )
    events: Connection[Event] = through(
        tables.EventParticipant.record_id,
        tables.EventParticipant.event_id,
        "The events that the person takes part in.",
    )
    target_of: Connection[Operation] = through(
        tables.OperationTarget.record_id,
        tables.OperationTarget.operation_id,
        "The operations that are aimed at the person.",
    )
    statements: Connection[Fact] = through(
        tables.FactSpeaker.record_id,
        tables.FactSpeaker.fact_id,
        "The facts that are attributed to the person, alone or together with others.",
    )
    writings: Connection[Document] = reverse(
        tables.Document.author_id, "The documents that the person wrote."
    )
