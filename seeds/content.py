"""The content of the curated files after the check: well-formed records with their locations."""

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
    """A well-formed record, and its location in the curated files."""

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
        """Return a problem with the value at ``inside`` in the record."""
        return self.file.problem(self.location + inside, message)


@dataclass(frozen=True)
class Source:
    """The file of one source: its data, and whether the whole file was well-formed."""

    file: CuratedFile
    data: Any
    complete: bool = True


@dataclass(frozen=True)
class Content:
    """The curated content: everything that is well-formed, and the problems with the rest.

    ``malformed`` are the names of the records and passages that were left out. Their own problems
    are reported, so a reference to one is not reported as another problem.
    """

    records: tuple[CuratedRecord, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    units: Mapping[str, CuratedUnit] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    malformed: frozenset[str] = frozenset()
