"""What the tests do to databases, in the way of each."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from db.dialects import dialect_of
from db.session import writer
from db.tables import metadata

Stored = dict[str, dict[tuple[Any, ...], dict[str, Any]]]


@contextmanager
def opened(url: str) -> Iterator[sa.Engine]:
    """Open an engine that writes, and close it."""
    engine = writer(url)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def committing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Open a transaction in the tables of a load, and commit it where nothing fails."""
    with engine.connect() as connection:
        schema = dialect_of(engine.url).schema
        begin = f"SET LOCAL search_path = {schema}" if schema else "BEGIN"
        connection.exec_driver_sql(begin)
        try:
            yield connection
            connection.exec_driver_sql("COMMIT")
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise


def stored(url: str) -> Stored:
    """Return the rows of every table of a load, by their keys."""
    with opened(url) as engine, committing(engine) as connection:
        return {
            table.name: {
                tuple(row[column.name] for column in table.primary_key): dict(row)
                for row in connection.execute(sa.select(table)).mappings()
            }
            for table in metadata.sorted_tables
        }
