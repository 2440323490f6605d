"""The metrics of the server, for Prometheus.

The values of labels come from the server, never from clients: error codes, and the release.
"""

from collections.abc import Iterator, Mapping

from prometheus_client import (
    CollectorRegistry,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from api.errors import CODES
from api.graphql import GraphQLResponse
from api.lanes import Lanes
from api.persisted import PersistedDocuments
from api.response_cache import ResponseCache
from db.fetch import Database

OK = "OK"
# Most responses take milliseconds, and none takes longer than a statement may run.
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

# The static cost of operations, and how much they return for it: much less than expected is a cost
# that is set too high.
UNITS = (10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
BYTES = (0.01, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1_000)

# The creation times of counters are not needed, and double the number of lines.
disable_created_metrics()  # type: ignore[no-untyped-call]


class Metrics:
    """The metrics of one application; ``seconds`` times the execution of operations."""

    def __init__(
        self,
        lanes: Lanes,
        database: Database,
        cache: ResponseCache,
        persisted: PersistedDocuments,
    ) -> None:
        self.registry = CollectorRegistry()
        self.seconds = Histogram(
            "policygraph_operation_seconds",
            "The time from a well-formed request to its response, unless that was cached.",
            buckets=SECONDS,
            registry=self.registry,
        )
        self._cost = Histogram(
            "policygraph_operation_cost",
            "The static cost of operations that ran, in units.",
            buckets=UNITS,
            registry=self.registry,
        )
        self._bytes_per_unit = Histogram(
            "policygraph_bytes_per_unit_of_cost",
            "The bytes of data that were returned for each unit of static cost.",
            buckets=BYTES,
            registry=self.registry,
        )
        # Counted in the event loop alone; an outcome that has not happened yet is zero.
        self._outcomes = dict.fromkeys((OK, *CODES), 0)
        self.registry.register(_State(self._outcomes, lanes, database, cache, persisted))
        ProcessCollector(registry=self.registry)

    def count(self, response: GraphQLResponse) -> None:
        """Count a request by its outcome, and compare its cost with what it returned."""
        code = response.errors[0]["extensions"]["code"] if response.errors else OK
        self._outcomes[code] += 1
        if response.cost:
            self._cost.observe(response.cost)
            self._bytes_per_unit.observe(len(response.data or b"") / response.cost)


class _State(Collector):
    """The state of other parts of the application, read when metrics are collected."""

    def __init__(
        self,
        outcomes: Mapping[str, int],
        lanes: Lanes,
        database: Database,
        cache: ResponseCache,
        persisted: PersistedDocuments,
    ) -> None:
        self._outcomes = outcomes
        self._persisted = persisted
        self._lanes = lanes
        self._database = database
        self._cache = cache

    def collect(self) -> Iterator[Metric]:
        """Yield the present state."""
        operations, database, cache = self._lanes.operations, self._database, self._cache
        requests = CounterMetricFamily(
            "policygraph_requests",
            "GraphQL requests, by the code of their first error, or OK.",
            labels=["outcome"],
        )
        for outcome, count in self._outcomes.items():
            requests.add_metric([outcome], count + cache.hits if outcome == OK else count)
        yield requests
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
        documents, plans = operations.bytes_held
        yield GaugeMetricFamily(
            "policygraph_document_bytes",
            "The memory that parsed documents take, as estimated.",
            documents,
        )
        yield GaugeMetricFamily(
            "policygraph_persisted_query_bytes",
            "The memory that documents take that clients may name by their hashes.",
            self._persisted.bytes_held,
        )
        yield GaugeMetricFamily(
            "policygraph_plan_bytes", "The memory that plans take, as estimated.", plans
        )
        held = GaugeMetricFamily(
            "policygraph_lane_held",
            "Operations that run or wait in a lane.",
            labels=["lane"],
        )
        refused = CounterMetricFamily(
            "policygraph_lane_refused",
            "Operations for which a lane had no room, or no thread in time.",
            labels=["lane"],
        )
        for lane in self._lanes.all:
            held.add_metric([lane.name], lane.held)
            refused.add_metric([lane.name], lane.refused)
        yield from (held, refused)
        yield CounterMetricFamily(
            "policygraph_response_cache_hits",
            "Requests that were answered from the cache, without an operation.",
            cache.hits,
        )
        yield CounterMetricFamily(
            "policygraph_response_cache_misses",
            "Requests whose response could have been in the cache, and was not.",
            cache.misses,
        )
        yield GaugeMetricFamily(
            "policygraph_response_cache_bytes",
            "The memory that cached responses take.",
            cache.bytes_held,
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
