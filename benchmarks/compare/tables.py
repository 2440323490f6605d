"""Measurements -> tables in Markdown, with ratios."""

from collections.abc import Callable, Iterable, Sequence

from benchmarks.compare.measure import Measurement
from benchmarks.compare.peers import PEERS_BY_NAME
from benchmarks.compare.queries import QUERIES

Number = Callable[[Measurement], float]
Column = tuple[str, str]
OURS, LIMIT, RIVAL = "policygraph", "limit", "postgraphile"


def tables(measurements: Sequence[Measurement]) -> str:
    """Return all tables of a comparison."""
    parts = []
    for connections in sorted({each.connections for each in measurements}):
        some = [each for each in measurements if each.connections == connections]
        many = f"{connections} connection{'s' if connections > 1 else ''}"
        parts += [
            _table(f"Milliseconds at {many} (median)", some, lambda m: m.p50),
            _table(f"Milliseconds at {many} (99th percentile)", some, lambda m: m.p99),
            _table(f"Requests per second at {many}", some, lambda m: m.rate, more_is_better=True),
            _table(
                f"Processor time per request at {many}, in milliseconds: server + database",
                some,
                lambda m: m.server_time + m.database_time,
            ),
        ]
    parts.append(_memory(measurements))
    return "\n".join(parts)


def _table(
    title: str, measurements: Sequence[Measurement], number: Number, more_is_better: bool = False
) -> str:
    found = {(m.query, m.peer, m.database): number(m) for m in measurements}
    columns = list(dict.fromkeys((m.peer, m.database) for m in measurements))
    columns.sort(key=lambda column: (list(PEERS_BY_NAME).index(column[0]), column[1]))
    ratios = [
        (ours, other)
        for ours in columns
        for other in columns
        if ours[0] == OURS and other[0] in (LIMIT, RIVAL) and ours[1] == other[1]
    ]
    header = ["", *map(_titled, columns)]
    header += [f"{PEERS_BY_NAME[other[0]].title} : ours, {other[1]}" for _, other in ratios]
    lines = []
    for query in QUERIES:
        if not any(query == key[0] for key in found):
            continue
        cells = [_shown(found.get((query, *column))) for column in columns]
        for ours, other in ratios:
            one, two = found.get((query, *ours)), found.get((query, *other))
            cells.append(f"{two / one:.2f}" if one and two else "")
        lines.append([f"{query.upper()} {QUERIES[query].title}", *cells])
    note = "more" if more_is_better else "less"
    return f"\n#### {title}: {note} is better\n\n{_markdown([header, *lines])}"


def moments_table(measurements: Sequence[Measurement]) -> str:
    """Return a table of what was measured beside the ten queries."""
    if not measurements:
        return ""
    header = ["", "server", "connections", "median, ms", "99th percentile, ms", "per second"]
    rows = [
        [
            each.query,
            _titled((each.peer, each.database)),
            str(each.connections),
            *map(_shown, (each.p50, each.p99, each.rate)),
        ]
        for each in measurements
    ]
    title = "Small operations beside slow ones, new documents, repeated requests"
    return f"\n#### {title}\n\n{_markdown([header, *rows])}"


def _memory(measurements: Sequence[Measurement]) -> str:
    rows = []
    for peer, database in dict.fromkeys((m.peer, m.database) for m in measurements):
        of_server = [m for m in measurements if (m.peer, m.database) == (peer, database)]
        most = max(m.resident for m in of_server), max(m.own for m in of_server)
        rows.append([_titled((peer, database)), *(f"{size / 2**20:.0f}" for size in most)])
    header = ["", "resident", "own"]
    return f"\n#### Memory of the server, in MiB\n\n{_markdown([header, *rows])}"


def _titled(column: Column) -> str:
    peer, database = column
    one_only = len(PEERS_BY_NAME[peer].databases) == 1
    return PEERS_BY_NAME[peer].title + ("" if one_only else f", {database}")


def _shown(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _markdown(rows: Iterable[Sequence[str]]) -> str:
    first, *others = [f"| {' | '.join(row)} |" for row in rows]
    rule = "|" + "---|" + "--:|" * (first.count("|") - 2)
    return "\n".join([first, rule, *others]) + "\n"
