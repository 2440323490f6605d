"""The GraphQL type of a claim."""

from __future__ import annotations

from db import tables
from db.tables.claim import ClaimKind
from db.tables.record_kind import RecordKind
from schema.entities.record import Fact
from schema.entities.values import Period, period_of_fact
from schema.fields import column
from schema.types import record_type


@record_type(RecordKind.CLAIM)
class Claim(Fact):
    kind: ClaimKind = column(tables.Claim.kind)
    period: Period | None = period_of_fact()
