"""Places."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import own_kind, reference, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class PlaceKind(Term):
    """What sort of place a place is."""

    REGION = "REGION", "A region, province, continent or other area of land."
    BORDER = "BORDER", "The border between countries."
    CITY = "CITY", "A city, town or village."
    RIVER = "RIVER", "A river."
    SEA = "SEA", "A sea or ocean, or a coast."
    BASE = "BASE", "A police or military base."
    FACILITY = "FACILITY", "A centre, station, building or other site."
    OTHER = "OTHER", "A place of another sort."


class PlaceFields(Fields):
    kind: PlaceKind = term(PlaceKind, "What sort of place it is.")


class Place(EntityTable, PlaceFields, table=True):
    """A region, border, city, river, base or other place."""

    plural: ClassVar[str] = "places"

    country_id: int | None = reference(
        "country",
        "The country it lies in; null if it lies in several, or if the documents do not say.",
        optional=True,
    )
    parent_id: int | None = reference(
        "place", "The larger place it lies in; null if the documents do not say.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.PLACE)
