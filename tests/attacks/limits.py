"""Each limit: a request that reaches it and is answered, and one that is just beyond it."""

from collections.abc import Callable
from typing import Any, NamedTuple

from api.limits.bounds import Limits
from api.limits.fixed import HOPS, KEYS, TEXT
from schema.build.query import LEAST_TEXT
from tests.attacks.abuses import ABUSES
from tests.attacks.case import ANY, TOO_LARGE, Case, ask, post, repeated, request

L = Limits()
GUARD = {"agency": {"slug": "river-guard"}}
BY_SLUG = '{agency(slug:"river-guard"){slug}}'
TYPENAME = {"__typename": "Query"}
LOOK_UP = '{"query": "{__typename}"}'
ENDS = 'from: "agency_1", to: "agency_2"'


class Edge(NamedTuple):
    """A limit: a request of any size, the limit, the data below it and the error above it."""

    name: str
    sent: Callable[[int], bytes]
    most: int
    data: Any
    status: int = 400
    code: str = TOO_LARGE


def head(size: int) -> bytes:
    """Return a request whose head has so many bytes."""
    bare = len(request(target="/graphql?query={__typename}", headers={"X": "-"}))
    return request(target="/graphql?query={__typename}", headers={"X": "-" * (size - bare + 1)})


def many_headers(count: int) -> bytes:
    """Return a request with so many headers."""
    return request(
        target="/graphql?query={__typename}", headers={f"X{n}": "-" for n in range(count)}
    )


def url(size: int) -> bytes:
    """Return a request whose URL has so many bytes."""
    start = "/graphql?query={__typename}&x="
    return request(target=start + "-" * (size - len(start)))


def body(size: int) -> bytes:
    """Return a request whose body has so many bytes."""
    return post(LOOK_UP.encode().ljust(size))


def chunks(size: int) -> bytes:
    """Return a request whose body arrives in parts, and whose head does not say how long it is."""
    whole = LOOK_UP.encode().ljust(size)
    parts = [whole[at : at + 9_000] for at in range(0, size, 9_000)]
    framed = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (*parts, b""))
    return post(framed, Transfer_Encoding="chunked")


def tokens(count: int) -> bytes:
    """Return a document of so many tokens: two for each spread, fifteen of the fragment."""
    spreads, odd = divmod(count - 17, 2)
    last = "slug name" if odd else "slug"
    fragment = f'fragment F on Query {{ agency(slug: "river-guard") {{ {last} }} }}'
    return ask(f"{{ {'...F ' * spreads}}} {fragment}")


def depth(levels: int) -> bytes:
    """Return a document of fields that nest so deeply."""
    inner = levels - 2
    return ask('{agency(slug:"river-guard")' + "{parent" * inner + "{slug}" + "}" * inner + "}")


def deep_data(levels: int) -> Any:
    """Return the data of a chain of parents: the guard has two."""
    value: Any = {"parent": {"parent": {"parent": None}}}
    assert levels > 5
    return {"agency": value}


def deep_filter(levels: int) -> bytes:
    """Return a document of filters that nest so deeply."""
    inner = levels - 3
    where = "{not:" * inner + '{slug:{eq:"river-guard"}}' + "}" * inner
    return ask(f"{{agencies(where:{where}){{totalCount}}}}")


def fields(count: int) -> bytes:
    """Return a document of so many fields: ten for each use of its fragment."""
    each = " ".join(f'a{n}: agency(slug: "x") {{ ...F }}' for n in range(count // 10))
    own = "id slug name kind acronym summary aliases country { id }"
    return ask(f"{{ {each} {'__typename ' * (count % 10)} }} fragment F on Agency {{ {own} }}")


def variables(depth_of_json: int) -> bytes:
    """Return a request whose variables nest so deeply."""
    value: Any = 1
    for _ in range(depth_of_json - 1):
        value = [value]
    return ask("{__typename}", {"unused": value})


def slugs(count: int) -> list[str]:
    """Return so many slugs, one of them of a record."""
    return ["river-guard", *(f"x{n}" for n in range(count - 1))]


def listed(count: int) -> bytes:
    """Return a request whose variable is a list of so many items."""
    query = "query ($v: [String!]) {agencies(where:{slug:{in:$v}}){nodes{slug}}}"
    return ask(query, {"v": slugs(count)})


def listed_literally(count: int) -> bytes:
    """Return a request whose document has a list of so many items."""
    items = " ".join(f'"{slug}"' for slug in slugs(count))
    return ask(f"{{agencies(where:{{slug:{{in:[{items}]}}}}){{nodes{{slug}}}}}}")


def filters(count: int) -> bytes:
    """Return a request of so many filters and parts of filters: two for each operand, and one."""
    where = {"or": [{"slug": {"eq": slug}} for slug in slugs((count - 1) // 2)]}
    where["or"] += [{}] * ((count - 1) % 2)
    return ask("query ($w: AgencyFilter) {agencies(where:$w,first:1){__typename}}", {"w": where})


def operations(count: int) -> bytes:
    """Return a document of so many operations."""
    return ask(repeated("query Q# {__typename}", count), name="Q0")


def fragments(count: int) -> bytes:
    """Return a document of so many fragments."""
    used, made = repeated("...F#", count), repeated("fragment F# on Query {__typename}", count)
    return ask(f"{{ {used} }} {made}")


def page(argument: str) -> Callable[[int], bytes]:
    """Return what asks for pages of so many rows."""
    return lambda size: ask(
        f'{{agency(slug:"river-guard"){{units({argument}:{size}){{nodes{{slug}}}}}}}}'
    )


def search(size: int) -> bytes:
    """Return a search by so many characters."""
    return ask("query ($q: String!) {search(query:$q){totalCount}}", {"q": "x" * size})


def pages(size: int) -> bytes:
    """Return nested pages, whose cost is 50 for each row of the innermost, and some more."""
    inner = f"units(first:{size}){{nodes{{id}}}}"
    return ask(
        f"{{agencies(first:100){{nodes{{units(first:49){{nodes{{{inner}}}}}}}}}}}",
        extensions={"cost": "only"},
    )


REFUSED = {"status": 413, "code": "BAD_REQUEST"}
ONE = {"agencies": {"nodes": [{"slug": "river-guard"}]}}
UNITS = {"agency": {"units": {"nodes": [{"slug": "river-guard-north"}]}}}
EDGES = [
    Edge("bytes of head", head, L.max_head, TYPENAME, 431, "BAD_REQUEST"),
    Edge("bytes of URL", url, L.max_url, TYPENAME, 414, "BAD_REQUEST"),
    Edge("bytes of body", body, L.max_body, TYPENAME, 413, "BAD_REQUEST"),
    Edge("bytes of a body in chunks", chunks, L.max_body, TYPENAME, 413, "BAD_REQUEST"),
    Edge(
        "tokens", tokens, L.max_tokens, {"agency": {"slug": "river-guard", "name": "River Guard"}}
    ),
    Edge("operations", operations, L.max_operations, TYPENAME),
    Edge("fragments", fragments, L.max_fragments, TYPENAME),
    Edge("levels of fields", depth, L.max_depth, deep_data(L.max_depth)),
    Edge("levels of filters", deep_filter, L.max_depth, ANY),
    Edge("fields", fields, L.max_fields, {f"a{n}": None for n in range(L.max_fields // 10)}),
    Edge(
        "fields that repeat others",
        lambda count: ask("{" + BY_SLUG[1:-1] + " __typename" * (count + 1) + "}"),
        L.max_repeats,
        GUARD | TYPENAME,
    ),
    Edge(
        "aliases",
        lambda count: ask(f"{{ {repeated('a#: __typename', count)} }}"),
        L.max_aliases,
        {f"a{n}": "Query" for n in range(L.max_aliases)},
    ),
    Edge(
        "directives",
        lambda count: ask("{" + "...@include(if:true){__typename}" * count + "}"),
        L.max_directives,
        TYPENAME,
    ),
    Edge("items in a list", listed, L.max_list, ONE),
    Edge("items in a list of the document", listed_literally, L.max_list, ONE),
    Edge("levels of JSON", variables, L.max_json_depth, TYPENAME),
    Edge("filters", filters, L.max_filters, {"agencies": {"__typename": "AgencyConnection"}}),
    Edge("rows of a page", page("first"), L.page_limit, UNITS, 400, "BAD_ARGUMENT"),
    Edge("rows of a last page", page("last"), L.page_limit, UNITS, 400, "BAD_ARGUMENT"),
    Edge(
        "IDs",
        lambda count: ask("query ($v: [ID!]!) {nodes(ids:$v){id}}", {"v": ["x"] * count}),
        L.page_limit,
        {"nodes": [None] * L.page_limit},
    ),
    Edge(
        "characters of a search",
        search,
        TEXT.number,
        {"search": {"totalCount": 0}},
        400,
        "BAD_ARGUMENT",
    ),
    Edge(
        "hops",
        lambda most: ask(f"{{path({ENDS},maxHops:{most}){{length}}}}"),
        HOPS.number,
        ANY,
        400,
        "BAD_ARGUMENT",
    ),
    Edge(
        "keys of a group",
        lambda count: ask(
            "query ($v: [AgencyDimension!]) {agencies(first:0){aggregate(groupBy:$v){__typename}}}",
            {"v": ["KIND", "COUNTRY", "PARENT", "TOPICS", "DOCUMENTS"][:count]},
        ),
        KEYS.number,
        ANY,
        400,
        "BAD_ARGUMENT",
    ),
]
# Nothing comes close to these: the number is not that of the limit.
BEYOND = {
    "levels that fragments make": ask(
        "{...F0}"
        'fragment F0 on Query{agency(slug:"x"){...F1}}'
        + "".join(f"fragment F{n} on Agency{{parent{{...F{n + 1}}}}}" for n in range(1, 20))
        + "fragment F20 on Agency{id}"
    ),
    "aliases through fragments": ask(
        "{...F}fragment F on Query{" + repeated("a#: __typename", L.max_aliases + 1) + "}"
    ),
    "cost of pages": ask(
        "{agencies(first:100){nodes{units(first:100){nodes{units(first:100){nodes{id}}}}}}}"
    ),
    "cost of pages that a variable decides": ask(
        "query($n:Int){agencies(first:$n){nodes{units(first:$n){nodes{units(first:$n){nodes{id}}}}}}}",
        {"n": 100},
    ),
    "cost of pages by default": ask(
        "{agencies{nodes{units{nodes{units{nodes{units{nodes{units{nodes{id}}}}}}}}}}}"
    ),
    "cost of aggregates in pages": ask(
        "{agencies(first:100){nodes{units(first:100){nodes{facts"
        "{aggregate(groupBy:[RECORD_KIND],first:100){groups{count}}}}}}}}"
    ),
    "cost of paths": ask("{" + repeated(f"a#: path({ENDS}){{length}}", 50) + "}"),
    "cost of searches": ask(
        "{"
        + repeated(
            'a#: search(query:"boats",first:100){nodes{id documents{passages(first:100)'
            "{nodes{quote}}}}}",
            10,
        )
        + "}"
    ),
    "cost of plain lists": ask(
        '{agency(slug:"x")' + "{documents{citations{record" * 4 + "{id}" + "}}}" * 4 + "}"
    ),
    "cost of introspection": ask(
        "{__schema{types{"
        + repeated("a#: fields{name args{name type{name ofType{name}}}}", 40)
        + "}}}"
    ),
    "cost of long keys": ask(
        "{agencies(first:100){nodes{facts(first:100){nodes{" + "k" * 60_000 + ":id}}}}}"
    ),
    "estimate of planning": ask(
        "{" + repeated("a#: statistics{aggregate{groups{figures{sum warnings{code}}}}}", 25) + "}"
    ),
    **{name: ask(query) for name, query in ABUSES.items()},
}
CASES = [
    *[Case(f"at the limit: {e.name}", e.sent(e.most), 200, data=e.data) for e in EDGES],
    *[Case(f"beyond the limit: {e.name}", e.sent(e.most + 1), e.status, e.code) for e in EDGES],
    *[Case(f"far beyond: {name}", sent, 400, TOO_LARGE) for name, sent in BEYOND.items()],
    Case(
        "at the limit: the least of a search",
        search(LEAST_TEXT),
        200,
        data={"search": {"totalCount": 0}},
    ),
    Case("beyond the limit: the least of a search", search(LEAST_TEXT - 1), 400, "BAD_ARGUMENT"),
    Case("at the limit: the cost", pages(49), 200, says='"requested":490'),
    *[
        Case(f"beyond the limit: bytes of {what} of {path}", sent, status, "BAD_REQUEST")
        for path in ("/", "/health/live", "/graphiql/", "/nowhere")
        for what, sent, status in (
            ("URL", request(target=f"{path}?{'x' * L.max_url}"), 414),
            ("head", request(target=path, headers={"X": "y" * L.max_head}), 431),
        )
    ],
    Case("many headers", many_headers(200), 200, data=TYPENAME),
    Case("a thousand headers", many_headers(3_000), 431),
    Case(
        "a body that is announced to be too long",
        request("POST", headers={"Content-Type": "application/json", "Content-Length": "100001"}),
        413,
        "BAD_REQUEST",
    ),
    Case(
        "a body that is announced to be endless",
        request("POST", headers={"Content-Type": "application/json", "Content-Length": "9" * 15}),
        413,
        "BAD_REQUEST",
    ),
]
