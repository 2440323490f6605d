"""Rows -> database, in one transaction: the old content stays until the new is complete."""

from collections.abc import Iterable

import sqlalchemy as sa

from db.dialects import Busy as Busy
from db.dialects import NotOurs as NotOurs
from db.dialects import dialect_of
from db.tables import metadata
from seeds.derive.enclosures import derived_enclosures, derived_facts_within
from seeds.derive.links import derived_links
from seeds.derive.tallies import counted_tallies
from seeds.derive.vocabulary import Vocabulary
from seeds.rows import Rows


def load(engine: sa.Engine, rows: Rows) -> None:
    """Replace the content of the database by ``rows``, all or nothing.

    Raises ``NotOurs`` if the database holds anything other than an earlier load.
    """
    load_parts(engine, [rows])


def load_parts(engine: sa.Engine, parts: Iterable[Rows]) -> None:
    """Replace the content of the database by rows that come in parts."""
    dialect = dialect_of(engine.url)
    with dialect.replacing(engine, metadata) as connection:
        dialect.create_tables(connection, metadata)
        vocabulary = Vocabulary()
        for rows in parts:
            vocabulary.add(rows)
            for table in metadata.sorted_tables:
                dialect.insert(connection, table, rows.get(table.name, []))
        for rows in vocabulary.rows():
            for name, of_table in rows.items():
                dialect.insert(connection, metadata.tables[name], of_table)
        for derived in (derived_links, derived_enclosures, derived_facts_within):
            connection.execute(derived())
        for tally in counted_tallies():
            connection.execute(tally)
        dialect.complete_tables(connection, metadata)
