"""The SQL of queries, for both databases, in files beside them: ``sql/<name>.<database>.sql``.

Whoever changes the SQL runs ``pytest --write-sql tests/db/test_sql.py`` and reviews the difference.
No database is needed for it, and no value either: the statement is the same for all of them.
"""

import dataclasses
import json
import textwrap
from collections.abc import Iterator
from contextlib import closing
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import pytest

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database, Prepared
from db.plan import (
    Ambiguity,
    Condition,
    Figures,
    Form,
    Node,
    Nulls,
    Object,
    Operator,
    PageFact,
    Plan,
    Search,
)
from schema.schema import GRAPHQL_SCHEMA
from tests.db.sql_layout import WIDTH, laid_out

QUERIES = Path(__file__).parent / "sql"
FILES = sorted(QUERIES.glob("*.graphql"))
URLS = {"sqlite": "sqlite:///nowhere.sqlite", "postgresql": "postgresql://nowhere/nothing"}
VALUES: dict[str, Any] = {
    "after": "x",
    "alias": "x",
    "before": "x",
    "code": "CO",
    "day": "2020-01-31",
    "from": "1",
    "ids": ["1", "2"],
    "least": "12.5",
    "query": "moon ri",
    "roles": ["SOURCE"],
    "slug": "x",
    "text": "x",
    "texts": ["x", "y"],
    "to": "2",
    "unit": "kg",
}


class Recorder(Database):
    """A database that keeps what it prepares, and is never asked for anything."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.prepared: list[tuple[Plan, Prepared]] = []

    def prepare(self, plan: Plan) -> Prepared:
        """Turn a plan into its statement."""
        self.prepared.append((plan, super().prepare(plan)))
        return self.prepared[-1][1]

    def fetch(self, *_: Any) -> tuple[str, str | None]:
        """Run no statement."""
        return "{}", None


def prepared(path: Path, backend: str) -> tuple[Plan, Prepared]:
    """Return the plan of a query, and its one statement."""
    with closing(Recorder(URLS[backend])) as database:
        operations = Operations(GRAPHQL_SCHEMA, database, Limits())
        answer = operations.execute(GraphQLRequest(query=path.read_text("utf-8"), variables=VALUES))
    assert len(database.prepared) == 1, answer.errors
    return database.prepared[0]


def written(statement: Prepared) -> str:
    """Return a statement as its file holds it, with what its parameters stand for, in order."""
    values = [
        json.dumps(constant) if at is None else f"value {at}"
        for constant, at in zip(statement.constants, statement.positions, strict=True)
    ]
    bound = textwrap.fill(", ".join(values), WIDTH, initial_indent="-- ", subsequent_indent="-- ")
    return f"{laid_out(statement.sql)}\n{bound}\n"


@pytest.mark.parametrize("backend", URLS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_query_has_its_sql(path: Path, backend: str, pytestconfig: pytest.Config) -> None:
    file = path.with_suffix(f".{backend}.sql")
    sql = written(prepared(path, backend)[1])
    if pytestconfig.getoption("write_sql"):
        file.write_text(sql, "utf-8")
    assert file.is_file(), "run pytest --write-sql"
    assert file.read_text("utf-8") == sql


def test_nothing_is_orphaned() -> None:
    files = {path.name for path in QUERIES.iterdir() if path.suffix != ".graphql"}
    assert files == {f"{path.stem}.{backend}.sql" for path in FILES for backend in URLS}


# What the queries cover


def parts(part: Any) -> Iterator[Any]:
    """Yield all that a plan is made of."""
    yield part
    if isinstance(part, tuple):
        for one in part:
            yield from parts(one)
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            yield from parts(getattr(part, field.name))


def test_every_part_of_a_plan_has_its_sql() -> None:
    every = [part for path in FILES for part in parts(prepared(path, "sqlite")[0])]
    types = {*get_args(Node), *get_args(Condition), Ambiguity, Figures, Search}
    assert types - {type(part) for part in every} == set()
    enums: tuple[type[Enum], ...] = (Operator, Form, PageFact, Nulls)
    members = {member for enum in enums for member in enum}
    assert members - {part for part in every if isinstance(part, enums)} == set()


@pytest.mark.parametrize("backend", URLS)
@pytest.mark.parametrize("part", ["1 = 1", Object((("x", "1"),))], ids=["plan", "object"])
def test_what_is_no_node_is_refused(part: Any, backend: str) -> None:
    with (
        closing(Database(URLS[backend])) as database,
        pytest.raises(TypeError, match="no such node"),
    ):
        database.prepare(Plan(part))


# How a statement is laid out


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_layout_changes_white_space_alone(path: Path) -> None:
    for backend in URLS:
        sql = prepared(path, backend)[1].sql
        lines = laid_out(sql).splitlines()
        assert "".join("".join(lines).split()) == "".join(sql.split())
        assert len(lines) > 1


def test_a_layout_opens_what_is_too_long() -> None:
    short = "SELECT f('a ( b', 1) AS x"
    assert laid_out(short) == short
    long = f"SELECT f('{'x' * 50}', '{'y' * 50}') FROM a WHERE b = 1 AND (c OR {'d' * 85})"
    assert laid_out(long).splitlines() == [
        "SELECT f(",
        f"  '{'x' * 50}',",
        f"  '{'y' * 50}'",
        ")",
        "FROM a",
        "WHERE b = 1",
        f"  AND (c OR {'d' * 85})",
    ]
