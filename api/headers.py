"""Common response headers: how browsers interpret responses, and whether they are cached."""

from collections.abc import Mapping

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# A browser must not guess another type than the Content-Type.
NO_SNIFFING: Mapping[str, str] = {"X-Content-Type-Options": "nosniff"}
NO_STORE: Mapping[str, str] = {"Cache-Control": "no-store"}


class Headers:
    """Adds headers to every response of an application, errors included."""

    def __init__(self, app: ASGIApp, headers: Mapping[str, str]) -> None:
        self.app = app
        self._headers = [(name.lower().encode(), text.encode()) for name, text in headers.items()]
        self._names = {name for name, _ in self._headers}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request, with the headers."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                others = [pair for pair in message["headers"] if pair[0] not in self._names]
                message["headers"] = [*others, *self._headers]
            await send(message)

        await self.app(scope, receive, send_with_headers)
