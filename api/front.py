"""In front of the router, which takes longer than small operations: the endpoint, and its cache."""

from time import monotonic

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.known_version import KnownVersion
from api.negotiation import headers_of, negotiated
from api.response_cache import ResponseCache
from api.responses import CONDITION, FinishedResponse
from api.routers import READ

PATH = "/graphql"


def is_for_endpoint(scope: Scope) -> bool:
    """Return whether a request is for the endpoint."""
    if scope["type"] != "http":
        return False
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) == PATH


class EndpointFirst:
    """Sends requests for the endpoint to it, and others to the router."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request."""
        app = scope["state"]["graphql"] if is_for_endpoint(scope) else self.app
        await app(scope, receive, send)


class CachedResponses:
    """Responds to repeated GET requests for the endpoint, and lets the application do the rest."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond from the cache, or let the application respond."""
        if not is_for_endpoint(scope) or scope["method"] not in READ:
            await self.app(scope, receive, send)
            return
        headers = headers_of(scope)
        if b"no-cache" in headers.get(b"cache-control", b""):
            await self.app(scope, receive, send)
            return
        version: KnownVersion = scope["state"]["version"]
        cache: ResponseCache = scope["state"]["cache"]
        if monotonic() >= version.until:
            await version.ask()
        before = version.current
        wanted = negotiated(headers)
        key = (scope["query_string"], wanted, headers.get(b"host"), headers.get(b"origin"))
        response = cache.get(before, key)
        if response is None:
            response = await self._made(scope, receive, send)
            cache.put(before, key, response)
        await response.send(headers, send)

    async def _made(self, scope: Scope, receive: Receive, send: Send) -> FinishedResponse:
        """Return the application's response; where it fails, send what it has sent."""
        sent: list[Message] = []

        async def keep(message: Message) -> None:
            sent.append(message)

        unconditional = [pair for pair in scope["headers"] if pair[0] != CONDITION]
        try:
            await self.app({**scope, "headers": unconditional}, receive, keep)
        except Exception:
            for message in sent:
                await send(message)
            raise
        start, *parts = sent
        body = b"".join([part.get("body", b"") for part in parts])
        return FinishedResponse(body, start["status"], start["headers"])
