"""How paths are searched: by look-ups alone, each part once, however large a part may be."""

from contextlib import closing

import pytest

from db.fetch import Database, Prepared
from db.plan import Bind, Chains, Column, Form, Hops, Object, Plan, Scalar

SEARCH = Chains(
    start=Bind(0),
    end=Bind(1),
    most=Bind(2),
    longest=6,
    through=Bind(3),
    size=Bind(4),
    node=Object(
        (
            ("length", Scalar(Column("chain", "length"), Form.INTEGER)),
            ("hops", Hops(Scalar(Column("link", "kind"), Form.TOKEN))),
        )
    ),
)
TWO = Plan(Object((("there", SEARCH), ("back", SEARCH))))


@pytest.fixture(params=["sqlite", "postgresql"])
def two(request: pytest.FixtureRequest) -> Prepared:
    """Return a statement of two searches, for each database."""
    with closing(Database(f"{request.param}:///nowhere")) as database:
        return database.prepare(TWO)


def test_the_values_of_a_search_are_bound(two: Prepared) -> None:
    assert {at for at in two.positions if at is not None} == {0, 1, 2, 3, 4}


def test_each_search_of_a_statement_has_parts_of_its_own(two: Prepared) -> None:
    for name in ("step", "meeting", "kept_1", "kept_6", "stage", "written"):
        for number in (1, 2):
            assert (
                two.sql.count(f"{name}_{number}(") + two.sql.count(f"{name}_{number} AS MAT") == 1
            )


@pytest.fixture
def steps(curated_url: str) -> list[str]:
    """Return the steps of SQLite's plan for one search of the curated data."""
    with closing(Database(curated_url)) as database, database.engine.connect() as connection:
        prepared = database.prepare(Plan(Object((("there", SEARCH),))))
        values = tuple(prepared.values([1, 2, 4, "[]", 5]))
        found = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {prepared.sql}", values)
        return [row[3] for row in found]


def test_links_are_looked_up(steps: list[str]) -> None:
    links = [step for step in steps if " link" in step]
    assert links
    assert all("near_id=?" in step for step in links)


def test_each_part_is_worked_out_once(steps: list[str]) -> None:
    parts = sorted(step for step in steps if step.startswith("MATERIALIZE"))
    kept = [f"MATERIALIZE kept_{at}_1" for at in range(1, 7)]
    assert parts == sorted([*kept, *(f"MATERIALIZE {p}_1" for p in ("step", "meeting", "stage"))])
    assert sum(step == "RECURSIVE STEP" for step in steps) == 2
