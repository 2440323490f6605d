"""The GraphQL-over-HTTP endpoint: bytes in, bytes out.

It follows the GraphQL-over-HTTP specification: POST and GET, in
``application/graphql-response+json`` (where a request that did not run has a 4xx or 5xx status)
and, for older clients, in ``application/json`` (where a well-formed request has status 200).
"""

import asyncio
from functools import cache
from time import perf_counter
from typing import Any
from urllib.parse import parse_qs

import orjson
from starlette.types import Receive, Scope, Send

from api.errors import BadRequest, plain
from api.graphql import GraphQLRequest, GraphQLResponse, validate_request
from api.lanes import Lanes
from api.limits.bounds import Limits
from api.limits.http import read_body
from api.metrics import Metrics
from api.negotiation import GRAPHQL_JSON, JSON, Negotiated, RequestHeaders, headers_of, negotiated
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ

STATUS = {"UNAVAILABLE": 503, "INTERNAL_ERROR": 500}
# In seconds: what keeps a database or its threads busy is soon over, or not at all.
RETRY = (b"retry-after", b"5")
ALLOWED = {"allow": "GET, HEAD, POST"}
POST_ALONE = {"allow": "POST"}
MUTATION = "GET only runs queries; the schema has no other operations."
IDENTITY = {"accept-encoding": "identity"}
COMPRESSED = "The body of a GraphQL request must be sent as it is: the only encoding is identity."
# Data of more bytes is encoded in a thread: that takes longer than a small operation.
AT_ONCE = 100_000


class GraphQLEndpoint:
    """The endpoint, an ASGI application."""

    def __init__(self, lanes: Lanes, metrics: Metrics, limits: Limits) -> None:
        self._lanes = lanes
        self._metrics = metrics
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request."""
        headers = headers_of(scope)
        response = await self._response(scope, headers, receive)
        await response.send(headers, send)

    async def _response(
        self, scope: Scope, headers: RequestHeaders, receive: Receive
    ) -> FinishedResponse:
        wanted = negotiated(headers)
        form = _form(wanted)
        try:
            if wanted.media_type is None:
                raise BadRequest(f"The response is available as {GRAPHQL_JSON} or {JSON}.", 406)
            request = await self._request(scope, headers, receive)
        except BadRequest as error:
            return self._refuse(error, wanted)
        start = perf_counter()
        result = await self._lanes.execute(request, receive)
        self._metrics.seconds.observe(perf_counter() - start)
        if result.writes and scope["method"] in READ:
            return self._refuse(BadRequest(MUTATION, 405, POST_ALONE), wanted)
        self._metrics.count(result)
        keep = Keep.NEVER if scope["method"] == "POST" or result.errors else Keep.WHILE_UNCHANGED
        status = _status(result, wanted)

        def finished() -> FinishedResponse:
            response = finish(result.body(), form, keep, status)
            if status == STATUS["UNAVAILABLE"]:
                response.raw_headers.append(RETRY)
            return response

        if len(result.data or b"") <= AT_ONCE:
            return finished()
        return await asyncio.get_running_loop().run_in_executor(None, finished)

    async def _request(
        self, scope: Scope, headers: RequestHeaders, receive: Receive
    ) -> GraphQLRequest:
        if scope["method"] in READ:
            return validate_request(_from_query(scope["query_string"]))
        if scope["method"] != "POST":
            raise BadRequest("Send a GraphQL request with POST or GET.", 405, ALLOWED)
        content_type = headers.get(b"content-type", b"").split(b";")[0].strip().lower()
        if content_type != JSON.encode():
            raise BadRequest(f"The body of a GraphQL request must have the type {JSON}.", 415)
        if headers.get(b"content-encoding", b"identity").strip().lower() != b"identity":
            raise BadRequest(COMPRESSED, 415, IDENTITY)
        try:
            return validate_request(orjson.loads(await read_body(headers, receive, self._limits)))
        except orjson.JSONDecodeError as error:
            raise BadRequest(
                f"The body is not JSON: {error.msg} at character {error.pos}."
            ) from None

    def _refuse(self, error: BadRequest, wanted: Negotiated) -> FinishedResponse:
        """Respond to an HTTP request that is not a GraphQL request, and count it."""
        result = GraphQLResponse(errors=[plain(error.detail, "BAD_REQUEST")])
        self._metrics.count(result)
        body = result.body() if wanted.media_type else error.detail.encode()
        response = finish(body, _form(wanted), Keep.NEVER, error.status_code)
        response.headers.update(error.headers or {})
        return response


@cache
def _form(wanted: Negotiated) -> Form:
    content_type = f"{wanted.media_type or 'text/plain'}; charset=utf-8"
    return Form(content_type.encode(), wanted.encoding, b"Accept, Accept-Encoding")


def _status(response: GraphQLResponse, wanted: Negotiated) -> int:
    if response.data is not None or not response.errors:
        return 200
    code = response.errors[0]["extensions"]["code"]
    if code in STATUS:
        return STATUS[code]
    return 400 if wanted.media_type == GRAPHQL_JSON else 200


def _from_query(query: bytes) -> dict[str, Any]:
    """Return the parameters of a URL, with the JSON texts among them parsed."""
    values = parse_qs(query.decode(errors="replace"))
    parameters: dict[str, Any] = {name: given[-1] for name, given in values.items()}
    for name in ("variables", "extensions"):
        if name in parameters:
            try:
                parameters[name] = orjson.loads(parameters[name])
            except orjson.JSONDecodeError:
                raise BadRequest(f"{name!r} must be JSON text.") from None
    return parameters
