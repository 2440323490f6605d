"""Rows -> a database, through the steps of a load."""

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from benchmarks.data.rows import parts, parts_of_another_process, release_counts
from benchmarks.data.sizes import counts
from db.dialects.layout import definitions
from db.session import writer
from db.tables import metadata
from seeds.load import load_parts
from seeds.release import Identity, loaded
from seeds.rows import Rows

HERE = Path(__file__).parent
# For a writer that has the machine to itself. A file that is being filled can be made again.
QUICKLY = {
    "sqlite": (
        "PRAGMA synchronous = OFF",
        "PRAGMA cache_size = -2000000",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA threads = 2",
    ),
    "postgresql": (
        "SET maintenance_work_mem = '1GB'",
        "SET work_mem = '256MB'",
        "SET synchronous_commit = off",
    ),
}
EVERY = 5  # seconds
# It takes longer to start another process than to make so few statistics.
FEW = 5_000


def fill(url: str, statistics: int, seed: int, report: Callable[[str], None]) -> bool:
    """Fill a database, unless it holds the same data; return whether it was filled now.

    A database of PostgreSQL is created if the server has none with that name.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        create_database(parsed)
    engine = writer(url)
    try:
        identity = _identity(engine.dialect, statistics, seed)
        if loaded(engine) == identity:
            return False
        # A load may open an engine of its own.
        sa.event.listen(sa.Engine, "connect", _hurry)
        try:
            load_parts(engine, _with_progress(statistics, seed, identity, report))
        finally:
            sa.event.remove(sa.Engine, "connect", _hurry)
        return True
    finally:
        engine.dispose()


def _identity(dialect: sa.Dialect, statistics: int, seed: int) -> Identity:
    """Return the identity of generated data; it changes with the code that generates it."""
    modules = sorted(path for path in HERE.glob("*.py") if path != Path(__file__))
    code = b"".join(path.read_bytes() for path in modules)
    generated = hashlib.sha256(f"{statistics} {seed} ".encode() + code).hexdigest()
    tables = hashlib.sha256(definitions(metadata, dialect).encode()).hexdigest()
    return Identity(checksum=generated, tables=tables, quoted=None)


def _hurry(connection: object, record: object) -> None:
    """Set a new connection up to load a lot of data."""
    is_server = isinstance(connection, psycopg.Connection)
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for statement in QUICKLY["postgresql" if is_server else "sqlite"]:
        cursor.execute(statement)
    cursor.close()
    if is_server:
        connection.commit()  # type: ignore[attr-defined]


def _with_progress(
    statistics: int, seed: int, identity: Identity, report: Callable[[str], None]
) -> Iterator[Rows]:
    """Yield the rows of all parts, and those of the release, and report how far they are."""
    yield {"release": [_release(identity)], **release_counts(statistics)}
    total, rows = sum(counts(statistics).values()), 0
    start = said = 0.0
    made = parts_of_another_process if statistics > FEW else parts
    for part in made(statistics, seed):
        yield part.rows
        rows += sum(map(len, part.rows.values()))
        now = time.monotonic()
        start, said = start or now, said or now
        if now - said > EVERY:
            said = now
            left = (now - start) * (total - part.made) / part.made
            report(
                f"  {part.made:,} of {total:,} records, {rows:,} rows;"
                f" about {left:.0f} s to go, and then the indexes"
            )
    report(f"  {total:,} records, {rows:,} rows in {time.monotonic() - start:.0f} s")
    report("  Deriving the links and making the indexes ...")


def _release(identity: Identity) -> dict[str, str | None]:
    return {
        "id": identity.id,
        "checksum": identity.checksum,
        "created_at": "2025-01-01T00:00:00Z",
        "tables": identity.tables,
        "quoted": identity.quoted,
    }


def create_database(url: URL) -> None:
    """Create a database of PostgreSQL if there is none with its name."""
    server = url.set(drivername="postgresql", database="postgres")
    with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as admin:
        query = "SELECT 1 FROM pg_database WHERE datname = %s"
        if admin.execute(query, [url.database]).fetchone() is None:
            admin.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(_named(url)))


def _named(url: URL) -> psycopg.sql.Identifier:
    return psycopg.sql.Identifier(url.database or "")
