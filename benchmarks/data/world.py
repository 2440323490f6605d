"""The records that others refer to: their keys, and what facts need to know of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.data.words import listed
from db.ids import record_key
from db.tables.measure import UnitKind
from db.tables.record_kind import RecordKind
from seeds.rows import Row

# Beginnings of slugs.
PREFIXES = listed(
    "police border drug joint training seized arrests coast patrol task force money coca"
    " routes migrants vessels gangs justice customs embassy region support program"
    " strategy meeting"
)


def slug(kind: RecordKind, number: int) -> str:
    """Return the slug of the record of a kind with a number."""
    first, second = number % len(PREFIXES), number // len(PREFIXES) % len(PREFIXES)
    return f"{PREFIXES[first]}-{PREFIXES[second]}-{kind.lower().replace('_', '-')}-{number}"


def in_order(kind: RecordKind, count: int) -> list[int]:
    """Return the numbers of all records of a kind in the order of their keys.

    Rows are stored in the order of their keys, and are stored faster if they come in it.
    """
    keys = [record_key(kind, slug(kind, number)) for number in range(count)]
    return sorted(range(count), key=keys.__getitem__)


@dataclass(frozen=True)
class Source:
    """A document that is cited: its slug, its key, and the number of its passages."""

    slug: str
    key: int
    passages: int


@dataclass(frozen=True)
class Indicator:
    """What a statistic measures, in words."""

    key: int
    kind: UnitKind
    noun: str


@dataclass
class World:
    """What has been made so far: facts refer to it."""

    keys: dict[RecordKind, list[int]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)

    def add(self, kind: RecordKind, records: Iterable[Row]) -> None:
        """Add records that others may refer to."""
        keys = self.keys.setdefault(kind, [])
        for record in records:
            keys.append(record["id"])
            self.names[record["id"]] = record["name"]

    def of(self, *kinds: RecordKind) -> list[int]:
        """Return the keys of the records of some kinds."""
        return [key for kind in kinds for key in self.keys.get(kind, ())]
