"""The context of a build: the content, and the rows and problems so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.tables.record_kind import RecordKind
from seeds.content import Content, CuratedRecord
from seeds.problems import Problem
from seeds.rows import RowSet

BySlug = Mapping[str, Mapping[RecordKind, CuratedRecord]]


@dataclass(frozen=True)
class Build:
    """The context that every step receives: it reads the content, and adds rows and problems."""

    content: Content
    by_slug: BySlug
    problems: list[Problem]
    rows: RowSet = field(default_factory=RowSet)

    def find(self, slug: str, kind: RecordKind) -> CuratedRecord | None:
        """Return the record of a kind with a slug, if there is one."""
        return self.by_slug.get(slug, {}).get(kind)

    def report(self, problem: Problem) -> None:
        """Add a problem; all problems are raised together after the last step."""
        self.problems.append(problem)


def start(content: Content) -> Build:
    """Return the context of a build, with the records by their slugs; report repeated slugs."""
    by_slug: dict[str, dict[RecordKind, CuratedRecord]] = {}
    problems = list(content.problems)
    for record in content.records:
        slug = record.data.slug
        first = by_slug.setdefault(slug, {}).setdefault(record.kind, record)
        if first is not record:
            line = first.problem("").line
            message = f"the slug {slug!r} is taken, in {first.file.name}:{line}"
            problems.append(record.problem(message, "slug"))
    return Build(content, by_slug, problems)
