"""The generated data: made the same each time, and as sound as the data of a curator."""

import pickle

import sqlalchemy as sa

from benchmarks.data.fill import fill
from benchmarks.data.rows import parts, parts_of_another_process
from benchmarks.data.sizes import counts
from benchmarks.generate import SEED
from db.dialects import DIALECTS
from db.session import writer
from db.tables import FACTS, LINKS, metadata, table_of
from db.tables.base import Table, references_of
from db.tables.copies import copies_of
from db.tables.counts import counts_of
from db.tables.fact import FactAbout, FactSpeaker, Involvement
from db.text.folding import fold
from seeds.build.evidence import add_evidence
from seeds.build.search import with_search
from seeds.rows import Rows
from tests.benchmarks.conftest import STATISTICS, generated
from tests.databases import silent

PLENTY = 100


def test_the_same_rows_are_made_each_time(rows: Rows) -> None:
    assert pickle.dumps(generated()) == pickle.dumps(rows)


def test_another_process_makes_the_same_rows() -> None:
    # Its hashes of texts are others, so nothing may depend on the order of a set.
    there = [part.rows for part in parts_of_another_process(STATISTICS, SEED)]
    assert there == [part.rows for part in parts(STATISTICS, SEED)]


def test_another_seed_makes_other_rows(rows: Rows) -> None:
    other = [part.rows for part in parts(PLENTY, SEED + 1)]
    assert other != [part.rows for part in parts(PLENTY, SEED)]


def test_every_table_has_rows(generated_url: str) -> None:
    empty = []
    with writer(generated_url).connect() as connection:
        _enter_schema(connection)
        for table in metadata.sorted_tables:
            count = sa.select(sa.func.count()).select_from(table)
            if not connection.scalar(count):
                empty.append(table.name)
        kind = metadata.tables["release_count"].c
        counted = dict(tuple(row) for row in connection.execute(sa.select(kind.kind, kind.count)))
    # Nobody holds a position: people are named, but not further described.
    assert empty == ["position"]
    assert {name: counted[name] for name in counts(STATISTICS)} == counts(STATISTICS)


def test_copies_equal_their_sources(generated_url: str) -> None:
    different = []
    with writer(generated_url).connect() as connection:
        _enter_schema(connection)
        for table in metadata.sorted_tables:
            for name, copy in copies_of(table).items():
                source = metadata.tables[copy.table].alias()
                key = source.c.id if copy.table in ("record", "fact") else source.c.fact_id
                found = sa.select(source.c[copy.column]).where(key == table.c[copy.by])
                for column, value in copy.fixed:
                    found = found.where(source.c[column] == value)
                differs = table.c[name].is_distinct_from(found.scalar_subquery())
                count = sa.select(sa.func.count()).select_from(table).where(differs)
                if connection.scalar(count):
                    different.append(f"{table.name}.{name}")
    assert different == []


def test_counts_are_complete(generated_url: str) -> None:
    different = []
    with writer(generated_url).connect() as connection:
        _enter_schema(connection)
        for table in metadata.sorted_tables:
            for name, count in counts_of(table).items():
                source = metadata.tables[count.table].alias()
                number = sa.select(sa.func.count()).where(source.c[count.near] == table.c.id)
                if "main" in source.c:
                    number = number.where(source.c.main)
                differs = table.c[name] != number.scalar_subquery()
                if connection.scalar(sa.select(sa.func.count()).select_from(table).where(differs)):
                    different.append(f"{table.name}.{name}")
    assert different == []


def test_texts_are_folded(rows: Rows) -> None:
    wrong = []
    for table in metadata.sorted_tables:
        for column in table.columns:
            plain = column.info.get("folds")
            for row in rows.get(table.name, []) if plain else ():
                text = row[plain]
                if row[column.name] != (None if text is None else fold(text)):
                    wrong.append((table.name, column.name, text))
    assert wrong == []


def test_facts_involve_what_they_are_linked_with(rows: Rows) -> None:
    linked: set[tuple[int, int]] = set()
    for model in FACTS.values():
        linked |= _links(model, "id", rows)
    facts = {row["id"] for row in rows["fact"]}
    # Who says it is not involved in it.
    for link in (link for link in LINKS if link is not FactSpeaker):
        owner = next(references_of(link)).name
        linked |= {pair for pair in _links(link, owner, rows) if pair[0] in facts}
    involved = {(row["fact_id"], row["record_id"]) for row in rows[_name(Involvement)]}
    assert involved == linked
    # Each pair has one main role, and each role once.
    main = [row for row in rows[_name(Involvement)] if row["main"]]
    assert len(main) == len(involved)
    roles = {(r["fact_id"], r["record_id"], r["role"]) for r in rows[_name(Involvement)]}
    assert len(rows[_name(Involvement)]) == len(roles)
    about = {(r["fact_id"], r["record_id"], r["role"]) for r in rows[_name(FactAbout)]}
    assert about <= roles


EVIDENCE = ("record_id", "document_id", "start", "end")


def test_first_spans_are_those_of_the_citations(rows: Rows) -> None:
    records = {row["id"]: row for row in rows["record"]}
    written = {key: row["first_span"] for key, row in records.items()}
    evidence = [{n: row[n] for n in EVIDENCE} for row in rows["evidence"]]
    add_evidence(whole := {name: rows[name] for name in ("record", "passage", "citation")})
    assert sorted(whole["evidence"], key=str) == sorted(evidence, key=str)
    assert {row["id"]: row["first_span"] for row in whole["record"]} == written


def test_texts_are_searched(rows: Rows) -> None:
    whole = with_search({name: rows[name] for name in ("record", "alias", "fact", "document")})
    words = {row["rowid"]: row["words"] for row in rows["search_index"]}
    assert words == {row["rowid"]: row["words"] for row in whole["search_index"]}
    numbers = [row["id"] for row in rows["search_text"]]
    assert numbers == list(range(1, len(whole["search_text"]) + 1))


def test_the_same_data_is_not_loaded_again(generated_url: str) -> None:
    assert not fill(generated_url, STATISTICS, SEED, silent)


def _name(model: type[Table]) -> str:
    return table_of(model).name


def _links(model: type[Table], owner: str, rows: Rows) -> set[tuple[int, int]]:
    """Return the pairs of records that the rows of a table link."""
    columns = [c.name for c in references_of(model) if c.name != owner]
    return {
        (row[owner], row[column])
        for row in rows.get(_name(model), [])
        for column in columns
        if row[column] is not None
    }


def _enter_schema(connection: sa.Connection) -> None:
    schema = DIALECTS[connection.engine.url.get_backend_name()].schema
    if schema:
        connection.exec_driver_sql(f"SET search_path = {schema}")
