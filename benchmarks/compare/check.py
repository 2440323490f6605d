"""The check that all servers return the same data, before anything is measured."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from benchmarks.compare.peers import body
from benchmarks.compare.queries import HOPS, QUERIES, VARIANTS, Values
from benchmarks.compare.servers import Server
from benchmarks.compare.shapes import Indicators, canonical

SHOWN, TIMED = 120, 4


class Different(Exception):
    """Two servers return different data."""


@dataclass(frozen=True)
class Case:
    """A query of one server: its requests, and about how many milliseconds one takes."""

    query: str
    server: Server
    bodies: Sequence[bytes]
    milliseconds: float


def cases(
    servers: Sequence[Server],
    queries: Sequence[str],
    statistics: int,
    indicators: Indicators,
    report: Callable[[str], None],
    most: int = VARIANTS,
) -> list[Case]:
    """Return the queries of all servers; ``Different`` unless they return the same data.

    The first server is the one that the others are compared with. A query has at most so many
    requests with different values.
    """
    listed = []
    for query in queries:
        values = list(QUERIES[query].values(statistics))
        expected = None
        if query == "q7":
            values = _three_hops_apart(servers[0], values, most)
        values = values[:most]
        for server in servers:
            document = server.peer.document(query, server.database)
            if document is None:
                continue
            bodies = [orjson.dumps(body(server.peer, document, each)) for each in values]
            got, milliseconds = _responses(server, query, bodies, indicators)
            expected = expected or got
            _compare(query, server, values, expected, got)
            listed.append(Case(query, server, bodies, milliseconds))
        of_query = [case for case in listed if case.query == query]
        taken = ", ".join(f"{case.server.name} {case.milliseconds:.1f}" for case in of_query)
        report(f"  {query}: {len(values)} requests, the same everywhere; ms: {taken}")
    return listed


def _responses(
    server: Server, query: str, bodies: Sequence[bytes], indicators: Indicators
) -> tuple[list[Any], float]:
    """Return the responses in one shape, and the quickest time of a few that are known."""
    got = [
        canonical(server.peer.name, query, server.ask(orjson.loads(each)), indicators)
        for each in bodies
    ]
    times = []
    for each in bodies[:TIMED]:
        start = time.perf_counter()
        server.ask(orjson.loads(each))
        times.append((time.perf_counter() - start) * 1000)
    return got, min(times)


def _three_hops_apart(server: Server, pairs: Sequence[Values], most: int) -> list[Values]:
    document = server.peer.document("q7", server.database) or ""
    found: list[Values] = []
    for pair in pairs:
        paths = server.ask(body(server.peer, document, pair))["path"]
        if paths and paths[0]["length"] == HOPS:
            found.append(pair)
        if len(found) == most:
            break
    return found


def _compare(
    query: str,
    server: Server,
    values: Sequence[Mapping[str, Any]],
    expected: Sequence[Any],
    got: Sequence[Any],
) -> None:
    for asked, one, other in zip(values, expected, got, strict=True):
        if one != other:
            left, right = (orjson.dumps(data).decode() for data in (one, other))
            at = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), 0)
            begin = max(0, at - SHOWN)
            raise Different(
                f"{query} {asked} on {server.name} differs:\n"
                f"  expected ... {left[begin : at + SHOWN]}\n"
                f"  got      ... {right[begin : at + SHOWN]}"
            )
