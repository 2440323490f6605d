"""Names of records -> the records, or a problem that says which there are."""

from collections.abc import Sequence

from db.tables.record_kind import RecordKind
from seeds.build.context import Build
from seeds.content import CuratedRecord
from seeds.problems import similar_names
from seeds.shapes import Reference

# A reference to more kinds than this is one to any record, and a message does not list them.
FEW_KINDS = 4


def resolve(
    build: Build, record: CuratedRecord, name: str | None, reference: Reference, *inside: str | int
) -> CuratedRecord | None:
    """Return the record that ``name``, ``inside`` another record, refers to.

    It is ``None`` where the name is, and where it leads to no record or to several, which is
    reported unless the record that it names was left out as malformed.
    """
    if name is None:
        return None
    kind, _, slug = name.rpartition(":")
    kinds = [one for one in reference.kinds if not kind or one.lower() == kind]
    targets = [target for one in kinds if (target := build.find(slug, one))]
    if len(targets) == 1:
        return targets[0]
    if targets:
        choices = " or ".join(f"{one.kind.lower()}:{one.data.slug}" for one in targets)
        build.report(record.problem(f"{name!r} is ambiguous: write {choices}", *inside))
    elif slug not in build.content.malformed:
        build.report(record.problem(_missing(build, name, reference.kinds), *inside))
    return None


def _missing(build: Build, name: str, kinds: Sequence[RecordKind]) -> str:
    slugs = [slug for slug, records in build.by_slug.items() if records.keys() & set(kinds)]
    wanted = "record" if len(kinds) > FEW_KINDS else " or ".join(map(in_words, kinds))
    return f"there is no {wanted} {name!r}{similar_names(name.rpartition(':')[2], slugs)}"


def in_words(kind: RecordKind) -> str:
    """Return a kind of record as a message names it."""
    return kind.lower().replace("_", " ")
