"""What a client sees of a statistic."""

from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, to_one
from schema.entities.values import BASELINE_FIELD, PERIOD_FIELD, QUANTITY_FIELD

STATISTIC = entity(
    RecordKind.STATISTIC,
    to_one(Statistic, "indicator"),
    QUANTITY_FIELD,
    PERIOD_FIELD,
    to_one(Statistic, "area"),
    columns(Statistic, "base"),
    BASELINE_FIELD,
    columns(Statistic, "change", "cumulative", "rank"),
    to_one(Statistic, "partnership", "operation"),
)
