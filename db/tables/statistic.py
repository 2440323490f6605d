"""Statistics: single observations of indicators."""

from typing import ClassVar

import sqlalchemy as sa

from db.tables.base import FactTable, Fields
from db.tables.columns import flag, folded, number, own_kind, reference, term, text
from db.tables.record_kind import RecordKind
from db.tables.term import Term


class ChangeDirection(Term):
    """Which way a statistic moved from its baseline."""

    INCREASE = "INCREASE", "It rose."
    DECREASE = "DECREASE", "It fell."
    STABLE = "STABLE", "It stayed about the same."


class StatisticFields(Fields):
    base: str | None = text(
        "What a share is a share of; null if the figure is not a share.",
        optional=True,
    )
    change: ChangeDirection | None = term(
        ChangeDirection,
        "Which way it moved from its baseline; null if the figure is not a change.",
        optional=True,
    )
    cumulative: bool = flag(
        "Whether the figure is a running total, over several years or since a start.",
        default=False,
    )
    rank: int | None = number(
        "The rank, 1 being the highest; null if the figure is not a rank.",
        optional=True,
        ge=1,
    )
    ranked: str | None = text(
        "What the rank compares, such as 'years by cocaine seized'; null if the figure is not a"
        " rank.",
        optional=True,
    )


class Statistic(FactTable, StatisticFields, table=True):
    """One observation: an indicator's figure for a period and an area."""

    plural: ClassVar[str] = "statistics"
    periods: ClassVar[tuple[str, ...]] = ("period", "baseline")
    measured: ClassVar[bool] = True
    series: ClassVar[str | None] = "indicator_id"

    # What most questions ask for is an indicator in an area.
    __table_args__ = (sa.Index("ix_statistic_indicator_area", "indicator_id", "area_id"),)

    indicator_id: int = reference("indicator", "What is measured.")
    area_id: int | None = reference(
        "record",
        "The country or place that the figure is for; null if the documents do not say.",
        optional=True,
        kinds=(RecordKind.COUNTRY, RecordKind.PLACE),
    )
    partnership_id: int | None = reference(
        "partnership", "The partnership whose result it is; null if there is none.", optional=True
    )
    operation_id: int | None = reference(
        "operation", "The operation whose result it is; null if there is none.", optional=True
    )
    base_folded: str | None = folded("base", optional=True)
    ranked_folded: str | None = folded("ranked", optional=True)
    record_kind: RecordKind = own_kind(RecordKind.STATISTIC)
