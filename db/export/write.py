"""The database -> files: read in one snapshot, and put in their place when all are complete."""

import csv
import datetime
import io
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

import orjson
import sqlalchemy as sa

from db.export.package import file_name, files_of, write_package
from db.export.resources import Field, Resource, resources
from db.session import APPLICATION_ID, database_url, reader, sqlite_file

BATCH = 1000
Rows = Iterator[Sequence[Any]]


class NotAnExport(Exception):
    """The folder holds something else, which an export would destroy."""


class NoRelease(Exception):
    """The database holds no release."""


def export(url: str, folder: Path, form: str, tell: Callable[[str], None]) -> str:
    """Write the release that a database holds to ``folder``, all or nothing; return its ID.

    ``form`` is one of ``FORMS``. An earlier export in the folder is replaced; ``NotAnExport`` is
    raised where the folder holds anything else. ``tell`` gets a line for each file.
    """
    folder = folder.resolve()
    _check(folder)
    # Beside the folder, so that what is complete only has to be renamed.
    made = folder.with_name(f".{folder.name}.{uuid4().hex}")
    made.mkdir()
    try:
        with _snapshot(url) as connection:
            release = _release(connection)
            exported = resources()
            for resource in exported:
                count = _write(made / file_name(resource, form), form, resource, connection)
                tell(f"{file_name(resource, form)}: {count:,} rows")
        write_package(made, form, release, exported)
        _check(folder)
        _put(made, folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return release


def _check(folder: Path) -> None:
    """Refuse a folder that holds anything but an earlier export."""
    if not folder.exists():
        return
    held = {path.name for path in folder.iterdir()}
    foreign = sorted(held - (files_of(folder) or set()))
    if foreign:
        raise NotAnExport(
            f"{folder} holds {', '.join(foreign[:3])}, no part of an earlier export:"
            " name a new or an empty folder"
        )


def _put(made: Path, folder: Path) -> None:
    """Put a complete folder in its place; the one that was there goes when that is done."""
    earlier = made.with_name(f"{made.name}.earlier")
    if folder.exists():
        folder.rename(earlier)
    try:
        made.rename(folder)
    except OSError:
        if earlier.exists():
            earlier.rename(folder)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


@contextmanager
def _snapshot(url: str) -> Iterator[sa.Connection]:
    """Open a connection that sees one state of the database from beginning to end."""
    engine = reader(url)
    try:
        if engine.dialect.name == "sqlite":
            if not sqlite_file(database_url(url)).exists():
                raise NoRelease
            with engine.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield connection
            return
        # A load replaces the tables themselves, from under a snapshot: each waits for the other.
        with engine.connect() as lock:
            lock.exec_driver_sql("SET statement_timeout = 0")
            lock.exec_driver_sql(f"SELECT pg_advisory_lock_shared({APPLICATION_ID})")
            with engine.connect().execution_options(
                isolation_level="REPEATABLE READ"
            ) as connection:
                connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
                yield connection
    finally:
        engine.dispose()


def _release(connection: sa.Connection) -> str:
    try:
        found = connection.exec_driver_sql("SELECT id FROM release").scalar_one()
    except (sa.exc.ProgrammingError, sa.exc.NoResultFound):
        raise NoRelease from None
    except sa.exc.OperationalError as error:
        if "no such table" in str(error):
            raise NoRelease from None
        raise
    return str(found)


def _write(path: Path, form: str, resource: Resource, connection: sa.Connection) -> int:
    query = resource.select(connection.dialect.name)
    streamed = connection.execution_options(yield_per=BATCH).execute(query)
    count = 0

    def rows() -> Rows:
        nonlocal count
        for row in streamed:
            count += 1
            yield [_plain(value, field) for value, field in zip(row, resource.fields, strict=True)]

    with path.open("wb") as file:
        FORMS[form](file, [field.name for field in resource.fields], rows())
    return count


def _plain(value: Any, field: Field) -> Any:
    """Return a value as it is written: exact numbers, dates and IDs as text."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value) if value is not None and field.type == "string" else value


def _write_csv(file: BinaryIO, names: Sequence[str], rows: Rows) -> None:
    """Write rows by RFC 4180: what is null is empty, as no text is."""
    text = io.TextIOWrapper(file, "utf-8", newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    for row in rows:
        writer.writerow([str(v).lower() if isinstance(v, bool) else v for v in row])
    text.flush()
    text.detach()


def _write_jsonl(file: BinaryIO, names: Sequence[str], rows: Rows) -> None:
    """Write rows as JSON objects, one a line."""
    for row in rows:
        file.write(orjson.dumps(dict(zip(names, row, strict=True))) + b"\n")


FORMS: dict[str, Callable[[BinaryIO, Sequence[str], Rows], None]] = {
    "csv": _write_csv,
    "jsonl": _write_jsonl,
}
