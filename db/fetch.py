"""Run a plan's statement: one round trip, and the finished JSON comes back."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

import orjson
import psycopg
import pysqlite3
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import psycopg as psycopg_dialect

from db.compile.statement import statement
from db.plan import Plan
from db.session import PATIENCE, reader

# The driver's own style of parameters spares every request a translation of the statement.
DIALECTS: dict[str, sa.Dialect] = {
    "sqlite": sqlite.dialect(paramstyle="qmark"),
    "postgresql": psycopg_dialect.dialect(paramstyle="numeric_dollar"),  # type: ignore[no-untyped-call]
}
ERRORS = (sa.exc.SQLAlchemyError, psycopg.Error, pysqlite3.Error)


# How a database says that a statement asks too much of it: SQLite in words, PostgreSQL mostly by
# the class 54 of its codes, program limits, and by 57014, where it ran out of patience.
TOO_LARGE: dict[str, re.Pattern[str]] = {
    "sqlite": re.compile(
        "parser stack overflow|recursion limit|too many|too large|too big|tables in a join"
        "|interrupted",
        re.IGNORECASE,
    ),
    "postgresql": re.compile("^(54...|57014) |memory exhausted at or near"),
}


# How many steps SQLite takes between two looks at the clock.
STEPS = 100_000


class DatabaseUnavailable(Exception):
    """The database can't be read now."""


class StatementTooLarge(Exception):
    """The database refuses a statement for its size, or has no more patience with it."""


class _Closed(psycopg.OperationalError):
    """The connection that was to be used turned out to be closed."""


@dataclass(frozen=True)
class Prepared:
    """A statement in the database's own language, and the values that it takes, in order.

    A value is either part of the statement's constants or, as a position, one of the request's.
    """

    sql: str
    constants: tuple[Any, ...]
    positions: tuple[int | None, ...]

    def values(self, bound: Sequence[Any]) -> list[Any]:
        """Return the values of one run."""
        pairs = zip(self.constants, self.positions, strict=True)
        return [fixed if at is None else bound[at] for fixed, at in pairs]


class Database:
    """A database to read from."""

    def __init__(self, url: str) -> None:
        self.errors = 0
        self.engine = reader(url)
        self.name = self.engine.dialect.name

    def prepare(self, plan: Plan) -> Prepared:
        """Turn ``plan`` into its statement."""
        dialect = DIALECTS[self.name]
        compiled = statement(plan, self.name).compile(dialect=dialect)
        names: Sequence[str] = compiled.positiontup or ()
        parameters = compiled.params
        positions = tuple(_position(name) for name in names)
        constants = tuple(
            None if at is not None else parameters[name]
            for name, at in zip(names, positions, strict=True)
        )
        return Prepared(str(compiled), constants, positions)

    def fetch(self, prepared: Prepared, bound: Sequence[Any]) -> tuple[str, str | None]:
        """Run a statement once; return the data's JSON and that of ambiguous look-ups."""
        values = prepared.values([self._adapted(value) for value in bound])
        try:
            return self._fetched(prepared.sql, values)
        except ERRORS as error:
            self.errors += 1
            said = f"{getattr(error, 'sqlstate', None)} {error}"
            too_large = TOO_LARGE[self.name].search(said)
            raise (StatementTooLarge if too_large else DatabaseUnavailable) from error

    def _fetched(self, sql: str, values: list[Any]) -> tuple[str, str | None]:
        try:
            return self._fetched_once(sql, values)
        except _Closed:
            # The server was restarted, say, and ended all connections: a new one may well do.
            self.engine.dispose()
            return self._fetched_once(sql, values)

    def _fetched_once(self, sql: str, values: list[Any]) -> tuple[str, str | None]:
        connection = self.engine.raw_connection()
        try:
            return self._run(connection.driver_connection, sql, values)
        except psycopg.OperationalError as error:
            if not getattr(connection.driver_connection, "closed", False):
                raise
            connection.invalidate()
            raise _Closed(str(error)) from error
        finally:
            connection.close()

    def _run(self, connection: Any, sql: str, values: list[Any]) -> tuple[str, str | None]:
        if self.name == "sqlite":
            end = monotonic() + PATIENCE
            connection.set_progress_handler(lambda: monotonic() > end, STEPS)
            row = connection.execute(sql, values).fetchone()
            return str(row[0]), row[1]
        with psycopg.RawCursor(connection) as cursor:
            (data, ambiguous) = cursor.execute(sql, values).fetchone() or ("null", None)
            return str(data), ambiguous

    def _adapted(self, value: Any) -> Any:
        """Return a value as the driver takes it."""
        if self.name == "sqlite":
            if isinstance(value, list):
                return orjson.dumps(value).decode()
            if isinstance(value, datetime.date):
                return value.isoformat()
        return value

    def release(self) -> str | None:
        """Return the ID of the release that the database holds; ``None`` where it can't be read."""
        try:
            with self.engine.connect() as connection:
                found = connection.exec_driver_sql("SELECT id FROM release").scalar_one()
                return str(found)
        except ERRORS:
            return None

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _position(name: str) -> int | None:
    bound = name.startswith("b") and name[1:].isdigit()
    return int(name[1:]) if bound else None
