"""Measurements: one case under one load, and what it takes of processors and memory."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from benchmarks.compare import processors
from benchmarks.compare.check import Case
from benchmarks.compare.load import Load, Requests, Sent
from benchmarks.compare.servers import Server

CONNECTIONS = (1, 16)
# A load lasts long enough for so many responses on each connection, but not forever.
ROUNDS_OF_RESPONSES, LONGEST = 5, 40


@dataclass(frozen=True)
class Measurement:
    """One load on one server; times are in milliseconds, memory in bytes."""

    query: str
    peer: str
    database: str
    connections: int
    p50: float
    p99: float
    rate: float
    failed: int
    server_time: float
    database_time: float
    resident: int
    own: int

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What was measured."""
        return self.query, self.peer, self.database, self.connections


def measured(
    query: str, server: Server, requests: Requests, connections: int, seconds: float
) -> Measurement:
    """Put one load on a server."""
    server.pin()
    backends, own = server.backends(), server.processes()
    before = processors.seconds(own), processors.seconds(backends)
    sent = Load(requests, connections, seconds).sent()
    taken = processors.seconds(own) - before[0], processors.seconds(backends) - before[1]
    return _measurement(query, server, connections, sent, taken)


def _measurement(
    query: str, server: Server, connections: int, sent: Sent, taken: tuple[float, float]
) -> Measurement:
    memory = processors.memory(server.processes())
    count = max(sent.count, 1)
    return Measurement(
        query,
        server.peer.name,
        server.database,
        connections,
        sent.p50,
        sent.p99,
        sent.rate,
        sent.failed,
        taken[0] / count * 1000,
        taken[1] / count * 1000,
        memory.resident,
        memory.own,
    )


def all_measured(
    cases: Sequence[Case], rounds: int, seconds: float, report: Callable[[str], None]
) -> list[Measurement]:
    """Measure every case in every round, all servers in turn, and return the medians."""
    every: dict[tuple[str, str, str, int], list[Measurement]] = {}
    for number in range(rounds):
        for case in cases:
            for connections in CONNECTIONS:
                needed = case.milliseconds / 1000 * connections * ROUNDS_OF_RESPONSES
                lasts = min(LONGEST, max(seconds, needed))
                requests = Requests(case.server.port, case.bodies)
                # The first load opens the connections, which are pinned in the next.
                if not number:
                    Load(requests, connections, 1).sent()
                one = measured(case.query, case.server, requests, connections, lasts)
                every.setdefault(one.key, []).append(one)
                report(
                    f"  {number + 1}/{rounds} {case.query} {case.server.name},"
                    f" {connections} connections: {one.p50:.2f} ms, {one.rate:.0f}/s"
                    + (f", {one.failed} FAILED" if one.failed else "")
                )
    return [_median(each) for each in every.values()]


def _median(measurements: Sequence[Measurement]) -> Measurement:
    rows = [asdict(each) for each in measurements]
    middle: dict[str, Any] = {}
    for name, value in rows[0].items():
        kept = isinstance(value, str) or name == "connections"
        middle[name] = value if kept else median(row[name] for row in rows)
    return Measurement(**middle)
