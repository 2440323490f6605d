"""How long operations take as the data grows from a thousand statistics to a million.

    python -m benchmarks.growth [--sizes 1000,10000,M,L] [--databases sqlite,postgresql]

Operations run in this process, one at a time, on generated data that is made where it is missing.
The numbers are kept, and drawn into docs/growth.svg.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import click
import orjson

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from benchmarks.compare.__main__ import SERVER, names
from benchmarks.compare.data import CACHE, ready, url_of
from benchmarks.compare.peers import BOTH, ROOT
from benchmarks.data.entities import acronym
from benchmarks.data.words import vocabulary
from benchmarks.data.world import slug
from benchmarks.generate import number_of
from db.fetch import Database
from db.ids import record_id
from db.tables.record_kind import RecordKind
from schema.schema import GRAPHQL_SCHEMA

# At least so many runs, and as many as fit into so many seconds.
RUNS, SECONDS, MOST_RUNS = 5, 1.5, 101
KEPT = CACHE / "growth.json"
PICTURE = ROOT / "docs" / "growth.svg"
NODES = "nodes { slug name }"
Series = dict[str, dict[str, dict[str, float]]]


@dataclass(frozen=True)
class Operation:
    """An operation whose time is measured; ``group`` is the chart that it is drawn in."""

    group: str
    name: str
    query: str
    variables: dict[str, Any] = field(default_factory=dict)


def _sorted_by(name: str) -> Operation:
    key = name.upper().replace(" ", "_")
    return Operation(
        "Pages",
        f"sorted by {name}",
        f"{{ statistics(first: 20, orderBy: [{{ field: {key} }}]) {{ {NODES} }} }}",
    )


def _filtered(name: str, where: str) -> Operation:
    query = f"{{ statistics(first: 20, where: {{ {where} }}) {{ {NODES} }} }}"
    return Operation("Filters", name, query)


def _search(name: str, words: str) -> Operation:
    query = (
        f"query ($words: String!) {{ search(query: $words, first: 20) {{ totalCount {NODES} }} }}"
    )
    return Operation("Searches and paths", name, query, {"words": words})


def _path(name: str, *ends: tuple[RecordKind, int]) -> Operation:
    start, end = (record_id(kind, slug(kind, number)) for kind, number in ends)
    return Operation(
        "Searches and paths",
        name,
        "query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length hops { kind } } }",
        {"from": start, "to": end},
    )


INDICATOR = slug(RecordKind.INDICATOR, 3)
OF_INDICATOR = f'indicator: {{ slug: {{ eq: "{INDICATOR}" }} }}'
TOPIC = slug(RecordKind.TOPIC, 40)
DOCUMENT = slug(RecordKind.DOCUMENT, 0)
OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "Records",
        "one statistic, with two edges",
        "query ($id: ID!) { statistic(id: $id) { name indicator { name } area { name } } }",
        {"id": record_id(RecordKind.STATISTIC, slug(RecordKind.STATISTIC, 1))},
    ),
    Operation(
        "Records", "an agency by its alias", f'{{ agency(alias: "{acronym(3)}") {{ name }} }}'
    ),
    Operation(
        "Records",
        "the facts about one agency",
        f'{{ agency(alias: "{acronym(3)}") {{ facts(first: 20) {{ {NODES} }} }} }}',
    ),
    Operation(
        "Records",
        "and their number",
        f'{{ agency(alias: "{acronym(3)}") {{ facts(first: 20) {{ totalCount {NODES} }} }} }}',
    ),
    Operation(
        "Records",
        "the records that one document cites",
        f'{{ document(slug: "{DOCUMENT}") {{ cites(first: 20) {{ {NODES} }} }} }}',
    ),
    Operation("Pages", "the first page of all facts", f"{{ facts(first: 20) {{ {NODES} }} }}"),
    Operation(
        "Pages",
        "and in the order of documents",
        f"{{ facts(first: 20, orderBy: [{{ field: FIRST_SPAN }}]) {{ {NODES} }} }}",
    ),
    Operation("Pages", "the first page", f"{{ statistics(first: 20) {{ {NODES} }} }}"),
    Operation("Pages", "and the total", f"{{ statistics(first: 20) {{ totalCount {NODES} }} }}"),
    *map(_sorted_by, ("name", "quantity value", "period start", "indicator name", "area name")),
    _filtered("of one modality", "modality: { eq: PLANNED }"),
    _filtered("of one indicator", OF_INDICATOR),
    Operation(
        "Filters",
        "of one indicator among all facts",
        f"{{ facts(first: 20, where: {{ statistic: {{ {OF_INDICATOR} }} }}) {{ {NODES} }} }}",
    ),
    _filtered("of one topic", f'topics: {{ some: {{ slug: {{ eq: "{TOPIC}" }} }} }}'),
    _filtered("a name that contains a word", 'name: { contains: "frontera" }'),
    Operation(
        "Filters",
        "the number of one indicator's",
        f'{{ statistics(where: {{ indicator: {{ slug: {{ eq: "{INDICATOR}" }} }} }})'
        " { totalCount } }",
    ),
    Operation(
        "Aggregates",
        "one indicator by year, added up",
        f"""{{ indicator(slug: "{INDICATOR}") {{ statistics {{
            aggregate(groupBy: [YEAR], first: 40) {{
                groups {{ keys {{ year }} count figures {{ sum }} }} }} }} }} }}""",
    ),
    Operation(
        "Aggregates",
        "all by indicator, counted",
        """{ statistics { aggregate(groupBy: [INDICATOR]) {
            groups { keys { indicator { slug } } count } } } }""",
    ),
    Operation(
        "Aggregates",
        "three facets of all",
        """{ statistics { facets(fields: [INDICATOR, MODALITY, YEAR], first: 10) {
            field values { label count } } } }""",
    ),
    _search("a rare word", f"{vocabulary()[15_000]} "),
    _search("a common word", "police "),
    _search("two common words", "police border "),
    _path(
        "a path from a statistic to an agency", (RecordKind.STATISTIC, 1), (RecordKind.AGENCY, 9)
    ),
    _path("a path between two great hubs", (RecordKind.AGENCY, 0), (RecordKind.AGENCY, 1)),
)


def measured(database: Database) -> dict[str, float]:
    """Return the milliseconds that each operation takes, by its name."""
    operations = Operations(GRAPHQL_SCHEMA, database, Limits())
    return {each.name: _milliseconds(operations, each) for each in OPERATIONS}


def _milliseconds(operations: Operations, operation: Operation) -> float:
    request = GraphQLRequest(
        query=operation.query,
        variables=operation.variables,
        operation_name=None,
        extensions=None,
    )
    response = operations.execute(request)
    if response.errors:
        raise click.ClickException(f"{operation.name}: {response.errors}")
    times: list[float] = []
    while len(times) < RUNS or (sum(times) < SECONDS and len(times) < MOST_RUNS):
        start = time.perf_counter()
        operations.execute(request)
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def draw(series: Series) -> None:
    """Draw the times: a row of charts for each database, a chart for each group of operations."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "growth", "font.size": 8})
    from matplotlib import pyplot

    groups = list(dict.fromkeys(each.group for each in OPERATIONS))
    figure, charts = pyplot.subplots(
        len(groups), len(series), figsize=(4.6 * len(series), 2.9 * len(groups)), squeeze=False
    )
    for column, (database, by_size) in enumerate(series.items()):
        for row, group in enumerate(groups):
            chart = charts[row][column]
            for each in OPERATIONS:
                points = [(int(size), times.get(each.name)) for size, times in by_size.items()]
                if each.group == group and any(y for _, y in points):
                    chart.plot(*zip(*points, strict=True), marker=".", linewidth=1, label=each.name)
            chart.set(xscale="log", yscale="log", title=f"{group}, {database}")
            chart.set_ylim(0.05, 20_000)
            chart.minorticks_off()
            chart.grid(alpha=0.3)
            chart.legend(fontsize=6, loc="upper left", frameon=False)
            chart.set_ylabel("milliseconds")
            chart.set_xlabel("statistics")
    figure.tight_layout()
    figure.savefig(PICTURE, metadata={"Date": None, "Creator": None})


def measure(
    sizes: Sequence[str], databases: Sequence[str], server: str, report: Callable[[str], None]
) -> Series:
    """Return the times of all operations, by database and number of statistics."""
    series: Series = {database: {} for database in databases}
    for size in sorted(sizes, key=number_of):
        for database in databases:
            url = url_of(database, size, server)
            ready(url, size, report)
            opened = Database(url)
            times = series[database][str(number_of(size))] = measured(opened)
            opened.close()
            for name, milliseconds in times.items():
                report(f"  {database:12}{number_of(size):>10,}  {name:40}{milliseconds:10.2f} ms")
    return series


@click.command(help=__doc__)
@click.option("--sizes", default="1000,10000,M,L", show_default=True, help="Letters or numbers.")
@click.option("--databases", type=names(list(BOTH), "databases"), default=list(BOTH))
@click.option("--postgresql", "server", default=SERVER, show_default=True, help="The server.")
@click.option("--draw-only", is_flag=True, help="Draw the numbers of the last run again.")
def main(sizes: str, databases: list[str], server: str, draw_only: bool) -> None:
    """Measure, keep the numbers, and draw them."""
    if not draw_only:
        series = measure(sizes.split(","), databases, server, click.echo)
        KEPT.write_bytes(orjson.dumps(series, option=orjson.OPT_INDENT_2))
    draw(orjson.loads(KEPT.read_bytes()))
    click.echo(f"The numbers are in {KEPT}, and drawn in {PICTURE.name}.")


if __name__ == "__main__":
    main()
