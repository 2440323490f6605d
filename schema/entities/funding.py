"""The GraphQL type of a funding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.funding import FundingKind, FundingStatus
from db.tables.record_kind import RecordKind
from schema.entities.record import Fact
from schema.entities.values import Period, Quantity, period_of_fact, quantity_of_fact
from schema.fields import Connection, column, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.agency import Agency
    from schema.entities.operation import Operation
    from schema.entities.partnership import Partnership


@record_type(RecordKind.FUNDING)
class Funding(Fact):
    kind: FundingKind = column(tables.Funding.kind)
    status: FundingStatus | None = column(tables.Funding.status)
    period: Period | None = period_of_fact()
    donors: Connection[Agency] = through(
        tables.FundingDonor.funding_id,
        tables.FundingDonor.agency_id,
        "The agencies that give; none if the documents do not say who does.",
    )
    recipients: Connection[Agency] = through(
        tables.FundingRecipient.funding_id,
        tables.FundingRecipient.agency_id,
        "The agencies that receive; none if the documents do not say who does.",
    )
    purpose: str | None = column(tables.Funding.purpose)
    quantity: Quantity | None = quantity_of_fact()
    currency_inferred: bool = column(tables.Funding.currency_inferred)
    item: str | None = column(tables.Funding.item)
    partnership: Partnership | None = to_one(tables.Funding.partnership_id)
    operation: Operation | None = to_one(tables.Funding.operation_id)
