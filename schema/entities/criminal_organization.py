"""The GraphQL type of a criminal organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.criminal_organization import CriminalOrganizationKind
from db.tables.record_kind import RecordKind
from schema.entities.person import TITLE_ORDER
from schema.entities.record import Record
from schema.fields import Connection, column, listing, reverse, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.country import Country
    from schema.entities.event import Event
    from schema.entities.operation import Operation
    from schema.entities.person import Position


@record_type(RecordKind.CRIMINAL_ORGANIZATION)
class CriminalOrganization(Record):
    kind: CriminalOrganizationKind = column(tables.CriminalOrganization.kind)
    country: Country | None = to_one(tables.CriminalOrganization.country_id)
    parent: CriminalOrganization | None = to_one(tables.CriminalOrganization.parent_id)
    parts: Connection[CriminalOrganization] = reverse(
        tables.CriminalOrganization.parent_id, "The groups that are a part of it."
    )
    members: list[Position] = listing(
        tables.Position.criminal_organization_id,
        "The positions that people hold in it.",
        TITLE_ORDER,
    )
    operations: Connection[Operation] = through(
        tables.OperationTarget.record_id,
        tables.OperationTarget.operation_id,
        "The operations that are aimed at it.",
    )
    events: Connection[Event] = through(
        tables.EventParticipant.record_id,
        tables.EventParticipant.event_id,
        "The events that it takes part in.",
    )
