"""Engines: connections that load a database, and connections that can only read it."""

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from db.dialects import dialect_of


def writer(url: str) -> sa.Engine:
    """Return an engine that loads a database, one transaction at a time."""
    return dialect_of(url).writer(make_url(url))


def reader(url: str, connections: int = 8, mapped_bytes: int = 0) -> sa.Engine:
    """Return an engine of read-only connections that keep their statements prepared.

    Of a file, ``mapped_bytes`` are mapped into memory.
    """
    return dialect_of(url).reader(make_url(url), connections, mapped_bytes)
