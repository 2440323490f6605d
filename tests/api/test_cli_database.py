"""What the command says of a database that is full, locked, damaged or of another version."""

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pysqlite3
import pytest
import sqlalchemy as sa
from click.testing import CliRunner, Result

import db.dialects.sqlite
from api.cli import main
from api.cli.serve import unready
from db.dialects import Dialect
from db.dialects.incomplete import NEXT, replacing
from db.export import write
from seeds.load import load
from seeds.prepare import prepare
from tests.databases import BACKENDS, INVENTED, Databases, path_of
from tests.seeds.databases import committing, opened, stored

DATA = ["--data", str(INVENTED)]


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset what the shell of the tests may have set."""
    for name in os.environ:
        if name.startswith("POLICYGRAPH_"):
            monkeypatch.delenv(name)


@pytest.fixture(params=BACKENDS)
def own_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """Return the URL of each database with the invented data, which the test may change."""
    with databases.copied(request.param, "invented") as url:
        yield url


@pytest.fixture
def sqlite_file(databases: Databases) -> Iterator[Path]:
    """Return a SQLite file with the invented data, which the test may change."""
    with databases.copied("sqlite", "invented") as url:
        yield path_of(url)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def fails(result: Result, pattern: str) -> None:
    """Check that a command ended with one line on standard error."""
    assert result.exit_code == 1
    assert re.fullmatch(rf"policygraph: {pattern}\n", result.stderr), result.stderr


FULL_SERVER = """
CREATE FUNCTION full_disk() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
END $$;
CREATE EVENT TRIGGER full_disk ON ddl_command_end WHEN TAG IN ('CREATE INDEX')
    EXECUTE FUNCTION full_disk();
"""


def fill_disk(url: str, patch: pytest.MonkeyPatch) -> None:
    """Leave no room for a load in a database."""
    if url.startswith("postgresql"):
        with psycopg.connect(url) as connection:
            connection.execute(FULL_SERVER)
        return
    prepare = db.dialects.sqlite._prepare_writer

    def with_few_pages(connection: Any, record: Any) -> None:
        prepare(connection, record)
        connection.execute("PRAGMA max_page_count = 1")

    patch.setattr(db.dialects.sqlite, "_prepare_writer", with_few_pages)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_full_disk_is_said_and_changes_nothing(
    databases: Databases, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with databases.empty(backend) as url:
        with opened(url) as engine:
            load(engine, {"unit": prepare(INVENTED)[1]["unit"]})
        before = stored(url)
        with monkeypatch.context() as patch:
            fill_disk(url, patch)
            result = run("load", *DATA, "--database-url", url)
        fails(result, "the database can't be used: .*(full|No space).*: make room on the disk .*")
        assert stored(url) == before


def test_a_full_disk_is_said_of_an_export(
    sqlite_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setitem(write.FORMS, "csv", fail)
    to = tmp_path / "out"
    result = run("export", "--database-url", f"sqlite:///{sqlite_file}", "--to", str(to))
    fails(result, r".*/records\.csv can't be used: No space left on device: make room on the disk")
    assert not list(tmp_path.iterdir())


def test_another_load_is_said(sqlite_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Dialect, "patience", 0)
    with replacing(sqlite_file, 0):
        result = run("load", "--database-url", f"sqlite:///{sqlite_file}")
        fails(result, "the database can't be used: another process is loading .*, so try again .*")
        # It builds its own file, and the other one is left alone.
        sqlite_file.with_name(sqlite_file.name + NEXT).touch()


def test_nobody_has_to_wait_for_whoever_locks_the_file(sqlite_file: Path) -> None:
    with closing(pysqlite3.connect(sqlite_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert run("load", "--database-url", f"sqlite:///{sqlite_file}").exit_code == 0


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def overwrite(file: Path) -> None:
    with file.open("r+b") as opened_file:
        opened_file.seek(file.stat().st_size // 2)
        opened_file.write(b"\xff" * 8_192)


def clear_header(file: Path) -> None:
    with file.open("r+b") as opened_file:
        opened_file.seek(100)
        opened_file.write(bytes(3_000))


@pytest.mark.parametrize("damage", [cut, overwrite, clear_header])
@pytest.mark.parametrize("data", ["same", "other"])
def test_a_damaged_file_is_made_anew(
    sqlite_file: Path, tmp_path: Path, damage: Any, data: str
) -> None:
    folder = shutil.copytree(INVENTED, tmp_path / "data")
    if data == "other":
        with (folder / "topics.yaml").open("a") as file:
            file.write("# Another release.\n")
    url = f"sqlite:///{sqlite_file}"
    damage(sqlite_file)
    assert unready(url)
    assert run("load", "--data", str(folder), "--database-url", url).exit_code == 0
    assert unready(url) is None


# Versions


OLDER = {
    "a table of another shape": "ALTER TABLE release RENAME COLUMN tables TO made",
    "other tables": "UPDATE release SET tables = 'older'",
    "no release": "DELETE FROM release",
}


@pytest.mark.parametrize("statement", OLDER.values(), ids=OLDER)
def test_an_older_database_is_said_and_replaced(own_url: str, statement: str) -> None:
    assert unready(own_url) is None
    with opened(own_url) as engine, committing(engine) as connection:
        connection.execute(sa.text(statement))
    warning = unready(own_url)
    assert warning
    assert warning.endswith("; run policygraph load")
    assert run("load", *DATA, "--database-url", own_url).exit_code == 0
    assert unready(own_url) is None
