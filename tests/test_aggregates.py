"""Aggregates and facets: what the reference finds, and what must hold of them whatever the data.

The invented data is small and odd, the curated data is what people ask for: both are asked here, in
every dimension of every type that has any.
"""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import chain, product
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
# The kinds of units of which nothing has less than nothing.
SIZES = ("COUNT", "MASS", "AREA", "LENGTH", "DURATION")
# Which figures make each bound of a sum strict.
STRICT = {"lower": "GREATER_THAN", "upper": "LESS_THAN"}
# The warnings that say why a sum is null, though its figures agree.
NO_SUM = {"OVERLAP", "CONFLICT", "SHARES", "CUMULATIVE"}

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
            " lowerBound lowerBoundIsStrict upperBound upperBoundIsStrict"
        )
        warned = f"warnings {{ code message count facts {rows} }}"
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
  %s(first: 100) { nodes { slug quantity {
    value comparator unit { kind } lowerBound upperBound
    in(unit: $unit) { value lowerBound upperBound }
  } } }
  all: %s { aggregate(unit: $unit) { groups { figures {
    count comparator sum min max mean unit { code }
    lowerBound lowerBoundIsStrict upperBound upperBoundIsStrict warnings { code }
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
        numbers = [quantities[slug] for slug in added if slug in quantities]
        if len(numbers) == figure["count"]:
            check_point(figure, numbers)
            for side, strict in STRICT.items():
                check_bound(figure, numbers, side, strict)
    # Every fact that gives a number is in one figure, once.
    assert len(seen) == len(set(seen))
    measured = {slug for slug, row in quantities.items() if row and row["value"] is not None}
    assert measured <= set(seen)


def check_point(figure: dict[str, Any], quantities: list[dict[str, Any]]) -> None:
    """Check the sum of figures that state the same sort of number, and that others have none."""
    numbers = [as_client(quantity) for quantity in quantities]
    comparators = {quantity["comparator"] for quantity in quantities}
    assert Decimal(figure["min"]) == min(numbers)
    assert Decimal(figure["max"]) == max(numbers)
    if len(comparators) > 1:
        assert figure["comparator"] is figure["sum"] is figure["mean"] is None
        return
    assert figure["comparator"] == comparators.pop()
    assert (figure["sum"] is None) == is_barred(figure)
    assert figure["sum"] is None or Decimal(figure["sum"]) == sum(numbers)
    mean = sum(numbers) / len(numbers)
    assert abs(Decimal(figure["mean"]) - mean) <= Decimal("5.1e-11")


def check_bound(
    figure: dict[str, Any], quantities: list[dict[str, Any]], side: str, strict: str
) -> None:
    """Check that a bound is the sum of the bounds of the figures, rounded outwards at most."""
    bounds = [bound_of(quantity, side) for quantity in quantities]
    stated = [bound for bound in bounds if bound is not None]
    if is_barred(figure) or len(stated) < len(bounds):
        assert figure[f"{side}Bound"] is figure[f"{side}BoundIsStrict"] is None
        return
    inwards = sum(stated) - Decimal(figure[f"{side}Bound"])
    inwards = inwards if side == "lower" else -inwards
    assert 0 <= inwards <= len(stated) * Decimal("1e-10")
    is_strict = any(quantity["comparator"] == strict for quantity in quantities)
    assert figure[f"{side}BoundIsStrict"] is is_strict


def bound_of(quantity: dict[str, Any], side: str) -> Decimal | None:
    """Return a bound of a figure; what has a size, and is no less than zero, is at least zero."""
    bound = (quantity["in"] or quantity)[f"{side}Bound"]
    if bound is None and side == "lower" and quantity["unit"]:
        is_size = quantity["unit"]["kind"] in SIZES and as_client(quantity) >= 0
        return Decimal(0) if is_size else None
    return None if bound is None else Decimal(bound)


def is_barred(figure: dict[str, Any]) -> bool:
    """Tell whether a warning says why the figures were not added up."""
    return bool({one["code"] for one in figure["warnings"]} & NO_SUM)


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
ACROSS = {
    "contains": "PARTS_ACROSS",
    "sameAs": "REPEATS_ACROSS",
    "overlaps": "OVERLAP_ACROSS",
    "conflictsWith": "CONFLICT_ACROSS",
}
SAID = ("sum", "mean", "lowerBound", "lowerBoundIsStrict", "upperBound", "upperBoundIsStrict")
TOLD = """
{ %(plural)s { aggregate(groupBy: [%(by)s]%(unit)s, first: 10) { groups { figures {
  %(own)s unit { code } periodKind comparator count sum mean
  lowerBound lowerBoundIsStrict upperBound upperBoundIsStrict warnings { code count }
  facts(first: 60) { nodes { %(fact)s } }
  leftOut(first: 20) { totalCount nodes { %(fact)s } }
} } } } }
"""
RELATED = " ".join(f"{field} {{ nodes {{ slug }} }}" for field in ACROSS)
ASKED = [
    (name, by, unit)
    for name in sorted(SPLITS)
    for by in ("", "DOCUMENTS", "TOPICS")
    for unit in (None, "km", "t")
]


def told(ask: Ask, name: str, by: str, unit: str | None) -> list[list[dict[str, Any]]]:
    """Return the figures of each of a type's groups, with all that is said of their facts."""
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
        "fact": f"{fact} {converted} }} {RELATED}",
    }
    groups = ask(query)[PLURALS[name]]["aggregate"]["groups"]
    assert any(group["figures"] for group in groups)
    return [group["figures"] for group in groups]


def facts_of(figure: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the facts that a figure adds up, and those that it leaves out."""
    return [*figure["facts"]["nodes"], *figure["leftOut"]["nodes"]]


def comparators_of(facts: list[dict[str, Any]]) -> set[str]:
    """Return how the numbers of facts bound what is true."""
    return {fact["quantity"]["comparator"] for fact in facts}


@pytest.mark.parametrize(("name", "by", "unit"), ASKED)
def test_the_facts_of_a_figure_are_alike(
    both: tuple[Ask, Ask], name: str, by: str, unit: str | None
) -> None:
    groups = told(both[0], name, by, unit)
    for figure in chain.from_iterable(groups):
        shown = figure["unit"] and figure["unit"]["code"]
        for fact in facts_of(figure):
            quantity, period = fact["quantity"], fact[TIME.get(name, "period")]
            converts = unit is not None and quantity["in"] is not None
            assert shown == (unit if converts else quantity["unit"] and quantity["unit"]["code"])
            assert figure["periodKind"] == (period and period["kind"])
            assert [figure[by.field] for by in SPLITS[name].by] == [
                fact[by.field] for by in SPLITS[name].by
            ]
        # Figures with different comparators are added up in a unit that was asked for alone.
        comparators = comparators_of(figure["facts"]["nodes"] if unit else facts_of(figure))
        assert unit or len(comparators) == 1
        assert figure["comparator"] == (comparators.pop() if len(comparators) == 1 else None)
    # What is alike is one figure.
    split = ["unit", "periodKind", *(known.field for known in SPLITS[name].by)]
    split += [] if unit else ["comparator"]
    for figures in groups:
        keys = [json.dumps([figure[key] for key in split]) for figure in figures]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("name", "by", "unit"), ASKED)
def test_what_must_not_be_added_up_has_no_sum_and_says_why(
    both: tuple[Ask, Ask], name: str, by: str, unit: str | None
) -> None:
    for figure in chain.from_iterable(told(both[0], name, by, unit)):
        facts, warned = figure["facts"]["nodes"], {one["code"] for one in figure["warnings"]}
        slugs = {fact["slug"] for fact in facts}
        related = {field: related_by(field, facts) & slugs for field in ACROSS}
        assert len(facts) == figure["count"]
        assert not related["contains"] | related["sameAs"]
        assert "OVERLAP" in warned or not related["overlaps"]
        assert "CONFLICT" in warned or not related["conflictsWith"]
        check_said(figure, warned, differ=len(comparators_of(facts)) > 1)
        assert ("NOT_STATED" in warned) == any(fact["modality"] != "STATED" for fact in facts)
        left_out = {
            one["code"]: one["count"] for one in figure["warnings"] if "_OUT" in one["code"]
        }
        assert sum(left_out.values()) == figure["leftOut"]["totalCount"]


def check_said(figure: dict[str, Any], warned: set[str], *, differ: bool) -> None:
    """Check which numbers a figure gives, and that a warning says why it gives no others."""
    barred = bool(warned & NO_SUM)
    assert ("INTERVAL" in warned) == (differ and not barred)
    given = {name for name in SAID if figure[name] is not None}
    assert ("sum" in given) == (not barred and not differ)
    assert ("mean" in given) == (not differ)
    bounds = given - {"sum", "mean"}
    assert not barred or not bounds
    for side in ("lowerBound", "upperBound"):
        assert (side in bounds) == (f"{side}IsStrict" in bounds)


def related_by(field: str, facts: list[dict[str, Any]]) -> set[str]:
    """Return what facts are related to in a way."""
    return {other["slug"] for fact in facts for other in fact[field]["nodes"]}


@pytest.mark.parametrize(("name", "by", "unit"), ASKED)
def test_figures_that_are_related_to_those_of_other_sums_are_warned_of(
    both: tuple[Ask, Ask], name: str, by: str, unit: str | None
) -> None:
    for figures in told(both[0], name, by, unit):
        of = {fact["slug"]: at for at, one in enumerate(figures) for fact in facts_of(one)}
        for at, figure in enumerate(figures):
            counts = {one["code"]: one["count"] for one in figure["warnings"]}
            for field, code in ACROSS.items():
                others = {slug for slug in of if of[slug] != at}
                related = [one for one in facts_of(figure) if related_by(field, [one]) & others]
                # Relations imply others, which a warning is about as well.
                assert counts.get(code, 0) >= len(related)
        warned = [{one["code"] for one in figure["warnings"]} for figure in figures]
        for code in ACROSS.values():
            assert sum(code in codes for codes in warned) != 1


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
