"""Rows -> database, in one transaction: what was there stays whole until the new is complete."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import psycopg
import sqlalchemy as sa
from sqlalchemy.schema import AddConstraint, CreateIndex, CreateTable

from db.session import APPLICATION_ID, SCHEMA
from db.tables import metadata
from seeds.links import derived_links
from seeds.rows import Row, Rows

NEXT_SCHEMA = f"{SCHEMA}_next"
# What marks a schema of PostgreSQL as made by a load, and so as one that a load may replace.
MARK = "The data of PolicyGraph, replaced by every load."
BATCH = 1000


class NotOurs(Exception):
    """The database holds something else, which a load would destroy."""


def load(engine: sa.Engine, rows: Rows) -> None:
    """Replace the content of the database by ``rows``, all or nothing.

    Raises ``NotOurs`` where the database holds anything but an earlier load.
    """
    with _REPLACED[engine.dialect.name](engine) as connection:
        _FILLED[engine.dialect.name](connection, rows)


def _filled_sqlite(connection: sa.Connection, rows: Rows) -> None:
    metadata.create_all(connection, checkfirst=False)
    for table in metadata.sorted_tables:
        values = rows.get(table.name, [])
        for at in range(0, len(values), BATCH):
            connection.execute(sa.insert(table), values[at : at + BATCH])
    connection.execute(derived_links())


def _filled_postgresql(connection: sa.Connection, rows: Rows) -> None:
    """Fill the tables before they have indexes and foreign keys, which are made faster at once."""
    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table, include_foreign_key_constraints=[]))
        values = rows.get(table.name, [])
        if values:
            _copied(connection, table, values)
    connection.execute(derived_links())
    for table in metadata.sorted_tables:
        for index in sorted(table.indexes, key=lambda known: str(known.name)):
            connection.execute(CreateIndex(index))
    for table in metadata.sorted_tables:
        for key in table.foreign_key_constraints:
            connection.execute(AddConstraint(key, isolate_from_table=False))


def _copied(connection: sa.Connection, table: sa.Table, rows: list[Row]) -> None:
    """Fill a table by COPY, in which PostgreSQL reads rows far faster than from statements."""
    columns = [column for column in table.columns if column.name in rows[0]]
    kept = [
        column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
        for column in columns
    ]
    names = ", ".join(f'"{column.name}"' for column in columns)
    statement = f'COPY "{table.name}" ({names}) FROM STDIN'
    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(
                    [
                        process(row[column.name]) if process else row[column.name]
                        for column, process in zip(columns, kept, strict=True)
                    ]
                )
    except psycopg.Error as error:
        raise sa.exc.DBAPIError.instance(statement, None, error, psycopg.Error) from error


@contextmanager
def _replaced_sqlite(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Empty the file and fill it in one transaction; readers see the old content till the end."""
    with engine.connect() as connection:
        # Tables are dropped in any order, so the keys are checked once, at the end.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        _our_tables(connection)
        # With a write-ahead log, readers go on with the old content while the new is written.
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            tables = _our_tables(connection)
            for name in tables:
                connection.exec_driver_sql(f'DROP TABLE "{name}"')
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            yield connection
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise sa.exc.IntegrityError("foreign_key_check", broken, ValueError(broken[0]))
            connection.exec_driver_sql("ANALYZE")
            connection.exec_driver_sql("COMMIT")
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise


def _our_tables(connection: sa.Connection) -> list[str]:
    # An index of words stands in tables of its own, which come and go with it.
    query = (
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
        " AND name NOT LIKE 'sqlite_%'"
    )
    tables = [name for (name,) in connection.exec_driver_sql(query)]
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if tables and mark != APPLICATION_ID:
        raise NotOurs(f"the file holds other tables ({', '.join(tables[:3])}); name another file")
    return tables


@contextmanager
def _replaced_postgresql(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Build a schema beside the one in use, then switch; readers wait for the switch alone."""
    with engine.begin() as connection:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
        for schema in (SCHEMA, NEXT_SCHEMA):
            if _foreign_schema(connection, schema):
                message = f"the schema {schema!r} holds something else"
                raise NotOurs(f"{message}; name another database, or drop the schema yourself")
        connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {NEXT_SCHEMA} CASCADE")
        connection.exec_driver_sql(f"CREATE SCHEMA {NEXT_SCHEMA}")
        connection.exec_driver_sql(f"COMMENT ON SCHEMA {NEXT_SCHEMA} IS '{MARK}'")
        connection.exec_driver_sql(f"SET LOCAL search_path = {NEXT_SCHEMA}")
        yield connection
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f'ANALYZE "{table.name}"')
        connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
        connection.exec_driver_sql(f"ALTER SCHEMA {NEXT_SCHEMA} RENAME TO {SCHEMA}")


def _foreign_schema(connection: sa.Connection, schema: str) -> bool:
    query = sa.text(
        "SELECT obj_description(oid, 'pg_namespace') = :mark,"
        " EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = pg_namespace.oid)"
        " FROM pg_namespace WHERE nspname = :schema"
    )
    found = connection.execute(query, {"schema": schema, "mark": MARK}).first()
    return found is not None and not found[0] and bool(found[1])


_FILLED: dict[str, Callable[[sa.Connection, Rows], None]] = {
    "sqlite": _filled_sqlite,
    "postgresql": _filled_postgresql,
}
_REPLACED: dict[str, Callable[[sa.Engine], AbstractContextManager[sa.Connection]]] = {
    "sqlite": _replaced_sqlite,
    "postgresql": _replaced_postgresql,
}
