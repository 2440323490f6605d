"""Where an error says that it is: the field's place in the document, and its path."""

import json
from typing import Any
from unittest.mock import Mock

import pytest
from graphql import GraphQLScalarType

from api.graphql import GraphQLRequest
from api.limits import fixed
from api.limits.bounds import Limits
from api.operations import Operations
from db.fetch import Database, StatementStopped, StatementTooLarge
from schema.schema import GRAPHQL_SCHEMA
from tests.api.conftest import Ask

MANY = "first: 1000"
PARENT = "units(first: 1000) { totalCount }"

# A document, the line and column of the field that is wrong, and its path.
PLACES: dict[str, tuple[str, tuple[int, int], list[str]]] = {
    "at the root": (f"{{ agencies({MANY}) {{ totalCount }} }}", (1, 3), ["agencies"]),
    "under an alias": (f"{{ a: agencies({MANY}) {{ totalCount }} }}", (1, 3), ["a"]),
    "the second of two": (
        f"{{\n  agencies {{ totalCount }}\n  more: agencies({MANY}) {{ totalCount }}\n}}",
        (3, 3),
        ["more"],
    ),
    "below nodes": (
        f"{{ agencies {{ nodes {{\n{PARENT} }} }} }}",
        (2, 1),
        ["agencies", "nodes", "units"],
    ),
    "below edges": (
        f"{{ agencies {{ edges {{ node {{ p: parent {{\n\n {PARENT} }} }} }} }} }}",
        (3, 2),
        ["agencies", "edges", "node", "p", "units"],
    ),
    "in a fragment": (
        f'{{ agency(slug: "x") {{ ...A }} }}\nfragment A on Agency {{ slug ...B }}\n'
        f"fragment B on Agency {{ {PARENT} }}",
        (3, 24),
        ["agency", "units"],
    ),
    "in a fragment of a kind": (
        '{ node(id: "1") { ... on Fact { about { nodes {\n'
        f"... on Agency {{ {PARENT} }} }} }} }} }} }}",
        (2, 17),
        ["node", "about", "nodes", "units"],
    ),
    "a cursor": (
        '{ agency(slug: "x") { units(after: "x") { nodes { slug } } } }',
        (1, 23),
        ["agency", "units"],
    ),
    "both counts": (
        '{ agency(slug: "x") { units(first: 1, last: 1) { nodes { slug } } } }',
        (1, 23),
        ["agency", "units"],
    ),
    "a look-up": ('{ release { id } a: agency(slug: "x", id: "1") { id } }', (1, 18), ["a"]),
    "a text": (
        '{ agency(slug: "x") { units(where: {name: {eq: "\\u0000"}}) { totalCount } } }',
        (1, 23),
        ["agency", "units"],
    ),
    "after a nested field": (
        '{ agencies(after: "x") { nodes { units(first: 1) { totalCount } } } }',
        (1, 3),
        ["agencies"],
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_an_error_says_where_it_is(ask: Ask, name: str) -> None:
    document, (line, column), path = PLACES[name]
    answer = ask(document)
    (error,) = answer["errors"]
    assert error["locations"] == [{"line": line, "column": column}]
    assert error["path"] == path
    assert list(error) == ["message", "locations", "path", "extensions"]
    # A bad argument is one of the request: nothing is read for the other fields either.
    assert "data" not in answer


def test_a_value_of_a_variable_is_wrong_where_it_is_used(ask: Ask) -> None:
    query = "query ($n: Int) { agencies { totalCount }\n countries(first: $n) { totalCount } }"
    for n, errors in ((1, None), (1000, [["countries"]]), (2, None), (-1, [["countries"]])):
        found: Any = ask(query, {"n": n}).get("errors")
        assert (found and [error["path"] for error in found]) == errors


def test_too_high_a_cost_is_blamed_on_its_largest_part(ask: Ask) -> None:
    below = "units(first: 100) { nodes { slug } }"
    units = f"units(first: 100) {{ nodes {{ {below} }} }}"
    answer = ask(f"{{ agencies(first: 100) {{ nodes {{ {units} }} }} }}")
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"
    assert error["path"] == ["agencies", "nodes", "units", "nodes", "units", "nodes"]
    assert len(error["locations"]) == 1


# A mark before what is wrong, which is not sent.
MARK = "¦"
TOO_LARGE = "OPERATION_TOO_LARGE"


def check_place(
    operations: Operations,
    marked: str,
    path: list[str] | None,
    code: str,
    variables: dict[str, Any] | None = None,
) -> None:
    """Check that the last error of a document is at its mark, and has the path."""
    line = marked[: marked.index(MARK)].count("\n") + 1
    column = len(marked[: marked.index(MARK)].rpartition("\n")[2]) + 1
    request = GraphQLRequest(query=marked.replace(MARK, ""), variables=variables)
    error = operations.execute(request).errors[-1]
    assert error["extensions"]["code"] == code, error
    assert error.get("locations") == [{"line": line, "column": column}], error
    assert error.get("path") == path, error


# For each bound of an operation, a smaller number, and documents with what is then too much.
# The path is that of the field to blame; ``None`` where it is no field.
BOUNDS: dict[str, tuple[int, list[tuple[str, list[str] | None]]]] = {
    "max_tokens": (5, [("{ release { id name ¦} }", None)]),
    "max_operations": (2, [("query A { a } query B { b }\n¦query C { c }", None)]),
    "max_fragments": (
        1,
        [("{ ...A } fragment A on Query { a } ¦fragment B on Query { b }", None)],
    ),
    "max_depth": (
        3,
        [
            ("{ agencies { nodes { p: parent { ¦slug } } } }", ["agencies", "nodes", "p", "slug"]),
            ("{ a: agencies(where: {not: {not: ¦{}}}) { totalCount } }", ["a"]),
            ("query ($w: AgencyFilter = {not: {not: ¦{}}}) { agencies(where: $w) { a } }", None),
            (
                "query ($filter: AgencyFilter) { ¦agencies(where: $filter) { totalCount } }",
                ["agencies"],
            ),
        ],
    ),
    "max_fields": (4, [("{ release { id } a b ¦c }", ["c"])]),
    "max_repeats": (2, [("{ a a a ...F } fragment F on Query { b ¦a }", ["a"])]),
    "max_aliases": (
        1,
        [("{ release { ...F } } fragment F on Release { a: id ¦b: id }", ["release", "b"])],
    ),
    "max_directives": (
        1,
        [("{ release { id @skip(if: true) ¦... @skip(if: true) { id } } }", ["release"])],
    ),
    "max_list": (
        1,
        [
            ('{ a: agencies(where: {slug: {in: ¦["a", "b"]}}) { totalCount } }', ["a"]),
            ('query ($i: [ID!]! = ¦["a", "b"]) { nodes(ids: $i) { id } }', None),
            ("query (¦$ids: [ID!]!) { nodes(ids: $ids) { id } }", None),
            ("¦query A { nodes(ids: []) { id } }", None),
        ],
    ),
    "max_json_depth": (3, [("query (¦$deep: [ID!]!) { nodes(ids: $deep) { id } }", None)]),
    "max_filters": (
        3,
        [
            (
                '{ agencies(where: {slug: {eq: "x"}}) { totalCount } ...F }'
                ' fragment F on Query { ¦p: places(where: {slug: {eq: "x"}}) { totalCount } }',
                ["p"],
            )
        ],
    ),
    "max_planning": (
        20,
        [
            (
                "{ agencies { aggregate { count } } places { ¦aggregate { count } } }",
                ["places", "aggregate"],
            )
        ],
    ),
    "max_cost": (
        1_000,
        [
            (
                "{ agencies(first: 30) { nodes { units(first: 30) { ¦nodes { slug } } } } }",
                ["agencies", "nodes", "units", "nodes"],
            )
        ],
    ),
    "max_response": (100, [("¦{ agencies { nodes { name summary } } }", None)]),
}
TOO_MUCH = {
    "filter": {"not": {"not": {"not": {}}}},
    "ids": ["a", "b"],
    "deep": [[["a"]]],
}
# Bounds of a request that is not read, or of a page: its size is an argument.
ELSEWHERE = {"max_head", "max_url", "max_body", "page_limit"}


@pytest.mark.parametrize("name", sorted(Limits.model_fields.keys() - ELSEWHERE))
def test_what_exceeds_a_bound_has_a_place(database: Database, name: str) -> None:
    number, cases = BOUNDS[name]
    operations = Operations(GRAPHQL_SCHEMA, database, Limits(**{name: number}))
    for marked, path in cases:
        variables = {name: value for name, value in TOO_MUCH.items() if name in marked}
        check_place(operations, marked, path, TOO_LARGE, variables)


# The same for the bounds that nobody sets, with what to put in the place of which name, if any.
FIVE = "[COUNTRY, DOCUMENTS, FACTS, KIND, TOPICS]"
FIXED_BOUNDS: dict[str, tuple[str | None, Any, str, list[str] | None, str]] = {
    "ERRORS": (
        "api.documents.ERRORS",
        fixed.ERRORS._replace(number=1),
        "¦{ a b c }",
        None,
        "VALIDATION_FAILED",
    ),
    "KINDS": (
        "schema.plan.selection.MOST_FIELDS",
        3,
        "{ ¦release { id checksum createdAt } r: release { id } }",
        ["release"],
        TOO_LARGE,
    ),
    "KEYS": (
        None,
        None,
        f"{{ agencies {{ ¦aggregate(groupBy: {FIVE}) {{ count }} }} }}",
        ["agencies", "aggregate"],
        "BAD_ARGUMENT",
    ),
    "TEXT": (None, None, '{ ¦s: search(query: "x") { totalCount } }', ["s"], "BAD_ARGUMENT"),
    "PREFIX": (None, None, '{ ¦suggest(prefix: "") { __typename } }', ["suggest"], "BAD_ARGUMENT"),
    "HOPS": (
        None,
        None,
        '{ ¦path(from: "a", to: "b", maxHops: 9) { length } }',
        ["path"],
        "BAD_ARGUMENT",
    ),
    "STATEMENT": (
        "api.operations.STATEMENT",
        fixed.STATEMENT._replace(number=10),
        "\n\n ¦query B { release { id } }",
        None,
        TOO_LARGE,
    ),
    "a large statement": (
        "db.fetch.Database.fetch",
        Mock(side_effect=StatementTooLarge),
        "¦{ release { id } }",
        None,
        TOO_LARGE,
    ),
    "a deep operation": (
        "db.fetch.Database.fetch",
        Mock(side_effect=RecursionError),
        "¦{ release { id } }",
        None,
        TOO_LARGE,
    ),
    "SECONDS": (
        "db.fetch.Database.fetch",
        Mock(side_effect=StatementStopped),
        "¦{ release { id } }",
        None,
        TOO_LARGE,
    ),
}
# This one is no bound on an operation.
OF_A_CONNECTION = "PREPARED"


def test_every_fixed_bound_has_a_place() -> None:
    names = {name for name, value in vars(fixed).items() if isinstance(value, fixed.Fixed)}
    assert names - {OF_A_CONNECTION} <= FIXED_BOUNDS.keys()


@pytest.mark.parametrize("name", FIXED_BOUNDS)
def test_what_exceeds_a_fixed_bound_has_a_place(
    operations: Operations, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    target, value, marked, path, code = FIXED_BOUNDS[name]
    if target:
        monkeypatch.setattr(target, value)
    check_place(operations, marked, path, code)


# For each scalar, a field with an argument of it, and a literal that it does not take.
LITERALS = {
    "Boolean": ("agencies(where: {acronym: {isNull: %s}})", "1"),
    "Date": ("events(where: {period: {start: {eq: %s}}})", '"2023-02-30"'),
    "Decimal": ("statistics(where: {quantity: {value: {eq: %s}}})", '"many"'),
    "EDTF": ("events(where: {period: {edtf: {eq: %s}}})", '"some day"'),
    "ID": ("node(id: %s)", "1"),
    "Int": ("agencies(first: %s)", '"x"'),
    "String": ("agencies(where: {name: {eq: %s}})", "1"),
}
# No argument is a float.
OF_NO_ARGUMENT = {"Float"}


def test_every_scalar_is_here() -> None:
    types = GRAPHQL_SCHEMA.type_map
    scalars = {name for name, type_ in types.items() if isinstance(type_, GraphQLScalarType)}
    assert scalars - OF_NO_ARGUMENT == LITERALS.keys()


@pytest.mark.parametrize("scalar", LITERALS)
def test_a_literal_that_is_none_has_a_place(operations: Operations, scalar: str) -> None:
    template, wrong = LITERALS[scalar]
    field = template.partition("(")[0]
    use = f"{template} {{ __typename }}"
    literal, variable = use % f"\n  {MARK}{wrong}", use % "$v"
    invalid = "VALIDATION_FAILED"
    check_place(operations, f"{{ {literal} }}", [field], invalid)
    check_place(operations, f"{{ ...F }} fragment F on Query {{ a: {literal} }}", ["a"], invalid)
    check_place(
        operations, f"query ($v: {scalar}! = {MARK}{wrong}) {{ {variable} }}", None, invalid
    )
    if "eq:" in literal:
        check_place(operations, f"{{ {literal} }}".replace("eq:", "in:"), [field], invalid)
        not_in = f"{{ {use} }}".replace("eq: %s", f"notIn: [null, {MARK}{wrong}]")
        check_place(operations, not_in, [field], invalid)
    declared = f"query ({MARK}$v: {scalar}!) {{ {variable} }}"
    check_place(operations, declared, None, "BAD_VARIABLES", {"v": json.loads(wrong)})


def test_an_alias_of_several_has_a_place(operations: Operations) -> None:
    marked = (
        '{ release { id } ...F } fragment F on Query { ¦a: agency(alias: "The Bureau") { id } }'
    )
    check_place(operations, marked, ["a"], "AMBIGUOUS_ALIAS")


def test_a_null_where_none_is_taken_has_a_place(operations: Operations) -> None:
    marked = 'query ($v: ID = "1") { release { id } a: node(id: ¦$v) { id } }'
    check_place(operations, marked, ["a"], "BAD_VARIABLES", {"v": None})


def test_what_two_fields_have_wrong_together_has_no_path(ask: Ask) -> None:
    (error,) = ask("{ a: release { id } a: release { id: checksum } }")["errors"]
    assert len(error["locations"]) == 4
    assert "path" not in error
