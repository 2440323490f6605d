"""Operations: dated or running activities, who takes part, where and against whom."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, link_role, main_role, own_kind, reference, term
from db.tables.participant_role import ParticipantRole
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class OperationKind(Term):
    """What sort of activity an operation is."""

    RAID = "RAID", "A raid or search."
    ARREST = "ARREST", "Arrests or captures."
    INTERDICTION = "INTERDICTION", "Seizure or interception of goods, vehicles or people."
    ERADICATION = "ERADICATION", "Destruction of crops."
    INVESTIGATION = "INVESTIGATION", "Investigations, analysis or intelligence work."
    AVIATION_SUPPORT = "AVIATION_SUPPORT", "Flights, and the upkeep of aircraft."
    TRAINING = "TRAINING", "Training, or the export of know-how."
    PATROL = "PATROL", "Patrols and control of a territory."
    DEPORTATION = "DEPORTATION", "Return, removal or extradition of people."
    REFORM = "REFORM", "Building or purging of institutions."
    CAMPAIGN = "CAMPAIGN", "A campaign that joins several of these."
    OTHER = "OTHER", "An activity of another sort."


class OperationStatus(Term):
    """How far an operation has come, as its document has it."""

    PLANNED = "PLANNED", "It is yet to begin."
    ONGOING = "ONGOING", "It is under way."
    COMPLETED = "COMPLETED", "It is over."


class OperationFields(Fields):
    kind: OperationKind = term(OperationKind, "What sort of activity it is.")
    status: OperationStatus | None = term(
        OperationStatus,
        "How far it has come, as its document has it; null where no document says.",
        optional=True,
    )


class Operation(FactTable, OperationFields, table=True):
    """A dated or running activity: a raid, a campaign, eradication, training."""

    plural: ClassVar[str] = "operations"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    partnership_id: int | None = reference(
        "partnership", "The partnership that it is an activity of; null where none.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.OPERATION)


class OperationParticipant(LinkTable, table=True):
    """An agency that takes part in an operation, in a role."""

    __tablename__ = "operation_participant"
    listed_as: ClassVar[str] = "participants"

    operation_id: int = link_key("operation", "The operation.")
    agency_id: int = link_key("agency", "A body that takes part.")
    role: ParticipantRole = link_role(ParticipantRole, "The body's part in the operation.")
    main: bool = main_role()


class OperationPlace(LinkTable, table=True):
    """A place where an operation is carried out."""

    __tablename__ = "operation_place"
    listed_as: ClassVar[str] = "places"

    operation_id: int = link_key("operation", "The operation.")
    place_id: int = link_key("place", "A place where it is carried out.")


class OperationTarget(LinkTable, table=True):
    """Whom an operation is aimed at."""

    __tablename__ = "operation_target"
    listed_as: ClassVar[str] = "targets"

    operation_id: int = link_key("operation", "The operation.")
    record_id: int = link_key(
        "record",
        "A group or person that it is aimed at.",
        kinds=(RecordKind.CRIMINAL_ORGANIZATION, RecordKind.PERSON),
    )
