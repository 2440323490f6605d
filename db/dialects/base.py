"""``Dialect``: everything that differs between databases, for statements, readers and loads.

Each database is one file in this folder, with a subclass of ``Dialect``, and one line in
``db.dialects.DIALECTS``. Nothing outside this package names a database.
"""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, ClassVar

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import Compiled
from sqlalchemy.sql.elements import ColumnElement

from db.dialects.template import Template
from db.dialects.words import LookUp, LookUps, Words
from db.run import Run

# "PGrf": the mark of this project in a database.
APPLICATION_ID = 0x50477266
SQL = ColumnElement[Any]
Type = sa.types.TypeEngine[Any]
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


@dataclass(frozen=True)
class Functions:
    """The text of a database's functions, each for a ``Template``.

    The methods of ``Dialect`` with the same names document the functions and their arguments.
    """

    json_string: str
    hexadecimal: str
    position: str
    joined: str
    in_unit: str
    plain: str
    compare: str
    exact_sum: str
    exact_min: str
    exact_max: str
    exact_mean: str
    last_element: str
    element: str
    looked_up: str
    bundle_cost: str


class Dialect(ABC):
    """A kind of database. It holds no state, so one object serves the whole process."""

    # The name of the database in a URL, and the form of its URL.
    name: ClassVar[str]
    example: ClassVar[str]
    # The schema that contains the tables, if the database has schemas.
    schema: ClassVar[str | None] = None
    functions: ClassVar[Functions]
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

    # Pages

    @abstractmethod
    def limited(self, ordered: sa.Select[Any], size: SQL, most: int) -> sa.Select[Any]:
        """Limit ordered rows to a number that the statement computes, and that is at most ``most``.

        The statement has one plan for all numbers, and it is one for few rows.
        """

    # Texts

    def json_string(self, text: SQL) -> SQL:
        """Return a text as a JSON string, and null as ``null``."""
        return Template(self.functions.json_string, text, type_=sa.Text())

    def hexadecimal(self, text: SQL) -> SQL:
        """Return the bytes of a text in UTF-8, as upper-case hexadecimal digits."""
        return Template(self.functions.hexadecimal, text, type_=sa.Text())

    def position(self, text: SQL, part: SQL) -> SQL:
        """Return the position of ``part`` in a text, from one; zero if it does not occur."""
        return Template(self.functions.position, text, part, type_=sa.Integer())

    def joined(self, item: SQL, order: Sequence[SQL]) -> SQL:
        """Return the texts of a group with commas between them; an empty text if there are none.

        Without an ``order``, they come as the rows come.
        """
        keys = f" ORDER BY {', '.join(['{}'] * len(order))}" if order else ""
        text = f"coalesce({self.functions.joined}({{}}, ','{keys}), '')"
        return Template(text, item, *order, type_=sa.Text())

    @abstractmethod
    def by_code_point(self, text: SQL) -> SQL:
        """Return a text that the statement makes, comparable with stored texts."""

    # Exact numbers

    def in_unit(self, value: SQL, *factors: SQL) -> SQL:
        """Return a stored number in another unit, as a count of ten-billionths.

        ``factors`` are the numerator and denominator of the number's unit and of the other one.
        """
        return Template(self.functions.in_unit, value, *factors, type_=sa.Numeric())

    def plain(self, count: SQL) -> SQL:
        """Return a count of ten-billionths in plain notation, without trailing zeros."""
        return Template(self.functions.plain, count, type_=sa.Text())

    def compare(self, value: SQL, *factors_and_limit: SQL) -> SQL:
        """Return -1, 0 or 1 as a stored number is less than, equal to or greater than another.

        ``factors_and_limit`` are the factors of ``in_unit``, and the other number in its unit.
        """
        return Template(self.functions.compare, value, *factors_and_limit, type_=sa.Integer())

    def exact_sum(self, counts: SQL) -> SQL:
        """Return the sum of a group of counts."""
        return Template(self.functions.exact_sum, counts, type_=sa.Numeric())

    def exact_min(self, counts: SQL) -> SQL:
        """Return the smallest of a group of counts."""
        return Template(self.functions.exact_min, counts, type_=sa.Numeric())

    def exact_max(self, counts: SQL) -> SQL:
        """Return the largest of a group of counts."""
        return Template(self.functions.exact_max, counts, type_=sa.Numeric())

    def exact_mean(self, counts: SQL) -> SQL:
        """Return the mean of a group of counts, rounded half away from zero."""
        return Template(self.functions.exact_mean, counts, type_=sa.Numeric())

    # Lists

    @abstractmethod
    def list_type(self, item: Type) -> Type:
        """Return the type of a bound list."""

    @abstractmethod
    def in_list(self, column: SQL, items: SQL) -> ColumnElement[bool]:
        """Return whether a column is one of a bound list of values."""

    def unindexed(self, column: SQL) -> SQL:
        """Return a column that so many rows share a value of that no index is to be used for it.

        A database that knows how often a value occurs decides for itself.
        """
        return column

    @abstractmethod
    def unpacked(self, items: SQL, item: Type) -> Any:
        """Return a bound list as a table of ``value``, and an ascending ``key``."""

    @abstractmethod
    def elements(self, array: SQL) -> Any:
        """Return a JSON array as a table of ``value``, a text, and an ascending ``key``.

        The text of a nested array is its JSON.
        """

    @abstractmethod
    def lists(self, text: SQL, name: str) -> Any:
        """Return the JSON text of a list of lists as a table of ``value`` and an ascending ``key``.

        ``item`` reads the elements of a value.
        """

    def item(self, lists: Any, at: int, type_: Type) -> SQL:
        """Return the element at a position of each list of ``lists``."""
        return sa.cast(lists.c.value.op("->>")(sa.literal_column(str(at))), type_)

    def last_element(self, array: SQL) -> SQL:
        """Return the last element of a JSON array, as a text."""
        return Template(self.functions.last_element, array, type_=sa.Text())

    def element(self, lists: SQL, at: SQL, item: int) -> SQL:
        """Return an item of the list at a position of a JSON text of lists, as an integer."""
        place: SQL = sa.literal_column(str(item))
        return Template(self.functions.element, lists, at, place, type_=sa.Integer())

    def looked_up(self, condition: SQL) -> SQL:
        """Return a condition that a value is in a query, such that the value is looked up.

        The query runs once, and its rows are not joined.
        """
        # SQLite compares a boolean with 1, and would then look for nulls, too.
        return Template(self.functions.looked_up, condition, type_=sa.types.NullType())

    # Sets of keys as one value, with the cost of the next step from them

    @abstractmethod
    def bundle(self, keys: SQL, costs: SQL) -> SQL:
        """Return the keys of a group as one value, with the sum of their costs."""

    def bundle_cost(self, bundle: SQL) -> SQL:
        """Return the cost of the next step from the keys of a bundle."""
        return Template(self.functions.bundle_cost, bundle, type_=sa.BigInteger())

    @abstractmethod
    def bundle_keys(self, bundle: SQL) -> Any:
        """Return the keys of a bundle as a table of one column, ``value``."""

    # The index of words

    @abstractmethod
    def look_up(self, look_up: LookUp) -> str:
        """Return a look-up in the query language of the database's index of words."""

    @abstractmethod
    def matches(self, words: SQL, look_up: SQL) -> ColumnElement[bool]:
        """Return whether an indexed column of words matches a look-up."""
