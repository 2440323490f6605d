"""The context of a build: the content, and the rows and problems so far."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content, CuratedRecord, names_of
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
    # The number of references that can't be checked, by the unread file that they may lead to.
    unchecked: Counter[str] = field(default_factory=Counter)

    def find(self, slug: str, kind: RecordKind) -> CuratedRecord | None:
        """Return the record of a kind with a slug, if there is one."""
        return self.by_slug.get(slug, {}).get(kind)

    def slugs(self, kinds: Iterable[RecordKind]) -> list[str]:
        """Return the slugs of all records of some kinds."""
        wanted = set(kinds)
        return [slug for slug, records in self.by_slug.items() if records.keys() & wanted]

    def named(self, name: str, kinds: Iterable[RecordKind]) -> list[str]:
        """Return the slugs of the records of some kinds that have a name, alias or acronym."""
        wanted, folded = set(kinds), fold(name.replace("-", " "))
        return [
            record.data.slug
            for record in self.content.records
            if record.kind in wanted and any(fold(one) == folded for one in names_of(record))
        ]

    def report(self, problem: Problem) -> None:
        """Add a problem; all problems are raised together after the last step."""
        self.problems.append(problem)

    def report_missing(self, problem: Problem, sections: Iterable[str]) -> None:
        """Add a problem with a reference; only count it if it may lead to what can't be read."""
        wanted = set(sections)
        hiding = [file for file, hidden in self.content.hidden.items() if hidden & wanted]
        self.unchecked.update(hiding)
        if not hiding:
            self.report(problem)

    def all_problems(self) -> list[Problem]:
        """Return all problems; the first of each unread file says what it leaves unchecked."""
        problems = sorted(self.problems)
        for file, count in self.unchecked.items():
            at = next(at for at, problem in enumerate(problems) if problem.file == file)
            into = "a reference" if count == 1 else f"{count:,} references"
            message = f"{problems[at].summary}; until then {into} into this file can't be checked"
            problems[at] = replace(problems[at], summary=message)
        return problems


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
