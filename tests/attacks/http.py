"""Attacks by HTTP: methods, paths, hosts, and what stands in headers."""

from itertools import product

from tests.attacks.case import Case, head, post, request

TYPENAME = {"__typename": "Query"}
OK = b'{"query": "{__typename}"}'
LIVE = "/health/live"
READ = ("GET", "HEAD")
# Each path, the status of its pages, and the methods that it has.
PATHS = {
    "/": (307, READ),
    "/graphql?query={__typename}": (200, READ),
    "/schema.graphql": (200, READ),
    LIVE: (200, READ),
    "/health/ready": (200, READ),
    "/metrics": (200, READ),
    "/graphiql": (307, READ),
    "/graphiql/": (200, READ),
    "/examples.json": (200, READ),
    "/nowhere": (404, ()),
}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND")
# What the endpoint says to a POST without a body.
POSTED = {"/graphql?query={__typename}": 415}
NOT_FOUND = (
    "//graphql?query={__typename}",
    "/graphql/?query={__typename}",
    "/graphql//?query={__typename}",
    "/graphql%2f?query={__typename}",
    "/%2fgraphql?query={__typename}",
    "/GraphQL?query={__typename}",
    "/graphql%00?query={__typename}",
    "/graphql;x=y?query={__typename}",
    "/graphql.json?query={__typename}",
    "/./graphql?query={__typename}",
    "/graphiql/../graphql?query={__typename}",
    "/..%2f..%2fetc%2fpasswd",
    "/../../../../etc/passwd",
    "/graphiql/../../../../etc/passwd",
    "/graphiql/..%2f..%2f..%2fapi%2fapp.py",
    "/graphiql/%2e%2e/%2e%2e/api/app.py",
    "/graphiql/..\\..\\api\\app.py",
    "/graphiql/..%5c..%5capi%5capp.py",
    "/graphiql//etc/passwd",
    "/graphiql/%2fetc/passwd",
    "/graphiql/assets/",
    "/graphiql/assets/../../__init__.py",
    "/graphiql/assets/..%2f..%2f__init__.py",
    "/graphiql/%252e%252e/app.py",
    "/graphiql/index.html%00.js",
    "/graphiql/" + "x" * 300,
    "/graphiql/" + "x/" * 2_000,
    "/graphiql/%ff%fe",
    "/graphiql/CON",
    "/.git/config",
    "/.env",
    "/health/",
    "/health/live/",
    "/metrics/",
    "/docs",
    "/openapi.json",
    "/admin",
    "/graphql/x",
)
# Pages of any origin may ask, as anybody may, and never with what a browser keeps of its user.
FOR_ANY = {"access-control-allow-origin": "*", "access-control-allow-credentials": None}
EVIL = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "ftp"}


def methods() -> list[Case]:
    """Return the cases of each method on each path."""
    cases = []
    for (path, (page, known)), method in product(PATHS.items(), METHODS):
        status = page if method in known or page == 404 else 405
        status = POSTED.get(path, status) if method == "POST" else status
        cases.append(Case(f"{method} {path}", request(method, path), status))
    return cases


CASES = [
    *methods(),
    *[Case(f"path: {path[:60]}", request(target=path), 404) for path in NOT_FOUND],
    *[
        Case(
            f"hosts named to {path}",
            request(target=path, headers=EVIL),
            status,
            headers={"location": location},
        )
        for path, status, location in (
            ("/", 307, "explore/"),
            ("/graphiql", 307, "graphiql/"),
            ("/graphql/", 404, None),
            ("/examples.json/", 404, None),
            ("/health/live/", 404, None),
        )
    ],
    Case("a whole URL of another host", request(target="http://evil.example/graphql/"), 404),
    Case("no host", head(f"GET {LIVE} HTTP/1.1", "Connection: close"), 200, body=b"live"),
    Case(
        "a mutation by GET",
        request(target="/graphql?query=mutation{x}"),
        405,
        "BAD_REQUEST",
        headers={"allow": "POST"},
    ),
    Case(
        "a mutation among queries by GET",
        request(target="/graphql?query=query%20A{__typename}mutation%20B{x}&operationName=A"),
        405,
        "BAD_REQUEST",
    ),
    Case(
        "a subscription by GET",
        request(target="/graphql?query=subscription{x}"),
        405,
        "BAD_REQUEST",
    ),
    Case("an unknown method on the endpoint", request("BREW"), 400),
    Case(
        "a method that is overridden",
        request("GET", "/graphql?query={__typename}", {"X-HTTP-Method-Override": "DELETE"}),
        200,
        data=TYPENAME,
    ),
    Case(
        "ranges",
        request(
            target="/schema.graphql",
            headers={"Range": "bytes=" + ",".join(f"{n}-{n}" for n in range(500))},
        ),
        200,
    ),
    Case("a range that is none", request(target="/graphiql/", headers={"Range": "bytes=9-1"}), 200),
    Case(
        "any tag", request(target="/schema.graphql", headers={"If-None-Match": "*"}), 304, body=b""
    ),
    Case(
        "a thousand tags",
        request(target="/schema.graphql", headers={"If-None-Match": ", ".join(['"x"'] * 1_000)}),
        200,
    ),
    Case(
        "a tag without an end",
        request(target="/schema.graphql", headers={"If-None-Match": '"' + "x" * 5_000}),
        200,
    ),
    Case(
        "times that are none",
        request(
            target="/graphiql/",
            headers={"If-Modified-Since": "9" * 500, "If-Range": "x", "If-Match": '"x"'},
        ),
        200,
    ),
    Case(
        "cookies",
        request(target=LIVE, headers={"Cookie": "a=b; " * 1_000}),
        200,
        body=b"live",
        headers={"set-cookie": None},
    ),
    Case(
        "credentials",
        request(target=LIVE, headers={"Authorization": "Basic " + "QQ" * 1_000}),
        200,
        body=b"live",
    ),
    Case(
        "headers that are no ASCII",
        head(f"GET {LIVE} HTTP/1.1", b"Host: \xff\xfe", b"Accept: \xc3\x28", "Connection: close"),
        200,
        body=b"live",
    ),
    Case(
        "weights that are none",
        request(
            target="/graphql?query={__typename}",
            headers={
                "Accept": "application/json;q=x, */*;q=1e999, ;;;,,,q=",
                "Accept-Encoding": "gzip;q=nan, br;q=-1",
            },
        ),
        200,
        data=TYPENAME,
    ),
    Case(
        "a thousand media types",
        request(target="/graphql?query={__typename}", headers={"Accept": "a/b," * 3_000 + "*/*"}),
        200,
        data=TYPENAME,
    ),
    Case(
        "no media type",
        request(target="/graphql?query={__typename}", headers={"Accept": "text/html"}),
        406,
    ),
    Case(
        "a tracing header",
        request(
            target="/graphql?query={__typename}",
            headers={"traceparent": "x" * 1_000, "baggage": "x=" * 2_000},
        ),
        200,
        data=TYPENAME,
    ),
    Case(
        "another origin",
        post(OK, Origin="https://evil.example"),
        200,
        data=TYPENAME,
        headers=FOR_ANY,
    ),
    Case(
        "a preflight of another origin",
        request(
            "OPTIONS",
            headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"},
        ),
        200,
        headers=FOR_ANY,
    ),
    Case(
        "a preflight of another origin, for a method that is not there",
        request(
            "OPTIONS",
            headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "DELETE"},
        ),
        400,
    ),
    *[
        Case(
            f"a line break that is encoded, to {path}",
            request(target=f"{path}?x=%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a<script>"),
            status,
            headers={"set-cookie": None},
        )
        for path, status in (
            ("/", 307),
            ("/graphiql", 307),
            ("/graphiql/", 200),
            ("/graphql", 400),
            ("/nowhere", 404),
        )
    ],
    Case(
        "a line break in a name",
        request(target="/graphql?query=query%20A{__typename}&operationName=%0d%0aX:y"),
        400,
        "BAD_REQUEST",
        headers={"x": None},
    ),
]
