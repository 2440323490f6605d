"""How long paths take on a graph of a million links, and how long a search from one end would.

    python -m benchmarks.paths sqlite:////tmp/paths.sqlite postgresql://postgres@127.0.0.1:5432/paths

Each URL names a database of its own, which the first run fills (in a few minutes) and later runs
use again. A search from one end is the recursive query that first comes to mind; it is given up
after as many seconds as a reader has patience for a statement.
"""

import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

import orjson
import sqlalchemy as sa

from api.graphql import GraphQLRequest, GraphQLResponse
from api.operations import Operations
from benchmarks.paths_graph import AGENCIES, ALONE, graph, key
from db.dialects import dialect_of
from db.fetch import Database
from db.ids import id_of_key
from db.session import writer
from db.tables.record_kind import RecordKind
from schema.schema import GRAPHQL_SCHEMA
from seeds.load import load
from seeds.rows import Rows

RUNS = 11
QUERY = """
query ($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    length
    hops {
      from { name } kind kinds direction to { name } standsOn { name }
      citations { document { slug } start end }
    }
  }
}
"""
FROM_ONE_END = """
WITH RECURSIVE reached(id, hops) AS (
  SELECT CAST({start} AS BIGINT), 0
  UNION
  SELECT link.far_id, reached.hops + 1
  FROM reached JOIN link ON link.near_id = reached.id AND link.main
  WHERE reached.hops < 4
    AND (link.far_kind NOT IN ('TOPIC', 'DOCUMENT', 'COUNTRY') OR link.far_id = {end})
)
SELECT min(hops) FROM reached WHERE id = {end}
"""
AGENCY, CLAIM, TOPIC = RecordKind.AGENCY, RecordKind.CLAIM, RecordKind.TOPIC
COUNTRY = RecordKind.COUNTRY
PAIRS: dict[str, tuple[tuple[RecordKind, int], tuple[RecordKind, int]]] = {
    "two great hubs": ((AGENCY, 0), (AGENCY, 1)),
    "a hub and a body of few facts": ((AGENCY, 0), (AGENCY, 9000)),
    "two bodies of few facts": ((AGENCY, 9000), (AGENCY, 9500)),
    "two others": ((AGENCY, 8000), (AGENCY, 8500)),
    "two facts that share a body": ((CLAIM, 5), (CLAIM, 500)),
    "two facts that share none": ((CLAIM, 50), (CLAIM, 5000)),
    "a fact and a hub": ((CLAIM, 77), (AGENCY, 0)),
    "a fact and a body too far away": ((CLAIM, 77), (AGENCY, 9001)),
    "two topics": ((TOPIC, 1), (TOPIC, 2)),
    "two countries": ((COUNTRY, 1), (COUNTRY, 2)),
    "two that nothing joins": ((AGENCY, AGENCIES - ALONE), (AGENCY, AGENCIES - 1)),
    "a hub and one that nothing joins": ((AGENCY, 0), (AGENCY, AGENCIES - ALONE)),
}


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def opened(url: str, made: list[Rows]) -> Database:
    """Open a database with the graph in it; ``made`` keeps the rows for the next one."""
    engine = writer(url)
    schema = dialect_of(url).schema
    with engine.connect() as connection:
        is_filled = sa.inspect(connection).has_table("link", schema=schema)
    if not is_filled:
        say(f"Filling {url} ...")
        made[:] = made or [graph()]
        load(engine, made[0])
    engine.dispose()
    return Database(url)


def timed(run: Callable[[], object], times: int) -> tuple[float, object]:
    """Return the median of how many milliseconds a run takes, and what it returns."""
    spans, result = [], None
    for _ in range(times):
        start = perf_counter()
        result = run()
        spans.append((perf_counter() - start) * 1000)
    return median(spans), result


def from_one_end(database: Database, start: int, end: int) -> object:
    """Return the length of the shortest chains, or nothing after too long a wait."""
    connection = database.engine.raw_connection()
    sql = FROM_ONE_END.format(start=start, end=end)
    try:
        (length,) = database.dialect.run(connection.driver_connection, sql, []) or (None,)
        return length
    except database.dialect.errors:
        return "given up"
    finally:
        connection.invalidate()


def main(urls: list[str]) -> None:
    """Time every pair in every database."""
    made: list[Rows] = []
    for url in urls:
        database = opened(url, made)
        operations = Operations(GRAPHQL_SCHEMA, database, 100)
        say(f"{database.name:36}{'hops':>6}{'ms':>10}{'one end, ms':>14}{'ratio':>8}")
        for name, ends in PAIRS.items():
            start, end = (key(*one) for one in ends)
            variables = {"from": id_of_key(start), "to": id_of_key(end)}
            request = GraphQLRequest(query=QUERY, variables=variables)
            operations.execute(request)
            span, answer = timed(partial(operations.execute, request), RUNS)
            assert isinstance(answer, GraphQLResponse)
            found = orjson.loads(answer.data or "")["path"]
            hops = found[0]["length"] if found else None
            other, length = timed(partial(from_one_end, database, start, end), 1)
            assert length in (hops, "given up")
            more = ">" if length == "given up" else " "
            line = f"{name:36}{hops or 'none':>6}{span:10.1f}{more}{other:13.0f}{other / span:8.0f}"
            say(line)
        database.close()


if __name__ == "__main__":
    main(sys.argv[1:])
