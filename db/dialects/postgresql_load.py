"""Loads into PostgreSQL: a schema is built beside the one in use, and takes its name."""

from time import monotonic, sleep

import sqlalchemy as sa

from db.dialects.base import APPLICATION_ID, Busy, NotOurs

SCHEMA = "policygraph"
NEXT_SCHEMA = f"{SCHEMA}_next"
# The comment of a schema that was made by a load, which a later load may replace.
MARK = "The data of PolicyGraph, replaced by every load."
# The codes of a lock that others hold, and of two processes that wait for each other.
LOCKED = ("55P03", "40P01")
# The milliseconds that a load waits for its readers in one attempt, less than the server takes to
# find a deadlock; and for how many times a reader's patience it tries.
ATTEMPT, SWITCHING = 400, 2


def lock(connection: sa.Connection, patience: int) -> None:
    """Wait for other loads and exports; the lock ends with the transaction, or the process.

    Raises ``Busy`` after ``patience``, in seconds.
    """
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{patience * 1000 + 1}ms'")
    try:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
    except sa.exc.OperationalError as error:
        if not _is_locked(error):
            raise
        message = "another process is loading or exporting it, so try again later"
        raise Busy(message) from error


def reject_foreign(connection: sa.Connection) -> None:
    """Raise ``NotOurs`` if a schema that a load replaces holds anything else."""
    for schema in (SCHEMA, NEXT_SCHEMA):
        if _is_foreign(connection, schema):
            message = f"the schema {schema!r} holds other data"
            raise NotOurs(f"{message}; use another database, or drop the schema yourself")


def switch(connection: sa.Connection, patience: int) -> None:
    """Put the new schema in place of the earlier one, between the statements of readers.

    The earlier tables are dropped only when nobody reads them, so no statement sees a part of
    each. Readers wait for each attempt, so it is short, and another one follows.
    """
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{ATTEMPT}ms'")
    end = monotonic() + SWITCHING * patience
    while True:
        attempt = connection.begin_nested()
        try:
            connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
            connection.exec_driver_sql(f"ALTER SCHEMA {NEXT_SCHEMA} RENAME TO {SCHEMA}")
        except sa.exc.OperationalError as error:
            if not _is_locked(error) or monotonic() > end:
                raise
            attempt.rollback()
            sleep(ATTEMPT / 1000)
        else:
            attempt.commit()
            return


def _is_locked(error: sa.exc.DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in LOCKED


def _is_foreign(connection: sa.Connection, schema: str) -> bool:
    """Return whether a schema holds anything other than an earlier load."""
    query = sa.text(
        "SELECT coalesce(starts_with(obj_description(oid, 'pg_namespace'), :mark), false),"
        " EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = pg_namespace.oid)"
        " FROM pg_namespace WHERE nspname = :schema"
    )
    row = connection.execute(query, {"schema": schema, "mark": MARK}).first()
    if row is None:
        return False
    is_ours, has_tables = row
    return has_tables and not is_ours
