"""The types of the schema, one file for each kind of record.

``KIND_CLASSES`` are the kinds, ``INTERFACE_CLASSES`` the interfaces that they implement, and
``VALUE_CLASSES`` the types whose rows are not records. ``TYPES`` holds the definitions of all of
them, by name.
"""

from db.tables.record_kind import RecordKind
from schema.definitions import TypeDefinition
from schema.entities.agency import Agency
from schema.entities.citation import Citation
from schema.entities.claim import Claim
from schema.entities.commitment import Commitment
from schema.entities.country import Country
from schema.entities.criminal_organization import CriminalOrganization
from schema.entities.document import Coverage, Document
from schema.entities.event import Event
from schema.entities.funding import Funding
from schema.entities.hop import Hop
from schema.entities.indicator import Indicator
from schema.entities.operation import Operation
from schema.entities.partnership import Partnership
from schema.entities.person import Person, Position
from schema.entities.place import Place
from schema.entities.record import Fact, Node, Record
from schema.entities.release import Release, ReleaseCount
from schema.entities.search import Highlight, Suggestion, UnknownWord
from schema.entities.statistic import Statistic
from schema.entities.topic import Topic
from schema.entities.values import Period, Quantity, Unit
from schema.interfaces import with_filters_of_kinds
from schema.types import SchemaError, read_types

KIND_CLASSES: tuple[type, ...] = (
    Agency,
    Country,
    Place,
    Person,
    CriminalOrganization,
    Topic,
    Document,
    Indicator,
    Partnership,
    Operation,
    Funding,
    Event,
    Statistic,
    Commitment,
    Claim,
)
INTERFACE_CLASSES: tuple[type, ...] = (Node, Record, Fact)
VALUE_CLASSES: tuple[type, ...] = (
    Citation,
    Coverage,
    Highlight,
    Hop,
    Period,
    Position,
    Quantity,
    Release,
    ReleaseCount,
    Suggestion,
    Unit,
    UnknownWord,
)
CLASSES = (*INTERFACE_CLASSES, *KIND_CLASSES, *VALUE_CLASSES)

TYPES: dict[str, TypeDefinition] = with_filters_of_kinds(read_types(CLASSES))
ENTITIES: tuple[TypeDefinition, ...] = tuple(TYPES[cls.__name__] for cls in KIND_CLASSES)
INTERFACES: tuple[TypeDefinition, ...] = tuple(TYPES[cls.__name__] for cls in INTERFACE_CLASSES)


def missing_entities(definitions: tuple[TypeDefinition, ...]) -> list[RecordKind]:
    """Return the kinds of record without a type."""
    kinds = {definition.kind for definition in definitions}
    return [kind for kind in RecordKind if kind not in kinds]


if missing := missing_entities(ENTITIES):
    raise SchemaError(
        f"no entity for {', '.join(missing)}: declare a class with record_type() in "
        "schema/entities/ and list it in KIND_CLASSES"
    )
