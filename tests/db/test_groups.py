"""The tables that are made for groups and their sums, as SQL for each database."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from db.compile.groups import TABLES as MADE
from db.plan import (
    Bind,
    Column,
    Compare,
    Conversion,
    Counted,
    Dimension,
    Figures,
    Form,
    Grouping,
    Key,
    Many,
    Object,
    Operator,
    Relation,
    Scalar,
    Sort,
)
from tests.db.compiled import grouping_sql, own_sql, table_sql

AGENCIES = Relation("record", fixed=(("record_kind", "AGENCY"),))
AGENCY = (Key("agency"), Key("record"))
UNITS = Relation("agency", near="parent_id")
STATISTICS = Relation("record", fixed=(("record_kind", "STATISTIC"),))
STATISTIC = (Key("statistic"), Key("record"), Key("fact"))
NAME = Column("record", "name_folded")
BY_KIND = Dimension(Column("agency", "kind"))
BY_PARENT = Dimension(Column("agency", "parent_id"), named=NAME)
BY_TOPIC = Dimension(
    Column("record_topic", "topic_id"), Relation("record_topic", "topic_id", "record_id"), NAME
)
SLUG_IS = Compare(Column("record", "slug"), Operator.EQ, Bind(2))
SPLIT = (
    Dimension(Column("statistic", "indicator_id"), named=NAME),
    Dimension(Column("statistic", "cumulative")),
)
COUNT = Object((("n", Counted("member_key")),))
SIZE, SKIPPED = Bind(0), Bind(1)

ALL = Grouping(AGENCIES, AGENCY, (), COUNT, SIZE, SKIPPED)
SOME = Grouping(AGENCIES, AGENCY, (BY_KIND, BY_TOPIC), COUNT, SIZE, SKIPPED, SLUG_IS)
INSIDE = Grouping(UNITS, AGENCY, (BY_PARENT,), COUNT, SIZE, SKIPPED)
FIGURES = Grouping(
    STATISTICS, STATISTIC, (), COUNT, SIZE, SKIPPED, figures=Figures("PERIOD", SPLIT)
)
IN_UNIT = Grouping(
    STATISTICS,
    STATISTIC,
    (),
    COUNT,
    SIZE,
    SKIPPED,
    figures=Figures("TARGET", (), Bind(2), Bind(3), Conversion(Bind(4), Bind(5))),
)


@dataclass(frozen=True)
class Case:
    """A table of groups: its SQL for each database, and the parameters; a bind by its name."""

    name: str
    grouping: Grouping
    table: str
    sqlite: tuple[Any, ...]
    postgresql: tuple[Any, ...]

    def __str__(self) -> str:
        return self.name


def alike(name: str, grouping: Grouping, table: str, sql: str) -> Case:
    """Return a case in which the databases differ in how they quote one name."""
    return Case(name, grouping, table, (sql,), (sql.replace('"key"', "key"),))


CASES = [
    Case(
        "all rows in one group",
        ALL,
        "member",
        (
            'SELECT anon_1."key", 1 AS g FROM (SELECT record_1.id AS "key" FROM record AS '
            "record_1 WHERE record_1.record_kind = ?) AS anon_1",
            "AGENCY",
        ),
        (
            "SELECT anon_1.key, 1 AS g FROM (SELECT record_1.id AS key FROM record AS record_1 "
            "WHERE record_1.record_kind = $1::VARCHAR) AS anon_1",
            "AGENCY",
        ),
    ),
    Case(
        "some rows by a column and an edge",
        SOME,
        "member",
        (
            'SELECT anon_1."key", anon_1.d0, record_topic_1.topic_id AS d1, dense_rank() OVER '
            "(ORDER BY anon_1.d0, record_topic_1.topic_id) AS g FROM (SELECT record_1.id AS "
            '"key", agency_1.kind AS d0 FROM record AS record_1, agency AS agency_1 WHERE '
            "agency_1.id = record_1.id AND record_1.record_kind = ? AND record_1.slug = ?) AS "
            "anon_1 LEFT OUTER JOIN record_topic AS record_topic_1 ON record_topic_1.record_id "
            '= anon_1."key"',
            "AGENCY",
            "b2",
        ),
        (
            "SELECT anon_1.key, anon_1.d0, record_topic_1.topic_id AS d1, dense_rank() OVER "
            "(ORDER BY anon_1.d0, record_topic_1.topic_id) AS g FROM (SELECT record_1.id AS "
            "key, agency_1.kind AS d0 FROM record AS record_1, agency AS agency_1 WHERE "
            "agency_1.id = record_1.id AND record_1.record_kind = $1::VARCHAR AND record_1.slug "
            "= $2::VARCHAR) AS anon_1 LEFT OUTER JOIN record_topic AS record_topic_1 ON "
            "record_topic_1.record_id = anon_1.key",
            "AGENCY",
            "b2",
        ),
    ),
    alike(
        "rows inside another",
        INSIDE,
        "member",
        'SELECT anon_1."key", anon_1.owner, anon_1.d0, dense_rank() OVER (ORDER BY '
        'anon_1.owner, anon_1.d0) AS g FROM (SELECT agency_1.id AS "key", agency_1.parent_id '
        "AS owner, agency_1.parent_id AS d0 FROM agency AS agency_1 WHERE agency_1.parent_id IN "
        "(SELECT these.id FROM agency AS these)) AS anon_1",
    ),
    alike(
        "rows once each",
        ALL,
        "member_key",
        'SELECT DISTINCT groups_member_1."key" FROM groups_member AS groups_member_1',
    ),
    alike(
        "rows once each inside another",
        INSIDE,
        "member_key",
        'SELECT DISTINCT groups_member_1."key", groups_member_1.owner FROM groups_member AS '
        "groups_member_1",
    ),
    Case(
        "groups in order",
        SOME,
        "every_group",
        (
            "SELECT groups_member_1.g, groups_member_1.d0, groups_member_1.d1, count(*) AS "
            "count, row_number() OVER (ORDER BY count(*) DESC, CASE WHEN (groups_member_1.d0 IS "
            "NULL) THEN 1 ELSE 0 END, groups_member_1.d0, CASE WHEN (groups_member_1.d1 IS "
            "NULL) THEN 1 ELSE 0 END, (SELECT record_1.name_folded FROM record AS record_1 "
            "WHERE record_1.id = groups_member_1.d1), groups_member_1.d1) AS position FROM "
            "groups_member AS groups_member_1 GROUP BY groups_member_1.g, groups_member_1.d0, "
            "groups_member_1.d1",
        ),
        (
            "SELECT groups_member_1.g, groups_member_1.d0, groups_member_1.d1, count(*) AS "
            "count, row_number() OVER (ORDER BY count(*) DESC, CASE WHEN (groups_member_1.d0 IS "
            'NULL) THEN 1 ELSE 0 END, groups_member_1.d0 COLLATE "C", CASE WHEN '
            "(groups_member_1.d1 IS NULL) THEN 1 ELSE 0 END, (SELECT record_1.name_folded FROM "
            "record AS record_1 WHERE record_1.id = groups_member_1.d1), groups_member_1.d1) AS "
            "position FROM groups_member AS groups_member_1 GROUP BY groups_member_1.g, "
            "groups_member_1.d0, groups_member_1.d1",
        ),
    ),
    alike(
        "groups in order inside another",
        INSIDE,
        "every_group",
        "SELECT groups_member_1.g, groups_member_1.owner, groups_member_1.d0, count(*) AS "
        "count, row_number() OVER (PARTITION BY groups_member_1.owner ORDER BY count(*) DESC, "
        "CASE WHEN (groups_member_1.d0 IS NULL) THEN 1 ELSE 0 END, (SELECT record_1.name_folded "
        "FROM record AS record_1 WHERE record_1.id = groups_member_1.d0), groups_member_1.d0) "
        "AS position FROM groups_member AS groups_member_1 GROUP BY groups_member_1.g, "
        "groups_member_1.owner, groups_member_1.d0",
    ),
    Case(
        "groups that are shown",
        SOME,
        "shown",
        (
            "SELECT groups_every_group_1.g, groups_every_group_1.d0, groups_every_group_1.d1, "
            "groups_every_group_1.count, groups_every_group_1.position FROM groups_every_group "
            "AS groups_every_group_1 WHERE groups_every_group_1.position > ? AND "
            "groups_every_group_1.position <= ? + ?",
            "b1",
            "b1",
            "b0",
        ),
        (
            "SELECT groups_every_group_1.g, groups_every_group_1.d0, groups_every_group_1.d1, "
            "groups_every_group_1.count, groups_every_group_1.position FROM groups_every_group "
            "AS groups_every_group_1 WHERE groups_every_group_1.position > $1::BIGINT AND "
            "groups_every_group_1.position <= $1::BIGINT + $2::BIGINT",
            "b1",
            "b0",
        ),
    ),
    alike(
        "documents of groups",
        SOME,
        "group_document",
        "SELECT DISTINCT groups_member_1.g, evidence_1.document_id FROM groups_member AS "
        "groups_member_1, evidence AS evidence_1 WHERE evidence_1.record_id = "
        'groups_member_1."key"',
    ),
    Case(
        "figures",
        FIGURES,
        "measured",
        (
            'SELECT groups_member_1.g, groups_member_1."key", statistic_1.indicator_id, '
            "statistic_1.cumulative, quantity_1.unit_code AS unit_code, period_1.kind AS "
            "period_kind, quantity_1.comparator, unit_1.kind AS unit_kind, "
            "in_unit(quantity_1.value, ?, ?, ?, ?) AS value, dense_rank() OVER (ORDER BY "
            "groups_member_1.g, statistic_1.indicator_id, statistic_1.cumulative, "
            "quantity_1.unit_code, period_1.kind, quantity_1.comparator) AS s FROM "
            "groups_member AS groups_member_1 JOIN quantity AS quantity_1 ON quantity_1.fact_id "
            '= groups_member_1."key" LEFT OUTER JOIN unit AS unit_1 ON unit_1.code = '
            "quantity_1.unit_code LEFT OUTER JOIN period AS period_1 ON period_1.fact_id = "
            'groups_member_1."key" AND period_1.role = ? JOIN statistic AS statistic_1 ON '
            'statistic_1.id = groups_member_1."key" WHERE CASE WHEN ((groups_member_1.g) IN '
            "(SELECT groups_shown_1.g FROM groups_shown AS groups_shown_1)) THEN 1 ELSE 0 END = "
            "1 AND quantity_1.value IS NOT NULL",
            "1",
            "1",
            "1",
            "1",
            "PERIOD",
        ),
        (
            "SELECT groups_member_1.g, groups_member_1.key, statistic_1.indicator_id, "
            "statistic_1.cumulative, quantity_1.unit_code AS unit_code, period_1.kind AS "
            "period_kind, quantity_1.comparator, unit_1.kind AS unit_kind, "
            "(sign(quantity_1.value::numeric) * div(2 * abs(quantity_1.value::numeric) * "
            "$1::VARCHAR::numeric * $1::VARCHAR::numeric * 1000000 + $1::VARCHAR::numeric * "
            "$1::VARCHAR::numeric, 2 * $1::VARCHAR::numeric * $1::VARCHAR::numeric)) AS value, "
            "dense_rank() OVER (ORDER BY groups_member_1.g, statistic_1.indicator_id, "
            "statistic_1.cumulative, quantity_1.unit_code, period_1.kind, "
            "quantity_1.comparator) AS s FROM groups_member AS groups_member_1 JOIN quantity AS "
            "quantity_1 ON quantity_1.fact_id = groups_member_1.key LEFT OUTER JOIN unit AS "
            "unit_1 ON unit_1.code = quantity_1.unit_code LEFT OUTER JOIN period AS period_1 ON "
            "period_1.fact_id = groups_member_1.key AND period_1.role = $2::VARCHAR JOIN "
            "statistic AS statistic_1 ON statistic_1.id = groups_member_1.key WHERE CASE WHEN "
            "((groups_member_1.g) IN (SELECT groups_shown_1.g FROM groups_shown AS "
            "groups_shown_1)) THEN true ELSE false END AND quantity_1.value IS NOT NULL",
            "1",
            "PERIOD",
        ),
    ),
    Case(
        "figures in a unit",
        IN_UNIT,
        "measured",
        (
            'SELECT groups_member_1.g, groups_member_1."key", CASE WHEN (unit_1.dimension = '
            "?) THEN ? ELSE quantity_1.unit_code END AS unit_code, period_1.kind AS "
            "period_kind, quantity_1.comparator, unit_1.kind AS unit_kind, "
            "in_unit(quantity_1.value, CASE WHEN (unit_1.dimension = ?) THEN unit_1.numerator "
            "ELSE ? END, CASE WHEN (unit_1.dimension = ?) THEN unit_1.denominator ELSE ? END, "
            "CASE WHEN (unit_1.dimension = ?) THEN ? ELSE ? END, CASE WHEN (unit_1.dimension = "
            "?) THEN ? ELSE ? END) AS value, dense_rank() OVER (ORDER BY groups_member_1.g, "
            "CASE WHEN (unit_1.dimension = ?) THEN ? ELSE quantity_1.unit_code END, "
            "period_1.kind, quantity_1.comparator) AS s FROM groups_member AS groups_member_1 "
            'JOIN quantity AS quantity_1 ON quantity_1.fact_id = groups_member_1."key" LEFT '
            "OUTER JOIN unit AS unit_1 ON unit_1.code = quantity_1.unit_code LEFT OUTER JOIN "
            'period AS period_1 ON period_1.fact_id = groups_member_1."key" AND period_1.role '
            "= ? WHERE CASE WHEN ((groups_member_1.g) IN (SELECT groups_shown_1.g FROM "
            "groups_shown AS groups_shown_1)) THEN 1 ELSE 0 END = 1 AND quantity_1.value IS NOT "
            "NULL",
            "b3",
            "b2",
            "b3",
            "1",
            "b3",
            "1",
            "b3",
            "b4",
            "1",
            "b3",
            "b5",
            "1",
            "b3",
            "b2",
            "TARGET",
        ),
        (
            "SELECT groups_member_1.g, groups_member_1.key, CASE WHEN (unit_1.dimension = "
            "$1::VARCHAR) THEN $2::VARCHAR ELSE quantity_1.unit_code END AS unit_code, "
            "period_1.kind AS period_kind, quantity_1.comparator, unit_1.kind AS unit_kind, "
            "(sign(quantity_1.value::numeric) * div(2 * abs(quantity_1.value::numeric) * CASE "
            "WHEN (unit_1.dimension = $1::VARCHAR) THEN unit_1.numerator ELSE $3::VARCHAR "
            "END::numeric * CASE WHEN (unit_1.dimension = $1::VARCHAR) THEN $5::VARCHAR ELSE "
            "$3::VARCHAR END::numeric * 1000000 + CASE WHEN (unit_1.dimension = $1::VARCHAR) "
            "THEN unit_1.denominator ELSE $3::VARCHAR END::numeric * CASE WHEN "
            "(unit_1.dimension = $1::VARCHAR) THEN $4::VARCHAR ELSE $3::VARCHAR END::numeric, 2 "
            "* CASE WHEN (unit_1.dimension = $1::VARCHAR) THEN unit_1.denominator ELSE "
            "$3::VARCHAR END::numeric * CASE WHEN (unit_1.dimension = $1::VARCHAR) THEN "
            "$4::VARCHAR ELSE $3::VARCHAR END::numeric)) AS value, dense_rank() OVER (ORDER BY "
            "groups_member_1.g, CASE WHEN (unit_1.dimension = $1::VARCHAR) THEN $2::VARCHAR "
            "ELSE quantity_1.unit_code END, period_1.kind, quantity_1.comparator) AS s FROM "
            "groups_member AS groups_member_1 JOIN quantity AS quantity_1 ON quantity_1.fact_id "
            "= groups_member_1.key LEFT OUTER JOIN unit AS unit_1 ON unit_1.code = "
            "quantity_1.unit_code LEFT OUTER JOIN period AS period_1 ON period_1.fact_id = "
            "groups_member_1.key AND period_1.role = $6::VARCHAR WHERE CASE WHEN "
            "((groups_member_1.g) IN (SELECT groups_shown_1.g FROM groups_shown AS "
            "groups_shown_1)) THEN true ELSE false END AND quantity_1.value IS NOT NULL",
            "b3",
            "b2",
            "1",
            "b4",
            "b5",
            "TARGET",
        ),
    ),
    Case(
        "figures that are left out",
        FIGURES,
        "left_out",
        (
            'SELECT groups_measured_1.g, groups_measured_1.s, groups_measured_1."key", '
            "max(double_count_1.kind) AS why FROM groups_measured AS groups_measured_1, "
            "double_count AS "
            'double_count_1 WHERE double_count_1.fact_id = groups_measured_1."key" AND CASE WHEN '
            "((groups_measured_1.s, double_count_1.other_id) IN (SELECT groups_measured_2.s, "
            'groups_measured_2."key" FROM groups_measured AS groups_measured_2)) THEN 1 ELSE '
            "0 END = 1 AND double_count_1.kind IN (?, ?) GROUP BY groups_measured_1.g, "
            'groups_measured_1.s, groups_measured_1."key"',
            "WITHIN",
            "REPEATS",
        ),
        (
            "SELECT groups_measured_1.g, groups_measured_1.s, groups_measured_1.key, "
            "max(double_count_1.kind) AS why FROM groups_measured AS groups_measured_1, "
            "double_count AS "
            "double_count_1 WHERE double_count_1.fact_id = groups_measured_1.key AND CASE WHEN "
            "((groups_measured_1.s, double_count_1.other_id) IN (SELECT groups_measured_2.s, "
            "groups_measured_2.key FROM groups_measured AS groups_measured_2)) THEN true ELSE "
            "false END AND double_count_1.kind IN ($1, $2) GROUP BY groups_measured_1.g, "
            "groups_measured_1.s, groups_measured_1.key",
            "WITHIN",
            "REPEATS",
        ),
    ),
    Case(
        "figures that are added",
        FIGURES,
        "added",
        (
            'SELECT groups_measured_1.g, groups_measured_1."key", '
            "groups_measured_1.indicator_id, groups_measured_1.cumulative, "
            "groups_measured_1.unit_code, groups_measured_1.period_kind, "
            "groups_measured_1.comparator, groups_measured_1.unit_kind, "
            "groups_measured_1.value, groups_measured_1.s FROM groups_measured AS "
            'groups_measured_1 WHERE CASE WHEN ((groups_measured_1.s, groups_measured_1."key") '
            'IN (SELECT groups_left_out_1.s, groups_left_out_1."key" FROM groups_left_out AS '
            "groups_left_out_1)) THEN 1 ELSE 0 END = 0",
        ),
        (
            "SELECT groups_measured_1.g, groups_measured_1.key, groups_measured_1.indicator_id, "
            "groups_measured_1.cumulative, groups_measured_1.unit_code, "
            "groups_measured_1.period_kind, groups_measured_1.comparator, "
            "groups_measured_1.unit_kind, groups_measured_1.value, groups_measured_1.s FROM "
            "groups_measured AS groups_measured_1 WHERE NOT CASE WHEN ((groups_measured_1.s, "
            "groups_measured_1.key) IN (SELECT groups_left_out_1.s, groups_left_out_1.key FROM "
            "groups_left_out AS groups_left_out_1)) THEN true ELSE false END",
        ),
    ),
    Case(
        "figures that must not be added",
        FIGURES,
        "clash",
        (
            'SELECT DISTINCT groups_added_1.g, groups_added_1.s, groups_added_1."key", '
            "double_count_1.kind AS why FROM groups_added AS groups_added_1, double_count AS "
            "double_count_1 "
            'WHERE double_count_1.fact_id = groups_added_1."key" AND CASE WHEN ((groups_added_1.s, '
            'double_count_1.other_id) IN (SELECT groups_added_2.s, groups_added_2."key" FROM '
            "groups_added AS groups_added_2)) THEN 1 ELSE 0 END = 1 AND double_count_1.kind IN (?, "
            "?)",
            "OVERLAPS",
            "CONFLICTS",
        ),
        (
            "SELECT DISTINCT groups_added_1.g, groups_added_1.s, groups_added_1.key, "
            "double_count_1.kind AS why FROM groups_added AS groups_added_1, double_count AS "
            "double_count_1 "
            "WHERE double_count_1.fact_id = groups_added_1.key AND CASE WHEN ((groups_added_1.s, "
            "double_count_1.other_id) IN (SELECT groups_added_2.s, groups_added_2.key FROM "
            "groups_added AS groups_added_2)) THEN true ELSE false END AND double_count_1.kind IN "
            "($1, $2)",
            "OVERLAPS",
            "CONFLICTS",
        ),
    ),
    Case(
        "sums",
        FIGURES,
        "figure",
        (
            "SELECT groups_added_1.g, groups_added_1.s, groups_added_1.indicator_id, "
            "groups_added_1.cumulative, groups_added_1.unit_code, groups_added_1.period_kind, "
            "groups_added_1.comparator, max(groups_added_1.unit_kind) AS unit_kind, count(*) AS "
            "count, CASE WHEN (CASE WHEN ((groups_added_1.s) IN (SELECT groups_clash_1.s FROM "
            "groups_clash AS groups_clash_1)) THEN 1 ELSE 0 END = 1 OR "
            "(max(groups_added_1.unit_kind) = ? OR groups_added_1.cumulative = 1) AND count(*) "
            "> 1) THEN NULL ELSE exact_sum(groups_added_1.value) END AS sum, "
            "exact_min(groups_added_1.value) AS min, exact_max(groups_added_1.value) AS max, "
            "exact_mean(groups_added_1.value) AS mean, row_number() OVER (ORDER BY "
            "groups_added_1.g, CASE WHEN (groups_added_1.indicator_id IS NULL) THEN 1 ELSE 0 "
            "END, (SELECT record_1.name_folded FROM record AS record_1 WHERE record_1.id = "
            "groups_added_1.indicator_id), groups_added_1.indicator_id, CASE WHEN "
            "(groups_added_1.cumulative IS NULL) THEN 1 ELSE 0 END, groups_added_1.cumulative, "
            "CASE WHEN (groups_added_1.unit_code IS NULL) THEN 1 ELSE 0 END, "
            "groups_added_1.unit_code, CASE WHEN (groups_added_1.period_kind IS NULL) THEN 1 "
            "ELSE 0 END, groups_added_1.period_kind, CASE WHEN (groups_added_1.comparator IS "
            "NULL) THEN 1 ELSE 0 END, groups_added_1.comparator) AS position FROM groups_added "
            "AS groups_added_1 GROUP BY groups_added_1.g, groups_added_1.s, "
            "groups_added_1.indicator_id, groups_added_1.cumulative, groups_added_1.unit_code, "
            "groups_added_1.period_kind, groups_added_1.comparator",
            "SHARE",
        ),
        (
            "SELECT groups_added_1.g, groups_added_1.s, groups_added_1.indicator_id, "
            "groups_added_1.cumulative, groups_added_1.unit_code, groups_added_1.period_kind, "
            "groups_added_1.comparator, max(groups_added_1.unit_kind) AS unit_kind, count(*) AS "
            "count, CASE WHEN (CASE WHEN ((groups_added_1.s) IN (SELECT groups_clash_1.s FROM "
            "groups_clash AS groups_clash_1)) THEN true ELSE false END OR "
            "(max(groups_added_1.unit_kind) = $1::VARCHAR OR groups_added_1.cumulative) AND "
            "count(*) > 1) THEN NULL ELSE sum(groups_added_1.value) END AS sum, "
            "min(groups_added_1.value) AS min, max(groups_added_1.value) AS max, "
            "(sign(sum(groups_added_1.value)) * div(2 * abs(sum(groups_added_1.value)) + "
            "count(groups_added_1.value), 2 * count(groups_added_1.value))) AS mean, "
            "row_number() OVER (ORDER BY groups_added_1.g, CASE WHEN "
            "(groups_added_1.indicator_id IS NULL) THEN 1 ELSE 0 END, (SELECT "
            "record_1.name_folded FROM record AS record_1 WHERE record_1.id = "
            "groups_added_1.indicator_id), groups_added_1.indicator_id, CASE WHEN "
            "(groups_added_1.cumulative IS NULL) THEN 1 ELSE 0 END, groups_added_1.cumulative, "
            "CASE WHEN (groups_added_1.unit_code IS NULL) THEN 1 ELSE 0 END, "
            "groups_added_1.unit_code, CASE WHEN (groups_added_1.period_kind IS NULL) THEN 1 "
            'ELSE 0 END, groups_added_1.period_kind COLLATE "C", CASE WHEN '
            "(groups_added_1.comparator IS NULL) THEN 1 ELSE 0 END, groups_added_1.comparator "
            'COLLATE "C") AS position FROM groups_added AS groups_added_1 GROUP BY '
            "groups_added_1.g, groups_added_1.s, groups_added_1.indicator_id, "
            "groups_added_1.cumulative, groups_added_1.unit_code, groups_added_1.period_kind, "
            "groups_added_1.comparator",
            "SHARE",
        ),
    ),
    Case(
        "sums that are split by no field",
        IN_UNIT,
        "figure",
        (
            "SELECT groups_added_1.g, groups_added_1.s, groups_added_1.unit_code, "
            "groups_added_1.period_kind, groups_added_1.comparator, "
            "max(groups_added_1.unit_kind) AS unit_kind, count(*) AS count, CASE WHEN (CASE "
            "WHEN ((groups_added_1.s) IN (SELECT groups_clash_1.s FROM groups_clash AS "
            "groups_clash_1)) THEN 1 ELSE 0 END = 1 OR max(groups_added_1.unit_kind) = ? AND "
            "count(*) > 1) THEN NULL ELSE exact_sum(groups_added_1.value) END AS sum, "
            "exact_min(groups_added_1.value) AS min, exact_max(groups_added_1.value) AS max, "
            "exact_mean(groups_added_1.value) AS mean, row_number() OVER (ORDER BY "
            "groups_added_1.g, CASE WHEN (groups_added_1.unit_code IS NULL) THEN 1 ELSE 0 END, "
            "groups_added_1.unit_code, CASE WHEN (groups_added_1.period_kind IS NULL) THEN 1 "
            "ELSE 0 END, groups_added_1.period_kind, CASE WHEN (groups_added_1.comparator IS "
            "NULL) THEN 1 ELSE 0 END, groups_added_1.comparator) AS position FROM groups_added "
            "AS groups_added_1 GROUP BY groups_added_1.g, groups_added_1.s, "
            "groups_added_1.unit_code, groups_added_1.period_kind, groups_added_1.comparator",
            "SHARE",
        ),
        (
            "SELECT groups_added_1.g, groups_added_1.s, groups_added_1.unit_code, "
            "groups_added_1.period_kind, groups_added_1.comparator, "
            "max(groups_added_1.unit_kind) AS unit_kind, count(*) AS count, CASE WHEN (CASE "
            "WHEN ((groups_added_1.s) IN (SELECT groups_clash_1.s FROM groups_clash AS "
            "groups_clash_1)) THEN true ELSE false END OR max(groups_added_1.unit_kind) = "
            "$1::VARCHAR AND count(*) > 1) THEN NULL ELSE sum(groups_added_1.value) END AS sum, "
            "min(groups_added_1.value) AS min, max(groups_added_1.value) AS max, "
            "(sign(sum(groups_added_1.value)) * div(2 * abs(sum(groups_added_1.value)) + "
            "count(groups_added_1.value), 2 * count(groups_added_1.value))) AS mean, "
            "row_number() OVER (ORDER BY groups_added_1.g, CASE WHEN (groups_added_1.unit_code "
            "IS NULL) THEN 1 ELSE 0 END, groups_added_1.unit_code, CASE WHEN "
            "(groups_added_1.period_kind IS NULL) THEN 1 ELSE 0 END, groups_added_1.period_kind "
            'COLLATE "C", CASE WHEN (groups_added_1.comparator IS NULL) THEN 1 ELSE 0 END, '
            'groups_added_1.comparator COLLATE "C") AS position FROM groups_added AS '
            "groups_added_1 GROUP BY groups_added_1.g, groups_added_1.s, "
            "groups_added_1.unit_code, groups_added_1.period_kind, groups_added_1.comparator",
            "SHARE",
        ),
    ),
    Case(
        "rows that there is something to say of",
        FIGURES,
        "concern",
        (
            'SELECT anon_1.g, anon_1.s, anon_1."key", anon_1.code, anon_1.position FROM '
            "(SELECT groups_left_out_1.g AS g, groups_left_out_1.s AS s, "
            'groups_left_out_1."key" AS "key", ? AS code, ? AS position FROM '
            "groups_left_out AS groups_left_out_1 WHERE groups_left_out_1.why = ? UNION ALL "
            'SELECT groups_left_out_2.g AS g, groups_left_out_2.s AS s, groups_left_out_2."key" '
            'AS "key", ? AS code, ? AS position FROM groups_left_out AS groups_left_out_2 '
            "WHERE groups_left_out_2.why = ? UNION ALL SELECT groups_clash_1.g AS g, "
            'groups_clash_1.s AS s, groups_clash_1."key" AS "key", ? AS code, ? AS position '
            "FROM groups_clash AS groups_clash_1 WHERE groups_clash_1.why = ? UNION ALL SELECT "
            'groups_clash_2.g AS g, groups_clash_2.s AS s, groups_clash_2."key" AS "key", ? '
            "AS code, ? AS position FROM groups_clash AS groups_clash_2 WHERE "
            "groups_clash_2.why = ? UNION ALL SELECT groups_added_1.g AS g, groups_added_1.s AS "
            's, groups_added_1."key" AS "key", ? AS code, ? AS position FROM groups_added '
            "AS groups_added_1 WHERE CASE WHEN ((groups_added_1.s) IN (SELECT groups_figure_1.s "
            "FROM groups_figure AS groups_figure_1 WHERE groups_figure_1.count > 1 AND "
            "groups_figure_1.unit_kind = ?)) THEN 1 ELSE 0 END = 1 UNION ALL SELECT "
            'groups_added_1.g AS g, groups_added_1.s AS s, groups_added_1."key" AS "key", ? '
            "AS code, ? AS position FROM groups_added AS groups_added_1 WHERE CASE WHEN "
            "((groups_added_1.s) IN (SELECT groups_figure_1.s FROM groups_figure AS "
            "groups_figure_1 WHERE groups_figure_1.count > 1 AND groups_figure_1.cumulative = "
            "1)) THEN 1 ELSE 0 END = 1 UNION ALL SELECT groups_added_2.g AS g, groups_added_2.s "
            'AS s, groups_added_2."key" AS "key", ? AS code, ? AS position FROM '
            "groups_added AS groups_added_2, fact AS fact_1 WHERE fact_1.id = "
            'groups_added_2."key" AND fact_1.modality != ? UNION ALL SELECT groups_member_1.g '
            'AS g, CAST(NULL AS BIGINT) AS s, groups_member_1."key" AS "key", ? AS code, ? '
            "AS position FROM groups_member AS groups_member_1 WHERE CASE WHEN "
            "((groups_member_1.g) IN (SELECT groups_shown_1.g FROM groups_shown AS "
            "groups_shown_1)) THEN 1 ELSE 0 END = 1 AND NOT (EXISTS (SELECT 1 FROM quantity AS "
            'quantity_1 WHERE quantity_1.fact_id = groups_member_1."key" AND quantity_1.value '
            "IS NOT NULL))) AS anon_1",
            "PARTS_LEFT_OUT",
            0,
            "WITHIN",
            "REPEATS_LEFT_OUT",
            1,
            "REPEATS",
            "OVERLAP",
            2,
            "OVERLAPS",
            "CONFLICT",
            3,
            "CONFLICTS",
            "SHARES",
            4,
            "SHARE",
            "CUMULATIVE",
            5,
            "NOT_STATED",
            6,
            "STATED",
            "NO_NUMBER",
            7,
        ),
        (
            "SELECT anon_1.g, anon_1.s, anon_1.key, anon_1.code, anon_1.position FROM (SELECT "
            "groups_left_out_1.g AS g, groups_left_out_1.s AS s, groups_left_out_1.key AS key, "
            "$1::VARCHAR AS code, $2::INTEGER AS position FROM groups_left_out AS "
            "groups_left_out_1 WHERE groups_left_out_1.why = $3::VARCHAR UNION ALL SELECT "
            "groups_left_out_2.g AS g, groups_left_out_2.s AS s, groups_left_out_2.key AS key, "
            "$4::VARCHAR AS code, $5::INTEGER AS position FROM groups_left_out AS "
            "groups_left_out_2 WHERE groups_left_out_2.why = $6::VARCHAR UNION ALL SELECT "
            "groups_clash_1.g AS g, groups_clash_1.s AS s, groups_clash_1.key AS key, "
            "$7::VARCHAR AS code, $8::INTEGER AS position FROM groups_clash AS groups_clash_1 "
            "WHERE groups_clash_1.why = $9::VARCHAR UNION ALL SELECT groups_clash_2.g AS g, "
            "groups_clash_2.s AS s, groups_clash_2.key AS key, $10::VARCHAR AS code, "
            "$11::INTEGER AS position FROM groups_clash AS groups_clash_2 WHERE "
            "groups_clash_2.why = $12::VARCHAR UNION ALL SELECT groups_added_1.g AS g, "
            "groups_added_1.s AS s, groups_added_1.key AS key, $13::VARCHAR AS code, "
            "$14::INTEGER AS position FROM groups_added AS groups_added_1 WHERE CASE WHEN "
            "((groups_added_1.s) IN (SELECT groups_figure_1.s FROM groups_figure AS "
            "groups_figure_1 WHERE groups_figure_1.count > 1 AND groups_figure_1.unit_kind = "
            "$15::VARCHAR)) THEN true ELSE false END UNION ALL SELECT groups_added_1.g AS g, "
            "groups_added_1.s AS s, groups_added_1.key AS key, $16::VARCHAR AS code, "
            "$17::INTEGER AS position FROM groups_added AS groups_added_1 WHERE CASE WHEN "
            "((groups_added_1.s) IN (SELECT groups_figure_1.s FROM groups_figure AS "
            "groups_figure_1 WHERE groups_figure_1.count > 1 AND groups_figure_1.cumulative)) "
            "THEN true ELSE false END UNION ALL SELECT groups_added_2.g AS g, groups_added_2.s "
            "AS s, groups_added_2.key AS key, $18::VARCHAR AS code, $19::INTEGER AS position "
            "FROM groups_added AS groups_added_2, fact AS fact_1 WHERE fact_1.id = "
            "groups_added_2.key AND fact_1.modality != $20::VARCHAR UNION ALL SELECT "
            "groups_member_1.g AS g, CAST(NULL AS BIGINT) AS s, groups_member_1.key AS key, "
            "$21::VARCHAR AS code, $22::INTEGER AS position FROM groups_member AS "
            "groups_member_1 WHERE CASE WHEN ((groups_member_1.g) IN (SELECT groups_shown_1.g "
            "FROM groups_shown AS groups_shown_1)) THEN true ELSE false END AND NOT (EXISTS "
            "(SELECT 1 FROM quantity AS quantity_1 WHERE quantity_1.fact_id = "
            "groups_member_1.key AND quantity_1.value IS NOT NULL))) AS anon_1",
            "PARTS_LEFT_OUT",
            0,
            "WITHIN",
            "REPEATS_LEFT_OUT",
            1,
            "REPEATS",
            "OVERLAP",
            2,
            "OVERLAPS",
            "CONFLICT",
            3,
            "CONFLICTS",
            "SHARES",
            4,
            "SHARE",
            "CUMULATIVE",
            5,
            "NOT_STATED",
            6,
            "STATED",
            "NO_NUMBER",
            7,
        ),
    ),
    alike(
        "what is said of a sum",
        FIGURES,
        "warning",
        "SELECT groups_concern_1.g, groups_concern_1.s, groups_concern_1.code, "
        'groups_concern_1.position, count(DISTINCT groups_concern_1."key") AS count FROM '
        "groups_concern AS groups_concern_1 GROUP BY groups_concern_1.g, groups_concern_1.s, "
        "groups_concern_1.code, groups_concern_1.position",
    ),
    alike(
        "what is said of a group",
        FIGURES,
        "group_warning",
        "SELECT groups_concern_1.g, groups_concern_1.code, groups_concern_1.position, "
        'count(DISTINCT groups_concern_1."key") AS count FROM groups_concern AS '
        "groups_concern_1 GROUP BY groups_concern_1.g, groups_concern_1.code, "
        "groups_concern_1.position",
    ),
]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_table_of_groups_compiles_to_its_sql(case: Case, dialect: str) -> None:
    expected = case.sqlite if dialect == "sqlite" else case.postgresql
    assert table_sql(case.grouping, case.table, dialect) == expected


def test_every_table_has_a_case() -> None:
    assert {case.table for case in CASES} == set(MADE)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("name", ["shown", "every_group", "member_key"])
def test_inside_a_row_a_node_reads_what_that_row_owns(name: str, dialect: str) -> None:
    sql = own_sql(INSIDE, name, dialect)
    table = f"groups_{name}"
    assert sql.endswith(
        f"FROM {table} WHERE here.id = {table}.owner) AS anon_2) AS anon_1 FROM agency AS here"
    )


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("name", ["member", "group_document"])
def test_what_belongs_to_a_group_is_read_by_its_number(name: str, dialect: str) -> None:
    assert "owner" not in own_sql(INSIDE, name, dialect)
    assert "owner" not in own_sql(ALL, name, dialect)


# Groupings


MEMBER = "SELECT anon_1.{key}, 1 AS g FROM (SELECT record_1.id AS {key} FROM record AS record_1"


@pytest.mark.parametrize(
    ("dialect", "key", "kind"), [("sqlite", '"key"', "?"), ("postgresql", "key", "$1::VARCHAR")]
)
def test_a_count_reads_the_tables_that_it_needs(dialect: str, key: str, kind: str) -> None:
    member = f"{MEMBER.format(key=key)} WHERE record_1.record_kind = {kind}) AS anon_1"
    keys = f"SELECT DISTINCT groups1_member_1.{key} FROM groups1_member AS groups1_member_1"
    counted = "SELECT count(*) AS count_1 FROM groups1_member_key AS groups1_member_key_1"
    assert grouping_sql(ALL, dialect) == (
        f"SELECT (WITH groups1_member AS MATERIALIZED ({member}), "
        f"groups1_member_key AS MATERIALIZED ({keys}) "
        f"SELECT concat('{{\"n\":', ({counted}), '}}') AS concat_1) AS part",
        "AGENCY",
    )


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_groups_that_are_shown_stand_in_order(dialect: str) -> None:
    count = Scalar(Column("shown", "count"), Form.INTEGER)
    each = Many(Relation("shown", "g"), (), count, (Sort(Column("shown", "position")),))
    sql, *values = grouping_sql(replace(ALL, node=each), dialect)
    names = [name for name in TABLES if f"groups1_{name} AS MATERIALIZED (" in sql]
    assert names == ["member", "every_group", "shown"]
    assert sql.index("groups1_member AS") < sql.index("groups1_every_group AS")
    assert "ORDER BY groups1_shown_1.position), '') AS anon_2 FROM groups1_shown" in sql
    assert sorted(set(values)) == ["AGENCY", "b0", "b1"]


TABLES = [case.table for case in CASES if case.grouping is SOME]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_what_needs_no_table_makes_none(dialect: str) -> None:
    sql = grouping_sql(replace(ALL, node=Object(())), dialect)
    assert sql == ("SELECT (SELECT concat('{}') AS concat_1) AS part",)


@pytest.mark.parametrize(
    ("dialect", "fence"), [("sqlite", "LIMIT ? OFFSET 0"), ("postgresql", "LIMIT ALL OFFSET 0")]
)
def test_what_a_row_wants_of_a_table_is_read_before_other_tables(dialect: str, fence: str) -> None:
    cited = Relation("group_document", "document_id", "g", Column("shown", "g"))
    slug = Scalar(Column("record", "slug"), Form.TEXT)
    documents = Many(cited, (Key("record"),), slug, (Sort(Column("record", "name_folded")),))
    each = Many(Relation("shown", "g"), (), documents, (Sort(Column("shown", "position")),))
    sql, *_ = grouping_sql(replace(ALL, node=each), dialect)
    table = "groups1_group_document_1"
    assert f"WHERE {table}.g = groups1_shown_1.g {fence}) AS anon_" in sql
