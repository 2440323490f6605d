"""Health, for whatever restarts the server or routes requests to it."""

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse

from api.dependencies import DatabaseDependency
from api.headers import NOT_KEPT
from api.routers import READ

router = APIRouter(prefix="/health")


@router.api_route("/live", methods=READ)
async def live() -> PlainTextResponse:
    """Respond as long as the process does."""
    return PlainTextResponse("live", headers=NOT_KEPT)


@router.api_route("/ready", methods=READ)
def ready(database: DatabaseDependency) -> PlainTextResponse:
    """Say whether the database can be read and holds a release: 200, or 503."""
    if database.release() is None:
        return PlainTextResponse("not ready", 503, NOT_KEPT)
    return PlainTextResponse("ready", headers=NOT_KEPT)
