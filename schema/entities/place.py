"""The GraphQL type of a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.place import PlaceKind
from db.tables.record_kind import RecordKind
from schema.entities.record import Record, facts_of_area
from schema.fields import Connection, column, reverse, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.country import Country
    from schema.entities.event import Event
    from schema.entities.operation import Operation
    from schema.entities.record import Fact
    from schema.entities.statistic import Statistic


@record_type(RecordKind.PLACE, group_through=("country",))
class Place(Record):
    kind: PlaceKind = column(tables.Place.kind)
    country: Country | None = to_one(tables.Place.country_id)
    parent: Place | None = to_one(tables.Place.parent_id)
    parts: Connection[Place] = reverse(tables.Place.parent_id, "The places that lie in it.")
    operations: Connection[Operation] = through(
        tables.OperationPlace.place_id,
        tables.OperationPlace.operation_id,
        "The operations that are carried out there.",
    )
    events: Connection[Event] = through(
        tables.EventPlace.place_id,
        tables.EventPlace.event_id,
        "The events that took place there.",
    )
    statistics: Connection[Statistic] = reverse(
        tables.Statistic.area_id, "The statistics that are for it."
    )
    facts_within: Connection[Fact] = facts_of_area()
