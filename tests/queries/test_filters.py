"""A filter and its opposite: together all records, and none in both, whatever is null."""

from collections.abc import Iterator
from itertools import cycle
from typing import Any

import orjson
import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, get_named_type

from api.graphql import GraphQLRequest
from api.operations import Operations
from schema.definitions import ColumnSource, ConnectionSource, TypeDefinition
from schema.entities import ENTITIES
from schema.schema import GRAPHQL_SCHEMA
from tests.conftest import PAGE_LIMIT
from tests.generate import Term, literal

Filter = dict[str, Any]

LISTS = ("in", "notIn")
QUANTIFIERS = ("some", "none", "every")
NAMED = {"name": {"contains": "r"}}
AT_ONCE = 2
APART = 5
# What there is to ask for where no record has a value.
ANY: dict[str, Any] = {"Int": 1, "Decimal": "0", "Date": "2020-01-01", "Boolean": True}


def input_type(name: str) -> GraphQLInputObjectType:
    """Return an input type of the schema."""
    type_ = GRAPHQL_SCHEMA.type_map[name]
    assert isinstance(type_, GraphQLInputObjectType)
    return type_


def asked(operations: Operations, query: str) -> Any:
    """Return the data of an operation, which must have no errors."""
    answer = operations.execute(GraphQLRequest(query=query))
    assert not answer.errors, query
    assert answer.data is not None
    return orjson.loads(answer.data)


def rows(kind: TypeDefinition, selection: str, where: str = "") -> str:
    """Return the selection of all records of a kind for which a filter holds."""
    return f"{kind.plural}(first: {PAGE_LIMIT}{where}) {{ nodes {{ {selection} }} }}"


def values(operations: Operations, kind: TypeDefinition, field: str) -> list[Any]:
    """Return the values that a field has, each once."""
    nodes = asked(operations, f"{{ all: {rows(kind, field)} }}")["all"]["nodes"]
    return sorted({node[field] for node in nodes if node[field] is not None})


def of_values(type_: GraphQLInputObjectType, known: list[Any]) -> Iterator[Filter]:
    """Yield a filter by each operator, with values that some records have and some have not."""
    scalar = get_named_type(type_.fields["eq"].type)
    middle = known[len(known) // 2] if known else ANY.get(scalar.name, "none")
    if isinstance(scalar, GraphQLEnumType):
        middle = Term(middle if known else next(iter(scalar.values)))
    for operator in type_.fields:
        if operator == "isNull":
            yield {operator: True}
        elif operator in LISTS:
            yield {operator: [middle, *(type(middle)(one) for one in known[:2])]}
            yield {operator: []}
        else:
            yield {operator: middle}


def of_edges(type_: GraphQLInputObjectType) -> Iterator[Filter]:
    """Yield filters by an edge: that it is there, and by something behind it."""
    yield {}
    if "isNull" in type_.fields and "eq" not in type_.fields:
        yield {"isNull": True}
        yield {"or": [{"isNull": True}, {"not": {"isNull": True}}]}
    if "eq" in type_.fields:
        yield {"contains": "r"}
    if "node" in type_.fields:
        yield {"node": {"name": {"contains": "r"}}}
    if type_.name == "PeriodFilter":
        yield {"overlaps": {"fiscalYear": 2020}}
        yield {"within": {"start": "2020-01-01", "end": "2020-12-31"}}
        yield {"within": {"fiscalYear": 2020}}
        yield {"inCalendarYear": {"gt": 2019}}
    if type_.name == "QuantityFilter":
        yield {"in": {"unit": "kg", "gte": 100}}
        yield {"in": {"unit": "{boat}", "ne": 120}}
    for name in ("name", "asStated", "title", "quote"):
        if name in type_.fields:
            yield {name: {"contains": "r"}}
    if "node" in type_.fields and "role" in type_.fields:
        roles = input_type(get_named_type(type_.fields["role"].type).name)
        yield from ({"role": operand} for operand in of_values(roles, []))


def filters(operations: Operations, kind: TypeDefinition) -> Iterator[Filter]:
    """Yield filters by every field of a kind."""
    quantifiers = cycle(QUANTIFIERS)
    for name, known in input_type(f"{kind.name}Filter").fields.items():
        type_ = known.type
        if name in ("and", "or", "not", "isNull"):
            continue
        assert isinstance(type_, GraphQLInputObjectType)
        if name in kind.fields and isinstance(kind.fields[name].source, ColumnSource):
            found = of_values(type_, values(operations, kind, name))
            yield from ({name: operand} for operand in found)
        elif name == "within":
            yield from (
                {name: {outer: operand}} for outer in type_.fields for operand in ({}, NAMED)
            )
        elif {*QUANTIFIERS} < {*type_.fields}:
            inner = get_named_type(type_.fields["some"].type)
            assert isinstance(inner, GraphQLInputObjectType)
            for operand, quantifier in zip(of_edges(inner), quantifiers, strict=False):
                yield {name: {quantifier: operand}}
                yield {name: {"count": {"where": operand, "gte": 1}}}
            yield from ({name: {"count": {operator: 1}}} for operator in ("eq", "ne", "lt"))
        else:
            yield from ({name: operand} for operand in of_edges(type_))


def composed(simple: list[Filter]) -> Iterator[Filter]:
    """Yield the filters, and some that are made of two of them."""
    yield from simple
    for one, other in zip(simple[::APART], simple[1::APART], strict=False):
        yield {"and": [one, {"not": other}]}
        yield {"or": [{"not": one}, other]}
    yield from ({}, {"and": []}, {"or": []}, {"not": {}})


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.name)
def test_a_filter_and_its_opposite_make_up_all(
    kind: TypeDefinition, operations: Operations
) -> None:
    everything = asked(operations, f"{{ all: {rows(kind, 'id')} }}")["all"]["nodes"]
    wanted = [*composed(list(filters(operations, kind)))]
    halved = 0
    for at in range(0, len(wanted), AT_ONCE):
        chosen = wanted[at : at + AT_ONCE]
        parts = [
            f"{key}{number}: {rows(kind, 'id', f', where: {literal(where)}')}"
            for number, one in enumerate(chosen)
            for key, where in (("is", one), ("isNot", {"not": one}))
        ]
        data = asked(operations, f"{{ {' '.join(parts)} }}")
        for number, one in enumerate(chosen):
            held, rest = (data[f"{key}{number}"]["nodes"] for key in ("is", "isNot"))
            both = [node for node in everything if node in held or node in rest]
            assert (len(held) + len(rest), both) == (len(everything), everything), one
            halved += bool(held and rest)
    assert halved > len(wanted) // 5


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.name)
def test_one_value_is_compared_with_fields_of_every_type(
    kind: TypeDefinition, operations: Operations
) -> None:
    types = {
        name: get_named_type(known.type)
        for name, known in input_type(f"{kind.name}Filter").fields.items()
    }
    fields = [
        name
        for name, type_ in types.items()
        if isinstance(type_, GraphQLInputObjectType) and {*LISTS} < {*type_.fields}
    ]
    others = "record: records(where: {id: {in: []}}) { totalCount }"
    others += " figure: facts(where: {period: {fiscalYear: {in: []}}}) { totalCount }"
    counts = (f"{n}: {kind.plural}(where: {{{n}: {{in: []}}}}) {{ totalCount }}" for n in fields)
    found = asked(operations, f"{{ {others} {' '.join(counts)} }}")
    assert {name: listed["totalCount"] for name, listed in found.items()} == dict.fromkeys(found, 0)


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.name)
def test_a_count_is_the_total_of_its_connection(
    kind: TypeDefinition, operations: Operations
) -> None:
    edges = [n for n, f in kind.fields.items() if isinstance(f.source, ConnectionSource)]
    totals = " ".join(f"{name} {{ totalCount }}" for name in edges)
    everything = asked(operations, f"{{ all: {rows(kind, f'id {totals}')} }}")["all"]["nodes"]
    for name in edges:
        numbers = {row["id"]: row[name]["totalCount"] for row in everything}
        greatest = max(numbers.values())
        counts = {"none": {"eq": 0}, "most": {"gte": greatest}}
        counts["whole"] = {"where": {}, "gte": greatest}
        parts = []
        for key, count in counts.items():
            where = f", where: {literal({name: {'count': count}})}"
            parts.append(f"{key}: {rows(kind, 'id', where)}")
        data = asked(operations, f"{{ {' '.join(parts)} }}")
        found = {key: {row["id"] for row in data[key]["nodes"]} for key in counts}
        assert found["none"] == {id_ for id_, number in numbers.items() if number == 0}, name
        assert found["most"] == {id_ for id_, number in numbers.items() if number == greatest}
        assert found["whole"] == found["most"], name
