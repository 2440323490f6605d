"""What happens beside the ten queries: slow neighbours, first-seen documents, repeated requests."""

import json
import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

from benchmarks.compare.check import Case
from benchmarks.compare.load import Load, Requests
from benchmarks.compare.measure import Measurement, measured
from benchmarks.compare.peers import body
from benchmarks.compare.queries import QUERIES
from benchmarks.compare.servers import Server

QUICK, SLOW = "q1", "q10"
FEW, NEIGHBOURS = 4, 20
# A field of a selection, which gets an alias.
SELECTED = re.compile(r"slug(?=\s+name)")
GZIP = {"Accept-Encoding": "gzip"}
Report = Callable[[str], None]


def beside_slow_clients(cases: Sequence[Case], seconds: float, report: Report) -> list[Measurement]:
    """Measure small operations alone, and beside twenty clients whose operations are slow."""
    by_query = {(case.query, case.server.name): case for case in cases}
    found = []
    for case in cases:
        slow = by_query.get((SLOW, case.server.name))
        if case.query != QUICK or slow is None:
            continue
        requests = Requests(case.server.port, case.bodies)
        found.append(measured("alone", case.server, requests, FEW, seconds))
        neighbours = Load(Requests(case.server.port, slow.bodies), NEIGHBOURS, seconds + 2)
        found.append(measured("beside", case.server, requests, FEW, seconds))
        neighbours.sent()
        case.server.settle()
        report(f"  {case.server.name}: {found[-2].p50:.2f} ms alone, {found[-1].p50:.2f} ms beside")
    return found


def first_seen(cases: Sequence[Case], seconds: float, report: Report) -> list[Measurement]:
    """Measure documents that the server has never seen: each has an alias of its own."""
    found = []
    for case in cases:
        document = case.server.peer.document(case.query, case.server.database) or ""
        if case.query not in (QUICK, "q4") or not SELECTED.search(document):
            continue  # Hand-written SQL has no documents.
        values = QUERIES[case.query].values(1000)[0]
        aliased = SELECTED.sub("aUNIQUE_NUMBER: slug", document, count=1)
        text = json.dumps(body(case.server.peer, aliased, values)).encode()
        case.server.ask(json.loads(text))
        requests = Requests(case.server.port, [text], unique=True)
        found.append(measured(f"first seen, {case.query}", case.server, requests, 1, seconds))
        report(f"  {case.server.name}, {case.query}: {found[-1].p50:.2f} ms")
    return found


def repeated(servers: Sequence[Server], seconds: float, report: Report) -> list[Measurement]:
    """Measure one GET, again and again, with a compressed response."""
    found = []
    for server in servers:
        document = server.peer.document("q8", server.database) or ""
        if server.peer.documents != "policygraph":
            continue
        path = f"/graphql?query={quote(document)}"
        requests = Requests(server.port, method="GET", path=path, headers=GZIP)
        for connections in (1, 16):
            found.append(measured("repeated GET", server, requests, connections, seconds))
            report(f"  {server.name}, {connections} connections: {found[-1].rate:.0f}/s")
    return found
