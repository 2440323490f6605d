"""The pages that the server has for browsers, built into static files and committed."""

from collections.abc import Mapping
from functools import cache
from os import PathLike, stat_result
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from api.headers import NO_SNIFFING, Headers
from api.negotiation import headers_of, negotiated
from api.responses import FinishedResponse, Form, Keep, finish

# Everything a page needs comes from this host, and no code or style is inline.
POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}

# Browsers refuse scripts of an unexpected type under `nosniff`, and what Python guesses from a
# file's name depends on the machine, so the types are named here.
CONTENT_TYPES: Mapping[str, bytes] = {
    ".css": b"text/css; charset=utf-8",
    ".html": b"text/html; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".json": b"application/json",
    ".md": b"text/markdown; charset=utf-8",
    ".svg": b"image/svg+xml",
    ".ttf": b"font/ttf",
    ".woff2": b"font/woff2",
}

# A font of this type is compressed already.
COMPRESSED = ".woff2"


def built(static: Path, rebuild: str) -> Path:
    """Return the folder of a built page; ``RuntimeError`` where it has not been built."""
    if not (static / "index.html").is_file():
        raise RuntimeError(
            f"A page has not been built: {static} has no index.html. Build it with {rebuild}."
        )
    return static


def page_app(routes: list[BaseRoute], policy: Mapping[str, str] = POLICY) -> Starlette:
    """Return an application for a page, to be mounted: its responses have headers of their own."""
    headers = {
        "Content-Security-Policy": "; ".join(f"{name} {what}" for name, what in policy.items()),
        "Referrer-Policy": "no-referrer",
        **NO_SNIFFING,
    }
    app = Starlette(routes=routes, middleware=[Middleware(Headers, headers=headers)])
    # A redirect to the path without a slash would lead to the host that the client names.
    app.router.redirect_slashes = False
    return app


class Assets(StaticFiles):
    """The built files. The names of those in ``assets/`` change with their contents."""

    def file_response(
        self,
        full_path: str | PathLike[str],
        stat_result: stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """Return a file, compressed as the client accepts."""
        return _file(Path(full_path), encoding_of(scope), status_code)


def encoding_of(scope: Scope) -> str | None:
    """Return the encoding that the client prefers."""
    return negotiated(headers_of(scope)).encoding


# The files are few, and encoding one takes long.
@cache
def _file(path: Path, encoding: str | None, status: int) -> FinishedResponse:
    content_type = CONTENT_TYPES.get(path.suffix, b"application/octet-stream")
    form = Form(content_type, None if path.suffix == COMPRESSED else encoding)
    keep = Keep.FOR_GOOD if path.parent.name == "assets" else Keep.WHILE_UNCHANGED
    return finish(path.read_bytes(), form, keep, status)
