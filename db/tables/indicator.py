"""Indicators: what statistics measure."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import record_key, term
from db.tables.enums import UnitKind


class IndicatorFields(SQLModel):
    """What a statistic measures."""

    unit_kind: UnitKind = term(UnitKind, "The dimension of the indicator's figures.")


class Indicator(IndicatorFields, table=True):
    """What a statistic measures: arrests, cocaine seized, area eradicated."""

    plural: ClassVar[str] = "indicators"

    id: int = record_key()
