"""Headers: what a browser may make of a response, keep of it, and ask from other origins."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.negotiation import GRAPHQL_JSON, JSON
from api.operations import Operations
from api.settings import Settings
from schema.schema import sdl

APP = "https://app.example"
QUERY = "/graphql?query={agency(slug:%22warden-office%22){name}}"
FAILING = "/graphql?query={agency{name}}"
PREFLIGHT = {
    "origin": APP,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type,x-app",
}
PATHS = (
    "/",
    "/schema.graphql",
    "/schema.compact.graphql",
    "/schema.clients.json",
    "/health/live",
    "/health/ready",
    "/metrics",
    "/graphiql/",
    "/graphiql",
    QUERY,
    FAILING,
    "/graphql",
    "/nowhere",
)

With = Callable[[str], AbstractContextManager[TestClient]]


@pytest.fixture
def with_origins(database_url: str) -> With:
    """Call an application that takes requests from the pages of some origins."""

    @contextmanager
    def call(origins: str) -> Iterator[TestClient]:
        given: Any = {"database_url": database_url, "cors_origins": origins}
        with TestClient(create_app(Settings(**given)), follow_redirects=False) as opened:
            yield opened

    return call


@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
@pytest.mark.parametrize("path", PATHS)
def test_no_browser_guesses_a_type(client: TestClient, method: str, path: str) -> None:
    assert client.request(method, path).headers.get_list("x-content-type-options") == ["nosniff"]


def test_no_browser_guesses_the_type_of_a_failure(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr(Operations, "prepare", fail)
    app = create_app(Settings(database_url=database_url))
    with TestClient(app, raise_server_exceptions=False) as client:
        response = client.get(QUERY)
    assert (response.status_code, response.text) == (500, "Internal Server Error")
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-store"


# Keeping


@pytest.mark.parametrize("path", ["/schema.graphql", QUERY])
def test_what_is_got_is_asked_for_again_by_its_tag(client: TestClient, path: str) -> None:
    first = client.get(path)
    tag = first.headers["etag"]
    assert first.headers["cache-control"] == "no-cache"
    for known in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
        again = client.get(path, headers={"if-none-match": known})
        assert (again.status_code, again.content) == (304, b"")
        names = ("etag", "cache-control", "vary")
        assert [again.headers.get(n) for n in names] == [first.headers.get(n) for n in names]
    for known in ('"other"', tag.replace('"', ""), ""):
        again = client.get(path, headers={"if-none-match": known})
        assert (again.status_code, again.content) == (200, first.content)


def test_the_sdl_has_the_tag_of_its_text(client: TestClient) -> None:
    assert client.get("/schema.graphql").text == sdl()


def test_every_answer_has_its_own_tag(client: TestClient) -> None:
    tags = {
        client.get(f"/graphql?query={{{field}{{totalCount}}}}").headers["etag"]
        for field in ("agencies", "countries")
    }
    assert len(tags) == 2


@pytest.mark.parametrize("path", [FAILING, "/graphql", "/health/live", "/health/ready", "/metrics"])
def test_what_is_of_the_moment_is_not_kept(client: TestClient, path: str) -> None:
    response = client.get(path, headers={"if-none-match": "*"})
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


def test_an_answer_to_a_post_is_not_kept(client: TestClient) -> None:
    response = client.post("/graphql", json={"query": "{ __typename }"})
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
def test_what_is_kept_is_kept_for_one_media_type(client: TestClient, accept: str) -> None:
    response = client.get(QUERY, headers={"accept": accept})
    assert response.headers["vary"] == "Accept, Accept-Encoding"
    assert response.headers["content-type"].startswith(accept)


# Other origins


def test_no_page_of_another_origin_may_ask_where_none_is_named(with_origins: With) -> None:
    with with_origins("none") as client:
        preflight = client.options("/graphql", headers=PREFLIGHT)
        answer = client.post("/graphql", json={"query": "{__typename}"}, headers={"origin": APP})
    assert preflight.status_code == 400
    assert "POLICYGRAPH_CORS_ORIGINS" in preflight.text
    for response in (preflight, answer):
        assert "access-control-allow-origin" not in response.headers


def test_a_page_of_any_origin_may_ask_by_default(client: TestClient) -> None:
    preflight = client.options("/graphql", headers=PREFLIGHT)
    assert preflight.status_code == 200
    for headers in ({}, {"origin": APP}, {"origin": "null"}, {"origin": APP, "cookie": "a=b"}):
        for path in (QUERY, FAILING, "/schema.graphql"):
            response = client.get(path, headers=headers)
            assert response.headers["access-control-allow-origin"] == "*"
            assert "access-control-allow-credentials" not in response.headers
            # It is the same for all, so a shared cache needs to keep one response.
            assert "Origin" not in response.headers["vary"]


def test_a_public_page_may_not_ask_a_server_of_a_private_network(client: TestClient) -> None:
    asked = PREFLIGHT | {"access-control-request-private-network": "true"}
    preflight = client.options("/graphql", headers=asked)
    assert preflight.status_code == 400
    assert "access-control-allow-private-network" not in preflight.headers


@pytest.mark.parametrize("origins", [APP, f"https://other.example,{APP}", "*"])
def test_a_page_of_a_named_origin_may_ask(with_origins: With, origins: str) -> None:
    allowed = "*" if origins == "*" else APP
    with with_origins(origins) as client:
        preflight = client.options("/graphql", headers=PREFLIGHT)
        answer = client.post("/graphql", json={"query": "{__typename}"}, headers={"origin": APP})
        got = client.get("/schema.graphql", headers={"origin": APP})
    assert preflight.status_code == 200
    assert preflight.headers["access-control-allow-methods"] == "GET, POST"
    assert "x-app" in preflight.headers["access-control-allow-headers"]
    assert preflight.headers["x-content-type-options"] == "nosniff"
    for response in (preflight, answer, got):
        assert response.headers["access-control-allow-origin"] == allowed
        assert "access-control-allow-credentials" not in response.headers
    assert answer.json() == {"data": {"__typename": "Query"}}
    if allowed == APP:
        assert "Origin" in answer.headers["vary"]
        assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize("origin", ["https://other.example", "http://app.example", f"{APP}.evil"])
def test_a_page_of_another_origin_may_not(with_origins: With, origin: str) -> None:
    with with_origins(APP) as client:
        preflight = client.options("/graphql", headers=PREFLIGHT | {"origin": origin})
        answer = client.get(QUERY, headers={"origin": origin})
    assert preflight.status_code == 400
    assert "POLICYGRAPH_CORS_ORIGINS" in preflight.text
    for response in (preflight, answer):
        assert "access-control-allow-origin" not in response.headers


def test_a_page_may_not_write(with_origins: With) -> None:
    with with_origins("*") as client:
        asked = PREFLIGHT | {"access-control-request-method": "DELETE"}
        assert client.options("/graphql", headers=asked).status_code == 400
