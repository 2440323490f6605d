"""The playground: GraphiQL under ``/graphiql/``, served by this host alone.

It talks to the ``/graphql`` beside it.
"""

from collections.abc import Mapping
from functools import cache
from os import PathLike, stat_result
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from api.headers import NO_SNIFFING, Headers
from api.negotiation import headers_of, negotiated
from api.playground import built_page
from api.responses import FinishedResponse, Form, Keep, finish
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
CONTENT_TYPES: Mapping[str, bytes] = {
    ".css": b"text/css; charset=utf-8",
    ".html": b"text/html; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".md": b"text/markdown; charset=utf-8",
    ".svg": b"image/svg+xml",
    ".ttf": b"font/ttf",
    ".woff2": b"font/woff2",
}

# A font of this type is compressed already.
COMPRESSED = ".woff2"

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
        return _file(Path(full_path), _encoding(scope), status_code)


# The files are few, and encoding one takes long.
@cache
def _file(path: Path, encoding: str | None, status: int) -> FinishedResponse:
    content_type = CONTENT_TYPES.get(path.suffix, b"application/octet-stream")
    form = Form(content_type, None if path.suffix == COMPRESSED else encoding)
    keep = Keep.FOR_GOOD if path.parent.name == "assets" else Keep.WHILE_UNCHANGED
    return finish(path.read_bytes(), form, keep, status)


def _encoding(scope: Scope) -> str | None:
    return negotiated(headers_of(scope)).encoding


# A mounted application rather than routes, since its files have headers of their own.
_playground = Starlette(
    routes=[Mount("/", _Assets(directory=built_page(), html=True))],
    middleware=[Middleware(Headers, headers=SECURITY_HEADERS)],
)
# A redirect to the path without a slash would lead to the host that the client names.
_playground.router.redirect_slashes = False
router.mount("/graphiql", _playground)
