"""Common response headers: how browsers interpret responses, and whether they are cached."""

import hashlib
from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# A browser must not guess another type than the Content-Type.
NO_SNIFFING: Mapping[str, str] = {"X-Content-Type-Options": "nosniff"}
NO_STORE: Mapping[str, str] = {"Cache-Control": "no-store"}


class Headers:
    """Adds headers to every response of an application, errors included."""

    def __init__(self, app: ASGIApp, headers: Mapping[str, str]) -> None:
        self.app = app
        self.headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request, with the headers."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        await self.app(scope, receive, send_with_headers)


def revalidated(request: Request, response: Response) -> Response:
    """Return a response that a client may cache but must revalidate; 304 if it is unchanged."""
    tag = f'"{hashlib.sha256(response.body).hexdigest()[:32]}"'
    response.headers.update({"ETag": tag, "Cache-Control": "no-cache"})
    tags = request.headers.get("if-none-match", "").split(",")
    if tag not in (other.strip().removeprefix("W/") for other in tags):
        return response
    headers = {name: response.headers[name] for name in ("ETag", "Cache-Control")}
    if "vary" in response.headers:
        headers["Vary"] = response.headers["vary"]
    return Response(status_code=304, headers=headers)
