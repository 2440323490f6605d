"""In front of the router, which takes longer than small operations: the endpoint."""

from starlette.types import ASGIApp, Receive, Scope, Send

PATH = "/graphql"


def is_for_endpoint(scope: Scope) -> bool:
    """Return whether a request is for the endpoint."""
    if scope["type"] != "http":
        return False
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) == PATH


class EndpointFirst:
    """Sends requests for the endpoint to it, and others to the router."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to a request."""
        app = scope["state"]["graphql"] if is_for_endpoint(scope) else self.app
        await app(scope, receive, send)
