"""The generated data at its smallest size, in each database."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from benchmarks.data.fill import fill
from benchmarks.data.rows import parts
from benchmarks.data.sizes import SIZES
from benchmarks.generate import SEED
from seeds.rows import Rows
from tests.databases import BACKENDS, Databases, silent

STATISTICS = SIZES["S"]


def generated() -> Rows:
    """Return the rows of all parts together."""
    rows: Rows = defaultdict(list)
    for part in parts(STATISTICS, SEED):
        for table, some in part.rows.items():
            rows[table] += some
    return dict(rows)


@pytest.fixture(scope="session")
def rows() -> Rows:
    """Return the generated rows of every table."""
    return generated()


@pytest.fixture(scope="session", params=BACKENDS)
def generated_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """Return the URL of each database with the generated data."""
    with databases.empty(request.param) as url:
        assert fill(url, STATISTICS, SEED, silent)
        yield url
