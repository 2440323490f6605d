"""Operations at their bounds and beyond: a right answer or a clean error, never a failure."""

import json
import re
from typing import Any

import pytest

from api.errors import CODES
from api.graphql import GraphQLRequest
from api.limits import fixed
from api.limits.bounds import Limits
from api.limits.fixed import FIXED, Fixed
from api.operations import Operations
from db.fetch import Database
from schema.schema import GRAPHQL_SCHEMA
from tests.api.conftest import Ask, Response
from tests.attacks.abuses import ABUSES
from tests.conftest import PAGE_LIMIT, TESTS

OURS = ("INTERNAL_ERROR", "UNAVAILABLE")
ROOT = TESTS.parent
DEFAULT = Limits()
DEPTH, FIELDS, FILTERS = DEFAULT.max_depth, DEFAULT.max_fields, DEFAULT.max_filters
TOO_LARGE = "OPERATION_TOO_LARGE"
AGENCY_FIELDS = ("id", "slug", "name", "kind", "acronym", "summary", "aliases")
ALL_AGENCIES = "query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }"


def code(response: Response) -> str | None:
    """Return the code of the first error, a client's mistake, or ``None`` where there is none."""
    if "errors" not in response:
        return None
    found: str = response["errors"][0]["extensions"]["code"]
    assert found in CODES
    assert found not in OURS
    return found


def nested(field: str, levels: int) -> str:
    return f"{{ {field} " * levels + "{ __typename }" + " }" * levels


# The table of limits


def test_every_fixed_limit_is_in_the_table() -> None:
    assert {value for value in vars(fixed).values() if isinstance(value, Fixed)} == set(FIXED)


def test_every_limit_of_a_field_is_in_the_table() -> None:
    """A number that the schema calls the most of something is one of the limits."""
    texts = [path.read_text("utf-8") for path in (ROOT / "schema").rglob("*.py")]
    numbers = {name for text in texts for name in re.findall(r"\b(MOST_\w+)(?:, \w+)* = ", text)}
    assert numbers
    assert numbers <= set(vars(fixed))


@pytest.mark.parametrize("name", Limits.model_fields)
def test_every_limit_is_checked(name: str) -> None:
    """Each is named where it is checked: as an argument of the check, or by itself."""
    texts = [path.read_text("utf-8") for path in (ROOT / "api").rglob("*.py")]
    used = sum(len(re.findall(rf"\b{name}\b", text)) for text in texts)
    assert used > 1


# Depth


@pytest.mark.parametrize(("field", "levels"), [("parent", DEPTH - 2), ("parent", DEPTH - 1)])
def test_fields_nest_so_deeply(ask: Ask, field: str, levels: int) -> None:
    response = ask(f'{{ agency(slug: "unit-7") {nested(field, levels)} }}')
    assert code(response) == (None if levels + 2 <= DEPTH else "OPERATION_TOO_LARGE")


def test_depth_is_counted_through_fragments(ask: Ask) -> None:
    links = [f"fragment F{n} on Agency {{ parent {{ ...F{n + 1} }} }}" for n in range(DEPTH)]
    last = f"fragment F{DEPTH} on Agency {{ id }}"
    query = '{ agency(slug: "unit-7") { ...F0 ... on Agency { ...F1 } } }'
    assert code(ask(" ".join([query, *links, last]))) == "OPERATION_TOO_LARGE"


@pytest.mark.parametrize("levels", [50, 199, 201, 3_000])
@pytest.mark.parametrize("query", ["%s", '{agency(slug: "x") %s}'])
def test_deep_documents_are_refused(ask: Ask, query: str, levels: int) -> None:
    assert code(ask(query % nested("parent", levels))) in (
        "OPERATION_TOO_LARGE",
        "VALIDATION_FAILED",
    )


@pytest.mark.parametrize("levels", [20, 90, 150, 3_000])
@pytest.mark.parametrize(
    ("argument", "opening", "closing"),
    [
        ("nodes(ids: %s) { id }", "[", "]"),
        ("agencies(where: %s) { totalCount }", "{not:", "}"),
        ("agencies(where: %s) { totalCount }", "{parent:", "}"),
        ("agencies(where: %s) { totalCount }", "{and:[", "]}"),
        ("agencies(where: %s) { totalCount }", "{or:[", "]}"),
    ],
)
def test_deep_literals_are_refused_or_answered(
    ask: Ask, argument: str, opening: str, closing: str, levels: int
) -> None:
    inner = '"1"' if opening == "[" else '{name: {eq: "x"}}'
    value = opening * levels + inner + closing * levels
    found = code(ask(f"{{ {argument % value} }}"))
    assert found in ("VALIDATION_FAILED" if opening == "[" else None, "OPERATION_TOO_LARGE")


def deep_filter(key: str, levels: int) -> Any:
    where: Any = {"name": {"eq": "x"}}
    for _ in range(levels):
        where = {key: [where] if key in ("and", "or") else where}
    return where


@pytest.mark.parametrize("key", ["not", "parent", "and", "or"])
@pytest.mark.parametrize("levels", [DEPTH - 3, DEPTH - 2, 60, 150, 400])
def test_filters_nest_as_deeply_as_fields(ask: Ask, key: str, levels: int) -> None:
    found = code(ask(ALL_AGENCIES, {"where": deep_filter(key, levels)}))
    # A list is a level of JSON.
    json_levels = 3 + levels * (2 if key in ("and", "or") else 1)
    if levels + 3 <= DEPTH and json_levels <= DEFAULT.max_json_depth:
        assert found is None
    else:
        assert found in ("OPERATION_TOO_LARGE", "BAD_VARIABLES")


@pytest.mark.parametrize("fields", [0, 5, 10])
def test_deep_filters_below_deep_fields_are_answered(ask: Ask, fields: int) -> None:
    # The field itself, the look-up above it and the selection below it are levels too.
    where = deep_filter("parent", DEPTH - fields - 4)
    selection = "{ parent " * fields + "{ units(where: $w) { totalCount } }" + " }" * fields
    query = f'query ($w: AgencyFilter) {{ agency(slug: "unit-7") {selection} }}'
    assert code(ask(query, {"w": where})) is None


# Width


def test_tokens_are_counted(ask: Ask) -> None:
    # Each field that repeats is one token; the operation has six beside them.
    assert code(ask("{ release { " + "id " * DEFAULT.max_tokens + "} }")) == "OPERATION_TOO_LARGE"
    # A string is one token, whatever its length.
    assert code(ask(f'{{ agency(slug: "{"x" * 90_000}") {{ id }} }}')) is None


@pytest.mark.parametrize("copies", [50, 51, 52, 400, 2_500])
def test_repeated_fields_are_one_or_refused(ask: Ask, copies: int) -> None:
    response = ask('{ agency(slug: "tollhouse") { ' + "slug " * copies + "} }")
    assert code(response) in (None, "OPERATION_TOO_LARGE")
    assert response.get("data", {"agency": {"slug": "tollhouse"}}) == {
        "agency": {"slug": "tollhouse"}
    }


def test_fields_are_counted(ask: Ask) -> None:
    def fields(count: int) -> str:
        # The fields of the fragment count for each agency.
        own = f"fragment F on Agency {{ {' '.join(AGENCY_FIELDS)} country {{ id code }} }}"
        each = 1 + len(AGENCY_FIELDS) + 3
        agencies = " ".join(f'a{n}: agency(slug: "{n}") {{ ...F }}' for n in range(count // each))
        return f"{{ {agencies} {'__typename ' * (count % each)} }} {own}"

    assert code(ask(fields(FIELDS))) is None
    assert code(ask(fields(FIELDS + 1))) == "OPERATION_TOO_LARGE"


def test_aliases_are_counted(ask: Ask) -> None:
    def flood(count: int) -> str:
        aliased = " ".join(f'a{n}: agency(alias: "{n}") {{ id }}' for n in range(count))
        return f"{{ ...F }} fragment F on Query {{ {aliased} }}"

    most = DEFAULT.max_aliases
    assert ask(flood(most))["data"] == {f"a{n}": None for n in range(most)}
    assert code(ask(flood(most + 1))) == "OPERATION_TOO_LARGE"


def test_directives_are_counted(ask: Ask) -> None:
    def fields(count: int) -> str:
        return "{ release { id" + " @include(if: true)" * count + " } }"

    assert code(ask(fields(1))) is None
    # Any other directive would be repeated in one place.
    several = " ".join(["... @include(if: true) { id }"] * DEFAULT.max_directives)
    assert code(ask(f"{{ release {{ {several} }} }}")) is None
    assert code(ask(f"{{ release {{ {several} ... @skip(if: true) {{ id }} }} }}")) == TOO_LARGE
    assert code(ask(fields(DEFAULT.max_directives + 1))) == TOO_LARGE


def test_fragments_and_operations_are_counted(ask: Ask) -> None:
    def fragments(count: int) -> str:
        spread = " ".join(f"...F{n}" for n in range(count))
        each = " ".join(f"fragment F{n} on Query {{ __typename }}" for n in range(count))
        return f"{{ {spread} }} {each}"

    def operations(count: int) -> str:
        return " ".join(f"query Q{n} {{ __typename }}" for n in range(count))

    most = DEFAULT.max_fragments, DEFAULT.max_operations
    assert code(ask(fragments(most[0]))) is None
    assert code(ask(fragments(most[0] + 1))) == TOO_LARGE
    assert code(ask(operations(most[1]), name="Q0")) is None
    assert code(ask(operations(most[1] + 1), name="Q0")) == TOO_LARGE


def test_fields_that_repeat_others_are_counted(ask: Ask) -> None:
    repeated = 'agency(slug: "tollhouse") { slug } '
    most = DEFAULT.max_repeats + 1
    assert ask(f"{{ {repeated * most} }}") == {"data": {"agency": {"slug": "tollhouse"}}}
    assert code(ask(f"{{ {repeated * (most + 1)} }}")) == TOO_LARGE
    # Fragments repeat the fields beside them, and those of other fragments.
    half = repeated * (most // 2)
    split = f"{{ {half} ... {{ {half} }} ...F }} fragment F on Query {{ {repeated * 2} }}"
    assert code(ask(split)) == TOO_LARGE


def test_a_flood_of_units_is_answered(ask: Ask) -> None:
    named = " ".join(f'a{n}: in(unit: "{n}.kg") {{ value }}' for n in range(1, 51))
    where = '{quantity: {in: {unit: "kg", gt: 0}}}'
    query = f"{{ statistics(first: 1, where: {where}) {{ nodes {{ quantity {{ {named} }} }} }} }}"
    (node,) = ask(query)["data"]["statistics"]["nodes"]
    assert len(node["quantity"]) == 50
    assert all(figure["value"] is not None for figure in node["quantity"].values())


def test_a_long_statement_is_refused(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    assert fixed.STATEMENT.number >= 100_000
    monkeypatch.setattr("api.operations.STATEMENT", fixed.STATEMENT._replace(number=100))
    assert code(ask("{ release { id checksum createdAt } }")) == "OPERATION_TOO_LARGE"


def test_a_fragment_bomb_is_refused(ask: Ask) -> None:
    links = [
        f"fragment F{n} on Agency {{ a: parent {{ ...F{n + 1} }} b: parent {{ ...F{n + 1} }} }}"
        for n in range(20)
    ]
    query = '{ agency(slug: "unit-7") { ...F0 } } fragment F20 on Agency { id }'
    assert code(ask(" ".join([query, *links]))) == "OPERATION_TOO_LARGE"


@pytest.mark.parametrize("spreads", [1, 500, 990])
def test_a_fragment_spread_again_and_again_is_one(ask: Ask, spreads: int) -> None:
    query = "{" + "...F " * spreads + '} fragment F on Query { agency(slug: "tollhouse") { slug } }'
    assert ask(query) == {"data": {"agency": {"slug": "tollhouse"}}}


@pytest.mark.parametrize(
    "query",
    [
        "{ ...A } fragment A on Query { ...A }",
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        '{ agency(slug: "x") { ...A } } fragment A on Agency { parent { ...A } }',
        "{ __schema { ...A } } fragment A on __Schema { types { ...B } }"
        " fragment B on __Type { ofType { ...B } }",
    ],
)
def test_cycles_of_fragments_are_refused(ask: Ask, query: str) -> None:
    assert code(ask(query)) == "VALIDATION_FAILED"


@pytest.mark.parametrize("key", ["or", "and"])
@pytest.mark.parametrize("part", [{"name": {"eq": "x"}}, {"parent": {"name": {"ne": "x"}}}])
def test_filters_are_counted(ask: Ask, key: str, part: Any) -> None:
    objects = 3 if "parent" in part else 2
    most = (FILTERS - 1) // objects
    for count, expected in (
        (most, None),
        (most + 1, "OPERATION_TOO_LARGE"),
        (3_000, "OPERATION_TOO_LARGE"),
    ):
        assert code(ask(ALL_AGENCIES, {"where": {key: [part] * count}})) == expected
    literal = json.dumps(part).replace('"name"', "name").replace('"parent"', "parent")
    literal = literal.replace('"eq"', "eq").replace('"ne"', "ne")
    query = f"{{ agencies(where: {{{key}: [{(literal + ' ') * (most + 1)}]}}) {{ totalCount }} }}"
    assert code(ask(query)) == "OPERATION_TOO_LARGE"


def test_lists_are_bounded(ask: Ask) -> None:
    slugs = [f"x{n}" for n in range(DEFAULT.max_list - 1)] + ["tollhouse"]
    found = {"data": {"agencies": {"totalCount": 1}}}
    literal = "{ agencies(where: {slug: {in: %s}}) { totalCount } }"
    default = "query ($in: [String!] = %s) { agencies(where: {slug: {in: $in}}) { totalCount } }"
    assert ask(ALL_AGENCIES, {"where": {"slug": {"in": slugs}}}) == found
    for query in (literal, default):
        assert ask(query % json.dumps(slugs)) == found
        assert code(ask(query % json.dumps([*slugs, "x"]))) == TOO_LARGE
    assert code(ask(ALL_AGENCIES, {"where": {"slug": {"in": [*slugs, "x"]}}})) == TOO_LARGE
    # Lists that no field uses are counted, too.
    assert code(ask("{ __typename }", {"unused": [[], [*slugs, "x"]]})) == TOO_LARGE


def test_json_is_bounded_in_its_depth(ask: Ask) -> None:
    def nested_lists(levels: int) -> Any:
        value: Any = 1
        for _ in range(levels):
            value = [value]
        return value

    most = DEFAULT.max_json_depth
    assert code(ask("{ __typename }", {"unused": nested_lists(most - 1)})) is None
    assert code(ask("{ __typename }", {"unused": nested_lists(most)})) == TOO_LARGE


@pytest.mark.parametrize(
    "query",
    [
        "{"
        + " ".join(f"a{n}: __schema {{ types {{ fields {{ name }} }} }}" for n in range(50))
        + "}",
        "{ __schema {" + " ".join(f"a{n}: types {{ ...F }}" for n in range(50)) + "} }"
        " fragment F on __Type { name kind description fields { name args { name } } }",
        "{" + " ".join(f"a{n}: __schema {{ ...F }}" for n in range(50)) + "}"
        " fragment F on __Schema { types { name fields { name } } }",
    ],
    ids=range(3),
)
def test_introspection_is_bounded(ask: Ask, query: str) -> None:
    assert code(ask(query)) == "OPERATION_TOO_LARGE"


def test_introspection_is_not_deep(ask: Ask) -> None:
    assert code(
        ask("{ __schema { types" + " { fields { type" * 10 + "{ name }" + " } }" * 10 + " } }")
    )


# Rows


@pytest.mark.parametrize("argument", ["first", "last"])
@pytest.mark.parametrize(
    ("size", "expected"),
    [(-1, "BAD_ARGUMENT"), (0, None), (PAGE_LIMIT, None), (PAGE_LIMIT + 1, "BAD_ARGUMENT")],
)
def test_pages_have_a_size(ask: Ask, argument: str, size: int, expected: str | None) -> None:
    literal = ask(f"{{ agencies({argument}: {size}) {{ nodes {{ id }} }} }}")
    variable = ask(
        f"query ($n: Int) {{ agencies({argument}: $n) {{ nodes {{ id }} }} }}", {"n": size}
    )
    assert code(literal) == code(variable) == expected
    if expected is None:
        assert literal == variable
        assert len(literal["data"]["agencies"]["nodes"]) <= size
    else:
        assert f"'{argument}'" in literal["errors"][0]["message"]


@pytest.mark.parametrize("size", [2**31, -(2**31) - 1, 10**30, 1.5, "1", True])
def test_a_size_is_an_int(ask: Ask, size: Any) -> None:
    query = "query ($n: Int) { agencies(first: $n) { totalCount } }"
    assert code(ask(query, {"n": size})) == "BAD_VARIABLES"
    literal = f"{{ agencies(first: {json.dumps(size)}) {{ totalCount }} }}"
    assert code(ask(literal)) == "VALIDATION_FAILED"


def test_rows_of_nested_pages_are_counted(ask: Ask) -> None:
    units = "units(first: 100) { nodes { units(first: %d) { nodes { id } } } }"
    query = f"{{ agencies(first: 100) {{ nodes {{ {units} }} }} }}"
    assert DEFAULT.max_cost < 100**3
    assert code(ask(query % 100)) == "OPERATION_TOO_LARGE"
    assert code(ask(query % 10)) is None


def test_rows_of_one_plan_are_counted_each_time(ask: Ask) -> None:
    units = "units(first: $n) { nodes { units(first: $n) { nodes { id } } } }"
    query = f"query ($n: Int) {{ agencies(first: $n) {{ nodes {{ {units} }} }} }}"
    assert code(ask(query, {"n": 10})) is None
    assert code(ask(query, {"n": 100})) == "OPERATION_TOO_LARGE"
    assert code(ask(query, {"n": 10})) is None


@pytest.mark.parametrize("selection", ["citations { record %s }", "documents %s", "topics %s"])
def test_rows_of_nested_lists_are_counted(ask: Ask, selection: str) -> None:
    # On data where each list has ten rows, these would be millions.
    inner = "{ id }"
    for _ in range(9):
        inner = "{ " + selection % inner + " }"
    assert code(ask(f'{{ agency(slug: "no-such") {inner} }}')) == "OPERATION_TOO_LARGE"


def test_ids_are_as_many_as_a_page_holds(ask: Ask) -> None:
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    ids = [str(n) for n in range(1, PAGE_LIMIT + 1)]
    assert ask(query, {"ids": ids}) == {"data": {"nodes": [None] * PAGE_LIMIT}}
    assert code(ask(query, {"ids": [*ids, "0"]})) == TOO_LARGE
    assert ask(query, {"ids": []}) == {"data": {"nodes": []}}


# Values


TEXTS = {
    "long": "x" * 10_000,
    "NUL": "river-guard\0",
    "NUL alone": "\0",
    "lone surrogate": "river\ud800guard",
    "surrogates the wrong way": "\udc00\ud800",
    "outside the plane": "🐸" * 1_000,
    "combining": "zz" + "\u0301" * 5_000,
    "expanding": "\ufdfa" * 3_000,
    "quotes": "'\"\\;--/*%_$1?:b0{}",
    "white space": " \t\r\n\u00a0\u2028",
    "empty": "",
}
UNHEARD_OF = ("NUL", "NUL alone", "lone surrogate", "surrogates the wrong way")
PLACES = {
    "slug": "query ($t: String) { agency(slug: $t) { id } }",
    "alias": "query ($t: String) { agency(alias: $t) { id } }",
    "code": "query ($t: String) { country(code: $t) { id } }",
    "eq": "query ($t: String) { agencies(where: {slug: {eq: $t}}) { totalCount } }",
    "folded": "query ($t: String) { agencies(where: {name: {eq: $t}}) { totalCount } }",
    "in": "query ($t: String!) { agencies(where: {name: {in: [$t, $t]}}) { totalCount } }",
    "contains": "query ($t: String) { agencies(where: {name: {contains: $t}}) { totalCount } }",
    "startsWith": "query ($t: String) { agencies(where: {slug: {startsWith: $t}}) { totalCount } }",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", TEXTS)
def test_any_text_is_looked_up_or_refused(ask: Ask, place: str, text: str) -> None:
    response = ask(PLACES[place], {"t": TEXTS[text]})
    if text in UNHEARD_OF:
        assert code(response) == "BAD_ARGUMENT"
        return
    assert code(response) is None
    (found,) = response["data"].values()
    everything = text in ("empty", "white space") and place in ("contains", "startsWith")
    if found is not None and not everything:
        assert found["totalCount"] == 0


@pytest.mark.parametrize("place", PLACES)
def test_a_nul_of_a_literal_is_refused_too(ask: Ask, place: str) -> None:
    query = "{" + PLACES[place].partition("{")[2].replace("$t", '"river-guard\\u0000"')
    assert code(ask(query)) == "BAD_ARGUMENT"


def test_a_lone_surrogate_of_a_literal_is_no_graphql(ask: Ask) -> None:
    assert code(ask('{ agency(slug: "\\ud800") { id } }')) == "SYNTAX_ERROR"


@pytest.mark.parametrize("size", [1_000, 90_000])
def test_long_names_are_answered_or_refused(ask: Ask, size: int) -> None:
    name = "n" * size
    assert ask(f"query {name} {{ {name}: __typename }}", name=name) == {"data": {name: "Query"}}
    response = ask(f"{{ {name}: release {{ {name}: __typename }} }}")
    assert response == {"data": {name: {name: "Release"}}}
    assert code(ask(f"{{ {name} }}")) == "VALIDATION_FAILED"
    query = f"query (${name}: String) {{ agency(slug: ${name}) {{ id }} }}"
    assert ask(query, {name: "none"}) == {"data": {"agency": None}}
    assert code(ask(f"{{ ...{name} }}")) == "VALIDATION_FAILED"


@pytest.mark.parametrize(
    "id_",
    [
        "",
        "0",
        "-1",
        "x",
        "1.5",
        "١",
        " 1",
        "9223372036854775807",
        "9223372036854775808",
        "9" * 19,
        "9" * 5_000,
    ],
)
def test_an_id_of_no_record_finds_nothing(ask: Ask, id_: str) -> None:
    query = """
      query ($id: ID!) {
        node(id: $id) { id }
        nodes(ids: [$id]) { id }
        agency(id: $id) { id }
        agencies(where: {id: {in: [$id]}}) { totalCount }
      }
    """
    expected = {"node": None, "nodes": [None], "agency": None, "agencies": {"totalCount": 0}}
    assert ask(query, {"id": id_}) == {"data": expected}


@pytest.mark.parametrize("id_", [1, 1.5, 2**63, -(2**63), 10**30, 10**4_000])
def test_an_id_is_no_number(ask: Ask, id_: float) -> None:
    (error,) = ask("query ($id: ID!) { node(id: $id) { id } }", {"id": id_})["errors"]
    assert error["extensions"]["code"] == "BAD_VARIABLES"
    assert "begins with its kind" in error["message"]


@pytest.mark.parametrize("id_", [1, 2**63, -(2**63), 10**30, 10**4_000])
def test_an_id_is_no_number_in_a_document(ask: Ask, id_: int) -> None:
    (error,) = ask(f"{{ nodes(ids: [{id_}]) {{ id }} }}")["errors"]
    assert error["extensions"]["code"] == "VALIDATION_FAILED"
    assert "begins with its kind" in error["message"]
    assert error["locations"] == [{"line": 1, "column": 15}]


DECIMALS = "query ($v: Decimal) { statistics(where: {quantity: {value: {gt: $v}}}) { totalCount } }"


@pytest.mark.parametrize(
    "value",
    [
        "1e99999999",
        "-1e99999999",
        "1e-99999999",
        "9" * 10_000,
        "NaN",
        "sNaN",
        "Infinity",
        "",
        "1,5",
        "x",
        "1_000",
        True,
        {},
        [],
    ],
)
def test_a_number_that_is_not_kept_is_refused(ask: Ask, value: Any) -> None:
    response = ask(DECIMALS, {"v": value})
    assert code(response) == "BAD_VARIABLES"
    message = response["errors"][0]["message"]
    assert "Decimal" in message
    assert not any(word in message for word in ("<class", "Traceback", "sys.", "decimal."))


KEPT = ["922337203685477", "-922337203685477", "0.0001", "1e3", 7, 1.5]
BEYOND = ["1" + "0" * 15, "-579900000000000000", "1.00001", f"1.{'0' * 31}1", 10**30, 1e300, 1e-9]


@pytest.mark.parametrize("value", [*KEPT, *BEYOND])
def test_a_number_is_compared_whether_it_is_kept_or_not(ask: Ask, value: Any) -> None:
    assert code(ask(DECIMALS, {"v": value})) is None


def test_a_literal_of_many_digits_is_refused_without_a_word_of_python(ask: Ask) -> None:
    for argument in ("first: %s", "where: {acronym: {isNull: %s}}"):
        response = ask(f"{{ agencies({argument % ('9' * 5_000)}) {{ totalCount }} }}")
        assert code(response) == "VALIDATION_FAILED"
        assert "sys." not in json.dumps(response)


@pytest.mark.parametrize(
    "value", ["2020-02-30", "0000-01-01", "10000-01-01", "2020", 2020, "", None]
)
def test_a_date_is_one_or_refused(ask: Ask, value: Any) -> None:
    query = "query ($d: Date!) { events(where: {period: {start: {gte: $d}}}) { totalCount } }"
    assert code(ask(query, {"d": value})) == "BAD_VARIABLES"


def test_errors_of_variables_are_bounded(ask: Ask) -> None:
    ids = [{} for _ in range(DEFAULT.max_list)]
    response = ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ids})
    assert code(response) == "BAD_VARIABLES"
    assert len(response["errors"]) < 50


def test_errors_of_documents_are_bounded(ask: Ask) -> None:
    response = ask("{" + " ".join(f"unknown{n}" for n in range(FIELDS)) + "}")
    assert code(response) == "VALIDATION_FAILED"
    assert len(response["errors"]) < 50


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ('query ($id: ID = "1") { node(id: $id) { id } }', {"id": None}),
        ("query ($s: Boolean = true) { release { id @skip(if: $s) checksum } }", {"s": None}),
    ],
)
def test_a_null_where_none_is_taken_is_refused(
    ask: Ask, query: str, variables: dict[str, Any]
) -> None:
    assert code(ask(query, variables)) == "BAD_VARIABLES"


# Cursors


def encoded(values: Any) -> str:
    return json.dumps(values, separators=(",", ":")).encode().hex().upper()


@pytest.fixture
def cursor(ask: Ask) -> str:
    """Return a cursor of the agencies."""
    found: str = ask("{ agencies(first: 1) { pageInfo { endCursor } } }")["data"]["agencies"][
        "pageInfo"
    ]["endCursor"]
    return found


PAGE = "query ($c: String) { agencies(%s: $c) { nodes { id } } }"


@pytest.mark.parametrize("argument", ["after", "before"])
def test_a_cursor_that_is_none_is_an_error(ask: Ask, cursor: str, argument: str) -> None:
    mark, *values = json.loads(bytes.fromhex(cursor))
    wrong = [
        "",
        "x",
        "é",
        "0",
        "00",
        "{}",
        "[" * 50_000,
        cursor[:-1],
        cursor[:-2],
        cursor[2:],
        "\0",
    ]
    wrong += [cursor + "00", f"5B {cursor[2:]}", cursor.lower(), "FF" * 10, "5B" * 2_000]
    wrong += [encoded(other) for other in ([], {}, None, 1, "x", [mark], [mark, *values, "1"])]
    wrong += [encoded(["00000000", *values]), encoded([[mark], *values]), encoded([mark, values])]
    for at in range(len(values)):
        for value in (None, True, 1.5, 7, [], ["x"], {}, {"a": [{}]}, "\0", "\ud800"):
            other = [mark, *values]
            other[at + 1] = value
            wrong.append(encoded(other))
    for number in ("1.5", "1e3", "x", "", "9" * 19, "-" + "9" * 30, "9" * 5_000):
        wrong.append(encoded([mark, *values[:-1], number]))
    for broken in ("[" * 2_000, "x", '"x",Infinity]'):
        wrong.append(f'["{mark}",{broken}'.encode().hex().upper())
    for attempt in wrong:
        found = code(ask(PAGE % argument, {"c": attempt}))
        assert found in ("BAD_CURSOR", "BAD_ARGUMENT", "OPERATION_TOO_LARGE"), attempt[:100]


@pytest.mark.parametrize("argument", ["after", "before"])
def test_a_cursor_of_no_row_is_just_a_position(ask: Ask, cursor: str, argument: str) -> None:
    mark, *_ = json.loads(bytes.fromhex(cursor))
    everything = len(ask(PAGE % argument, {"c": None})["data"]["agencies"]["nodes"])
    for name, number in (
        ("", "agency_1"),
        ("", "agency_33"),
        ("\U0010ffff", f"agency_{2**63 - 31}"),
    ):
        found = ask(PAGE % argument, {"c": encoded([mark, name, number])})
        count = len(found["data"]["agencies"]["nodes"])
        assert count == (everything if (name == "") == (argument == "after") else 0)


@pytest.mark.parametrize(
    "field", ["countries", "places", "facts: statistics", "topics", "documents"]
)
def test_a_cursor_of_another_field_is_an_error(ask: Ask, cursor: str, field: str) -> None:
    response = ask(f"query ($c: String) {{ {field}(after: $c) {{ totalCount }} }}", {"c": cursor})
    assert code(response) == "BAD_CURSOR"


def test_a_cursor_of_a_nested_field_is_none_of_the_root(ask: Ask) -> None:
    units = "units(first: 1, after: $c) { edges { cursor } }"
    query = f'query ($c: String) {{ agency(slug: "river-guard-north") {{ {units} }} }}'
    (edge,) = ask(query)["data"]["agency"]["units"]["edges"]
    assert len(ask(query, {"c": edge["cursor"]})["data"]["agency"]["units"]["edges"]) == 1
    assert code(ask(PAGE % "after", {"c": edge["cursor"]})) == "BAD_CURSOR"


# Documents that took seconds, and are now refused before they are validated or planned


@pytest.mark.parametrize("abuse", ABUSES)
def test_an_abuse_is_refused_before_it_is_planned(
    operations: Operations, monkeypatch: pytest.MonkeyPatch, abuse: str
) -> None:
    def fail(*_: Any) -> None:
        raise AssertionError("this is not to be planned")

    monkeypatch.setattr("api.operations.plan_operation", fail)
    response = operations.execute(GraphQLRequest(query=ABUSES[abuse]))
    assert {error["extensions"]["code"] for error in response.errors} == {TOO_LARGE}


def test_a_response_is_bounded(database: Database) -> None:
    operations = Operations(GRAPHQL_SCHEMA, database, Limits(max_response=1_000))
    request = GraphQLRequest(query="{ agencies { nodes { name summary } } }")
    (error,) = operations.execute(request).errors
    assert error["message"] == "The request has more than 1,000 bytes in its response."
    assert error["extensions"]["code"] == TOO_LARGE
