"""Nodes of a plan, as SQL for each database."""

from typing import get_args

import pytest

from db.plan import (
    Array,
    Bind,
    Chains,
    Column,
    Compare,
    Constant,
    Conversion,
    Counted,
    Cursor,
    Figure,
    Form,
    Given,
    Grouping,
    Hops,
    Items,
    Key,
    Listed,
    Many,
    Node,
    Object,
    One,
    Operator,
    Page,
    PageValue,
    Relation,
    Scalar,
    Sort,
    Step,
    Switch,
    Total,
)
from tests.db.compiled import Case, alike, node_sql

AGENCY = (Key("agency"), Key("record"))
RECORD = (Key("record"),)
NAME_ORDER = (Sort(Column("record", "name_folded")), Sort(Column("record", "id"), descending=True))
SLUG = Scalar(Column("record", "slug"), Form.TEXT)
SLUG_IS = Compare(Column("record", "slug"), Operator.EQ, Bind(0))
PARENT = Relation(outer=Column("agency", "parent_id"))
UNITS = Relation("agency", near="parent_id")
ROLES = Relation(
    "operation_participant",
    "operation_id",
    "agency_id",
    fixed=(("main", True),),
    also=(("role", Column("agency", "kind")),),
)
IN_UNIT = Conversion(Bind(0), Bind(1))
# A figure in another unit.
PLAIN_SQLITE = "plain(in_unit(here.value, its_unit.numerator, its_unit.denominator, ?, ?))"
PLAIN_POSTGRESQL = (
    "trim_scale((sign(here.value::numeric) * div(2 * abs(here.value::numeric)"
    " * its_unit.numerator::numeric * {below}::VARCHAR::numeric * 1000000"
    " + its_unit.denominator::numeric * {above}::VARCHAR::numeric,"
    " 2 * its_unit.denominator::numeric * {above}::VARCHAR::numeric)) * 0.0000000001)::text"
)
FIRST, LATER = (
    PLAIN_POSTGRESQL.format(above=above, below=below)
    for above, below in (("$1", "$2"), ("$2", "$3"))
)
PASSAGES = (Key("citation"), Key("passage", via=Column("citation", "passage_id")))

CASES = [
    alike(
        "constant",
        Constant('"Agency"'),
        "'\"Agency\"'",
    ),
    Case(
        "constant that is bound",
        Constant('"it\'s"'),
        ("?", '"it\'s"'),
        ("$1::VARCHAR", '"it\'s"'),
    ),
    alike(
        "id",
        Scalar(Column("agency", "id"), Form.ID),
        "concat('\"', here.id, '\"')",
    ),
    Case(
        "text",
        Scalar(Column("agency", "acronym"), Form.TEXT, nullable=True),
        ("json_quote(here.acronym)",),
        ("coalesce(to_json(here.acronym)::text, 'null')",),
    ),
    alike(
        "token",
        Scalar(Column("agency", "kind"), Form.TOKEN),
        "concat('\"', here.kind, '\"')",
    ),
    alike(
        "token or null",
        Scalar(Column("document", "published_on"), Form.TOKEN, nullable=True),
        "CASE WHEN (here.published_on IS NULL) THEN 'null' "
        "ELSE concat('\"', here.published_on, '\"') END",
        table="document",
    ),
    alike(
        "whole number",
        Scalar(Column("document", "length"), Form.INTEGER),
        "CAST(here.length AS TEXT)",
        table="document",
    ),
    alike(
        "flag",
        Scalar(Column("statistic", "cumulative"), Form.BOOLEAN),
        "CASE WHEN here.cumulative THEN 'true' ELSE 'false' END",
        table="statistic",
    ),
    Case(
        "value of some",
        Scalar(
            Column("document", "note"), Form.TEXT, only=(Column("document", "role"), ("SOURCE",))
        ),
        ("CASE WHEN (here.role IN (?)) THEN json_quote(here.note) ELSE 'null' END", "SOURCE"),
        (
            "CASE WHEN (here.role IN ($1::VARCHAR)) "
            "THEN coalesce(to_json(here.note)::text, 'null') ELSE 'null' END",
            "SOURCE",
        ),
        table="document",
    ),
    Case(
        "figure in another unit",
        Figure(IN_UNIT, Form.DECIMAL),
        (
            f"CASE WHEN ({PLAIN_SQLITE} IS NULL) THEN 'null' "
            f"ELSE concat('\"', {PLAIN_SQLITE}, '\"') END",
            *("b0", "b1") * 2,
        ),
        (
            f"CASE WHEN ({FIRST} IS NULL) THEN 'null' ELSE concat('\"', {FIRST}, '\"') END",
            "b0",
            "b1",
        ),
        table="quantity, unit",
    ),
    Case(
        "figure in another unit of some",
        Figure(IN_UNIT, Form.FLOAT, only=(Column("quantity", "comparator"), ("EQUAL",))),
        (
            f"CASE WHEN (here.comparator IN (?)) THEN CASE WHEN ({PLAIN_SQLITE} IS NULL) "
            f"THEN 'null' ELSE concat('', {PLAIN_SQLITE}, '') END ELSE 'null' END",
            "EQUAL",
            *("b0", "b1") * 2,
        ),
        (
            f"CASE WHEN (here.comparator IN ($1::VARCHAR)) THEN CASE WHEN "
            f"({LATER} IS NULL) "
            f"THEN 'null' ELSE concat('', {LATER}, '') END ELSE 'null' END",
            "EQUAL",
            "b0",
            "b1",
        ),
        table="quantity, unit",
    ),
    Case(
        "text of the request",
        Given(Bind(0)),
        ("json_quote(?)", "b0"),
        ("coalesce(to_json($1::VARCHAR)::text, 'null')", "b0"),
    ),
    alike(
        "object",
        Object(
            (
                ("a", Scalar(Column("agency", "id"), Form.ID)),
                ("b", Constant("1")),
                ("c", Object(())),
            )
        ),
        "concat('{\"a\":', concat('\"', here.id, '\"'), ',\"b\":', '1', ',\"c\":', "
        "concat('{}'), '}')",
    ),
    alike(
        "array",
        Array((Constant("1"), Scalar(Column("agency", "id"), Form.ID))),
        "concat('[', concat('1', ',', concat('\"', here.id, '\"')), ']')",
    ),
    Case(
        "switch",
        Switch(
            Column("record", "record_kind"),
            (
                (("AGENCY",), (Key("agency"),), Scalar(Column("agency", "id"), Form.ID)),
                (("TOPIC", "PLACE"), (), Constant("1")),
            ),
        ),
        (
            "CASE WHEN (here.record_kind IN (?)) "
            "THEN (SELECT concat('\"', agency_1.id, '\"') AS concat_1 "
            "FROM agency AS agency_1 "
            "WHERE agency_1.id = here.id) WHEN (here.record_kind IN (?, ?)) THEN '1' "
            "ELSE 'null' END",
            "AGENCY",
            "TOPIC",
            "PLACE",
        ),
        (
            "CASE WHEN (here.record_kind IN ($1::VARCHAR)) "
            "THEN (SELECT concat('\"', agency_1.id, '\"') AS concat_1 "
            "FROM agency AS agency_1 WHERE agency_1.id = here.id) WHEN (here.record_kind "
            "IN ($2::VARCHAR, $3::VARCHAR)) THEN '1' ELSE 'null' END",
            "AGENCY",
            "TOPIC",
            "PLACE",
        ),
        table="record",
    ),
    Case(
        "one behind a column",
        One(PARENT, AGENCY, SLUG),
        (
            "coalesce((SELECT json_quote(record_1.slug) AS anon_1 "
            "FROM record AS record_1 WHERE record_1.id = here.parent_id), 'null')",
        ),
        (
            "coalesce((SELECT coalesce(to_json(record_1.slug)::text, 'null') AS anon_1 "
            "FROM record AS record_1 WHERE record_1.id = here.parent_id), 'null')",
        ),
    ),
    alike(
        "one of which nothing is read",
        One(PARENT, AGENCY, Constant("1")),
        "CASE WHEN (here.parent_id IS NULL) THEN 'null' ELSE '1' END",
    ),
    Case(
        "one that refers here",
        One(UNITS, AGENCY, SLUG),
        (
            "coalesce((SELECT json_quote(record_1.slug) AS anon_1 "
            "FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id), 'null')",
        ),
        (
            "coalesce((SELECT coalesce(to_json(record_1.slug)::text, 'null') AS anon_1 "
            "FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id), 'null')",
        ),
    ),
    Case(
        "one that is looked up",
        One(Relation("record", fixed=(("record_kind", "AGENCY"),)), RECORD, SLUG, SLUG_IS),
        (
            "coalesce((SELECT json_quote(record_1.slug) AS anon_1 "
            "FROM record AS record_1 WHERE record_1.record_kind = ? "
            "AND record_1.slug = ?), 'null')",
            "AGENCY",
            "b0",
        ),
        (
            "coalesce((SELECT coalesce(to_json(record_1.slug)::text, 'null') AS anon_1 "
            "FROM record AS record_1 WHERE record_1.record_kind = $1::VARCHAR "
            "AND record_1.slug = $2::VARCHAR), 'null')",
            "AGENCY",
            "b0",
        ),
    ),
    Case(
        "one or something else",
        One(PARENT, AGENCY, SLUG, otherwise=Scalar(Column("agency", "id"), Form.ID)),
        (
            "coalesce((SELECT json_quote(record_1.slug) AS anon_1 "
            "FROM record AS record_1 WHERE record_1.id = here.parent_id), "
            "concat('\"', here.id, '\"'))",
        ),
        (
            "coalesce((SELECT coalesce(to_json(record_1.slug)::text, 'null') AS anon_1 "
            "FROM record AS record_1 WHERE record_1.id = here.parent_id), "
            "concat('\"', here.id, '\"'))",
        ),
    ),
    Case(
        "one or none of several",
        One(Relation("record"), RECORD, SLUG, SLUG_IS, unambiguous=True),
        (
            "coalesce((SELECT json_quote(record_1.slug) AS anon_1 "
            'FROM (SELECT min(record_2.id) AS "key" FROM record AS record_2 '
            "WHERE record_2.slug = ? HAVING count(*) = ?) AS anon_2, record AS record_1 "
            "WHERE record_1.id = anon_2.\"key\"), 'null')",
            "b0",
            1,
        ),
        (
            "coalesce((SELECT coalesce(to_json(record_1.slug)::text, 'null') AS anon_1 "
            "FROM (SELECT min(record_2.id) AS key FROM record AS record_2 "
            "WHERE record_2.slug = $1::VARCHAR "
            "HAVING count(*) = $2::INTEGER) AS anon_2, record AS record_1 "
            "WHERE record_1.id = anon_2.key), 'null')",
            "b0",
            1,
        ),
    ),
    Case(
        "many in order",
        Many(UNITS, AGENCY, SLUG, NAME_ORDER),
        (
            "concat('[', (SELECT coalesce(group_concat(json_quote(record_1.slug), ',' "
            "ORDER BY record_1.name_folded, record_1.id DESC), '') AS anon_1 "
            "FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id), ']')",
        ),
        (
            "concat('[', (SELECT "
            "coalesce(string_agg(coalesce(to_json(record_1.slug)::text, 'null'), ',' "
            "ORDER BY record_1.name_folded, record_1.id DESC), '') AS anon_1 "
            "FROM agency AS agency_1, record AS record_1 "
            "WHERE record_1.id = agency_1.id AND agency_1.parent_id = here.id), ']')",
        ),
    ),
    Case(
        "many of a link",
        Many(
            ROLES,
            (),
            Scalar(Column("operation_participant", "role"), Form.TOKEN),
            (Sort(Column("operation_participant", "role")),),
        ),
        (
            "concat('[', (SELECT coalesce(group_concat(concat('\"', "
            "operation_participant_1.role, '\"'), ',' "
            "ORDER BY operation_participant_1.role), '') AS anon_1 "
            "FROM operation_participant AS operation_participant_1 "
            "WHERE operation_participant_1.agency_id = here.id "
            "AND operation_participant_1.role = here.kind "
            "AND operation_participant_1.main = 1), ']')",
        ),
        (
            "concat('[', (SELECT coalesce(string_agg(concat('\"', "
            "operation_participant_1.role, '\"'), ',' "
            "ORDER BY operation_participant_1.role COLLATE \"C\"), '') AS anon_1 "
            "FROM operation_participant AS operation_participant_1 "
            "WHERE operation_participant_1.agency_id = here.id "
            "AND operation_participant_1.role = here.kind "
            "AND operation_participant_1.main), ']')",
        ),
    ),
    Case(
        "many with a table behind a table",
        Many(
            Relation("citation", near="record_id"),
            PASSAGES,
            Scalar(Column("passage", "start"), Form.INTEGER),
            (Sort(Column("passage", "start")),),
        ),
        (
            "concat('[', (SELECT coalesce(group_concat(CAST(passage_1.start AS TEXT), ',' "
            "ORDER BY passage_1.start), '') AS anon_1 "
            "FROM citation AS citation_1, passage AS passage_1 "
            "WHERE passage_1.id = citation_1.passage_id "
            "AND citation_1.record_id = here.id), ']')",
        ),
        (
            "concat('[', (SELECT coalesce(string_agg(CAST(passage_1.start AS TEXT), ',' "
            "ORDER BY passage_1.start), '') AS anon_1 "
            "FROM citation AS citation_1, passage AS passage_1 "
            "WHERE passage_1.id = citation_1.passage_id "
            "AND citation_1.record_id = here.id), ']')",
        ),
    ),
    Case(
        "many by what an edge leads to",
        Many(
            UNITS,
            AGENCY,
            Constant("1"),
            (Sort(Column("record", "name_folded"), via=Step(PARENT, RECORD)),),
        ),
        (
            "concat('[', (SELECT coalesce(group_concat('1', ',' "
            "ORDER BY (SELECT record_1.name_folded FROM record AS record_1 "
            "WHERE record_1.id = agency_1.parent_id)), '') AS anon_1 "
            "FROM agency AS agency_1 WHERE agency_1.parent_id = here.id), ']')",
        ),
        (
            "concat('[', (SELECT coalesce(string_agg('1', ',' "
            "ORDER BY (SELECT record_1.name_folded FROM record AS record_1 "
            "WHERE record_1.id = agency_1.parent_id)), '') AS anon_1 "
            "FROM agency AS agency_1 WHERE agency_1.parent_id = here.id), ']')",
        ),
    ),
    Case(
        "listed",
        Listed(Bind(0), RECORD, SLUG),
        (
            "concat('[', (SELECT coalesce(group_concat(CASE WHEN (EXISTS (SELECT 1 "
            "FROM record AS record_1 WHERE record_1.id = listed.value)) "
            "THEN coalesce((SELECT json_quote(record_2.slug) AS anon_2 "
            "FROM record AS record_2 WHERE record_2.id = listed.value), 'null') "
            "ELSE 'null' END, ',' ORDER BY listed.\"key\"), '') AS anon_1 "
            "FROM json_each(?) AS listed), ']')",
            "b0",
        ),
        (
            "concat('[', (SELECT coalesce(string_agg(CASE WHEN (EXISTS (SELECT 1 "
            "FROM record AS record_1 WHERE record_1.id = anon_2.value)) "
            "THEN coalesce((SELECT coalesce(to_json(record_2.slug)::text, 'null') AS anon_3 "
            "FROM record AS record_2 WHERE record_2.id = anon_2.value), 'null') "
            "ELSE 'null' END, ',' ORDER BY anon_2.key), '') AS anon_1 "
            "FROM unnest($1::BIGINT[]) WITH ORDINALITY AS anon_2(value, key)), ']')",
            "b0",
        ),
    ),
]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_node_compiles_to_its_sql(case: Case, dialect: str) -> None:
    assert node_sql(case.part, dialect, case.table) == case.expected(dialect)


def test_every_node_has_a_case() -> None:
    """The parts of pages, paths and groups have theirs beside those."""
    elsewhere = {Page, Cursor, Items, Total, PageValue, Chains, Hops, Grouping, Counted}
    assert {type(case.part) for case in CASES} == set(get_args(Node)) - elsewhere


def test_what_is_no_node_is_refused() -> None:
    with pytest.raises(TypeError, match="no such node"):
        node_sql("1", "sqlite")  # type: ignore[arg-type]
