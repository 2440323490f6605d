"""How fast rows are counted and added up, beside a client that fetches them all to do the same.

    python -m benchmarks.aggregates [--statistics 50000] [--postgresql postgresql://USER@HOST:PORT/]

makes statistics of twenty indicators, in three units, over twenty-five years, some of which contain
repeat or overlap others, and loads them into a SQLite file and, with ``--postgresql``, into a
database that it makes there and drops. It asks each query whole, as a client would, and prints the
median time in milliseconds. Then it fetches every statistic, in pages of a hundred, adds up the
figures of each indicator and year in Python, whatever contains or repeats what, and prints how many
times as long that takes as the aggregate that minds it.
"""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import click
import orjson

from api.graphql import GraphQLRequest
from api.operations import Operations
from benchmarks.measuring import databases, median
from db.fetch import Database
from db.ids import record_key
from db.tables import KINDS
from db.tables.citation import Evidence
from db.tables.document import DocumentRole
from db.tables.fact import Fact, FactRelationKind, Modality, Voice
from db.tables.measure import Comparator, Period, PeriodKind, PeriodRole, Quantity, Unit, UnitKind
from db.tables.record import Record, RecordTopic
from db.tables.record_kind import RecordKind
from db.units import measure as measured
from schema.schema import GRAPHQL_SCHEMA
from seeds.build.double_counts import double_counts
from seeds.build.relations import add_relation
from seeds.rows import Rows, RowSet

RUNS = 7
INDICATORS, DOCUMENTS, TOPICS, YEARS = 20, 50, 30, 25
UNITS = ("kg", "t", "[lb_av]")
FIGURE = "figures { indicator { slug } count sum warnings { code count } }"
BY_YEAR = "keys { indicator { slug } year } count"
QUERIES = {
    "the total": "{ statistics { totalCount } }",
    "counted by modality": """{ statistics { aggregate(groupBy: [MODALITY]) {
        groups { keys { modality } count } } } }""",
    "counted by indicator and year": f"""{{ statistics {{ aggregate(
        groupBy: [INDICATOR, YEAR], first: 100) {{ groupCount groups {{ {BY_YEAR} }} }} }} }}""",
    "counted by topic, one of many": """{ statistics { aggregate(groupBy: [TOPICS]) {
        groups { keys { topics { slug } } count } } } }""",
    "with the documents of each group": """{ statistics { aggregate(groupBy: [INDICATOR]) {
        groups { keys { indicator { slug } } documents { slug } } } } }""",
    "with three facts of each group": """{ statistics { aggregate(groupBy: [INDICATOR]) {
        groups { count facts(first: 3) { totalCount nodes { slug } } } } } }""",
    "five facets": """{ statistics { facets(fields: [INDICATOR, YEAR, UNIT, MODALITY, TOPICS]) {
        field valueCount values { label count } } } }""",
    "added up in all": f'{{ statistics {{ aggregate(unit: "t") {{ groups {{ {FIGURE} }} }} }} }}',
    "added up by indicator and year": f"""{{ statistics {{ aggregate(
        groupBy: [INDICATOR, YEAR], unit: "t", first: 100) {{
        groups {{ {BY_YEAR} {FIGURE} }} }} }} }}""",
    "with the facts of each figure": """{ statistics { aggregate(
        groupBy: [INDICATOR], unit: "t") { groups { figures {
        sum facts(first: 3) { totalCount nodes { slug } } leftOut { totalCount } } } } } }""",
    "of one indicator by year": f"""{{ indicator(slug: "indicator-1") {{ statistics {{ aggregate(
        groupBy: [YEAR], unit: "t", first: 100) {{ groups {{ {BY_YEAR} {FIGURE} }} }} }} }} }}""",
}
THE_SAME = "added up by indicator and year"
PAGE = """query ($after: String) { statistics(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { indicator { slug } period { start } quantity { in(unit: "t") { value } } }
} }"""


def invented(count: int) -> Rows:
    """Return the rows of so many statistics, and of what they refer to; the same ones each time."""
    random, rows = Random(1), RowSet()
    for code in UNITS:
        unit = measured(code)
        numerator, denominator = map(str, unit.factor.as_integer_ratio())
        rows.add(
            Unit(
                code=code,
                name=code,
                kind=UnitKind.MASS,
                dimension=unit.dimension,
                numerator=numerator,
                denominator=denominator,
            )
        )
    record = _Records(rows)
    topics = [record(RecordKind.TOPIC, at) for at in range(TOPICS)]
    mass, mentioned = {"unit_kind": UnitKind.MASS}, {"role": DocumentRole.MENTIONED}
    indicators = [record(RecordKind.INDICATOR, at, **mass) for at in range(INDICATORS)]
    documents = [record(RecordKind.DOCUMENT, at, **mentioned) for at in range(DOCUMENTS)]
    facts = []
    for at in range(count):
        modality = random.choice(list(Modality)) if at % 10 == 0 else Modality.STATED
        own = {"indicator_id": random.choice(indicators), "cumulative": at % 20 == 0}
        fact = record(RecordKind.STATISTIC, at, modality, **own)
        facts.append(fact)
        rows.add(
            Quantity(
                fact_id=fact,
                as_stated="a figure",
                value=Decimal(random.randrange(10**7)).scaleb(-random.randrange(4)),
                comparator=Comparator.EQUAL if at % 5 else Comparator.AT_LEAST,
                unit_code=random.choice(UNITS),
            )
        )
        year = random.randrange(2000, 2000 + YEARS)
        rows.add(
            Period(
                fact_id=fact,
                role=PeriodRole.PERIOD,
                as_stated="a year",
                kind=PeriodKind.CALENDAR_YEAR,
                start=date(year, 1, 1),
                end=date(year, 12, 31),
                within_year=year,
            )
        )
        for document in random.sample(documents, 2):
            rows.add(Evidence(record_id=fact, document_id=document))
        for topic in random.sample(topics, 2):
            rows.add(RecordTopic(record_id=fact, topic_id=topic))
    _relate(random, rows, facts)
    every = rows.all()
    every["double_count"] = list(double_counts(every["fact_relation"]))
    return every | {"release_count": [{"kind": RecordKind.STATISTIC, "count": count}]}


class _Records:
    """Adds records, each with its number for a slug."""

    def __init__(self, rows: RowSet) -> None:
        self.rows = rows

    def __call__(
        self, kind: RecordKind, at: int, modality: Modality | None = None, **values: Any
    ) -> int:
        slug = f"{kind.lower()}-{at}"
        key = record_key(kind, slug)
        name = f"{kind.title()} {at:06}"
        self.rows.add(Record(id=key, record_kind=kind, slug=slug, name=name))
        if modality:
            self.rows.add(Fact(id=key, record_kind=kind, modality=modality, voice=Voice.NARRATOR))
        self.rows.add(KINDS[kind](id=key, **values))
        return key


def _relate(random: Random, rows: RowSet, facts: list[int]) -> None:
    """Relate a fifth of the facts to others near them."""
    kinds = (FactRelationKind.CONTAINS,) * 3 + (FactRelationKind.SAME_AS, FactRelationKind.OVERLAPS)
    for at in range(0, len(facts) - 9, 10):
        for step in range(1, 1 + random.randrange(4)):
            add_relation(rows, random.choice(kinds), facts[at], facts[at + step], "A note.")


def asked(operations: Operations, query: str, **variables: Any) -> Any:
    """Return the data of an answer without errors."""
    answer = operations.execute(GraphQLRequest(query=query, variables=variables))
    assert answer.data, answer.errors
    return orjson.loads(answer.data)


def fetched(operations: Operations) -> dict[tuple[str, int], Decimal]:
    """Fetch every statistic, and add up all figures, whatever contains or repeats what."""
    sums: dict[tuple[str, int], Decimal] = defaultdict(Decimal)
    more, after = True, None
    while more:
        page = asked(operations, PAGE, after=after)["statistics"]
        more, after = page["pageInfo"]["hasNextPage"], page["pageInfo"]["endCursor"]
        for node in page["nodes"]:
            year = int(node["period"]["start"][:4])
            sums[node["indicator"]["slug"], year] += Decimal(node["quantity"]["in"]["value"])
    return sums


def measure(database: Database) -> None:
    """Print how long each query takes in a database that holds the rows."""
    operations = Operations(GRAPHQL_SCHEMA, database, 100)
    times = {}
    for name, query in QUERIES.items():
        times[name], _ = median(lambda query=query: asked(operations, query), RUNS)  # type: ignore[misc]
        click.echo(f"{name:36}{times[name]:9.1f} ms")
    every, _ = median(lambda: fetched(operations), 1)
    click.echo(f"{'every statistic, added up in Python':36}{every:9.1f} ms")
    click.echo(f"{every / times[THE_SAME]:.0f} times as long as {THE_SAME!r}")


@click.command(help=__doc__)
@click.option("--statistics", "count", default=50_000, show_default=True, help="How many to make.")
@click.option("--postgresql", "server", help="A server to measure too.")
def main(count: int, server: str | None) -> None:
    rows = invented(count)
    click.echo(
        f"{count:,} statistics, {len(rows['double_count']):,} pairs that must not be added up"
    )
    for database in databases(rows, server):
        measure(database)


if __name__ == "__main__":
    main()
