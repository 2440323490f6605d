"""The GraphQL type of an agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.agency import AgencyKind
from db.tables.record_kind import RecordKind
from schema.entities.person import TITLE_ORDER
from schema.entities.record import Record
from schema.fields import Connection, column, listing, reverse, through, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.commitment import Commitment
    from schema.entities.country import Country
    from schema.entities.document import Document
    from schema.entities.event import Event
    from schema.entities.funding import Funding
    from schema.entities.operation import Operation
    from schema.entities.partnership import Partnership
    from schema.entities.person import Position
    from schema.entities.record import Fact


@record_type(RecordKind.AGENCY, group_through=("country", "kind"))
class Agency(Record):
    kind: AgencyKind = column(tables.Agency.kind)
    acronym: str | None = column(tables.Agency.acronym)
    country: Country | None = to_one(tables.Agency.country_id)
    parent: Agency | None = to_one(tables.Agency.parent_id)
    units: Connection[Agency] = reverse(
        tables.Agency.parent_id, "The agencies that are a part of it."
    )
    positions: list[Position] = listing(
        tables.Position.agency_id, "The positions that people hold in it.", TITLE_ORDER
    )
    partnerships: Connection[Partnership] = through(
        tables.PartnershipMember.agency_id,
        tables.PartnershipMember.partnership_id,
        "The partnerships that it takes part in.",
    )
    body_of: Connection[Partnership] = reverse(
        tables.Partnership.body_id, "The partnerships whose body it is."
    )
    operations: Connection[Operation] = through(
        tables.OperationParticipant.agency_id,
        tables.OperationParticipant.operation_id,
        "The operations that it takes part in.",
    )
    events: Connection[Event] = through(
        tables.EventParticipant.record_id,
        tables.EventParticipant.event_id,
        "The events that it takes part in.",
    )
    fundings_given: Connection[Funding] = through(
        tables.FundingDonor.agency_id, tables.FundingDonor.funding_id, "The funding that it gives."
    )
    fundings_received: Connection[Funding] = through(
        tables.FundingRecipient.agency_id,
        tables.FundingRecipient.funding_id,
        "The funding that it receives.",
    )
    commitments: Connection[Commitment] = through(
        tables.CommitmentBy.agency_id,
        tables.CommitmentBy.commitment_id,
        "The commitments that it makes.",
    )
    statements: Connection[Fact] = through(
        tables.FactSpeaker.record_id,
        tables.FactSpeaker.fact_id,
        "The facts that are attributed to it, alone or together with others.",
    )
    publications: Connection[Document] = reverse(
        tables.Document.publisher_id, "The documents that it published."
    )
    writings: Connection[Document] = reverse(
        tables.Document.author_id, "The documents that it wrote."
    )
