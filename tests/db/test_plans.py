"""The plans of both databases: an index serves every order, every look-up and every edge.

The data is small, and a database would rightly scan it. SQLite is asked without its statistics, so
that it takes every table for a large one; PostgreSQL takes scans and sorts for very expensive, so
that its plan has none where anything else would do.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type, is_enum_type
from psycopg import sql

from api.compiled import Execution
from api.graphql import GraphQLRequest
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database
from db.session import writer
from db.tables import ENTITIES, FACTS, TALLIES, metadata, table_of
from schema.definitions import ConnectionSource
from schema.entities import TYPES
from schema.schema import GRAPHQL_SCHEMA
from tests.databases import BACKENDS, Databases
from tests.generate import SCHEMA, Term, literal

QUERY = SCHEMA.query_type.fields
# The root field of each list, by the type of its nodes.
LISTS = {
    str(get_named_type(field.type)).removesuffix("Connection"): name
    for name, field in QUERY.items()
    if "orderBy" in field.args
}
ONE = {
    str(get_named_type(field.type)): name for name, field in QUERY.items() if "slug" in field.args
}
SHUNNED = ("seqscan", "sort", "incremental_sort", "bitmapscan", "material", "hashjoin", "mergejoin")
# The comparisons that an index serves: not parts of a text, nor what most rows are.
SERVED = {"eq", "in", "gt", "lt"}
# What is made of other conditions, what few rows are not, and figures in another unit.
NOT_ENTERED = {"and", "or", "not", "none", "every", "in", "count"}
# What few filter by, in tables with a row for each citation, relation of facts, or unit.
UNINDEXED = {"sha256", "symbol", "sameAs.some.note", "overlaps.some.note"}
UNINDEXED |= {f"{name}.some.note" for name in ("conflictsWith", "contains", "partOf")}
# An entity and a fact, to try what all entities or facts have in common, and the lists of all.
WHOLE = {"Agency", "Statistic", "Record", "Fact"}
# The citations of one document are sorted by their spans, which stand in another table.
SORTED = {("Document", "passages")}
VALUES = {
    "Boolean": True,
    "Date": "2020-01-01",
    "Decimal": "100",
    "EDTF": "2020",
    "ID": "agency_1",
    "Int": 2020,
    "String": "river",
}
BOUNDED = {table_of(tally).name for tally in TALLIES}
SORTS = re.compile(r"TEMP B-TREE FOR (LAST .*)?ORDER BY|^(Incremental )?Sort\b")
SCANS = re.compile(r"^(?:SCAN|Seq Scan on) (\w+?)(?:_\d+)?(?: \w+)?$")


@pytest.fixture(scope="module", params=BACKENDS)
def planner(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Database]:
    """Yield each database with the invented data, planning as if it were large."""
    with databases.copied(request.param, "invented") as url:
        if request.param == "sqlite":
            engine = writer(url)
            with engine.begin() as connection:
                connection.exec_driver_sql("DELETE FROM sqlite_stat1")
            engine.dispose()
        database = Database(url)
        yield database
        database.close()


def steps(database: Database, query: str) -> list[str]:
    """Return the steps of the plan of an operation."""
    operations = Operations(GRAPHQL_SCHEMA, database, Limits())
    execution = operations.prepare(GraphQLRequest(query=query))
    assert isinstance(execution, Execution), (query, execution.errors)
    bound = [database.dialect.adapted(value) for value in execution.values]
    values = execution.prepared.values(bound)
    driver: Any = database.connection().driver_connection
    if database.name == "sqlite":
        rows = driver.execute(f"EXPLAIN QUERY PLAN {execution.prepared.sql}", values).fetchall()
        return [str(row[-1]) for row in rows]
    with driver.cursor() as cursor:
        for method in SHUNNED:
            cursor.execute(f"SET enable_{method} = off")
        cursor.execute("SET plan_cache_mode = force_generic_plan")
        cursor.execute("DEALLOCATE ALL")
        cursor.execute(f"PREPARE planned AS {execution.prepared.sql}")
        given = ", ".join(sql.Literal(value).as_string(driver) for value in values)
        cursor.execute(f"EXPLAIN EXECUTE planned{f'({given})' if values else ''}")
        lines = [str(row[0]) for row in cursor.fetchall()]
    return [line.strip(" ->").partition("  (cost")[0] for line in lines if "(cost" in line]


def check(database: Database, query: str) -> None:
    """Check that a plan neither sorts keys nor scans a stored table."""
    plan = steps(database, query)
    assert sorted_steps(plan) == [], query
    assert scanned(plan) == [], query


def sorted_steps(plan: list[str]) -> list[str]:
    """Return the steps of a plan that sort rows."""
    assert plan
    return [step for step in plan if SORTS.search(step)]


def scanned(plan: list[str]) -> list[str]:
    """Return the stored tables that a plan scans, but for those that do not grow with the data."""
    tables = [match[1] for step in plan if (match := SCANS.match(step))]
    return [table for table in tables if table in metadata.tables and table not in BOUNDED]


def keys(type_name: str) -> list[str]:
    """Return the sort keys of a type."""
    return list(SCHEMA.get_type(f"{type_name}OrderField").values)


@pytest.mark.parametrize(
    ("type_name", "key"), [(name, key) for name in LISTS for key in keys(name)]
)
def test_an_index_has_every_order(planner: Database, type_name: str, key: str) -> None:
    # The opposite direction reads the same indexes from their other end.
    for nulls in ("FIRST", "LAST"):
        order = f"{{field: {key}, nulls: {nulls}}}"
        page = f"{LISTS[type_name]}(first: 3, orderBy: {order})"
        plan = steps(planner, f"{{ {page} {{ nodes {{ slug }} }} }}")
        assert sorted_steps(plan) == [], page
        if key != "ID":  # SQLite stores rows in the order of their keys.
            assert scanned(plan) == [], page


def conditions(type_: GraphQLInputObjectType) -> Iterator[tuple[str, Any]]:
    """Yield conditions on a type that an index can serve, each with the keys that lead to it."""
    for name, field in type_.fields.items():
        inner = get_named_type(field.type)
        if name in SERVED and not isinstance(inner, GraphQLInputObjectType):
            value = Term(next(iter(inner.values))) if is_enum_type(inner) else VALUES[inner.name]
            yield name, {name: [value] if name == "in" else value}
        elif isinstance(inner, GraphQLInputObjectType) and name not in NOT_ENTERED:
            # A related record is looked up by its slug, or by whatever else it has.
            entered = (
                GraphQLInputObjectType("Slug", {"slug": inner.fields["slug"]})
                if ("slug" in inner.fields)
                else inner
            )
            for path, operand in conditions(entered):
                yield f"{name}.{path}", {name: operand}


def own_filters(type_name: str) -> GraphQLInputObjectType:
    """Return the filter of a type, without what all types share but for one of each sort."""
    filters = SCHEMA.get_type(f"{type_name}Filter")
    shared = TYPES["Fact" if "modality" in filters.fields else "Record"].fields
    own = {n: f for n, f in filters.fields.items() if type_name in WHOLE or n not in shared}
    return GraphQLInputObjectType(filters.name, own)


FILTERS = [
    pytest.param(name, literal(where), id=f"{name}.{path}")
    for name in LISTS
    for path, where in conditions(own_filters(name))
    if UNINDEXED.isdisjoint((path.rpartition(".")[0], path.split(".")[-2]))
]


@pytest.mark.parametrize(("type_name", "where"), FILTERS)
def test_an_index_serves_every_filter(planner: Database, type_name: str, where: str) -> None:
    query = f"{{ {LISTS[type_name]}(where: {where}) {{ totalCount }} }}"
    check(planner, query)


def is_short(source: ConnectionSource) -> bool:
    """Return whether an edge is stated by the record itself, so that it leads to few others."""
    driver = metadata.tables[source.relation.driver or ""]
    return next(iter(driver.primary_key.columns)).name == source.relation.near


EDGES = [
    (name, field.name)
    for name in LISTS
    for field in TYPES[name].fields.values()
    if not TYPES[name].interface
    and isinstance(field.source, ConnectionSource)
    and not is_short(field.source)
    and (name, field.name) not in SORTED
]


@pytest.mark.parametrize(("type_name", "edge"), EDGES)
def test_an_index_has_the_records_of_every_edge(
    planner: Database, type_name: str, edge: str
) -> None:
    selection = f"{edge}(first: 3) {{ totalCount nodes {{ __typename }} }}"
    check(planner, f'{{ {ONE[type_name]}(slug: "river-guard") {{ {selection} }} }}')


@pytest.mark.parametrize("area", ["country", "place"])
def test_an_index_has_the_facts_of_all_that_lies_in_an_area(planner: Database, area: str) -> None:
    selection = "factsWithin(first: 3) { totalCount nodes { __typename } }"
    check(planner, f'{{ {area}(slug: "heron") {{ {selection} }} }}')


COUNTED = [(name, key) for name in LISTS for key in keys(name) if key.endswith("_COUNT")]


@pytest.mark.parametrize(("type_name", "key"), COUNTED)
def test_an_index_has_every_number_of_edges(planner: Database, type_name: str, key: str) -> None:
    first, *words = key.removesuffix("_COUNT").lower().split("_")
    edge = "".join([first, *(word.capitalize() for word in words)])
    where = f"{{{edge}: {{count: {{gte: 2020}}}}}}"
    check(planner, f"{{ {LISTS[type_name]}(where: {where}) {{ totalCount }} }}")


MISSING = [
    ("Statistic", edge) for edge in ("quantity", "period", "area", "partnership", "attributedTo")
] + [("Place", "country"), ("Place", "parent"), ("Event", "period")]


@pytest.mark.parametrize(("type_name", "edge"), MISSING)
def test_an_index_has_the_records_without_an_edge(
    planner: Database, type_name: str, edge: str
) -> None:
    where = f"{{{edge}: {{isNull: true}}}}"
    check(planner, f"{{ {LISTS[type_name]}(where: {where}) {{ totalCount }} }}")


WORDS = {
    "search_name",
    "search_text",
    "search_word",
    "search_key",
    "record",
    "partnership",
    "alias",
}
TYPED = (
    '{ suggest(prefix: "ri") { text start record { slug } } }',
    '{ suggest(prefix: "ri", kinds: [CLAIM, AGENCY], first: 3) { text } }',
    '{ search(query: "rivr", first: 3) { suggestions { word nearest } } }',
    '{ partnership(alias: "HC") { slug } }',
    '{ path(fromRecord: {alias: "HC"}, toRecord: {slug: {kind: AGENCY, slug: "x"}}) { length } }',
)


@pytest.mark.parametrize("query", TYPED)
def test_what_is_typed_is_looked_up(planner: Database, query: str) -> None:
    assert WORDS.isdisjoint(scanned(steps(planner, query)))


def test_a_prefix_is_read_in_the_order_of_an_index(planner: Database) -> None:
    plan = steps(planner, '{ suggest(prefix: "ri") { text } }')
    served = [step for step in plan if "ix_search_name_words" in step]
    # Entities have two ways to begin, and facts have one.
    assert len(served) == 2 * len(ENTITIES) + len(FACTS)


# Pages of all facts and all records, and of one kind of them: no row is read that is not shown.
MIXED = [
    "facts(first: 3)",
    "records(first: 3)",
    "facts(first: 3, where: {recordKind: {eq: CLAIM}})",
    'facts(first: 3, where: {statistic: {indicator: {slug: {eq: "arrests"}}}})',
    "facts(first: 3, where: {statistic: {modality: {eq: STATED}}})",
    "facts(first: 3, where: {statistic: {}}, orderBy: {field: FIRST_SPAN})",
    'records(first: 3, where: {fact: {statistic: {indicator: {slug: {eq: "arrests"}}}}})',
    'records(first: 3, where: {agency: {country: {slug: {eq: "panama"}}}})',
]


@pytest.mark.parametrize("page", MIXED)
def test_an_index_has_the_pages_of_all_kinds(planner: Database, page: str) -> None:
    check(planner, f"{{ {page} {{ nodes {{ slug }} }} }}")
