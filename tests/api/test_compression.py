"""Compression: which encoding a client gets, and that its content is the same in each."""

import json
import threading
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from api.compression import COMPRESSED_FROM
from api.negotiation import ENCODINGS, LONGEST, negotiated
from api.playground import STATIC
from api.responses import FinishedResponse, finish
from api.routers import graphql
from api.routers.graphql import AT_ONCE
from tests.api.raw import Sent, send

FACTS = "{ agencies { nodes { id name summary } } statistics { nodes { id name summary } } }"
INTROSPECTION = "{ __schema { types { name description fields { name description } } } }"
SCRIPT = max(STATIC.glob("assets/*.js"), key=lambda path: path.stat().st_size)


def got(query: str) -> str:
    return f"/graphql?query={quote(query)}"


PATHS = (
    got(FACTS),
    got(INTROSPECTION),
    "/schema.graphql",
    "/schema.compact.graphql",
    "/schema.clients.json",
    "/metrics",
    "/graphiql/",
    "/examples.json",
    f"/graphiql/assets/{SCRIPT.name}",
)
TAGGED = tuple(path for path in PATHS if path != "/metrics")


def get(client: TestClient, path: str, encoding: str = "", **headers: str) -> Sent:
    return send(client, "GET", path, headers={"accept-encoding": encoding, **headers})


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("path", TAGGED)
def test_a_response_has_the_same_content_in_each_encoding(
    client: TestClient, path: str, encoding: str
) -> None:
    plain, encoded = get(client, path), get(client, path, encoding)
    assert plain.encoding == "identity"
    assert encoded.encoding == encoding
    assert encoded.decoded == plain.body
    assert len(encoded.body) < len(plain.body)
    for sent in (plain, encoded):
        assert int(sent.headers["content-length"]) == len(sent.body)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("encoding", ["", *ENCODINGS])
def test_a_response_says_that_it_depends_on_the_encodings(
    client: TestClient, path: str, encoding: str
) -> None:
    sent = get(client, path, encoding)
    assert sent.encoding == (encoding or "identity")
    names = [name.strip() for name in sent.headers["vary"].split(",")]
    assert names.count("Accept-Encoding") == 1


@pytest.mark.parametrize("path", TAGGED)
def test_a_tag_holds_for_each_encoding(client: TestClient, path: str) -> None:
    tags = {get(client, path, encoding).headers["etag"] for encoding in ("", *ENCODINGS)}
    assert len(tags) == 1
    tag = tags.pop()
    assert tag.startswith('W/"')
    for encoding in ("", *ENCODINGS):
        again = get(client, path, encoding, **{"if-none-match": tag})
        assert (again.status, again.body) == (304, b"")
        assert again.headers["etag"] == tag
        assert "Accept-Encoding" in again.headers["vary"]
        assert "content-encoding" not in again.headers


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_response_to_a_post_is_encoded(client: TestClient, encoding: str) -> None:
    body = {"query": FACTS}
    plain = send(client, "POST", "/graphql", json=body)
    sent = send(client, "POST", "/graphql", json=body, headers={"accept-encoding": encoding})
    assert sent.encoding == encoding
    assert sent.decoded == plain.body


def padded(length: int) -> str:
    """Return a query whose response has a number of bytes."""
    alias = "x" * (length - len('{"data":{"":"Query"}}'))
    return f"{{ {alias}: __typename }}"


def test_a_small_response_is_sent_as_it_is(client: TestClient) -> None:
    for length, encoding in ((COMPRESSED_FROM - 1, "identity"), (COMPRESSED_FROM, "zstd")):
        sent = get(client, got(padded(length)), "zstd")
        assert len(sent.decoded) == length
        assert sent.encoding == encoding


def test_a_large_response_is_encoded_in_a_thread(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = {"loop": 0, "thread": 0}

    def noted(body: bytes, *given: Any) -> FinishedResponse:
        in_pool = threading.current_thread().name.startswith("asyncio_")
        sizes["thread" if in_pool else "loop"] = len(body)
        return finish(body, *given)

    monkeypatch.setattr(graphql, "finish", noted)
    large = send(client, "POST", "/graphql", json={"query": INTROSPECTION})
    get(client, got(FACTS), "gzip", **{"cache-control": "no-cache"})
    assert sizes["thread"] == len(large.body) > AT_ONCE > sizes["loop"] > COMPRESSED_FROM


def test_a_font_that_is_compressed_is_not_compressed_again(client: TestClient) -> None:
    (font, *_) = STATIC.glob("assets/*.woff2")
    sent = get(client, f"/graphiql/assets/{font.name}", "gzip, br, zstd")
    assert sent.encoding == "identity"
    assert sent.body == font.read_bytes()


def test_an_error_is_encoded(client: TestClient) -> None:
    query = f"{{ {' '.join(f'unknown{at}' for at in range(30))} }}"
    sent = get(client, got(query), "gzip")
    assert sent.encoding == "gzip"
    assert json.loads(sent.decoded)["errors"]


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("", None),
        ("identity", None),
        ("deflate, compress", None),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, deflate, br", "br"),
        ("GZIP", "gzip"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("zstd;q=0.1, gzip", "gzip"),
        ("gzip;q=0.5, br;q=0.5", "br"),
        ("zstd;q=0, br;q=0, gzip", "gzip"),
        ("gzip;q=0", None),
        ("*", "zstd"),
        ("*;q=0", None),
        ("*;q=0.5, gzip", "gzip"),
        ("zstd;q=0, *", "br"),
        ("identity, gzip;q=0.5", None),
        ("identity;q=0.5, gzip", "gzip"),
        ("gzip, identity", "gzip"),
        ("gzip;q=x", None),
        ("gzip;q=nan", None),
        ("br; q=0.8 , gzip ; q=0.2", "br"),
        (",", None),
    ],
)
def test_the_encoding_is_the_one_that_is_preferred(accepted: str, encoding: str | None) -> None:
    assert negotiated({b"accept-encoding": accepted.encode()}).encoding == encoding


def test_a_long_header_means_the_same_and_is_not_kept() -> None:
    long = b"gzip, " + b"x" * LONGEST
    assert negotiated({b"accept-encoding": long}).encoding == "gzip"
    assert negotiated({b"accept-encoding": long}) is not negotiated({b"accept-encoding": long})
    assert negotiated({b"accept": b"*/*"}) is negotiated({b"accept": b"*/*"})


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "deflate", "x", "gzip, identity"])
def test_a_body_that_is_compressed_is_refused(client: TestClient, encoding: str) -> None:
    headers = {"content-type": "application/json", "content-encoding": encoding}
    sent = send(client, "POST", "/graphql", content=b"\x1f\x8b", headers=headers)
    (error,) = json.loads(sent.decoded)["errors"]
    assert sent.status == 415
    assert sent.headers["accept-encoding"] == "identity"
    assert error["extensions"] == {"code": "BAD_REQUEST"}
    assert "identity" in error["message"]


@pytest.mark.parametrize("encoding", ["identity", "Identity"])
def test_a_body_that_is_said_to_be_plain_is_read(client: TestClient, encoding: str) -> None:
    body: Any = {"query": "{ __typename }"}
    sent = send(client, "POST", "/graphql", json=body, headers={"content-encoding": encoding})
    assert json.loads(sent.body) == {"data": {"__typename": "Query"}}
