"""The schema in the Schema Definition Language."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse

from api.headers import revalidated
from api.routers import READ
from schema.schema import sdl

router = APIRouter()
SDL = sdl()


@router.api_route("/schema.graphql", methods=READ)
async def schema(request: Request) -> Response:
    """Respond with the SDL, which a client may keep as long as its tag stays the same."""
    return revalidated(request, PlainTextResponse(SDL))
