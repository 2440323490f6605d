"""Relations between facts -> the reasons why two facts must not be added up.

A curator relates two facts; the consequences of several relations are computed here. Facts that say
the same count once: the firmest of them counts, and the others repeat it. A whole contains what its
parts contain. A whole overlaps what its parts overlap, and the other wholes of its parts.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from itertools import chain, combinations, product
from typing import Any, TypeVar

from db.tables.fact import DoubleCount, DoubleCountKind, FactRelationKind
from seeds.bounds import DOUBLE_COUNTS
from seeds.build.cycles import edges_on_cycles, reachable
from seeds.rows import Row, as_row

EquivalenceClasses = dict[int, list[int]]
Pair = TypeVar("Pair", bound=tuple[Any, ...])


class TooManyPairs(Exception):
    """Relations imply more pairs of facts than are kept; ``fact`` is one of them."""

    def __init__(self, fact: int) -> None:
        super().__init__(fact)
        self.fact = fact


def double_counts(relations: Iterable[Row], unsure: Container[int] = ()) -> Iterator[Row]:
    """Yield the rows of ``double_count`` that the rows of ``fact_relation`` imply, in order.

    Of facts that say the same, those that are ``unsure`` repeat the others. Raises ``TooManyPairs``
    if there are more than ``DOUBLE_COUNTS``.
    """
    same, lifted = _lifted(relations)
    representatives = {members[0] for members in same.values()}
    wholes = _wholes(representatives, lifted[FactRelationKind.CONTAINS])
    implied = {
        DoubleCountKind.WITHIN: {(part, whole) for part, all_ in wholes.items() for whole in all_},
        DoubleCountKind.OVERLAPS: _overlaps(wholes, lifted[FactRelationKind.OVERLAPS]),
        DoubleCountKind.CONFLICTS: lifted[FactRelationKind.CONFLICTS_WITH],
    }
    lifted_rows = (
        (fact, other, kind)
        for kind, pairs in implied.items()
        for first_class, second_class in pairs
        for fact, other in product(same[first_class], same[second_class])
        if fact != other
    )
    repeats = (
        (fact, other, DoubleCountKind.REPEATS)
        for representative in representatives
        for other, fact in combinations(_firmest_first(same[representative], unsure), 2)
    )
    for fact, other, kind in sorted(set(_bounded(chain(lifted_rows, repeats)))):
        yield as_row(DoubleCount(fact_id=fact, other_id=other, kind=kind))


def _firmest_first(facts: Iterable[int], unsure: Container[int]) -> list[int]:
    return sorted(facts, key=lambda fact: (fact in unsure, fact))


def _bounded(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield pairs of facts, as many as are kept."""
    for count, pair in enumerate(pairs):
        if count == DOUBLE_COUNTS:
            raise TooManyPairs(pair[0])
        yield pair


def self_containing(relations: Iterable[Row]) -> set[int]:
    """Return the facts that contain themselves, or a fact that says the same."""
    same, lifted = _lifted(relations)
    on_cycles = {whole for whole, _ in edges_on_cycles(lifted[FactRelationKind.CONTAINS])}
    return {fact for fact, members in same.items() if members[0] in on_cycles}


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
    direct: dict[int, set[int]] = defaultdict(set)
    for whole, part in contains:
        direct[part].add(whole)
    wholes: dict[int, set[int]] = {fact: set() for fact in facts}
    for fact, whole in _bounded((f, w) for f in facts for w in reachable(f, direct) if w != f):
        wholes[fact].add(whole)
    return wholes


def _overlaps(wholes: dict[int, set[int]], stated: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return all pairs of facts that overlap and do not contain each other."""
    touching = stated | {(fact, fact) for fact in wholes}
    pairs = (
        (one, other)
        for left, right in touching
        for one, other in product(wholes[left] | {left}, wholes[right] | {right})
        if one != other
    )
    return {
        (one, other)
        for one, other in _bounded(pairs)
        if one not in wholes[other] and other not in wholes[one]
    }
