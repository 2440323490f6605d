"""Cycles in graphs: which edges lie on one, and what can be reached."""

from hypothesis import given
from hypothesis import strategies as st

from seeds.build.cycles import edges_on_cycles, reachable

NODES = st.integers(1, 6)
EDGES = st.sets(st.tuples(NODES, NODES), max_size=14)


def test_an_edge_on_a_cycle_is_found_among_others() -> None:
    tail, cycle, loop = {(1, 2), (4, 5)}, {(2, 3), (3, 4), (4, 2)}, {(6, 6)}
    assert edges_on_cycles(tail | cycle | loop) == cycle | loop
    assert edges_on_cycles(tail) == set()


def test_a_node_reaches_itself_only_on_a_cycle() -> None:
    successors = {1: [2], 2: [3, 4], 4: [2]}
    assert reachable(1, successors) == {2, 3, 4}
    assert reachable(2, successors) == {2, 3, 4}
    assert reachable(3, successors) == set()


@given(EDGES)
def test_an_edge_is_on_a_cycle_where_its_end_leads_to_its_start(
    edges: set[tuple[int, int]],
) -> None:
    closure = set(edges)
    for _ in range(6):
        closure |= {(a, d) for a, b in closure for c, d in closure if b == c}
    assert edges_on_cycles(edges) == {
        (start, end) for start, end in edges if start == end or (end, start) in closure
    }
