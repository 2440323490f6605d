"""Cycles in directed graphs, such as the graphs of parents and of parts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

Node = TypeVar("Node")


def edges_on_cycles(edges: Iterable[tuple[Node, Node]]) -> set[tuple[Node, Node]]:
    """Return the edges that lie on a cycle, whose end leads back to their start.

    This is Kosaraju's algorithm, which takes time in proportion to the number of edges: walking
    backwards from the nodes that were left last reaches only those on the same cycles.
    """
    successors: dict[Node, list[Node]] = defaultdict(list)
    predecessors: dict[Node, list[Node]] = defaultdict(list)
    edges = list(edges)
    for start, end in edges:
        successors[start].append(end)
        predecessors[end].append(start)
    component: dict[Node, Node] = {}
    for root in reversed(_in_order_of_leaving(successors)):
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node not in component:
                component[node] = root
                waiting += predecessors[node]
    return {(start, end) for start, end in edges if component[start] == component[end]}


def _in_order_of_leaving(successors: Mapping[Node, Iterable[Node]]) -> list[Node]:
    """Return all nodes of a walk in depth, each after those that were first reached from it."""
    left: list[Node] = []
    seen: set[Node] = set()
    waiting = [(node, False) for node in successors]
    while waiting:
        node, is_walked = waiting.pop()
        if is_walked:
            left.append(node)
        elif node not in seen:
            seen.add(node)
            waiting.append((node, True))
            waiting += [(successor, False) for successor in successors.get(node, ())]
    return left


def reachable(start: Node, successors: Mapping[Node, Iterable[Node]]) -> set[Node]:
    """Return the nodes that can be reached from ``start``; itself only if it is on a cycle."""
    nodes: set[Node] = set()
    waiting = [start]
    while waiting:
        new = set(successors.get(waiting.pop(), ())) - nodes
        nodes |= new
        waiting += new
    return nodes
