"""A load that is killed, or fails, leaves the old release; the next one succeeds by itself.

Two releases take turns. After each fault the database holds one of them, all of it, and a plain
load of the other one succeeds. ``POLICYGRAPH_TEST_KILLS`` sets how many loads are killed.
"""

import errno
import os
import random
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa

from db.dialects import incomplete
from db.dialects.base import Busy, Dialect
from db.dialects.incomplete import NEXT
from db.dialects.postgresql import NEXT_SCHEMA, SCHEMA
from db.dialects.sqlite import SQLite
from db.fetch import Database
from seeds import load as load_module
from seeds.release import release
from tests.databases import BACKENDS, Databases, path_of, silent, small_release
from tests.seeds.databases import Stored, opened, stored

KILLS = int(os.environ.get("POLICYGRAPH_TEST_KILLS", "12"))
PATIENCE = 60


@dataclass(frozen=True)
class Turns:
    """A database, the folders of two releases, and all that each release holds."""

    url: str
    folders: tuple[Path, Path]
    contents: tuple[Stored, Stored]

    def held(self) -> int:
        """Return which release the database holds; it may be no mixture."""
        found = content(self.url)
        assert found in self.contents
        return self.contents.index(found)

    def served(self) -> int:
        """Return which release is served."""
        with closing(Database(self.url)) as database:
            served = database.release()
        return [set(c["release"]) for c in self.contents].index({(served,)})

    def load(self, number: int) -> None:
        """Load a release in this process."""
        release(self.url, self.folders[number], None, silent)

    def recovers(self) -> None:
        """Check that one release is there, and that a load of the other one needs no help."""
        held = self.held()
        assert self.served() == held
        self.load(1 - held)
        assert self.held() == self.served() == 1 - held
        assert left_behind(self.url) == []


def content(url: str) -> Stored:
    """Return the rows of a release, without the time at which it was loaded."""
    found = stored(url)
    for row in found["release"].values():
        del row["created_at"]
    return found


def left_behind(url: str) -> list[str]:
    """Return what a load should have removed."""
    if not url.startswith("sqlite"):
        with psycopg.connect(url) as connection:
            query = "SELECT nspname FROM pg_namespace WHERE nspname = %s"
            return [name for (name,) in connection.execute(query, [NEXT_SCHEMA])]
    path = path_of(url)
    kept = {path.name, path.name + incomplete.LOCK}
    return sorted({file.name for file in path.parent.glob(f"{path.name}*")} - kept)


@pytest.fixture(params=BACKENDS)
def turns(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Iterator[Turns]:
    """Return a database of each sort that holds the first of two releases."""
    folders = [small_release(tmp_path / str(later), later) for later in (False, True)]
    later = content(databases.shared(request.param, "later"))
    with databases.copied(request.param, "small") as url:
        yield Turns(url, (folders[0], folders[1]), (content(url), later))


# Each load is a process of its own, forked from one that has imported everything.
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.databases"])


def process(turns: Turns, number: int) -> Any:
    """Load a release in another process."""
    load = PROCESSES.Process(target=release, args=(turns.url, turns.folders[number], None, silent))
    load.start()
    return load


def test_a_load_can_be_killed_at_any_moment(turns: Turns) -> None:
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    longest = 0.0
    for number in range(KILLS + 1):
        start = time.monotonic()
        load = process(turns, 1 - turns.held())
        if number:
            load.join(moments.random() * longest)
            load.kill()
        load.join(PATIENCE)
        # The first one shows how long it takes.
        longest = longest or time.monotonic() - start
        assert turns.served() == turns.held(), f"seed {seed}, kill {number}"
    turns.recovers()


# Faults at each step of a load


class Fault(Exception):
    """What went wrong in a test."""


def failing(*_: Any, **__: Any) -> Any:
    """Fail."""
    raise Fault


@pytest.mark.parametrize("step", ["create_tables", "insert", "complete_tables", "derived_links"])
def test_a_load_can_fail_at_each_step(
    turns: Turns, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialect = type(load_module.dialect_of(turns.url))
    with monkeypatch.context() as patch:
        patch.setattr(dialect if hasattr(dialect, step) else load_module, step, failing)
        with pytest.raises(Fault):
            turns.load(1)
    assert turns.held() == turns.served() == 0
    assert left_behind(turns.url) == []


@pytest.fixture
def sqlite(turns: Turns) -> Turns:
    """Return the turns in a file."""
    if not turns.url.startswith("sqlite"):
        pytest.skip("a server has no file that is switched")
    return turns


@pytest.fixture
def server(turns: Turns) -> Turns:
    """Return the turns on a server."""
    if turns.url.startswith("sqlite"):
        pytest.skip("SQLite has no server")
    return turns


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
@pytest.mark.parametrize(
    ("owner", "name"), [(os, "fsync"), (Path, "replace"), (incomplete.FileLock, "acquire")]
)
def test_a_file_that_can_not_be_switched(
    sqlite: Turns, owner: Any, name: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, fail)
        with pytest.raises(OSError, match=os.strerror(number)):
            sqlite.load(1)
    assert sqlite.held() == 0
    sqlite.recovers()


@pytest.mark.parametrize("pages", [1, 50, 150])
def test_a_disk_that_fills_up_while_the_file_is_built(
    sqlite: Turns, pages: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine_of = SQLite._engine

    def small(self: SQLite, path: Path) -> sa.Engine:
        engine = engine_of(self, path)
        sa.event.listen(
            engine, "connect", lambda c, _: c.execute(f"PRAGMA max_page_count = {pages}")
        )
        return engine

    with monkeypatch.context() as patch:
        patch.setattr(SQLite, "_engine", small)
        with pytest.raises(sa.exc.OperationalError, match="full"):
            sqlite.load(1)
    assert sqlite.held() == 0
    sqlite.recovers()


@pytest.mark.parametrize("left", [b"", b"half of a page", b"SQLite format 3\0" + bytes(9000)])
def test_what_a_killed_load_left_is_removed(sqlite: Turns, left: bytes) -> None:
    path = path_of(sqlite.url)
    for end in ("", "-journal", "-wal"):
        path.with_name(f"{path.name}{NEXT}{end}").write_bytes(left)
    sqlite.recovers()


def test_a_log_beside_the_file_is_not_taken_for_the_new_ones(sqlite: Turns) -> None:
    """As where an operator has switched to a write-ahead log, and reads it."""
    with opened(sqlite.url) as engine, engine.connect() as reader:
        reader.exec_driver_sql("PRAGMA journal_mode = WAL")
        reader.exec_driver_sql("UPDATE release SET quoted = 'x'")
        assert reader.exec_driver_sql("SELECT count(*) FROM release").scalar_one() == 1
        assert Path(f"{path_of(sqlite.url)}-wal").stat().st_size
        sqlite.load(1)
        assert reader.exec_driver_sql("SELECT quoted FROM release").scalar_one() == "x"
        assert sqlite.held() == sqlite.served() == 1
    sqlite.recovers()


def test_a_link_stays_one_and_permissions_stay(sqlite: Turns) -> None:
    path = path_of(sqlite.url)
    target = path.with_name("target.sqlite")
    path.rename(target)
    path.symlink_to(target)
    target.chmod(0o640)
    sqlite.load(1)
    assert path.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    assert sqlite.held() == 1
    path.unlink()


# Several processes


def test_two_loads_at_once(turns: Turns) -> None:
    loads = [process(turns, 1) for _ in range(2)]
    for load in loads:
        load.join(PATIENCE)
    assert [load.exitcode for load in loads] == [0, 0]
    assert turns.held() == 1
    turns.recovers()


@contextmanager
def loading(turns: Turns) -> Iterator[None]:
    """Let another process load the database, and not end."""
    with opened(turns.url) as engine:
        dialect = load_module.dialect_of(engine.url)
        try:
            with dialect.replacing(engine, load_module.metadata):
                yield
                raise Fault
        except Fault:
            pass


def test_a_load_that_waits_too_long_for_another_says_so(
    turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    with loading(turns):
        monkeypatch.setattr(Dialect, "patience", 0)
        with pytest.raises(Busy, match="so try again later"):
            turns.load(1)
        assert turns.held() == 0
        monkeypatch.undo()
    turns.recovers()


# PostgreSQL alone


def test_a_connection_that_is_lost_in_a_load(server: Turns) -> None:
    def end(*_: Any) -> None:
        with psycopg.connect(server.url) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    with pytest.MonkeyPatch.context() as patch:
        links = load_module.derived_links
        patch.setattr(load_module, "derived_links", lambda: (end(), links())[1])
        with pytest.raises(sa.exc.OperationalError):
            server.load(1)
    assert server.held() == 0
    server.recovers()


READING = f"BEGIN; SELECT count(*) FROM {SCHEMA}.record"


@contextmanager
def transaction(url: str, statements: str) -> Iterator[None]:
    """Leave a transaction open."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statements)  # type: ignore[arg-type]
        yield
        connection.execute("ROLLBACK")


def test_a_load_waits_for_readers_who_do_not_wait_for_it(server: Turns) -> None:
    thread = threading.Thread(target=server.load, args=[1])
    with transaction(server.url, READING):
        thread.start()
        until = time.monotonic() + 3
        while time.monotonic() < until:
            with closing(Database(server.url)) as database:
                assert database.release()
        assert thread.is_alive()
        assert server.served() == 0
    thread.join(PATIENCE)
    assert server.held() == 1
    server.recovers()


def test_a_load_does_not_wait_for_readers_for_ever(
    server: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialect, "patience", 1)
    with transaction(server.url, READING), pytest.raises(sa.exc.OperationalError, match="lock"):
        server.load(1)
    monkeypatch.undo()
    assert server.held() == 0
    server.recovers()


@contextmanager
def without_permission(url: str) -> Iterator[str]:
    """Yield the URL of a user who may read the database, and not load it."""
    name = f"policygraph_reader_{uuid4().hex[:8]}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN")  # type: ignore[arg-type]
        try:
            yield url.replace("postgres@", f"{name}@")
        finally:
            connection.execute(f"DROP OWNED BY {name}; DROP ROLE {name}")  # type: ignore[arg-type]


def test_a_permission_that_is_missing_is_said(server: Turns) -> None:
    with without_permission(server.url) as url:
        with pytest.raises(sa.exc.ProgrammingError, match="permission denied"):
            release(url, server.folders[1], None, silent)
        with closing(Database(url)) as database:
            assert database.release() is None
            assert "permission denied" in str(database.problem)
    server.recovers()
