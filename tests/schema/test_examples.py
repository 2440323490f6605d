"""Each kind explains itself by an example query, which the curated data answers."""

import textwrap

import orjson
import pytest
from graphql import parse, print_ast

from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from schema.definitions import TypeDefinition
from schema.entities import ENTITIES
from schema.schema import GRAPHQL_SCHEMA


@pytest.fixture(scope="module")
def curated(curated_url: str) -> Operations:
    """Answer operations from the curated data."""
    return Operations(GRAPHQL_SCHEMA, Database(curated_url), Limits())


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.name)
def test_a_kind_has_an_example_with_an_answer(kind: TypeDefinition, curated: Operations) -> None:
    description = GRAPHQL_SCHEMA.type_map[kind.name].description or ""
    example = textwrap.dedent(description.partition("\n\n")[2])
    assert example.rstrip() == print_ast(parse(example)), "write it as graphql-core prints it"
    assert example.split()[1].partition("(")[0] in (kind.singular, kind.plural)
    answer = curated.execute(GraphQLRequest(query=example))
    assert not answer.errors
    ((_, found),) = orjson.loads(answer.data or b"{}").items()
    assert found.get("nodes", found)
