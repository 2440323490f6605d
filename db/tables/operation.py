"""Operations: dated or ongoing activities, who takes part, where and against whom."""

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
    AVIATION_SUPPORT = "AVIATION_SUPPORT", "Flights, and the maintenance of aircraft."
    TRAINING = "TRAINING", "Training, or the export of know-how."
    PATROL = "PATROL", "Patrols and control of a territory."
    DEPORTATION = "DEPORTATION", "Return, removal or extradition of people."
    REFORM = "REFORM", "The building or purging of institutions."
    CAMPAIGN = "CAMPAIGN", "A campaign that combines several of these."
    OTHER = "OTHER", "An activity of another sort."


class OperationStatus(Term):
    """The progress of an operation, according to its document."""

    PLANNED = "PLANNED", "It has not started yet."
    ONGOING = "ONGOING", "It is under way."
    COMPLETED = "COMPLETED", "It is over."


class OperationFields(Fields):
    kind: OperationKind = term(OperationKind, "What sort of activity it is.")
    status: OperationStatus | None = term(
        OperationStatus,
        "Its progress, according to its document; null if the documents do not say.",
        optional=True,
    )


class Operation(FactTable, OperationFields, table=True):
    """A dated or ongoing activity: a raid, a campaign, eradication, training."""

    plural: ClassVar[str] = "operations"
    periods: ClassVar[tuple[str, ...]] = ("period",)

    partnership_id: int | None = reference(
        "partnership", "The partnership it is an activity of; null if there is none.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.OPERATION)


class OperationParticipant(LinkTable, table=True):
    """An agency that takes part in an operation, in a role."""

    __tablename__ = "operation_participant"
    listed_as: ClassVar[str] = "participants"

    operation_id: int = link_key("operation", "The operation.")
    agency_id: int = link_key("agency", "An agency that takes part.")
    role: ParticipantRole = link_role(ParticipantRole, "The agency's role in the operation.")
    main: bool = main_role()


class OperationPlace(LinkTable, table=True):
    """A place where an operation is carried out."""

    __tablename__ = "operation_place"
    listed_as: ClassVar[str] = "places"

    operation_id: int = link_key("operation", "The operation.")
    place_id: int = link_key("place", "A place where it is carried out.")


class OperationTarget(LinkTable, table=True):
    """A group or person that an operation is aimed at."""

    __tablename__ = "operation_target"
    listed_as: ClassVar[str] = "targets"

    operation_id: int = link_key("operation", "The operation.")
    record_id: int = link_key(
        "record",
        "A group or person that it is aimed at.",
        kinds=(RecordKind.CRIMINAL_ORGANIZATION, RecordKind.PERSON),
    )
