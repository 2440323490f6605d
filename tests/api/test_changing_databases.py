"""A database that changes, fails or is locked behind a server: one release, or an honest 503."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pysqlite3
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from db.dialects import Dialect
from db.dialects.postgresql import SCHEMA, PostgreSQL
from seeds.release import release
from tests.databases import (
    BACKENDS,
    Databases,
    administer,
    create,
    name_of,
    path_of,
    silent,
    small_release,
)

# What is about all of a release: its ID, and names that differ in each.
QUERY = "{ release { id } agencies { nodes { name } } people { totalCount } }"
SMALL = (["Guard", "Watch"], 0)
LATER = (["Later Guard", "Later Watch"], 1)
ABSENT = None
PATIENCE = 60

Found = tuple[list[str], int] | None


class Served:
    """A server over a database; ``found`` is what it answers."""

    def __init__(self, client: TestClient, url: str) -> None:
        self.client = client
        self.url = url

    def found(self) -> Found:
        """Return what is served, by POST and by GET; ``None`` if it is unavailable."""
        assert self.client.get("/health/live").status_code == 200
        if not self.url.startswith("sqlite"):
            time.sleep(1.5 * PostgreSQL.version_lasts)  # For so long it keeps responses to GET.
        posted = self.client.post(
            "/graphql",
            json={"query": QUERY},
            headers={"accept": "application/graphql-response+json"},
        )
        got = self.client.get("/graphql", params={"query": QUERY})
        ready = self.client.get("/health/ready")
        body = posted.json()
        assert got.json() == body
        if "errors" in body:
            assert body["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
            assert (posted.status_code, ready.status_code) == (503, 503)
            return ABSENT
        assert (posted.status_code, ready.status_code) == (200, 200)
        data = body["data"]
        names = [agency["name"] for agency in data["agencies"]["nodes"]]
        return names, data["people"]["totalCount"]


@contextmanager
def serving(url: str) -> Iterator[Served]:
    """Serve a database."""
    with TestClient(create_app(Settings(database_url=url))) as client:
        yield Served(client, url)


@pytest.fixture(params=BACKENDS)
def served(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Served]:
    """Serve a small release from each database."""
    with databases.copied(request.param, "small") as url, serving(url) as server:
        yield server


@pytest.fixture
def on_file(databases: Databases, tmp_path: Path) -> Iterator[Served]:
    """Serve a small release from a file, in a folder that holds nothing else."""
    path = tmp_path / "served.sqlite"
    with databases.copied("sqlite", "small") as url:
        shutil.copyfile(path_of(url), path)
    with serving(f"sqlite:///{path}") as server:
        assert server.found() == SMALL
        yield server


@pytest.fixture
def on_server(databases: Databases) -> Iterator[Served]:
    """Serve a small release from PostgreSQL."""
    with databases.copied("postgresql", "small") as url, serving(url) as server:
        assert server.found() == SMALL
        yield server


@pytest.fixture
def later(databases: Databases) -> Path:
    """Return a file with the later release."""
    return path_of(databases.shared("sqlite", "later"))


def loaded(url: str, folder: Path, later: bool = True) -> None:
    """Load a release."""
    release(url, small_release(folder / str(later), later), None, silent)


def test_a_load_is_seen_at_once(served: Served, tmp_path: Path) -> None:
    for is_later in (True, False):
        loaded(served.url, tmp_path, is_later)
        posted = served.client.post("/graphql", json={"query": "{ people { totalCount } }"}).json()
        assert posted == {"data": {"people": {"totalCount": int(is_later)}}}


def test_loads_under_load_lose_no_request_and_mix_nothing(served: Served, tmp_path: Path) -> None:
    answers: list[Any] = []
    done = threading.Event()

    def ask() -> None:
        while not done.is_set():
            answers.append(served.client.post("/graphql", json={"query": QUERY}).json())

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for number in range(4):
            loaded(served.url, tmp_path, number % 2 == 0)
    finally:
        done.set()
        for thread in threads:
            thread.join(PATIENCE)
    kinds = {
        (
            answer["data"]["release"]["id"],
            *(agency["name"] for agency in answer["data"]["agencies"]["nodes"]),
            answer["data"]["people"]["totalCount"],
        )
        for answer in answers
    }
    assert {kind[1:] for kind in kinds} == {(*SMALL[0], SMALL[1]), (*LATER[0], LATER[1])}
    assert len(kinds) == 2


# Files


def test_a_file_is_replaced(on_file: Served, later: Path) -> None:
    path = path_of(on_file.url)
    new = path.with_name("new")
    shutil.copyfile(later, new)
    new.replace(path)
    assert on_file.found() == LATER


def test_a_file_is_overwritten_by_another_one(on_file: Served, later: Path) -> None:
    """Both have as many changes, by which SQLite alone would not tell one from the other."""
    shutil.copyfile(later, path_of(on_file.url))
    assert on_file.found() == LATER


def test_a_file_is_overwritten_bit_by_bit(on_file: Served, later: Path) -> None:
    path, new = path_of(on_file.url), later.read_bytes()
    found = []
    with path.open("r+b", buffering=0) as file:
        file.truncate(len(new))
        for start in range(0, len(new), len(new) // 16):
            file.seek(start)
            file.write(new[start : start + len(new) // 16])
            found.append(on_file.found())
    assert all(answer in (SMALL, LATER, ABSENT) for answer in found)
    assert on_file.found() == LATER


def test_a_file_is_deleted_and_comes_back(on_file: Served, later: Path) -> None:
    path = path_of(on_file.url)
    path.unlink()
    assert on_file.found() is ABSENT
    shutil.copyfile(later, path)
    assert on_file.found() == LATER


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def garbage_inside(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 16_384)


def foreign(path: Path) -> None:
    path.unlink()
    with closing(pysqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE release (id); INSERT INTO release VALUES ('x')")


def older(path: Path) -> None:
    with closing(pysqlite3.connect(path)) as connection:
        connection.executescript("ALTER TABLE agency RENAME COLUMN acronym TO short")
        connection.execute("PRAGMA user_version = 1")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def without_release(path: Path) -> None:
    with closing(pysqlite3.connect(path)) as connection:
        connection.executescript("DELETE FROM release")


DAMAGES = [truncated, emptied, garbage, garbage_inside, foreign, older, folder, pipe]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_file_that_can_not_be_served_is_unavailable(
    on_file: Served, later: Path, damage: Callable[[Path], None]
) -> None:
    path = path_of(on_file.url)
    damage(path)
    assert on_file.found() is ABSENT
    assert on_file.found() is ABSENT
    if path.is_dir():
        path.rmdir()
    new = path.with_name("new")
    shutil.copyfile(later, new)
    new.replace(path)
    assert on_file.found() == LATER


@pytest.mark.parametrize("damage", [truncated, emptied, garbage_inside, older])
def test_a_load_makes_a_file_anew(
    on_file: Served, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    damage(path_of(on_file.url))
    loaded(on_file.url, tmp_path)
    assert on_file.found() == LATER


def test_a_database_without_a_release_is_not_ready(on_file: Served) -> None:
    without_release(path_of(on_file.url))
    assert on_file.client.get("/health/ready").status_code == 503


def test_a_server_that_starts_without_a_file_serves_it_later(tmp_path: Path) -> None:
    with serving(f"sqlite:///{tmp_path / 'served.sqlite'}") as server:
        assert server.found() is ABSENT
        assert not list(tmp_path.iterdir())
        loaded(server.url, tmp_path)
        assert server.found() == LATER


def test_a_loaded_file_needs_nothing_beside_it(on_file: Served, tmp_path: Path) -> None:
    """As on a mount that is read-only: nothing is written, and no log has to be there."""
    path = path_of(on_file.url)
    header = path.read_bytes()[:20]
    assert header[18:20] == b"\1\1", "a write-ahead log is needed"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(on_file: Served) -> None:
    path = path_of(on_file.url)
    path.chmod(0)
    assert on_file.found() is ABSENT
    path.chmod(0o644)
    assert on_file.found() == SMALL


def test_a_locked_file_is_unavailable_until_it_is_not(on_file: Served) -> None:
    path = path_of(on_file.url)
    with closing(pysqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert on_file.found() is ABSENT
        other.execute("ROLLBACK")
    assert on_file.found() == SMALL


# PostgreSQL


def run(url: str, *statements: str) -> None:
    """Run statements in a database."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[arg-type]


def ended(url: str) -> None:
    """End all connections to a database."""
    administer(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        f" WHERE datname = '{url.rpartition('/')[2]}' AND pid <> pg_backend_pid()"
    )


def test_connections_that_end_are_opened_anew(on_server: Served) -> None:
    ended(on_server.url)
    assert on_server.found() == SMALL


def test_no_connection_is_left_for_the_server(on_server: Served) -> None:
    name = name_of(on_server.url)
    administer(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    ended(on_server.url)
    assert on_server.found() is ABSENT
    administer(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert on_server.found() == SMALL


def test_a_database_that_is_not_there_yet(databases: Databases, tmp_path: Path) -> None:
    with databases.empty("postgresql") as url:
        administer(f"DROP DATABASE {name_of(url)}")
        with serving(url) as server:
            assert server.found() is ABSENT
            create(url)
            assert server.found() is ABSENT
            loaded(url, tmp_path)
            assert server.found() == LATER


@pytest.mark.parametrize("table", ["record", "release"])
def test_a_lock_is_unavailable_until_it_is_not(
    databases: Databases, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialect, "patience", 1)
    with (
        databases.copied("postgresql", "small") as url,
        serving(url) as server,
        psycopg.connect(url) as other,
    ):
        other.execute(f"LOCK TABLE {SCHEMA}.{table}")  # type: ignore[arg-type]
        query = {"query": "{ agencies { nodes { name } } release { id } }"}
        errors = server.client.post("/graphql", json=query).json()["errors"]
        assert errors[0]["extensions"]["code"] == "UNAVAILABLE"
        assert server.client.get("/health/live").status_code == 200
        ready = server.client.get("/health/ready").status_code
        assert ready == (503 if table == "release" else 200)
        other.rollback()
        assert server.found() == SMALL


def test_a_schema_of_another_version_is_not_served(on_server: Served, tmp_path: Path) -> None:
    run(on_server.url, f"COMMENT ON SCHEMA {SCHEMA} IS 'Layout: 1'")
    ended(on_server.url)
    assert on_server.found() is ABSENT


@pytest.mark.parametrize(
    "revoked", [f"USAGE ON SCHEMA {SCHEMA}", f"SELECT ON ALL TABLES IN SCHEMA {SCHEMA}"]
)
def test_a_permission_that_is_missing_is_said(
    on_server: Served, revoked: str, caplog: pytest.LogCaptureFixture
) -> None:
    role = f"policygraph_reader_{uuid4().hex[:8]}"
    run(on_server.url, f"CREATE ROLE {role} LOGIN")
    try:
        run(on_server.url, f"GRANT USAGE ON SCHEMA {SCHEMA} TO {role}")
        run(on_server.url, f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {role}")
        with serving(on_server.url.replace("postgres@", f"{role}@")) as server:
            assert server.found() == SMALL
            run(on_server.url, f"REVOKE {revoked} FROM {role}")
            # A statement that is prepared needs no permission for the schema.
            ended(server.url)
            assert server.found() is ABSENT
            assert "permission denied for " in caplog.text
            run(on_server.url, f"GRANT {revoked} TO {role}")
            assert server.found() == SMALL
    finally:
        run(on_server.url, f"DROP OWNED BY {role}", f"DROP ROLE {role}")
