"""Attacks by what is written into arguments, names and URLs: SQL, searches, scripts, forged keys.

What finds nothing has to find nothing, whatever it would mean to a database or a browser.
"""

import json
from typing import Any

from api.pages import POLICY
from api.routers.playground import MONACO
from tests.attacks.case import ANY, Case, ask, request

# What would mean something to SQLite or PostgreSQL, to JSON, to a template or to a browser.
TEXTS = {
    "a quote": "' OR '1'='1",
    "a quote and a comment": "x'; DROP TABLE record; --",
    "a union": "x' UNION SELECT sql FROM sqlite_master --",
    "double quotes": '" OR ""="',
    "a backslash": "\\' OR 1=1 --",
    "two backslashes": "\\\\",
    "a dollar quote": "$$; SELECT pg_sleep(9); $$",
    "an escape string": "E'\\x27 OR TRUE",
    "parameters": "$1 ? :b0 %s %(x)s {0} ${x}",
    "a comment": "/* x */ -- x",
    "a sleep": "x'||pg_sleep(9)||'",
    "a blob": "x' AND randomblob(999999999) AND '1",
    "an extension": "x'; SELECT load_extension('x'); --",
    "a file": "x' UNION SELECT pg_read_file('passwd') --",
    "a cast": "x'::int",
    "line breaks": "x\r\n'; --\r\n",
    "a bell": "\x07\x1b[31m",
    "JSON": '"}]},"errors":[{"x":"',
    "JSON with a backslash": '\\"}',
    "a template": "{{7*7}} #{7*7} <%= 7*7 %> ${jndi:ldap://x}",
    "a script": "<script>alert(1)</script>",
    "an image": '"><img src=x onerror=alert(1)>',
    "a direction": "\u202eafter\u202c\u200f",
    "marks": "zz" + "\u0301" * 60 + "qq",
    "beyond the plane": "\U0001f4a3\U0010ffff",
    "a separator": "zz\u2028\u2029qq",
    "a wide quote": "\uff07 OR 1=1",
    "a percent sign": "100%",
}
OPERATORS = " ".join(
    f"o{n}: agencies(where: {{{where}}}) {{ totalCount }}"
    for n, where in enumerate(
        (
            "slug: {eq: $v}",
            "name: {eq: $v}",
            "acronym: {contains: $v}",
            "name: {startsWith: $v}",
            "name: {in: [$v, $v]}",
            "aliases: {some: {eq: $v}}",
            "id: {in: [$i]}",
            "or: [{slug: {eq: $v}}]",
            "country: {code: {eq: $v}}",
            "parent: {name: {contains: $v}}",
        )
    )
)
EVERYWHERE = f"""query ($v: String!, $i: ID!) {{
    slug: agency(slug: $v) {{ id }} alias: agency(alias: $v) {{ id }} id: agency(id: $i) {{ id }}
    code: country(code: $v) {{ id }} node(id: $i) {{ id }} nodes(ids: [$i, $i]) {{ id }}
    path(from: $i, to: $i) {{ length }} {OPERATORS} }}"""
NOWHERE: Any = {
    **dict.fromkeys(("slug", "alias", "id", "code", "node")),
    "nodes": [None, None],
    "path": [],
    **{f"o{n}": {"totalCount": 0} for n in range(10)},
}
# Wildcards of LIKE and GLOB are characters: the names are Unit_7, and one with all of the others.
WILDCARDS = {
    "%": 1,
    "_": 2,
    "\\": 1,
    "Unit_": 1,
    "%_sure": 1,
    "%%": 0,
    "_%": 0,
    "*": 0,
    "?": 0,
    "[A-Z]": 0,
    "%guard%": 0,
    "\\_": 0,
    "\\\\": 0,
    "n\\S": 1,
}
# What FTS5 and tsquery would read as operators separates words; a word is one.
SEARCHES = {
    "heron": ANY,
    "heron OR zzz": 0,
    "heron AND council": 0,
    "zzz NOT heron": 0,
    "NEAR(heron council)": 0,
    "name:zzz": 0,
    "{name summary} : zzz": 0,
    "^zzz": 0,
    "-zzz": 0,
    "zzz & !heron": 0,
    "zzz | heron": 0,
    "zzz:*": 0,
    "zzz <-> heron": 0,
    '"zzz': 0,
    '"" ""': 0,
    "((((": 0,
    "****": 0,
    "zzz') OR 1=1 --": 0,
    "'zzz'": 0,
    "\\zzz\\": 0,
    "rank MATCH zzz": 0,
}
NAMES = ("x'", 'x"', "x;--", "x)", "x\\", "x-y", "$x", "1x", "é", "x\u200b", "<x>", "{{x}}")
# Response keys that SQL, JSON or JavaScript could take for something of their own.
KEYS = (
    "select",
    "null",
    "__proto",
    "constructor",
    "toString",
    "b0",
    "data",
    "errors",
    "_",
    "N" * 80,
)
CURSORS = {
    "nothing": "",
    "a text": "x",
    "a number": "0",
    "no hexadecimal digits": "zz",
    "SQL": "' OR 1=1 --",
    "an empty list": json.dumps([]).encode().hex().upper(),
    "an object": json.dumps({"a": 1}).encode().hex().upper(),
    "deep lists": (b"[" * 4_000).hex().upper(),
    "NUL bytes": "00" * 50,
    "no UTF-8": "FF" * 50,
    "a foreign mark": json.dumps(["00000000", "x", "agency_1"]).encode().hex().upper(),
    "a long one": "5B" * 9_000,
    "infinity": b'["00000000",Infinity]'.hex().upper(),
    "base64": "YXJyYXljb25uZWN0aW9uOjA=",
}
IDS = (
    "",
    "0",
    "-1",
    "agency_",
    "agency_0",
    "agency_-1",
    "agency_1 OR 1=1",
    "agency_9223372036854775808",
    "agency_" + "9" * 5_000,
    "agency_1.0",
    "agency_01",
    "AGENCY_1",
    "agency_١",
    " agency_1",
    "agency_1\n",
    "record_1",
    "sqlite_master_1",
    "__proto___1",
    "agency:1",
    "QWdlbmN5OjE=",
)
UNITS = ("", "x", "kg'", "t;--", "kg" * 500, "(((((", "1/0", "kg-1.m2" * 90, "10^999999", "\u0301")
SAFE = {
    "content-security-policy": "; ".join(
        f"{name} {what}" for name, what in {**POLICY, **MONACO}.items()
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
SCRIPT = "%3Cscript%3Ealert(1)%3C/script%3E"
BY_ID = "query ($v: ID!) { node(id: $v) { id } nodes(ids: [$v]) { id } agency(id: $v) { id } }"
BY_UNIT = (
    "query ($v: String!) { statistics(first: 1) { nodes { quantity { in(unit: $v) { value } } } } }"
)
UNCONVERTED = {"statistics": {"nodes": [{"quantity": {"in": None}}]}}


def bad(name: str, sent: bytes, code: str) -> Case:
    """Return a case that is an error of the client's."""
    return Case(name, sent, 400, code)


CASES = [
    *[
        Case(
            f"{name} in every argument", ask(EVERYWHERE, {"v": text, "i": text}), 200, data=NOWHERE
        )
        for name, text in TEXTS.items()
    ],
    *[
        Case(
            f"{name} in a literal",
            ask(f"{{ agency(slug: {json.dumps(text)}) {{ id }} }}"),
            200,
            data={"agency": None},
        )
        for name, text in TEXTS.items()
        if text.isascii()
    ],
    *[
        Case(
            f"a wildcard: {text}",
            ask(
                "query ($v: String) { agencies(where: {name: {contains: $v}}) { totalCount } }",
                {"v": text},
            ),
            200,
            data={"agencies": {"totalCount": count}},
        )
        for text, count in WILDCARDS.items()
    ],
    *[
        Case(
            f"a search: {text}",
            ask("query ($v: String!) { search(query: $v) { totalCount } }", {"v": text}),
            200,
            data=ANY if count is ANY else {"search": {"totalCount": count}},
        )
        for text, count in SEARCHES.items()
    ],
    *[
        bad(f"a name: {name} of an {what}", ask(query.replace("#", name)), "SYNTAX_ERROR")
        for name in NAMES
        for what, query in (
            ("alias", "{ # : __typename }"),
            ("operation", "query # { __typename }"),
        )
    ],
    *[
        Case(
            f"a key: {key[:20]}",
            ask(f'{{ {key}: agency(slug: "tollhouse") {{ {key}: slug }} }}'),
            200,
            data={key: {key: "tollhouse"}},
        )
        for key in KEYS
    ],
    *[
        bad(f"an operation's name: {text[:20]}", ask("{ __typename }", name=text), "BAD_REQUEST")
        for text in TEXTS.values()
    ],
    *[
        bad(
            f"a cursor: {name}",
            ask("query ($v: String) { agencies(after: $v) { totalCount } }", {"v": text}),
            "BAD_CURSOR",
        )
        for name, text in CURSORS.items()
    ],
    *[
        Case(
            f"an ID: {id_[:30]!r}",
            ask(BY_ID, {"v": id_}),
            200,
            data={"node": None, "nodes": [None], "agency": None},
        )
        for id_ in IDS
    ],
    # A unit that no figure converts to is an error, and one of another dimension gives null.
    Case(
        "a unit: a script that it counts",
        ask(BY_UNIT, {"v": "{<script>}"}),
        400,
        "BAD_ARGUMENT",
        says="No figure is measured in '{<script>}', or in a unit that converts to it: ",
        headers={
            "content-type": "application/graphql-response+json; charset=utf-8",
            "x-content-type-options": "nosniff",
        },
    ),
    Case("a unit: another dimension", ask(BY_UNIT, {"v": "km"}), 200, data=UNCONVERTED),
    *[bad(f"a unit: {unit[:20]}", ask(BY_UNIT, {"v": unit}), "BAD_ARGUMENT") for unit in UNITS],
    *[
        Case(
            f"a playground with {name}",
            request(target=f"/graphiql/?{query}"),
            200,
            says="<title>PolicyGraph</title>",
            headers=SAFE,
        )
        for name, query in (
            ("a script", f"query={SCRIPT}"),
            ("variables of a script", f"query=%7B__typename%7D&variables={SCRIPT}"),
            ("a script in place of an operation's name", f"operationName={SCRIPT}"),
            ("an endpoint", "endpoint=https://evil.example/graphql&fetchURL=//evil.example"),
            ("a template", "query=%7B%7B7*7%7D%7D"),
        )
    ],
    Case(
        "a redirect with a script",
        request(target=f"/graphiql?query={SCRIPT}"),
        307,
        headers={"location": f"graphiql/?query={SCRIPT}"},
    ),
    Case(
        "a script by GET",
        request(target=f"/graphql?query={SCRIPT}", headers={"Accept": "text/html,*/*"}),
        200,
        "SYNTAX_ERROR",
        headers={
            "content-type": "application/json; charset=utf-8",
            "x-content-type-options": "nosniff",
        },
    ),
    Case("a script in a path", request(target=f"/{SCRIPT}"), 404),
]
