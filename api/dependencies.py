"""The dependencies of the routers: parts of the application with its own lifetime.

The lifespan of the application opens them, and every request has them in its state.
"""

from typing import Annotated

from fastapi import Depends, Request

from api.metrics import Metrics
from db.fetch import Database


# These are coroutines because FastAPI calls plain functions in a thread.
async def get_database(request: Request) -> Database:
    """Return the database that the application reads."""
    database: Database = request.state.database
    return database


async def get_metrics(request: Request) -> Metrics:
    """Return the counters of the application."""
    metrics: Metrics = request.state.metrics
    return metrics


DatabaseDependency = Annotated[Database, Depends(get_database)]
MetricsDependency = Annotated[Metrics, Depends(get_metrics)]
