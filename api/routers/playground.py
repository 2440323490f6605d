"""The playground: GraphiQL under ``/graphiql/``, served by this host alone.

It talks to the ``/graphql`` beside it.
"""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse
from starlette.routing import Mount

from api.pages import POLICY, Assets, page_app
from api.playground import built_page
from api.routers import READ

# Styles are the one exception to "no inline code": the Monaco editor writes its theme and its
# layout into style elements while it runs. The images from `data:` are icons in its style sheet.
MONACO = {
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "worker-src": "'self'",
}

router = APIRouter(include_in_schema=False)


@router.api_route("/graphiql", methods=READ)
async def add_slash(request: Request) -> RedirectResponse:
    """Redirect a browser to the page itself, whose files are below it."""
    # A relative URL works behind any proxy, and a share link keeps its query.
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"graphiql/{query}")


router.mount(
    "/graphiql",
    page_app([Mount("/", Assets(directory=built_page(), html=True))], {**POLICY, **MONACO}),
)
