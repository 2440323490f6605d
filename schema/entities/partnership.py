"""The GraphQL type of a partnership."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.partnership import PartnershipKind
from db.tables.record_kind import RecordKind
from schema.entities.record import Fact
from schema.entities.values import Period, period_of_fact
from schema.fields import Connection, column, reverse, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.commitment import Commitment
    from schema.entities.event import Event
    from schema.entities.funding import Funding
    from schema.entities.operation import Operation
    from schema.entities.statistic import Statistic


@record_type(RecordKind.PARTNERSHIP, named_by=tables.Partnership.body_id)
class Partnership(Fact):
    kind: PartnershipKind = column(tables.Partnership.kind)
    body: Agency | None = to_one(tables.Partnership.body_id)
    members: Connection[Agency] = through(
        tables.PartnershipMember.partnership_id, tables.PartnershipMember.agency_id, "Its members."
    )
    period: Period | None = period_of_fact()
    operations: Connection[Operation] = reverse(
        tables.Operation.partnership_id, "The operations that are its activities."
    )
    events: Connection[Event] = reverse(
        tables.Event.partnership_id, "The events that belong to it."
    )
    fundings: Connection[Funding] = reverse(
        tables.Funding.partnership_id, "The funding that is given in it or to it."
    )
    statistics: Connection[Statistic] = reverse(
        tables.Statistic.partnership_id, "The statistics of its results."
    )
    commitments: Connection[Commitment] = reverse(
        tables.Commitment.partnership_id, "The commitments that are made in it."
    )
