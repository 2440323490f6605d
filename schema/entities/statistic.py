"""The GraphQL type of a statistic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import tables
from db.tables.record_kind import RecordKind
from db.tables.statistic import ChangeDirection
from schema.entities.record import Fact, Record
from schema.entities.values import (
    Period,
    Quantity,
    baseline_of_fact,
    period_of_fact,
    quantity_of_fact,
)
from schema.fields import column, to_one
from schema.types import record_type

if TYPE_CHECKING:
    from schema.entities.indicator import Indicator
    from schema.entities.operation import Operation
    from schema.entities.partnership import Partnership


@record_type(RecordKind.STATISTIC, split_by=("indicator", "cumulative", "change"))
class Statistic(Fact):
    indicator: Indicator = to_one(tables.Statistic.indicator_id)
    quantity: Quantity | None = quantity_of_fact()
    period: Period | None = period_of_fact()
    area: Record | None = to_one(tables.Statistic.area_id)
    base: str | None = column(tables.Statistic.base)
    baseline: Period | None = baseline_of_fact()
    change: ChangeDirection | None = column(tables.Statistic.change)
    cumulative: bool = column(tables.Statistic.cumulative)
    rank: int | None = column(tables.Statistic.rank)
    ranked: str | None = column(tables.Statistic.ranked)
    partnership: Partnership | None = to_one(tables.Statistic.partnership_id)
    operation: Operation | None = to_one(tables.Statistic.operation_id)
