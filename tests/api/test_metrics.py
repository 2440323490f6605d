"""What the server counts of itself, as Prometheus reads it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from prometheus_client.openmetrics.parser import (
    text_string_to_metric_families as parse_openmetrics,
)
from prometheus_client.parser import text_string_to_metric_families

from api.app import create_app
from api.errors import CODES
from api.settings import Settings
from db.fetch import Database

Sample = tuple[str, frozenset[tuple[str, str]]]
Samples = dict[Sample, float]
QUERY = "query ($n: Int) { agencies(first: $n) { totalCount } }"


@pytest.fixture
def own(database_url: str) -> Iterator[TestClient]:
    """Call an application that has counted nothing yet."""
    with TestClient(create_app(Settings(database_url=database_url))) as opened:
        yield opened


def read(client: TestClient) -> Samples:
    response = client.get("/metrics")
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


def named(name: str, **labels: str) -> Sample:
    return name, frozenset(labels.items())


def requests(samples: Samples) -> dict[str, float]:
    """Return the outcomes that have been counted at all."""
    return {
        dict(labels)["outcome"]: value
        for (name, labels), value in samples.items()
        if name == "policygraph_requests_total" and value
    }


def ask(client: TestClient, n: int) -> Any:
    return client.post("/graphql", json={"query": QUERY, "variables": {"n": n}})


def test_nothing_is_counted_yet_and_every_outcome_is_there(own: TestClient) -> None:
    samples = read(own)
    outcomes = {dict(labels).get("outcome") for _, labels in samples} - {None}
    assert outcomes == {"OK", *CODES}
    assert requests(samples) == {}
    assert samples[named("policygraph_operation_seconds_count")] == 0


CASES: tuple[tuple[str, Callable[[TestClient], Any]], ...] = (
    ("OK", lambda client: ask(client, 1)),
    ("OK", lambda client: client.get("/graphql?query={__typename}")),
    ("BAD_ARGUMENT", lambda client: ask(client, -1)),
    ("BAD_REQUEST", lambda client: client.delete("/graphql")),
    ("BAD_REQUEST", lambda client: client.post("/graphql", headers={"accept": "text/html"})),
    ("SYNTAX_ERROR", lambda client: client.get("/graphql?query={")),
    ("AMBIGUOUS_ALIAS", lambda c: c.get('/graphql?query={agency(alias:"The Bureau"){id}}')),
)


@pytest.mark.parametrize(("outcome", "send"), CASES, ids=[outcome for outcome, _ in CASES])
def test_a_request_is_counted_by_its_outcome(
    own: TestClient, outcome: str, send: Callable[[TestClient], Any]
) -> None:
    send(own)
    assert requests(read(own)) == {outcome: 1}


def test_operations_are_timed(own: TestClient) -> None:
    for n in (1, 2, -1):
        ask(own, n)
    own.get("/graphql")
    samples = read(own)
    assert samples[named("policygraph_operation_seconds_count")] == 3
    assert samples[named("policygraph_operation_seconds_bucket", le="+Inf")] == 3
    assert samples[named("policygraph_operation_seconds_sum")] > 0


def test_costs_are_compared_with_what_was_returned(own: TestClient) -> None:
    response = ask(own, 1)
    for wrong in (-1, "x"):
        ask(own, wrong)  # type: ignore[arg-type]
    samples = read(own)
    units = samples[named("policygraph_operation_cost_sum")]
    assert samples[named("policygraph_operation_cost_count")] == 1
    assert samples[named("policygraph_bytes_per_unit_of_cost_count")] == 1
    size = len(response.content) - len('{"data":}')
    assert samples[named("policygraph_bytes_per_unit_of_cost_sum")] == size / units


def test_what_is_kept_is_shown(own: TestClient) -> None:
    for n in (1, 2):
        ask(own, n)
    own.get("/graphql?query={")
    samples = read(own)
    assert samples[named("policygraph_plans_made_total")] == 1
    assert samples[named("policygraph_plans_kept")] == 1
    assert samples[named("policygraph_documents_kept")] == 2
    assert samples[named("policygraph_database_errors_total")] == 0


def test_the_release_is_named(own: TestClient, database: Database) -> None:
    samples = read(own)
    release = own.get("/graphql?query={release{id}}").json()["data"]["release"]["id"]
    assert samples[named("policygraph_release_info", id=release)] == 1
    assert samples[named("policygraph_database_up")] == 1
    assert database.release() == release


def test_a_database_that_is_not_there_is_counted(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'none.sqlite'}"
    with TestClient(create_app(Settings(database_url=url))) as client:
        ask(client, 1)
        samples = read(client)
    assert requests(samples) == {"UNAVAILABLE": 1}
    assert samples[named("policygraph_database_errors_total")] == 1
    assert samples[named("policygraph_database_up")] == 0
    assert not any(name == "policygraph_release_info" for name, _ in samples)


def test_a_client_adds_no_line(own: TestClient) -> None:
    before = read(own).keys()
    for text in ("a", "b"):
        own.post(f"/graphql?{text}", json={"query": f"query {text} {{ {text} }}"})
        own.request(text.upper(), f"/graphql/{text}", headers={"user-agent": text, text: text})
    assert read(own).keys() == before


def test_the_process_is_shown(own: TestClient) -> None:
    samples = read(own)
    assert samples[named("process_cpu_seconds_total")] > 0
    assert samples[named("process_resident_memory_bytes")] > 1_000_000
    # Nobody learns which version of Python has to be attacked.
    assert not any(name.startswith("python_") for name, _ in samples)


def test_open_metrics_are_sent_where_they_are_accepted(own: TestClient) -> None:
    accept = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5"
    response = own.get("/metrics", headers={"accept": accept})
    assert response.headers["content-type"].startswith(
        "application/openmetrics-text; version=1.0.0"
    )
    families = {family.name for family in parse_openmetrics(response.text)}
    assert {"policygraph_requests", "policygraph_operation_seconds"} <= families


def test_metrics_are_only_read(own: TestClient) -> None:
    assert own.post("/metrics").status_code == 405
