"""Connections: their pages and edges, one family for each type that connections lead to."""

from collections.abc import Iterable

from strawberry.types.field import StrawberryField

from db.plan import PageFact
from schema.build.aggregates import aggregate_fields
from schema.build.dimensions import CONNECTED, GROUPABLE
from schema.build.factory import Argument, Factory
from schema.build.naming import edge_name
from schema.build.pages import page_arguments
from schema.build.sources import (
    CursorSource,
    EdgeNodeSource,
    EdgesSource,
    HighlightsSource,
    NodesSource,
    PageFactSource,
    PageInfoSource,
    TotalCountSource,
    UnknownWordsSource,
)
from schema.definitions import ConnectionSource, FieldDefinition, ListSource
from schema.entities import CLASSES, TYPES
from schema.fields import SOURCE, UNIT
from schema.types import field_name, strawberry_definition

PAGE_FACTS = (
    ("hasNextPage", "Boolean", "Whether there are more items after the page.", PageFact.HAS_NEXT),
    (
        "hasPreviousPage",
        "Boolean",
        "Whether there are more items before the page.",
        PageFact.HAS_PREVIOUS,
    ),
    (
        "startCursor",
        "String",
        "The cursor of the first edge; null if the page is empty.",
        PageFact.START_CURSOR,
    ),
    (
        "endCursor",
        "String",
        "The cursor of the last edge; null if the page is empty.",
        PageFact.END_CURSOR,
    ),
)


def build_connections(factory: Factory) -> None:
    """Make all connections, and give those of the entities their types and arguments."""
    _page_info(factory)
    for type_name in TYPES:
        if type_name in CONNECTED:
            _connection(factory, type_name, type_name)
    _search_connection(factory)
    for definition in TYPES.values():
        for field in definition.own_fields:
            source = field.source
            if isinstance(source, ConnectionSource) and source.edge:
                extra = [_edge_field(factory, edge_field) for edge_field in source.edge]
                _connection(factory, edge_name(field), field.type_name, extra)
    for cls in CLASSES:
        for strawberry_field in strawberry_definition(cls).fields:
            _complete(factory, strawberry_field, TYPES[cls.__name__].fields)


def _complete(
    factory: Factory, field: StrawberryField, definitions: dict[str, FieldDefinition]
) -> None:
    """Give a field of an entity its generated type, and its arguments."""
    definition = definitions[field_name(field)]
    if isinstance(field.metadata[SOURCE], ConnectionSource):
        field.type_annotation = factory.annotation(f"{edge_name(definition)}Connection")
        arguments = page_arguments(definition.type_name, field.metadata[SOURCE])
        field.arguments = factory.arguments(arguments)
    if UNIT in field.metadata:
        unit = Argument("unit", "String", field.metadata[UNIT], required=True)
        field.arguments = factory.arguments([unit])


def _page_info(factory: Factory) -> None:
    factory.make_type(
        "PageInfo",
        "Information about the position of a page in a connection.",
        [
            factory.field(
                name, type_name, description, PageFactSource(fact), nullable=type_name == "String"
            )
            for name, type_name, description, fact in PAGE_FACTS
        ],
    )


def _edge_field(factory: Factory, field: FieldDefinition) -> StrawberryField:
    is_list = isinstance(field.source, ListSource)
    type_name = f"list[{field.type_name}]" if is_list else field.type_name
    return factory.field(field.name, type_name, field.description, field.source)


def _search_connection(factory: Factory) -> None:
    highlights = factory.field(
        "highlights",
        "list[Highlight]",
        "The words that the search found in the record's texts, by field and position.",
        HighlightsSource(),
    )
    suggestions = factory.field(
        "suggestions",
        "list[UnknownWord]",
        "The words of the query that no record has, so that nothing is found; empty if there are "
        "none.",
        UnknownWordsSource(),
    )
    _connection(factory, "Search", "Record", [highlights], [suggestions])


def _connection(
    factory: Factory,
    name: str,
    node: str,
    of_edge: Iterable[StrawberryField] = (),
    of_page: Iterable[StrawberryField] = (),
) -> None:
    cursor = factory.field(
        "cursor",
        "String",
        "The position of the edge in the order, for 'after' and 'before'.",
        CursorSource(),
    )
    item = factory.field("node", node, "The item at the end of the edge.", EdgeNodeSource())
    factory.make_type(
        f"{name}Edge",
        f"One {node} item of a list, with the fields of its place in the list.",
        [cursor, item, *of_edge],
    )
    fields = [
        factory.field(
            "edges", f"list[{name}Edge]", "The edges of the page, in order.", EdgesSource()
        ),
        factory.field("nodes", f"list[{node}]", "The items of the page, in order.", NodesSource()),
        factory.field(
            "pageInfo", "PageInfo", "Information about the position of the page.", PageInfoSource()
        ),
        factory.field(
            "totalCount",
            "Int",
            "The total number of edges, over all pages.",
            TotalCountSource(),
        ),
        *aggregate_fields(factory, name if name in GROUPABLE else node),
        *of_page,
    ]
    factory.make_type(f"{name}Connection", f"A page of a list of {node} items.", fields)
