"""What a client sees of a criminal organisation."""

from db.tables.criminal_organization import CriminalOrganization
from db.tables.event import EventParticipant
from db.tables.operation import OperationTarget
from db.tables.record_kind import RecordKind
from schema.definitions import columns, entity, reverse, through, to_one
from schema.entities.person import positions

CRIMINAL_ORGANIZATION = entity(
    RecordKind.CRIMINAL_ORGANIZATION,
    columns(CriminalOrganization, "kind"),
    to_one(CriminalOrganization, "parent"),
    reverse("parts", CriminalOrganization, "parent_id", "The groups that are a part of it."),
    positions("criminal_organization_id", "The positions that persons hold in it.", name="members"),
    through(
        "operations",
        OperationTarget,
        "record_id",
        "operation_id",
        "The operations that are aimed at it.",
    ),
    through(
        "events",
        EventParticipant,
        "record_id",
        "event_id",
        "The events that it takes part in.",
    ),
)
