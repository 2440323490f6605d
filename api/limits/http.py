"""The limits on an HTTP request, checked while it is read."""

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import BadRequest, plain
from api.graphql import GraphQLResponse
from api.limits.bounds import Limits
from api.negotiation import JSON, RequestHeaders
from api.responses import Form, Keep, finish

# The rest of the request is not read, so no other one can follow it.
CLOSE = {"connection": "close"}
# A length of more digits is too long, whatever it is.
LONGEST = 18
# The characters around a header and in the first line, beside the URL.
AROUND_HEADER, AROUND_URL = len(": \r\n"), len("GET  HTTP/1.1\r\n\r\n")


class HeadsInBounds:
    """Refuses requests whose URL or head is too long, whatever they are for."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self.app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request, or refuse it."""
        if scope["type"] == "http":
            # Not every server says how the path was encoded.
            path = scope.get("raw_path") or scope["path"].encode()
            url = len(path) + len(scope["query_string"]) + 1
            head = url + AROUND_URL
            for name, value in scope["headers"]:
                head += len(name) + len(value) + AROUND_HEADER
            if url > self._limits.max_url:
                await _refuse(414, self._limits.exceeded("max_url"), send)
                return
            if head > self._limits.max_head:
                await _refuse(431, self._limits.exceeded("max_head"), send)
                return
        try:
            await self.app(scope, receive, send)
        except ClientDisconnect:
            # There is nobody to respond to.
            return


async def _refuse(status: int, message: str, send: Send) -> None:
    body = GraphQLResponse(errors=[plain(message, "BAD_REQUEST")]).body()
    form = Form(JSON.encode(), None)
    response = finish(body, form, Keep.NEVER, status)
    response.headers.update(CLOSE)
    await response.send({}, send)


async def read_body(headers: RequestHeaders, receive: Receive, limits: Limits) -> bytearray:
    """Read a body; one that is too long is refused at once, and its rest is never read."""
    announced = headers.get(b"content-length", b"")
    if announced.isdigit() and (len(announced) > LONGEST or int(announced) > limits.max_body):
        raise _too_long(limits)
    body = bytearray()
    is_whole = False
    while not is_whole:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > limits.max_body:
            raise _too_long(limits)
        is_whole = not message.get("more_body", False)
    return body


def _too_long(limits: Limits) -> BadRequest:
    return BadRequest(limits.exceeded("max_body"), 413, CLOSE)
