"""Databases to load, on SQLite and, where a server is named, on PostgreSQL."""

from collections.abc import Iterator

import pytest

from seeds.prepare import prepare
from seeds.rows import Rows
from tests.databases import BACKENDS, INVENTED, Databases


@pytest.fixture(params=BACKENDS)
def seeds_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """Return the URL of an empty database of each sort."""
    with databases.empty(request.param) as url:
        yield url


@pytest.fixture
def seeds_server_url(databases: Databases) -> Iterator[str]:
    """Return the URL of an empty PostgreSQL database."""
    with databases.empty("postgresql") as url:
        yield url


@pytest.fixture(params=BACKENDS)
def seeds_loaded_url(request: pytest.FixtureRequest, databases: Databases) -> str:
    """Return the URL of each database with the invented data, which no test may change."""
    return databases.shared(request.param, "rows")


@pytest.fixture(params=BACKENDS)
def seeds_spare_url(request: pytest.FixtureRequest, databases: Databases) -> Iterator[str]:
    """Return the URL of each database with the invented data, which the test may change."""
    with databases.copied(request.param, "rows") as url:
        yield url


@pytest.fixture(scope="session")
def seeds_rows() -> Rows:
    """Return the rows of the invented data, which no test may change."""
    return prepare(INVENTED)[1]
