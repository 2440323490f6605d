"""What a client sees of a partnership."""

from db.tables.commitment import Commitment
from db.tables.event import Event
from db.tables.funding import Funding
from db.tables.operation import Operation
from db.tables.partnership import Partnership, PartnershipMember
from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, reverse, through, to_one
from schema.entities.values import PERIOD_FIELD

PARTNERSHIP = entity(
    RecordKind.PARTNERSHIP,
    columns(Partnership, "kind"),
    to_one(Partnership, "body"),
    through(
        "members",
        PartnershipMember,
        "partnership_id",
        "agency_id",
        "Its members.",
    ),
    PERIOD_FIELD,
    reverse("operations", Operation, "partnership_id", "The operations that are activities of it."),
    reverse("events", Event, "partnership_id", "The events that belong to it."),
    reverse("fundings", Funding, "partnership_id", "What is given in it or to it."),
    reverse("statistics", Statistic, "partnership_id", "The figures of its results."),
    reverse("commitments", Commitment, "partnership_id", "The commitments that are made in it."),
)
