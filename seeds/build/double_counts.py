"""Relations between facts -> the reasons why two facts must not be added up.

A curator relates two facts; the consequences of several relations are computed here. Facts that say
the same count once: the firmest of them counts, and the others repeat it. A whole contains what its
parts contain. A whole overlaps what its parts overlap, and the other wholes of its parts.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from itertools import combinations, product

from db.tables.fact import DoubleCount, DoubleCountKind, FactRelationKind
from seeds.build.cycles import reachable
from seeds.rows import Row, as_row

EquivalenceClasses = dict[int, list[int]]


def double_counts(relations: Iterable[Row], unsure: Container[int] = ()) -> Iterator[Row]:
    """Yield the rows of ``double_count`` that the rows of ``fact_relation`` imply, in order.

    Of facts that say the same, those that are ``unsure`` repeat the others.
    """
    same, lifted = _lifted(relations)
    representatives = {members[0] for members in same.values()}
    wholes = _wholes(representatives, lifted[FactRelationKind.CONTAINS])
    implied = {
        DoubleCountKind.WITHIN: {(part, whole) for part, all_ in wholes.items() for whole in all_},
        DoubleCountKind.OVERLAPS: _overlaps(wholes, lifted[FactRelationKind.OVERLAPS]),
        DoubleCountKind.CONFLICTS: lifted[FactRelationKind.CONFLICTS_WITH],
    }
    rows = {
        (fact, other, kind)
        for kind, pairs in implied.items()
        for first_class, second_class in pairs
        for fact, other in product(same[first_class], same[second_class])
        if fact != other
    }
    for representative in representatives:
        firmest_first = sorted(same[representative], key=lambda fact: (fact in unsure, fact))
        pairs = combinations(firmest_first, 2)
        rows |= {(fact, other, DoubleCountKind.REPEATS) for other, fact in pairs}
    for fact, other, kind in sorted(rows):
        yield as_row(DoubleCount(fact_id=fact, other_id=other, kind=kind))


def self_containing(relations: Iterable[Row]) -> set[int]:
    """Return the facts that contain themselves, or a fact that says the same."""
    same, lifted = _lifted(relations)
    wholes = _direct_wholes(lifted[FactRelationKind.CONTAINS])
    return {fact for fact, members in same.items() if members[0] in reachable(members[0], wholes)}


def _lifted(
    relations: Iterable[Row],
) -> tuple[EquivalenceClasses, dict[FactRelationKind, set[tuple[int, int]]]]:
    """Return the classes of facts that say the same, and the relations of their first facts."""
    pairs: dict[FactRelationKind, set[tuple[int, int]]] = defaultdict(set)
    for relation in relations:
        pairs[relation["kind"]].add((relation["fact_id"], relation["other_id"]))
    facts = {fact for stated in pairs.values() for pair in stated for fact in pair}
    same = _equivalence_classes(facts, pairs)
    return same, {
        kind: {(same[one][0], same[other][0]) for one, other in pairs[kind]}
        for kind in FactRelationKind
    }


def _equivalence_classes(
    facts: set[int], pairs: dict[FactRelationKind, set[tuple[int, int]]]
) -> EquivalenceClasses:
    """Return for every fact the facts that say the same, including itself, in order."""
    neighbours: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs[FactRelationKind.SAME_AS]:
        neighbours[one].add(other)
        neighbours[other].add(one)
    classes: EquivalenceClasses = {}
    for fact in facts:
        if fact not in classes:
            members = sorted(reachable(fact, neighbours) | {fact})
            classes |= dict.fromkeys(members, members)
    return classes


def _wholes(facts: set[int], contains: set[tuple[int, int]]) -> dict[int, set[int]]:
    """Return for every fact the facts that contain it, directly or through others."""
    wholes = _direct_wholes(contains)
    return {fact: reachable(fact, wholes) - {fact} for fact in facts}


def _direct_wholes(contains: set[tuple[int, int]]) -> dict[int, set[int]]:
    """Return for every part the facts that are stated to contain it."""
    wholes: dict[int, set[int]] = defaultdict(set)
    for whole, part in contains:
        wholes[part].add(whole)
    return wholes


def _overlaps(wholes: dict[int, set[int]], stated: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return all pairs of facts that overlap and do not contain each other."""
    touching = stated | {(fact, fact) for fact in wholes}
    return {
        (one, other)
        for left, right in touching
        for one, other in product(wholes[left] | {left}, wholes[right] | {right})
        if one != other and one not in wholes[other] and other not in wholes[one]
    }
