"""What leads back to itself: trees and parts that are no trees."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

Node = TypeVar("Node")


def looping(edges: Collection[tuple[Node, Node]]) -> set[tuple[Node, Node]]:
    """Return the edges that a way leads back from, to where they begin."""
    left = set(edges)
    while True:
        # What nothing leads to, or what leads nowhere, is on no loop; mostly that is all.
        starts, ends = {start for start, _ in left}, {end for _, end in left}
        kept = {(start, end) for start, end in left if start in ends and end in starts}
        if kept == left:
            break
        left = kept
    after: dict[Node, list[Node]] = {}
    for start, end in left:
        after.setdefault(start, []).append(end)
    return {(start, end) for start, end in left if start == end or start in reached(end, after)}


def reached(start: Node, after: Mapping[Node, Iterable[Node]]) -> set[Node]:
    """Return what a way leads to from ``start``: itself only where one leads back."""
    found: set[Node] = set()
    waiting = [start]
    while waiting:
        new = set(after.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found
