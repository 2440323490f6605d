"""The citations of facts, and their relations to one another."""

from collections.abc import Sequence

from benchmarks.data.entities import passage_key, passage_span
from benchmarks.data.words import Dice
from benchmarks.data.world import World
from db.ids import row_key
from db.tables.fact import FactRelationKind, Modality
from seeds.build.double_counts import double_counts
from seeds.build.evidence import add_first_spans, evidence
from seeds.build.relations import SYMMETRIC
from seeds.rows import Rows

# The share of facts with a relation to the one after the next.
RELATED = 0.05
NEIGHBOUR = 2


def cite(world: World, facts: Sequence[int], rows: Rows, dice: Dice) -> None:
    """Add the citations of facts: each is cited from one or more passages."""
    places: list[tuple[int, int, tuple[int, int]]] = []
    groups = dice.groups(world.sources, {1: 85, 2: 12, 3: 3}, len(facts))
    again = dice.happens(0.1, len(facts))
    for fact, sources, twice in zip(facts, groups, again, strict=True):
        for source in sources:
            first = int(source.passages * dice.random())
            cited = (first, (first + 1) % source.passages) if twice else (first,)
            for at in cited:
                passage = passage_key(source.slug, at)
                places.append((fact, source.key, passage_span(at)))
                rows["citation"].append(
                    {
                        "id": row_key("citation", fact, passage),
                        "record_id": fact,
                        "passage_id": passage,
                        "document_id": source.key,
                    }
                )
    slugs = {source.key: source.slug for source in world.sources}
    rows["evidence"] = evidence(places)
    add_first_spans(rows["record"], rows["evidence"], slugs)


def relate(rows: Rows, dice: Dice) -> None:
    """Relate some facts of a batch, and add why they must not be added up."""
    facts = [row["id"] for row in rows["fact"]]
    kinds = list(FactRelationKind)
    relations = []
    for fact, other in zip(facts, facts[NEIGHBOUR:], strict=False):
        if dice.random() < RELATED:
            kind = kinds[int(len(kinds) * dice.random())]
            ends = [(fact, other), (other, fact)] if kind in SYMMETRIC else [(fact, other)]
            relations += [
                {"fact_id": one, "other_id": to, "kind": kind, "note": "The figures overlap."}
                for one, to in ends
            ]
    unsure = {row["id"] for row in rows["fact"] if row["modality"] is not Modality.STATED}
    rows["fact_relation"] = relations
    rows["double_count"] = list(double_counts(relations, unsure))
