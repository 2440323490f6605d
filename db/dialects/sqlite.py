"""SQLite, the embedded database: one file, read with the packaged driver ``pysqlite3``."""

import datetime
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import Any, ClassVar

import orjson
import pysqlite3
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import QueuePool
from sqlalchemy.schema import CreateTable
from sqlalchemy.sql.compiler import DDLCompiler
from sqlalchemy.sql.elements import ColumnElement, UnaryExpression
from sqlalchemy.sql.operators import custom_op

from db.dialects.base import (
    APPLICATION_ID,
    SQL,
    Damaged,
    Dialect,
    Functions,
    NoDatabase,
    NotOurs,
    Row,
    Type,
    stored,
)
from db.dialects.sqlite_functions import install
from db.dialects.template import Template
from db.dialects.words import LookUp

# The number of steps of a statement between two checks of the time.
STEPS = 100_000
DAMAGED = "the file is damaged, so delete it and load the data again"
MAPPED_BYTES = 256 * 1024 * 1024
TOO_LARGE = re.compile(
    "parser stack overflow|recursion limit|too many|too large|too big|tables in a join|interrupted",
    re.IGNORECASE,
)
# An index of words has tables of its own, which are created and dropped with it.
TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
    " AND name NOT LIKE 'sqlite_%'"
)


class SQLite(Dialect):
    """SQLite: lists are JSON texts, and functions in Python compute exact numbers."""

    name = "sqlite"
    example = "sqlite:///FILE"
    compiler = sqlite.dialect(paramstyle="qmark")
    errors = (pysqlite3.Error,)
    # It changes whenever another connection has committed anything to the file.
    version = "PRAGMA data_version"
    # A LIMIT keeps a subquery a loop of its own, and a CROSS JOIN keeps the loops in turn. Sorting
    # again would copy the whole text of every row.
    keeps_order = True
    runs_in_process = True
    readers = 3
    slow_readers = 1
    functions = Functions(
        json_string="json_quote({})",
        hexadecimal="hex({})",
        position="instr({}, {})",
        joined="group_concat",
        in_unit="in_unit({}, {}, {}, {}, {})",
        plain="plain({})",
        compare="compared({}, {}, {}, {}, {}, {})",
        exact_sum="exact_sum({})",
        exact_min="exact_min({})",
        exact_max="exact_max({})",
        exact_mean="exact_mean({})",
        last_element="({} ->> -1)",
        looked_up="{}",
        bundle_cost="({} ->> 0)",
    )

    remedies: ClassVar = {
        "BUSY": "another process is changing it, so try again later",
        "LOCKED": "another process is changing it, so try again later",
        "FULL": "make room on the disk of the file",
        "CORRUPT": DAMAGED,
        "NOTADB": "name another file, or delete this one",
        "CANTOPEN": "its folder has to exist, and its file to be one that may be read and written",
        "READONLY": "its file and its folder have to be ones that may be written",
        "PERM": "its file and its folder have to be ones that may be written",
    }

    # Types and tables. An INTEGER primary key is the rowid; a BIGINT one would be an index.

    key_type = sa.Integer()
    keyed_table: ClassVar = {"with_rowid": False}

    # URLs and engines

    def accepts(self, url: URL) -> bool:
        """Return whether a URL names a file, and no other driver."""
        return url.drivername == self.name and url.database not in (None, "", ":memory:")

    def writer(self, url: URL) -> sa.Engine:
        """Return an engine that writes the file, which is created if it does not exist."""
        _file(url).parent.mkdir(parents=True, exist_ok=True)
        engine = sa.create_engine(
            url,
            module=pysqlite3,
            poolclass=sa.NullPool,
            # It waits for another load to end.
            connect_args={"timeout": self.patience},
        )
        sa.event.listen(engine, "connect", _prepare_writer)
        return engine

    def reader(self, url: URL, connections: int) -> sa.Engine:
        """Return an engine that opens the file read-only."""
        path = _file(url).resolve()
        return sa.create_engine(
            url,
            module=pysqlite3,
            creator=lambda: _open_reader(path),
            poolclass=QueuePool,
            pool_size=connections,
            max_overflow=-1,
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

    # Running a statement

    def run(self, connection: Any, sql: str, values: Sequence[Any]) -> tuple[Any, ...] | None:
        """Return the first row of a statement, which is interrupted if it takes too long."""
        end = monotonic() + self.patience
        connection.set_progress_handler(lambda: monotonic() > end, STEPS)
        row: tuple[Any, ...] | None = connection.execute(sql, values).fetchone()
        return row

    def is_too_large(self, error: Exception) -> bool:
        """Return whether an error is about size or time, which SQLite only says in its message."""
        return bool(TOO_LARGE.search(str(error)))

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

    @contextmanager
    def replacing(self, engine: sa.Engine, metadata: sa.MetaData) -> Iterator[sa.Connection]:
        """Empty the file and fill it in one transaction."""
        with engine.connect() as connection:
            # Tables are dropped in any order, so foreign keys are checked once, at the end.
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            _own_tables(connection)
            # With a write-ahead log, readers see the old content while the new is written.
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                for name in _own_tables(connection):
                    connection.exec_driver_sql(f'DROP TABLE "{name}"')
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                yield connection
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise sa.exc.IntegrityError("foreign_key_check", broken, ValueError(broken[0]))
                connection.exec_driver_sql("ANALYZE")
                # With samples of values, every new value of a parameter plans a statement anew,
                # which takes longer than a small statement runs.
                connection.exec_driver_sql("DROP TABLE IF EXISTS sqlite_stat4")
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                # After some errors, such as a full disk, SQLite has rolled back already.
                with suppress(sa.exc.OperationalError):
                    connection.exec_driver_sql("ROLLBACK")
                raise

    def check(self, connection: sa.Connection) -> None:
        """Let SQLite check that the pages of the file fit together."""
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
            raise Damaged(DAMAGED)

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

    def limited(self, ordered: sa.Select[Any], size: SQL, most: int) -> sa.Select[Any]:
        """Limit rows to a sum: SQLite plans a statement anew for a parameter that stands alone."""
        return ordered.limit(size)

    # Texts are compared by their bytes in UTF-8, which is the order of code points.

    def by_code_point(self, text: SQL) -> SQL:
        """Return the text unchanged."""
        return text

    # Lists are JSON texts.

    def list_type(self, item: Type) -> Type:
        """Return the type of JSON text."""
        return sa.Text()

    def in_list(self, column: SQL, items: SQL) -> ColumnElement[bool]:
        """Return whether a column is one of the elements of a JSON text."""
        return column.in_(sa.select(sa.func.json_each(items).table_valued("value").c.value))

    def unindexed(self, column: SQL) -> SQL:
        """Return a column with a sign, which keeps SQLite from looking rows up one by one."""
        return UnaryExpression(column, operator=custom_op("+"), type_=column.type)

    def unpacked(self, items: SQL, item: Type) -> Any:
        """Return the elements of a JSON text as a table."""
        return _json_elements(items, item, "listed")

    def elements(self, array: SQL) -> Any:
        """Return the elements of a JSON array as a table."""
        return _json_elements(array, sa.Text())

    def lists(self, text: SQL, name: str) -> Any:
        """Return the lists in a JSON text as a table."""
        return _json_elements(text, sa.JSON(), name)

    # A bundle is JSON in its binary form: the cost, and the array of the keys.

    def bundle(self, keys: SQL, costs: SQL) -> SQL:
        """Return an array of the cost and the keys."""
        cost = sa.func.coalesce(sa.func.sum(costs), sa.literal_column("0"))
        return sa.func.jsonb_array(cost, sa.func.jsonb_group_array(keys))

    def bundle_keys(self, bundle: SQL) -> Any:
        """Return the keys of a bundle as a table."""
        keys = Template("json_each({}, '$[1]')", bundle, type_=sa.types.NullType())
        return keys.table_valued(sa.column("value", sa.BigInteger()))

    # The index of words is an FTS5 table.

    def look_up(self, look_up: LookUp) -> str:
        """Return an FTS5 phrase."""
        phrase = f'"{" ".join(look_up.words)}"'
        return f"{phrase} *" if look_up.is_beginning else phrase

    def matches(self, words: SQL, look_up: SQL) -> ColumnElement[bool]:
        """Return whether a row of the table matches a phrase."""
        return words.op("MATCH", is_comparison=True)(look_up)


def _json_elements(array: SQL, item: Type, name: str | None = None) -> Any:
    """Return the elements of a JSON array as a table."""
    columns: tuple[Any, ...] = (sa.column("key"), sa.column("value", item))
    return sa.func.json_each(array).table_valued(*columns, name=name)


def _file(url: URL) -> Path:
    return Path(url.database or "")


def _prepare_writer(connection: Any, _: Any) -> None:
    # By default the driver begins a transaction before some statements but not before others. We
    # begin it ourselves, so that tables are dropped and created in the same transaction.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def _open_reader(path: Path) -> Any:
    connection = pysqlite3.connect(
        f"{path.as_uri()}?mode=ro",
        uri=True,
        check_same_thread=False,
        cached_statements=Dialect.prepared_statements,
        isolation_level=None,
    )
    install(connection)
    connection.execute("PRAGMA query_only = ON")
    connection.execute(f"PRAGMA mmap_size = {MAPPED_BYTES}")
    return connection


def _own_tables(connection: sa.Connection) -> list[str]:
    tables = [name for (name,) in connection.exec_driver_sql(TABLES)]
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if tables and mark != APPLICATION_ID:
        raise NotOurs(f"the file holds other tables ({', '.join(tables[:3])}); use another file")
    return tables


@compiles(CreateTable, "sqlite")
def _create_table(element: CreateTable, compiler: DDLCompiler, **options: Any) -> str:
    """Write an index of words as an FTS5 table, and every other table as usual."""
    table = element.element
    if not table.info.get("text_index"):
        return str(compiler.visit_create_table(element, **options))  # type: ignore[no-untyped-call]
    columns = ", ".join(column.name for column in table.columns if not column.primary_key)
    # This tokenizer splits at ASCII punctuation and spaces; the words contain neither.
    return f"CREATE VIRTUAL TABLE {table.name} USING fts5 ({columns}, tokenize = 'ascii')"
