"""What a client sees of an operation."""

from db.tables.funding import Funding
from db.tables.operation import (
    Operation,
    OperationParticipant,
    OperationPlace,
    OperationTarget,
)
from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, reverse, through, to_one
from schema.entities.values import PERIOD_FIELD

OPERATION = entity(
    RecordKind.OPERATION,
    columns(Operation, "kind", "status"),
    PERIOD_FIELD,
    to_one(Operation, "partnership"),
    through(
        "participants",
        OperationParticipant,
        "operation_id",
        "agency_id",
        "The bodies that take part.",
    ),
    through(
        "places", OperationPlace, "operation_id", "place_id", "The places where it is carried out."
    ),
    through(
        "targets",
        OperationTarget,
        "operation_id",
        "record_id",
        "The groups and persons that it is aimed at.",
    ),
    reverse("fundings", Funding, "operation_id", "What is given for it."),
    reverse("statistics", Statistic, "operation_id", "The figures of its results."),
)
