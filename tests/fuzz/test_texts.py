"""Any text in any filter, look-up or search finds what the reference executor finds."""

import json

from hypothesis import HealthCheck, given, settings

from tests.fuzz.conftest import Named
from tests.fuzz.strategies import text

OPERATORS = {
    "equal": "name: {eq: $t}",
    "other": "name: {ne: $t}",
    "contains": "name: {contains: $t}",
    "starts": "name: {startsWith: $t}",
    "listed": "name: {in: [$t, $u]}",
    "unlisted": "name: {notIn: [$t, $u]}",
    "acronym": "acronym: {contains: $t}",
    "slug": "slug: {startsWith: $t}",
    "alias": "aliases: {some: {contains: $t}}",
    "aliases": "aliases: {every: {startsWith: $t}}",
    "none": "aliases: {none: {eq: $t}}",
    "both": "and: [{name: {contains: $t}}, {not: {name: {startsWith: $u}}}]",
}
FILTERS = " ".join(
    f"{key}: agencies(first: 100, where: {{{where}}}) {{ nodes {{ slug }} }}"
    for key, where in OPERATORS.items()
)
DECLARED = "query ($t: String!, $u: String!)"
LOOK_UPS = "agency(slug: $t) { slug } country(code: $t) { slug }"
SEARCH = "query ($t: String!) { search(query: $t, first: 100) { totalCount nodes { name } } }"
SAME_FOR_ALL = settings(
    derandomize=True,
    max_examples=60,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@SAME_FOR_ALL
@given(t=text, u=text)
def test_a_text_finds_what_the_reference_finds(named: Named, t: str, u: str) -> None:
    query, variables = f"{DECLARED} {{ {FILTERS} {LOOK_UPS} }}", {"t": t, "u": u}
    data = named.data(query, variables)
    assert data == named.reference.data(query, variables)
    # A literal says the same as a variable.
    literal = query.removeprefix(DECLARED).replace("$t", json.dumps(t)).replace("$u", json.dumps(u))
    assert named.data(literal, {}) == data


@SAME_FOR_ALL
@given(t=text.filter(lambda t: 2 <= len(t) <= 100))
def test_a_search_finds_what_the_reference_finds(named: Named, t: str) -> None:
    assert named.data(SEARCH, {"t": t}) == named.reference.data(SEARCH, {"t": t})
