"""The GraphQL type of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.event import EventKind
from db.tables.record_kind import RecordKind
from schema.entities.record import Fact, Record
from schema.entities.values import Period, period_of_fact
from schema.fields import Connection, column, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.partnership import Partnership
    from schema.entities.place import Place


@record_type(RecordKind.EVENT)
class Event(Fact):
    kind: EventKind = column(tables.Event.kind)
    period: Period | None = period_of_fact()
    partnership: Partnership | None = to_one(tables.Event.partnership_id)
    places: Connection[Place] = through(
        tables.EventPlace.event_id, tables.EventPlace.place_id, "The places where it took place."
    )
    participants: Connection[Record] = through(
        tables.EventParticipant.event_id,
        tables.EventParticipant.record_id,
        "The agencies, people, groups and countries that took part.",
    )
