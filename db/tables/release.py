"""The release: one row that identifies the content of the database."""

from db.tables.base import Table
from db.tables.columns import link_role, number, text
from db.tables.record_kind import RecordKind


class Release(Table, table=True):
    """One load of the curated files. The same files make the same release everywhere."""

    id: str = text("'release_' and the first sixteen digits of the checksum.", primary_key=True)
    checksum: str = text("The SHA-256 of the curated files.")
    created_at: str = text("When it was loaded, in UTC, as ISO 8601.")
    tables: str = text("The SHA-256 of the tables' definitions and of the code that fills them.")
    quoted: str | None = text(
        "The SHA-256 of the documents' texts that were supplied; null if none were.",
        optional=True,
    )


class ReleaseCount(Table, table=True):
    """The number of records of a kind in a release."""

    __tablename__ = "release_count"

    kind: RecordKind = link_role(RecordKind, "The kind of record.")
    count: int = number("The number of records.")
