"""Commitments: goals, pledges, plans and recommended targets."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, own_kind, reference, term
from db.tables.enums import CommitmentKind, CommitmentStatus, RecordKind


class CommitmentFields(Fields):
    kind: CommitmentKind = term(CommitmentKind, "How binding it is.")
    status: CommitmentStatus | None = term(
        CommitmentStatus,
        "What has become of it, as its document has it; null where no document says.",
        optional=True,
    )


class Commitment(FactTable, CommitmentFields, table=True):
    """A goal, pledge, plan or recommended target: who, what, by when, from which baseline."""

    plural: ClassVar[str] = "commitments"
    periods: ClassVar[tuple[str, ...]] = ("target", "baseline")
    measured: ClassVar[bool] = True

    partnership_id: int | None = reference(
        "partnership", "The partnership that it is made in; null where none.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.COMMITMENT)


class CommitmentBy(LinkTable, table=True):
    """Who is committed."""

    __tablename__ = "commitment_by"
    listed_as: ClassVar[str] = "by"

    commitment_id: int = link_key("commitment", "The commitment.")
    agency_id: int = link_key("agency", "A body that is committed.")
