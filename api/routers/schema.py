"""The schema in the Schema Definition Language."""

from functools import cache

from fastapi import APIRouter, Request

from api.negotiation import headers_of, negotiated
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ
from schema.schema import sdl

router = APIRouter()
SDL = sdl().encode()


@router.api_route("/schema.graphql", methods=READ)
async def schema(request: Request) -> FinishedResponse:
    """Respond with the SDL, which a client may keep as long as its tag stays the same."""
    return _encoded(negotiated(headers_of(request.scope)).encoding)


@cache
def _encoded(encoding: str | None) -> FinishedResponse:
    form = Form(b"text/plain; charset=utf-8", encoding)
    return finish(SDL, form, Keep.WHILE_UNCHANGED)
