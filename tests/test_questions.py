"""Questions of analysts: each asked of the curated data, with the answer that it is to have.

``questions/<number>-<name>.graphql`` begins with its question in plain English, then says what a
right answer shows; its variables, if any, stand beside it in ``<number>-<name>.variables.json``.
The best are the playground's examples and lie there. The whole response to each, checked against
the documents, is ``questions/<number>-<name>.json``.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from api.playground.example_files import FOLDER as EXAMPLES
from db.fetch import Database
from db.tables.record_kind import RecordKind
from schema.schema import GRAPHQL_SCHEMA
from tests.databases import BACKENDS, TESTS, Databases
from tests.test_queries import VARIABLES, normal, selected, variables_of

QUESTIONS = TESTS / "questions"
FILES = [*sorted(EXAMPLES.glob("*.graphql")), *sorted(QUESTIONS.glob("*.graphql"))]
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
    return QUESTIONS / f"{path.stem}.json"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_question_has_its_answer(path: Path, curated: Operations) -> None:
    answer = curated.execute(
        GraphQLRequest(query=path.read_text("utf-8"), variables=variables_of(path))
    )
    assert normal(answer.body()) == normal(answer_of(path).read_text("utf-8"))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_an_answer_is_data_alone(path: Path) -> None:
    assert list(json.loads(answer_of(path).read_text("utf-8"))) == ["data"]


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_question_is_put_in_plain_english(path: Path) -> None:
    question, shown, *_ = path.read_text("utf-8").splitlines()
    assert question.startswith("# ")
    assert question.endswith("?")
    assert shown.startswith("# ")


def test_nothing_is_orphaned() -> None:
    questions = {name_of(path) for path in FILES}
    files = {path.name for path in QUESTIONS.glob("*.json")}
    variables = {file.removesuffix(VARIABLES) for file in files if file.endswith(VARIABLES)}
    answers = {file.removesuffix(".json") for file in files if not file.endswith(VARIABLES)}
    assert questions == answers
    assert variables <= questions


def test_there_are_many_questions() -> None:
    assert len(FILES) >= FEWEST


@pytest.mark.parametrize("kind", RecordKind)
def test_a_kind_is_asked_for(kind: RecordKind) -> None:
    fields = set().union(*(selected(path.read_text("utf-8")) for path in FILES))
    type_ = kind.value.title().replace("_", "")
    assert f"{type_}.name" in fields
