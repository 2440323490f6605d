"""The GraphQL type of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.operation import OperationKind, OperationStatus
from db.tables.record_kind import RecordKind
from schema.entities.record import Fact, Record
from schema.entities.values import Period, period_of_fact
from schema.fields import Connection, column, reverse, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.funding import Funding
    from schema.entities.partnership import Partnership
    from schema.entities.place import Place
    from schema.entities.statistic import Statistic


@record_type(RecordKind.OPERATION)
class Operation(Fact):
    kind: OperationKind = column(tables.Operation.kind)
    status: OperationStatus | None = column(tables.Operation.status)
    period: Period | None = period_of_fact()
    partnership: Partnership | None = to_one(tables.Operation.partnership_id)
    participants: Connection[Agency] = through(
        tables.OperationParticipant.operation_id,
        tables.OperationParticipant.agency_id,
        "The agencies that take part.",
    )
    places: Connection[Place] = through(
        tables.OperationPlace.operation_id,
        tables.OperationPlace.place_id,
        "The places where it is carried out.",
    )
    targets: Connection[Record] = through(
        tables.OperationTarget.operation_id,
        tables.OperationTarget.record_id,
        "The groups and people that it is aimed at.",
    )
    fundings: Connection[Funding] = reverse(
        tables.Funding.operation_id, "The funding that is given for it."
    )
    statistics: Connection[Statistic] = reverse(
        tables.Statistic.operation_id, "The statistics of its results."
    )
