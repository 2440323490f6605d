"""The configuration of the server."""

import gc
from functools import partial
from typing import Any

import uvicorn

from api.app import create_app
from api.protocol import BoundedProtocol
from api.settings import Settings


def configuration(settings: Settings) -> uvicorn.Config:
    """Return how uvicorn serves the application: without a banner, within bounds."""
    protocol: Any = partial(BoundedProtocol, settings=settings)
    app = create_app(settings)
    # The schema and the modules stay for good, so that no collection of garbage has to visit them.
    gc.collect()
    gc.freeze()
    return uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        log_config=None,  # The command has a log of its own, which masks passwords.
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=settings.drain_seconds,
    )
