"""What the curated files hold once they are checked: well-formed records that know their place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from db.ids import record_key
from db.tables.record_kind import RecordKind
from seeds.problems import Problem
from seeds.read import CuratedFile, Location
from seeds.values import CuratedUnit


@dataclass(frozen=True)
class CuratedRecord:
    """A record that its model found well-formed, and where it stands."""

    kind: RecordKind
    data: Any
    file: CuratedFile
    location: Location
    source: str | None = None

    @property
    def id(self) -> int:
        """The record's primary key."""
        return record_key(self.kind, self.data.slug)

    def problem(self, message: str, *inside: str | int) -> Problem:
        """Return a problem with what stands at ``inside`` the record."""
        return self.file.problem(self.location + inside, message)


@dataclass(frozen=True)
class Source:
    """The file of one source: its model, and whether all of the file was well-formed."""

    file: CuratedFile
    data: Any
    complete: bool = True


@dataclass(frozen=True)
class Content:
    """What is curated: all that is well-formed, and the problems with the rest.

    ``malformed`` names the records and passages that were left out: their problems are reported
    where they stand, so that a reference to one is no further problem.
    """

    records: tuple[CuratedRecord, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    units: Mapping[str, CuratedUnit] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    malformed: frozenset[str] = frozenset()
