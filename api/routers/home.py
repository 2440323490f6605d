"""The root of the server."""

from fastapi import APIRouter
from fastapi.responses import RedirectResponse

from api.routers import READ

router = APIRouter()


@router.api_route("/", methods=READ)
async def home() -> RedirectResponse:
    """Send a browser to the explorer."""
    return RedirectResponse("explore/", 307)
