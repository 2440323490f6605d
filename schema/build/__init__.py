"""Types generated from the entities: connections, filters, orders, dimensions, the query."""

from db.tables.term import Term
from schema.build.aggregates import build_aggregates
from schema.build.connections import build_connections
from schema.build.factory import Factory
from schema.build.filters import build_filters
from schema.build.orders import build_orders
from schema.build.query import build_query
from schema.entities import CLASSES, KIND_CLASSES


def build() -> tuple[type, list[type]]:
    """Return the query type, and the types that are not reached from its fields by name."""
    factory = Factory()
    factory.types |= {cls.__name__: cls for cls in CLASSES}
    for vocabulary in Term.__subclasses__():
        factory.make_enum(vocabulary)
    build_orders(factory)
    build_aggregates(factory)
    build_connections(factory)
    build_filters(factory)
    build_query(factory)
    query: type = factory.types["Query"]
    return query, list(KIND_CLASSES)
