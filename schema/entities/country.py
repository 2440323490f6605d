"""What a client sees of a country."""

from db.tables.agency import Agency
from db.tables.country import Country
from db.tables.event import EventParticipant
from db.tables.place import Place
from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, reverse, through

COUNTRY = entity(
    RecordKind.COUNTRY,
    columns(Country, "code", "alpha3"),
    reverse("agencies", Agency, "country_id", "The agencies that belong to it."),
    reverse("places", Place, "country_id", "The places that lie in it."),
    reverse("statistics", Statistic, "area_id", "The statistics whose area it is."),
    through(
        "events",
        EventParticipant,
        "record_id",
        "event_id",
        "The events that it takes part in as a country.",
    ),
)
