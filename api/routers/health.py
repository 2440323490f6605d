"""Health checks, for orchestrators and load balancers."""

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse

from api.dependencies import DatabaseDependency
from api.headers import NO_STORE
from api.routers import READ

router = APIRouter(prefix="/health")


@router.api_route("/live", methods=READ)
async def live() -> PlainTextResponse:
    """Respond as long as the process runs."""
    return PlainTextResponse("live", headers=NO_STORE)


@router.api_route("/ready", methods=READ)
def ready(database: DatabaseDependency) -> PlainTextResponse:
    """Respond with 200 if the database can be read and holds a release, else with 503."""
    if database.release() is None:
        return PlainTextResponse("not ready", 503, NO_STORE)
    return PlainTextResponse("ready", headers=NO_STORE)
