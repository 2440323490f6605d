"""The public error codes: all that come out are listed, and nothing internal comes with them."""

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient
from graphql import GraphQLError

from api.errors import CODES, from_graphql, masked
from api.limits.bounds import Limits
from api.routers.graphql import GRAPHQL_JSON
from db.fetch import Database, DatabaseUnavailable, StatementTooLarge
from schema.errors import OperationError

INTERNAL = re.compile(
    r"Traceback|File \"|\.py\b|<class|<function|object at 0x|sys\.|SELECT"
    r"|sqlalchemy|psycopg|sqlite|graphql-core|pydantic|strawberry",
    re.IGNORECASE,
)
SECRET = "a secret of the server"

# Requests that bring each code out.
FAILING: dict[str, tuple[Any, ...]] = {
    "BAD_REQUEST": ({}, [], {"query": 1}, {"query": "{ __typename }", "operationName": "Other"}),
    "PERSISTED_QUERY_NOT_FOUND": (
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}},
    ),
    "DOCUMENT_NOT_FOUND": ({"documentId": "x"},),
    "SYNTAX_ERROR": ({"query": "{"}, {"query": "é"}, {"query": '{ a(b: "\\ud800") }'}),
    "VALIDATION_FAILED": (
        {"query": "{ unknown }"},
        {"query": "{ agencies(first: 1.5) { totalCount } }"},
        {"query": f"{{ agencies(first: {'9' * 5_000}) {{ totalCount }} }}"},
        {"query": "mutation { release { id } }"},
        {"query": "{ agencies(where: {kind: {eq: NOTHING}}) { totalCount } }"},
        {"query": '{ events(where: {period: {start: {eq: "x"}}}) { totalCount } }'},
    ),
    "BAD_VARIABLES": (
        {"query": "query ($n: Int!) { agencies(first: $n) { totalCount } }"},
        {
            "query": "query ($v: Decimal) {"
            " statistics(where: {quantity: {value: {eq: $v}}}) { totalCount } }",
            "variables": {"v": "1e99999999"},
        },
        {
            "query": "query ($w: AgencyFilter) { agencies(where: $w) { totalCount } }",
            "variables": {"w": {"name": 1, "unknown": {}}},
        },
    ),
    "BAD_ARGUMENT": (
        {"query": "{ agency { id } }"},
        {"query": '{ agency(id: "1", slug: "x") { id } }'},
        {"query": "{ agencies(first: 1000) { totalCount } }"},
    ),
    "BAD_CURSOR": ({"query": '{ agencies(after: "x") { totalCount } }'},),
    "OPERATION_TOO_LARGE": (
        {"query": "{ release {" + "id " * Limits().max_tokens + "} }"},
        {"query": '{ agency(id: "1")' + "{ parent" * 180 + "{ id }" + "}" * 181},
    ),
    "AMBIGUOUS_ALIAS": ({"query": '{ agency(alias: "The Bureau") { id } }'},),
}


def errors(client: TestClient, body: Any) -> list[dict[str, Any]]:
    response = client.post("/graphql", json=body, headers={"accept": GRAPHQL_JSON})
    found: list[dict[str, Any]] = response.json()["errors"]
    return found


def check(found: list[dict[str, Any]], code: str) -> None:
    """Check that errors are what clients may see."""
    assert found
    for error in found:
        assert set(error) <= {"message", "locations", "path", "extensions"}
        assert set(error["extensions"]) <= {"code", "candidates"}
        assert error["extensions"]["code"] == code
        assert code in CODES
        assert error["message"]
        assert not INTERNAL.search(error["message"]), error["message"]


@pytest.mark.parametrize(
    ("code", "body"), [(code, b) for code, bodies in FAILING.items() for b in bodies]
)
def test_code_and_message_are_public(client: TestClient, code: str, body: Any) -> None:
    check(errors(client, body), code)


@pytest.mark.parametrize(
    ("code", "raised"),
    [
        ("UNAVAILABLE", DatabaseUnavailable(SECRET)),
        ("OPERATION_TOO_LARGE", StatementTooLarge(SECRET)),
        ("INTERNAL_ERROR", ZeroDivisionError(SECRET)),
        ("INTERNAL_ERROR", MemoryError(SECRET)),
        ("INTERNAL_ERROR", AssertionError(SECRET)),
        ("OPERATION_TOO_LARGE", RecursionError(SECRET)),
    ],
)
def test_failure_inside_is_masked(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, code: str, raised: Exception
) -> None:
    def fail(*_: Any) -> None:
        raise raised

    monkeypatch.setattr(Database, "fetch", fail)
    found = errors(client, {"query": "{ release { id } }"})
    check(found, code)
    assert SECRET not in str(found)


# Those of settings, which tests/api/test_persisted.py brings out.
OF_SETTINGS = {"PERSISTED_QUERY_NOT_SUPPORTED", "DOCUMENT_NOT_TRUSTED"}


def test_every_code_is_brought_out_here() -> None:
    assert {*FAILING, *OF_SETTINGS, "UNAVAILABLE", "INTERNAL_ERROR"} == set(CODES)


def test_every_code_of_the_schema_is_listed() -> None:
    known = [OperationError]
    for error in known:
        known += error.__subclasses__()
    assert {error.code for error in known} <= set(CODES)


def test_codes_are_explained() -> None:
    assert all(code.isupper() and meaning.endswith(".") for code, meaning in CODES.items())
    assert len(set(CODES.values())) == len(CODES)


def test_masked_error_keeps_nothing() -> None:
    assert SECRET not in str(masked(ValueError(SECRET)))


def test_extensions_of_other_makers_are_dropped() -> None:
    error = GraphQLError("No.", extensions={"stacktrace": [SECRET], "code": SECRET})
    assert from_graphql(error, "VALIDATION_FAILED") == {
        "message": "No.",
        "extensions": {"code": "VALIDATION_FAILED"},
    }
