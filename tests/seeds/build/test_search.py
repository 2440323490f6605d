"""What a search reads is derived from the records: every text, its words and their places."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateTable

from db.dialects.postgresql import SearchVector
from db.dialects.words import GAP, MOST_WORDS, Words
from db.ids import record_key
from db.tables import ENTITIES, table_of
from db.tables.record_kind import RecordKind
from db.tables.search import SearchIndex
from seeds.build.search import with_search
from seeds.load import load
from seeds.prepare import prepare
from seeds.rows import Rows
from tests.seeds.databases import opened
from tests.seeds.folders import assert_marked, problems_of, small

PERSON = record_key(RecordKind.PERSON, "ada-nunez")


def texts(rows: Rows, record: int) -> list[tuple[str, str]]:
    """Return the texts of a record in their order."""
    return [
        (row["field"], row["text"]) for row in rows["search_text"] if row["record_id"] == record
    ]


def names(rows: Rows, record: int) -> list[tuple[str, int, bool]]:
    """Return the words that a record's names are found by."""
    return [
        (row["words"], row["at"], row["whole"])
        for row in rows["search_name"]
        if row["record_id"] == record
    ]


def test_every_text_of_a_record_is_kept_in_order(seeds_rows: Rows) -> None:
    assert texts(seeds_rows, PERSON) == [
        ("NAME", "Ada Núñez"),
        ("ALIAS", "Col. Núñez"),
        ("ALIAS", "Heron"),
        ("SUMMARY", "Colonel of the River Guard, whose code name is that of an island."),
    ]
    assert texts(seeds_rows, record_key(RecordKind.DOCUMENT, "river-act")) == [
        ("NAME", "River Act"),
        ("NOTE", "The date is on the cover."),
    ]


def test_an_entity_is_found_by_every_word_of_its_names(seeds_rows: Rows) -> None:
    assert names(seeds_rows, PERSON) == [
        ("ada nunez", 0, True),
        ("nunez", 1, False),
        ("col nunez", 0, True),
        ("nunez", 1, False),
        ("heron", 0, True),
    ]


def test_a_fact_is_found_by_the_first_words_of_its_name(seeds_rows: Rows) -> None:
    kinds = {row["id"]: row["record_kind"] for row in seeds_rows["record"]}
    for row in seeds_rows["search_name"]:
        assert row["record_kind"] == kinds[row["record_id"]]
        assert row["whole"] == (row["at"] == 0)
        assert row["whole"] or row["record_kind"] in ENTITIES


def test_every_record_is_in_the_index(seeds_rows: Rows) -> None:
    index = {row["rowid"]: row["words"] for row in seeds_rows["search_index"]}
    assert index.keys() == {row["id"] for row in seeds_rows["record"]}
    assert index[PERSON].startswith(f"nada nnunez {GAP} acol anunez {GAP} aheron {GAP} scolonel")


def test_places_are_those_of_the_text(seeds_rows: Rows) -> None:
    for row in seeds_rows["search_text"]:
        places = json.loads(row["places"])
        assert places
        assert all(0 <= start < end <= len(row["text"]) for _, start, end in places)


def test_a_text_without_a_word_is_left_out() -> None:
    record = {"id": 1, "record_kind": "PLACE", "name": "🏮", "summary": None}
    rows = with_search({"record": [record]})
    assert rows["search_text"] == rows["search_index"] == rows["search_name"] == []


@pytest.mark.parametrize("field", ["name", "summary", "aliases"])
def test_a_text_with_too_many_words_is_a_problem(tmp_path: Path, field: str) -> None:
    for more in (0, 1):
        value = " ".join(["word"] * (MOST_WORDS + more))
        value = f"[a, {value[:-5]}]" if field == "aliases" else value
        name = "" if field == "name" else "name: Long, "
        mark = f"  #! {field} has {MOST_WORDS + 1} words" if more else ""
        line = f"- {{slug: long, {name}{field}: {value}, kind: CITY}}{mark}\n"
        folder = small(tmp_path / str(more), {"places.yaml": line})
        if more:
            assert_marked(folder, problems_of(lambda folder=folder: prepare(folder)))
        else:
            prepare(folder)


@pytest.mark.parametrize("words", ["na", f"na nb {GAP} aa nb {GAP} s한국 s½", "nb na nb na"])
def test_words_come_back_from_postgresql_as_they_were(words: str) -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    kept = SearchVector().process_bind_param(words, dialect)
    assert kept is not None
    assert GAP not in kept
    assert SearchVector().process_result_value(kept, dialect) == words


def test_the_index_keeps_words_in_each_database() -> None:
    words = table_of(SearchIndex).c.words.type
    assert isinstance(words.dialect_impl(postgresql.dialect()), SearchVector)  # type: ignore[no-untyped-call]
    assert type(words.dialect_impl(sqlite.dialect())) is Words


def test_the_index_is_a_table_of_fts5_in_sqlite() -> None:
    made = CreateTable(table_of(SearchIndex)).compile(dialect=sqlite.dialect())
    assert str(made) == ("CREATE VIRTUAL TABLE search_index USING fts5 (words, tokenize = 'ascii')")


def test_an_index_goes_with_the_tables_that_it_stands_in(
    seeds_spare_url: str, seeds_rows: Rows
) -> None:
    with opened(seeds_spare_url) as engine:
        load(engine, seeds_rows)
        before = sa.inspect(engine).get_table_names()
        load(engine, seeds_rows)
        assert sa.inspect(engine).get_table_names() == before
