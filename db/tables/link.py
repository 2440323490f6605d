"""Links: every way in which one record leads to another, whatever table states it."""

from typing import Any, cast

from sqlmodel import Field

from db.tables.base import Table
from db.tables.columns import KEY, link_role, main_role, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class LinkKind(Term):
    """How two records are linked: the field of the one that states it. The most telling first."""

    MEMBERS = "MEMBERS", "The partnership has the agency as a member."
    PARTICIPANTS = "PARTICIPANTS", "The operation or event has it as a participant."
    TARGETS = "TARGETS", "The operation is aimed at it."
    DONORS = "DONORS", "The funding is given by the agency."
    RECIPIENTS = "RECIPIENTS", "The funding is given to the agency."
    BY = "BY", "The commitment is the agency's."
    BODY = "BODY", "The partnership is the agency."
    POSITIONS = "POSITIONS", "The person holds a position in it, or as of the document."
    PARENT = "PARENT", "It is a part of the other, or lies in it."
    PARTNERSHIP = "PARTNERSHIP", "The fact belongs to the partnership."
    OPERATION = "OPERATION", "The fact belongs to the operation."
    PLACES = "PLACES", "The operation or event takes place there."
    AREA = "AREA", "The statistic's figure is for the country or place."
    INDICATOR = "INDICATOR", "The statistic measures it."
    COUNTRY = "COUNTRY", "The agency belongs to the country, or the place lies in it."
    PUBLISHER = "PUBLISHER", "The document is published by the agency."
    AUTHOR = "AUTHOR", "The document is written by the person or agency."
    CONFLICTS_WITH = "CONFLICTS_WITH", "Both facts cannot be so."
    CONTAINS = "CONTAINS", "The fact includes the other as a part."
    OVERLAPS = "OVERLAPS", "The facts share some of what they count."
    SAME_AS = "SAME_AS", "Both facts say the same of the same thing."
    ABOUT = "ABOUT", "The fact is about the record."
    ATTRIBUTED_TO = "ATTRIBUTED_TO", "The fact is what the person, agency or document said."
    TOPICS = "TOPICS", "The record belongs to the topic."
    DOCUMENTS = "DOCUMENTS", "The record is cited from the document."


class LinkDirection(Term):
    """Which way a link is followed."""

    FORWARD = "FORWARD", "From the record that states it to the other."
    BACKWARD = "BACKWARD", "From the other record to the one that states it."


def _record(description: str, *, primary_key: bool = False) -> Any:
    """Declare a reference that the query which fills the table takes from a constrained one."""
    return Field(
        description=description,
        sa_type=cast(Any, KEY),
        primary_key=primary_key,
        sa_column_kwargs={"autoincrement": False},
    )


class Link(Table, table=True):
    """Derived: each way in which two records are linked, stored from both ends.

    What a search reads of the far record stands here too, so that it reads one table.
    """

    __table_args__ = ({"info": {"derived": True}},)

    near_id: int = _record("The record from which the link is followed.", primary_key=True)
    far_id: int = _record("The record that it leads to.", primary_key=True)
    kind: LinkKind = link_role(LinkKind, "How the two are linked.")
    direction: LinkDirection = term(LinkDirection, "Which of the two states the link.", index=False)
    stated_by_id: int = _record("The record that states the link.")
    main: bool = main_role()
    far_kind: RecordKind = term(RecordKind, "Which kind of record the far one is.", index=False)
    far_links: int = Field(description="How many records the far one is linked with.")
