"""Relations between facts -> why two facts must not be added up, by all that they imply.

A curator links two facts; what follows from several links is reckoned here. Facts that say the same
are one, told by the firmest of them, which the others repeat; what a part contains, the whole
contains; a whole overlaps what a part of it overlaps, and another whole of the same part.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from itertools import combinations, product
from typing import Any

from db.tables.derived_enums import BearingKind
from db.tables.enums import FactRelationKind
from seeds.loops import reached

Classes = dict[int, list[int]]


def bearings(
    relations: Iterable[dict[str, Any]], unsure: Container[int] = ()
) -> Iterator[dict[str, Any]]:
    """Yield the rows of ``bearing`` that the rows of ``fact_relation`` imply, in their order.

    Of facts that say the same, those that are ``unsure`` repeat the others.
    """
    same, lifted = _lifted(relations)
    first = {members[0] for members in same.values()}
    wholes = _wholes(first, lifted[FactRelationKind.CONTAINS])
    implied = {
        BearingKind.WITHIN: {(part, whole) for part, found in wholes.items() for whole in found},
        BearingKind.OVERLAPS: _overlaps(wholes, lifted[FactRelationKind.OVERLAPS]),
        BearingKind.CONFLICTS: lifted[FactRelationKind.CONFLICTS_WITH],
    }
    rows = {
        (fact, other, kind)
        for kind, found in implied.items()
        for one, another in found
        for fact, other in product(same[one], same[another])
        if fact != other
    }
    for one in first:
        firmest_first = sorted(same[one], key=lambda fact: (fact in unsure, fact))
        pairs = combinations(firmest_first, 2)
        rows |= {(fact, other, BearingKind.REPEATS) for other, fact in pairs}
    for fact, other, kind in sorted(rows):
        yield {"fact_id": fact, "other_id": other, "kind": kind}


def circular(relations: Iterable[dict[str, Any]]) -> set[int]:
    """Return the facts that contain themselves, or what says the same."""
    same, lifted = _lifted(relations)
    above = _above(lifted[FactRelationKind.CONTAINS])
    return {fact for fact, members in same.items() if members[0] in reached(members[0], above)}


def _lifted(
    relations: Iterable[dict[str, Any]],
) -> tuple[Classes, dict[FactRelationKind, set[tuple[int, int]]]]:
    """Return which facts say the same, and how the first of those bear on one another."""
    pairs: dict[FactRelationKind, set[tuple[int, int]]] = defaultdict(set)
    for relation in relations:
        pairs[relation["kind"]].add((relation["fact_id"], relation["other_id"]))
    same = _classes({fact for found in pairs.values() for pair in found for fact in pair}, pairs)
    return same, {
        kind: {(same[one][0], same[other][0]) for one, other in pairs[kind]}
        for kind in FactRelationKind
    }


def _classes(facts: set[int], pairs: dict[FactRelationKind, set[tuple[int, int]]]) -> Classes:
    """Return for every fact those that say the same, itself among them, in order."""
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs[FactRelationKind.SAME_AS]:
        near[one].add(other)
        near[other].add(one)
    classes: Classes = {}
    for fact in facts:
        if fact not in classes:
            members = sorted(reached(fact, near) | {fact})
            classes |= dict.fromkeys(members, members)
    return classes


def _wholes(facts: set[int], contains: set[tuple[int, int]]) -> dict[int, set[int]]:
    """Return for every fact those that contain it, themselves or through others."""
    above = _above(contains)
    return {fact: reached(fact, above) - {fact} for fact in facts}


def _above(contains: set[tuple[int, int]]) -> dict[int, set[int]]:
    above: dict[int, set[int]] = defaultdict(set)
    for whole, part in contains:
        above[part].add(whole)
    return above


def _overlaps(wholes: dict[int, set[int]], stated: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return every two facts that overlap, neither of which contains the other."""
    touching = stated | {(fact, fact) for fact in wholes}
    return {
        (one, other)
        for here, there in touching
        for one, other in product(wholes[here] | {here}, wholes[there] | {there})
        if one != other and one not in wholes[other] and other not in wholes[one]
    }
