"""The application, composed of its parts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import PlainTextResponse

from api.errors import BadRequest
from api.headers import NO_SNIFFING, NO_STORE, Headers
from api.lanes import Lanes
from api.metrics import Metrics
from api.operations import Operations
from api.routers import graphql, health, home, metrics, playground, schema
from api.settings import Settings, read_settings
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA


def create_app(settings: Settings | None = None) -> FastAPI:
    """Create the application from settings, by default from those of the environment."""
    settings = settings or read_settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        database = Database(settings.database_url)
        app.state.database = database
        operations = Operations(GRAPHQL_SCHEMA, database, settings.page_limit)
        app.state.metrics = Metrics(operations, database)
        app.state.lanes = Lanes(operations)
        yield
        app.state.lanes.close()
        database.close()

    app = FastAPI(title="PolicyGraph", lifespan=lifespan, openapi_url=None)
    if settings.cors_origins:
        # The API has no mutations and no login, so any header is allowed.
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST"],
            allow_headers=["*"],
        )
    app.add_middleware(Headers, headers=NO_SNIFFING)
    app.add_route("/graphql", graphql.endpoint, graphql.METHODS, include_in_schema=False)
    for module in (home, schema, health, metrics, playground):
        app.include_router(module.router)

    @app.exception_handler(BadRequest)
    async def bad_request(request: Request, error: BadRequest) -> Response:
        return graphql.refuse(request, error)

    @app.exception_handler(Exception)
    async def internal_error(_: Request, __: Exception) -> Response:
        # This response is sent outside the middleware that adds headers.
        return PlainTextResponse("Internal Server Error", 500, {**NO_SNIFFING, **NO_STORE})

    return app
