"""Operations and bytes made at random: never a failure, and the same answer on both databases.

`make test` tries a few hundred; `make fuzz` many thousands, others each time.
"""

import json
import os
import re
from collections.abc import Callable
from random import Random
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient
from graphql import GraphQLError, parse
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from api.errors import CODES
from api.negotiation import GRAPHQL_JSON, JSON
from tests.attacks.leaks import leaks
from tests.fuzz.strategies import IDS, NAMES, arbitrary, operation, spoilt, text
from tests.generate import Generator, Pool

# `make fuzz` sets how many operations, and where their seeds begin.
MANY = int(os.environ.get("POLICYGRAPH_TEST_OPERATIONS", "300"))
START = int(os.environ.get("POLICYGRAPH_TEST_SEED", "0"))
AT_ONCE = 50
SEEDS = range(START, START + MANY, AT_ONCE)
# Those of the conformance test's generator are large, so there are fewer of them.
LARGE_AT_ONCE = 5
OURS = {"INTERNAL_ERROR", "UNAVAILABLE"}
HEADERS = {"content-type": JSON, "accept": GRAPHQL_JSON}
LOADED = re.compile(r"\b\d{4}-\d\d-\d\dT[\d:.]+")
REFUSALS = {400, 405, 406, 413, 414, 415, 431}

Clients = dict[str, TestClient]


def tried(number: int, count: int = AT_ONCE) -> Callable[[Any], Any]:
    """Try some examples of a seed; a failure is shown as it is, since shrinking takes minutes."""

    def decorated(test: Any) -> Any:
        bounded = settings(
            max_examples=count,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        return seed(number)(bounded(test))

    return decorated


def well_formed(response: httpx2.Response, sent: str) -> Any:
    """Check a response by the specification of GraphQL over HTTP; return what is in it."""
    assert response.headers["content-type"] == f"{GRAPHQL_JSON}; charset=utf-8"
    assert leaks(response.content, sent.encode()) == []
    body = response.json()
    assert body.keys() <= {"data", "errors", "extensions"}
    assert (response.status_code == 200) == ("data" in body)
    assert response.status_code in {200, *REFUSALS}, response.text
    errors = body.get("errors")
    assert errors is None or errors
    for error in errors or ():
        assert error.keys() <= {"message", "locations", "path", "extensions"}
        assert error["message"]
        assert error["extensions"]["code"] in CODES.keys() - OURS
        for location in error.get("locations", ()):
            assert location["line"] > 0
            assert location["column"] > 0
    return body


def answered(clients: Clients, query: str, variables: Any = None) -> Any:
    """Return the answer of each database to an operation, which has to be the same."""
    sent = json.dumps({"query": query, "variables": variables})
    answers = [
        well_formed(client.post("/graphql", content=sent.encode(), headers=HEADERS), sent)
        for client in clients.values()
    ]
    # Each database was loaded at a time of its own.
    same = {LOADED.sub("", json.dumps(answer)) for answer in answers}
    assert len(same) == 1, sent
    return answers[0]


@pytest.mark.parametrize("number", SEEDS)
def test_an_operation_of_the_schema_never_fails(clients: Clients, number: int) -> None:
    with_data = []

    @tried(number)
    @given(operation())
    def fuzz(query: str) -> None:
        answer = answered(clients, query)
        codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
        assert codes <= {"BAD_ARGUMENT", "BAD_CURSOR", "OPERATION_TOO_LARGE", "VALIDATION_FAILED"}
        with_data.append("data" in answer)

    fuzz()
    assert sum(with_data) > len(with_data) / 3


@pytest.mark.parametrize("number", SEEDS)
def test_an_operation_of_hostile_texts_never_fails(clients: Clients, number: int) -> None:
    with_data = []
    for each in range(number, number + LARGE_AT_ONCE):
        random = Random(f"hostile {each}")
        texts = dict.fromkeys(("slug", "name", "alias", "code"), random.sample(NAMES, 8))
        query, variables = Generator(random, Pool([*IDS], texts)).operation()
        with_data.append("data" in answered(clients, query, variables))
    assert any(with_data)


@pytest.mark.parametrize("number", SEEDS[:: max(1, len(SEEDS) // 4)])
def test_any_bytes_are_answered(clients: Clients, number: int) -> None:
    whole = json.dumps({"query": "query($v:ID!){node(id:$v){id}}", "variables": {"v": "x"}})

    @tried(number)
    @given(spoilt(whole.encode()))
    def fuzz(body: bytes) -> None:
        for client in clients.values():
            well_formed(client.post("/graphql", content=body, headers=HEADERS), repr(body))

    fuzz()


@pytest.mark.parametrize("number", SEEDS[:: max(1, len(SEEDS) // 4)])
def test_any_document_is_answered(clients: Clients, number: int) -> None:
    whole = (
        'query Q($v: String = "x") { a: agency(slug: $v) { ...F } } fragment F on Agency { name }'
    )

    @tried(number)
    @given(
        st.one_of(spoilt(whole.encode()).map(lambda b: b.decode(errors="replace")), text), arbitrary
    )
    def fuzz(query: str, name: str) -> None:
        answer = answered(clients, query, {"v": name})
        try:
            parse(query)
        except GraphQLError:
            assert "data" not in answer

    fuzz()
