"""``Dialect``: everything that differs between databases, for statements, readers and loads.

Each database is one file in this folder, with a subclass of ``Dialect``, and one line in
``db.dialects.DIALECTS``. Nothing outside this package names a database.
"""

from abc import abstractmethod
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, ClassVar

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import Compiled

from db.dialects.expressions import Expressions, Type
from db.dialects.words import LookUps, Words
from db.run import Run

# "PGrf": the mark of this project in a database.
APPLICATION_ID = 0x50477266
Row = Mapping[str, Any]


class NotOurs(Exception):
    """The database holds other data, which a load would destroy."""


class Busy(Exception):
    """Another process is loading the same database."""


class NoDatabase(Exception):
    """There is no database at the URL."""


def stored(
    dialect: sa.Dialect, table: sa.Table, rows: Sequence[Row]
) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """Return the columns of some rows of a table, and their values as the driver takes them.

    Every row has the same columns.
    """
    columns = [column for column in table.columns if column.name in rows[0]]
    values = []
    for column in columns:
        name, process = column.name, column.type.dialect_impl(dialect).bind_processor(dialect)
        of_column = [row[name] for row in rows]
        if process:
            # Terms, dates and numbers recur, so each is converted once.
            converted = {value: process(value) for value in set(of_column)}
            of_column = [converted[value] for value in of_column]
        values.append(of_column)
    return [column.name for column in columns], zip(*values, strict=True)


class Dialect(Expressions):
    """A kind of database. It holds no state, so one object serves the whole process."""

    # The name of the database in a URL, and the form of its URL.
    name: ClassVar[str]
    example: ClassVar[str]
    # The schema that contains the tables, if the database has schemas.
    schema: ClassVar[str | None] = None
    # SQLAlchemy's dialect with the driver's own style of parameters, so that statements need no
    # translation for each request.
    compiler: ClassVar[sa.Dialect]
    # The driver's own errors.
    errors: ClassVar[tuple[type[Exception], ...]]
    # The code of the error of a statement that was stopped.
    stopped: ClassVar[str]
    # What an operator can do about an error of the driver, by the code of the error.
    remedies: ClassVar[Mapping[str, str]]
    # The number of seconds that a reader or a writer waits for a database.
    patience: ClassVar[int] = 30
    # A query whose row changes with every load, and the seconds for which its answer will do.
    version: ClassVar[str]
    version_lasts: ClassVar[float] = 0
    # A query of the number that identifies the tables' definitions, as ``layout`` computes it.
    layout: ClassVar[str]
    # Whether an aggregate takes the rows of a sorted subquery with a LIMIT in their order, also
    # where other tables are joined to it with ``in_turn``.
    keeps_order: ClassVar[bool] = False
    # Whether a statement runs in this process, without a server.
    runs_in_process: ClassVar[bool] = False
    # The numbers of threads that read at the same time, each with its own connection: for most
    # statements, and for those that take long.
    readers: ClassVar[int] = 8
    slow_readers: ClassVar[int] = 2
    # The number of statements that a connection keeps prepared, and the memory that they take for
    # each character of SQL, at most.
    prepared_statements: ClassVar[int] = 512
    bytes_per_character: ClassVar[int]

    # Types and tables

    text_type: ClassVar[Type] = sa.Text()
    key_type: ClassVar[Type] = sa.BigInteger()
    words_type: ClassVar[Type] = Words()
    # The options of a table that is stored in the order of its primary key.
    keyed_table: ClassVar[Mapping[str, Any]] = {}
    # The options of the index on a column of words; none where the table itself is the index.
    words_index: ClassVar[Mapping[str, Any] | None] = None

    def qualified(self, table: str) -> str:
        """Return the name of a table with its schema, so that a missing permission is said."""
        return f"{self.schema}.{table}" if self.schema else table

    # URLs and engines

    def accepts(self, url: URL) -> bool:
        """Return whether a URL that names this kind of database can be used."""
        return True

    @abstractmethod
    def writer(self, url: URL) -> sa.Engine:
        """Return an engine that loads a database, one transaction at a time."""

    @abstractmethod
    def reader(self, url: URL, connections: int, mapped_bytes: int = 0) -> sa.Engine:
        """Return an engine of read-only connections that keep their statements prepared.

        Of a file, ``mapped_bytes`` are mapped into memory.
        """

    @abstractmethod
    def snapshot(self, url: URL) -> AbstractContextManager[sa.Connection]:
        """Open a connection that sees one state of the database from beginning to end.

        Raises ``NoDatabase`` if there is no database.
        """

    # Whether a database is what it was

    def exists(self, url: URL) -> bool:
        """Return whether there may be a database; a server has to be asked."""
        return True

    def missing_folder(self, url: URL) -> str | None:
        """Return the folder that has to exist for a load, if it does not."""
        return None

    def state(self, url: URL) -> Hashable:
        """Return a value that changes whenever somebody changes the database behind its readers.

        Raises ``OSError`` if there is nothing to read. A server takes care of its files itself.
        """
        return None

    def is_whole(self, connection: sa.Connection) -> bool:
        """Return whether a database is undamaged, as far as this takes little time to find out."""
        return True

    def is_damage(self, error: Exception) -> bool:
        """Return whether an error says that the database is damaged."""
        return False

    # Running a statement

    def compile(self, statement: sa.Select[Any]) -> Compiled:
        """Compile a statement for the driver."""
        return statement.compile(dialect=self.compiler)

    @abstractmethod
    def run(
        self, connection: Any, sql: str, values: Sequence[Any], run: Run
    ) -> tuple[Any, ...] | None:
        """Return the first row of a statement, which stops when the run is ended.

        A run whose time is over stops by itself, or has to be ended by another thread; the
        database stops it after ``patience`` seconds. ``connection`` is a connection of the driver.
        """

    def bound_memory(self, connection: Any, most: int) -> None:
        """Let a statement fail that takes more bytes, if it runs in this process."""
        return

    @abstractmethod
    def is_too_large(self, error: Exception) -> bool:
        """Return whether an error says that a statement is too large or takes too long."""

    @abstractmethod
    def code(self, error: Exception) -> str:
        """Return the code of an error of the driver, for ``remedies``."""

    def is_closed(self, connection: Any) -> bool:
        """Return whether a connection of the driver has ended, so that a new one may work."""
        return False

    def adapted(self, value: Any) -> Any:
        """Convert a value of a request for the driver."""
        if isinstance(value, LookUps):
            rows = [(item.term, item.strength, self.look_up(item)) for item in value.look_ups]
            return orjson.dumps(rows).decode()
        return value

    # Loading

    def reject_foreign(self, url: URL) -> None:
        """Raise ``NotOurs`` before a load does anything, where that takes no lock to find out."""
        return

    @abstractmethod
    def replacing(
        self, engine: sa.Engine, metadata: sa.MetaData
    ) -> AbstractContextManager[sa.Connection]:
        """Open a transaction to create and fill the tables again, and commit it at the end.

        Readers see the old content until then. Raises ``NotOurs`` if the database holds anything
        other than an earlier load, and ``Busy`` if another process is loading it.
        """

    @abstractmethod
    def create_tables(self, connection: sa.Connection, metadata: sa.MetaData) -> None:
        """Create the tables, ready to be filled, without the parts that are made afterwards."""

    @abstractmethod
    def insert(self, connection: sa.Connection, table: sa.Table, rows: Sequence[Row]) -> None:
        """Fill a table; every row has the same columns."""

    def complete_tables(self, connection: sa.Connection, metadata: sa.MetaData) -> None:
        """Make the indexes, which are made faster once the tables are filled."""
        for table in metadata.sorted_tables:
            for index in sorted(table.indexes, key=lambda index: str(index.name)):
                index.create(connection)
