"""What a client sees of an agency."""

from db.tables.agency import Agency
from db.tables.commitment import CommitmentBy
from db.tables.document import Document
from db.tables.event import EventParticipant
from db.tables.fact import Fact
from db.tables.funding import FundingDonor, FundingRecipient
from db.tables.operation import OperationParticipant
from db.tables.partnership import Partnership, PartnershipMember
from db.tables.record_kind import RecordKind
from schema.definitions import columns, entity, reverse, through, to_one
from schema.entities.person import positions

AGENCY = entity(
    RecordKind.AGENCY,
    columns(Agency, "kind", "acronym"),
    to_one(Agency, "country", "parent"),
    reverse("units", Agency, "parent_id", "The bodies that are a part of it."),
    positions("agency_id", "The positions that persons hold in it."),
    through(
        "partnerships",
        PartnershipMember,
        "agency_id",
        "partnership_id",
        "The partnerships that it takes part in.",
    ),
    reverse("bodyOf", Partnership, "body_id", "The partnerships that it is the body of."),
    through(
        "operations",
        OperationParticipant,
        "agency_id",
        "operation_id",
        "The operations that it takes part in.",
    ),
    through(
        "events",
        EventParticipant,
        "record_id",
        "event_id",
        "The events that it takes part in.",
    ),
    through("fundingsGiven", FundingDonor, "agency_id", "funding_id", "What it gives to others."),
    through(
        "fundingsReceived",
        FundingRecipient,
        "agency_id",
        "funding_id",
        "What it receives from others.",
    ),
    through("commitments", CommitmentBy, "agency_id", "commitment_id", "What it is committed to."),
    reverse("statements", Fact, "attributed_to_id", "The facts that it is the source of."),
    reverse("publications", Document, "publisher_id", "The documents that it published."),
    reverse("writings", Document, "author_id", "The documents that it wrote."),
)
