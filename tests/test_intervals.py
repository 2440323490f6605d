"""Sums of random figures with random relations: what they are at least and at most, and warnings.

The invented data is loaded once into each database; then its statistics get other figures, under
one indicator, and other relations, the same ones for the same seed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from api.graphql import GraphQLRequest
from api.operations import Operations
from db.fetch import Database
from db.session import writer
from db.tables import metadata
from db.tables.fact import FactRelationKind, Modality
from db.tables.measure import Comparator
from db.units import measure
from schema.schema import GRAPHQL_SCHEMA
from seeds.build.double_counts import double_counts, self_containing
from tests.conftest import NO_LIMITS
from tests.databases import BACKENDS, Databases
from tests.reference import Reference

SEEDS = 12
# The units of figures, most of them of one dimension, and the units that sums are asked for in.
PRINTED = ("t", "kg", "[lb_av]", "t", "kg", "[lb_av]", "km", "%", "USD", "{boat}", None)
ASKED = (None, "kg", "[oz_tr]", "t", "[lb_av]", "[ft_us]", "USD")
# The name by which the relations of a fact are sorted.
COPIED = {"name_folded": "n"}
NOTE = {"note": "n"} | COPIED
SIZES = ("COUNT", "MASS", "AREA", "LENGTH", "DURATION")
ABOVE, BELOW = ("GREATER_THAN", "AT_LEAST"), ("LESS_THAN", "AT_MOST")
QUERY = """
query ($unit: String) { statistics { aggregate(unit: $unit) { groups {
  warnings { code count facts(first: 100) { nodes { slug } } }
  figures {
    unit { code kind } comparator count sum mean min max
    lowerBound lowerBoundIsStrict upperBound upperBoundIsStrict
    warnings { code count facts(first: 100) { nodes { slug } } }
    facts(first: 100) { nodes { slug quantity { value comparator unit { code kind } } } }
    leftOut(first: 100) { nodes { slug } }
  }
} } } }
"""

Row = dict[str, Any]


@dataclass
class Changing:
    """A database whose statistics change."""

    url: str
    database: Database
    reference: Reference
    slugs: dict[str, int]

    def change(self, random: Random) -> None:
        """Give the statistics other figures and relations."""
        engine = writer(self.url)
        with engine.begin() as connection:
            if schema := self.database.dialect.schema:
                connection.exec_driver_sql(f"SET LOCAL search_path = {schema}")
            tables = metadata.tables
            statistic, quantity = tables["statistic"], tables["quantity"]
            measured = sa.select(quantity.c.fact_id).join(
                statistic, statistic.c.id == quantity.c.fact_id
            )
            keys = sorted(connection.scalars(measured))
            one = connection.scalar(sa.select(sa.func.min(tables["indicator"].c.id)))
            same = {"indicator_id": one, "cumulative": False, "change": None}
            connection.execute(sa.update(statistic).values(same))
            for key in keys:
                figure = random_figure(random)
                connection.execute(
                    sa.update(quantity).where(quantity.c.fact_id == key).values(figure)
                )
                copies = {f"quantity_{name}": value for name, value in figure.items()}
                connection.execute(sa.update(statistic).where(statistic.c.id == key).values(copies))
            facts = connection.execute(sa.select(tables["fact"])).mappings()
            unsure = {row["id"] for row in facts if row["modality"] != Modality.STATED}
            relations = random_relations(random, keys)
            implied = [row | COPIED for row in double_counts(relations, unsure)]
            for name, rows in (("fact_relation", relations), ("double_count", implied)):
                connection.execute(sa.delete(tables[name]))
                connection.execute(sa.insert(tables[name]), rows)
        engine.dispose()
        self.reference = Reference(self.database.engine)


@pytest.fixture(scope="module", params=BACKENDS)
def changing(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Changing]:
    """Yield a copy of the invented data in each database."""
    with databases.copied(request.param, "invented") as url:
        database = Database(url)
        reference = Reference(database.engine)
        kept = (row for row in reference._rows["record"] if row["record_kind"] == "STATISTIC")
        slugs = {row["slug"]: row["id"] for row in kept}
        yield Changing(url, database, reference, slugs)
        database.close()


def random_figure(random: Random) -> Row:
    """Return a figure that something can have: nothing weighs less than nothing."""
    unit, comparator = random.choice(PRINTED), random.choice(list(Comparator))
    value = Decimal(random.choice([1, 2, 3, 5, 12, 777, 250_000])).scaleb(-random.randint(0, 4))
    if unit in ("USD", "%", None) and random.random() < 0.5:
        value = -value
    return {"value": value, "comparator": comparator, "unit_code": unit}


def random_relations(random: Random, keys: list[int]) -> list[Row]:
    """Return relations, as they are stored, by which nothing contains itself."""
    found: dict[tuple[int, int, FactRelationKind], Row] = {}
    pairs = random.sample(list(combinations(keys, 2)), 20)
    for (one, other), kind in zip(pairs, list(FactRelationKind) * 5, strict=True):
        both = [(one, other)]
        if kind is not FactRelationKind.CONTAINS:
            both.append((other, one))
        added = {
            (fact, far, kind): {"fact_id": fact, "other_id": far, "kind": kind, "note": "n"}
            | COPIED
            for fact, far in both
        }
        if not self_containing([*found.values(), *added.values()]):
            found |= added
    return list(found.values())


def asked(changing: Changing, unit: str | None) -> Row:
    """Return the group of all statistics, which is what the reference finds."""
    operations = Operations(GRAPHQL_SCHEMA, changing.database, NO_LIMITS)
    answer = operations.execute(GraphQLRequest(query=QUERY, variables={"unit": unit}))
    assert not answer.errors
    found = json.loads(answer.data or b"")
    assert found == changing.reference.data(QUERY, {"unit": unit})
    (group,) = found["statistics"]["aggregate"]["groups"]
    assert isinstance(group, dict)
    return group


@pytest.mark.parametrize("seed", range(SEEDS))
def test_sums_of_random_figures(changing: Changing, seed: int) -> None:
    random = Random(seed)
    changing.change(random)
    for unit in random.sample(ASKED, 3):
        group = asked(changing, unit)
        for figure in group["figures"]:
            check_bounds(figure, random)
            check_left_out(figure, changing)
        check_warnings(group, changing)


# The interval contains every true sum


def check_bounds(figure: Row, random: Random) -> None:
    """Check that whatever the figures stand for adds up to a number between the bounds."""
    facts, unit = figure["facts"]["nodes"], figure["unit"] and figure["unit"]["code"]
    lower, upper = (figure[f"{side}Bound"] for side in ("lower", "upper"))
    comparators = {fact["quantity"]["comparator"] for fact in facts}
    assert figure["comparator"] == (comparators.pop() if len(comparators) == 1 else None)
    if figure["comparator"] is None:
        assert figure["sum"] is figure["mean"] is None
    for _ in range(20):
        true = sum((converted(true_value(fact, random), fact, unit) for fact in facts), Fraction(0))
        if lower is not None:
            least = Fraction(lower)
            assert least < true if figure["lowerBoundIsStrict"] else least <= true
        if upper is not None:
            most = Fraction(upper)
            assert true < most if figure["upperBoundIsStrict"] else true <= most
    if figure["sum"] is not None and figure["comparator"] in ABOVE:
        assert Fraction(figure["sum"]) == Fraction(lower)
    if figure["sum"] is not None and figure["comparator"] in BELOW:
        assert Fraction(figure["sum"]) == Fraction(upper)


def true_value(fact: Row, random: Random) -> Fraction:
    """Return something that a figure may stand for."""
    quantity = fact["quantity"]
    value, comparator = Fraction(quantity["value"]), quantity["comparator"]
    kind = quantity["unit"] and quantity["unit"]["kind"]
    beyond = Fraction(random.choice(["1e-30", "1e-5", "1", "12345"]))
    if comparator in ABOVE:
        is_equal = comparator == "AT_LEAST" and random.random() < 0.5
        return value if is_equal else value + beyond
    if comparator == "EQUAL" or (comparator == "AT_MOST" and random.random() < 0.5):
        return value
    if comparator == "APPROXIMATELY" and random.random() < 0.5:
        return value + beyond
    return max(value - beyond, Fraction(0)) if kind in SIZES else value - beyond


def converted(value: Fraction, fact: Row, code: str | None) -> Fraction:
    """Return a number in the unit of its sum."""
    if code is None:
        return value
    here, there = measure(fact["quantity"]["unit"]["code"]), measure(code)
    assert here.dimension == there.dimension
    return value * here.factor / there.factor


# Parts and repeats are left out once, and every relation is reported


def check_left_out(figure: Row, changing: Changing) -> None:
    """Check that what is added up is all there is, and nothing of it twice."""
    kept = {changing.slugs[fact["slug"]] for fact in figure["facts"]["nodes"]}
    twice = changing.reference.double_counts
    for key in kept:
        assert not twice["WITHIN"][key] & kept
        assert not twice["REPEATS"][key] & kept
    for fact in figure["leftOut"]["nodes"]:
        key = changing.slugs[fact["slug"]]
        assert (twice["WITHIN"][key] | twice["REPEATS"][key]) & kept
    clashes = any((twice["OVERLAPS"][key] | twice["CONFLICTS"][key]) & kept for key in kept)
    if clashes:
        assert figure["sum"] is figure["lowerBound"] is figure["upperBound"] is None


ACROSS = {
    "WITHIN": "PARTS_ACROSS",
    "REPEATS": "REPEATS_ACROSS",
    "OVERLAPS": "OVERLAP_ACROSS",
    "CONFLICTS": "CONFLICT_ACROSS",
}
RELATED = {*ACROSS.values(), "PARTS_LEFT_OUT", "REPEATS_LEFT_OUT", "OVERLAP", "CONFLICT"}


def check_warnings(group: Row, changing: Changing) -> None:
    """Check that each related fact is named, and each that is related to one of another sum."""
    named = {one["code"]: keys_of(one, changing) for one in group["warnings"]}
    sums = [
        {changing.slugs[fact["slug"]] for side in ("facts", "leftOut") for fact in nodes(side, one)}
        for one in group["figures"]
    ]
    of = {key: at for at, keys in enumerate(sums) for key in keys}
    told = set().union(*(keys for code, keys in named.items() if code in RELATED))
    for kind, code in ACROSS.items():
        pairs = changing.reference.double_counts[kind]
        related = [(key, other) for key in of for other in pairs[key] & of.keys()]
        for key, other in related:
            assert told & {key, other}
        across = {end for key, other in related if of[key] != of[other] for end in (key, other)}
        assert named.get(code, set()) == across
    for at, figure in enumerate(group["figures"]):
        for one in figure["warnings"]:
            assert keys_of(one, changing) == named[one["code"]] & sums[at]


def nodes(side: str, figure: Row) -> list[Row]:
    """Return the facts of a figure that are added up, or left out."""
    found: list[Row] = figure[side]["nodes"]
    return found


def keys_of(warning: Row, changing: Changing) -> set[int]:
    """Return the facts that a warning is about, which it counts."""
    keys = {changing.slugs[fact["slug"]] for fact in warning["facts"]["nodes"]}
    assert len(keys) == warning["count"]
    return keys
