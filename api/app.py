"""The application: its parts put together, and nothing else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from api import graphql, metrics, playground
from api.headers import NO_SNIFFING, NOT_KEPT, Headers, revalidated
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
    if settings.cors_origins:
        # There is nothing to write and nobody to be logged in as, so any header may be sent.
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST"],
            allow_headers=["*"],
        )
    app.add_middleware(Headers, headers=NO_SNIFFING)
    operations = Operations(GRAPHQL_SCHEMA, database, settings.page_limit)
    counted = metrics.Metrics(operations, database)
    graphql.mount(app, operations, counted)
    metrics.mount(app, counted)
    playground.mount(app)
    schema_text = sdl()

    async def home(_: Request) -> Response:
        return RedirectResponse("graphiql/", 307)

    async def schema(request: Request) -> Response:
        response = PlainTextResponse(schema_text, media_type="text/plain; charset=utf-8")
        return revalidated(request, response)

    async def live(_: Request) -> Response:
        return PlainTextResponse("live", headers=NOT_KEPT)

    def ready(_: Request) -> Response:
        if database.release() is None:
            return PlainTextResponse("not ready", 503, NOT_KEPT)
        return PlainTextResponse("ready", headers=NOT_KEPT)

    async def failed(_: Request, __: Exception) -> Response:
        # This one is sent from outside all that adds headers.
        return PlainTextResponse("Internal Server Error", 500, {**NO_SNIFFING, **NOT_KEPT})

    app.add_exception_handler(Exception, failed)
    app.add_route("/", home)
    app.add_route("/schema.graphql", schema)
    app.add_route("/health/live", live)
    app.add_route("/health/ready", ready)
    return app
