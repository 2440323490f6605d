"""How fast a search is, beside a scan of the same texts.

    python -m benchmarks.search [--records 100000] [--postgresql postgresql://USER@HOST:PORT/]

makes records of invented words, as frequent as those of a language are, loads them into a SQLite
file and, with ``--postgresql``, into a database that it makes there and drops. It asks each query
whole, as a client would: a page of twenty with highlights, and the total. It prints how many
records are found, the median time in milliseconds, and that of a scan which counts the records that
have the words, with ``LIKE``.
"""

from itertools import accumulate
from random import Random

import click
import orjson
import sqlalchemy as sa

from api.graphql import GraphQLRequest
from api.operations import Operations
from benchmarks.measuring import databases, median
from db.fetch import Database
from db.ids import record_key
from db.tables.fact import Fact, Modality, Voice
from db.tables.record import Alias, Record
from db.tables.record_kind import RecordKind
from db.text.query import whole
from schema.schema import GRAPHQL_SCHEMA
from seeds.build.search import with_search
from seeds.rows import Rows, RowSet

SYLLABLES = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er")]
VOCABULARY = 30_000
RUNS = 11
HALF = "frontera"
QUERY = """query ($query: String!) {
  search(query: $query) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { __typename id name summary } highlights { field text start end } }
  }
}"""
SCAN = """SELECT count(*) FROM record LEFT JOIN fact ON fact.id = record.id WHERE {}"""
HAS_WORD = """(record.name_folded LIKE '%{0}%' OR record.summary_folded LIKE '%{0}%'
OR fact.note_folded LIKE '%{0}%'
OR record.id IN (SELECT record_id FROM alias WHERE alias_folded LIKE '%{0}%'))"""


class Invention:
    """Invents words, texts and records; the same ones each time."""

    def __init__(self) -> None:
        self.random = Random(1)
        made = (self.random.choices(SYLLABLES, k=2 + at % 3) for at in range(VOCABULARY))
        self.words = list(dict.fromkeys(map("".join, made)))
        # The hundredth word occurs a tenth as often as the tenth, and so on.
        self.odds = list(accumulate(1 / rank for rank in range(10, len(self.words) + 10)))

    def text(self, length: int) -> str:
        """Return so many words."""
        return " ".join(self.random.choices(self.words, cum_weights=self.odds, k=length))

    def rows(self, count: int) -> Rows:
        """Return the rows of so many records: a quarter agencies with acronyms, else claims."""
        rows = RowSet()
        for at in range(count):
            kind = RecordKind.CLAIM if at % 4 else RecordKind.AGENCY
            key = record_key(kind, str(at))
            summary = self.text(25) + (f" {HALF}" if at % 2 else "")
            name = self.text(7)
            rows.add(Record(id=key, record_kind=kind, slug=str(at), name=name, summary=summary))
            if kind is RecordKind.AGENCY:
                rows.add(Alias(record_id=key, alias=f"A{at:06}"))
            else:
                note = self.text(20) if at % 2 else None
                stated = {"modality": Modality.STATED, "voice": Voice.NARRATOR}
                rows.add(Fact(id=key, record_kind=kind, note=note, **stated))
        return {**rows.all(), "release_count": [{"kind": RecordKind.CLAIM, "count": count}]}

    def queries(self) -> dict[str, str]:
        """Return queries of every sort, by what they are."""
        word = self.words
        return {
            "an acronym": "A000400",
            "a rare word": word[9000] + " ",
            "a word": word[300] + " ",
            "a frequent word": word[10] + " ",
            "two words": f"{word[100]} {word[200]} ",
            "four words": f"{word[20]} {word[40]} {word[80]} {word[160]} ",
            "a phrase": f'"{word[5]} {word[10]}"',
            "a word while it is typed": word[300][:4],
            "two letters": word[300][:2],
            "a word of half the records": HALF + " ",
            "that and another": f"{HALF} {word[100]} ",
            "nothing": "zzz ",
        }


def measure(database: Database, queries: dict[str, str]) -> None:
    """Print how long each query takes in a database that holds the rows."""
    click.echo(f"{'':28}{'found':>9}{'ms':>9}{'scan ms':>9}{'ratio':>7}")
    operations = Operations(GRAPHQL_SCHEMA, database, 100)
    for name, query in queries.items():
        request = GraphQLRequest(query=QUERY, variables={"query": query})
        taken, answer = median(lambda request=request: operations.execute(request), RUNS)
        assert not answer.errors, answer.errors
        total = orjson.loads(answer.data)["search"]["totalCount"]
        sql = SCAN.format(" AND ".join(map(HAS_WORD.format, whole(query).split())))
        with database.engine.connect() as connection:
            scan, _ = median(lambda sql=sql: connection.execute(sa.text(sql)).scalar_one(), 3)
        click.echo(f"{name:28}{total:9,}{taken:9.1f}{scan:9.1f}{scan / taken:7.0f}")


@click.command(help=__doc__)
@click.option("--records", default=100_000, show_default=True, help="How many to make.")
@click.option("--postgresql", "server", help="A server to measure too.")
def main(records: int, server: str | None) -> None:
    invention = Invention()
    rows = with_search(invention.rows(records))
    queries = invention.queries()
    click.echo(f"{records:,} records with {len(rows['search_text']):,} texts")
    for database in databases(rows, server):
        measure(database, queries)


if __name__ == "__main__":
    main()
