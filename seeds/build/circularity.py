"""Checks that the parents of records, and the facts that facts contain, form no cycles."""

from collections.abc import Sequence

from db.tables import KINDS
from db.tables.record_kind import RecordKind
from seeds.build.context import Build
from seeds.build.cycles import edges_on_cycles
from seeds.build.double_counts import self_containing
from seeds.build.relations import Containment
from seeds.rows import Row


def check_parents(build: Build) -> None:
    """Report every record whose parents lead back to it."""
    for kind, table in KINDS.items():
        if "parent_id" in table.model_fields:
            _check_parents(build, kind)


def _check_parents(build: Build, kind: RecordKind) -> None:
    records = {record.data.slug: record for record in build.content.records if record.kind is kind}
    parents = {
        slug: (record.data.parent or "").rpartition(":")[2] for slug, record in records.items()
    }
    for slug, _ in edges_on_cycles(parents.items()):
        build.report(records[slug].problem("the parents of this record lead back to it", "parent"))


def check_containment(
    build: Build, containments: Sequence[Containment], relations: Sequence[Row]
) -> None:
    """Report facts that contain each other; if none do, those that contain their equivalents."""
    stated = {(item.whole.id, item.part.id): item for item in containments}
    cyclic = edges_on_cycles(stated)
    for pair in cyclic:
        containment = stated[pair]
        name = containment.whole.data.relations[containment.index].fact
        message = f"{name!r} contains this fact, so it can't be a part of it"
        build.report(containment.problem(message))
    facts = set() if cyclic else self_containing(relations)
    for record in build.content.records:
        if record.id in facts:
            message = "this fact contains itself, through other facts or a fact that says the same"
            build.report(record.problem(message, "relations"))
