"""The GraphQL type of a commitment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.commitment import CommitmentKind, CommitmentStatus
from db.tables.record_kind import RecordKind
from schema.entities.record import Fact
from schema.entities.values import (
    Period,
    Quantity,
    baseline_of_fact,
    quantity_of_fact,
    target_of_fact,
)
from schema.fields import Connection, column, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.partnership import Partnership


@record_type(RecordKind.COMMITMENT)
class Commitment(Fact):
    kind: CommitmentKind = column(tables.Commitment.kind)
    by: Connection[Agency] = through(
        tables.CommitmentBy.commitment_id,
        tables.CommitmentBy.agency_id,
        "The agencies that are committed.",
    )
    target: Period | None = target_of_fact()
    baseline: Period | None = baseline_of_fact()
    quantity: Quantity | None = quantity_of_fact()
    status: CommitmentStatus | None = column(tables.Commitment.status)
    partnership: Partnership | None = to_one(tables.Commitment.partnership_id)
