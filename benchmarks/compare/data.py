"""The databases of the comparison: generated where they are missing, and set up for all servers."""

from collections.abc import Callable
from pathlib import Path

import psycopg
from sqlalchemy.engine import make_url

from benchmarks.compare.peers import PEERS, POSTGRESQL, ROOT, SQLITE
from benchmarks.compare.shapes import Indicator, Indicators
from benchmarks.data.fill import fill
from benchmarks.generate import SEED, number_of

CACHE = ROOT / "var" / "benchmarks"
VIEWS = PEERS / "views.sql"


def url_of(database: str, size: str, server: str, cache: Path = CACHE) -> str:
    """Return the URL of the database with the data of a size."""
    if database == SQLITE:
        return f"sqlite:///{cache / size}.sqlite"
    return f"{server.rstrip('/')}/policygraph_benchmark_{size.lower()}"


def ready(url: str, size: str, report: Callable[[str], None]) -> None:
    """Fill a database unless it is filled, and set it up for all servers that read it."""
    report(f"The data of size {size} in {make_url(url).database} ...")
    fill(url, number_of(size), SEED, report)
    if make_url(url).get_backend_name() == POSTGRESQL:
        _set_up(url)


def _set_up(url: str) -> None:
    name = make_url(url).database
    with psycopg.connect(url, autocommit=True) as connection:
        # The database has one core, so workers beside a backend would only take the server's.
        connection.execute(f'ALTER DATABASE "{name}" SET max_parallel_workers_per_gather = 0')
        connection.execute(VIEWS.read_bytes())
        # Sooner or later the server does this by itself; then indexes alone can be read.
        connection.execute("VACUUM ANALYZE")


def indicators(url: str) -> Indicators:
    """Return the indicators by their keys."""
    query = (
        "SELECT indicator.id, record.slug, record.name, record.name_folded"
        " FROM policygraph.indicator JOIN policygraph.record USING (id)"
    )
    with psycopg.connect(url) as connection:
        rows = connection.execute(query)
        return {str(key): Indicator(*texts) for key, *texts in rows}
