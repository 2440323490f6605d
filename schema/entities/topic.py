"""The GraphQL type of a topic."""

from __future__ import annotations

from db import tables
from db.tables.record_kind import RecordKind
from schema.entities.record import Record
from schema.fields import Connection, reverse, through, to_one
from schema.types import record_type


@record_type(RecordKind.TOPIC)
class Topic(Record):
    parent: Topic | None = to_one(tables.Topic.parent_id)
    children: Connection[Topic] = reverse(tables.Topic.parent_id, "The narrower topics.")
    records: Connection[Record] = through(
        tables.RecordTopic.topic_id,
        tables.RecordTopic.record_id,
        "Every record, entity or fact, that belongs to the topic.",
    )
