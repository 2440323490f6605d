"""What the curated files hold once they are well-formed: records that know their place."""

from dataclasses import dataclass, field
from typing import Any

from db.tables.enums import RecordKind
from seeds.problems import Problem
from seeds.read import CuratedFile, Location
from seeds.records import record_key


@dataclass(frozen=True)
class Entry:
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


@dataclass
class Content:
    """All that is curated: well-formed records, and the problems found on the way."""

    entries: list[Entry] = field(default_factory=list)
    sources: dict[str, tuple[CuratedFile, Any]] = field(default_factory=dict)
    units: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    incomplete: set[str] = field(default_factory=set)
