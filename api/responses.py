"""Finished responses: their bytes are final, and can be sent any number of times."""

import hashlib
from enum import Enum
from typing import NamedTuple

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.compression import COMPRESS, COMPRESSED_FROM
from api.negotiation import RequestHeaders, headers_of

RawHeaders = list[tuple[bytes, bytes]]

CONDITION = b"if-none-match"
OF_CONTENT = {b"content-encoding", b"content-length", b"content-type"}
LENGTH_OF_TAG = 32


class Keep(Enum):
    """How long a client may keep a response."""

    NEVER = b"no-store"
    WHILE_UNCHANGED = b"no-cache"
    FOR_GOOD = b"public, max-age=31536000, immutable"


class Form(NamedTuple):
    """How a body is sent: its type, its encoding, and the request headers that decided them."""

    content_type: bytes
    encoding: str | None
    vary: bytes = b"Accept-Encoding"


class FinishedResponse(Response):
    """A response that is encoded; where it has a tag, a client that has it gets 304."""

    def __init__(self, body: bytes, status: int, headers: RawHeaders) -> None:
        self.body = body
        self.status_code = status
        self.background = None
        self.raw_headers = headers
        self.tag = dict(headers).get(b"etag")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response, or 304 without a body."""
        await self.send(headers_of(scope), send)

    async def send(self, request: RequestHeaders, send: Send) -> None:
        """Send the response to a request with these headers."""
        status, headers, body = self.status_code, self.raw_headers, self.body
        condition = request.get(CONDITION)
        if condition is not None and self.tag and _is_in(self.tag, condition):
            headers = [pair for pair in headers if pair[0] not in OF_CONTENT]
            status, body = 304, b""
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


def finish(body: bytes, form: Form, keep: Keep, status: int = 200) -> FinishedResponse:
    """Encode a body, and tag it where a client may keep it."""
    headers = [
        (b"content-type", form.content_type),
        (b"vary", form.vary),
        (b"cache-control", keep.value),
    ]
    if keep is not Keep.NEVER:
        # A weak tag says that the content is the same, in whichever encoding.
        tag = hashlib.sha256(body).hexdigest()[:LENGTH_OF_TAG]
        headers.append((b"etag", f'W/"{tag}"'.encode()))
    if form.encoding and len(body) >= COMPRESSED_FROM:
        body = COMPRESS[form.encoding](body)
        headers.append((b"content-encoding", form.encoding.encode()))
    headers.append((b"content-length", str(len(body)).encode()))
    return FinishedResponse(body, status, headers)


def _is_in(tag: bytes, condition: bytes) -> bool:
    tags = {known.strip().removeprefix(b"W/") for known in condition.split(b",")}
    return tag.removeprefix(b"W/") in tags or b"*" in tags
