"""Tallies: how many rows share values, counted once for each load.

A total, a group or a facet that asks for no more than the columns of a tally reads it instead of
the rows: ``db.compile.tallies`` decides. A tally is worth its space where a kind has many records.
"""

from typing import ClassVar

from db.tables.base import LinkTable, RecordTable, Table
from db.tables.columns import number, record_key, reference, term
from db.tables.fact import Modality
from db.tables.record import RecordTopic
from db.tables.statistic import Statistic


class TallyTable(Table):
    """A table with the number of the rows of ``counted`` for each combination of values.

    Its columns have the names of those that they are the values of. With a ``link``, a row counts
    once for each record that it is linked with, and once under null if it is linked with none.
    """

    __table_args__ = ({"info": {"derived": True}},)

    counted: ClassVar[type[RecordTable]]
    link: ClassVar[type[LinkTable] | None] = None

    id: int = record_key()
    count: int = number("The number of rows.")

    @classmethod
    def values(cls) -> list[str]:
        """Return the names of the columns whose values the rows share."""
        return [name for name in cls.model_fields if name not in ("id", "count")]


class StatisticTally(TallyTable, table=True):
    """The number of statistics of each indicator and modality."""

    __tablename__ = "statistic_tally"
    counted: ClassVar[type[RecordTable]] = Statistic

    indicator_id: int = reference("indicator", "What is measured.")
    modality: Modality = term(Modality, "How firmly the document asserts the fact.", index=False)


class StatisticYearTally(TallyTable, table=True):
    """The number of statistics of each indicator, modality and year."""

    __tablename__ = "statistic_year_tally"
    counted: ClassVar[type[RecordTable]] = Statistic

    indicator_id: int = reference("indicator", "What is measured.")
    modality: Modality = term(Modality, "How firmly the document asserts the fact.", index=False)
    period_within_year: int | None = number("The year that the period lies in.", optional=True)


class StatisticTopicTally(TallyTable, table=True):
    """The number of statistics of each topic, indicator and modality."""

    __tablename__ = "statistic_topic_tally"
    counted: ClassVar[type[RecordTable]] = Statistic
    link: ClassVar[type[LinkTable] | None] = RecordTopic

    topic_id: int | None = reference("topic", "One of their topics.", optional=True)
    indicator_id: int = reference("indicator", "What is measured.")
    modality: Modality = term(Modality, "How firmly the document asserts the fact.", index=False)


# The smaller tallies come first.
TALLIES: tuple[type[TallyTable], ...] = (StatisticTally, StatisticYearTally, StatisticTopicTally)
