"""The schema: in the Schema Definition Language, in compact form, and as settings of clients."""

from collections.abc import Awaitable, Callable
from functools import cache

import orjson
from fastapi import APIRouter, Request

from api.negotiation import headers_of, negotiated
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ
from schema.clients import clients
from schema.compact import compact
from schema.schema import sdl

TEXT = b"text/plain; charset=utf-8"
FILES = {
    "/schema.graphql": (TEXT, sdl().encode()),
    "/schema.compact.graphql": (TEXT, compact().encode()),
    "/schema.clients.json": (b"application/json", orjson.dumps(clients())),
}
router = APIRouter()


def _serve(content_type: bytes, body: bytes) -> Callable[[Request], Awaitable[FinishedResponse]]:
    """Return what responds with a file, which clients may keep as long as its tag is the same."""

    @cache
    def encoded(encoding: str | None) -> FinishedResponse:
        return finish(body, Form(content_type, encoding), Keep.WHILE_UNCHANGED)

    async def schema(request: Request) -> FinishedResponse:
        return encoded(negotiated(headers_of(request.scope)).encoding)

    return schema


for path, file in FILES.items():
    router.add_api_route(path, _serve(*file), methods=READ, response_model=None)
