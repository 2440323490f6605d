"""Places."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import record_key, reference, term
from db.tables.enums import PlaceKind


class PlaceFields(SQLModel):
    """A region, border, city, river, base or other place."""

    kind: PlaceKind = term(PlaceKind, "What sort of place it is.")


class Place(PlaceFields, table=True):
    """A region, border, city, river, base or other place."""

    plural: ClassVar[str] = "places"

    id: int = record_key()
    country_id: int | None = reference(
        "country",
        "The country it lies in; null where it lies in several, or the documents do not say.",
        optional=True,
    )
    parent_id: int | None = reference(
        "place", "The place it lies in; null where the documents name none.", optional=True
    )
