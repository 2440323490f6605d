"""The content of the curated files after the check: well-formed records with their locations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from db.ids import record_key
from db.tables.record_kind import RecordKind
from seeds.curated_file import PASSAGES as PASSAGES
from seeds.curated_file import SOURCES, CuratedFile, Location
from seeds.problems import Problem, Similar
from seeds.values import CuratedUnit


@dataclass(frozen=True)
class CuratedRecord:
    """A well-formed record, and its location in the curated files."""

    kind: RecordKind
    data: Any
    file: CuratedFile
    location: Location
    source: str | None = None

    @cached_property
    def id(self) -> int:
        """The record's primary key."""
        return record_key(self.kind, self.data.slug)

    @property
    def is_read(self) -> bool:
        """Whether all of its values can be read; what is said of the others would be false."""
        return self.location not in self.file.around_reported

    def problem(self, message: str, *inside: str | int, similar: Similar = str) -> Problem:
        """Return a problem with the value at ``inside`` in the record."""
        return self.file.problem(self.location + inside, message, similar)


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
    are reported, so a reference to one is not reported as another problem. ``hidden`` are the
    sections that can't be read, by the file that holds them: a reference that may lead there is
    counted.
    """

    records: tuple[CuratedRecord, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    units: Mapping[str, CuratedUnit] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    malformed: frozenset[str] = frozenset()
    hidden: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def language_of(self, record: CuratedRecord) -> str:
        """Return the language of the source that states a record, or an empty text."""
        source = self.sources.get(record.source or "")
        return (source.data.document.language or "") if source else ""

    @property
    def has_all_citations(self) -> bool:
        """Whether no part of any source was left out."""
        unread = (name for name, hidden in self.hidden.items() if hidden)
        complete = all(source.complete for source in self.sources.values())
        return complete and not any(name.startswith(SOURCES) for name in unread)


def names_of(record: CuratedRecord) -> list[str]:
    """Return the printed forms of a record's name."""
    data = record.data
    acronym = getattr(data, "acronym", None)
    return [data.name, *data.aliases, *([acronym] if acronym else [])]
