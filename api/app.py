"""The application, composed of its parts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse
from fastapi.telemetry import TelemetryConfig
from starlette.types import ASGIApp

from api.cors import CrossOrigin
from api.documents import Documents
from api.explorer import MANIFEST, built_page
from api.front import CachedResponses, EndpointFirst
from api.headers import NO_SNIFFING, NO_STORE, Headers
from api.known_version import KnownVersion
from api.lanes import Lanes
from api.limits.http import HeadsInBounds
from api.metrics import Metrics
from api.operations import Operations
from api.persisted import PersistedDocuments
from api.response_cache import ResponseCache
from api.routers import examples, explorer, health, home, playground, schema
from api.routers import metrics as metrics_router
from api.routers.graphql import GraphQLEndpoint
from api.settings import Settings, SettingsError, read_settings
from api.trusted import TrustedDocuments, read_manifest
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA

# Nobody reads it: the server has metrics of its own. Asking whether anybody does takes time.
NO_TELEMETRY: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False}


def opened(settings: Settings) -> Database:
    """Return the database of the settings, within the bounds on its memory."""
    return Database(
        settings.database_url,
        settings.mapped_bytes,
        prepared_bytes=settings.prepared_bytes,
        heap_bytes=settings.heap_bytes,
    )


def operations_on(database: Database, settings: Settings) -> Operations:
    """Return what answers operations on a database, within limits and bounds."""
    return Operations(GRAPHQL_SCHEMA, database, settings, settings)


def trusted_documents(settings: Settings) -> TrustedDocuments:
    """Return the documents of the explorer, and of the manifest that the settings name.

    ``SettingsError`` if a document of that manifest can't be run.
    """
    of_explorer = read_manifest(built_page() / MANIFEST)
    if settings.trusted_documents is None:
        return of_explorer
    trusted = read_manifest(settings.trusted_documents)
    documents = Documents(GRAPHQL_SCHEMA, settings, settings.document_cache_bytes)
    for name, query in trusted.by_id.items():
        for error in documents.validated(query).errors:
            place = error.get("locations", [{}])[0]
            where = f" (line {place['line']}, column {place['column']})" if place else ""
            raise SettingsError(
                f"POLICYGRAPH_TRUSTED_DOCUMENTS: {settings.trusted_documents}: the document"
                f" {name!r}{where}: {error['message']}"
            )
    return of_explorer | trusted


def create_app(settings: Settings | None = None) -> ASGIApp:
    """Create the application from settings, by default from those of the environment."""
    settings = settings or read_settings()
    trusted = trusted_documents(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[dict[str, object]]:
        with (
            closing(opened(settings)) as database,
            closing(Lanes(operations_on(database, settings), settings)) as lanes,
            closing(KnownVersion(database)) as version,
        ):
            cache = ResponseCache(settings.response_cache_bytes)
            persisted = PersistedDocuments(
                settings.persisted_query_bytes, trusted, trusted_only=settings.trusted_only
            )
            metrics = Metrics(lanes, database, cache, persisted)
            yield {
                "database": database,
                "version": version,
                "cache": cache,
                "metrics": metrics,
                "graphql": GraphQLEndpoint(lanes, persisted, metrics, settings),
            }

    app = FastAPI(
        title="PolicyGraph",
        lifespan=lifespan,
        openapi_url=None,
        telemetry=NO_TELEMETRY,
        # Such a redirect would lead to whichever host the client names.
        redirect_slashes=False,
    )
    app.add_middleware(EndpointFirst)
    app.add_middleware(CrossOrigin, origins=settings.cors_origins)
    app.add_middleware(Headers, headers=NO_SNIFFING)
    for module in (home, schema, examples, health, metrics_router, playground, explorer):
        app.include_router(module.router)

    @app.exception_handler(Exception)
    async def internal_error(_: Request, __: Exception) -> Response:
        # This response is sent outside the middleware that adds headers.
        return PlainTextResponse("Internal Server Error", 500, {**NO_SNIFFING, **NO_STORE})

    cached = CachedResponses(app) if settings.response_cache_bytes else app
    return HeadsInBounds(cached, settings)
