"""The product against graphql-core's own executor: the same data for operations of any shape."""

import json
from random import Random

import pytest
import sqlalchemy as sa

from api.graphql import GraphQLRequest
from api.operations import Operations
from db.fetch import Database
from db.tables import table_of
from db.tables.country import Country
from db.tables.record import Alias, Record
from tests.generate import Generator, Pool
from tests.reference import Reference

GENERATED = 400
AT_ONCE = 20


@pytest.fixture(scope="session")
def pool(database: Database) -> Pool:
    """Return values that occur in the data."""
    with database.engine.connect() as connection:
        records = connection.execute(sa.select(table_of(Record))).mappings().all()
        aliases = connection.execute(sa.select(table_of(Alias))).mappings().all()
        codes = connection.execute(sa.select(table_of(Country))).mappings().all()
    texts = {
        "slug": sorted(row["slug"] for row in records),
        "name": sorted(row["name"] for row in records),
        "alias": sorted(row["alias"] for row in aliases),
        "code": sorted(row["code"] for row in codes),
    }
    ids = sorted(f"{row['record_kind'].lower()}_{row['id']}" for row in records)
    return Pool(ids, texts)


@pytest.mark.parametrize("first", range(0, GENERATED, AT_ONCE))
def test_a_generated_operation_gives_what_the_reference_gives(
    first: int,
    unlimited: Operations,
    reference: Reference,
    pool: Pool,
    subtests: pytest.Subtests,
) -> None:
    for seed in range(first, first + AT_ONCE):
        query, variables = Generator(Random(seed), pool).operation()
        with subtests.test(seed=seed):
            answer = unlimited.execute(GraphQLRequest(query=query, variables=variables))
            assert not answer.errors, (query, variables)
            assert answer.data is not None
            expected = reference.data(query, variables)
            assert normal(answer.data) == normal(json.dumps(expected)), (query, variables)


def normal(text: str) -> str:
    """Return a JSON text in one spelling: the order of keys counts, 32 and 32.0 are one number."""
    return json.dumps(json.loads(text, parse_int=float))
