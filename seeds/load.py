"""Rows -> database, in one transaction: what was there stays whole until the new is complete."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import sqlalchemy as sa

from db.links import derived_links
from db.session import SCHEMA
from db.tables import metadata
from seeds.records import Rows

# "PGrf", in the header of every SQLite file of this project: the mark of what may be replaced.
APPLICATION_ID = 0x50477266
NEXT_SCHEMA = f"{SCHEMA}_next"
BATCH = 1000


class NotOurs(Exception):
    """The database holds something else, which a load would destroy."""


def load(engine: sa.Engine, rows: Rows) -> None:
    """Replace the content of the database by ``rows``, all or nothing.

    Raises ``NotOurs`` where the database holds anything but an earlier load.
    """
    with _REPLACED[engine.dialect.name](engine) as connection:
        metadata.create_all(connection, checkfirst=False)
        for table in metadata.sorted_tables:
            values = rows.get(table.name, [])
            for at in range(0, len(values), BATCH):
                connection.execute(sa.insert(table), values[at : at + BATCH])
        connection.execute(derived_links())


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
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
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
                raise NotOurs(f"the schema {schema!r} holds something else; name another database")
        connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {NEXT_SCHEMA} CASCADE")
        connection.exec_driver_sql(f"CREATE SCHEMA {NEXT_SCHEMA}")
        connection.exec_driver_sql(f"SET LOCAL search_path = {NEXT_SCHEMA}")
        yield connection
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f'ANALYZE "{table.name}"')
        connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
        connection.exec_driver_sql(f"ALTER SCHEMA {NEXT_SCHEMA} RENAME TO {SCHEMA}")


def _foreign_schema(connection: sa.Connection, schema: str) -> bool:
    query = sa.text("SELECT table_name FROM information_schema.tables WHERE table_schema = :schema")
    tables = set(connection.execute(query, {"schema": schema}).scalars())
    return bool(tables) and "release" not in tables


_REPLACED: dict[str, Callable[[sa.Engine], AbstractContextManager[sa.Connection]]] = {
    "sqlite": _replaced_sqlite,
    "postgresql": _replaced_postgresql,
}
