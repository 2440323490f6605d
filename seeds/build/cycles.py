"""Cycles in directed graphs, such as the graphs of parents and of parts."""

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

Node = TypeVar("Node")


def edges_on_cycles(edges: Collection[tuple[Node, Node]]) -> set[tuple[Node, Node]]:
    """Return the edges that lie on a cycle."""
    left = set(edges)
    while True:
        # An edge without a predecessor or a successor is on no cycle. Usually that is every edge.
        starts, ends = {start for start, _ in left}, {end for _, end in left}
        inner = {(start, end) for start, end in left if start in ends and end in starts}
        if inner == left:
            break
        left = inner
    successors: dict[Node, list[Node]] = {}
    for start, end in left:
        successors.setdefault(start, []).append(end)
    return {
        (start, end) for start, end in left if start == end or start in reachable(end, successors)
    }


def reachable(start: Node, successors: Mapping[Node, Iterable[Node]]) -> set[Node]:
    """Return the nodes that can be reached from ``start``; itself only if it is on a cycle."""
    nodes: set[Node] = set()
    waiting = [start]
    while waiting:
        new = set(successors.get(waiting.pop(), ())) - nodes
        nodes |= new
        waiting += new
    return nodes
