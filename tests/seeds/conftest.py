"""Databases to load, on SQLite and, where a server is named, on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seeds.load import load
from seeds.prepare import prepare
from seeds.rows import Rows
from tests.seeds.databases import empty_database, opened
from tests.seeds.folders import INVENTED

BACKENDS = ["sqlite", "postgresql"]


@pytest.fixture(params=BACKENDS)
def seeds_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the URL of an empty database of each sort."""
    with empty_database(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def seeds_server_url(tmp_path: Path) -> Iterator[str]:
    """Return the URL of an empty PostgreSQL database."""
    with empty_database("postgresql", tmp_path) as url:
        yield url


@pytest.fixture(scope="session", params=BACKENDS)
def seeds_loaded_url(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, seeds_rows: Rows
) -> Iterator[str]:
    """Return the URL of each database with the invented data, which no test may change."""
    with empty_database(request.param, tmp_path_factory.mktemp("loaded")) as url:
        with opened(url) as engine:
            load(engine, seeds_rows)
        yield url


@pytest.fixture
def seeds_spare_url(seeds_url: str, seeds_rows: Rows) -> str:
    """Return the URL of each database with the invented data, which the test may change."""
    with opened(seeds_url) as engine:
        load(engine, seeds_rows)
    return seeds_url


@pytest.fixture(scope="session")
def seeds_rows() -> Rows:
    """Return the rows of the invented data, which no test may change."""
    return prepare(INVENTED)[1]
