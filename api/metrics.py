"""What the server counts of itself, for Prometheus to read at ``/metrics``.

Labels have values of the server's own, never a client's: those of the error codes, and the release.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import FastAPI
from prometheus_client import (
    CONTENT_TYPE_PLAIN_0_0_4,
    CollectorRegistry,
    Counter,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response

from api.errors import CODES
from api.headers import NOT_KEPT
from api.operations import Answer, Operations
from db.fetch import Database

ANSWERED = "OK"
# Most answers take milliseconds, and none longer than a reader's patience with its database.
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

# The time at which a counter began is of no use here, and doubles the number of lines.
disable_created_metrics()  # type: ignore[no-untyped-call]


class Metrics:
    """The counters of one application."""

    def __init__(self, operations: Operations, database: Database) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "policygraph_requests",
            "GraphQL requests, by the code of their first error, or OK.",
            ["outcome"],
            registry=self.registry,
        )
        self._seconds = Histogram(
            "policygraph_operation_seconds",
            "The time from a well-formed request to its answer.",
            buckets=SECONDS,
            registry=self.registry,
        )
        for outcome in (ANSWERED, *CODES):
            self._requests.labels(outcome)  # An outcome that has not happened yet is zero.
        self.registry.register(_State(operations, database))
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)

    def count(self, answer: Answer) -> None:
        """Count a request by how it was answered."""
        code = answer.errors[0]["extensions"]["code"] if answer.errors else ANSWERED
        self._requests.labels(code).inc()

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Measure how long an operation takes."""
        start = time.perf_counter()
        yield
        self._seconds.observe(time.perf_counter() - start)


class _State(Collector):
    """What other parts of the application know of themselves, read when it is asked for."""

    def __init__(self, operations: Operations, database: Database) -> None:
        self._operations = operations
        self._database = database

    def collect(self) -> Iterator[Metric]:
        """Yield what is known now."""
        operations, database = self._operations, self._database
        made = "Plans of operations made: requests whose shape was not known."
        yield CounterMetricFamily("policygraph_plans_made", made, operations.plans_made)
        kept = operations.kept()
        yield GaugeMetricFamily("policygraph_plans_kept", "Plans in memory.", kept.plans)
        documents = "Parsed documents in memory."
        yield GaugeMetricFamily("policygraph_documents_kept", documents, kept.documents)
        failed = "Statements that the database failed to answer."
        yield CounterMetricFamily("policygraph_database_errors", failed, database.errors)
        release = database.release()
        up = "Whether the database answers and holds a release."
        yield GaugeMetricFamily("policygraph_database_up", up, float(release is not None))
        if release is not None:
            what = "The release that the database holds."
            yield InfoMetricFamily("policygraph_release", what, {"id": release})

    def describe(self) -> Iterator[Metric]:
        """Say nothing beforehand: nothing is to be read when the application starts."""
        return iter(())


def mount(app: FastAPI, metrics: Metrics) -> None:
    """Serve ``metrics`` at ``/metrics``."""

    def endpoint(_: Request) -> Response:
        content = generate_latest(metrics.registry)
        return Response(content, headers={"content-type": CONTENT_TYPE_PLAIN_0_0_4, **NOT_KEPT})

    app.add_route("/metrics", endpoint, include_in_schema=False)
