"""Engines: where the database is, and connections that can only read it."""

from pathlib import Path
from typing import Any

import pysqlite3
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import QueuePool

from db.decimals import install

SCHEMA = "policygraph"
STATEMENTS = 512
# "PGrf": the mark of this project in the header of SQLite's files, and the lock of PostgreSQL that
# keeps apart what replaces the tables and what reads them all.
APPLICATION_ID = 0x50477266
# How many seconds a reader waits for a database before it gives up.
PATIENCE = 30


def database_url(url: str) -> URL:
    """Return ``url`` with the driver that is used for its database."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def sqlite_file(url: URL) -> Path:
    """Return the file of a SQLite database."""
    return Path(url.database or "")


def writer(url: str) -> sa.Engine:
    """Return an engine that loads a database, one transaction at a time."""
    parsed = database_url(url)
    if parsed.get_backend_name() == "postgresql":
        return sa.create_engine(parsed, poolclass=sa.NullPool)
    sqlite_file(parsed).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(parsed, module=pysqlite3, poolclass=sa.NullPool)
    sa.event.listen(engine, "connect", _prepare_writer)
    return engine


def _prepare_writer(connection: Any, _: Any) -> None:
    # The driver begins a transaction of its own before some statements but not before others;
    # without that, BEGIN is ours, and tables are dropped and made in the same transaction.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def reader(url: str, connections: int = 8) -> sa.Engine:
    """Return an engine of read-only connections that keep their statements prepared."""
    parsed = database_url(url)
    if parsed.get_backend_name() == "postgresql":
        options = f"-c search_path={SCHEMA} -c default_transaction_read_only=on"
        # Statements stay prepared; compiling them as well would cost more than it saves.
        options += " -c jit=off"
        # Dates are written by the database, whatever way it is set up to write them.
        options += " -c datestyle=ISO"
        options += f" -c statement_timeout={PATIENCE}s"
        return sa.create_engine(
            parsed,
            isolation_level="AUTOCOMMIT",
            pool_size=connections,
            pool_pre_ping=False,
            connect_args={
                "options": options,
                "prepare_threshold": 0,
                "connect_timeout": PATIENCE,
            },
        )
    path = sqlite_file(parsed).resolve()
    return sa.create_engine(
        "sqlite://",
        module=pysqlite3,
        creator=lambda: _open_sqlite(path),
        poolclass=QueuePool,
        pool_size=connections,
    )


def _open_sqlite(path: Path) -> Any:
    connection = pysqlite3.connect(
        f"{path.as_uri()}?mode=ro",
        uri=True,
        check_same_thread=False,
        cached_statements=STATEMENTS,
        isolation_level=None,
    )
    install(connection)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA mmap_size = 268435456")
    return connection
