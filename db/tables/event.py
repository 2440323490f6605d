"""Events: what happened once and is no operation."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import link_key, link_role, main_role, record_key, reference, term
from db.tables.enums import EventKind, ParticipantRole


class EventFields(SQLModel):
    """What happened once and is no operation."""

    kind: EventKind = term(EventKind, "What sort of occurrence it is.")


class Event(EventFields, table=True):
    """What happened once and is no operation: a meeting, visit, agreement, attack."""

    plural: ClassVar[str] = "events"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    id: int = record_key()
    partnership_id: int | None = reference(
        "partnership", "The partnership that it belongs to; null where none.", optional=True
    )


class EventParticipant(SQLModel, table=True):
    """Who takes part in an event, in a role."""

    __tablename__ = "event_participant"
    listed_as: ClassVar[str] = "participants"

    event_id: int = link_key("event", "The event.")
    record_id: int = link_key(
        "record",
        "A body, person, group or country that takes part.",
        kinds=("AGENCY", "PERSON", "CRIMINAL_ORGANIZATION", "COUNTRY"),
    )
    role: ParticipantRole = link_role(ParticipantRole, "The participant's part in the event.")
    main: bool = main_role()


class EventPlace(SQLModel, table=True):
    """A place where an event took place."""

    __tablename__ = "event_place"
    listed_as: ClassVar[str] = "places"

    event_id: int = link_key("event", "The event.")
    place_id: int = link_key("place", "A place where it took place.")
