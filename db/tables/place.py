"""Places."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import own_kind, reference, term
from db.tables.enums import PlaceKind, RecordKind


class PlaceFields(Fields):
    kind: PlaceKind = term(PlaceKind, "What sort of place it is.")


class Place(EntityTable, PlaceFields, table=True):
    """A region, border, city, river, base or other place."""

    plural: ClassVar[str] = "places"

    country_id: int | None = reference(
        "country",
        "The country it lies in; null where it lies in several, or the documents do not say.",
        optional=True,
    )
    parent_id: int | None = reference(
        "place", "The place it lies in; null where the documents name none.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.PLACE)
