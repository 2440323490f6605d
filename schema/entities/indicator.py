"""What a client sees of an indicator."""

from db.tables.enums import RecordKind
from db.tables.indicator import Indicator
from db.tables.statistic import Statistic
from schema.definitions import columns, entity, reverse

INDICATOR = entity(
    RecordKind.INDICATOR,
    columns(Indicator, "unit_kind"),
    reverse("statistics", Statistic, "indicator_id", "Its observations."),
)
