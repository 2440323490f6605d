"""What a client sees of a commitment."""

from db.tables.commitment import Commitment, CommitmentBy
from db.tables.record_kind import RecordKind
from schema.definitions import columns, entity, through, to_one
from schema.entities.values import BASELINE_FIELD, QUANTITY_FIELD, TARGET_FIELD

COMMITMENT = entity(
    RecordKind.COMMITMENT,
    columns(Commitment, "kind"),
    through("by", CommitmentBy, "commitment_id", "agency_id", "The bodies that are committed."),
    TARGET_FIELD,
    BASELINE_FIELD,
    QUANTITY_FIELD,
    columns(Commitment, "status"),
    to_one(Commitment, "partnership"),
)
