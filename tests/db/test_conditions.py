"""Conditions of a plan, as SQL for each database: values are bound, and a null decides nothing."""

from typing import get_args

import pytest

from db.plan import (
    All,
    Bind,
    Column,
    Compare,
    CompareFigure,
    Condition,
    Conversion,
    Either,
    Exists,
    Key,
    Named,
    Not,
    Operator,
    Relation,
)
from tests.db.compiled import Case, condition_sql

AGENCY = (Key("agency"), Key("record"))
RECORD = (Key("record"),)
KIND = Compare(Column("agency", "kind"), Operator.EQ, Bind(0))
NULL = Compare(Column("agency", "acronym"), Operator.IS_NULL, Bind(1))
SLUG_IS = Compare(Column("record", "slug"), Operator.EQ, Bind(0))
LED = Relation(
    "operation_participant", "operation_id", "agency_id", fixed=(("role", "LEAD"), ("main", True))
)

IN_UNIT = Conversion(Bind(0), Bind(1))

CASES = [
    Case(
        "equal",
        Compare(Column("agency", "acronym_folded"), Operator.EQ, Bind(0)),
        ("here.acronym_folded = ?", "b0"),
        ("here.acronym_folded = $1::VARCHAR", "b0"),
    ),
    Case(
        "greater",
        Compare(Column("agency", "acronym_folded"), Operator.GT, Bind(0)),
        ("here.acronym_folded > ?", "b0"),
        ("here.acronym_folded > $1::VARCHAR", "b0"),
    ),
    Case(
        "greater or equal",
        Compare(Column("agency", "acronym_folded"), Operator.GTE, Bind(0)),
        ("here.acronym_folded >= ?", "b0"),
        ("here.acronym_folded >= $1::VARCHAR", "b0"),
    ),
    Case(
        "less",
        Compare(Column("agency", "acronym_folded"), Operator.LT, Bind(0)),
        ("here.acronym_folded < ?", "b0"),
        ("here.acronym_folded < $1::VARCHAR", "b0"),
    ),
    Case(
        "less or equal",
        Compare(Column("agency", "acronym_folded"), Operator.LTE, Bind(0)),
        ("here.acronym_folded <= ?", "b0"),
        ("here.acronym_folded <= $1::VARCHAR", "b0"),
    ),
    Case(
        "contains",
        Compare(Column("agency", "acronym_folded"), Operator.CONTAINS, Bind(0)),
        ("instr(here.acronym_folded, ?) > ?", "b0", 0),
        ("strpos(here.acronym_folded, $1::VARCHAR) > $2::INTEGER", "b0", 0),
    ),
    Case(
        "starts with",
        Compare(Column("agency", "acronym_folded"), Operator.STARTS_WITH, Bind(0)),
        ("instr(here.acronym_folded, ?) = ?", "b0", 1),
        ("strpos(here.acronym_folded, $1::VARCHAR) = $2::INTEGER", "b0", 1),
    ),
    Case(
        "is null",
        Compare(Column("agency", "acronym"), Operator.IS_NULL, Bind(0)),
        ("(here.acronym IS NULL) = ?", "b0"),
        ("(here.acronym IS NULL) = $1", "b0"),
    ),
    Case(
        "in a list",
        Compare(Column("agency", "acronym_folded"), Operator.IN, Bind(0)),
        ("here.acronym_folded IN (SELECT anon_1.value FROM json_each(?) AS anon_1)", "b0"),
        ("here.acronym_folded = ANY ($1::TEXT[])", "b0"),
    ),
    Case(
        "an enum",
        Compare(Column("agency", "kind"), Operator.IN, Bind(0)),
        ("here.kind IN (SELECT anon_1.value FROM json_each(?) AS anon_1)", "b0"),
        ("here.kind = ANY ($1::TEXT[])", "b0"),
    ),
    Case(
        "a key",
        Compare(Column("agency", "id"), Operator.IN, Bind(0)),
        ("here.id IN (SELECT anon_1.value FROM json_each(?) AS anon_1)", "b0"),
        ("here.id = ANY ($1::BIGINT[])", "b0"),
    ),
    Case(
        "a date",
        Compare(Column("document", "published_on"), Operator.GT, Bind(0)),
        ("here.published_on > ?", "b0"),
        ("here.published_on > $1::DATE", "b0"),
        table="document",
    ),
    Case(
        "dates",
        Compare(Column("document", "published_on"), Operator.IN, Bind(0)),
        ("here.published_on IN (SELECT anon_1.value FROM json_each(?) AS anon_1)", "b0"),
        ("here.published_on = ANY ($1::DATE[])", "b0"),
        table="document",
    ),
    Case(
        "an exact number",
        Compare(Column("quantity", "value"), Operator.GTE, Bind(0)),
        ("here.value >= ?", "b0"),
        ("here.value >= $1::BIGINT", "b0"),
        table="quantity",
    ),
    Case(
        "exact numbers",
        Compare(Column("quantity", "value"), Operator.IN, Bind(0)),
        ("here.value IN (SELECT anon_1.value FROM json_each(?) AS anon_1)", "b0"),
        ("here.value = ANY ($1::BIGINT[])", "b0"),
        table="quantity",
    ),
    Case(
        "a whole number",
        Compare(Column("document", "length"), Operator.LT, Bind(0)),
        ("here.length < ?", "b0"),
        ("here.length < $1::INTEGER", "b0"),
        table="document",
    ),
    Case(
        "a flag",
        Compare(Column("statistic", "cumulative"), Operator.EQ, Bind(0)),
        ("here.cumulative = ?", "b0"),
        ("here.cumulative = $1", "b0"),
        table="statistic",
    ),
    Case(
        "a figure in another unit",
        CompareFigure(IN_UNIT, Operator.GTE, Bind(2)),
        (
            "compared(here.value, its_unit.numerator, its_unit.denominator, ?, ?, ?) >= ?",
            "b0",
            "b1",
            "b2",
            0,
        ),
        (
            "sign(here.value::numeric * its_unit.numerator::numeric * $2::VARCHAR::numeric"
            " - $3::BIGINT::numeric * $1::VARCHAR::numeric * its_unit.denominator::numeric)"
            " >= $4::INTEGER",
            "b0",
            "b1",
            "b2",
            0,
        ),
        table="quantity, unit",
    ),
    Case(
        "all",
        All((KIND, NULL)),
        ("here.kind = ? AND (here.acronym IS NULL) = ?", "b0", "b1"),
        ("here.kind = $1::VARCHAR AND (here.acronym IS NULL) = $2", "b0", "b1"),
    ),
    Case(
        "all of none",
        All(()),
        ("1 = 1",),
        ("true",),
    ),
    Case(
        "either",
        Either((KIND, NULL)),
        ("here.kind = ? OR (here.acronym IS NULL) = ?", "b0", "b1"),
        ("here.kind = $1::VARCHAR OR (here.acronym IS NULL) = $2", "b0", "b1"),
    ),
    Case(
        "either of none",
        Either(()),
        ("0 = 1",),
        ("false",),
    ),
    Case(
        "nested",
        Either((All((KIND, NULL)), Not(NULL))),
        (
            "here.kind = ? "
            "AND (here.acronym IS NULL) = ? OR coalesce((here.acronym IS NULL) = ?, 0) = 0",
            "b0",
            "b1",
            "b1",
        ),
        (
            "here.kind = $1::VARCHAR AND (here.acronym IS NULL) = $2 OR NOT "
            "coalesce((here.acronym IS NULL) = $2, false)",
            "b0",
            "b1",
        ),
    ),
    Case(
        "not",
        Not(KIND),
        ("coalesce(here.kind = ?, 0) = 0", "b0"),
        ("NOT coalesce(here.kind = $1::VARCHAR, false)", "b0"),
    ),
    Case(
        "there is one",
        Exists(Relation("agency", near="parent_id"), AGENCY, All(())),
        ("EXISTS (SELECT 1 FROM agency AS agency_1 WHERE agency_1.parent_id = here.id AND 1 = 1)",),
        ("EXISTS (SELECT 1 FROM agency AS agency_1 WHERE agency_1.parent_id = here.id AND true)",),
    ),
    Case(
        "there is one that",
        Exists(Relation("agency", near="parent_id"), AGENCY, SLUG_IS),
        (
            "EXISTS (SELECT 1 FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id "
            "AND record_1.slug = ?)",
            "b0",
        ),
        (
            "EXISTS (SELECT 1 FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id "
            "AND record_1.slug = $1::VARCHAR)",
            "b0",
        ),
    ),
    Case(
        "there is one for every",
        Not(Exists(Relation("agency", near="parent_id"), AGENCY, Not(SLUG_IS))),
        (
            "coalesce(EXISTS (SELECT 1 FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id "
            "AND coalesce(record_1.slug = ?, 0) = 0), 0) = 0",
            "b0",
        ),
        (
            "NOT coalesce(EXISTS (SELECT 1 FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id "
            "AND NOT coalesce(record_1.slug = $1::VARCHAR, false)), false)",
            "b0",
        ),
    ),
    Case(
        "behind a column",
        Exists(Relation(outer=Column("agency", "parent_id")), AGENCY, SLUG_IS),
        (
            "EXISTS (SELECT 1 FROM record AS record_1 WHERE record_1.id = here.parent_id "
            "AND record_1.slug = ?)",
            "b0",
        ),
        (
            "EXISTS (SELECT 1 FROM record AS record_1 WHERE record_1.id = here.parent_id "
            "AND record_1.slug = $1::VARCHAR)",
            "b0",
        ),
    ),
    Case(
        "behind a column at all",
        Exists(Relation(outer=Column("agency", "parent_id")), AGENCY, All(())),
        ("here.parent_id IS NOT NULL AND 1 = 1",),
        ("here.parent_id IS NOT NULL AND true",),
    ),
    Case(
        "through a link",
        Exists(LED, RECORD, Compare(Column("operation_participant", "role"), Operator.EQ, Bind(0))),
        (
            "EXISTS (SELECT 1 FROM operation_participant AS operation_participant_1 "
            "WHERE operation_participant_1.agency_id = here.id "
            "AND operation_participant_1.role = ? AND operation_participant_1.main = 1 "
            "AND operation_participant_1.role = ?)",
            "LEAD",
            "b0",
        ),
        (
            "EXISTS (SELECT 1 FROM operation_participant AS operation_participant_1 "
            "WHERE operation_participant_1.agency_id = here.id "
            "AND operation_participant_1.role = $1::VARCHAR "
            "AND operation_participant_1.main "
            "AND operation_participant_1.role = $2::VARCHAR)",
            "LEAD",
            "b0",
        ),
    ),
    Case(
        "named",
        Named(Bind(0)),
        (
            "here.id IN (SELECT record_1.id FROM record AS record_1 "
            "WHERE record_1.name_folded = ? UNION ALL SELECT alias_1.record_id "
            "FROM alias AS alias_1 WHERE alias_1.alias_folded = ?)",
            "b0",
            "b0",
        ),
        (
            "here.id IN (SELECT record_1.id FROM record AS record_1 "
            "WHERE record_1.name_folded = $1::VARCHAR "
            "UNION ALL SELECT alias_1.record_id FROM alias AS alias_1 "
            "WHERE alias_1.alias_folded = $1::VARCHAR)",
            "b0",
        ),
        table="record",
    ),
]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_condition_compiles_to_its_sql(case: Case, dialect: str) -> None:
    assert condition_sql(case.part, dialect, case.table) == case.expected(dialect)


def test_every_condition_and_operator_has_a_case() -> None:
    parts = [case.part for case in CASES]
    assert {type(part) for part in parts} == set(get_args(Condition))
    compared = {part.operator for part in parts if isinstance(part, Compare)}
    assert compared == set(Operator)


def test_what_is_no_condition_is_refused() -> None:
    with pytest.raises(TypeError, match="no such condition"):
        condition_sql("1 = 1", "sqlite")  # type: ignore[arg-type]
