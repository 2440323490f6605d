"""References by slug -> records, or a problem that suggests others."""

from collections.abc import Sequence

from db.tables import KINDS
from db.tables.record_kind import RecordKind
from seeds.build.context import Build
from seeds.content import CuratedRecord
from seeds.problems import Similar, similar_names
from seeds.shapes import Reference

# A reference to more kinds than this is to any record; the message does not list the kinds.
FEW_KINDS = 4


def resolve(
    build: Build, record: CuratedRecord, name: str | None, reference: Reference, *inside: str | int
) -> CuratedRecord | None:
    """Return the record that ``name``, ``inside`` another record, refers to.

    It is ``None`` if the name is, or if the name leads to no record or to several. That is
    reported, unless the record was left out as malformed.
    """
    if name is None:
        return None
    kind, _, slug = name.rpartition(":")
    kinds = [option for option in reference.kinds if not kind or option.lower() == kind]
    targets = [target for option in kinds if (target := build.find(slug, option))]
    if len(targets) == 1:
        return targets[0]
    if targets:
        choices = " or ".join(f"{target.kind.lower()}:{target.data.slug}" for target in targets)
        build.report(record.problem(f"{name!r} is ambiguous: write {choices}", *inside))
    elif slug not in build.content.malformed:
        expected = _in_words(reference.kinds)
        similar = _met(build, slug, reference)
        problem = record.problem(f"there is no {expected} {name!r}", *inside, similar=similar)
        build.report_missing(problem, [KINDS[option].plural for option in kinds])
    return None


def _met(build: Build, name: str, reference: Reference) -> Similar:
    """Return what completes a message: what has this slug or name, or else one close to it."""

    def met() -> str:
        if others := [in_words(kind) for kind in build.by_slug.get(name, ())]:
            return f"; {name} is a {' and a '.join(others)}, and {reference.field!r} takes none"
        slugs = build.named(name, reference.kinds)
        if slugs:
            return f"; {name!r} is a name of {' and of '.join(slugs)}"
        return similar_names(name, lambda: build.slugs(reference.kinds))()

    return met


def _in_words(kinds: Sequence[RecordKind]) -> str:
    return "record" if len(kinds) > FEW_KINDS else " or ".join(map(in_words, kinds))


def in_words(kind: RecordKind) -> str:
    """Return the name of a kind of record for messages."""
    return kind.lower().replace("_", " ")
