"""Pages of a plan, as SQL for each database: keysets, counts, and what a page knows of itself."""

import re
from typing import Any

import pytest

from db.plan import (
    Bind,
    Column,
    Compare,
    Constant,
    Cursor,
    Items,
    Key,
    Node,
    Object,
    Operator,
    Page,
    PageFact,
    PageValue,
    Relation,
    Sort,
    SortPart,
    Total,
)
from tests.db.compiled import Case, alike, node_sql, numbered_sql, page_part_sql

RECORD = (Key("record"),)
ID = Sort(Column("record", "id"))
NAME = Sort(Column("record", "name_folded"))
DATE = Column("document", "published_on")
NULLS_LAST = Sort(DATE, part=SortPart.NULLNESS)
LATEST_FIRST = Sort(DATE, descending=True, part=SortPart.FILLED)
DATED = {"relation": Relation("document"), "tables": (Key("document"),)}
SLUG_IS = Compare(Column("record", "slug"), Operator.EQ, Bind(4))


def page(node: Node, order: tuple[Sort, ...] = (ID,), **options: Any) -> Page:
    """Return a page of all records, or of other rows."""
    known = {"relation": Relation("record"), "tables": RECORD, **options}
    return Page(node=node, order=order, signature="5b1e", size=Bind(0), one_more=Bind(1), **known)


def rows(*order: Sort, **options: Any) -> Page:
    """Return a page of which its rows alone count."""
    return page(Constant("1"), order, **options)


def fact(known: PageFact, **options: Any) -> Page:
    """Return a page that says one thing of itself."""
    return page(PageValue(known), **options)


ROWS = [
    Case(
        "all",
        rows(ID),
        (
            'SELECT anon_1."key", anon_1.sort0, row_number() OVER (ORDER BY anon_1.sort0) '
            "AS number, count(*) OVER () AS size "
            'FROM (SELECT record_1.id AS "key", record_1.id AS sort0 '
            "FROM record AS record_1 ORDER BY record_1.id LIMIT ? OFFSET ?) AS anon_1",
            "b1",
            0,
        ),
        (
            "SELECT anon_1.key, anon_1.sort0, row_number() OVER (ORDER BY anon_1.sort0) "
            "AS number, count(*) OVER () AS size "
            "FROM (SELECT record_1.id AS key, record_1.id AS sort0 "
            "FROM record AS record_1 ORDER BY record_1.id LIMIT $1::BIGINT) AS anon_1",
            "b1",
        ),
    ),
    Case(
        "from the end",
        rows(ID, backward=True),
        (
            'SELECT anon_1."key", anon_1.sort0, row_number() OVER (ORDER BY anon_1.sort0 '
            "DESC) AS number, count(*) OVER () AS size "
            'FROM (SELECT record_1.id AS "key", record_1.id AS sort0 '
            "FROM record AS record_1 ORDER BY record_1.id DESC "
            "LIMIT ? OFFSET ?) AS anon_1",
            "b1",
            0,
        ),
        (
            "SELECT anon_1.key, anon_1.sort0, row_number() OVER (ORDER BY anon_1.sort0 "
            "DESC) AS number, count(*) OVER () AS size "
            "FROM (SELECT record_1.id AS key, record_1.id AS sort0 "
            "FROM record AS record_1 ORDER BY record_1.id DESC "
            "LIMIT $1::BIGINT) AS anon_1",
            "b1",
        ),
    ),
    Case(
        "after a cursor",
        rows(NAME, ID, after=(Bind(2), Bind(3)), where=SLUG_IS),
        (
            'SELECT anon_1."key", anon_1.sort0, anon_1.sort1, row_number() OVER (ORDER BY '
            "anon_1.sort0, anon_1.sort1) AS number, count(*) OVER () AS size FROM "
            '(SELECT record_1.id AS "key", record_1.name_folded AS sort0, record_1.id AS '
            "sort1 FROM record AS record_1 WHERE record_1.slug = ? "
            "AND (record_1.name_folded, record_1.id) > (?, ?) "
            "ORDER BY record_1.name_folded, record_1.id LIMIT ? OFFSET ?) AS anon_1",
            "b4",
            "b2",
            "b3",
            "b1",
            0,
        ),
        (
            "SELECT anon_1.key, anon_1.sort0, anon_1.sort1, row_number() OVER (ORDER BY "
            "anon_1.sort0, anon_1.sort1) AS number, count(*) OVER () AS size FROM "
            "(SELECT record_1.id AS key, record_1.name_folded AS sort0, record_1.id AS "
            "sort1 FROM record AS record_1 WHERE record_1.slug = $1::VARCHAR "
            "AND (record_1.name_folded, record_1.id) > ($2::VARCHAR, $3::BIGINT) "
            "ORDER BY record_1.name_folded, record_1.id LIMIT $4::BIGINT) AS anon_1",
            "b4",
            "b2",
            "b3",
            "b1",
        ),
    ),
    Case(
        "before a cursor from the end",
        rows(ID, before=(Bind(2),), backward=True),
        (
            'SELECT anon_1."key", anon_1.sort0, row_number() OVER (ORDER BY anon_1.sort0 '
            "DESC) AS number, count(*) OVER () AS size "
            'FROM (SELECT record_1.id AS "key", record_1.id AS sort0 '
            "FROM record AS record_1 WHERE (record_1.id) < (?) "
            "ORDER BY record_1.id DESC LIMIT ? OFFSET ?) AS anon_1",
            "b2",
            "b1",
            0,
        ),
        (
            "SELECT anon_1.key, anon_1.sort0, row_number() OVER (ORDER BY anon_1.sort0 "
            "DESC) AS number, count(*) OVER () AS size "
            "FROM (SELECT record_1.id AS key, record_1.id AS sort0 "
            "FROM record AS record_1 WHERE (record_1.id) < ($1::BIGINT) "
            "ORDER BY record_1.id DESC LIMIT $2::BIGINT) AS anon_1",
            "b2",
            "b1",
        ),
    ),
    Case(
        "after a cursor of both directions",
        rows(NULLS_LAST, LATEST_FIRST, after=(Bind(2), Bind(3)), **DATED),
        (
            'SELECT anon_1."key", anon_1.sort0, anon_1.sort1, row_number() OVER (ORDER BY '
            "anon_1.sort0, anon_1.sort1 DESC) AS number, count(*) OVER () AS size "
            'FROM (SELECT document_1.id AS "key", '
            "CASE WHEN (document_1.published_on IS NULL) THEN 1 "
            "ELSE 0 END AS sort0, coalesce(document_1.published_on, '0001-01-01') AS sort1 "
            "FROM document AS document_1 WHERE "
            "CASE WHEN (document_1.published_on IS NULL) THEN 1 ELSE 0 END > ? OR "
            "CASE WHEN (document_1.published_on IS NULL) THEN 1 ELSE 0 END = ? "
            "AND (coalesce(document_1.published_on, '0001-01-01') < ? OR 0 = 1) ORDER BY "
            "CASE WHEN (document_1.published_on IS NULL) THEN 1 "
            "ELSE 0 END, coalesce(document_1.published_on, '0001-01-01') DESC "
            "LIMIT ? OFFSET ?) AS anon_1",
            "b2",
            "b2",
            "b3",
            "b1",
            0,
        ),
        (
            "SELECT anon_1.key, anon_1.sort0, anon_1.sort1, row_number() OVER (ORDER BY "
            "anon_1.sort0, anon_1.sort1 DESC) AS number, count(*) OVER () AS size "
            "FROM (SELECT document_1.id AS key, "
            "CASE WHEN (document_1.published_on IS NULL) THEN 1 "
            "ELSE 0 END AS sort0, coalesce(document_1.published_on, '0001-01-01') AS sort1 "
            "FROM document AS document_1 WHERE "
            "CASE WHEN (document_1.published_on IS NULL) THEN 1 "
            "ELSE 0 END > $1::INTEGER OR CASE WHEN (document_1.published_on IS NULL) "
            "THEN 1 ELSE 0 END = $1::INTEGER "
            "AND (coalesce(document_1.published_on, '0001-01-01') < $2::DATE OR false) "
            "ORDER BY CASE WHEN (document_1.published_on IS NULL) THEN 1 "
            "ELSE 0 END, coalesce(document_1.published_on, '0001-01-01') DESC "
            "LIMIT $3::BIGINT) AS anon_1",
            "b2",
            "b3",
            "b1",
        ),
    ),
    Case(
        "of a link",
        rows(ID, relation=Relation("funding_donor", "funding_id")),
        (
            'SELECT anon_1."key", anon_1.sort0, anon_1.funding_id, anon_1.agency_id, '
            "row_number() OVER (ORDER BY anon_1.sort0) AS number, count(*) OVER () AS "
            'size FROM (SELECT funding_donor_1.funding_id AS "key", record_1.id AS '
            "sort0, funding_donor_1.funding_id AS funding_id, funding_donor_1.agency_id "
            "AS agency_id FROM funding_donor AS funding_donor_1, record AS record_1 "
            "WHERE record_1.id = funding_donor_1.funding_id "
            "ORDER BY record_1.id LIMIT ? OFFSET ?) AS anon_1",
            "b1",
            0,
        ),
        (
            "SELECT anon_1.key, anon_1.sort0, anon_1.funding_id, anon_1.agency_id, "
            "row_number() OVER (ORDER BY anon_1.sort0) AS number, count(*) OVER () AS "
            "size FROM (SELECT funding_donor_1.funding_id AS key, record_1.id AS sort0, "
            "funding_donor_1.funding_id AS funding_id, funding_donor_1.agency_id AS "
            "agency_id FROM funding_donor AS funding_donor_1, record AS record_1 "
            "WHERE record_1.id = funding_donor_1.funding_id "
            "ORDER BY record_1.id LIMIT $1::BIGINT) AS anon_1",
            "b1",
        ),
    ),
]

PARTS = [
    Case(
        "items",
        page(Items(Constant("1"))),
        (
            "concat('[', coalesce(group_concat(CASE WHEN (page.number <= ?) "
            "THEN '1' END, ',' ORDER BY page.number), ''), ']')",
            "b0",
        ),
        (
            "concat('[', coalesce(string_agg(CASE WHEN (page.number <= $1::BIGINT) "
            "THEN '1' END, ',' ORDER BY page.number), ''), ']')",
            "b0",
        ),
    ),
    Case(
        "items from the end",
        page(Items(Constant("1")), backward=True),
        (
            "concat('[', coalesce(group_concat(CASE WHEN (page.number <= ?) "
            "THEN '1' END, ',' ORDER BY page.number DESC), ''), ']')",
            "b0",
        ),
        (
            "concat('[', coalesce(string_agg(CASE WHEN (page.number <= $1::BIGINT) "
            "THEN '1' END, ',' ORDER BY page.number DESC), ''), ']')",
            "b0",
        ),
    ),
    Case(
        "cursors",
        page(Items(Cursor()), (NAME, ID)),
        (
            "concat('[', coalesce(group_concat(CASE WHEN (page.number <= ?) THEN "
            "concat('\"', hex(concat('[\"5b1e\",', concat(json_quote(page.sort0), ',', "
            "concat('\"', page.sort1, '\"')), ']')), '\"') END, ',' "
            "ORDER BY page.number), ''), ']')",
            "b0",
        ),
        (
            "concat('[', coalesce(string_agg(CASE WHEN (page.number <= $1::BIGINT) THEN "
            "concat('\"', upper(encode(convert_to(concat('[\"5b1e\",', "
            "concat(coalesce(to_json(page.sort0)::text, 'null'), ',', concat('\"', "
            "page.sort1, '\"')), ']'), 'UTF8'), 'hex')), '\"') END, ',' "
            "ORDER BY page.number), ''), ']')",
            "b0",
        ),
    ),
    Case(
        "cursors of dates and nulls",
        page(Items(Cursor()), (NULLS_LAST, LATEST_FIRST), **DATED),
        (
            "concat('[', coalesce(group_concat(CASE WHEN (page.number <= ?) THEN "
            "concat('\"', hex(concat('[\"5b1e\",', concat(concat('\"', page.sort0, '\"'), "
            "',', concat('\"', page.sort1, '\"')), ']')), '\"') END, ',' "
            "ORDER BY page.number), ''), ']')",
            "b0",
        ),
        (
            "concat('[', coalesce(string_agg(CASE WHEN (page.number <= $1::BIGINT) THEN "
            "concat('\"', upper(encode(convert_to(concat('[\"5b1e\",', concat(concat('\"', "
            "page.sort0, '\"'), ',', concat('\"', page.sort1, '\"')), ']'), 'UTF8'), "
            "'hex')), '\"') END, ',' ORDER BY page.number), ''), ']')",
            "b0",
        ),
    ),
    alike(
        "total",
        page(Total(), after=(Bind(2),), before=(Bind(3),)),
        "(SELECT count(*) AS count_1 FROM record AS record_1)",
    ),
    Case(
        "total of some",
        page(Total(), where=SLUG_IS),
        ("(SELECT count(*) AS count_1 FROM record AS record_1 WHERE record_1.slug = ?)", "b4"),
        (
            "(SELECT count(*) AS count_1 FROM record AS record_1 "
            "WHERE record_1.slug = $1::VARCHAR)",
            "b4",
        ),
    ),
    Case(
        "next",
        fact(PageFact.HAS_NEXT),
        ("CASE WHEN (coalesce(max(page.size), ?) > ?) THEN 'true' ELSE 'false' END", 0, "b0"),
        (
            "CASE WHEN (coalesce(max(page.size), $1::INTEGER) > $2::BIGINT) THEN 'true' "
            "ELSE 'false' END",
            0,
            "b0",
        ),
    ),
    alike(
        "next, from the end",
        fact(PageFact.HAS_NEXT, backward=True),
        "'false'",
    ),
    Case(
        "next, beyond a cursor",
        fact(PageFact.HAS_NEXT, before=(Bind(2),), backward=True),
        (
            "CASE WHEN ((SELECT 1 FROM record AS record_1 "
            "WHERE (record_1.id) >= (?) LIMIT ? OFFSET ?) IS NOT NULL) THEN 'true' "
            "ELSE 'false' END",
            "b2",
            1,
            0,
        ),
        (
            "CASE WHEN ((SELECT 1 FROM record AS record_1 "
            "WHERE (record_1.id) >= ($1::BIGINT) LIMIT $2::INTEGER) IS NOT NULL) "
            "THEN 'true' ELSE 'false' END",
            "b2",
            1,
        ),
    ),
    Case(
        "next, beyond the page or a cursor",
        fact(PageFact.HAS_NEXT, before=(Bind(2),)),
        (
            "CASE WHEN (coalesce(max(page.size), ?) > ? OR (SELECT 1 "
            "FROM record AS record_1 WHERE (record_1.id) >= (?) "
            "LIMIT ? OFFSET ?) IS NOT NULL) THEN 'true' ELSE 'false' END",
            0,
            "b0",
            "b2",
            1,
            0,
        ),
        (
            "CASE WHEN (coalesce(max(page.size), $1::INTEGER) > $2::BIGINT OR (SELECT 1 "
            "FROM record AS record_1 WHERE (record_1.id) >= ($3::BIGINT) "
            "LIMIT $4::INTEGER) IS NOT NULL) THEN 'true' ELSE 'false' END",
            0,
            "b0",
            "b2",
            1,
        ),
    ),
    alike(
        "previous",
        fact(PageFact.HAS_PREVIOUS),
        "'false'",
    ),
    Case(
        "previous, from the end",
        fact(PageFact.HAS_PREVIOUS, backward=True),
        ("CASE WHEN (coalesce(max(page.size), ?) > ?) THEN 'true' ELSE 'false' END", 0, "b0"),
        (
            "CASE WHEN (coalesce(max(page.size), $1::INTEGER) > $2::BIGINT) THEN 'true' "
            "ELSE 'false' END",
            0,
            "b0",
        ),
    ),
    Case(
        "previous, before a cursor",
        fact(PageFact.HAS_PREVIOUS, after=(Bind(2),)),
        (
            "CASE WHEN ((SELECT 1 FROM record AS record_1 "
            "WHERE (record_1.id) <= (?) LIMIT ? OFFSET ?) IS NOT NULL) THEN 'true' "
            "ELSE 'false' END",
            "b2",
            1,
            0,
        ),
        (
            "CASE WHEN ((SELECT 1 FROM record AS record_1 "
            "WHERE (record_1.id) <= ($1::BIGINT) LIMIT $2::INTEGER) IS NOT NULL) "
            "THEN 'true' ELSE 'false' END",
            "b2",
            1,
        ),
    ),
    Case(
        "start cursor",
        fact(PageFact.START_CURSOR),
        (
            "CASE WHEN (max(CASE WHEN (page.number = ? AND page.number <= ?) THEN "
            "hex(concat('[\"5b1e\",', concat(concat('\"', page.sort0, '\"')), ']')) END) IS "
            "NULL) THEN 'null' ELSE concat('\"', max(CASE WHEN (page.number = ? "
            "AND page.number <= ?) THEN hex(concat('[\"5b1e\",', concat(concat('\"', "
            "page.sort0, '\"')), ']')) END), '\"') END",
            1,
            "b0",
            1,
            "b0",
        ),
        (
            "CASE WHEN (max(CASE WHEN (page.number = $1::BIGINT "
            "AND page.number <= $2::BIGINT) THEN "
            "upper(encode(convert_to(concat('[\"5b1e\",', concat(concat('\"', page.sort0, "
            "'\"')), ']'), 'UTF8'), 'hex')) END) IS NULL) THEN 'null' "
            "ELSE concat('\"', max(CASE WHEN (page.number = $1::BIGINT "
            "AND page.number <= $2::BIGINT) THEN "
            "upper(encode(convert_to(concat('[\"5b1e\",', concat(concat('\"', page.sort0, "
            "'\"')), ']'), 'UTF8'), 'hex')) END), '\"') END",
            1,
            "b0",
        ),
    ),
    Case(
        "end cursor",
        fact(PageFact.END_CURSOR),
        (
            "CASE WHEN (max(CASE WHEN (page.number = CASE WHEN (page.size > ?) THEN ? "
            "ELSE page.size END AND page.number <= ?) THEN hex(concat('[\"5b1e\",', "
            "concat(concat('\"', page.sort0, '\"')), ']')) END) IS NULL) THEN 'null' "
            "ELSE concat('\"', max(CASE WHEN (page.number = CASE WHEN (page.size > ?) "
            "THEN ? ELSE page.size END AND page.number <= ?) THEN hex(concat('[\"5b1e\",', "
            "concat(concat('\"', page.sort0, '\"')), ']')) END), '\"') END",
            "b0",
            "b0",
            "b0",
            "b0",
            "b0",
            "b0",
        ),
        (
            "CASE WHEN (max(CASE WHEN (page.number = CASE WHEN (page.size > $1::BIGINT) "
            "THEN $1::BIGINT ELSE page.size END AND page.number <= $1::BIGINT) THEN "
            "upper(encode(convert_to(concat('[\"5b1e\",', concat(concat('\"', page.sort0, "
            "'\"')), ']'), 'UTF8'), 'hex')) END) IS NULL) THEN 'null' "
            "ELSE concat('\"', max(CASE WHEN (page.number = "
            "CASE WHEN (page.size > $1::BIGINT) THEN $1::BIGINT ELSE page.size END "
            "AND page.number <= $1::BIGINT) THEN "
            "upper(encode(convert_to(concat('[\"5b1e\",', concat(concat('\"', page.sort0, "
            "'\"')), ']'), 'UTF8'), 'hex')) END), '\"') END",
            "b0",
        ),
    ),
]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("case", ROWS, ids=str)
def test_the_rows_of_a_page_compile_to_their_sql(case: Case, dialect: str) -> None:
    assert numbered_sql(case.part, dialect) == case.expected(dialect)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
@pytest.mark.parametrize("case", PARTS, ids=str)
def test_what_a_page_says_compiles_to_its_sql(case: Case, dialect: str) -> None:
    assert page_part_sql(case.part, dialect) == case.expected(dialect)


def unnamed(sql: str) -> str:
    """Return SQL with one name for every table and number, and none for what stands for itself."""
    return re.sub(r' AS ("key"|key|sort0)', "", re.sub(r"\b(anon_\d|page)\b|\$\d", "_", sql))


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_what_a_page_says_is_selected_from_its_rows(dialect: str) -> None:
    items = page(Items(Constant("1")))
    part, *_ = page_part_sql(items, dialect)
    numbered, *_ = numbered_sql(items, dialect)
    sql, *_ = node_sql(items, dialect)
    assert unnamed(sql) == unnamed(f"(SELECT {part} AS concat_1 FROM ({numbered}) AS page)")


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_a_page_of_which_no_row_is_shown_reads_none(dialect: str) -> None:
    known = Object((("total", Total()), ("previous", PageValue(PageFact.HAS_PREVIOUS))))
    sql, *values = node_sql(page(known), dialect)
    assert "row_number" not in sql
    assert values == []


def test_every_part_of_a_page_has_a_case() -> None:
    parts = [case.part.node for case in PARTS]
    assert {type(part) for part in parts} == {Items, PageValue, Total}
    assert {part.fact for part in parts if isinstance(part, PageValue)} == set(PageFact)
