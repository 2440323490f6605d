"""What a client sees of a place."""

from db.tables.event import EventPlace
from db.tables.operation import OperationPlace
from db.tables.place import Place
from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, reverse, through, to_one

PLACE = entity(
    RecordKind.PLACE,
    columns(Place, "kind"),
    to_one(Place, "country", "parent"),
    reverse("parts", Place, "parent_id", "The places that lie in it."),
    through(
        "operations",
        OperationPlace,
        "place_id",
        "operation_id",
        "The operations that are carried out there.",
    ),
    through("events", EventPlace, "place_id", "event_id", "The events that took place there."),
    reverse("statistics", Statistic, "area_id", "The statistics whose area it is."),
)
