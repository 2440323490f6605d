"""The GraphQL-over-HTTP endpoint: bytes in, bytes out.

It follows the GraphQL-over-HTTP specification: POST and GET, in
``application/graphql-response+json`` (where a request that did not run has a 4xx or 5xx status)
and, for older clients, in ``application/json`` (where a well-formed request has status 200). A
response may also be a table, in ``text/csv`` or ``application/x-ndjson``; its errors are as in
``application/graphql-response+json``.
"""

import asyncio
from collections.abc import Mapping
from functools import cache, partial
from time import perf_counter
from typing import Any
from urllib.parse import parse_qs

import orjson
from starlette.types import Receive, Scope, Send

from api.errors import BadRequest, plain
from api.graphql import GraphQLRequest, GraphQLResponse, Parameters, validate_parameters
from api.lanes import Lanes
from api.limits.bounds import Limits
from api.limits.http import read_body
from api.metrics import Metrics
from api.negotiation import (
    GRAPHQL_JSON,
    JSON,
    MEDIA_TYPES,
    Negotiated,
    RequestHeaders,
    headers_of,
    negotiated,
)
from api.persisted import PersistedDocuments
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ
from api.tables.forms import FORMS
from api.tables.headers import table_headers
from api.tables.parameters import in_format, wanted_table

STATUS = {"UNAVAILABLE": 503, "INTERNAL_ERROR": 500}
# In seconds: what keeps a database or its threads busy is soon over, or not at all.
RETRY = (b"retry-after", b"5")
ALLOWED = {"allow": "GET, HEAD, POST"}
POST_ALONE = {"allow": "POST"}
MUTATION = "GET only runs queries; the schema has no other operations."
IDENTITY = {"accept-encoding": "identity"}
COMPRESSED = "The body of a GraphQL request must be sent as it is: the only encoding is identity."
NOT_ACCEPTABLE = f"The response is available as {', '.join(MEDIA_TYPES[:-1])} or {MEDIA_TYPES[-1]}."
COST_OF_A_TABLE = "A table has no place for its cost: ask for that in JSON."
# Data of more bytes is encoded in a thread: that takes longer than a small operation.
AT_ONCE = 100_000


class GraphQLEndpoint:
    """The endpoint, an ASGI application."""

    def __init__(
        self, lanes: Lanes, documents: PersistedDocuments, metrics: Metrics, limits: Limits
    ) -> None:
        self._lanes = lanes
        self._documents = documents
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
        url = _parameters_of(scope["query_string"])
        try:
            wanted = in_format(wanted, url)
            if wanted.media_type is None:
                raise BadRequest(NOT_ACCEPTABLE, 406)
            table = wanted_table(wanted, url)
            given = await self._parameters(scope, url, headers, receive)
            named = self._documents.document_of(given)
            request = GraphQLRequest(
                named.query, given.operation_name, given.variables, given.extensions, table
            )
            if request.table and request.cost:
                raise BadRequest(COST_OF_A_TABLE)
        except BadRequest as error:
            return self._refuse(error, wanted)
        start = perf_counter()
        result = await self._lanes.execute(request, receive)
        self._metrics.seconds.observe(perf_counter() - start)
        if result.writes and scope["method"] in READ:
            return self._refuse(BadRequest(MUTATION, 405, POST_ALONE), wanted)
        if result.cost is not None:
            # Whatever ran is within the limits.
            self._documents.keep(named)
        self._metrics.count(result)
        finished = partial(
            _finished, result, request, wanted, url if scope["method"] in READ else None
        )
        if len(result.table.body if result.table else result.data or b"") <= AT_ONCE:
            return finished()
        return await asyncio.get_running_loop().run_in_executor(None, finished)

    async def _parameters(
        self, scope: Scope, url: Mapping[str, str], headers: RequestHeaders, receive: Receive
    ) -> Parameters:
        if scope["method"] in READ:
            return validate_parameters(_from_url(url))
        if scope["method"] != "POST":
            raise BadRequest("Send a GraphQL request with POST or GET.", 405, ALLOWED)
        content_type = headers.get(b"content-type", b"").split(b";")[0].strip().lower()
        if content_type != JSON.encode():
            raise BadRequest(f"The body of a GraphQL request must have the type {JSON}.", 415)
        if headers.get(b"content-encoding", b"identity").strip().lower() != b"identity":
            raise BadRequest(COMPRESSED, 415, IDENTITY)
        try:
            return validate_parameters(
                orjson.loads(await read_body(headers, receive, self._limits))
            )
        except orjson.JSONDecodeError as error:
            raise BadRequest(
                f"The body is not JSON: {error.msg} at character {error.pos}."
            ) from None

    def _refuse(self, error: BadRequest, wanted: Negotiated) -> FinishedResponse:
        """Respond to an HTTP request that is not a GraphQL request, and count it."""
        result = GraphQLResponse(errors=[plain(error.detail, error.code)])
        self._metrics.count(result)
        body = result.body() if wanted.media_type else error.detail.encode()
        # Clients expect some errors with a status of success; a reader of tables would read on.
        is_hidden = error.status_code < 400 and wanted.media_type in FORMS
        status = 400 if is_hidden else error.status_code
        response = finish(body, _form(_of_errors(wanted)), Keep.NEVER, status)
        response.headers.update(error.headers or {})
        return response


def _finished(
    result: GraphQLResponse,
    request: GraphQLRequest,
    wanted: Negotiated,
    url: Mapping[str, str] | None,
) -> FinishedResponse:
    """Return the response to a request; ``url`` are the parameters of one by GET."""
    keep = Keep.NEVER if url is None or result.errors else Keep.WHILE_UNCHANGED
    if result.table and request.table:
        response = finish(result.table.body, _form(wanted), keep)
        variables = request.variables or {}
        response.headers.update(table_headers(result.table, request.table, variables, url))
        return response
    status = _status(result, wanted)
    response = finish(result.body(), _form(_of_errors(wanted)), keep, status)
    if status == STATUS["UNAVAILABLE"]:
        response.raw_headers.append(RETRY)
    return response


@cache
def _form(wanted: Negotiated) -> Form:
    table = FORMS.get(wanted.media_type or "")
    content_type = f"{wanted.media_type or 'text/plain'}; charset=utf-8"
    if table:
        content_type = table.content_type
    return Form(content_type.encode(), wanted.encoding, b"Accept, Accept-Encoding")


def _of_errors(wanted: Negotiated) -> Negotiated:
    """Return what a client gets where there are errors: they must not look like a table."""
    return wanted._replace(media_type=GRAPHQL_JSON) if wanted.media_type in FORMS else wanted


def _status(response: GraphQLResponse, wanted: Negotiated) -> int:
    if response.data is not None or not response.errors:
        return 200
    code = response.errors[0]["extensions"]["code"]
    if code in STATUS:
        return STATUS[code]
    return 200 if wanted.media_type == JSON else 400


def _parameters_of(query: bytes) -> dict[str, str]:
    """Return the parameters of a URL."""
    values = parse_qs(query.decode(errors="replace"))
    return {name: given[-1] for name, given in values.items()}


def _from_url(url: Mapping[str, str]) -> dict[str, Any]:
    """Return the parameters of a request by GET, with the JSON texts among them parsed."""
    parameters: dict[str, Any] = {**url}
    for name in ("variables", "extensions"):
        if name in parameters:
            try:
                parameters[name] = orjson.loads(parameters[name])
            except orjson.JSONDecodeError:
                raise BadRequest(f"{name!r} must be JSON text.") from None
    return parameters
