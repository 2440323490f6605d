"""The types of the schema, one file for each kind of record; ``ENTITIES`` lists them."""

from collections.abc import Iterator

from schema.definitions import FieldDefinition, TypeDefinition
from schema.entities.agency import AGENCY
from schema.entities.claim import CLAIM
from schema.entities.commitment import COMMITMENT
from schema.entities.country import COUNTRY
from schema.entities.criminal_organization import CRIMINAL_ORGANIZATION
from schema.entities.document import COVERAGE, DOCUMENT
from schema.entities.event import EVENT
from schema.entities.funding import FUNDING
from schema.entities.hop import HOP
from schema.entities.indicator import INDICATOR
from schema.entities.operation import OPERATION
from schema.entities.partnership import PARTNERSHIP
from schema.entities.person import PERSON, POSITION
from schema.entities.place import PLACE
from schema.entities.record import CITATION, FACT, NODE, RECORD
from schema.entities.release import RELEASE, RELEASE_COUNT
from schema.entities.search import HIGHLIGHT
from schema.entities.statistic import STATISTIC
from schema.entities.topic import TOPIC
from schema.entities.values import PERIOD, QUANTITY, UNIT

ENTITIES: tuple[TypeDefinition, ...] = (
    AGENCY,
    COUNTRY,
    PLACE,
    PERSON,
    CRIMINAL_ORGANIZATION,
    TOPIC,
    DOCUMENT,
    INDICATOR,
    PARTNERSHIP,
    OPERATION,
    FUNDING,
    EVENT,
    STATISTIC,
    COMMITMENT,
    CLAIM,
)
INTERFACES: tuple[TypeDefinition, ...] = (NODE, RECORD, FACT)
VALUES: tuple[TypeDefinition, ...] = (
    CITATION,
    COVERAGE,
    HIGHLIGHT,
    HOP,
    PERIOD,
    POSITION,
    QUANTITY,
    RELEASE,
    RELEASE_COUNT,
    UNIT,
)
TYPES: dict[str, TypeDefinition] = {
    known.name: known for known in (*INTERFACES, *ENTITIES, *VALUES)
}


def _fields_of(definition: TypeDefinition) -> Iterator[tuple[TypeDefinition, FieldDefinition]]:
    """Yield every field of a type with the type that declares it: interfaces first."""
    for name in definition.implements:
        yield from _fields_of(TYPES[name])
    for field in definition.fields:
        yield definition, field


# Every field of every type, by their names, with the type that declares it.
FIELDS: dict[str, dict[str, tuple[TypeDefinition, FieldDefinition]]] = {
    name: {field.name: (owner, field) for owner, field in _fields_of(definition)}
    for name, definition in TYPES.items()
}
