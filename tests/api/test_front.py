"""Repeated GET requests: the same response as at first, without an operation, of one release."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.negotiation import GRAPHQL_JSON, JSON
from api.operations import Operations
from api.settings import Settings
from db.dialects import dialect_of
from seeds.release import release
from tests.api.raw import Sent, send
from tests.databases import BACKENDS, INVENTED_DOCUMENTS, Databases, silent
from tests.seeds.folders import invented, small

APP = "https://app.example"
AGENCIES = "/graphql?query={agencies{nodes{id%20name%20summary}}}"
RELEASE = "/graphql?query={release{id}}"
FAILING = (
    "/graphql",
    "/graphql?query={",
    "/graphql?query={agency{name}}",
    '/graphql?query={agency(alias:"The Bureau"){id}}',
)


class Operating:
    """Counts the operations that are prepared."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        prepare = Operations.prepare

        def counted(*given: Any) -> Any:
            self.count += 1
            return prepare(*given)

        monkeypatch.setattr(Operations, "prepare", counted)


@pytest.fixture
def operating(monkeypatch: pytest.MonkeyPatch) -> Operating:
    """Count operations."""
    return Operating(monkeypatch)


def opened(url: str, **settings: Any) -> TestClient:
    """Call an application that has cached nothing yet; what a client says is said by the test."""
    client = TestClient(create_app(Settings(database_url=url, **settings)))
    client.headers.clear()
    return client


@pytest.fixture
def own(database_url: str) -> Iterator[TestClient]:
    """Call an application over each database."""
    with opened(database_url) as client:
        yield client


def get(client: TestClient, url: str = AGENCIES, **headers: str) -> Sent:
    return send(client, "GET", url, headers={k.replace("_", "-"): v for k, v in headers.items()})


REQUESTS: tuple[dict[str, str], ...] = (
    {},
    {"accept": GRAPHQL_JSON},
    {"accept_encoding": "gzip"},
    {"accept_encoding": "gzip, deflate, br, zstd"},
    {"origin": APP},
    {"origin": "https://other.example"},
    {"origin": APP, "accept": GRAPHQL_JSON, "accept_encoding": "br"},
)


@pytest.mark.parametrize("origins", [(), (APP,), ("*",)])
def test_a_hit_is_what_was_sent_at_first(
    database_url: str, origins: tuple[str, ...], operating: Operating
) -> None:
    with opened(database_url, cors_origins=origins) as client:
        first = [get(client, **request) for request in REQUESTS]
        count = operating.count
        again = [get(client, **request) for request in REQUESTS]
        heads = [send(client, "HEAD", AGENCIES, headers=r) for r in ({}, {"origin": APP})]
        assert operating.count == count == len(REQUESTS)
    with opened(database_url, cors_origins=origins, response_cache_bytes=0) as client:
        uncached = [get(client, **request) for request in REQUESTS]
        uncached_heads = [send(client, "HEAD", AGENCIES, headers=r) for r in ({}, {"origin": APP})]
    assert again == first == uncached
    assert heads == uncached_heads
    assert all(sent.status == 200 and sent.decoded == first[0].body for sent in first)
    assert all(not sent.body for sent in heads)


def test_a_hit_may_be_revalidated(own: TestClient, operating: Operating) -> None:
    tag = get(own).headers["etag"]
    for method in ("GET", "HEAD"):
        for known in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
            again = send(own, method, AGENCIES, headers={"if-none-match": known})
            assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)
            assert again.headers["x-content-type-options"] == "nosniff"
    assert get(own, if_none_match='"other"').status == 200
    assert operating.count == 1


def test_a_first_request_may_be_conditional(own: TestClient, operating: Operating) -> None:
    tag = get(own, RELEASE, accept=GRAPHQL_JSON).headers["etag"]
    assert get(own, RELEASE, if_none_match=tag).status == 304
    assert get(own, RELEASE).status == 200
    assert operating.count == 2


def test_a_head_fills_the_cache(own: TestClient, operating: Operating) -> None:
    send(own, "HEAD", AGENCIES)
    assert json.loads(get(own).body)["data"]["agencies"]
    assert operating.count == 1


def test_equal_preferences_share_a_response(own: TestClient, operating: Operating) -> None:
    for accept in (JSON, "*/*", "application/*", f"{JSON}; charset=utf-8", f"{JSON};q=0.9"):
        for accept_encoding in ("br", "gzip, br", "br;q=0.9, gzip;q=0.1"):
            get(own, accept=accept, accept_encoding=accept_encoding)
    assert operating.count == 1


def test_headers_that_stand_several_times_are_read_as_one(
    own: TestClient, operating: Operating
) -> None:
    for _ in range(2):
        headers = [("accept", "text/html"), ("accept", GRAPHQL_JSON), ("accept-encoding", "gzip")]
        sent = send(own, "GET", AGENCIES, headers=headers)
        assert sent.headers["content-type"].startswith(GRAPHQL_JSON)
        assert get(own).headers["content-type"].startswith(JSON)
    assert operating.count == 2


def test_each_query_string_has_its_own_response(own: TestClient) -> None:
    urls = [f"/graphql?query={{agency(slug:%22{slug}%22){{name}}}}" for slug in ("unit-7", "x")]
    first = [get(own, url).body for url in urls]
    assert len(set(first)) == 2
    assert [get(own, url).body for url in urls] == first


@pytest.mark.parametrize("path", ["/proxy/graphql", "/graphql"])
def test_a_path_may_have_the_root_path_before_it(database_url: str, path: str) -> None:
    app = create_app(Settings(database_url=database_url))
    with TestClient(app, root_path="/proxy") as client:
        for _ in range(2):
            response = client.get(path, params={"query": "{ __typename }"})
            assert response.json() == {"data": {"__typename": "Query"}}


def test_a_client_may_bypass_the_cache(own: TestClient, operating: Operating) -> None:
    for _ in range(2):
        assert get(own, cache_control="no-cache").status == 200
    assert operating.count == 2


@pytest.mark.parametrize("url", FAILING)
def test_an_error_is_not_cached(own: TestClient, url: str) -> None:
    for _ in range(2):
        sent = get(own, url)
        assert sent.headers["cache-control"] == "no-store"
        assert json.loads(sent.body)["errors"]
    assert "policygraph_response_cache_bytes 0.0" in own.get("/metrics").text


def test_a_media_type_that_is_not_there_is_refused_again(own: TestClient) -> None:
    get(own)
    assert [get(own, accept="text/html").status for _ in range(2)] == [406, 406]


def test_a_post_is_not_cached(own: TestClient, operating: Operating) -> None:
    for _ in range(2):
        assert own.post("/graphql", json={"query": "{ __typename }"}).status_code == 200
    assert operating.count == 2


def test_a_failure_of_the_server_is_sent_and_not_cached(
    own: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ZeroDivisionError("a secret")

    with monkeypatch.context() as patched:
        patched.setattr(Operations, "prepare", fail)
        with pytest.raises(ZeroDivisionError):
            get(own)
    assert get(own).status == 200


def test_without_a_size_nothing_is_cached(database_url: str, operating: Operating) -> None:
    with opened(database_url, response_cache_bytes=0) as client:
        assert get(client) == get(client)
    assert operating.count == 2


def test_an_origin_gets_no_response_of_another(database_url: str) -> None:
    with opened(database_url, cors_origins=(APP,)) as client:
        allowed = "access-control-allow-origin"
        for _ in range(2):
            assert get(client, origin=APP).headers[allowed] == APP
            assert allowed not in get(client, origin="https://other.example").headers
            assert allowed not in get(client).headers


def test_hits_and_misses_are_counted(own: TestClient) -> None:
    for url in (AGENCIES, AGENCIES, AGENCIES, RELEASE, FAILING[1]):
        get(own, url)
    lines = own.get("/metrics").text.splitlines()
    assert 'policygraph_requests_total{outcome="OK"} 4.0' in lines
    assert 'policygraph_requests_total{outcome="SYNTAX_ERROR"} 1.0' in lines
    assert "policygraph_response_cache_hits_total 2.0" in lines
    assert "policygraph_response_cache_misses_total 3.0" in lines
    assert "policygraph_operation_seconds_count 3.0" in lines
    (held,) = (line.split()[1] for line in lines if line.startswith("policygraph_response_cache_b"))
    assert float(held) > len(get(own).body)


# Releases


@pytest.fixture(params=BACKENDS)
def changing_url(
    request: pytest.FixtureRequest, databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Make a database that the test loads, and whose version is asked for by every request."""
    with databases.empty(request.param) as url:
        monkeypatch.setattr(type(dialect_of(url)), "version_lasts", 0)
        yield url


def load(url: str, folder: Path, documents: Path | None = None) -> None:
    """Load curated files."""
    release(url, folder, documents, silent)


def names(client: TestClient) -> list[str]:
    """Return the names of the agencies."""
    return [a["name"] for a in json.loads(get(client).body)["data"]["agencies"]["nodes"]]


OTHER = {"agencies.yaml": "- {slug: other, name: Other, kind: POLICE}\n"}


def test_a_load_ends_what_was_cached(changing_url: str, tmp_path: Path) -> None:
    one, other = small(tmp_path / "one", {}), small(tmp_path / "other", OTHER)
    load(changing_url, one)
    with opened(changing_url) as client:
        assert names(client) == names(client) == ["Guard", "Watch"]
        tag = get(client).headers["etag"]
        load(changing_url, other)
        assert get(client, if_none_match=tag).status == 200
        assert names(client) == names(client) == ["Guard", "Other", "Watch"]
        load(changing_url, one)
        assert names(client) == ["Guard", "Watch"]
        assert get(client, if_none_match=tag).status == 304


def test_a_load_of_the_same_release_ends_what_was_cached(changing_url: str, tmp_path: Path) -> None:
    """With the documents, the release has the same ID, but there are quotes."""
    folder = invented(tmp_path / "data")
    quotes = (
        '/graphql?query={release{id}document(slug:"rope-log"){passages(first:1){nodes{quote}}}}'
    )
    load(changing_url, folder)
    with opened(changing_url) as client:
        before = [json.loads(get(client, quotes).body)["data"] for _ in range(2)][1]
        load(changing_url, folder, INVENTED_DOCUMENTS)
        after = json.loads(get(client, quotes).body)["data"]
    assert before["release"] == after["release"]
    assert before["document"] != after["document"]


def test_a_database_that_is_loaded_later_is_cached_from_then(
    changing_url: str, tmp_path: Path, operating: Operating
) -> None:
    with opened(changing_url) as client:
        assert [get(client).status for _ in range(2)] == [503, 503]
        load(changing_url, small(tmp_path / "one", {}))
        count = operating.count
        assert names(client) == names(client) == ["Guard", "Watch"]
        assert operating.count == count + 1


class Held:
    """Holds the first operation that runs when its result is there, until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.has_run = threading.Event()
        self.may_end = threading.Event()
        run = Operations.run

        def held(*given: Any) -> Any:
            result = run(*given)
            if not self.has_run.is_set():
                self.has_run.set()
                assert self.may_end.wait(60)
            return result

        monkeypatch.setattr(Operations, "run", held)


@pytest.mark.parametrize("is_known", [True, False])
def test_an_operation_that_started_before_a_load_is_not_cached_after_it(
    changing_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_known: bool
) -> None:
    """Whether or not another request has brought the new release to the server's knowledge."""
    load(changing_url, small(tmp_path / "one", {}))
    held = Held(monkeypatch)
    with opened(changing_url) as client, ThreadPoolExecutor(1) as elsewhere:
        slow = elsewhere.submit(names, client)
        assert held.has_run.wait(60)
        load(changing_url, small(tmp_path / "other", OTHER))
        if is_known:
            assert get(client, RELEASE).status == 200
        held.may_end.set()
        assert slow.result(60) == ["Guard", "Watch"]
        assert names(client) == names(client) == ["Guard", "Other", "Watch"]


def test_on_a_server_a_hit_lags_behind_a_load_for_as_long_as_is_said(
    databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with databases.empty("postgresql") as url:
        dialect = type(dialect_of(url))
        assert dialect.version_lasts == 0.1
        monkeypatch.setattr(dialect, "version_lasts", 1e9)
        load(url, small(tmp_path / "one", {}))
        with opened(url) as client:
            before = names(client)
            load(url, small(tmp_path / "other", OTHER))
            assert names(client) == before
