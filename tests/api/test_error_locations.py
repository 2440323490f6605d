"""Where an error says that it is: the field's place in the document, and its path."""

from typing import Any

import pytest

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


def test_too_large_a_document_has_no_place(ask: Ask) -> None:
    (error,) = ask("{" + "__typename " * 1_000 + "}")["errors"]
    assert error["extensions"]["code"] == "OPERATION_TOO_LARGE"
    assert "path" not in error
