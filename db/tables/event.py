"""Events: single occurrences that are not operations."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, link_role, main_role, own_kind, reference, term
from db.tables.participant_role import ParticipantRole
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class EventKind(Term):
    """What sort of occurrence an event is."""

    MEETING = "MEETING", "A meeting, conference or dialogue."
    VISIT = "VISIT", "A visit or journey."
    AGREEMENT = "AGREEMENT", "The signing, ratification or taking effect of an agreement."
    ANNOUNCEMENT = "ANNOUNCEMENT", "An announcement, press conference or publication."
    DELIVERY = "DELIVERY", "The handover of goods or works."
    ATTACK = "ATTACK", "An attack."
    CHANGE = "CHANGE", "A change of circumstances, such as a trend or somebody taking office."
    OTHER = "OTHER", "An occurrence of another sort."


class EventFields(Fields):
    kind: EventKind = term(EventKind, "What sort of occurrence it is.")


class Event(FactTable, EventFields, table=True):
    """A single occurrence that is not an operation: a meeting, visit, agreement or attack."""

    plural: ClassVar[str] = "events"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    partnership_id: int | None = reference(
        "partnership", "The partnership it belongs to; null if there is none.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.EVENT)


class EventParticipant(LinkTable, table=True):
    """Who takes part in an event, in a role."""

    __tablename__ = "event_participant"
    listed_as: ClassVar[str] = "participants"

    event_id: int = link_key("event", "The event.")
    record_id: int = link_key(
        "record",
        "An agency, person, group or country that takes part.",
        kinds=(
            RecordKind.AGENCY,
            RecordKind.PERSON,
            RecordKind.CRIMINAL_ORGANIZATION,
            RecordKind.COUNTRY,
        ),
    )
    role: ParticipantRole = link_role(ParticipantRole, "The participant's role in the event.")
    main: bool = main_role()


class EventPlace(LinkTable, table=True):
    """A place where an event took place."""

    __tablename__ = "event_place"
    listed_as: ClassVar[str] = "places"

    event_id: int = link_key("event", "The event.")
    place_id: int = link_key("place", "A place where it took place.")
