"""What the tests with generated input share: whole applications, and data with hostile names."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from api.settings import Settings
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from seeds.release import release
from tests.databases import BACKENDS, Databases, silent
from tests.fuzz.strategies import NAMES
from tests.reference import Reference
from tests.seeds.folders import small


@pytest.fixture(scope="session")
def clients(databases: Databases) -> Iterator[dict[str, TestClient]]:
    """Call the whole application over each database, by the name of the database."""
    with ExitStack() as opened:
        called = {}
        for backend in BACKENDS:
            url = databases.shared(backend, "invented")
            # Generated fields have keys of their own.
            app = create_app(Settings(database_url=url, max_aliases=10_000))
            called[backend] = opened.enter_context(TestClient(app))
        yield called


@dataclass(frozen=True)
class Named:
    """Data with hostile names, and who answers from it."""

    operations: Operations
    reference: Reference

    def data(self, query: str, variables: dict[str, Any]) -> Any:
        """Return the data of an operation, which has no errors."""
        response = self.operations.execute(GraphQLRequest(query=query, variables=variables))
        assert not response.errors, response.errors
        return json.loads(response.data or b"")


@pytest.fixture(scope="session", params=BACKENDS)
def named(
    request: pytest.FixtureRequest,
    databases: Databases,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Named]:
    """Answer from data whose names are hostile to whoever writes them into SQL."""
    folder = small(tmp_path_factory.mktemp("hostile"), {"agencies.yaml": agencies()})
    with databases.empty(request.param) as url:
        release(url, folder, None, silent)
        database = Database(url)
        operations = Operations(GRAPHQL_SCHEMA, database, Limits())
        yield Named(operations, Reference(database.engine))
        database.close()


def agencies() -> str:
    """Return a curated file of agencies with those names; each has the next one as an alias."""
    records = []
    for number, name in enumerate(NAMES):
        alias = in_yaml(f"{NAMES[number - 1]} {number}")
        texts = f"name: {in_yaml(name)}, acronym: {in_yaml(name)}, aliases: [{alias}]"
        records.append(f"- {{slug: n{number}, kind: OTHER, {texts}}}\n")
    return "".join(records)


def in_yaml(text: str) -> str:
    """Return a text as YAML, in which a pair of escaped surrogates is not one character."""
    return json.dumps(text, ensure_ascii=False)
