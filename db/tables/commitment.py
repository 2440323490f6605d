"""Commitments: goals, pledges, plans and recommended targets."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import link_key, own_kind, reference, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class CommitmentKind(Term):
    """How binding a commitment is."""

    GOAL = "GOAL", "An aim that an agency sets itself."
    PLEDGE = "PLEDGE", "A promise to others."
    PLAN = "PLAN", "An intended course of action."
    RECOMMENDATION = "RECOMMENDATION", "A target that somebody recommends to others."


class CommitmentStatus(Term):
    """What has become of a commitment, according to its document."""

    MADE = "MADE", "It was made."
    REAFFIRMED = "REAFFIRMED", "It was made and later confirmed."
    UNDERWAY = "UNDERWAY", "Work on it has started."
    MET = "MET", "It was met."
    MISSED = "MISSED", "It was not met."


class CommitmentFields(Fields):
    kind: CommitmentKind = term(CommitmentKind, "How binding it is.")
    status: CommitmentStatus | None = term(
        CommitmentStatus,
        "What has become of it, according to its document; null if the documents do not say.",
        optional=True,
    )


class Commitment(FactTable, CommitmentFields, table=True):
    """A goal, pledge, plan or recommended target: by whom, what, by when, from which baseline."""

    plural: ClassVar[str] = "commitments"
    periods: ClassVar[tuple[str, ...]] = ("target", "baseline")
    measured: ClassVar[bool] = True

    partnership_id: int | None = reference(
        "partnership", "The partnership it is made in; null if there is none.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.COMMITMENT)


class CommitmentBy(LinkTable, table=True):
    """Who is committed."""

    __tablename__ = "commitment_by"
    listed_as: ClassVar[str] = "by"

    commitment_id: int = link_key("commitment", "The commitment.")
    agency_id: int = link_key("agency", "An agency that is committed.")
