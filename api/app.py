"""The application: its parts put together, and nothing else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from api import graphql, metrics, playground
from api.operations import Operations
from api.settings import Settings, read_settings
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA, sdl


def create_app(settings: Settings | None = None) -> FastAPI:
    """Compose the application from its settings, by default those of the environment."""
    settings = settings or read_settings()
    database = Database(settings.database_url)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        database.close()

    app = FastAPI(title="PolicyGraph", lifespan=lifespan, openapi_url=None)
    operations = Operations(GRAPHQL_SCHEMA, database, settings.page_limit)
    counted = metrics.Metrics(operations, database)
    graphql.mount(app, operations, counted)
    metrics.mount(app, counted)
    playground.mount(app)
    schema_text = sdl()

    async def home(_: Request) -> Response:
        return RedirectResponse("graphiql/", 307)

    async def schema(_: Request) -> Response:
        return PlainTextResponse(schema_text, media_type="text/plain; charset=utf-8")

    async def live(_: Request) -> Response:
        return PlainTextResponse("live")

    def ready(_: Request) -> Response:
        if database.release() is None:
            return PlainTextResponse("not ready", 503)
        return PlainTextResponse("ready")

    app.add_route("/", home)
    app.add_route("/schema.graphql", schema)
    app.add_route("/health/live", live)
    app.add_route("/health/ready", ready)
    return app
