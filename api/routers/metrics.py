"""The metrics, for Prometheus to read."""

from typing import Annotated

from fastapi import APIRouter, Header, Response
from prometheus_client.exposition import choose_encoder

from api.dependencies import MetricsDependency
from api.headers import NO_STORE
from api.routers import READ

router = APIRouter()


# The ASGI app of prometheus-client would read the database in the event loop and block all other
# requests; a plain function runs in a thread.
@router.api_route("/metrics", methods=READ)
def metrics(metrics: MetricsDependency, accept: Annotated[str, Header()] = "") -> Response:
    """Respond with all metrics, in the format of Prometheus or OpenMetrics that is accepted."""
    encode, content_type = choose_encoder(accept)
    content = encode(metrics.registry)
    return Response(content, headers={"content-type": content_type, **NO_STORE})
