"""The metrics of the server, for Prometheus.

The values of labels come from the server, never from clients: error codes, and the release.
"""

from collections.abc import Iterator

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from api.errors import CODES
from api.graphql import GraphQLResponse
from api.operations import Operations
from db.fetch import Database

OK = "OK"
# Most responses take milliseconds, and none takes longer than a statement may run.
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

# The creation times of counters are not needed, and double the number of lines.
disable_created_metrics()  # type: ignore[no-untyped-call]


class Metrics:
    """The metrics of one application; ``seconds`` times the execution of operations."""

    def __init__(self, operations: Operations, database: Database) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "policygraph_requests",
            "GraphQL requests, by the code of their first error, or OK.",
            ["outcome"],
            registry=self.registry,
        )
        self.seconds = Histogram(
            "policygraph_operation_seconds",
            "The time from a well-formed request to its response.",
            buckets=SECONDS,
            registry=self.registry,
        )
        for outcome in (OK, *CODES):
            self._requests.labels(outcome)  # An outcome that has not happened yet is zero.
        self.registry.register(_State(operations, database))
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)

    def count(self, response: GraphQLResponse) -> None:
        """Count a request by its outcome."""
        code = response.errors[0]["extensions"]["code"] if response.errors else OK
        self._requests.labels(code).inc()


class _State(Collector):
    """The state of other parts of the application, read when metrics are collected."""

    def __init__(self, operations: Operations, database: Database) -> None:
        self._operations = operations
        self._database = database

    def collect(self) -> Iterator[Metric]:
        """Yield the present state."""
        operations, database = self._operations, self._database
        yield CounterMetricFamily(
            "policygraph_plans_made",
            "Operations that were compiled because their plan was not in memory.",
            operations.plans_made,
        )
        yield GaugeMetricFamily(
            "policygraph_plans_kept", "Plans in memory.", operations.plans_cached
        )
        yield GaugeMetricFamily(
            "policygraph_documents_kept", "Parsed documents in memory.", operations.documents_cached
        )
        yield CounterMetricFamily(
            "policygraph_database_errors",
            "Statements that failed in the database.",
            database.errors,
        )
        release = database.release()
        yield GaugeMetricFamily(
            "policygraph_database_up",
            "Whether the database can be read and holds a release.",
            float(release is not None),
        )
        if release is not None:
            yield InfoMetricFamily(
                "policygraph_release", "The release that the database holds.", {"id": release}
            )

    def describe(self) -> Iterator[Metric]:
        """Describe nothing in advance: the database is not read when the application starts."""
        return iter(())
