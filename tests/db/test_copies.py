"""Copies: each holds what stands where it is copied from, in every row."""

import pytest
import sqlalchemy as sa

from db.fetch import Database
from db.tables import KINDS, metadata, table_of
from db.tables.copies import Copy, copies_of
from db.tables.counts import counts_of

COPIES = [
    pytest.param(table, name, copy, id=f"{table.name}.{name}")
    for table in metadata.sorted_tables
    for name, copy in copies_of(table).items()
]


@pytest.mark.parametrize(("table", "name", "copy"), COPIES)
def test_a_copy_equals_its_source(
    database: Database, table: sa.Table, name: str, copy: Copy
) -> None:
    source = metadata.tables[copy.table].alias()
    key = source.c.id if copy.table in ("record", "fact") else source.c.fact_id
    found = sa.select(source.c[copy.column]).where(key == table.c[copy.by])
    for column, value in copy.fixed:
        found = found.where(source.c[column] == value)
    differs = table.c[name].is_distinct_from(found.scalar_subquery())
    count = sa.func.count()
    with database.engine.connect() as connection:
        assert connection.scalar(sa.select(count).select_from(table).where(differs)) == 0
        assert connection.scalar(sa.select(count).select_from(table)) > 0


def test_pages_of_every_kind_have_copies() -> None:
    # The pages of a kind without any would be sorted row by row.
    assert {param.values[0].name for param in COPIES} >= {
        table_of(kind).name for kind in KINDS.values()
    }


COUNTING = [table for table in metadata.sorted_tables if counts_of(table)]


@pytest.mark.parametrize("table", COUNTING, ids=lambda table: table.name)
def test_a_count_is_the_number_of_its_rows(database: Database, table: sa.Table) -> None:
    some = 0
    with database.engine.connect() as connection:
        for name, count in counts_of(table).items():
            source = metadata.tables[count.table].alias()
            number = sa.select(sa.func.count()).where(source.c[count.near] == table.c.id)
            if "main" in source.c:
                number = number.where(source.c.main)
            differs = table.c[name] != number.scalar_subquery()
            counted = sa.select(sa.func.count()).select_from(table)
            assert connection.scalar(counted.where(differs)) == 0, name
            some += connection.scalar(counted.where(table.c[name] > 1)) or 0
    assert some
