"""Hostile values and bodies: each gets a 4xx, or the error of an operation, or the right answer."""

import gzip
import json
import zlib
from typing import Any

import brotli

from tests.attacks.case import ANY, Case, post, request, with_value

BY_SLUG = "query ($v: String) { agency(slug: $v) { id } }"
BY_NUMBER = "query ($v: Int) { agencies(first: $v) { pageInfo { hasPreviousPage } } }"
BY_DECIMAL = (
    "query ($v: Decimal) { statistics(where: {quantity: {value: {gt: $v}}}) { totalCount } }"
)
BY_DECIMAL_LITERAL = "{statistics(where:{quantity:{value:{gt:%s}}}){totalCount}}"
QUERIES = {"a text": BY_SLUG, "a size": BY_NUMBER, "a decimal": BY_DECIMAL}
NONE = {"agency": None}
PAGE = {"agencies": {"pageInfo": {"hasPreviousPage": False}}}
TYPENAME = {"__typename": "Query"}


def greater(count: int) -> dict[str, Any]:
    """Return the data of a decimal that so many figures of statistics are greater than."""
    return {"statistics": {"totalCount": count}}


# How many figures of statistics the invented data has, and how many of them are greater than that.
EVERY, ABOVE_ZERO, ABOVE_ONE, ABOVE_32_BITS = (greater(count) for count in (53, 50, 47, 1))
BAD, VARIABLES, ARGUMENT, DEEP = (
    "BAD_REQUEST",
    "BAD_VARIABLES",
    "BAD_ARGUMENT",
    "OPERATION_TOO_LARGE",
)

# What a value is as a text, as a size and as a decimal: the code of its error, or the data.
VALUES: dict[str, tuple[str, Any, Any, Any]] = {
    "NUL": ('"a\\u0000b"', ARGUMENT, VARIABLES, VARIABLES),
    "a lone surrogate": ('"\\ud800"', BAD, BAD, BAD),
    "surrogates the wrong way": ('"\\udc00\\ud800"', BAD, BAD, BAD),
    "the greatest 64-bit number": (str(2**63 - 1), VARIABLES, VARIABLES, greater(0)),
    "one more": (str(2**63), VARIABLES, VARIABLES, greater(0)),
    "the least 64-bit number": (str(-(2**63)), VARIABLES, VARIABLES, EVERY),
    "one less": (str(-(2**63) - 1), VARIABLES, VARIABLES, EVERY),
    "the greatest 32-bit number": (str(2**31 - 1), VARIABLES, ARGUMENT, ABOVE_32_BITS),
    "an unsigned one": (str(2**64), VARIABLES, VARIABLES, greater(0)),
    "1e400": ("1e400", BAD, BAD, BAD),
    "-1e400": ("-1e400", BAD, BAD, BAD),
    # A JSON number is read as the nearest float; a string is read digit by digit.
    "1e-400": ("1e-400", VARIABLES, PAGE, ABOVE_ZERO),
    "1e-300": ("1e-300", VARIABLES, VARIABLES, ABOVE_ZERO),
    "a text of 1e-400": ('"1e-400"', NONE, VARIABLES, VARIABLES),
    "a text of 1e-399": ('"1e-399"', NONE, VARIABLES, ABOVE_ZERO),
    "a text of 399 decimal places": (f'"1.{"0" * 398}1"', NONE, VARIABLES, ABOVE_ONE),
    "a text of 400 decimal places": (f'"1.{"0" * 399}1"', NONE, VARIABLES, VARIABLES),
    "a text of 400 digits": (f'"-{"9" * 400}"', NONE, VARIABLES, EVERY),
    "a text of 401 digits": (f'"-{"9" * 401}"', NONE, VARIABLES, VARIABLES),
    "5,000 digits": ("9" * 5_000, BAD, BAD, BAD),
    "5,000 decimal digits": ("1." + "0" * 5_000 + "1", VARIABLES, PAGE, ABOVE_ONE),
    "a text of 5,000 decimal digits": (f'"1.{"0" * 5_000}1"', NONE, VARIABLES, VARIABLES),
    "NaN": ("NaN", BAD, BAD, BAD),
    "Infinity": ("-Infinity", BAD, BAD, BAD),
    "a text of 5,000 digits": ('"' + "9" * 5_000 + '"', NONE, VARIABLES, VARIABLES),
    "a text of a great number": ('"1e999999999"', NONE, VARIABLES, VARIABLES),
    "an empty list": ("[]", VARIABLES, VARIABLES, VARIABLES),
    "an object": ('{"__proto__": {}}', VARIABLES, VARIABLES, VARIABLES),
    "lists of 500 levels": ("[" * 500 + "]" * 500, DEEP, DEEP, DEEP),
    "lists of 40,000 levels": ("[" * 40_000, BAD, BAD, BAD),
    "true": ("true", VARIABLES, VARIABLES, VARIABLES),
}


def valued(name: str) -> list[Case]:
    """Return the cases of a value."""
    text, *expected = VALUES[name]
    return [
        Case(f"{name} as {place}", with_value(query, text), 400, wanted)
        if isinstance(wanted, str)
        else Case(f"{name} as {place}", with_value(query, text), 200, data=wanted)
        for (place, query), wanted in zip(QUERIES.items(), expected, strict=True)
    ]


# Bodies that are no request.
NO_REQUEST: dict[str, bytes] = {
    "nothing": b" ",
    "a number": b"1",
    "a text": b'"x"',
    "null": b"null",
    "true": b"true",
    "a batch": b'[{"query": "{__typename}"}]',
    "a long batch": b"[" + b'{"query":"{__typename}"},' * 2_000 + b"1]",
    "an empty object": b"{}",
    "a query that is a number": b'{"query": 1}',
    "a query that is null": b'{"query": null}',
    "variables that are a list": b'{"query": "{__typename}", "variables": []}',
    "variables that are a text": b'{"query": "{__typename}", "variables": "{}"}',
    "an operation's name that is a number": b'{"query": "{__typename}", "operationName": 1}',
    "extensions that are a list": b'{"query": "{__typename}", "extensions": []}',
    "no UTF-8": b'{"query": "{ agency(slug: \\"\xff\xfe\\") { id } }"}',
    "UTF-16": '{"query": "{__typename}"}'.encode("utf-16"),
    "UTF-32": '{"query": "{__typename}"}'.encode("utf-32"),
    "a byte order mark": b'\xef\xbb\xbf{"query": "{__typename}"}',
    "an overlong form": b'{"query": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"query": "{ a(b: \\"\xed\xa0\x80\\") }"}',
    "NUL bytes": b"\x00" * 100,
    "a NUL after it": b'{"query": "{__typename}"}\x00',
    "half of it": b'{"query": "{__typ',
    "two of it": b'{"query": "{__typename}"}{"query": "{__typename}"}',
    "a comment": b'{"query": "{__typename}" /* */}',
    "single quotes": b"{'query': '{__typename}'}",
    "a line break in a text": b'{"query": "{\n__typename}"}',
    "deep extensions": b'{"query": "{__typename}", "extensions": '
    + b"[" * 9_000
    + b"]" * 9_000
    + b"}",
    "form data": b"query=%7B__typename%7D",
    "GraphQL itself": b"{__typename}",
}
# Documents that are odd, and what comes of them.
DOCUMENTS: dict[str, tuple[str, str | None, Any]] = {
    "an empty document": ("", "SYNTAX_ERROR", ANY),
    "white space": (" \t\r\n,\ufeff", "SYNTAX_ERROR", ANY),
    "a NUL": ("{__typename\0}", "SYNTAX_ERROR", ANY),
    "a byte order mark within": ("\ufeff{__typename}", None, TYPENAME),
    "a literal of 5,000 digits": (
        f"{{agencies(first:{'9' * 5_000}){{totalCount}}}}",
        "VALIDATION_FAILED",
        ANY,
    ),
    **{
        f"a decimal literal of {name}": (BY_DECIMAL_LITERAL % literal, "VALIDATION_FAILED", ANY)
        for name, literal in (
            ("1e-400", "1e-400"),
            ("5,000 digits", "9" * 5_000),
            ("5,000 decimal digits", f"1.{'0' * 5_000}1"),
        )
    },
    "a decimal literal of 1e-399": (BY_DECIMAL_LITERAL % "1e-399", None, ABOVE_ZERO),
    "a literal of a lone surrogate": ('{agency(slug:"\\ud800"){id}}', "SYNTAX_ERROR", ANY),
    "a literal of a NUL": ('{agency(slug:"\\u0000"){id}}', "BAD_ARGUMENT", ANY),
    "a literal beyond Unicode": ('{agency(slug:"\\u{110000}"){id}}', "SYNTAX_ERROR", ANY),
    "an endless text": ('{agency(slug:"' + "x" * 90_000, "SYNTAX_ERROR", ANY),
    "an endless block": ('{agency(slug:"""' + "\\" * 45_000, "SYNTAX_ERROR", ANY),
    "40,000 braces": ("{" * 40_000, "SYNTAX_ERROR", ANY),
    "40,000 levels": ("{a" * 40_000, "OPERATION_TOO_LARGE", ANY),
    "900 levels of lists": (
        "{nodes(ids:" + "[" * 900 + "]" * 900 + "){id}}",
        "OPERATION_TOO_LARGE",
        ANY,
    ),
    "900 levels of a type": (
        "query($v:" + "[" * 900 + "Int" + "]" * 900 + "){__typename}",
        "OPERATION_TOO_LARGE",
        ANY,
    ),
    "a cycle of fragments": (
        "{...A}fragment A on Query{...B}fragment B on Query{...A}",
        "VALIDATION_FAILED",
        ANY,
    ),
    "a thousand unknown fields": (
        "{" + " ".join(f"x{n}" for n in range(450)) + "}",
        "VALIDATION_FAILED",
        ANY,
    ),
    "a mutation": ("mutation{x}", "VALIDATION_FAILED", ANY),
    "a subscription": ("subscription{x}", "VALIDATION_FAILED", ANY),
    "a type": ("type X{y:Int}", "VALIDATION_FAILED", ANY),
    "an unknown directive": ("{__typename@x}", "VALIDATION_FAILED", ANY),
    "a comment of 90 kB": ("{__typename} #" + "x" * 90_000, None, TYPENAME),
    "a name of 50 kB": (f"query {'n' * 50_000} {{__typename}}", None, TYPENAME),
    "no memory of prototypes": ("{__proto__ constructor}", "VALIDATION_FAILED", ANY),
}
BOMB = b" " * 10_000_000
DEFLATE = zlib.compressobj(wbits=-15)
COMPRESSED: dict[str, bytes] = {
    "gzip": gzip.compress(b'{"query": "{__typename}"}'),
    "GZIP": gzip.compress(BOMB),
    "deflate": DEFLATE.compress(BOMB) + DEFLATE.flush(),
    "br": brotli.compress(BOMB),
    "zstd": b"\x28\xb5\x2f\xfd\x00",
    "gzip, gzip": gzip.compress(gzip.compress(BOMB)),
    "identity, gzip": gzip.compress(BOMB),
    "x": b"{}",
    "*": b"{}",
}
TYPES = (
    "text/plain",
    "application/graphql",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
    "application/json5",
    "text/json",
    "application/xml",
    "json",
    "*/*",
    "x" * 5_000,
)
OK = b'{"query": "{__typename}"}'
# What is odd, and may be sent all the same.
TAKEN: dict[str, tuple[bytes, Any]] = {
    "a type in capitals with parameters": (
        post(OK, Content_Type="Application/JSON ; charset=x"),
        TYPENAME,
    ),
    "an encoding that is none": (post(OK, Content_Encoding="identity"), TYPENAME),
    "duplicate keys": (post(b'{"query": "{x}", "query": "{__typename}"}'), TYPENAME),
    "unknown keys": (
        post(b'{"query": "{__typename}", "__proto__": {"x": 1}, "x": [[]]}'),
        TYPENAME,
    ),
    "deep variables": (
        post(b'{"query": "{__typename}", "variables": {"x": ' + b"[" * 19 + b"]" * 19 + b"}}"),
        TYPENAME,
    ),
    "white space around it": (post(b" \r\n\t" + OK + b"\n" * 1_000), TYPENAME),
    "escapes for every character": (
        post(b'{"query": "' + b"".join(b"\\u%04x" % ord(c) for c in "{__typename}") + b'"}'),
        TYPENAME,
    ),
    "a pair of surrogates": (with_value(BY_SLUG, '"\\ud83d\\ude00"'), NONE),
    "a byte order mark in a value": (with_value(BY_SLUG, '"\\ufeffriver-guard"'), NONE),
    "a null": (with_value(BY_DECIMAL, "null"), ANY),
}
# Beginnings of queries in URLs.
URLS: dict[str, tuple[str, int, str | None]] = {
    "no UTF-8": ("query=%ff%fe", 400, "SYNTAX_ERROR"),
    "a surrogate": ("query={agency(slug:%22%ed%a0%80%22){id}}", 200, None),
    "a NUL": ("query={agency(slug:%22%00%22){id}}", 400, "BAD_ARGUMENT"),
    "an empty query": ("query=", 400, "BAD_REQUEST"),
    "a query that is a NUL": ("query=%00", 400, "SYNTAX_ERROR"),
    "a query without a value": ("query", 400, "BAD_REQUEST"),
    "separators alone": ("&&&===", 400, "BAD_REQUEST"),
    "variables of 1e400": ("query={__typename}&variables=1e400", 400, "BAD_REQUEST"),
    "deep variables": ("query={__typename}&variables=" + "[" * 2_000, 400, "BAD_REQUEST"),
    "a number of 5,000 digits": (
        "query={__typename}&variables={%22v%22:" + "9" * 5_000 + "}",
        400,
        "BAD_REQUEST",
    ),
    "extensions that are a list": (
        "query={__typename}&variables=null&extensions=[]",
        400,
        "BAD_REQUEST",
    ),
    "variables that are a scalar": ("query={__typename}&variables=1", 400, "BAD_REQUEST"),
    "a thousand parameters": (
        "query={__typename}&" + "&".join(f"a{n}=1" for n in range(1_000)),
        200,
        None,
    ),
    "a query twice": ("query={x}&query={__typename}", 200, None),
    "broken escapes": ("query={__typename}&x=%&y=%zz&z=%u0000", 200, None),
}
CASES = [
    *[case for name in VALUES for case in valued(name)],
    *[Case(f"a body that is {name}", post(body), 400, BAD) for name, body in NO_REQUEST.items()],
    Case(
        "a body that is not there",
        request("POST", headers={"Content-Type": "application/json"}),
        400,
        BAD,
    ),
    *[
        Case(
            f"a document of {name}",
            post(json.dumps({"query": query}).encode()),
            400 if code else 200,
            code,
            data,
        )
        for name, (query, code, data) in DOCUMENTS.items()
    ],
    *[
        Case(
            f"a body in {name}",
            post(body, Content_Encoding=name),
            415,
            BAD,
            headers={"accept-encoding": "identity"},
        )
        for name, body in COMPRESSED.items()
    ],
    *[
        Case(f"a body of the type {name[:40]}", post(OK, Content_Type=name), 415, BAD)
        for name in TYPES
    ],
    Case("a body without a type", post(OK, Content_Type=""), 415, BAD),
    *[Case(f"taken: {name}", sent, 200, data=data) for name, (sent, data) in TAKEN.items()],
    *[
        Case(f"a URL of {name}", request(target=f"/graphql?{query}"), status, code)
        for name, (query, status, code) in URLS.items()
    ],
]
