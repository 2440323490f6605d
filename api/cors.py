"""Requests from pages of other origins: what a browser lets them read."""

from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Send

from api.tables.headers import EXPOSED

REFUSAL = (
    "Pages of this origin may send no requests to this server. Its operator names those that may in"
    " POLICYGRAPH_CORS_ORIGINS."
)


class CrossOrigin(CORSMiddleware):
    """Lets the pages of some origins, or of any, send requests with any headers, but no cookies."""

    def __init__(self, app: ASGIApp, origins: Collection[str]) -> None:
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST"],
            allow_headers=["*"],
            expose_headers=EXPOSED,
        )
        self._for_any = Headers(self.simple_headers).raw

    def preflight_response(self, request_headers: Headers) -> Response:
        """Respond to a browser that asks whether a page may send a request."""
        response = super().preflight_response(request_headers)
        if self.is_allowed_origin(request_headers["origin"]):
            return response
        headers = {"Vary": response.headers["vary"]}
        return PlainTextResponse(REFUSAL, response.status_code, headers)

    async def send(self, message: Message, send: Send, request_headers: Headers) -> None:
        """Send a part of a response; where any origin is allowed, it is the same for all."""
        if not self.allow_all_origins:
            await super().send(message, send, request_headers)
            return
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *self._for_any]
        await send(message)
