"""What benchmarks share: databases of their own, and medians."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import click
import psycopg

from db.fetch import Database
from db.session import writer
from seeds.load import load
from seeds.rows import Rows


def median(run: Callable[[], Any], runs: int) -> tuple[float, Any]:
    """Return the median time of a run in milliseconds, after one to warm up, and its result."""
    result = run()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), result


def databases(rows: Rows, server: str | None) -> Iterator[Database]:
    """Yield each database with the rows: SQLite, and PostgreSQL where a server is named."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _filled(f"sqlite:///{Path(folder) / 'benchmark.sqlite'}", rows)
    if server:
        with _postgresql(server.rstrip("/")) as url:
            yield from _filled(url, rows)


def _filled(url: str, rows: Rows) -> Iterator[Database]:
    start = time.perf_counter()
    engine = writer(url)
    load(engine, rows)
    engine.dispose()
    database = Database(url)
    click.echo(f"\n{database.name}: loaded in {time.perf_counter() - start:.0f} s\n")
    yield database
    database.close()


@contextmanager
def _postgresql(server: str) -> Iterator[str]:
    """Make a database for the benchmark and drop it."""
    name = f"policygraph_benchmark_{uuid4().hex}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{server}/{name}"
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
