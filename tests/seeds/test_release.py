"""The same files make the same release everywhere, and are loaded once."""

import datetime
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pysqlite3
import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url

from db.ids import record_key
from db.tables.record_kind import RecordKind
from seeds.documents import read_documents
from seeds.files import curated_files, document_files
from seeds.problems import CuratedDataError
from seeds.release import Identity, identity, loaded, release
from tests.seeds.databases import committing, opened, stored
from tests.seeds.folders import DOCUMENTS, INVENTED, invented

SQLITE, POSTGRESQL = sqlite.dialect(), postgresql.dialect()  # type: ignore[no-untyped-call]


def identity_of(data: Path, documents: Path | None = None) -> Identity:
    texts = None if documents is None else document_files(documents)
    return identity(SQLITE, curated_files(data), texts)


def released(url: str, data: Path, documents: Path | None = None) -> tuple[Identity, bool]:
    """Release what is curated, without a word about its progress."""
    return release(url, data, documents, lambda _: None)


def in_database(url: str) -> Identity | None:
    with opened(url) as engine:
        return loaded(engine)


def test_the_same_files_have_one_identity_wherever_they_lie(tmp_path: Path) -> None:
    here, there = identity_of(INVENTED), identity_of(invented(tmp_path / "elsewhere"))
    assert here == there
    assert here.id == f"release_{here.checksum[:16]}"
    assert len(here.checksum) == 64
    assert here.quoted is None


def test_line_endings_make_no_difference(tmp_path: Path) -> None:
    folder = invented(tmp_path / "data")
    for path in folder.rglob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert b"\r\n" in (folder / "agencies.yaml").read_bytes()
    assert identity_of(folder) == identity_of(INVENTED)


def test_any_other_change_is_another_release(tmp_path: Path) -> None:
    folder = invented(tmp_path / "data")
    path = folder / "sources" / "margin-notes.yaml"
    text = path.read_text("utf-8")
    ids = {identity_of(INVENTED).id}
    for changed in (f"{text}\n", text.replace("Margin", "margin"), text[:-1], f" {text}"):
        path.write_text(changed, "utf-8")
        ids.add(identity_of(folder).id)
    path.write_text(text, "utf-8")
    path.rename(path.with_name("renamed.yaml"))
    ids.add(identity_of(folder).id)
    path.with_name("renamed.yaml").unlink()
    ids.add(identity_of(folder).id)
    assert len(ids) == 7


def test_text_can_not_move_from_one_file_to_the_next_unseen(tmp_path: Path) -> None:
    ids = set()
    for number, (one, two) in enumerate([("ab", "c"), ("a", "bc"), ("", "abc")]):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "a.yaml").write_text(one)
        (folder / "b.yaml").write_text(two)
        ids.add(identity_of(folder).id)
    assert len(ids) == 3


def test_files_that_are_not_read_are_no_part_of_a_release(tmp_path: Path) -> None:
    folder = invented(tmp_path / "data")
    (folder / "notes.txt").write_text("No data.")
    assert identity_of(folder) == identity_of(INVENTED)


def test_the_id_does_not_depend_on_the_database_or_the_documents() -> None:
    on_sqlite = identity_of(INVENTED, DOCUMENTS)
    on_postgresql = identity(POSTGRESQL, curated_files(INVENTED), None)
    assert on_sqlite.id == on_postgresql.id
    assert on_sqlite.tables != on_postgresql.tables
    assert on_sqlite.quoted is not None


def test_other_documents_are_another_load(tmp_path: Path) -> None:
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    (texts / "notes.md").write_text("No document.")
    assert identity_of(INVENTED, texts) == identity_of(INVENTED, DOCUMENTS)
    (texts / "more.txt").write_text("A document.")
    assert identity_of(INVENTED, texts) != identity_of(INVENTED, DOCUMENTS)


def test_a_release_says_what_it_holds(seeds_url: str) -> None:
    current, was_loaded = released(seeds_url, INVENTED)
    assert was_loaded
    content = stored(seeds_url)
    (row,) = content["release"].values()
    created = datetime.datetime.strptime(row.pop("created_at"), "%Y-%m-%dT%H:%M:%SZ")
    now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    assert datetime.timedelta(0) <= now - created < datetime.timedelta(minutes=10)
    assert row == {
        "id": current.id,
        "checksum": current.checksum,
        "tables": current.tables,
        "quoted": None,
    }
    kinds = [record["record_kind"] for record in content["record"].values()]
    counts = {row["kind"]: row["count"] for row in content["release_count"].values()}
    assert counts == {kind: kinds.count(kind) for kind in RecordKind}
    assert counts[RecordKind.AGENCY] == 31


def test_what_is_loaded_already_is_not_loaded_again(seeds_url: str) -> None:
    steps: list[str] = []
    first = release(seeds_url, INVENTED, None, steps.append)
    assert first[1]
    assert [step.split(" ")[0] for step in steps] == ["Checking", "Loading"]
    before = stored(seeds_url)
    steps.clear()
    assert release(seeds_url, INVENTED, None, steps.append) == (first[0], False)
    assert steps == []
    assert stored(seeds_url) == before
    assert in_database(seeds_url) == first[0]


def test_what_is_changed_is_loaded(seeds_url: str, tmp_path: Path) -> None:
    first, _ = released(seeds_url, INVENTED)
    folder = invented(tmp_path / "data", "agencies.yaml", "name: Coin Unit", "name: Coins")
    second, was_loaded = released(seeds_url, folder)
    assert was_loaded
    assert first.id != second.id
    records = stored(seeds_url)["record"]
    assert records[(record_key(RecordKind.AGENCY, "coin-unit"),)]["name"] == "Coins"
    assert in_database(seeds_url) == second


def test_passages_keep_their_text_where_the_documents_are_given(seeds_url: str) -> None:
    steps: list[str] = []
    current, _ = release(seeds_url, INVENTED, DOCUMENTS, steps.append)
    assert [step.split(" ")[0] for step in steps] == ["Checking", "Verifying", "Loading"]
    texts = {
        record_key(RecordKind.DOCUMENT, text.file.removesuffix(".txt")): text.text
        for text in read_documents(DOCUMENTS).texts.values()
    }
    passages = stored(seeds_url)["passage"].values()
    assert len(passages) == 55
    for row in passages:
        assert row["quote"] == texts[row["document_id"]][row["start"] : row["end"]]
    assert current.quoted == identity_of(INVENTED, DOCUMENTS).quoted
    # Without them, the next release keeps no text.
    assert released(seeds_url, INVENTED)[1]
    assert {row["quote"] for row in stored(seeds_url)["passage"].values()} == {None}


@pytest.mark.parametrize(
    ("name", "pattern", "replacement"),
    [
        ("agencies.yaml", "kind: MEDIA", "kind: PAPER"),
        ("sources/margin-notes.yaml", "as_stated: twelve", "as_stated: eleven"),
    ],
)
def test_data_with_a_problem_is_not_loaded(
    seeds_url: str, tmp_path: Path, name: str, pattern: str, replacement: str
) -> None:
    current, _ = released(seeds_url, INVENTED)
    folder = invented(tmp_path / "data", name, pattern, replacement)
    with pytest.raises(CuratedDataError):
        released(seeds_url, folder, DOCUMENTS)
    assert in_database(seeds_url) == current


def overwrite(folder: Path) -> None:
    """Write something else into every file below a folder."""
    for path in folder.rglob("*.*"):
        path.write_text("- [")


def test_what_is_identified_is_what_is_loaded_whatever_happens_to_the_files(
    seeds_url: str, tmp_path: Path
) -> None:
    first, _ = released(seeds_url, INVENTED, DOCUMENTS)
    before = stored(seeds_url)
    folder = invented(tmp_path / "data", "agencies.yaml", "name: Coin Unit", "name: Coins")
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    known = identity_of(folder, texts)
    steps: list[str] = []

    def replaced(step: str) -> None:
        steps.append(step)
        overwrite(folder)
        overwrite(texts)

    current, was_loaded = release(seeds_url, folder, texts, replaced)
    assert (current.checksum, current.quoted) == (known.checksum, known.quoted)
    assert (was_loaded, len(steps)) == (True, 3)
    after = stored(seeds_url)
    agency = (record_key(RecordKind.AGENCY, "coin-unit"),)
    assert after["record"].pop(agency)["name"] == "Coins"
    assert before["record"].pop(agency)["name"] == "Coin Unit"
    assert (after["record"], after["passage"]) == (before["record"], before["passage"])
    assert in_database(seeds_url) == current != first


def test_a_file_that_can_not_be_read_is_no_part_of_a_release(
    seeds_url: str, tmp_path: Path
) -> None:
    current, _ = released(seeds_url, INVENTED)
    folder = invented(tmp_path / "data")
    (folder / "more.yaml").symlink_to("nothing")
    with pytest.raises(CuratedDataError, match=r"more\.yaml:1:1: this file can't be read"):
        released(seeds_url, folder)
    assert in_database(seeds_url) == current


# What a user of a database may not read: SQLite asks a function, and PostgreSQL has roles.
NO_READER = "pg_monitor"


def deny(connection: Any, _: Any) -> None:
    """Let a connection of SQLite read the schema, but not the release."""
    denied = {"release": pysqlite3.SQLITE_DENY}
    connection.set_authorizer(lambda _, table, *__: denied.get(table, pysqlite3.SQLITE_OK))


def test_a_release_that_may_not_be_read_is_not_taken_for_none(seeds_url: str) -> None:
    released(seeds_url, INVENTED)
    url = make_url(seeds_url)
    if url.get_backend_name() == "sqlite":
        engine = sa.create_engine(url, module=pysqlite3)
        sa.event.listen(engine, "connect", deny)
    else:
        options = {"options": f"-c role={NO_READER}"}
        engine = sa.create_engine(url.set(drivername="postgresql+psycopg"), connect_args=options)
    with pytest.raises(sa.exc.DatabaseError, match=r"prohibited|not authorized|permission denied"):
        loaded(engine)
    engine.dispose()


def test_an_empty_database_holds_no_release(seeds_url: str) -> None:
    assert in_database(seeds_url) is None


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("ALTER TABLE release RENAME COLUMN tables TO made", id="older-tables"),
        pytest.param("UPDATE release SET tables = 'other'", id="other-tables"),
        pytest.param("DELETE FROM release", id="no-release"),
    ],
)
def test_a_release_of_other_tables_is_replaced(seeds_url: str, statement: str) -> None:
    current, _ = released(seeds_url, INVENTED)
    with opened(seeds_url) as engine, committing(engine) as connection:
        connection.execute(sa.text(statement))
    assert in_database(seeds_url) in (None, replace(current, tables="other"))
    assert released(seeds_url, INVENTED) == (current, True)
    assert in_database(seeds_url) == current
