"""The endpoint, by the GraphQL-over-HTTP specification and what its audits ask of a server."""

import json
import socket
from http.client import HTTPResponse
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest
from fastapi.testclient import TestClient

from api.limits.bounds import Limits
from api.negotiation import GRAPHQL_JSON, JSON

MOST = Limits().max_body
TYPENAME = {"query": "{ __typename }"}
OF_A_TYPE = "query Type($name: String!) { __type(name: $name) { name } }"
AMBIGUOUS = '{ agency(alias: "The Bureau") { name } release { __typename } }'
BOTH = pytest.mark.parametrize("accept", [GRAPHQL_JSON, JSON])


def post(client: TestClient, body: Any, accept: str = GRAPHQL_JSON) -> httpx2.Response:
    headers = {"accept": accept, "content-type": JSON}
    content = body if isinstance(body, bytes | str) else json.dumps(body)
    return client.post("/graphql", content=content, headers=headers)


def get(client: TestClient, accept: str = GRAPHQL_JSON, **parameters: str) -> httpx2.Response:
    return client.get("/graphql", params=parameters, headers={"accept": accept})


def media_type(response: httpx2.Response) -> str:
    return response.headers["content-type"]


def is_refused(response: httpx2.Response, status: int, code: str) -> bool:
    """Tell whether a request was answered with errors of one code, and nothing beside them."""
    assert response.status_code == status
    body = response.json()
    return set(body) == {"errors"} and {e["extensions"]["code"] for e in body["errors"]} == {code}


# Media types


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (JSON, JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        ("", JSON),
        (f"{GRAPHQL_JSON}; charset=utf-8, {JSON}; charset=utf-8", GRAPHQL_JSON),
        (f"{JSON}, {GRAPHQL_JSON}", JSON),
        (f"{JSON};q=0.5, {GRAPHQL_JSON};q=0.9", GRAPHQL_JSON),
        (f"{JSON};q=0.9, {GRAPHQL_JSON};q=0.5", JSON),
        (f"text/html, {GRAPHQL_JSON};q=0.1", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, */*;q=0.1", GRAPHQL_JSON),
        (f"*/*, {GRAPHQL_JSON}", GRAPHQL_JSON),
        (f"*/*;q=0.1, {GRAPHQL_JSON};q=0", JSON),
        (f"*/*, {JSON};q=0", GRAPHQL_JSON),
        (f"application/*;q=0.2, {JSON};q=0.1", GRAPHQL_JSON),
        (f"{JSON};q=high, {GRAPHQL_JSON};q=0.1", GRAPHQL_JSON),
        ("APPLICATION/GraphQL-Response+JSON", GRAPHQL_JSON),
    ],
)
def test_response_has_the_type_that_is_accepted(
    client: TestClient, accept: str, chosen: str
) -> None:
    response = post(client, TYPENAME, accept)
    assert response.status_code == 200
    assert media_type(response) == f"{chosen}; charset=utf-8"
    assert response.headers["vary"] == "Accept, Accept-Encoding"


def test_without_accept_the_response_is_of_the_older_type(client: TestClient) -> None:
    response = client.get("/graphql", params=TYPENAME)
    assert "accept" not in response.request.headers
    assert (response.status_code, media_type(response)) == (200, f"{JSON}; charset=utf-8")


def test_accept_may_stand_in_several_headers(client: TestClient) -> None:
    headers = [("accept", "text/html"), ("accept", GRAPHQL_JSON)]
    response = client.get("/graphql", params=TYPENAME, headers=headers)
    assert media_type(response).startswith(GRAPHQL_JSON)


@pytest.mark.parametrize(
    "accept", ["text/html", f"{JSON};q=0", "*/*;q=0", f"{JSON};q=x", f"{JSON};q=nan", "json", ","]
)
def test_other_types_are_not_acceptable(client: TestClient, accept: str) -> None:
    response = post(client, TYPENAME, accept)
    assert response.status_code == 406
    assert GRAPHQL_JSON in response.text
    assert media_type(response).startswith("text/plain")


@pytest.mark.parametrize(
    "type_", [JSON, f"{JSON}; charset=utf-8", 'Application/JSON;charset="UTF-8"']
)
def test_body_is_json_in_utf_8(client: TestClient, type_: str) -> None:
    query = '{ agencies(where: {name: {contains: "Øresund"}}) { nodes { name } } }'
    body = json.dumps({"query": query}, ensure_ascii=False).encode()
    response = client.post("/graphql", content=body, headers={"content-type": type_})
    assert response.json() == {"data": {"agencies": {"nodes": [{"name": "Øresund Watch"}]}}}
    assert "Øresund".encode() in response.content


@pytest.mark.parametrize(
    "type_",
    [
        "application/graphql",
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data",
        "",
    ],
)
def test_body_of_another_type_is_refused(client: TestClient, type_: str) -> None:
    response = client.post(
        "/graphql", content=json.dumps(TYPENAME), headers={"content-type": type_}
    )
    assert is_refused(response, 415, "BAD_REQUEST")


def test_body_without_a_type_is_refused(client: TestClient) -> None:
    response = client.post("/graphql", content=json.dumps(TYPENAME))
    assert "content-type" not in response.request.headers
    assert is_refused(response, 415, "BAD_REQUEST")


# Well-formed requests


@BOTH
@pytest.mark.parametrize("parameter", ["variables", "operationName", "extensions"])
def test_null_is_the_same_as_nothing(client: TestClient, accept: str, parameter: str) -> None:
    response = post(client, {**TYPENAME, parameter: None}, accept)
    assert (response.status_code, response.json()) == (200, {"data": {"__typename": "Query"}})


@BOTH
def test_operation_name_variables_and_extensions_are_taken(client: TestClient, accept: str) -> None:
    query = f"{OF_A_TYPE} query Other {{ __typename }}"
    body = {"query": query, "operationName": "Type", "variables": {"name": "Agency"}}
    response = post(client, {**body, "extensions": {"some": "value"}, "unknown": 1}, accept)
    assert (response.status_code, response.json()) == (
        200,
        {"data": {"__type": {"name": "Agency"}}},
    )


@BOTH
def test_get_takes_variables_as_json(client: TestClient, accept: str) -> None:
    response = get(
        client,
        accept,
        query=OF_A_TYPE,
        variables='{"name": "Agency"}',
        operationName="Type",
        extensions="{}",
    )
    assert (response.status_code, response.json()) == (
        200,
        {"data": {"__type": {"name": "Agency"}}},
    )
    assert media_type(response).startswith(accept)


def test_get_takes_an_empty_name_as_none(client: TestClient) -> None:
    response = get(client, query="query Named { __typename }", operationName="", variables="")
    assert response.json() == {"data": {"__typename": "Query"}}


def test_get_decodes_forms_as_browsers_encode_them(client: TestClient) -> None:
    query = "%7B+agency%28alias%3A%22%C3%B8resund+watch%22%29+%7B+slug+%7D+%7D"
    response = client.get(f"/graphql?query={query}")
    assert response.json() == {"data": {"agency": {"slug": "oresund-watch"}}}


@pytest.mark.parametrize("query", ["query=%FF", "query={__typename}%23%FF", "%FF=1"])
def test_an_address_that_is_no_utf_8_is_no_failure(client: TestClient, query: str) -> None:
    assert client.get(f"/graphql?{query}", headers={"accept": GRAPHQL_JSON}).status_code < 500


def test_head_is_get_without_a_body(client: TestClient) -> None:
    response = client.head("/graphql", params=TYPENAME, headers={"accept": GRAPHQL_JSON})
    assert response.status_code == 200
    assert media_type(response).startswith(GRAPHQL_JSON)


def test_data_stands_beside_the_errors_of_a_field(client: TestClient) -> None:
    for accept in (GRAPHQL_JSON, JSON):
        response = post(client, {"query": AMBIGUOUS}, accept)
        assert response.status_code == 200
        body = response.json()
        assert list(body) == ["errors", "data"]
        assert body["data"] == {"agency": None, "release": {"__typename": "Release"}}
        (error,) = body["errors"]
        assert error["path"] == ["agency"]
        assert error["extensions"]["code"] == "AMBIGUOUS_ALIAS"
        slugs = [candidate["slug"] for candidate in error["extensions"]["candidates"]]
        assert slugs == ["lamp-office", "ledger-office"]


# Requests that are refused before anything is run


REQUEST_ERRORS: dict[str, tuple[dict[str, Any], str]] = {
    "syntax": ({"query": "{"}, "SYNTAX_ERROR"),
    "empty": ({"query": ""}, "SYNTAX_ERROR"),
    "unknown field": ({"query": "{ unknown }"}, "VALIDATION_FAILED"),
    "no operation": ({"query": "fragment F on Query { __typename }"}, "VALIDATION_FAILED"),
    "mutation": ({"query": "mutation { __typename }"}, "VALIDATION_FAILED"),
    "missing variable": ({"query": OF_A_TYPE}, "BAD_VARIABLES"),
    "bad variable": ({"query": OF_A_TYPE, "variables": {"name": [1]}}, "BAD_VARIABLES"),
    "unknown name": ({"query": OF_A_TYPE, "operationName": "Other"}, "BAD_REQUEST"),
    "several operations": ({"query": "query A {__typename} query B {__typename}"}, "BAD_REQUEST"),
    "bad argument": ({"query": "{ agency { id } }"}, "BAD_ARGUMENT"),
}


@pytest.mark.parametrize("case", REQUEST_ERRORS)
def test_failed_request_is_400_in_the_newer_type(client: TestClient, case: str) -> None:
    body, code = REQUEST_ERRORS[case]
    assert is_refused(post(client, body, GRAPHQL_JSON), 400, code)


@pytest.mark.parametrize("case", REQUEST_ERRORS)
def test_failed_request_is_200_in_the_older_type(client: TestClient, case: str) -> None:
    body, code = REQUEST_ERRORS[case]
    assert is_refused(post(client, body, JSON), 200, code)


def test_get_never_runs_a_mutation(client: TestClient) -> None:
    for query in ("mutation { __typename }", "query A { __typename } mutation B { __typename }"):
        response = get(client, query=query)
        assert is_refused(response, 405, "BAD_REQUEST")
        assert response.headers["allow"] == "POST"


def test_syntax_error_says_where(client: TestClient) -> None:
    (error,) = post(client, {"query": "{ a\n  ?"}).json()["errors"]
    assert error["locations"] == [{"line": 2, "column": 3}]


WRONG: dict[str, list[Any]] = {
    "query": [{"obj": "ect"}, 0, False, ["array"], None],
    "operationName": [{"obj": "ect"}, 0, False, ["array"]],
    "variables": ["string", 0, False, ["array"], []],
    "extensions": ["string", 0, False, ["array"], []],
}


@BOTH
@pytest.mark.parametrize(
    ("parameter", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_parameter_of_a_wrong_type_is_refused(
    client: TestClient, accept: str, parameter: str, value: Any
) -> None:
    response = post(client, {**TYPENAME, parameter: value}, accept)
    assert is_refused(response, 400, "BAD_REQUEST")
    assert f"'{parameter}'" in response.json()["errors"][0]["message"]


@BOTH
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{ "not a JSON',
        b"NONSENSE",
        b"null",
        b'"{ __typename }"',
        b"1",
        b"[]",
        b'[{"query": "{ __typename }"}]',
        b'{"qeury": "{ __typename }"}',
        b"{}",
        b'{"query": "{ __typename }", "variables": {"a": NaN}}',
        b'{"query": "{ __typename }", "variables": {"a": "\\ud800"}}',
        b'{"query": "# \xff\n{ __typename }"}',
        '{"query": "# é\n{ __typename }"}'.encode("latin-1"),
        '{"query": "{ __typename }"}'.encode("utf-16"),
        b'{"query": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    ],
    ids=range(16),
)
def test_body_that_is_no_request_is_refused(client: TestClient, accept: str, body: bytes) -> None:
    response = post(client, body, accept)
    assert is_refused(response, 400, "BAD_REQUEST")
    assert media_type(response).startswith(accept)


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"query": ""},
        {"variables": "{}"},
        {**TYPENAME, "variables": "{"},
        {**TYPENAME, "variables": "[]"},
        {**TYPENAME, "extensions": "1"},
    ],
)
def test_address_that_holds_no_request_is_refused(
    client: TestClient, parameters: dict[str, str]
) -> None:
    assert is_refused(get(client, **parameters), 400, "BAD_REQUEST")


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods_are_not_allowed(client: TestClient, method: str) -> None:
    response = client.request(method, "/graphql", params=TYPENAME)
    assert is_refused(response, 405, "BAD_REQUEST")
    assert response.headers["allow"] == "GET, HEAD, POST"


# Sizes


def padded(size: int) -> bytes:
    """Return a well-formed request of ``size`` bytes."""
    body = json.dumps({"query": "{ __typename } #"})
    return (body[:-2] + "x" * (size - len(body)) + body[-2:]).encode()


def test_largest_body_is_answered(client: TestClient) -> None:
    assert post(client, padded(MOST)).json() == {"data": {"__typename": "Query"}}


def test_larger_body_is_refused(client: TestClient) -> None:
    assert is_refused(post(client, padded(MOST + 1)), 413, "BAD_REQUEST")


def test_chunked_body_is_refused_before_its_end(server_url: str) -> None:
    size = MOST + 1
    head = f"POST /graphql HTTP/1.1\r\nContent-Type: {JSON}\r\nTransfer-Encoding: chunked\r\n\r\n"
    status, body = raw(server_url, f"{head}{size:x}\r\n{' ' * size}\r\n")
    assert (status, body["errors"][0]["extensions"]["code"]) == (413, "BAD_REQUEST")


def raw(server_url: str, message: str) -> tuple[int, Any]:
    """Send bytes to a server, and return the status and the JSON that it answers with."""
    url = httpx2.URL(server_url)
    with socket.create_connection((url.host, url.port or 80), timeout=30) as connection:
        connection.sendall(message.encode())
        response = HTTPResponse(connection)
        response.begin()
        return response.status, json.loads(response.read())


def test_chunked_body_is_read_whole(server_url: str) -> None:
    pieces = (bytes([byte]) for byte in json.dumps(TYPENAME).encode())
    response = httpx2.post(f"{server_url}/graphql", content=pieces, headers={"content-type": JSON})
    assert response.json() == {"data": {"__typename": "Query"}}


def test_long_address_reaches_a_real_server(server_url: str) -> None:
    query = urlencode({"query": "{ __typename } #" + "x" * 7_000})
    assert httpx2.get(f"{server_url}/graphql?{query}").json() == {"data": {"__typename": "Query"}}
