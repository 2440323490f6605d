"""All that differs between databases, one file each.

To add a database, write its file and name it in ``DIALECTS``.
"""

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url

from db.dialects.base import Busy as Busy
from db.dialects.base import Dialect as Dialect
from db.dialects.base import NoDatabase as NoDatabase
from db.dialects.base import NotOurs as NotOurs
from db.dialects.postgresql import PostgreSQL
from db.dialects.sqlite import SQLite

# The databases by their names in URLs.
DIALECTS: dict[str, Dialect] = {dialect.name: dialect for dialect in (SQLite(), PostgreSQL())}
# The form of each database's URL, for messages.
EXAMPLES = " or ".join(dialect.example for dialect in DIALECTS.values())


def dialect_of(url: str | URL) -> Dialect:
    """Return the database that a URL names.

    Raises ``ValueError`` if the URL can't be used, with a message that says what would be right.
    """
    try:
        parsed = make_url(url)
        dialect = DIALECTS[parsed.get_backend_name()]
        has_port = parsed.port is None or 1 <= parsed.port <= 65535
        if dialect.accepts(parsed) and has_port:
            return dialect
    except (sa.exc.ArgumentError, ValueError, KeyError):
        pass
    raise ValueError(f"expected {EXAMPLES}")
