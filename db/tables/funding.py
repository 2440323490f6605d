"""Funding: money, goods and services, who gives them and who receives them."""

from typing import ClassVar

from db.tables.base import FactTable, Fields, LinkTable
from db.tables.columns import flag, folded, link_key, own_kind, reference, term, text
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class FundingKind(Term):
    """What is given."""

    MONEY = "MONEY", "Money, or assistance that is stated only as an amount."
    EQUIPMENT = "EQUIPMENT", "Vehicles, boats, engines or other goods."
    INFRASTRUCTURE = "INFRASTRUCTURE", "Buildings and works."
    TRAINING = "TRAINING", "Training."
    INTELLIGENCE = "INTELLIGENCE", "Intelligence or information."
    SERVICES = "SERVICES", "Maintenance, transport, advice or other services."
    PACKAGE = "PACKAGE", "A combination of these."
    UNSPECIFIED = "UNSPECIFIED", "What is given is not said."


class FundingStatus(Term):
    """The progress of a funding, according to its document."""

    PLANNED = "PLANNED", "It is intended or promised."
    ONGOING = "ONGOING", "It is being given."
    DELIVERED = "DELIVERED", "It has been given."


class FundingFields(Fields):
    kind: FundingKind = term(FundingKind, "What is given.")
    status: FundingStatus | None = term(
        FundingStatus,
        "Its progress, according to its document; null if the documents do not say.",
        optional=True,
    )
    item: str | None = text(
        "What is given, in a few words; null if it is only money, or if the documents do not say.",
        optional=True,
    )
    purpose: str | None = text(
        "What it is given for, in the curator's words; null if the documents do not say.",
        optional=True,
    )
    currency_inferred: bool = flag(
        "Whether the currency is inferred, for example from 'dollars' alone.", default=False
    )


class Funding(FactTable, FundingFields, table=True):
    """Money, equipment, infrastructure, training, intelligence or services that are given."""

    plural: ClassVar[str] = "fundings"
    periods: ClassVar[tuple[str, ...]] = ("period",)
    measured: ClassVar[bool] = True

    partnership_id: int | None = reference(
        "partnership", "The partnership it is given in or to; null if there is none.", optional=True
    )
    operation_id: int | None = reference(
        "operation", "The operation it is given for; null if there is none.", optional=True
    )
    item_folded: str | None = folded("item", optional=True)
    purpose_folded: str | None = folded("purpose", optional=True)
    record_kind: RecordKind = own_kind(RecordKind.FUNDING)


class FundingDonor(LinkTable, table=True):
    """Who gives."""

    __tablename__ = "funding_donor"
    listed_as: ClassVar[str] = "donors"

    funding_id: int = link_key("funding", "The funding.")
    agency_id: int = link_key("agency", "An agency that gives.")


class FundingRecipient(LinkTable, table=True):
    """Who receives."""

    __tablename__ = "funding_recipient"
    listed_as: ClassVar[str] = "recipients"

    funding_id: int = link_key("funding", "The funding.")
    agency_id: int = link_key("agency", "An agency that receives.")
