"""Attacks by how requests are framed: smuggled ones, odd chunks, several at once, and no HTTP."""

from tests.attacks.case import Case, ask, head, request

TYPENAME = {"__typename": "Query"}
OK = b'{"query": "{__typename}"}'
LIVE = "/health/live"


def framed(body: bytes, *headers: str) -> bytes:
    """Return a POST whose headers say how its body is framed."""
    return (
        head(
            "POST /graphql HTTP/1.1",
            "Host: x",
            "Content-Type: application/json",
            "Connection: close",
            *headers,
        )
        + body
    )


CHUNKS = b"%x\r\n%s\r\n0\r\n\r\n" % (len(OK), OK)
CHUNKED = "Transfer-Encoding: chunked"
LENGTH = f"Content-Length: {len(OK)}"
# A second request that would be answered, too, if the two ends of a proxy saw different bodies.
SMUGGLED = head("GET /metrics HTTP/1.1", "Host: x")
# What says where a body ends in two ways, or in none, is refused, or the connection just ends.
SMUGGLING: dict[str, bytes] = {
    "both framings": framed(CHUNKS + SMUGGLED, f"Content-Length: {len(CHUNKS)}", CHUNKED),
    "both framings, the other way": framed(CHUNKS + SMUGGLED, CHUNKED, "Content-Length: 4"),
    "two lengths": framed(OK + SMUGGLED, LENGTH, "Content-Length: 5"),
    "a list of lengths": framed(OK + SMUGGLED, f"{LENGTH}, 5"),
    "a length with a sign": framed(OK + SMUGGLED, f"Content-Length: +{len(OK)}"),
    "a negative length": framed(OK + SMUGGLED, "Content-Length: -1"),
    "a hexadecimal length": framed(OK + SMUGGLED, "Content-Length: 0x19"),
    "a length with an exponent": framed(OK + SMUGGLED, "Content-Length: 1e1"),
    "a length beyond 64 bits": framed(OK + SMUGGLED, "Content-Length: " + "9" * 400),
    "an unknown framing": framed(OK + SMUGGLED, LENGTH, "Transfer-Encoding: x"),
    "chunked, but not last": framed(CHUNKS + SMUGGLED, "Transfer-Encoding: chunked, identity"),
    "a space before the colon": framed(CHUNKS + SMUGGLED, LENGTH, "Transfer-Encoding : chunked"),
    "a folded header": framed(CHUNKS + SMUGGLED, LENGTH, "Transfer-Encoding:\r\n chunked"),
    "a NUL in a header": framed(OK + SMUGGLED, LENGTH, "X: \0"),
    "a bare return in a header": framed(OK + SMUGGLED, LENGTH, "X: y\rTransfer-Encoding: chunked"),
    "a header without a name": framed(OK + SMUGGLED, LENGTH, ": x"),
    "a header without a colon": framed(OK + SMUGGLED, LENGTH, "x"),
    "a size of a chunk that is none": framed(b"xyz\r\n" + OK + SMUGGLED, CHUNKED),
    "a size of a chunk beyond 64 bits": framed(b"f" * 40 + b"\r\n" + OK + SMUGGLED, CHUNKED),
    "a negative size of a chunk": framed(b"-1\r\n" + OK + SMUGGLED, CHUNKED),
    "a chunk that is longer than its size": framed(b"1\r\n" + OK + b"\r\n0\r\n\r\n", CHUNKED),
}
NO_HTTP: dict[str, bytes] = {
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200 + b"\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00",
    "NUL bytes": b"\x00" * 1_000 + b"\r\n\r\n",
    "SSH": b"SSH-2.0-x\r\n\r\n",
    "an unknown version": head("GET / HTTP/9.9", "Host: x"),
    "a lower-case method": head("get / HTTP/1.1", "Host: x"),
    "a method of 5,000 characters": head("G" * 5_000 + " / HTTP/1.1", "Host: x"),
    "a space in the URL": head("GET /health /live HTTP/1.1", "Host: x"),
    "a control character in the URL": head("GET /\x01 HTTP/1.1", "Host: x"),
    "no URL": head("GET  HTTP/1.1", "Host: x"),
}
# A megabyte that never comes to an end; what is between bodies is not answered.
LONG = b"y" * 1_000_000
ENDLESS = {
    "headers": (b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 150_000, 431),
    "a header": (b"GET / HTTP/1.1\r\nHost: x\r\nX: " + LONG, 431),
    "a URL": (b"GET /" + LONG, 431),
    "a method": (b"G" * 1_000_000, 400),
    "the extension of a chunk": (framed(b"1\r\n \r\n1;" + LONG, CHUNKED), 431),
    "trailers": (framed(b"1\r\n \r\n0\r\n" + b"X: y\r\n" * 150_000, CHUNKED), 431),
    "line breaks": (b"\r\n" * 500_000, 431),
}
GET = head(f"GET {LIVE} HTTP/1.1", "Host: x")
LAST = request(target=LIVE)
CASES = [
    *[Case(f"smuggling: {name}", sent, 400) for name, sent in SMUGGLING.items()],
    *[
        Case(f"endless: {name}", sent, status, or_closed=True)
        for name, (sent, status) in ENDLESS.items()
    ],
    *[Case(f"no HTTP: {name}", sent, 400) for name, sent in NO_HTTP.items()],
    Case("chunks", framed(CHUNKS, CHUNKED), 200, data=TYPENAME),
    Case(
        "chunks of one byte",
        framed(b"".join(b"1\r\n%c\r\n" % c for c in OK) + b"0\r\n\r\n", CHUNKED),
        200,
        data=TYPENAME,
    ),
    Case(
        "chunks with extensions",
        framed(b"%x;a=b;c\r\n%s\r\n0\r\n\r\n" % (len(OK), OK), CHUNKED),
        200,
        data=TYPENAME,
    ),
    Case(
        "chunks with trailers",
        framed(b"%x\r\n%s\r\n0\r\nX: y\r\n\r\n" % (len(OK), OK), CHUNKED),
        200,
        data=TYPENAME,
    ),
    Case("a body of zero chunks", framed(b"0\r\n\r\n", CHUNKED), 400, "BAD_REQUEST"),
    Case(
        "a body by GET",
        request(
            "GET",
            "/graphql?query={__typename}",
            {"Content-Type": "application/json"},
            b'{"query":"{x}"}',
        ),
        200,
        data=TYPENAME,
    ),
    Case("HTTP/1.0", head(f"GET {LIVE} HTTP/1.0"), 200, body=b"live"),
    Case("HTTP/0.9", head(f"GET {LIVE}\nX: y HTTP/1.1", "Host: x"), 200, body=b"live"),
    Case("two requests at once", GET + LAST, (200, 200), body=b"live"),
    Case("fifty requests at once", GET * 49 + LAST, (200,) * 50, body=b"live"),
    Case("what is no request after one that is", GET + b"GARBAGE\r\n\r\n", 400),
    Case(
        "operations at once",
        (ask("{x}").replace(b"Connection: close", b"Connection: keep-alive")) * 5
        + ask("{__typename}"),
        (400,) * 5 + (200,),
        data=TYPENAME,
    ),
    Case(
        "an upgrade to a socket",
        request(
            headers={
                "Connection": "Upgrade, close",
                "Upgrade": "websocket",
                "Sec-WebSocket-Key": "x" * 22,
                "Sec-WebSocket-Version": "13",
            },
            target=LIVE,
        ),
        200,
        body=b"live",
    ),
    Case(
        "an upgrade to HTTP/2",
        request(
            headers={
                "Connection": "Upgrade, HTTP2-Settings, close",
                "Upgrade": "h2c",
                "HTTP2-Settings": "x",
            },
            target=LIVE,
        ),
        200,
        body=b"live",
    ),
    Case(
        "a body that is announced", framed(OK, LENGTH, "Expect: 100-continue"), 200, data=TYPENAME
    ),
]
