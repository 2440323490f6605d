"""Run the statement of a plan: one round trip that returns the finished JSON."""

import itertools
import logging
import threading
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.compile.binds import position_of
from db.compile.statement import statement
from db.dialects import dialect_of
from db.dialects.layout import layout
from db.plan import Plan
from db.run import Ended, Run
from db.session import reader
from db.tables import metadata

log = logging.getLogger("policygraph")


class DatabaseUnavailable(Exception):
    """The database can't be read now."""


class StatementTooLarge(Exception):
    """The database rejects a statement for its size, or ends it because it takes too long."""


class StatementStopped(StatementTooLarge):
    """A statement took longer than its run may take, or was stopped by another thread."""


class _ConnectionClosed(Exception):
    """The connection of a request turned out to be closed, or to read what is no longer there."""


class _Unfit(Exception):
    """The database is damaged, or its tables are not those of this version."""


@dataclass(frozen=True)
class Prepared:
    """A statement in the database's own language, and the values that it takes, in order.

    A value is either a constant of the statement or, by its position, a value of the request.
    """

    sql: str
    constants: tuple[Any, ...]
    positions: tuple[int | None, ...]

    def values(self, bound: Sequence[Any]) -> list[Any]:
        """Return the values of one run."""
        pairs = zip(self.constants, self.positions, strict=True)
        return [constant if at is None else bound[at] for constant, at in pairs]


class Database:
    """A database to read from; ``errors`` counts the statements that failed.

    Each thread that reads keeps its own connection, with its statements prepared. It is opened anew
    if the state of the database has changed, or if its statements take more than ``prepared_bytes``
    of memory. A database that is found unfit is not read. ``heap_bytes`` bounds the memory of a
    database in this process.
    """

    def __init__(
        self,
        url: str,
        mapped_bytes: int = 0,
        *,
        prepared_bytes: int = 64_000_000,
        heap_bytes: int = 1_000_000_000,
    ) -> None:
        self.errors = 0
        self.dialect = dialect_of(url)
        self.engine = reader(url, mapped_bytes=mapped_bytes)
        self._prepared = prepared_bytes // self.dialect.bytes_per_character
        self._heap = heap_bytes
        self._own = threading.local()
        self._numbers = itertools.count()
        self._opened: list[sa.PoolProxiedConnection] = []
        self._layout = layout(metadata, self.dialect.compiler)
        # What was found out about the latest state of a file.
        self._found: tuple[Hashable, str | None] = (None, None)
        # Why there is no release that can be served, as far as was found out last.
        self.problem: str | None = None
        self._failures: tuple[type[Exception], ...] = (
            sa.exc.SQLAlchemyError,
            OSError,
            _ConnectionClosed,
            _Unfit,
            Ended,
            *self.dialect.errors,
        )

    @property
    def name(self) -> str:
        """The name of the database in a URL."""
        return self.dialect.name

    def prepare(self, plan: Plan) -> Prepared:
        """Turn ``plan`` into its statement."""
        compiled: Any = self.dialect.compile(statement(plan, self.dialect))
        names: Sequence[str] = compiled.positiontup or ()
        positions = tuple(map(position_of, names))
        constants = tuple(
            compiled.params[name] if at is None else None
            for name, at in zip(names, positions, strict=True)
        )
        return Prepared(str(compiled), constants, positions)

    def fetch(
        self, prepared: Prepared, bound: Sequence[Any], run: Run | None = None
    ) -> tuple[str, str | None]:
        """Run a statement once; return the JSON of the data and of what is wrong with arguments.

        Raises ``StatementStopped``, ``StatementTooLarge`` or ``DatabaseUnavailable``.
        """
        values = prepared.values([self.dialect.adapted(value) for value in bound])
        run = run or Run(self.dialect.patience)
        run.begin()
        try:
            row = self._run(prepared.sql, values, run)
        except self._failures as error:
            if run.is_ended:
                raise StatementStopped from error
            self.errors += 1
            if self.dialect.code(error) == self.dialect.stopped:
                raise StatementStopped from error
            too_large = self.dialect.is_too_large(error)
            raise (StatementTooLarge if too_large else DatabaseUnavailable) from error
        data, problems = row or ("null", None)
        return str(data), problems

    def version(self) -> Hashable | None:
        """Return a value that changes with every load; ``None`` where it can't be read.

        A connection knows no versions of others, so whoever compares them asks in one thread.
        """
        try:
            row = self._run(self.dialect.version, (), Run(self.dialect.patience))
        except self._failures:
            return None
        return row and (self._own.number, row)

    def _run(self, sql: str, values: Sequence[Any], run: Run) -> tuple[Any, ...] | None:
        try:
            return self._run_once(sql, values, run)
        except _ConnectionClosed:
            # The server may have been restarted, which ends all connections: a new one may work.
            self.engine.dispose()
            return self._run_once(sql, values, run)

    def _run_once(self, sql: str, values: Sequence[Any], run: Run) -> tuple[Any, ...] | None:
        connection = self._ready_for(sql)
        try:
            row = self.dialect.run(connection.driver_connection, sql, values, run)
        except self.dialect.errors as error:
            is_closed = self.dialect.is_closed(connection.driver_connection)
            if not is_closed and self._is_current():
                raise
            self._drop(connection)
            raise _ConnectionClosed(str(error)) from error
        if not self._is_current():
            # Part of the row may have been read before the change, and part of it after.
            self._drop(connection)
            raise _ConnectionClosed("the database has changed meanwhile")
        return row

    def _ready_for(self, sql: str) -> sa.PoolProxiedConnection:
        """Return this thread's connection, with memory for one more prepared statement."""
        connection = self.connection()
        own, statement = self._own, hash(sql)
        if statement not in own.statements:
            if own.characters > self._prepared:
                self._drop(connection)
                connection = self.connection()
            own.statements.add(statement)
            own.characters += len(sql)
        return connection

    def connection(self) -> sa.PoolProxiedConnection:
        """Return this thread's connection, opened when it is first asked for."""
        connection: sa.PoolProxiedConnection | None = getattr(self._own, "connection", None)
        if connection is not None and not self._is_current():
            self._drop(connection)
            connection = None
        if connection is None:
            state = self.dialect.state(self.engine.url)
            try:
                with self.engine.connect() as opened:
                    self._inspect(opened, state)
            except sa.exc.DBAPIError as error:
                if error.connection_invalidated:
                    raise _ConnectionClosed(str(error)) from error
                raise
            connection = self.engine.raw_connection()
            self.dialect.bound_memory(connection.driver_connection, self._heap)
            self._own.connection, self._own.state = connection, state
            # The statements that it has prepared, by their hashes, and their characters.
            self._own.statements, self._own.characters = set(), 0
            self._own.number = next(self._numbers)
            self._opened.append(connection)
        return connection

    def _is_current(self) -> bool:
        """Return whether the database is still the one that this thread's connection opened."""
        current: bool = self.dialect.state(self.engine.url) == self._own.state
        return current

    def _drop(self, connection: sa.PoolProxiedConnection) -> None:
        self._own.connection = None
        self._opened.remove(connection)
        connection.invalidate()

    def _inspect(self, connection: sa.Connection, state: Hashable) -> None:
        """Raise ``_Unfit`` if what a connection has opened can't be served.

        What is found out about a state of a file holds as long as the state does.
        """
        known, problem = self._found
        if state is None or known != state:
            if connection.exec_driver_sql(self.dialect.layout).scalar() != self._layout:
                problem = "its tables are not those of this version; run policygraph load"
            elif state is not None and not self.dialect.is_whole(connection):
                problem = "it is damaged; run policygraph load"
            else:
                problem = None
            self._found = state, problem
        if problem:
            raise _Unfit(problem)

    def release(self) -> str | None:
        """Return the ID of the release that can be served; ``None`` if there is none.

        Why there is none is logged once.
        """
        release, problem = None, None
        try:
            state = self.dialect.state(self.engine.url)
            with self.engine.connect() as connection:
                self._inspect(connection, state)
                name = self.dialect.qualified("release")
                release = connection.exec_driver_sql(f"SELECT id FROM {name}").scalar()
            problem = None if release else "it holds no release"
        except self._failures as error:
            problem = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        if problem != self.problem:
            self.problem = problem
            if problem:
                log.warning("The database can't be served: %s", problem)
        return release

    def close(self) -> None:
        """Close every connection; no thread may be reading."""
        for connection in self._opened:
            # The pool that it came from may have been disposed of.
            connection.invalidate()
        self._opened.clear()
        self._own = threading.local()
        self.engine.dispose()
