"""Hostile requests, over HTTP: each gets a clear 4xx or a GraphQL error, and never a failure."""

import gzip
import json
import re
import time
from urllib.parse import quote

import httpx2
import pytest
from fastapi.testclient import TestClient

from api.errors import CODES
from api.limits.bounds import Limits
from api.negotiation import GRAPHQL_JSON, JSON
from tests.api.raw import Raw, send

DEFAULT = Limits()
HEADERS = {"content-type": JSON, "accept": GRAPHQL_JSON}
OURS = ("INTERNAL_ERROR", "UNAVAILABLE")
# What only an internal error would say.
INSIDE = re.compile(r'Traceback|File "|\.py\b|SELECT|sqlite|psycopg|<class|Exception')
BY_SLUG = "query ($v: String) { agency(slug: $v) { id } }"
BY_NUMBER = "query ($v: Int) { agencies(first: $v) { totalCount } }"
BY_DECIMAL = (
    "query ($v: Decimal) { statistics(where: {quantity: {value: {gt: $v}}}) { totalCount } }"
)


def body_of(query: str, value: str) -> bytes:
    """Return a body whose variable is written as a JSON text that may be wrong."""
    return f'{{"query": {json.dumps(query)}, "variables": {{"v": {value}}}}}'.encode()


VALUES = {
    "NUL": '"a\\u0000b"',
    "a lone surrogate": '"\\ud800"',
    "surrogates the wrong way": '"\\udc00\\ud800"',
    "the greatest 64-bit number": str(2**63 - 1),
    "one more": str(2**63),
    "the least 64-bit number": str(-(2**63)),
    "one less": str(-(2**63) - 1),
    "an unsigned one": str(2**64),
    "1e400": "1e400",
    "-1e400": "-1e400",
    "1e-400": "1e-400",
    "many digits": "9" * 5_000,
    "many decimal digits": "0." + "9" * 5_000,
    "NaN": "NaN",
    "Infinity": "-Infinity",
    "a text of many digits": '"' + "9" * 5_000 + '"',
    "a text of a great number": '"1e999999999"',
    "an empty list": "[]",
    "an object": '{"__proto__": {}}',
    "deep lists": "[" * 500 + "]" * 500,
    "very deep lists": "[" * 40_000,
}
BODIES: dict[str, bytes] = {
    **{
        f"{name}, for {query[9:16]}": body_of(query, value)
        for name, value in VALUES.items()
        for query in (BY_SLUG, BY_NUMBER, BY_DECIMAL)
    },
    **{f"only {text or 'nothing'}": text.encode() for text in ("", "1", '"x"', "null", "true")},
    "a batch": b'[{"query": "{__typename}"}]',
    "an empty object": b"{}",
    "no UTF-8": b'{"query": "{ agency(slug: \\"\xff\xfe\\") { id } }"}',
    "UTF-16": '{"query": "{__typename}"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"query": "{__typename}"}',
    "an overlong form": b'{"query": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"query": "{ a(b: \\"\xed\xa0\x80\\") }"}',
    "NUL bytes": b"\x00" * 100,
    "half of it": b'{"query": "{__typ',
    "a comment": b'{"query": "{__typename}" /* */}',
    "a long literal": body_of(f"{{ agencies(first: {'9' * 5_000}) {{ totalCount }} }}", "1"),
    "a literal of a lone surrogate": body_of('{ agency(slug: "\\ud800") { id } }', "1"),
    "deep extensions": b'{"query": "{__typename}", "extensions": ' + b"[" * 900 + b"]" * 900 + b"}",
}  # fmt: skip


def is_clear(response: httpx2.Response) -> bool:
    """Tell whether a response is data, or errors of the client's that say nothing of the inside."""
    assert response.status_code < 500
    assert not INSIDE.search(response.text), response.text
    body = response.json()
    codes = {error["extensions"]["code"] for error in body.get("errors", ())}
    return codes <= CODES.keys() - set(OURS) and (response.status_code >= 400) == (
        "data" not in body
    )


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_body_gets_a_clear_answer(client: TestClient, name: str) -> None:
    assert is_clear(client.post("/graphql", content=BODIES[name], headers=HEADERS))


@pytest.mark.parametrize(
    "name", [name for name, body in BODIES.items() if not body.startswith(b'{"query')]
)
def test_what_is_no_request_is_refused(client: TestClient, name: str) -> None:
    response = client.post("/graphql", content=BODIES[name], headers=HEADERS)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize(
    "query",
    [
        "query=%ff%fe",
        "query={agency(slug:%22%ed%a0%80%22){id}}",
        "query={agency(slug:%22%00%22){id}}",
        "query=",
        "query=%00",
        "query",
        "&&&===",
        "query={__typename}&variables=1e400",
        "query={__typename}&variables=" + "[" * 2_000,
        "query={__typename}&variables={%22v%22:" + "9" * 5_000 + "}",
        "query={__typename}&variables=null&extensions=[]",
        "query={__typename}&" + "&".join(f"a{n}=1" for n in range(1_000)),
    ],
)
def test_a_hostile_url_gets_a_clear_answer(client: TestClient, query: str) -> None:
    assert is_clear(client.get(f"/graphql?{query}", headers={"accept": GRAPHQL_JSON}))


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "gzip, gzip", "x", "*"])
def test_a_compressed_body_is_never_opened(client: TestClient, encoding: str) -> None:
    bomb = gzip.compress(b" " * 10_000_000)
    headers = {**HEADERS, "content-encoding": encoding}
    response = client.post("/graphql", content=bomb, headers=headers)
    assert response.status_code == 415
    assert response.headers["accept-encoding"] == "identity"


# URLs and heads


@pytest.mark.parametrize("path", ["/graphql", "/health/live", "/graphiql/", "/nowhere"])
def test_a_long_url_is_refused(client: TestClient, path: str) -> None:
    response = client.get(f"{path}?{'x' * DEFAULT.max_url}")
    assert response.status_code == 414
    assert "more than 8,000 bytes in its URL" in response.json()["errors"][0]["message"]
    longest = client.get(f"{path}?{'x' * (DEFAULT.max_url - len(path) - 1)}")
    assert longest.status_code != 414


@pytest.mark.parametrize("path", ["/graphql", "/health/live", "/graphiql/", "/nowhere"])
def test_a_long_head_is_refused(client: TestClient, path: str) -> None:
    for headers in ({"x": "y" * DEFAULT.max_head}, {f"x{n}": "y" * 50 for n in range(300)}):
        response = client.get(path, headers=headers)
        assert response.status_code == 431
        assert response.headers["connection"] == "close"
        assert "more than 16,000 bytes in its head" in response.json()["errors"][0]["message"]
    assert client.get(path, headers={"x": "y" * (DEFAULT.max_head - 500)}).status_code != 431


@pytest.mark.parametrize(
    "path", ["/graphql/", "/graphiql/examples.json/", "/health/live/", "/metrics/"]
)
def test_no_redirect_trusts_the_host(client: TestClient, path: str) -> None:
    sent = send(client, "GET", path, headers={"host": "evil.example"})
    assert sent.status == 404
    assert "evil" not in str(sent.headers) + sent.body.decode()


@pytest.mark.parametrize("path", ["/", "/graphiql"])
def test_redirects_are_relative(client: TestClient, path: str) -> None:
    sent = send(client, "GET", path, headers={"host": "evil.example"})
    assert (sent.status, sent.headers["location"]) == (307, "graphiql/")


# A real server


POST = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


def test_a_long_body_is_refused_before_it_is_sent(server_url: str) -> None:
    connection = Raw(server_url)
    start = time.monotonic()
    connection.send(POST + b"Content-Length: 100000000\r\nExpect: 100-continue\r\n\r\n")
    received = connection.read()
    assert received.startswith(b"HTTP/1.1 413 ")
    assert time.monotonic() - start < 5
    assert b"more than 100,000 bytes in its body" in received


@pytest.mark.parametrize(
    ("length", "status"), [(b"9" * 400, 400), (b"-1", 400), (b"1e3", 400), (b"100001", 413)]
)
def test_a_length_that_is_none_is_refused(server_url: str, length: bytes, status: int) -> None:
    connection = Raw(server_url)
    connection.send(POST + b"Content-Length: " + length + b"\r\n\r\n")
    assert connection.read().startswith(b"HTTP/1.1 %d " % status)


HEAD = b"GET /health/live HTTP/1.1\r\nHost: x\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    "parts",
    [
        (HEAD, *[b"X-Pad: " + b"y" * 1_000 + b"\r\n"] * 1_000),
        (HEAD + b"X-Pad: ", *[b"y" * 1_000] * 1_000),
        (b"GET /", *[b"y" * 1_000] * 1_000),
        (CHUNKED, b"1\r\n \r\n1;", *[b"y" * 1_000] * 1_000),
        (CHUNKED, b"1\r\n \r\n0\r\n", *[b"X: " + b"y" * 1_000 + b"\r\n"] * 1_000),
    ],
    ids=["headers", "header", "url", "chunk extension", "trailers"],
)
def test_a_head_without_an_end_is_cut(server_url: str, parts: tuple[bytes, ...]) -> None:
    connection = Raw(server_url)
    connection.send(*parts)
    received = connection.read()
    assert len(received) < 2_000
    if received and not parts[0].startswith(b"POST"):
        assert received.startswith(b"HTTP/1.1 431 ")


def test_there_is_no_banner(server_url: str) -> None:
    for path in ("/health/live", "/graphql?query={__typename}", "/nowhere", "/graphiql/"):
        headers = httpx2.get(server_url + path).headers
        assert "server" not in headers
        assert "x-powered-by" not in headers
    connection = Raw(server_url)
    connection.send(b"\x16\x03\x01 nothing of HTTP\r\n\r\n")
    received = connection.read().lower()
    assert received.startswith(b"http/1.1 400 ")
    assert b"server:" not in received


def test_a_query_in_a_percent_encoded_url_counts_as_sent(server_url: str) -> None:
    query = quote("{ __typename } #" + "é" * 1_400)
    assert httpx2.get(f"{server_url}/graphql?query={query}").status_code == 414
