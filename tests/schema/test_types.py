"""What is declared of a type is checked against the tables when the schema is built."""

from typing import Any

import pytest
import strawberry
from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, GraphQLString

from db import tables
from db.tables.agency import AgencyKind
from db.tables.place import PlaceKind
from db.tables.record_kind import RecordKind
from schema.entities import CLASSES, ENTITIES, Agency, Country, Record, missing_entities
from schema.fields import Connection, column, listing, reverse, to_one
from schema.plan.dispatch import DEFINITION, source_of, unplanned_fields
from schema.schema import GRAPHQL_SCHEMA
from schema.types import SchemaError, read_types, record_type


def declared(name: str, annotation: Any, field: Any) -> type:
    """Return a type of agencies with one field of its own."""
    body = {name: field, "__annotations__": {name: annotation}, "__module__": __name__}
    return record_type(RecordKind.AGENCY)(type("Made", (Record,), body))


@pytest.mark.parametrize(
    ("annotation", "field", "message"),
    [
        (AgencyKind | None, lambda: column(tables.Agency.kind), "is never null"),
        (str, lambda: column(tables.Agency.acronym), "may be null"),
        (PlaceKind, lambda: column(tables.Agency.kind), "annotated as AgencyKind, not PlaceKind"),
        (int | None, lambda: column(tables.Agency.acronym), "not Int"),
        (Country, lambda: to_one(tables.Agency.country_id), "may be null"),
        (Agency | None, lambda: to_one(tables.Agency.country_id), "is not a key of the rows of"),
        (Connection[Country], lambda: reverse(tables.Agency.parent_id, "Units."), "is not a key"),
        (list[Agency], lambda: reverse(tables.Agency.parent_id, "Units."), "Connection[...]"),
        (Agency, lambda: listing(tables.Position.agency_id, "Positions."), "list[...]"),
    ],
)
def test_an_annotation_that_does_not_fit_its_column_is_an_error(
    annotation: Any, field: Any, message: str
) -> None:
    with pytest.raises(SchemaError, match=r"Made\.field") as error:
        read_types((*CLASSES, declared("field", annotation, field())))
    assert message in str(error.value)


def test_a_field_without_a_source_is_an_error() -> None:
    made = declared("field", str, strawberry.field(description="Nothing."))
    with pytest.raises(SchemaError, match=r"Made\.field has no source"):
        read_types((*CLASSES, made))


def test_a_kind_without_an_entity_is_named() -> None:
    assert missing_entities(ENTITIES) == []
    assert missing_entities(ENTITIES[1:]) == [RecordKind.AGENCY]


def test_a_field_without_a_handler_is_named() -> None:
    assert unplanned_fields(GRAPHQL_SCHEMA) == []
    definition = GRAPHQL_SCHEMA.type_map["Agency"].fields["kind"].extensions[DEFINITION]
    assert source_of(GRAPHQL_SCHEMA.type_map["Agency"].fields["kind"]) is not None
    odd = type("Odd", (), {"metadata": {"source": object()}, "origin": None})()
    field = GraphQLField(GraphQLString, extensions={DEFINITION: odd})
    fine = GraphQLField(GraphQLString, extensions={DEFINITION: definition})
    query = GraphQLObjectType("Query", {"odd": field, "fine": fine})
    assert unplanned_fields(GraphQLSchema(query)) == ["Query.odd"]
