"""Topics: the controlled vocabulary of subject headings."""

from typing import ClassVar

from db.tables.base import EntityTable
from db.tables.columns import own_kind, reference
from db.tables.record_kind import RecordKind


class Topic(EntityTable, table=True):
    """A subject heading of the controlled vocabulary, which is a small tree."""

    plural: ClassVar[str] = "topics"

    parent_id: int | None = reference(
        "topic", "The broader topic; null at the top of the tree.", optional=True
    )
    record_kind: RecordKind = own_kind(RecordKind.TOPIC)
