"""Databases: what differs between them is in ``db/dialects``, and one more is one file and line."""

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import URL

import db.dialects
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.dialects import DIALECTS, EXAMPLES, dialect_of
from db.dialects.sqlite import SQLite
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from seeds.release import release
from tests.databases import INVENTED, silent

ROOT = Path(__file__).parent.parent.parent
NAMED = re.compile("|".join(DIALECTS), re.IGNORECASE)


class Shouting(SQLite):
    """A database that writes every text in capital letters."""

    name = "shouting"
    example = "shouting:///FILE"
    functions = replace(SQLite.functions, json_string="json_quote(upper({}))")

    def writer(self, url: URL) -> sa.Engine:
        return super().writer(url.set(drivername="sqlite"))

    def reader(self, url: URL, connections: int, mapped_bytes: int = 0) -> sa.Engine:
        return super().reader(url.set(drivername="sqlite"), connections, mapped_bytes)


def test_a_database_is_one_class_and_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DIALECTS, Shouting.name, Shouting())
    url = f"shouting:///{tmp_path / 'file'}"
    release(url, INVENTED, None, silent)
    with closing(Database(url)) as database:
        operations = Operations(GRAPHQL_SCHEMA, database, Limits())
        query = '{ agency(slug: "river-guard") { name kind } }'
        answer = operations.execute(GraphQLRequest(query=query, variables={}))
    assert answer.data == b'{"agency":{"name":"RIVER GUARD","kind":"BORDER_GUARD"}}'


@pytest.mark.parametrize("package", ["db", "seeds", "schema", "api"])
def test_nothing_else_names_a_database(package: str) -> None:
    dialects = Path(db.dialects.__file__).parent
    modules = [path for path in (ROOT / package).rglob("*.py") if dialects not in path.parents]
    assert modules
    named = {
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in modules
        for line in path.read_text("utf-8").splitlines()
        if NAMED.search(line)
    }
    # The default of a setting is a URL.
    assert named <= {"api/settings.py: f\"sqlite:///{ROOT / 'var' / 'policygraph.sqlite'}\","}


@pytest.mark.parametrize("name", DIALECTS)
def test_a_database_is_found_by_its_url(name: str) -> None:
    url = f"{name}:///somewhere"
    assert dialect_of(url) is dialect_of(sa.make_url(url)) is DIALECTS[name]
    assert DIALECTS[name].example in EXAMPLES


@pytest.mark.parametrize("url", ["", "file.sqlite", "mysql://host/x", "sqlite://", "postgresql:x"])
def test_a_url_that_names_no_database_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="expected sqlite:///FILE or postgresql://"):
        dialect_of(url)
