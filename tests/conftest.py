"""What tests share: databases with the invented data, and a server with the curated data.

Every test of a query runs on SQLite, and on PostgreSQL where ``POLICYGRAPH_TEST_POSTGRESQL`` names
a server (such as ``postgresql://postgres@127.0.0.1:5432/``): the session makes a database of its
own there and drops it.
"""

import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
import uvicorn

from api.app import create_app
from api.operations import Operations
from api.settings import CURATED, Settings
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from seeds.release import release
from tests.reference import Reference

TESTS = Path(__file__).parent
INVENTED = TESTS / "data"
INVENTED_DOCUMENTS = TESTS / "documents"
POSTGRESQL = "POLICYGRAPH_TEST_POSTGRESQL"
DOCUMENTS = "POLICYGRAPH_TEST_DOCUMENTS"
SHARED_DOCUMENTS = TESTS.parent.parent / "shared" / "documents"
PAGE_LIMIT = 100
# The order of texts is to be that of code points, whatever order a database has of its own.
OWN_ORDER = "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"


def silent(_: str) -> None:
    """Tell nobody."""


@contextmanager
def postgresql_database() -> Iterator[str]:
    """Make an empty PostgreSQL database and drop it; skip the test where there is no server."""
    server = os.environ.get(POSTGRESQL, "").rstrip("/")
    if not server:
        pytest.skip(f"PostgreSQL is not tested: {POSTGRESQL} names no server")
    name = f"policygraph_test_{uuid4().hex}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} {OWN_ORDER}")
        try:
            yield f"{server}/{name}"
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """Return the URL of a PostgreSQL database that is made for the session."""
    with postgresql_database() as url:
        yield url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the URL of each database, with the invented data loaded."""
    url: str
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql_url")
    else:
        url = f"sqlite:///{tmp_path_factory.mktemp('invented') / 'invented.sqlite'}"
    release(url, INVENTED, INVENTED_DOCUMENTS, silent)
    return url


@pytest.fixture(scope="session")
def database(database_url: str) -> Iterator[Database]:
    """Return each database, to read from."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def operations(database: Database) -> Operations:
    """Answer operations from each database, with nothing cached yet."""
    return Operations(GRAPHQL_SCHEMA, database, PAGE_LIMIT)


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
def curated_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the URL of a SQLite database with the curated data."""
    url = f"sqlite:///{tmp_path_factory.mktemp('curated') / 'curated.sqlite'}"
    release(url, CURATED, None, silent)
    return url


@pytest.fixture(scope="session")
def server_url(curated_url: str) -> Iterator[str]:
    """Serve the whole application with the curated data, as ``policygraph serve`` does."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        app = create_app(Settings(database_url=curated_url))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()
