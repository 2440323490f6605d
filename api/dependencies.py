"""What the routers ask for: the parts of the application that live as long as it does.

They are opened in the lifespan of the application, which keeps them in its state.
"""

from typing import Annotated

from fastapi import Depends, Request

from api.metrics import Metrics
from db.fetch import Database


# These are coroutines since FastAPI would call plain functions in a thread.
async def get_database(request: Request) -> Database:
    """Return the database that the application reads."""
    database: Database = request.app.state.database
    return database


async def get_metrics(request: Request) -> Metrics:
    """Return the counters of the application."""
    metrics: Metrics = request.app.state.metrics
    return metrics


DatabaseDependency = Annotated[Database, Depends(get_database)]
MetricsDependency = Annotated[Metrics, Depends(get_metrics)]
