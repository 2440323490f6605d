"""The table under all kinds, and what every record has: other names and topics."""

from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import SQLModel

from db.tables.columns import link_key, record_key, term, text
from db.tables.enums import RecordKind


class RecordFields(SQLModel):
    """What every record has."""

    slug: str = text("The record's short name in addresses: unique in its kind, never reused.")
    name: str = text(
        "The record's name; a fact's is a headline in the curator's words.", folded=True
    )
    summary: str | None = text(
        "One or two sentences in the curator's words; null where the name says it all.",
        optional=True,
        folded=True,
    )


class Record(RecordFields, table=True):
    """Anything that the database knows: every entity and every fact has its row here."""

    __table_args__ = (
        sa.UniqueConstraint("record_kind", "slug"),
        sa.UniqueConstraint("id", "record_kind"),
    )

    id: int = record_key()
    record_kind: RecordKind = term(RecordKind, "Which kind of record it is.")


class Alias(SQLModel, table=True):
    """Another printed form of a record's name: an acronym, a translation, a short form."""

    record_id: int = link_key("record", "The record that is so named.")
    alias: str = text("The name as printed.", folded=True, primary_key=True)


class RecordTopic(SQLModel, table=True):
    """A record's topic."""

    __tablename__ = "record_topic"
    listed_as: ClassVar[str] = "topics"

    record_id: int = link_key("record", "The record.")
    topic_id: int = link_key("topic", "A topic that the record belongs to.")
