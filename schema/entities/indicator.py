"""The GraphQL type of an indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.measure import UnitKind
from db.tables.record_kind import RecordKind
from schema.entities.record import Record
from schema.fields import Connection, column, reverse
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.statistic import Statistic


@record_type(RecordKind.INDICATOR)
class Indicator(Record):
    unit_kind: UnitKind = column(tables.Indicator.unit_kind)
    statistics: Connection[Statistic] = reverse(tables.Statistic.indicator_id, "Its observations.")
