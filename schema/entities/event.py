"""What a client sees of an event."""

from db.tables.event import Event, EventParticipant, EventPlace
from db.tables.record_kind import RecordKind
from schema.definitions import columns, entity, through, to_one
from schema.entities.values import PERIOD_FIELD

EVENT = entity(
    RecordKind.EVENT,
    columns(Event, "kind"),
    PERIOD_FIELD,
    to_one(Event, "partnership"),
    through("places", EventPlace, "event_id", "place_id", "The places where it took place."),
    through(
        "participants",
        EventParticipant,
        "event_id",
        "record_id",
        "Who took part.",
    ),
)
