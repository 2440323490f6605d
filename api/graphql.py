"""The GraphQL-over-HTTP endpoint: bytes in, bytes out.

It follows the GraphQL-over-HTTP specification: POST and GET, in
``application/graphql-response+json`` (where a request that was not run has a status of 4xx or 5xx)
and, for older clients, in ``application/json`` (where a well-formed request has the status 200).
"""

from typing import Any
from urllib.parse import parse_qs

import orjson
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from api.errors import plain
from api.headers import NOT_KEPT, revalidated
from api.limits import MOST_BYTES
from api.metrics import Metrics
from api.operations import Answer, Operations, Request

GRAPHQL_JSON = "application/graphql-response+json"
JSON = "application/json"
STATUS = {"UNAVAILABLE": 503, "INTERNAL_ERROR": 500}
ALLOWED = "GET, HEAD, POST"
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
VARY = {"vary": "Accept"}
FAILED = {**VARY, **NOT_KEPT}


class BadRequest(Exception):
    """A request is no GraphQL request; ``status`` is that of the response."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


def mount(app: FastAPI, operations: Operations, metrics: Metrics) -> None:
    """Serve ``operations`` at ``/graphql``, counted by ``metrics``."""

    async def endpoint(http: HttpRequest) -> Response:
        media_type = _media_type(",".join(http.headers.getlist("accept")))
        if media_type is None:
            reason = f"Acceptable are {GRAPHQL_JSON} and {JSON}."
            metrics.count(Answer(errors=[plain(reason, "BAD_REQUEST")]))
            return Response(reason, 406, FAILED, "text/plain")
        try:
            request = await _request(http)
        except BadRequest as error:
            answer = Answer(errors=[plain(str(error), "BAD_REQUEST")])
            metrics.count(answer)
            headers = FAILED | ({"allow": ALLOWED} if error.status == 405 else {})
            return Response(answer.body(), error.status, headers, _content_type(media_type))
        with metrics.timed():
            answer = await run_in_threadpool(operations.answer, request)
        metrics.count(answer)
        status = _status(answer, media_type)
        kept = http.method != "POST" and not answer.errors
        headers = VARY if kept else FAILED
        response = Response(answer.body(), status, headers, _content_type(media_type))
        return revalidated(http, response) if kept else response

    # The endpoint itself answers the methods that it does not take, with an error of GraphQL.
    app.add_route("/graphql", endpoint, methods=METHODS, include_in_schema=False)


def _content_type(media_type: str) -> str:
    return f"{media_type}; charset=utf-8"


def _media_type(accept: str) -> str | None:
    """Choose the media type of the response by the Accept header; ``None`` where none fits."""
    ranges: dict[str, tuple[float, int]] = {}
    for place, part in enumerate((accept.strip() or "*/*").split(",")):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        ranges.setdefault(name, (_weight(quality), -place))

    def rank(media_type: str) -> tuple[float, int, int]:
        for exactness, name in ((2, media_type), (1, "application/*"), (0, "*/*")):
            if name in ranges:
                weight, place = ranges[name]
                return weight, exactness, place
        return 0.0, 0, 0

    # Where the client leaves it open, it may be one that knows the older type alone.
    best = max((JSON, GRAPHQL_JSON), key=rank)
    return best if rank(best)[0] > 0 else None


def _weight(quality: str) -> float:
    try:
        return max(0.0, float(quality))
    except ValueError:
        return 0.0


def _status(answer: Answer, media_type: str) -> int:
    if answer.data is not None or not answer.errors:
        return 200
    code = answer.errors[0]["extensions"]["code"]
    if code in STATUS:
        return STATUS[code]
    return 400 if media_type == GRAPHQL_JSON else 200


async def _request(http: HttpRequest) -> Request:
    if http.method in ("GET", "HEAD"):
        return _checked(_from_query(http.url.query))
    if http.method != "POST":
        raise BadRequest("A GraphQL request is sent by POST or GET.", 405)
    content_type = http.headers.get("content-type", "").split(";")[0].strip().lower()
    if content_type != JSON:
        raise BadRequest(f"The body of a GraphQL request has the type {JSON}.", 415)
    body = bytearray()
    async for piece in http.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise BadRequest(f"A GraphQL request has at most {MOST_BYTES:,} bytes.", 413)
    try:
        return _checked(orjson.loads(body))
    except orjson.JSONDecodeError as error:
        raise BadRequest(f"The body is not JSON: {error.msg} at character {error.pos}.") from None


def _from_query(query: str) -> dict[str, Any]:
    given: dict[str, Any] = {name: values[-1] for name, values in parse_qs(query).items()}
    for name in ("variables", "extensions"):
        if name in given:
            try:
                given[name] = orjson.loads(given[name])
            except orjson.JSONDecodeError:
                raise BadRequest(f"{name!r} is to be JSON text.") from None
    return given


def _checked(given: Any) -> Request:
    if isinstance(given, list):
        raise BadRequest("Send one request at a time: a batch is not taken.")
    if not isinstance(given, dict):
        raise BadRequest("A GraphQL request is a JSON object with the key 'query'.")
    if not isinstance(given.get("query"), str):
        raise BadRequest("'query' is to be a string that holds a GraphQL document.")
    name = given.get("operationName")
    if not (name is None or isinstance(name, str)):
        raise BadRequest("'operationName' is to be a string or null.")
    variables = given.get("variables")
    if not (variables is None or isinstance(variables, dict)):
        raise BadRequest("'variables' is to be an object or null.")
    extensions = given.get("extensions")
    if not (extensions is None or isinstance(extensions, dict)):
        raise BadRequest("'extensions' is to be an object or null.")
    return Request(given["query"], name or None, variables or {})
