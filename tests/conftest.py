"""What all tests share: databases with the invented data, and a server with the curated data."""

import gc
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import pytest
import uvicorn
from hypothesis import settings

from api.limits.bounds import Limits
from api.operations import Operations
from api.server import configuration
from api.settings import Settings
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from tests.databases import BACKENDS, NO_SERVER, SERVER, TESTS, Databases, drop_all
from tests.reference import Reference

DOCUMENTS = "POLICYGRAPH_TEST_DOCUMENTS"
SHARED_DOCUMENTS = TESTS.parent.parent / "shared" / "documents"
PAGE_LIMIT = 100
# For generated operations that no client would send: pages may have any size.
NO_LIMITS = Limits(**{name: 10**9 for name in Limits.model_fields if name != "page_limit"})

# How long an example takes says nothing where other workers keep the processors busy.
settings.register_profile("any time", deadline=None)
settings.load_profile("any time")


# The run, which may have several workers


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let whoever changes the SQL write it anew."""
    parser.addoption("--write-sql", action="store_true", help="write the files of tests/db/sql")


def pytest_configure(config: pytest.Config) -> None:
    """Name the run, so that its workers know one another's databases."""
    if not is_worker(config) and not config.option.testrunuid:
        config.option.testrunuid = uuid4().hex


def pytest_report_header() -> str | None:
    """Say that half of the tests are left out, where no server is named for them."""
    return None if SERVER else NO_SERVER


def pytest_collection_finish() -> None:
    """Spare the collector of garbage what stays to the end: it takes a third of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Drop the databases of the run, when its last worker is done."""
    if not is_worker(config):
        drop_all(prefix_of(config))


def is_worker(config: pytest.Config) -> bool:
    """Tell whether this process runs tests for another one."""
    return hasattr(config, "workerinput")


def prefix_of(config: pytest.Config) -> str:
    """Return how the names of the run's databases begin: names of PostgreSQL have 63 bytes."""
    own = {"testrunuid": config.option.testrunuid}
    return f"policygraph_test_{getattr(config, 'workerinput', own)['testrunuid'][:8]}"


# Databases


class Serving(NamedTuple):
    """A server in a thread of this process, and its address."""

    url: str
    server: uvicorn.Server


@pytest.fixture(scope="session")
def databases(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Return the databases of the run, which its workers share."""
    folder = tmp_path_factory.getbasetemp()
    return Databases(folder.parent if is_worker(pytestconfig) else folder, prefix_of(pytestconfig))


@pytest.fixture(scope="session")
def postgresql_url(databases: Databases) -> str:
    """Return the URL of a PostgreSQL database with the invented data, to read from."""
    return databases.shared("postgresql", "invented")


@pytest.fixture(scope="session", params=BACKENDS)
def database_url(request: pytest.FixtureRequest, databases: Databases) -> str:
    """Return the URL of each database with the invented data, to read from."""
    return databases.shared(request.param, "invented")


@pytest.fixture(scope="session")
def database(database_url: str) -> Iterator[Database]:
    """Return each database, to read from."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def operations(database: Database) -> Operations:
    """Answer operations from each database, with nothing cached yet."""
    return Operations(GRAPHQL_SCHEMA, database, Limits())


@pytest.fixture
def unlimited(database: Database) -> Operations:
    """Answer operations of any size, with nothing cached yet."""
    return Operations(GRAPHQL_SCHEMA, database, NO_LIMITS)


@pytest.fixture(scope="session")
def reference(database: Database) -> Reference:
    """Answer operations from the same rows by graphql-core's own executor."""
    return Reference(database.engine)


@pytest.fixture(scope="session")
def documents() -> Path:
    """Return the folder of the source documents' texts, which lie outside the project."""
    named = os.environ.get(DOCUMENTS)
    folder = Path(named) if named else SHARED_DOCUMENTS
    if not folder.is_dir():
        pytest.skip(f"the documents are not at hand: {DOCUMENTS} names no folder of their texts")
    return folder


@pytest.fixture(scope="session")
def curated_url(databases: Databases) -> str:
    """Return the URL of a SQLite database with the curated data, to read from."""
    return databases.shared("sqlite", "curated")


@contextmanager
def serving(settings: Settings) -> Iterator[Serving]:
    """Serve the whole application as ``policygraph serve`` does, in a thread."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(configuration(settings))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        yield Serving(f"http://127.0.0.1:{listener.getsockname()[1]}", server)
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def server_url(curated_url: str) -> Iterator[str]:
    """Serve the curated data."""
    with serving(Settings(database_url=curated_url)) as served:
        yield served.url
