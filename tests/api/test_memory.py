"""Memory: what is counted is what is held, and nothing that clients send makes it grow for good."""

import gc
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.limits.resources import Resources
from api.operations import Operations
from db.fetch import Database, Prepared
from schema.schema import GRAPHQL_SCHEMA
from tests.conftest import TESTS

STATM = Path("/proc/self/statm")
FIELDS = "nodes { id name slug country { name } facts(first: 2) { nodes { name summary } } }"
MEGABYTE = 1_000_000


def commented(number: int) -> str:
    """Return a small operation in a large document."""
    return "{ __typename } #" + f"{number}".ljust(99_000, "x")


def with_long_aliases(number: int) -> str:
    """Return an operation whose response keys take most of its document."""
    aliases = (f"{'a' * 250}_{number}_{at}: name" for at in range(40))
    return f"{{ agencies {{ nodes {{ {' '.join(aliases)} }} }} }}"


def wide(number: int) -> str:
    """Return an operation with a long statement."""
    pages = (f"a{number}_{at}: agencies(first: 1) {{ {FIELDS} }}" for at in range(8))
    return f"{{ {' '.join(pages)} }}"


KINDS = (commented, with_long_aliases, wide)


def measured() -> int:
    """Return the bytes that Python holds for what was allocated while it was traced."""
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_is_counted_is_what_is_held(operations: Operations, kind: type) -> None:
    operations.prepare(GraphQLRequest(query=kind(0)))
    tracemalloc.start()
    try:
        before, counted = measured(), sum(operations.bytes_held)
        for number in range(1, 5):
            operations.prepare(GraphQLRequest(query=kind(number)))
        held, counted = measured() - before, sum(operations.bytes_held) - counted
    finally:
        tracemalloc.stop()
    # A plan is counted with its document, which outlives its place in the other cache.
    assert held / 1.25 < counted < 4 * held


def test_unique_documents_fill_no_memory(database: Database) -> None:
    resources = Resources(document_cache_bytes=10 * MEGABYTE, plan_cache_bytes=10 * MEGABYTE)
    operations = Operations(GRAPHQL_SCHEMA, database, Limits(), resources)
    sent = [kind(number) for number in range(50) for kind in KINDS]
    for query in sent[:30]:
        assert operations.execute(GraphQLRequest(query=query)).data
    before = resident()
    for query in sent[30:]:
        assert operations.execute(GraphQLRequest(query=query)).data
    documents, plans = operations.bytes_held
    assert 0 < documents <= resources.document_cache_bytes
    assert 0 < plans <= resources.plan_cache_bytes
    # All that was made of them would take 50 MB and more.
    assert resident() - before < 40 * MEGABYTE


def resident() -> int:
    """Return the memory of this process in bytes; zero where the system does not say it."""
    gc.collect()
    if not STATM.exists():
        return 0
    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.fixture
def little(database_url: str) -> Iterator[Database]:
    """Open each database with little memory for prepared statements."""
    opened = Database(database_url, prepared_bytes=MEGABYTE)
    yield opened
    opened.close()


def test_a_connection_keeps_few_statements_prepared(little: Database) -> None:
    most = MEGABYTE // little.dialect.bytes_per_character
    length = most // 5
    connections = set()
    for number in range(20):
        statement = f"SELECT '{number}', NULL /* {'x' * length} */"
        for _ in range(2):
            assert little.fetch(Prepared(statement, (), ()), []) == (str(number), None)
        connection = little.connection()
        connections.add(little._own.number)
        if little.name == "postgresql":
            count = "SELECT sum(length(statement)) FROM pg_prepared_statements"
            with connection.cursor() as cursor:
                cursor.execute(count)
                assert cursor.fetchone()[0] < 2 * most
    # It is not opened anew for each of them.
    assert 1 < len(connections) < 10


HEAP = """
import sys
from db.fetch import Database, Prepared, StatementTooLarge
database = Database(sys.argv[1], heap_bytes=50_000_000)
long = "SELECT group_concat(hex(zeroblob(500))), 1 FROM n"
numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
try:
    database.fetch(Prepared(f"{numbers} {long}", (), ()), [])
except StatementTooLarge:
    print(database.fetch(Prepared("SELECT '1', NULL", (), ()), []))
"""


def test_sqlite_makes_no_text_that_is_far_too_long(curated_url: str) -> None:
    # The bound is the whole process's, which can only lower it.
    command = [sys.executable, "-c", HEAP, curated_url]
    result = subprocess.run(command, cwd=TESTS.parent, capture_output=True, text=True, check=True)
    assert result.stdout == "('1', None)\n"
