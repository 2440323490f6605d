"""Facets and filters: for each value of each dimension, a filter finds exactly what was counted."""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from api.graphql import GraphQLRequest
from api.operations import Operations
from db.fetch import Database
from schema.build.dimensions import GROUPABLE, Groupable
from schema.definitions import ColumnSource, ConnectionSource, OneSource
from schema.entities import ENTITIES, TYPES
from schema.schema import GRAPHQL_SCHEMA
from tests.conftest import NO_LIMITS
from tests.databases import BACKENDS, Databases
from tests.generate import Term, literal

Filter = dict[str, Any]

PLURALS = {known.name: known.plural for known in ENTITIES}
# The most frequent values of a dimension are tried, and the values that are counted once.
TRIED = 4
# The filters of the dimensions that a value has, by the end of their names.
OF_PERIODS = {
    "FiscalYear": "inFiscalYear",
    "fiscalYear": "inFiscalYear",
    "Year": "inCalendarYear",
    "year": "inCalendarYear",
    "Kind": "kind",
}
PERIODS = ("period", "target", "baseline")


@pytest.fixture(scope="module", params=product(BACKENDS, ("invented", "curated")), ids="-".join)
def asked(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Operations]:
    """Answer operations from each set of data, in each database."""
    database = Database(databases.shared(*request.param))
    yield Operations(GRAPHQL_SCHEMA, database, NO_LIMITS)
    database.close()


def ask(operations: Operations, query: str) -> Any:
    """Return the data of an operation, which must have no errors."""
    answer = operations.execute(GraphQLRequest(query=query))
    assert not answer.errors, (query, answer.errors)
    return json.loads(answer.data or b"")


def condition(type_name: str, known: Groupable, value: str | None) -> Filter:
    """Return the filter that finds the rows with a value of a dimension."""
    if known.path:
        return along(type_name, known, value)
    name = known.field
    if name == "recordKind":
        return {name: {"eq": Term(value)}}
    fields = TYPES[type_name].fields
    if name not in fields:
        return of_value(known, value)
    source = fields[name].source
    if isinstance(source, ColumnSource):
        return {name: scalar(known, value)}
    if isinstance(source, OneSource):
        return {name: {"isNull": True} if value is None else {"id": {"eq": value}}}
    if value is None:
        return {name: {"none": {}}}
    far: Filter = {"id": {"eq": value}}
    has_edge = isinstance(source, ConnectionSource) and source.edge
    return {name: {"some": {"node": far} if has_edge else far}}


def along(type_name: str, known: Groupable, value: str | None) -> Filter:
    """Return the filter of a dimension of the records that an edge leads to."""
    edge, name = known.path
    near = TYPES[type_name].fields[edge]
    far = TYPES[near.type_name].fields[name]
    if value is None:
        inner: Filter = {name: {"isNull": True}}
    else:
        plain = isinstance(far.source, ColumnSource)
        inner = {name: scalar(known, value) if plain else {"id": {"eq": value}}}
    if isinstance(near.source, OneSource):
        return {edge: {"or": [{"isNull": True}, inner]} if value is None else inner}
    has_edge = isinstance(near.source, ConnectionSource) and near.source.edge
    some: Filter = {edge: {"some": {"node": inner} if has_edge else inner}}
    return {"or": [some, {edge: {"none": {}}}]} if value is None else some


def of_value(known: Groupable, value: str | None) -> Filter:
    """Return the filter of a dimension of a figure or of a period."""
    if known.field == "unit":
        edge, inner = "quantity", {"unit": {"code": {"eq": value}}}
        missing: Filter = {"unit": {"isNull": True}}
    else:
        edge = next((one for one in PERIODS if known.field.startswith(one)), "period")
        name = next(name for end, name in OF_PERIODS.items() if known.field.endswith(end))
        inner, missing = {name: scalar(known, value)}, {name: {"isNull": True}}
    return {edge: {"or": [{"isNull": True}, missing]} if value is None else inner}


def scalar(known: Groupable, value: str | None) -> Filter:
    """Return the filter of a plain value."""
    if value is None:
        return {"isNull": True}
    if known.type_name == "Boolean":
        return {"eq": value == "true"}
    return {"eq": int(value) if known.type_name == "Int" else Term(value)}


@pytest.mark.parametrize("name", sorted(PLURALS))
def test_a_filter_finds_what_a_facet_has_counted(
    asked: Operations, name: str, subtests: pytest.Subtests
) -> None:
    for by, known in GROUPABLE[name].items():
        with subtests.test(dimension=by):
            plural = PLURALS[name]
            facet = f"facets(fields: [{by}], first: 100) {{ values {{ value count }} }}"
            values = ask(asked, f"{{ {plural} {{ {facet} }} }}")[plural]["facets"][0]["values"]
            tried = [*values[:TRIED], *values[-TRIED:], *(v for v in values if v["value"] is None)]
            pages = [
                f"v{at}: {plural}(where: {literal(condition(name, known, one['value']))})"
                " { totalCount }"
                for at, one in enumerate(tried)
            ]
            found = ask(asked, f"{{ {' '.join(pages)} }}")
            counts = [page["totalCount"] for page in found.values()]
            assert counts == [one["count"] for one in tried], tried
