"""Topics: the controlled vocabulary of subject headings."""

from typing import ClassVar

from sqlmodel import SQLModel

from db.tables.columns import record_key, reference


class TopicFields(SQLModel):
    """A subject heading of the controlled vocabulary."""


class Topic(TopicFields, table=True):
    """A subject heading of the controlled vocabulary, a small tree."""

    plural: ClassVar[str] = "topics"

    id: int = record_key()
    parent_id: int | None = reference(
        "topic", "The broader topic; null at the top of the tree.", optional=True
    )
