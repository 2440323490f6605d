"""Aggregates and facets: what the reference finds, and what must hold of them whatever the data.

The invented data is small and odd, the curated data is what people ask for: both are asked here, in
every dimension of every type that has any.
"""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import product
from random import Random
from typing import Any, ClassVar

import pytest

from api.graphql import GraphQLRequest
from api.operations import Operations
from db.fetch import Database, Prepared
from db.plan import Plan
from schema.build.dimensions import GROUPABLE, NODES, SPLITS
from schema.entities import ENTITIES, INTERFACES, TYPES
from schema.schema import GRAPHQL_SCHEMA
from tests.conftest import NO_LIMITS
from tests.databases import BACKENDS, Databases
from tests.reference import Reference

UNITS = ("t", "kg", "[lb_av]", "[oz_av]", "km2", "USD", "%", None)
PLURALS = {known.name: known.plural for known in ENTITIES}
PLURALS |= {known.name: known.rows for known in INTERFACES if known.is_record}
KINDS = sorted(name for name in GROUPABLE if name in PLURALS)
OF_VALUES = ("period", "quantity")

Ask = Callable[..., Any]


class Twin(Database):
    """A database whose statements serve its twin as well, which holds other data."""

    prepared: ClassVar[dict[tuple[str, Plan], Prepared]] = {}

    def prepare(self, plan: Plan) -> Prepared:
        """Turn a plan into its statement, once for both."""
        if (self.name, plan) not in self.prepared:
            self.prepared[self.name, plan] = super().prepare(plan)
        return self.prepared[self.name, plan]


@pytest.fixture(scope="module", params=product(BACKENDS, ("invented", "curated")), ids="-".join)
def both(request: pytest.FixtureRequest, databases: Databases) -> Iterator[tuple[Ask, Ask]]:
    """Ask the product, and the reference, of the same data in each database."""
    database = Twin(databases.shared(*request.param))
    operations = Operations(GRAPHQL_SCHEMA, database, NO_LIMITS)
    reference = Reference(database.engine)

    def ask(query: str, variables: dict[str, Any] | None = None) -> Any:
        answer = operations.execute(GraphQLRequest(query=query, variables=variables or {}))
        assert not answer.errors, answer.errors
        return json.loads(answer.data or b"", parse_int=float)

    def expect(query: str, variables: dict[str, Any] | None = None) -> Any:
        return json.loads(json.dumps(reference.data(query, variables)), parse_int=float)

    yield ask, expect
    database.close()


def whole(name: str) -> str:
    """Return a selection of all that an aggregate of a type says."""
    keys = " ".join(
        f"{known.field} {{ {'code' if known.type_name == 'Unit' else 'slug'} }}"
        if known.is_row
        else known.field
        for known in GROUPABLE[name].values()
    )
    rows = "(first: 3) { totalCount nodes { slug } }"
    group = f"keys {{ {keys} }} count documents {{ slug }} {TYPES[name].rows} {rows}"
    if name in SPLITS:
        own = " ".join(
            f"{known.field} {{ slug }}" if known.is_row else known.field
            for known in SPLITS[name].by
        )
        figure = (
            f"{own} unit {{ code name symbol kind }} periodKind comparator count sum min max mean"
        )
        warned = "warnings { code message count }"
        group += f" {warned} figures {{ {figure} {warned} facts {rows} leftOut {rows} }}"
    return f"count groupCount groups {{ {group} }}"


def aggregate(name: str, arguments: str) -> str:
    """Return a query of all that an aggregate of a type says."""
    return f"{{ {PLURALS[name]} {{ totalCount aggregate{arguments} {{ {whole(name)} }} }} }}"


@pytest.mark.parametrize("name", KINDS)
def test_an_aggregate_is_what_the_reference_finds(
    both: tuple[Ask, Ask], name: str, subtests: pytest.Subtests
) -> None:
    ask, expect = both
    for by in GROUPABLE[name]:
        with subtests.test(groupBy=by):
            query = aggregate(name, f"(groupBy: [{by}], first: 10)")
            assert ask(query) == expect(query)


@pytest.mark.parametrize("seed", range(40))
def test_several_dimensions_and_units(both: tuple[Ask, Ask], seed: int) -> None:
    ask, expect = both
    random = Random(seed)
    name = random.choice([*SPLITS, *KINDS])
    keys = ", ".join(random.sample(sorted(GROUPABLE[name]), random.randint(0, 2)))
    unit = random.choice(UNITS) if name in SPLITS else None
    given = f', unit: "{unit}"' if unit else ""
    query = aggregate(name, f"(groupBy: [{keys}], first: 12, offset: {seed % 3}{given})")
    assert ask(query) == expect(query)


@pytest.mark.parametrize("name", KINDS)
def test_facets_are_what_the_reference_finds(both: tuple[Ask, Ask], name: str) -> None:
    ask, expect = both
    fields = ", ".join(GROUPABLE[name])
    selection = "field valueCount values { value label count record { slug } }"
    query = f"{{ {PLURALS[name]} {{ facets(fields: [{fields}], first: 100) {{ {selection} }} }} }}"
    assert ask(query) == expect(query)


@pytest.mark.parametrize("name", KINDS)
def test_groups_of_one_key_add_up(
    both: tuple[Ask, Ask], name: str, subtests: pytest.Subtests
) -> None:
    for by in one_key(name):
        with subtests.test(groupBy=by):
            check_sum(both[0], name, by)


def one_key(name: str) -> list[str]:
    """Return the dimensions of a type in which a row has one key, or none."""
    relations = {known.name: known.dimension.relation for known in GROUPABLE[name].values()}
    return [by for by, way in relations.items() if not way or way.driver in OF_VALUES]


def check_sum(ask: Ask, name: str, by: str) -> None:
    """Check that the groups of a dimension and its facet share out all rows."""
    selection = (
        f"totalCount facets(fields: [{by}], first: 100) {{ values {{ count }} }}"
        f" aggregate(groupBy: [{by}], first: 100) {{ groupCount groups {{ count }} }}"
    )
    found = ask(f"{{ {PLURALS[name]} {{ {selection} }} }}")[PLURALS[name]]
    (facet,), groups = found["facets"], found["aggregate"]["groups"]
    assert [value["count"] for value in facet["values"]] == [group["count"] for group in groups]
    if found["aggregate"]["groupCount"] <= len(groups):
        assert sum(group["count"] for group in groups) == found["totalCount"]


FIGURES = """
query ($unit: String!) {
  %s(first: 100) { nodes { slug quantity { value in(unit: $unit) { value } } } }
  all: %s { aggregate(unit: $unit) { groups { figures {
    count sum min max mean unit { code }
    facts(first: 100) { nodes { slug } } leftOut(first: 100) { nodes { slug } }
  } } } }
}
"""


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit])
@pytest.mark.parametrize("name", sorted(SPLITS))
def test_a_sum_is_what_a_client_would_add_up(both: tuple[Ask, Ask], name: str, unit: str) -> None:
    ask, _ = both
    found = ask(FIGURES % (PLURALS[name], PLURALS[name]), {"unit": unit})
    quantities = {row["slug"]: row["quantity"] for row in found[PLURALS[name]]["nodes"]}
    (group,) = found["all"]["aggregate"]["groups"]
    seen: list[str] = []
    for figure in group["figures"]:
        added = [row["slug"] for row in figure["facts"]["nodes"]]
        seen += added + [row["slug"] for row in figure["leftOut"]["nodes"]]
        numbers = [as_client(quantities[slug]) for slug in added if slug in quantities]
        if len(numbers) == figure["count"]:
            assert Decimal(figure["min"]) == min(numbers)
            assert Decimal(figure["max"]) == max(numbers)
            assert figure["sum"] is None or Decimal(figure["sum"]) == sum(numbers)
            mean = sum(numbers) / len(numbers)
            assert abs(Decimal(figure["mean"]) - mean) <= Decimal("5.1e-11")
    # Every fact that gives a number is in one figure, once.
    assert len(seen) == len(set(seen))
    measured = {slug for slug, row in quantities.items() if row and row["value"] is not None}
    assert measured <= set(seen)


def as_client(quantity: dict[str, Any]) -> Decimal:
    """Return a figure as it is in the unit that was asked for, or else as printed."""
    return Decimal((quantity["in"] or quantity)["value"])


# Rows of no kind of their own

WAYS = {
    "Record": "documents {{ nodes {{ rows: cites{0} }} }}",
    "Fact": "agencies {{ nodes {{ rows: statements{0} }} }}",
    "Citation": "documents {{ nodes {{ rows: passages{0} }} }}",
    "RecordFacts": "countries {{ nodes {{ rows: facts{0} }} }}",
    "FactAbout": "statistics {{ nodes {{ rows: about{0} }} }}",
    "PartnershipMembers": "partnerships {{ nodes {{ rows: members(roles: [PARTNER]){0} }} }}",
    "AgencyOperations": "agencies {{ nodes {{ rows: operations{0} }} }}",
}
# Of a connection with roles, only they are new.
DIMENSIONS = [
    (name, by) for name in WAYS for by in GROUPABLE[name] if name in TYPES or by == "ROLE"
]


@pytest.mark.parametrize(("name", "by"), DIMENSIONS)
def test_aggregates_inside_many_rows_are_what_the_reference_finds(
    both: tuple[Ask, Ask], name: str, by: str, subtests: pytest.Subtests
) -> None:
    others = [f"{by}, {other}" for other in GROUPABLE[name] if by < other or by == "ROLE" != other]
    for keys in [by, *others]:
        with subtests.test(groupBy=keys):
            check_inside(both, name, keys)


def check_inside(both: tuple[Ask, Ask], name: str, by: str) -> None:
    """Compare the groups of what many rows lead to, and count their rows."""
    ask, expect = both
    rows = "(first: 2) { totalCount nodes { __typename } }"
    documents = "" if name == "Citation" else "documents { slug }"
    selection = (
        f" {{ totalCount facets(fields: [{by}], first: 5) {{ valueCount values {{ label count }} }}"
        f" aggregate(groupBy: [{by}], first: 7) {{ count groupCount groups {{"
        f" count {documents} {TYPES[NODES[name]].rows}{rows} }} }} }}"
    )
    query = f"{{ {WAYS[name].format(selection)} }}"
    found = ask(query)
    assert found == expect(query)
    (owners,) = found.values()
    for owner in owners["nodes"]:
        assert owner["rows"]["aggregate"]["count"] == owner["rows"]["totalCount"]


# What is true of every sum

TIME = {"Commitment": "target"}
NO_SUM = {"OVERLAP", "CONFLICT", "SHARES", "CUMULATIVE"}
BEARING = ("contains", "sameAs", "overlaps", "conflictsWith")
TOLD = """
{ %(plural)s { aggregate(groupBy: [%(by)s]%(unit)s, first: 10) { groups { figures {
  %(own)s unit { code } periodKind comparator count sum warnings { code count }
  facts(first: 60) { nodes { %(fact)s
    contains { nodes { slug } } sameAs { nodes { slug } }
    overlaps { nodes { slug } } conflictsWith { nodes { slug } } } }
  leftOut(first: 20) { totalCount nodes { %(fact)s } }
} } } } }
"""
ASKED = [
    (name, by, unit)
    for name in sorted(SPLITS)
    for by in ("", "DOCUMENTS", "TOPICS")
    for unit in (None, "km", "t")
]


def told(ask: Ask, name: str, by: str, unit: str | None) -> list[dict[str, Any]]:
    """Return the figures of a type's groups, with all that is said of their facts."""
    own = " ".join(
        f"{known.field} {{ slug }}" if known.is_row else known.field for known in SPLITS[name].by
    )
    time = TIME.get(name, "period")
    converted = f'in(unit: "{unit}") {{ value }}' if unit else ""
    fact = f"slug modality {own} {time} {{ kind }} quantity {{ comparator unit {{ code }} "
    query = TOLD % {
        "plural": PLURALS[name],
        "by": by,
        "unit": f', unit: "{unit}"' if unit else "",
        "own": own,
        "fact": f"{fact} {converted} }}",
    }
    groups = ask(query)[PLURALS[name]]["aggregate"]["groups"]
    return [figure for group in groups for figure in group["figures"]]


@pytest.mark.parametrize(("name", "by", "unit"), ASKED)
def test_the_facts_of_a_figure_are_alike(
    both: tuple[Ask, Ask], name: str, by: str, unit: str | None
) -> None:
    figures = told(both[0], name, by, unit)
    assert figures
    for figure in figures:
        shown = figure["unit"] and figure["unit"]["code"]
        for fact in figure["facts"]["nodes"] + figure["leftOut"]["nodes"]:
            quantity, period = fact["quantity"], fact[TIME.get(name, "period")]
            converts = unit is not None and quantity["in"] is not None
            assert shown == (unit if converts else quantity["unit"] and quantity["unit"]["code"])
            assert figure["comparator"] == quantity["comparator"]
            assert figure["periodKind"] == (period and period["kind"])
            assert [figure[by.field] for by in SPLITS[name].by] == [
                fact[by.field] for by in SPLITS[name].by
            ]


@pytest.mark.parametrize(("name", "by", "unit"), ASKED)
def test_what_must_not_be_added_up_has_no_sum_and_says_why(
    both: tuple[Ask, Ask], name: str, by: str, unit: str | None
) -> None:
    for figure in told(both[0], name, by, unit):
        facts, warned = figure["facts"]["nodes"], {one["code"] for one in figure["warnings"]}
        slugs = {fact["slug"] for fact in facts}
        related = {
            field: {other["slug"] for fact in facts for other in fact[field]["nodes"]} & slugs
            for field in BEARING
        }
        assert len(facts) == figure["count"]
        assert not related["contains"] | related["sameAs"]
        assert "OVERLAP" in warned or not related["overlaps"]
        assert "CONFLICT" in warned or not related["conflictsWith"]
        assert (figure["sum"] is None) == bool(warned & NO_SUM)
        assert ("NOT_STATED" in warned) == any(fact["modality"] != "STATED" for fact in facts)
        left_out = {
            one["code"]: one["count"] for one in figure["warnings"] if "_OUT" in one["code"]
        }
        assert sum(left_out.values()) == figure["leftOut"]["totalCount"]


@pytest.mark.parametrize("name", KINDS)
def test_a_condition_and_its_opposite_share_out_the_rows(both: tuple[Ask, Ask], name: str) -> None:
    ask, _ = both
    condition = '{or: [{slug: {startsWith: "a"}}, {summary: {isNull: true}}]}'
    counts = [
        ask(f"{{ {PLURALS[name]}{where} {{ aggregate {{ count }} }} }}")[PLURALS[name]]
        for where in ("", f"(where: {condition})", f"(where: {{not: {condition}}})")
    ]
    every, some, others = (found["aggregate"]["count"] for found in counts)
    assert every == some + others > 0
