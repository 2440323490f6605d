"""Running statements: what a database refuses, and connections that have ended meanwhile."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from db.dialects import Dialect
from db.dialects.postgresql import SCHEMA
from db.fetch import Database, DatabaseUnavailable, Prepared, StatementTooLarge
from seeds.release import release
from tests.databases import BACKENDS, Databases, silent
from tests.seeds.folders import small

ONE = Prepared("SELECT '1', NULL", (), ())


@pytest.fixture
def own(database_url: str) -> Iterator[Database]:
    """Open each database anew, with connections that nobody else uses."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def postgresql(own: Database) -> Database:
    """Open PostgreSQL alone."""
    if own.name != "postgresql":
        pytest.skip("SQLite has no server that could end a connection")
    return own


REFUSED = {
    "sqlite": {
        "a deep expression": "SELECT '1', 1" + "+1" * 2_000,
        "nested parentheses": "SELECT '1', " + "(" * 20_000 + "1" + ")" * 20_000,
        "many columns": "SELECT '1'" + ", 1" * 20_000,
        "many arguments": f"SELECT concat({','.join(['1'] * 5_000)}), 1",
        "many tables": f"SELECT '1', 1 FROM {','.join(f'release AS r{at}' for at in range(100))}",
    },
    "postgresql": {
        "nested parentheses": "SELECT '1', " + "(" * 100_000 + "1" + ")" * 100_000,
        "many columns": "SELECT '1'" + ", 1" * 2_000,
        "many arguments": f"SELECT concat({','.join(['1'] * 150)}), 1",
    },
}


@pytest.mark.parametrize("what", sorted({what for known in REFUSED.values() for what in known}))
def test_a_statement_that_is_too_large_is_no_failure_of_the_database(
    own: Database, what: str
) -> None:
    if what not in REFUSED[own.name]:
        pytest.skip(f"{own.name} takes {what}")
    with pytest.raises(StatementTooLarge):
        own.fetch(Prepared(REFUSED[own.name][what], (), ()), [])
    assert own.errors == 1
    assert own.fetch(ONE, []) == ("1", None)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT '1', max(i) FROM n"


def test_a_statement_that_takes_too_long_is_too_large(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialect, "patience", 1)
    impatient = Database(database_url)
    with pytest.raises(StatementTooLarge):
        impatient.fetch(Prepared(ENDLESS, (), ()), [])
    assert impatient.fetch(ONE, []) == ("1", None)
    impatient.close()


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_statement_that_waits_for_a_lock_is_not_too_large(
    databases: Databases, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialect, "patience", 1)
    with databases.copied(backend, "rows") as url:
        waiting = Database(url)
        with locked(waiting), pytest.raises(DatabaseUnavailable):
            waiting.fetch(Prepared("SELECT id, NULL FROM release", (), ()), [])
        assert waiting.fetch(ONE, []) == ("1", None)
        waiting.close()


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Let another process hold the table of the release, or the whole file."""
    url = database.engine.url
    engine = database.dialect.writer(url)
    with engine.connect() as connection:
        if database.name == "sqlite":
            connection.exec_driver_sql("PRAGMA locking_mode = EXCLUSIVE")
            connection.exec_driver_sql("BEGIN EXCLUSIVE")
        else:
            connection.exec_driver_sql(f"LOCK TABLE {SCHEMA}.release")
        yield
        connection.exec_driver_sql("ROLLBACK")
    engine.dispose()


def test_too_many_connections_are_no_matter_of_the_statement(
    postgresql: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise psycopg.OperationalError("FATAL:  sorry, too many clients already")

    monkeypatch.setattr(postgresql.engine, "raw_connection", refuse)
    with pytest.raises(DatabaseUnavailable):
        postgresql.fetch(ONE, [])


def test_a_statement_that_is_wrong_is_not_too_large(own: Database) -> None:
    with pytest.raises(DatabaseUnavailable):
        own.fetch(Prepared("SELECT '1' FROM nowhere", (), ()), [])
    assert own.errors == 1


def test_no_request_fails_for_connections_that_were_ended(
    postgresql: Database, database_url: str
) -> None:
    """As after a restart: every connection that is kept turns out to be closed."""
    kept = [postgresql.engine.raw_connection() for _ in range(4)]
    ended = [connection.driver_connection.info.backend_pid for connection in kept]  # type: ignore[union-attr]
    for connection in kept:
        connection.close()
    with psycopg.connect(database_url) as admin:
        for pid in ended:
            assert admin.execute("SELECT pg_terminate_backend(%s, 10000)", [pid]).fetchone()
    for _ in kept:
        assert postgresql.fetch(ONE, []) == ("1", None)
    assert postgresql.errors == 0


def test_a_connection_that_ends_again_is_given_up(
    postgresql: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def end(connection: Any, *_: Any) -> None:
        calls.append(connection.info.backend_pid)
        connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    monkeypatch.setattr(postgresql.dialect, "run", end)
    with pytest.raises(DatabaseUnavailable):
        postgresql.fetch(ONE, [])
    monkeypatch.undo()
    assert len(set(calls)) == len(calls) == 2
    assert postgresql.errors == 1
    assert postgresql.fetch(ONE, []) == ("1", None)


def test_an_error_of_a_statement_is_not_tried_again(
    own: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    run = own.dialect.run

    def counted(*given: Any) -> Any:
        calls.append(given)
        return run(*given)

    monkeypatch.setattr(own.dialect, "run", counted)
    with pytest.raises(DatabaseUnavailable):
        own.fetch(Prepared("SELECT '1' FROM nowhere", (), ()), [])
    assert len(calls) == 1


def test_a_version_is_the_same_as_long_as_nothing_is_loaded(own: Database) -> None:
    version = own.version()
    assert version is not None
    own.fetch(ONE, [])
    assert own.version() == version


def test_a_load_changes_the_version(own: Database, databases: Databases, tmp_path: Path) -> None:
    one, other = small(tmp_path / "one", {}), small(tmp_path / "other", {"people.yaml": "[]"})
    with databases.empty(own.name) as url:
        versions = []
        read = Database(url)
        assert read.version() is None
        for folder in (one, one, other, one):
            release(url, folder, None, silent)
            versions.append(read.version())
        read.close()
    first, unchanged, *later = versions
    assert first == unchanged
    assert len({None, first, *later}) == 4


def test_connections_know_no_versions_of_others(own: Database) -> None:
    with ThreadPoolExecutor(1) as elsewhere:
        assert elsewhere.submit(own.version).result() != own.version()
