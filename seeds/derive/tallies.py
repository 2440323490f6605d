"""The statements that fill the tallies from the rows that they count."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from db.dialects.ddl import KEY
from db.tables import TALLIES, table_of
from db.tables.tally import TallyTable


def counted_tallies() -> Iterator[sa.Insert]:
    """Yield the statement that fills each tally."""
    yield from map(_counted, TALLIES)


def _counted(tally: type[TallyTable]) -> sa.Insert:
    counted = table_of(tally.counted)
    rows: sa.FromClause = counted
    columns: list[sa.Column[Any]] = [*counted.columns]
    if tally.link is not None:
        near, *further = table_of(tally.link).primary_key.columns
        rows = counted.outerjoin(near.table, near == counted.c.id)
        columns += further
    by_name = {column.name: column for column in columns}
    values = [by_name[name] for name in tally.values()]
    number = sa.cast(sa.func.row_number().over(order_by=values), KEY)
    selection = sa.select(number, sa.func.count(), *values).select_from(rows).group_by(*values)
    return sa.insert(table_of(tally)).from_select(["id", "count", *tally.values()], selection)
