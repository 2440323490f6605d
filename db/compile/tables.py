"""The tables of the database as statements name them: by a fresh alias each time."""

from functools import cache

import sqlalchemy as sa
from sqlalchemy.sql.selectable import FromClause

from db.tables import metadata


def alias_of(name: str) -> FromClause:
    """Return a table of the database under an alias of its own."""
    return _light(name).alias()


@cache
def _light(name: str) -> sa.TableClause:
    """Return a table with its columns alone, since an alias copies all that a table has."""
    columns = (sa.column(column.name, column.type) for column in metadata.tables[name].columns)
    return sa.table(name, *columns)
