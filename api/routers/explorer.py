"""The explorer under ``/explore/``, a client of the ``/graphql`` beside it.

It is a single page. It reads from its address what to show, such as ``/explore/agency/hsi``, so
every address that could be one of its pages gets the same HTML.
"""

import re
from functools import cache

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.routing import Mount
from starlette.types import Scope

from api.explorer import built_page
from api.pages import CONTENT_TYPES, POLICY, Assets, encoding_of, page_app
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ

STATIC = built_page()
INDEX = (STATIC / "index.html").read_text("utf-8")
# All addresses in the page are relative to this one, so it works under any path prefix.
BASE = '<base href="./" />'
# A page's address: a kind and a slug, or other words. The names of files have a dot.
ADDRESS = re.compile("[a-z0-9-]+(/[a-z0-9-]+)*/?")
NO_PAGE = re.compile("assets(/|$)")

router = APIRouter(include_in_schema=False)


@router.api_route("/explore", methods=READ)
async def add_slash(request: Request) -> RedirectResponse:
    """Redirect a browser to the page itself, whose files are below it."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"explore/{query}")


class _Explorer(Assets):
    """The built files, and the page at each of its addresses."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        # The path that is given is normalised, and a browser counts the slashes as they are.
        address = scope["path"].removeprefix(scope.get("root_path", "")).removeprefix("/")
        is_page = not address or (ADDRESS.fullmatch(address) and not NO_PAGE.match(address))
        if is_page and scope["method"] in READ:
            return _page(address.count("/"), encoding_of(scope))
        return await super().get_response(path, scope)


@cache
def _page(depth: int, encoding: str | None) -> FinishedResponse:
    page = INDEX.replace(BASE, f'<base href="{"../" * depth or "./"}" />')
    form = Form(CONTENT_TYPES[".html"], encoding)
    return finish(page.encode(), form, Keep.WHILE_UNCHANGED)


if INDEX.count(BASE) != 1:
    raise RuntimeError(f"{STATIC / 'index.html'} needs {BASE} once.")

router.mount(
    "/explore",
    page_app([Mount("/", _Explorer(directory=STATIC))], {**POLICY, "base-uri": "'self'"}),
)
