"""What a client sees of a topic."""

from db.tables.record import RecordTopic
from db.tables.record_kind import RecordKind
from db.tables.topic import Topic
from schema.definitions import entity, reverse, through, to_one

TOPIC = entity(
    RecordKind.TOPIC,
    to_one(Topic, "parent"),
    reverse("children", Topic, "parent_id", "The narrower topics."),
    through(
        "records",
        RecordTopic,
        "topic_id",
        "record_id",
        "Every record, entity or fact, that belongs to the topic.",
    ),
)
