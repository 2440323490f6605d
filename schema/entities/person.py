"""What a client sees of a person, and of the positions that persons hold."""

from db.plan import Column, Key, Relation, Sort
from db.tables.document import Document
from db.tables.event import EventParticipant
from db.tables.fact import Fact
from db.tables.operation import OperationTarget
from db.tables.person import Position
from db.tables.record_kind import RecordKind
from schema.definitions import (
    FieldDefinition,
    TypeDefinition,
    columns,
    description_of_model,
    entity,
    flat,
    listing,
    reverse,
    through,
    to_one,
)

POSITION = TypeDefinition(
    name="Position",
    description=description_of_model(Position),
    tables=(Key("position"),),
    fields=flat(
        [
            columns(Position, "title"),
            to_one(Position, "person", "agency", "criminal_organization", "document"),
        ]
    ),
)


def positions(near: str, description: str, name: str = "positions") -> FieldDefinition:
    """Declare the list of positions whose column ``near`` refers to the record."""
    order = [Sort(Column("position", "title_folded")), Sort(Column("position", "id"))]
    return listing(name, Relation("position", near=near), "Position", description, order)


PERSON = entity(
    RecordKind.PERSON,
    positions("person_id", "The positions that the person holds."),
    through(
        "events",
        EventParticipant,
        "record_id",
        "event_id",
        "The events that the person takes part in.",
    ),
    through(
        "targetOf",
        OperationTarget,
        "record_id",
        "operation_id",
        "The operations that are aimed at the person.",
    ),
    reverse("statements", Fact, "attributed_to_id", "The facts that the person is the source of."),
    reverse("writings", Document, "author_id", "The documents that the person wrote."),
)
