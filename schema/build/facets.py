"""Facets: the values of a dimension, and the number of rows of a connection that have each."""

from strawberry.types.field import StrawberryField

from db.plan import Column, Form
from schema.build.factory import Argument, Factory
from schema.build.sources import (
    FacetFieldSource,
    FacetLabelSource,
    FacetRecordSource,
    FacetsSource,
    FacetValueSource,
    FacetValuesSource,
    TableCountSource,
)
from schema.definitions import ColumnSource

FIRST = Argument("first", "Int", "The maximum number, starting with the largest; 20 by default.")


def facets_field(factory: Factory, name: str) -> StrawberryField:
    """Return the field of a connection that counts its rows by some dimensions."""
    fields = Argument(
        "fields", f"list[{name}Dimension]", "The dimensions to count by.", required=True
    )
    return factory.field(
        "facets",
        "list[Facet]",
        "For each value of a dimension, the number of rows of all pages that have it.",
        FacetsSource(),
        [fields, FIRST],
    )


def build_facets(factory: Factory) -> None:
    """Make the types of facets."""
    factory.make_type(
        "FacetValue",
        "A value of a dimension, and the number of rows that have it.",
        [
            factory.field(
                "value",
                "String",
                "The value as a filter takes it: a record's ID, a unit's code, the name of an"
                " enum's value, a year, true or false; null for the rows that have none.",
                FacetValueSource(),
                nullable=True,
            ),
            factory.field(
                "label",
                "String",
                "The value as a text to display: the name of a record or unit, else the value"
                " itself; null for the rows that have none.",
                FacetLabelSource(),
                nullable=True,
            ),
            factory.field(
                "record",
                "Record",
                "The record, if the value is one; null otherwise.",
                FacetRecordSource(),
                nullable=True,
            ),
            factory.field(
                "count",
                "Int",
                "The number of rows with this value.",
                ColumnSource(Column("shown", "count"), Form.INTEGER),
            ),
        ],
    )
    factory.make_type(
        "Facet",
        "The values of one dimension.",
        [
            factory.field("field", "String", "The dimension.", FacetFieldSource()),
            factory.field(
                "valueCount",
                "Int",
                "The number of values, null included.",
                TableCountSource("every_group"),
            ),
            factory.field(
                "values",
                "list[FacetValue]",
                "The values, the most frequent first.",
                FacetValuesSource(),
            ),
        ],
    )
