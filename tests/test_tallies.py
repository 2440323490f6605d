"""Tallies: a count that one can answer reads no row that it counts, and is the same count."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from api.graphql import GraphQLRequest
from api.operations import Operations
from db.fetch import Database, Prepared
from db.plan import Plan
from db.tables import TALLIES, table_of
from db.tables.tally import TallyTable
from schema.schema import GRAPHQL_SCHEMA
from tests.conftest import NO_LIMITS
from tests.databases import BACKENDS, Databases
from tests.reference import Reference

OF_ONE = 'indicator: {slug: {eq: "moonstone-seized"}}'
OF_TOPIC = 'topics: {some: {slug: {eq: "smuggling"}}}'
# The filters that a tally answers for.
ANSWERED = [
    "",
    "{modality: {eq: STATED}}",
    "{modality: {ne: STATED}}",
    f"{{{OF_ONE}}}",
    f"{{{OF_ONE}, modality: {{in: [STATED, ALLEGED]}}}}",
    f"{{or: [{{{OF_ONE}}}, {{modality: {{eq: ALLEGED}}}}]}}",
    f"{{not: {{{OF_ONE}}}}}",
    '{indicator: {name: {contains: "e"}}}',
    f"{{{OF_TOPIC}}}",
    f"{{{OF_TOPIC}, modality: {{eq: STATED}}}}",
    f"{{and: [{{{OF_TOPIC}}}, {{{OF_ONE}}}]}}",
]
# Those that need the rows: another column, or records that may be linked in several ways.
NOT_ANSWERED = [
    '{slug: {startsWith: "a"}}',
    '{area: {name: {startsWith: "z"}}}',
    '{topics: {some: {name: {contains: "i"}}}}',
    f'{{and: [{{{OF_TOPIC}}}, {{topics: {{some: {{slug: {{eq: "river-security"}}}}}}}}]}}',
    f"{{not: {{{OF_TOPIC}}}}}",
    '{topics: {none: {slug: {eq: "smuggling"}}}}',
    f"{{{OF_TOPIC}, cumulative: {{eq: false}}}}",
]


class Asked:
    """What a database and the reference say, and the tables that the last statement names."""

    def __init__(self, url: str) -> None:
        self.statements: list[str] = []
        self.database = Recorded(url, self.statements)
        self.operations = Operations(GRAPHQL_SCHEMA, self.database, NO_LIMITS)
        self.reference = Reference(self.database.engine)

    def ask(self, query: str) -> Any:
        """Return the data of an operation, the same as the reference's."""
        self.statements.clear()
        response = self.operations.execute(GraphQLRequest(query=query))
        assert not response.errors, response.errors
        data = json.loads(response.data or b"")
        assert data == json.loads(json.dumps(self.reference.data(query, None)))
        return data

    def reads(self, table: str) -> bool:
        """Return whether the last statement names a table."""
        (statement,) = self.statements
        return f" {table} " in f" {' '.join(statement.split())} "


class Recorded(Database):
    """A database that keeps the text of each statement."""

    def __init__(self, url: str, statements: list[str]) -> None:
        super().__init__(url)
        self.statements = statements

    def prepare(self, plan: Plan) -> Prepared:
        """Turn a plan into its statement, and keep its text."""
        prepared = super().prepare(plan)
        self.statements.append(prepared.sql)
        return prepared


@pytest.fixture(scope="module", params=BACKENDS)
def asked(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Asked]:
    asked = Asked(databases.shared(request.param, "invented"))
    yield asked
    asked.database.close()


def asked_for(where: str, *, alone: bool = True) -> str:
    """Return the arguments of a list with a filter, or with none."""
    if not where:
        return ""
    return f"(where: {where})" if alone else f", where: {where}"


def totals(where: str) -> str:
    return f"{{ statistics(first: 0{asked_for(where, alone=False)}) {{ totalCount }} }}"


def groups(where: str, by: str) -> str:
    keys = by.lower().replace("indicator", "indicator { slug }").replace(",", "")
    return (
        f"{{ statistics{asked_for(where)} {{ aggregate(groupBy: [{by}], first: 100)"
        f" {{ count groupCount groups {{ keys {{ {keys} }} count }} }} }} }}"
    )


def facets(where: str, fields: str = "INDICATOR, MODALITY") -> str:
    return (
        f"{{ statistics{asked_for(where)} {{ facets(fields: [{fields}], first: 100)"
        " { field values { label count } } } }"
    )


@pytest.mark.parametrize("where", ANSWERED)
def test_a_total_reads_a_tally(asked: Asked, where: str) -> None:
    asked.ask(totals(where))
    assert not asked.reads("statistic")


@pytest.mark.parametrize("where", ANSWERED)
@pytest.mark.parametrize("by", ["INDICATOR", "MODALITY", "MODALITY, INDICATOR"])
def test_groups_read_a_tally(asked: Asked, where: str, by: str) -> None:
    asked.ask(groups(where, by))
    assert not asked.reads("statistic")


@pytest.mark.parametrize("where", ANSWERED)
def test_facets_read_a_tally(asked: Asked, where: str) -> None:
    asked.ask(facets(where))
    assert not asked.reads("statistic")


def test_years_and_topics_are_in_tallies(asked: Asked) -> None:
    asked.ask(facets("{modality: {eq: STATED}}", "YEAR, INDICATOR"))
    assert not asked.reads("statistic")
    asked.ask(groups("{modality: {eq: STATED}}", "TOPICS").replace("topics", "topics { slug }"))
    assert asked.reads("statistic_topic_tally")
    assert not asked.reads("statistic")


def test_counts_inside_other_rows_read_a_tally(asked: Asked) -> None:
    inside = "statistics(first: 0, where: {modality: {eq: STATED}}) { totalCount }"
    asked.ask(f"{{ indicators(first: 100) {{ nodes {{ slug {inside} }} }} }}")
    assert asked.reads("statistic_tally")
    assert not asked.reads("statistic")


@pytest.mark.parametrize("where", NOT_ANSWERED)
def test_what_no_tally_has_is_counted_in_the_rows(asked: Asked, where: str) -> None:
    for query in (totals(where), groups(where, "INDICATOR"), facets(where)):
        asked.ask(query)
        assert asked.reads("statistic")


def test_the_rows_of_groups_are_read_where_they_are_shown(asked: Asked) -> None:
    shown = "count facts(first: 2) { nodes { slug } }"
    asked.ask(groups("", "INDICATOR").replace("count }", f"{shown} }}", 1))
    assert asked.reads("statistic")


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("tally", TALLIES)
def test_a_tally_counts_every_row(
    databases: Databases, backend: str, tally: type[TallyTable]
) -> None:
    table, counted = table_of(tally), table_of(tally.counted)
    rows: sa.FromClause = counted
    if tally.link is not None:
        near, *_ = table_of(tally.link).primary_key.columns
        rows = counted.outerjoin(near.table, near == counted.c.id)
    database = Database(databases.shared(backend, "curated"))
    with database.engine.connect() as connection:
        number = connection.execute(sa.select(sa.func.count()).select_from(rows)).scalar_one()
        counts = connection.execute(sa.select(table.c.count)).scalars().all()
    database.close()
    assert 0 < len(counts) < number == sum(counts)
