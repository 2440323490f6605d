"""SQLite, the embedded database: one file, read with the packaged driver ``pysqlite3``."""

import datetime
import re
from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import orjson
import pysqlite3
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateTable
from sqlalchemy.sql.compiler import DDLCompiler

from db.dialects import incomplete
from db.dialects.base import (
    APPLICATION_ID,
    Dialect,
    NoDatabase,
    Row,
    stored,
)
from db.dialects.layout import layout
from db.dialects.sqlite_expressions import SQLiteExpressions
from db.dialects.sqlite_file import is_whole, open_reader, reject_foreign, settle, state_of
from db.run import Run

# The number of steps of a statement between two checks of the time.
STEPS = 100_000
TOO_LARGE = re.compile(
    "parser stack overflow|recursion limit|too many|too large|too big|tables in a join|interrupted",
    re.IGNORECASE,
)


WRITABLE = "its file and its folder have to be ones that may be written"


class SQLite(SQLiteExpressions, Dialect):
    """SQLite: lists are JSON texts, and functions in Python compute exact numbers."""

    name = "sqlite"
    example = "sqlite:///FILE"
    compiler = sqlite.dialect(paramstyle="qmark")
    # There is no memory for what is beyond the bound on it.
    errors = (pysqlite3.Error, MemoryError)
    stopped = "INTERRUPT"
    bytes_per_character = 10
    # It changes whenever another connection has committed anything to the file.
    version = "PRAGMA data_version"
    layout = "PRAGMA user_version"
    # A LIMIT keeps a subquery a loop of its own, and a CROSS JOIN keeps the loops in turn. Sorting
    # again would copy the whole text of every row.
    keeps_order = True
    runs_in_process = True
    readers = 3
    slow_readers = 1

    remedies: ClassVar = {
        "BUSY": "another process is changing it, so try again later",
        "LOCKED": "another process is changing it, so try again later",
        "FULL": "make room on the disk of the file",
        "CORRUPT": "the file is damaged, so load the data again",
        "NOTADB": "name another file, or delete this one",
        "CANTOPEN": "its folder has to exist, and its file to be one that may be read and written",
        "READONLY": WRITABLE,
        "PERM": WRITABLE,
    }

    # Types and tables. An INTEGER primary key is the rowid; a BIGINT one would be an index.

    key_type = sa.Integer()
    keyed_table: ClassVar = {"with_rowid": False}

    # URLs and engines

    def accepts(self, url: URL) -> bool:
        """Return whether a URL names a file, and nothing else."""
        is_plain = url.drivername == self.name and not (url.host or url.username or url.query)
        return is_plain and url.database not in (None, "", ":memory:")

    def writer(self, url: URL) -> sa.Engine:
        """Return an engine that writes the file, in a folder that is made if its own exists."""
        _file(url).parent.mkdir(exist_ok=True)
        return self._engine(_file(url))

    def _engine(self, path: Path) -> sa.Engine:
        engine = sa.create_engine(
            URL.create(SQLite.name, database=str(path)),
            module=pysqlite3,
            poolclass=sa.NullPool,
            connect_args={"timeout": self.patience},
        )
        sa.event.listen(engine, "connect", _prepare_writer)
        return engine

    def reader(self, url: URL, connections: int, mapped_bytes: int = 0) -> sa.Engine:
        """Return an engine that opens the file read-only."""
        path = _file(url).resolve()
        return sa.create_engine(
            url,
            module=pysqlite3,
            creator=lambda: open_reader(path, mapped_bytes),
            # A connection that was opened earlier may read a file that has been replaced.
            poolclass=sa.NullPool,
        )

    @contextmanager
    def snapshot(self, url: URL) -> Iterator[sa.Connection]:
        """Open a connection whose transaction sees one state of the file."""
        if not _file(url).exists():
            raise NoDatabase
        engine = self.reader(url, connections=1)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("BEGIN")
                yield connection
        finally:
            engine.dispose()

    # Whether the file is what it was

    def exists(self, url: URL) -> bool:
        """Return whether the file is there."""
        return _file(url).exists()

    def missing_folder(self, url: URL) -> str | None:
        """Return the folder of the file, if it does not exist."""
        folder = _file(url).parent
        return None if folder.is_dir() else str(folder)

    def state(self, url: URL) -> Hashable:
        """Return what tells this file from another one, or from itself before a change."""
        return state_of(url.database or "")

    def is_whole(self, connection: sa.Connection) -> bool:
        """Let SQLite check that the pages of the file fit together, if they are few enough."""
        return is_whole(connection)

    def is_damage(self, error: Exception) -> bool:
        """Return whether SQLite says that the file is damaged, or none of its own."""
        return self.code(getattr(error, "orig", None) or error) in ("CORRUPT", "NOTADB")

    # Running a statement

    def run(
        self, connection: Any, sql: str, values: Sequence[Any], run: Run
    ) -> tuple[Any, ...] | None:
        """Return the first row of a statement, which asks now and then whether its run is over."""
        connection.set_progress_handler(lambda: run.is_over, STEPS)
        row: tuple[Any, ...] | None = connection.execute(sql, values).fetchone()
        return row

    def bound_memory(self, connection: Any, most: int) -> None:
        """Bound the memory of all connections of this process, which can only lower the bound."""
        connection.execute(f"PRAGMA hard_heap_limit = {most}")

    def is_too_large(self, error: Exception) -> bool:
        """Return whether an error is about size or time, which SQLite only says in its message."""
        return isinstance(error, MemoryError) or bool(TOO_LARGE.search(str(error)))

    def code(self, error: Exception) -> str:
        """Return the code without what extends it: ``READONLY_DIRECTORY`` is ``READONLY``."""
        name = getattr(error, "sqlite_errorname", None) or ""
        return name.removeprefix("SQLITE_").partition("_")[0]

    def adapted(self, value: Any) -> Any:
        """Convert a value of a request: a list to JSON, a date to its stored form."""
        if isinstance(value, list):
            return orjson.dumps(value).decode()
        if isinstance(value, datetime.date):
            return value.isoformat()
        return super().adapted(value)

    # Loading

    def reject_foreign(self, url: URL) -> None:
        """Raise ``NotOurs`` if the file holds other tables, or the driver's error if it is none."""
        reject_foreign(_file(url))

    @contextmanager
    def replacing(self, engine: sa.Engine, metadata: sa.MetaData) -> Iterator[sa.Connection]:
        """Build a file beside the one in use, and put it in its place."""
        path = _file(engine.url).resolve()
        with incomplete.replacing(path, self.patience) as new:
            reject_foreign(path)  # Again: it may have waited for others.
            building = self._engine(new)
            try:
                with building.connect() as connection:
                    # Nobody reads the new file yet, and one that is not complete is removed.
                    for setting in (
                        "foreign_keys = OFF",
                        "journal_mode = OFF",
                        "synchronous = OFF",
                    ):
                        connection.exec_driver_sql(f"PRAGMA {setting}")
                    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                    number = layout(metadata, connection.dialect)
                    connection.exec_driver_sql(f"PRAGMA user_version = {number}")
                    connection.exec_driver_sql("BEGIN")
                    yield connection
                    # Tables are filled in any order, so foreign keys are checked once, at the end.
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                    if broken:
                        error = ValueError(broken[0])
                        raise sa.exc.IntegrityError("foreign_key_check", broken, error)
                    connection.exec_driver_sql("ANALYZE")
                    # With samples of values, every new value of a parameter plans a statement anew,
                    # which takes longer than a small statement runs.
                    connection.exec_driver_sql("DROP TABLE IF EXISTS sqlite_stat4")
                    connection.exec_driver_sql("COMMIT")
            finally:
                building.dispose()
            settle(path)

    def create_tables(self, connection: sa.Connection, metadata: sa.MetaData) -> None:
        """Create the tables with their foreign keys, which SQLite can't add later."""
        for table in metadata.sorted_tables:
            connection.execute(CreateTable(table))

    def insert(self, connection: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> None:
        """Fill a table with one prepared statement."""
        if not rows:
            return
        columns, values = stored(connection.dialect, table, rows)
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        connection.exec_driver_sql(
            f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', list(values)
        )


def _file(url: URL) -> Path:
    return Path(url.database or "")


def _prepare_writer(connection: Any, _: Any) -> None:
    # By default the driver begins a transaction before some statements but not before others. We
    # begin it ourselves, so that tables are dropped and created in the same transaction.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


@compiles(CreateTable, "sqlite")
def _create_table(element: CreateTable, compiler: DDLCompiler, **options: Any) -> str:
    """Write an index of words as an FTS5 table, and every other table as usual."""
    table = element.element
    if not table.info.get("text_index"):
        return str(compiler.visit_create_table(element, **options))  # type: ignore[no-untyped-call]
    columns = ", ".join(column.name for column in table.columns if not column.primary_key)
    # This tokenizer splits at ASCII punctuation and spaces; the words contain neither.
    return f"CREATE VIRTUAL TABLE {table.name} USING fts5 ({columns}, tokenize = 'ascii')"
