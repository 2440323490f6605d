"""Indicators: what statistics measure."""

from typing import ClassVar

from db.tables.base import EntityTable, Fields
from db.tables.columns import own_kind, term
from db.tables.measure import UnitKind
from db.tables.record_kind import RecordKind


class IndicatorFields(Fields):
    unit_kind: UnitKind = term(UnitKind, "The dimension of the indicator's figures.")


class Indicator(EntityTable, IndicatorFields, table=True):
    """What a statistic measures: arrests, cocaine seized, area eradicated."""

    plural: ClassVar[str] = "indicators"
    record_kind: RecordKind = own_kind(RecordKind.INDICATOR)
