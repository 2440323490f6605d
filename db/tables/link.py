"""Links: every way in which one record leads to another, from all the tables that state one."""

from typing import Any, cast

from sqlmodel import Field

from db.tables.base import Table
from db.tables.columns import KEY, link_role, main_role, term
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class LinkKind(Term):
    """How two records are linked: the field of the record that states the link."""

    # The most informative kinds come first: the first kind of a pair is its main one.
    MEMBERS = "MEMBERS", "The agency is a member of the partnership."
    PARTICIPANTS = "PARTICIPANTS", "It takes part in the operation or event."
    TARGETS = "TARGETS", "The operation is aimed at it."
    DONORS = "DONORS", "The funding is given by the agency."
    RECIPIENTS = "RECIPIENTS", "The funding is given to the agency."
    BY = "BY", "The commitment is made by the agency."
    BODY = "BODY", "The agency is the partnership's own body."
    POSITIONS = "POSITIONS", "The person holds a position in it, or according to the document."
    PARENT = "PARENT", "It is a part of the other record, or lies in it."
    PARTNERSHIP = "PARTNERSHIP", "The fact belongs to the partnership."
    OPERATION = "OPERATION", "The fact belongs to the operation."
    PLACES = "PLACES", "The operation or event takes place there."
    AREA = "AREA", "The statistic's figure is for the country or place."
    INDICATOR = "INDICATOR", "The statistic measures it."
    COUNTRY = "COUNTRY", "It belongs to the country, or lies in it."
    NATIONALITY = "NATIONALITY", "The person has the nationality of the country."
    PUBLISHER = "PUBLISHER", "The document is published by the agency."
    AUTHOR = "AUTHOR", "The document is written by the person or agency."
    ORIGINAL = "ORIGINAL", "The document reprints or translates the other one."
    CONFLICTS_WITH = "CONFLICTS_WITH", "The facts cannot both be true."
    CONTAINS = "CONTAINS", "The fact includes the other as a part."
    OVERLAPS = "OVERLAPS", "The facts share some of what they count."
    SAME_AS = "SAME_AS", "Both facts say the same about the same thing."
    ABOUT = "ABOUT", "The fact is about the record."
    ATTRIBUTED_TO = "ATTRIBUTED_TO", "The fact is what the person, agency or document said."
    TOPICS = "TOPICS", "The record belongs to the topic."
    DOCUMENTS = "DOCUMENTS", "The record is cited from the document."


class LinkDirection(Term):
    """Which way a link is followed."""

    FORWARD = "FORWARD", "From the record that states it to the other record."
    BACKWARD = "BACKWARD", "From the other record to the one that states it."


def _record(description: str, *, primary_key: bool = False) -> Any:
    """Declare a reference without a foreign key: the query that fills it reads a checked one."""
    return Field(
        description=description,
        sa_type=cast(Any, KEY),
        primary_key=primary_key,
        sa_column_kwargs={"autoincrement": False},
    )


class Link(Table, table=True):
    """Derived: each way in which two records are linked, stored from both ends.

    The columns that a search needs of the far record are copied here, so that it reads one table.
    """

    __table_args__ = ({"info": {"derived": True}},)

    near_id: int = _record("The record from which the link is followed.", primary_key=True)
    far_id: int = _record("The record that it leads to.", primary_key=True)
    kind: LinkKind = link_role(LinkKind, "How the two are linked.")
    direction: LinkDirection = term(LinkDirection, "Which way the link is followed.", index=False)
    stated_by_id: int = _record("The record that states the link.")
    main: bool = main_role()
    far_kind: RecordKind = term(RecordKind, "The kind of the far record.", index=False)
    far_links: int = Field(description="The number of records that the far record is linked with.")
