"""The examples, as JSON, for the playground, the explorer and whoever else shows them."""

from functools import cache

import orjson
from fastapi import APIRouter, Request

from api.examples import load_examples
from api.negotiation import headers_of, negotiated
from api.responses import FinishedResponse, Form, Keep, finish
from api.routers import READ

EXAMPLES = orjson.dumps([example.as_json() for example in load_examples()])
router = APIRouter()


@cache
def _encoded(encoding: str | None) -> FinishedResponse:
    return finish(EXAMPLES, Form(b"application/json", encoding), Keep.WHILE_UNCHANGED)


@router.api_route("/examples.json", methods=READ, response_model=None)
async def examples(request: Request) -> FinishedResponse:
    """Respond with the examples, in their order."""
    return _encoded(negotiated(headers_of(request.scope)).encoding)
