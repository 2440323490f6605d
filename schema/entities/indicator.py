"""What a client sees of an indicator."""

from db.tables.indicator import Indicator
from db.tables.record_kind import RecordKind
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, reverse

INDICATOR = entity(
    RecordKind.INDICATOR,
    columns(Indicator, "unit_kind"),
    reverse("statistics", Statistic, "indicator_id", "Its observations."),
)
