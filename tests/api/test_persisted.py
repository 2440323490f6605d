"""Documents that requests name: by hashes of what was sent before, and by IDs of a manifest."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from api.app import create_app, trusted_documents
from api.cli import main
from api.graphql import Parameters
from api.limits.bounds import Limits
from api.negotiation import CSV, GRAPHQL_JSON, JSON
from api.persisted import OVERHEAD, HashNotFound, Named, PersistedDocuments
from api.settings import Settings, SettingsError, read_settings
from api.trusted import BrokenManifest, TrustedDocuments, hash_of, read_manifest

QUERY = 'query Guard { agency(slug: "river-guard") { slug } }'
DATA = {"data": {"agency": {"slug": "river-guard"}}}
OTHER = "{ __typename }"
LISTED = "query Listed($n: Int) { agencies(first: $n) { nodes { slug } } }"
BOTH_METHODS = pytest.mark.parametrize("method", ["GET", "POST"])


@contextmanager
def opened(url: str, **settings: Any) -> Iterator[TestClient]:
    with TestClient(create_app(Settings(database_url=url, **settings))) as client:
        client.headers.clear()
        yield client


def ask(client: TestClient, method: str, accept: str = JSON, **parameters: Any) -> httpx2.Response:
    headers = {"accept": accept}
    if method == "POST":
        return client.post("/graphql", json=parameters, headers=headers)
    texts = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
    }
    return client.get("/graphql", params=texts, headers=headers)


def named(query: str, **changes: Any) -> dict[str, Any]:
    """Return the extensions that name a document by its hash."""
    return {"persistedQuery": {"version": 1, "sha256Hash": hash_of(query), **changes}}


def problem(response: httpx2.Response, status: int) -> tuple[str, str]:
    """Return the code and the message of the only error of a response."""
    assert response.status_code == status, response.text
    assert response.headers["cache-control"] == "no-store"
    assert set(response.json()) == {"errors"}
    (error,) = response.json()["errors"]
    return error["extensions"]["code"], error["message"]


# Hashes


@BOTH_METHODS
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
def test_a_document_is_sent_once_and_then_named(
    database_url: str, method: str, accept: str
) -> None:
    not_found = ("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
    with opened(database_url) as client:
        by_hash = {"extensions": named(QUERY)}
        # Clients expect this status.
        assert problem(ask(client, method, accept, **by_hash), 200) == not_found
        assert ask(client, method, accept, query=QUERY, **by_hash).json() == DATA
        for other in ("GET", "POST"):
            assert ask(client, other, accept, **by_hash).json() == DATA
        # Another document is as unknown as before.
        again = ask(client, method, accept, extensions=named(OTHER))
        assert problem(again, 200) == not_found


def test_a_named_document_takes_variables_and_a_name(database_url: str) -> None:
    query = f"{LISTED} query Other {{ __typename }}"
    parameters = {"variables": {"n": 1}, "operationName": "Listed", "extensions": named(query)}
    with opened(database_url) as client:
        first = ask(client, "POST", query=query, **parameters)
        assert len(first.json()["data"]["agencies"]["nodes"]) == 1
        assert ask(client, "GET", **parameters).json() == first.json()


@pytest.mark.parametrize(
    ("query", "variables", "extensions"),
    [
        ("{", None, {}),
        ("{ unknown }", None, {}),
        ("{ agencies(first: 1000) { nodes { id } } }", None, {}),
        ("{" + " ".join(f"a{n}: __typename" for n in range(51)) + "}", None, {}),
        ("query ($n: Int!) { agencies(first: $n) { totalCount } }", None, {}),
        (
            "{ agencies(first: 100) { nodes { units(first: 100) { nodes { units(first: 100)"
            " { nodes { id } } } } } } }",
            None,
            {"cost": "only"},
        ),
    ],
)
def test_only_what_runs_is_kept(
    database_url: str, query: str, variables: Any, extensions: dict[str, Any]
) -> None:
    with opened(database_url) as client:
        ask(client, "POST", query=query, extensions={**named(query), **extensions})
        response = ask(client, "POST", extensions=named(query))
        assert problem(response, 200)[0] == "PERSISTED_QUERY_NOT_FOUND"
        assert "policygraph_persisted_query_bytes 0.0" in client.get("/metrics").text


@BOTH_METHODS
def test_a_hash_is_that_of_its_document(client: TestClient, method: str) -> None:
    response = ask(client, method, query=QUERY, extensions=named(OTHER))
    code, message = problem(response, 400)
    assert (code, "SHA-256" in message) == ("BAD_REQUEST", True)
    response = ask(client, method, extensions=named(OTHER))
    assert problem(response, 200)[0] == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize(
    "extension",
    [
        "x",
        1,
        [],
        {},
        {"version": 2, "sha256Hash": "x"},
        {"version": True, "sha256Hash": "x"},
        {"version": "1", "sha256Hash": "x"},
        {"version": 1},
        {"version": 1, "sha256Hash": 1},
        {"version": 1, "sha256Hash": None},
    ],
)
def test_an_extension_of_another_form_is_an_error(client: TestClient, extension: Any) -> None:
    for more in ({}, {"query": QUERY}):
        response = ask(client, "POST", extensions={"persistedQuery": extension}, **more)
        assert problem(response, 400)[0] == "BAD_REQUEST"


def test_no_extension_is_the_same_as_null(client: TestClient) -> None:
    response = ask(client, "POST", query=QUERY, extensions={"persistedQuery": None})
    assert response.json() == DATA


@BOTH_METHODS
def test_nothing_is_kept_where_the_store_is_switched_off(database_url: str, method: str) -> None:
    with opened(database_url, persisted_query_bytes=0) as client:
        assert ask(client, method, query=QUERY, extensions=named(QUERY)).json() == DATA
        response = ask(client, method, extensions=named(QUERY))
        expected = ("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")
        assert problem(response, 200) == expected


def test_a_table_is_never_an_error_with_a_status_of_success(client: TestClient) -> None:
    response = ask(client, "GET", CSV, extensions=named("{ never }"))
    assert problem(response, 400)[0] == "PERSISTED_QUERY_NOT_FOUND"


def test_a_table_may_be_asked_for_by_a_hash(database_url: str) -> None:
    with opened(database_url) as client:
        ask(client, "POST", query=LISTED, extensions=named(LISTED))
        response = ask(client, "GET", CSV, extensions=named(LISTED), variables={"n": 1})
        assert response.text.splitlines()[0] == "slug"


def test_the_store_is_bounded() -> None:
    store = PersistedDocuments(20 * OVERHEAD, TrustedDocuments({}, {}), trusted_only=False)

    def is_kept(query: str) -> bool:
        try:
            by_hash = Parameters(extensions=named(query))
            return store.document_of(by_hash).query == query
        except HashNotFound:
            return False

    small = [f"{{ a{n}: __typename }}" for n in range(1_000)]
    for query in small:
        store.keep(Named(query, hash_of(query)))
        assert is_kept(small[0])
    assert 10 < len(store) < 20
    assert store.bytes_held <= 20 * OVERHEAD
    # The least recently used is dropped, and a document that is too large drops none.
    assert [query for query in small if is_kept(query)] == [small[0], *small[1 - len(store) :]]
    large = "{ __typename } #" + "x" * 20 * OVERHEAD
    store.keep(Named(large, hash_of(large)))
    assert not is_kept(large)
    assert is_kept(small[0])
    # A document without a hash is not kept.
    store.keep(Named(OTHER))
    assert not is_kept(OTHER)


# A manifest


APOLLO = {
    "format": "apollo-persisted-query-manifest",
    "version": 1,
    "operations": [
        {"id": hash_of(QUERY), "body": QUERY, "name": "Guard", "type": "query"},
        {"id": "listed", "body": LISTED, "name": "Listed", "type": "query"},
    ],
}
PLAIN = {hash_of(QUERY): QUERY, "listed": LISTED}
MANIFESTS = pytest.mark.parametrize("manifest", [APOLLO, PLAIN], ids=["apollo", "plain"])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "documents.json"
    path.write_text(json.dumps(APOLLO), "utf-8")
    return path


@MANIFESTS
@BOTH_METHODS
def test_a_trusted_document_is_named(
    database_url: str, tmp_path: Path, method: str, manifest: Any
) -> None:
    path = tmp_path / "documents.json"
    path.write_text(json.dumps(manifest), "utf-8")
    with opened(database_url, trusted_documents=path) as client:
        for name in (hash_of(QUERY), f"sha256:{hash_of(QUERY)}"):
            assert ask(client, method, documentId=name).json() == DATA
        for name in ("listed", f"sha256:{hash_of(LISTED)}"):
            response = ask(client, method, documentId=name, variables={"n": 2})
            assert len(response.json()["data"]["agencies"]["nodes"]) == 2
        # Apollo Client's link sends the IDs of a manifest as hashes.
        for extension in (named(QUERY), named(LISTED), named("", sha256Hash="listed")):
            assert "data" in ask(client, method, extensions=extension).json()
        # Others are run, too, and named after they were sent.
        assert ask(client, method, query=OTHER, extensions=named(OTHER)).json()["data"]
        assert ask(client, method, documentId=f"sha256:{hash_of(OTHER)}").json()["data"]
        code, message = problem(ask(client, method, documentId="sha256:x"), 404)
        assert (code, message) == ("DOCUMENT_NOT_FOUND", "No document has the ID 'sha256:x'.")


@BOTH_METHODS
def test_only_trusted_documents_are_run(database_url: str, file: Path, method: str) -> None:
    with opened(database_url, trusted_documents=file, trusted_only=True) as client:
        assert ask(client, method, documentId="listed", variables={"n": 1}).json()["data"]
        assert ask(client, method, extensions=named(QUERY)).json() == DATA
        # The text of a trusted document is that document.
        assert ask(client, method, query=QUERY).json() == DATA
        for refused in (
            {"query": OTHER},
            {"query": QUERY + " "},
            {"query": "{"},
            {"query": "{ __schema { types { name } } }"},
            {"query": OTHER, "extensions": named(OTHER)},
            {"extensions": named(OTHER)},
        ):
            response = ask(client, method, **refused)
            assert problem(response, 403)[0] == "DOCUMENT_NOT_TRUSTED"
        assert problem(ask(client, method, documentId="x"), 404)[0] == "DOCUMENT_NOT_FOUND"


def test_a_request_has_one_document(client: TestClient) -> None:
    for parameters, says in (
        ({"query": QUERY, "documentId": "x"}, "not both"),
        ({"documentId": 1}, "'documentId' must be a string or null"),
        ({"documentId": None}, "'query' must be a string"),
        ({"extensions": {}}, "'query' must be a string"),
    ):
        code, message = problem(ask(client, "POST", **parameters), 400)
        assert code == "BAD_REQUEST"
        assert says in message


BROKEN: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "is not JSON: Expecting value: line 1 column 1"),
    "no JSON": (b'{"a": "{ x }",\n}', "is not JSON: .*line 2"),
    "another encoding": ('{"a": "é"}'.encode("latin-1"), "is not UTF-8"),
    "a list": (b"[]", "the manifest: Input should be a valid dictionary"),
    "a number": (b'{"a": 1}', "a: Input should be a valid string"),
    "an empty ID": (b'{"": "{ x }"}', ": String should have at least 1 character"),
    "an ID twice": (b'{"a": "{ x }", "a": "{ y }"}', "'a' stands there twice"),
    "another format": (b'{"format": "x"}', "format: Input should be 'apollo-persisted-query-man"),
    "another version": (
        json.dumps({**APOLLO, "version": 2}).encode(),
        "version: Input should be 1",
    ),
    "no operations": (
        json.dumps({**APOLLO, "operations": {}}).encode(),
        "operations: Input should be a valid list",
    ),
    "no body": (
        json.dumps({**APOLLO, "operations": [*APOLLO["operations"], {"id": "x"}]}).encode(),
        r"operations\.2\.body: Field required",
    ),
    "an operation twice": (
        json.dumps({**APOLLO, "operations": [*APOLLO["operations"]] * 2}).encode(),
        "'[0-9a-f]{64}' stands there twice",
    ),
    "deeply nested": (b"[" * 100_000, "recursion"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_manifest_is_an_error(tmp_path: Path, name: str) -> None:
    content, says = BROKEN[name]
    path = tmp_path / "documents.json"
    path.write_bytes(content)
    with pytest.raises(BrokenManifest, match=f"{re.escape(str(path))}.*{says}"):
        read_manifest(path)
    with pytest.raises(SettingsError, match=f"POLICYGRAPH_TRUSTED_DOCUMENTS .*{says}"):
        read_settings(trusted_documents=str(path))


def test_a_manifest_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="can't be read: No such file"):
        read_settings(trusted_documents=str(tmp_path / "none.json"))
    with pytest.raises(SettingsError, match="can't be read: Is a directory"):
        read_settings(trusted_documents=str(tmp_path))


def test_trusting_no_others_needs_a_manifest(file: Path) -> None:
    with pytest.raises(SettingsError, match=r"TRUSTED_ONLY .*POLICYGRAPH_TRUSTED_DOCUMENTS beside"):
        read_settings(trusted_only="true")
    with pytest.raises(SettingsError, match=r"TRUSTED_ONLY .*valid boolean"):
        read_settings(trusted_only="maybe", trusted_documents=str(file))
    assert read_settings(trusted_only="true", trusted_documents=str(file)).trusted_only


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("query Q {\n  unknown\n}", r"'x' \(line 2, column 3\): Cannot query field 'unknown'"),
        ("{", r"'x' \(line 1, column 2\): Syntax Error"),
        (
            "mutation { __typename }",
            "'x' .*: The mutation operation is not supported by the schema",
        ),
        ("{" + "__typename " * Limits().max_tokens + "}", "'x'.*more than 2000 tokens"),
    ],
)
def test_a_document_that_could_not_be_run_is_an_error_at_the_start(
    file: Path, query: str, says: str, curated_url: str, free_port: str
) -> None:
    file.write_text(json.dumps({"x": query, **PLAIN}), "utf-8")
    settings = Settings(trusted_documents=file)
    with pytest.raises(SettingsError, match=f"{re.escape(str(file))}: the document {says}"):
        trusted_documents(settings)
    words = ["serve", "--no-load", "--database-url", curated_url, "--port", free_port]
    result = CliRunner().invoke(main, [*words, "--trusted-documents", str(file)])
    assert result.exit_code == 2
    assert "PolicyGraph is on" not in result.output
    assert f"{file}: the document 'x'" in result.output


def test_the_manifest_of_the_examples_is_one(tmp_path: Path) -> None:
    path = tmp_path / "examples.json"
    path.write_text(CliRunner().invoke(main, ["examples", "--manifest"]).stdout, "utf-8")
    assert len(trusted_documents(Settings(trusted_documents=path)).by_id) > 20
