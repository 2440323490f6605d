"""What is loaded: one row that identifies the content of the database."""

from db.tables.base import Table
from db.tables.columns import link_role, number, text
from db.tables.record_kind import RecordKind


class Release(Table, table=True):
    """One load of the curated files. The same files make the same release everywhere."""

    id: str = text("'release_' and the first sixteen digits of the checksum.", primary_key=True)
    checksum: str = text("The SHA-256 of the curated files.")
    created_at: str = text("When it was loaded, in UTC, as ISO 8601.")
    tables: str = text("The SHA-256 of the tables' definition and of the code that fills them.")
    quoted: str | None = text(
        "The SHA-256 of the documents' texts that were supplied; null where none were.",
        optional=True,
    )


class ReleaseCount(Table, table=True):
    """How many records of a kind a release holds."""

    __tablename__ = "release_count"

    kind: RecordKind = link_role(RecordKind, "The kind of record.")
    count: int = number("How many there are.")
