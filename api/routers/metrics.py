"""The metrics, for Prometheus to read."""

from fastapi import APIRouter, Request
from prometheus_client.exposition import choose_encoder

from api.dependencies import MetricsDependency
from api.negotiation import headers_of, negotiated
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ

router = APIRouter()


# The ASGI app of prometheus-client would read the database in the event loop and block all other
# requests; a plain function runs in a thread.
@router.api_route("/metrics", methods=READ)
def metrics(request: Request, metrics: MetricsDependency) -> FinishedResponse:
    """Respond with all metrics, in the format of Prometheus or OpenMetrics that is accepted."""
    headers = headers_of(request.scope)
    encode, content_type = choose_encoder(headers.get(b"accept", b"").decode("latin-1"))
    form = Form(content_type.encode(), negotiated(headers).encoding, b"Accept, Accept-Encoding")
    return finish(encode(metrics.registry), form, Keep.NEVER)
