"""What a client sees of a claim."""

from db.tables.claim import Claim
from db.tables.record_kind import RecordKind
from schema.definitions import columns, entity
from schema.entities.values import PERIOD_FIELD

CLAIM = entity(RecordKind.CLAIM, columns(Claim, "kind"), PERIOD_FIELD)
