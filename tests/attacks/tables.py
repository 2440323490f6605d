"""Attacks by tables: what a client puts into columns, headers and repeated values."""

import json
from urllib.parse import quote

from api.negotiation import CSV, NDJSON
from tests.attacks.case import TOO_LARGE, Case, repeated, request

ERRORS = "application/graphql-response+json; charset=utf-8"
CODES = '{agencies(first:1,where:{slug:{eq:"river-guard"}}){nodes{slug}}}'


def table(query: str, accept: str = CSV, **url: str) -> bytes:
    """Return a request for a table by GET; the parameters are escaped, percent signs too."""
    parameters = "".join(f"&{name}={quote(value)}" for name, value in url.items())
    return request(target=f"/graphql?query={quote(query)}{parameters}", headers={"Accept": accept})


def posted(query: str, accept: str, target: str = "/graphql") -> bytes:
    """Return a request for a table by POST."""
    body = json.dumps({"query": query}).encode()
    return request("POST", target, {"Accept": accept, "Content-Type": "application/json"}, body)


def both_kinds(levels: int) -> str:
    """Return a query that selects each of its lists from an interface and from one of its kinds."""
    query = "slug"
    for _ in range(levels):
        inner = f"facts(first:1){{nodes{{{query}}}}}"
        query = f"... on Record{{{inner}}} ... on Event{{{inner}}}"
    return f"{{records(first:1){{nodes{{{query}}}}}}}"


# Many texts are around every row, and none is long by itself.
REPEATED = (
    "{a:agencies(first:100){nodes{"
    + repeated("a#:__typename", 48)
    + "}}b:__schema{types{fields{name}}}}"
)
OF_TABLES = {"policygraph-list": None, "content-disposition": None, "content-type": ERRORS}
CASES = [
    Case(
        "a table",
        table(CODES),
        200,
        body=b"slug\r\nriver-guard\r\n",
        headers={"policygraph-list": "agencies.nodes", "policygraph-incomplete": None},
    ),
    Case(
        "a table of a list that would be a header",
        table(CODES, list="agencies.nodes\r\nX-Evil: 1"),
        400,
        "BAD_REQUEST",
        headers={"x-evil": None, **OF_TABLES},
    ),
    Case(
        "a link that would be a header",
        table(
            "query($a:String){agencies(first:1,after:$a){nodes{slug}}}",
            more='>; rel="next"\r\nX-Evil: 1',
        ),
        200,
        headers={"x-evil": None, "policygraph-incomplete": "agencies.nodes"},
    ),
    Case(
        "a table in no format",
        table(CODES, format="csv\0"),
        400,
        "BAD_REQUEST",
        headers=OF_TABLES,
    ),
    Case(
        "a key like that of pages",
        table("{agencies(first:1){page:pageInfo{more:hasNextPage}nodes{__typename}}}"),
        200,
        body=b"__typename,agencies.page.more\r\nAgency,true\r\n",
    ),
    Case("lists of interfaces and kinds", table(both_kinds(4)), 200),
    Case(
        "very many lists",
        table("{" + repeated("a#:agencies{nodes{id}}", 40) + "}"),
        400,
        "BAD_REQUEST",
    ),
    *[
        Case(
            f"values that are repeated in {accept}",
            posted(REPEATED, accept, "/graphql?list=b.types.fields"),
            400,
            TOO_LARGE,
            headers=OF_TABLES,
        )
        for accept in (CSV, NDJSON)
    ],
    Case(
        "a table of all that introspection says",
        table("{__schema{types{name fields{name args{name description}}}}}", NDJSON),
        200,
    ),
    Case("a table of a mutation", table("mutation{__typename}"), 405, "BAD_REQUEST"),
    Case("a table of nothing", table("{__typename}"), 400, "BAD_REQUEST", headers=OF_TABLES),
    Case(
        "a file whose name is very long",
        posted("{" + "k" * 60_000 + ":agencies(first:1){nodes{slug}}}", CSV),
        200,
    ),
]
