"""Questions of analysts: each asked of the curated data, with the answer that it is to have.

``questions/<number>-<name>.graphql`` begins with its question in plain English, then says what a
right answer shows; its variables, if any, stand beside it in ``<number>-<name>.variables.json``.
The whole response to each, checked against the documents, is ``questions/<number>-<name>.json``.
The best are the examples of ``api/examples``, and their responses are in ``api/examples`` here.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.examples import FOLDER as EXAMPLES
from api.examples import files as examples
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from db.tables.record_kind import RecordKind
from schema.schema import GRAPHQL_SCHEMA
from tests.databases import BACKENDS, TESTS, Databases
from tests.test_queries import VARIABLES, normal, selected, variables_of

QUESTIONS = TESTS / "questions"
ANSWERED_EXAMPLES = TESTS / "api" / "examples"
ASKED = sorted(QUESTIONS.glob("*.graphql"))
FILES = [*examples(), *ASKED]
FEWEST = 40


@pytest.fixture(scope="session", params=BACKENDS)
def curated(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Operations]:
    """Answer operations from the curated data in each database."""
    database = Database(databases.shared(request.param, "curated"))
    yield Operations(GRAPHQL_SCHEMA, database, Limits())
    database.close()


def name_of(path: Path) -> str:
    """Return the name of a question."""
    return path.stem


def answer_of(path: Path) -> Path:
    """Return the file of the answer to a question."""
    if path.is_relative_to(EXAMPLES):
        return ANSWERED_EXAMPLES / path.relative_to(EXAMPLES).with_suffix(".json")
    return path.with_suffix(".json")


def empty(value: Any) -> bool:
    """Tell whether nothing is in a part of an answer."""
    if isinstance(value, dict):
        return all(map(empty, value.values()))
    return value in (None, [], 0, False)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_question_has_its_answer(path: Path, curated: Operations) -> None:
    answer = curated.execute(
        GraphQLRequest(query=path.read_text("utf-8"), variables=variables_of(path))
    )
    assert normal(answer.body()) == normal(answer_of(path).read_text("utf-8"))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_an_answer_is_data_alone(path: Path) -> None:
    assert list(json.loads(answer_of(path).read_text("utf-8"))) == ["data"]


@pytest.mark.parametrize("path", examples(), ids=name_of)
def test_an_example_has_something_to_show(path: Path) -> None:
    data = json.loads(answer_of(path).read_text("utf-8"))["data"]
    assert data
    assert not empty(data)


@pytest.mark.parametrize("path", ASKED, ids=name_of)
def test_a_question_is_put_in_plain_english(path: Path) -> None:
    question, shown, *_ = path.read_text("utf-8").splitlines()
    assert question.startswith("# ")
    assert question.endswith("?")
    assert shown.startswith("# ")


def test_nothing_is_orphaned() -> None:
    answers = {answer_of(path) for path in FILES}
    variables = {path.with_name(path.stem + VARIABLES) for path in FILES}
    found = {*QUESTIONS.glob("*.json"), *ANSWERED_EXAMPLES.rglob("*.json")}
    assert answers <= found
    assert found - answers <= variables
    assert set(EXAMPLES.rglob(f"*{VARIABLES}")) <= variables


def test_there_are_many_questions() -> None:
    assert len(FILES) >= FEWEST


@pytest.mark.parametrize("kind", RecordKind)
def test_a_kind_is_asked_for(kind: RecordKind) -> None:
    fields = set().union(*(selected(path.read_text("utf-8")) for path in FILES))
    type_ = kind.value.title().replace("_", "")
    assert f"{type_}.name" in fields
