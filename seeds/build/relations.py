"""Relations between facts -> rows."""

from dataclasses import dataclass

from db.tables import FACTS
from db.tables.fact import FactRelation, FactRelationKind, Modality
from seeds.bounds import DOUBLE_COUNTS
from seeds.build.context import Build
from seeds.build.double_counts import TooManyPairs, double_counts
from seeds.build.references import resolve
from seeds.content import CuratedRecord
from seeds.problems import Problem
from seeds.rows import Rows, RowSet
from seeds.shapes import Reference

OTHER = Reference("fact", "other_id", tuple(FACTS), optional=False, description="")
SYMMETRIC = frozenset(FactRelationKind) - {FactRelationKind.CONTAINS}


@dataclass(frozen=True)
class Containment:
    """A relation by which a fact contains another."""

    whole: CuratedRecord
    index: int
    part: CuratedRecord

    def problem(self, message: str) -> Problem:
        """Return a problem with the relation."""
        return self.whole.problem(message, "relations", self.index)


def add_relations(build: Build) -> list[Containment]:
    """Add the relations of all facts; return the containments."""
    containments = []
    for fact in build.content.records:
        for index, relation in enumerate(getattr(fact.data, "relations", ())):
            other = resolve(build, fact, relation.fact, OTHER, "relations", index, "fact")
            if other is None:
                continue
            if other is fact:
                message = "a fact has no relation to itself"
                build.report(fact.problem(message, "relations", index))
            elif not add_relation(build.rows, relation.kind, fact.id, other.id, relation.note):
                message = f"the relation {relation.kind} to {relation.fact!r} is stated twice"
                build.report(fact.problem(message, "relations", index))
            elif relation.kind is FactRelationKind.CONTAINS:
                containments.append(Containment(fact, index, other))
    return containments


def add_relation(rows: RowSet, kind: FactRelationKind, fact: int, other: int, note: str) -> bool:
    """Add a relation, from both ends if it has no direction; ``False`` if it exists already."""
    added = rows.add(FactRelation(fact_id=fact, other_id=other, kind=kind, note=note))
    if kind in SYMMETRIC:
        added &= rows.add(FactRelation(fact_id=other, other_id=fact, kind=kind, note=note))
    return added


def add_double_counts(build: Build, rows: Rows) -> None:
    """Add the pairs of facts that must not be added up, which relations imply."""
    facts = rows.get("fact", [])
    unsure = {fact["id"] for fact in facts if fact["modality"] is not Modality.STATED}
    try:
        rows["double_count"] = list(double_counts(rows.get("fact_relation", []), unsure))
    except TooManyPairs as error:
        fact = next(record for record in build.content.records if record.id == error.fact)
        message = f"the relations of this and other facts imply more than {DOUBLE_COUNTS:,} pairs"
        build.report(fact.problem(f"{message} of facts that must not be added up", "relations"))
