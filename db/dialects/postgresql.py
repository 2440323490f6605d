"""PostgreSQL, for production: one schema of a database, read with ``psycopg``."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, ClassVar

import psycopg
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.dialects.postgresql import psycopg as psycopg_dialect
from sqlalchemy.dialects.postgresql.base import PGTypeCompiler
from sqlalchemy.engine import URL
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import AddConstraint, CreateTable

from db.dialects.base import (
    APPLICATION_ID,
    Dialect,
    Row,
    stored,
)
from db.dialects.layout import layout
from db.dialects.postgresql_expressions import PostgreSQLExpressions
from db.dialects.postgresql_load import (
    MARK,
    NEXT_SCHEMA,
    SCHEMA,
    lock,
    reject_foreign,
    switch,
)
from db.dialects.words import GAP, Words
from db.run import Run

# Class 54 of the error codes is program limits; 57014 is a timeout.
TOO_LARGE = re.compile("^(54...|57014) |memory exhausted at or near")

# The seconds in which the server has to take note of a request to stop a statement.
CANCEL_SECONDS = 5

# A network that has gone mute ends a connection, in seconds, and in milliseconds for what was sent.
ALIVE = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}


class SearchVector(Words):
    """Words as a ``tsvector``, each with its position."""

    impl = TSVECTOR  # type: ignore[assignment]
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None:
            return None
        places = enumerate(value.split(), start=1)
        return " ".join(f"'{word}':{place}" for place, word in places if word != GAP)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str | None:
        if value is None:
            return None
        places: dict[int, str] = {}
        for lexeme in value.split():
            word, _, listed = lexeme.rpartition(":")
            places |= dict.fromkeys(map(int, listed.split(",")), word.strip("'"))
        return " ".join(places.get(place, GAP) for place in range(1, max(places) + 1))


class PostgreSQL(PostgreSQLExpressions, Dialect):
    """PostgreSQL: lists are arrays, and exact numbers have the type ``numeric``."""

    name = "postgresql"
    example = "postgresql://USER@HOST:PORT/NAME"
    schema = SCHEMA
    compiler = psycopg_dialect.dialect(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]
    errors = (psycopg.Error,)
    stopped = "57014"
    bytes_per_character = 100
    # Every load makes its tables anew, under other numbers.
    version = "SELECT tableoid::bigint, id FROM release"
    version_lasts = 0.1
    layout = (
        "SELECT substring(obj_description(oid, 'pg_namespace') from '[0-9]+$')::int"
        f" FROM pg_namespace WHERE nspname = '{SCHEMA}'"
    )

    remedies: ClassVar = {
        "53100": "make room on the disk of the server",
        "40P01": "another process is using it, so try again later",
        "53300": "all connections are taken, so try again later",
        "55P03": "another process is changing it, so try again later",
        "42501": "grant the permission, or name another user",
    }

    # Types and tables. Texts have the collation of code points.

    text_type = sa.Text(collation="C")
    words_type = SearchVector()
    words_index: ClassVar = {"using": "gin"}

    # URLs and engines

    def writer(self, url: URL) -> sa.Engine:
        """Return an engine that writes."""
        connect_args = {"connect_timeout": self.patience, **ALIVE}
        return sa.create_engine(_with_driver(url), poolclass=sa.NullPool, connect_args=connect_args)

    def reader(self, url: URL, connections: int, mapped_bytes: int = 0) -> sa.Engine:
        """Return an engine whose connections only read, in the schema of the tables."""
        settings = {
            "search_path": SCHEMA,
            "default_transaction_read_only": "on",
            # Statements stay prepared; compiling them as well would cost more than it saves.
            "jit": "off",
            "plan_cache_mode": "force_generic_plan",
            # The database writes dates, in whatever style it is configured for.
            "datestyle": "ISO",
            "statement_timeout": f"{self.patience}s",
            # A statement that has to wait is not one that takes too long.
            "lock_timeout": f"{self.patience * 500}ms",
        }
        return sa.create_engine(
            _with_driver(url),
            isolation_level="AUTOCOMMIT",
            pool_size=connections,
            max_overflow=-1,
            pool_pre_ping=False,
            connect_args={
                "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
                "prepare_threshold": 0,
                "connect_timeout": self.patience,
                **ALIVE,
            },
        )

    @contextmanager
    def snapshot(self, url: URL) -> Iterator[sa.Connection]:
        """Open a connection whose transaction sees one state of the database."""
        engine = self.reader(url, connections=2)
        try:
            # A load replaces the tables, which a snapshot does not protect: each waits for the
            # other.
            with engine.connect() as lock:
                lock.exec_driver_sql("SET statement_timeout = 0")
                lock.exec_driver_sql("SET lock_timeout = 0")
                lock.exec_driver_sql(f"SELECT pg_advisory_lock_shared({APPLICATION_ID})")
                repeatable = engine.execution_options(isolation_level="REPEATABLE READ")
                with repeatable.connect() as connection:
                    connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
                    yield connection
        finally:
            engine.dispose()

    # Running a statement

    def run(
        self, connection: Any, sql: str, values: Sequence[Any], run: Run
    ) -> tuple[Any, ...] | None:
        """Return the first row of a statement; the server is asked to stop it."""

        def stop() -> None:
            # It ends by itself later where the server can't be reached.
            with suppress(psycopg.Error):
                connection.cancel_safe(timeout=CANCEL_SECONDS)

        with run.stopped_by(stop), psycopg.RawCursor(connection) as cursor:
            return cursor.execute(sql, values).fetchone()

    def is_too_large(self, error: Exception) -> bool:
        """Return whether an error has the code of a limit, or a message that says so."""
        return bool(TOO_LARGE.search(f"{getattr(error, 'sqlstate', None)} {error}"))

    def code(self, error: Exception) -> str:
        """Return the SQLSTATE."""
        return getattr(error, "sqlstate", None) or ""

    def is_closed(self, connection: Any) -> bool:
        """Return whether the server has ended a connection."""
        return bool(connection.closed)

    # Loading

    @contextmanager
    def replacing(self, engine: sa.Engine, metadata: sa.MetaData) -> Iterator[sa.Connection]:
        """Build a schema beside the one in use, then switch; readers wait only for the switch."""
        with engine.begin() as connection:
            lock(connection, self.patience)
            reject_foreign(connection)
            connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {NEXT_SCHEMA} CASCADE")
            connection.exec_driver_sql(f"CREATE SCHEMA {NEXT_SCHEMA}")
            comment = f"{MARK} Layout: {layout(metadata, connection.dialect)}"
            connection.exec_driver_sql(f"COMMENT ON SCHEMA {NEXT_SCHEMA} IS '{comment}'")
            connection.exec_driver_sql(f"SET LOCAL search_path = {NEXT_SCHEMA}")
            yield connection
            for table in metadata.sorted_tables:
                connection.exec_driver_sql(f'ANALYZE "{table.name}"')
            switch(connection, self.patience)

    def create_tables(self, connection: sa.Connection, metadata: sa.MetaData) -> None:
        """Create the tables; indexes and foreign keys are made faster once they are filled."""
        for table in metadata.sorted_tables:
            connection.execute(CreateTable(table, include_foreign_key_constraints=[]))

    def insert(self, connection: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> None:
        """Fill a table with COPY, which is far faster than statements.

        Frozen rows need no VACUUM before an index alone can answer: the table was made in the same
        transaction.
        """
        if not rows:
            return
        columns, values = stored(connection.dialect, table, rows)
        names = ", ".join(f'"{name}"' for name in columns)
        statement = f'COPY "{table.name}" ({names}) FROM STDIN (FREEZE)'
        driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
        try:
            with driver.cursor() as cursor, cursor.copy(statement) as copy:
                for row in values:
                    copy.write_row(row)
        except psycopg.Error as error:
            raise sa.exc.DBAPIError.instance(statement, None, error, psycopg.Error) from error

    def complete_tables(self, connection: sa.Connection, metadata: sa.MetaData) -> None:
        """Make the indexes and the foreign keys."""
        super().complete_tables(connection, metadata)
        for table in metadata.sorted_tables:
            for key in table.foreign_key_constraints:
                connection.execute(AddConstraint(key, isolate_from_table=False))


def _with_driver(url: URL) -> URL:
    return url.set(drivername="postgresql+psycopg")


@compiles(sa.Enum, "postgresql")
def _term(element: sa.Enum, compiler: PGTypeCompiler, **options: Any) -> str:
    """Write the type of a term, which is compared by code point like every text."""
    return f'VARCHAR({element.length}) COLLATE "C"'
