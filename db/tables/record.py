"""The base table of all kinds, and what every record has: other names and topics."""

from typing import ClassVar

import sqlalchemy as sa

from db.tables.base import Fields, LinkTable, Table
from db.tables.columns import folded, link_key, record_key, term, text
from db.tables.record_kind import RecordKind


class RecordFields(Fields):
    slug: str = text("The record's short name in URLs: unique in its kind, never reused.")
    name: str = text("The record's name; a fact's is a headline in the curator's words.")
    summary: str | None = text(
        "One or two sentences in the curator's words; null if the name says it all.",
        optional=True,
    )


class Record(Table, RecordFields, table=True):
    """An entity or a fact: every record of every kind has a row here."""

    __table_args__ = (
        sa.UniqueConstraint("record_kind", "slug"),
        sa.UniqueConstraint("id", "record_kind"),
    )

    id: int = record_key()
    record_kind: RecordKind = term(RecordKind, "The kind of record.")
    name_folded: str = folded("name")
    summary_folded: str | None = folded("summary", optional=True)
    first_span: str | None = text(
        "The first span that it is cited from, as ``db.tables.citation.span`` writes it; null if it"
        " is not cited.",
        optional=True,
        derived=True,
    )


class Alias(Table, table=True):
    """Another printed form of a record's name: an acronym, a translation, a short form."""

    record_id: int = link_key("record", "The record that has the name.")
    alias: str = text("The name as printed.", primary_key=True)
    alias_folded: str = folded("alias")


class RecordTopic(LinkTable, table=True):
    """A record's topic."""

    __tablename__ = "record_topic"
    listed_as: ClassVar[str] = "topics"

    record_id: int = link_key("record", "The record.")
    topic_id: int = link_key("topic", "A topic that the record belongs to.")
