"""What a client writes, and where of it ends up: names in texts of SQL, values beside it."""

import re
from contextlib import closing
from typing import Any

import pytest

from db.fetch import Database
from db.plan import (
    Ambiguity,
    Bind,
    Column,
    Compare,
    Constant,
    Form,
    Items,
    Key,
    Object,
    One,
    Operator,
    Page,
    Plan,
    Relation,
    Scalar,
    Sort,
    Switch,
)

# A text of SQL, as the statement writes it: nothing in it is escaped.
TEXT = re.compile("'[^']*'")
DIALECT_NAMES = ["sqlite", "postgresql"]
RECORD = (Key("record"),)
SLUG = Scalar(Column("record", "slug"), Form.TEXT)
SLUG_IS = Compare(Column("record", "slug"), Operator.EQ, Bind(0))
NAME_ORDER = (Sort(Column("record", "name_folded")), Sort(Column("record", "id")))


def whole(plan: Plan, dialect: str) -> tuple[str, list[Any]]:
    """Return the SQL of a plan in one line, and the parameters; those of a request by name."""
    with closing(Database(f"{dialect}:///nowhere")) as database:
        prepared = database.prepare(plan)
    names = [f"b{at}" for at in range(len(prepared.positions))]
    return " ".join(prepared.sql.split()), prepared.values(names)


@pytest.mark.parametrize("dialect", DIALECT_NAMES)
def test_a_statement_is_one_row_of_two_texts(dialect: str) -> None:
    plan = Plan(Object((("x", Constant("1")), ("y", Constant("null")))))
    sql = """SELECT concat('{"x":', '1', ',"y":', 'null', '}') AS data, NULL AS ambiguous"""
    assert whole(plan, dialect) == (sql, [])


def test_a_value_is_bound_once_on_postgresql() -> None:
    same = One(Relation("record"), RECORD, SLUG, SLUG_IS)
    sql, values = whole(Plan(Object((("x", same), ("y", same)))), "postgresql")
    assert sql.count("$1::VARCHAR") == 2
    assert values == ["b0"]


def named(name: str) -> Plan:
    """Return a plan in which a client's name stands wherever a client may choose one."""
    found = Object(((name, SLUG), (f"{name}0", Constant("1"))))
    cases = ((("AGENCY",), (Key("agency"),), found), (("PLACE",), (), found))
    item = Items(Object(((name, Switch(Column("record", "record_kind"), cases)),)))
    page = Page(
        Relation("record"), RECORD, Object(((name, item),)), NAME_ORDER, "5b1e", Bind(0), 100
    )
    looked_up = One(Relation("record"), RECORD, found, SLUG_IS)
    return Plan(Object(((name, page), (f"{name}1", looked_up))), (Ambiguity(name, "X", SLUG_IS),))


@pytest.mark.parametrize("dialect", DIALECT_NAMES)
@pytest.mark.parametrize(
    "name", ["b0", "sort0", "data", "record_1", "SELECT", "null", "_", "anon_1", "y" * 63, "y" * 90]
)
def test_a_name_that_a_client_chooses_is_a_text_of_sql_alone(name: str, dialect: str) -> None:
    (sql, values), (usual, same) = whole(named(name), dialect), whole(named("x"), dialect)
    assert f'"{name}":' in sql
    assert (re.sub(TEXT, "", sql), values) == (re.sub(TEXT, "", usual), same)


@pytest.mark.parametrize("dialect", DIALECT_NAMES)
@pytest.mark.parametrize("name", ["x'", "x'; --", "x\\", "x\n", "é", "x)", "$1", "?", "%s", "/*"])
def test_a_name_that_is_none_of_graphql_is_refused(name: str, dialect: str) -> None:
    with pytest.raises(ValueError, match="punctuation and names"):
        whole(named(name), dialect)


@pytest.mark.parametrize("dialect", DIALECT_NAMES)
def test_the_values_of_a_request_are_parameters(dialect: str) -> None:
    with closing(Database(f"{dialect}:///nowhere")) as database:
        prepared = database.prepare(named("x"))
    given = ["size"]
    assert set(prepared.constants) <= {None, "AGENCY", "PLACE", "X", "", 0, 1}
    bound = [value for value in prepared.values(given) if value in given]
    assert set(bound) == set(given)
    assert len(bound) == sum(at is not None for at in prepared.positions)
