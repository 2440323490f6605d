"""The playground: GraphiQL under ``/graphiql/``, served by this host alone.

It talks to the ``/graphql`` beside it.
"""

from collections.abc import Mapping
from os import PathLike, stat_result
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from api.headers import NO_SNIFFING, Headers
from api.playground import built_page
from api.playground.example_files import load_examples
from api.routers import READ

# Everything the page needs comes from this host. Styles are the one exception to "no inline code":
# the Monaco editor writes its theme and its layout into style elements while it runs. The images
# from `data:` are icons in Monaco's style sheet.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)

SECURITY_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    **NO_SNIFFING,
}

# Browsers refuse scripts of an unexpected type under `nosniff`, and what Python guesses from a
# file's name depends on the machine, so the types are named here.
CONTENT_TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
}

REVALIDATE = "no-cache"
KEEP_FOR_GOOD = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)


@router.api_route("/graphiql", methods=READ)
async def add_slash(request: Request) -> RedirectResponse:
    """Redirect a browser to the page itself, whose files are below it."""
    # A relative URL works behind any proxy, and a share link keeps its query.
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"graphiql/{query}")


class _Assets(StaticFiles):
    """The built files. The names of those in ``assets/`` change with their contents."""

    def file_response(
        self,
        full_path: str | PathLike[str],
        stat_result: stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        file = Path(full_path)
        response.headers["Cache-Control"] = (
            KEEP_FOR_GOOD if file.parent.name == "assets" else REVALIDATE
        )
        if response.status_code == 200 and file.suffix in CONTENT_TYPES:
            response.headers["Content-Type"] = CONTENT_TYPES[file.suffix]
        return response


EXAMPLES = load_examples()


async def _examples(_: Request) -> Response:
    return JSONResponse(EXAMPLES, headers={"Cache-Control": REVALIDATE})


# A mounted application rather than routes, since its files have headers and compression of
# their own.
router.mount(
    "/graphiql",
    Starlette(
        routes=[
            Route("/examples.json", _examples),
            Mount("/", _Assets(directory=built_page(), html=True)),
        ],
        middleware=[
            Middleware(Headers, headers=SECURITY_HEADERS),
            Middleware(GZipMiddleware),
        ],
    ),
)
