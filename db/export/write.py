"""Database -> files: read in one snapshot, and put in place once all are complete."""

import csv
import datetime
import io
import shutil
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from db.dialects import Dialect, NoDatabase, dialect_of
from db.export.package import file_name, files_of, write_package
from db.export.resources import Field, Resource, resources
from db.naming import named

BATCH = 1000
Rows = Iterator[Sequence[Any]]


class NotAnExport(Exception):
    """The folder holds other files, which an export would destroy."""


class NoRelease(Exception):
    """The database holds no release."""


def export(url: str, folder: Path, form: str, tell: Callable[[str], None]) -> str:
    """Write the release that a database holds to ``folder``, all or nothing; return its ID.

    ``form`` is one of ``FORMS``. An earlier export in the folder is replaced; ``NotAnExport`` is
    raised if the folder holds anything else. ``tell`` receives a line for each file.
    """
    folder = folder.resolve()
    _check(folder)
    # It is next to the folder, so that a complete export only has to be renamed.
    new = folder.with_name(f".{folder.name}.{uuid4().hex}")
    new.mkdir()
    try:
        release = _write_all(url, new, form, tell)
        _check(folder)
        _replace(new, folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return release


def _write_all(url: str, new: Path, form: str, tell: Callable[[str], None]) -> str:
    """Write every file of an export; return the ID of the release."""
    dialect, exported = dialect_of(url), resources()
    try:
        with dialect.snapshot(make_url(url)) as connection:
            release = _release(connection, dialect)
            for resource in exported:
                name = file_name(resource, form)
                rows = connection.execution_options(yield_per=BATCH).execute(
                    resource.select(dialect)
                )
                count = _write(new / name, form, resource, rows)
                tell(f"{name}: {count:,} rows")
    except NoDatabase:
        raise NoRelease from None
    write_package(new, form, release, exported)
    return release


def _check(folder: Path) -> None:
    """Reject a folder that holds anything other than an earlier export."""
    if not folder.exists():
        return
    names = {path.name for path in folder.iterdir()}
    foreign = sorted(names - (files_of(folder) or set()))
    if foreign:
        raise NotAnExport(
            f"{folder} holds {', '.join(foreign[:3])}, which is not part of an earlier export:"
            " choose a new or an empty folder"
        )


def _replace(new: Path, folder: Path) -> None:
    """Put a complete folder in place, and then remove the earlier one."""
    earlier = new.with_name(f"{new.name}.earlier")
    if folder.exists():
        folder.rename(earlier)
    try:
        new.rename(folder)
    except OSError:
        if earlier.exists():
            earlier.rename(folder)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def _release(connection: sa.Connection, dialect: Dialect) -> str:
    """Return the ID of the release that a database holds."""
    is_loaded = sa.inspect(connection).has_table("release", schema=dialect.schema)
    query = f"SELECT id FROM {dialect.qualified('release')}"
    release = connection.exec_driver_sql(query).scalar() if is_loaded else None
    if release is None:
        raise NoRelease
    return str(release)


def _write(path: Path, form: str, resource: Resource, streamed: sa.CursorResult[Any]) -> int:
    """Write the rows of a resource; return their number."""
    count = 0

    def rows() -> Rows:
        nonlocal count
        for row in streamed:
            count += 1
            yield [_plain(value, field) for value, field in zip(row, resource.fields, strict=True)]

    with named(path), path.open("wb") as file:
        FORMS[form](file, [field.name for field in resource.fields], rows())
    return count


def _plain(value: Any, field: Field) -> Any:
    """Return a value to be written: exact numbers, dates and IDs are texts."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return field.as_id(value) if value is not None and field.as_id else value


def _write_csv(file: BinaryIO, names: Sequence[str], rows: Rows) -> None:
    """Write rows as in RFC 4180. Nulls are empty; no text is."""
    text = io.TextIOWrapper(file, "utf-8", newline="")
    writer = csv.writer(text)
    writer.writerow(names)
    for row in rows:
        writer.writerow([str(v).lower() if isinstance(v, bool) else v for v in row])
    text.flush()
    text.detach()


def _write_jsonl(file: BinaryIO, names: Sequence[str], rows: Rows) -> None:
    """Write rows as JSON objects, one per line."""
    for row in rows:
        file.write(orjson.dumps(dict(zip(names, row, strict=True))) + b"\n")


FORMS: dict[str, Callable[[BinaryIO, Sequence[str], Rows], None]] = {
    "csv": _write_csv,
    "jsonl": _write_jsonl,
}
