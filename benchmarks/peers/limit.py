"""The limit: hand-written SQL that returns the finished JSON, behind a bare ASGI application.

    LIMIT_DATABASE=URL uvicorn benchmarks.peers.limit:app

A request names one of the files of ``compare/documents/sql`` instead of a GraphQL document, and
there is nothing else: no validation, no limits, no errors. With ``LIMIT_CACHED`` a response is
stored, compressed, and sent again for the same request.
"""

import gzip
import os
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy.engine import make_url

from db.text.query import look_ups, parse_query

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Fetch = Callable[[str, list[Any]], Awaitable[str]]

QUERIES = Path(__file__).parent.parent / "compare" / "documents" / "sql"
CONNECTIONS = 10
# The bytes of a SQLite file that are mapped into memory, by this server and by PolicyGraph.
MAPPED = 256 * 1024 * 1024
PLAIN = [(b"content-type", b"application/json")]
COMPRESSED = [*PLAIN, (b"content-encoding", b"gzip")]


def statements(database: str) -> dict[str, str]:
    """Return the statements for a database by their names."""
    files = QUERIES.glob(f"*.{database}.sql")
    return {path.name.split(".")[0]: path.read_text() for path in files}


def sqlite(path: str) -> Fetch:
    """Return a function that runs a statement in this thread, which is the fastest way."""
    import pysqlite3

    connection = pysqlite3.connect(f"file:{path}?mode=ro", uri=True, cached_statements=64)
    connection.execute(f"PRAGMA mmap_size = {MAPPED}")

    async def fetch(sql: str, values: list[Any]) -> str:
        return str(connection.execute(sql, values).fetchone()[0])

    return fetch


def postgresql(url: str) -> Fetch:
    """Return a function that runs a prepared statement of a connection from a pool."""
    import asyncpg

    pool: Any = None

    async def fetch(sql: str, values: list[Any]) -> str:
        nonlocal pool
        if pool is None:
            settings = {"search_path": "policygraph", "jit": "off"}
            pool = asyncpg.create_pool(url, max_size=CONNECTIONS, server_settings=settings)
            await pool
        async with pool.acquire() as connection:
            return str(await connection.fetchval(sql, *values))

    return fetch


def searched(words: str, database: str) -> list[Any]:
    """Return the values of a search: its look-ups, its words, and their number."""
    from db.dialects import DIALECTS

    dialect, query = DIALECTS[database], parse_query(words)
    listed: list[Any] = [
        [item.term, item.strength, dialect.look_up(item)] for item in look_ups(words).look_ups
    ]
    if database == "postgresql":
        listed = [{"term": term, "strength": s, "word": word} for term, s, word in listed]
    return [orjson.dumps(listed).decode(), " ".join(query.words), len(query.terms)]


class Limit:
    """The application."""

    def __init__(self, url: str, cached: bool) -> None:
        parsed = make_url(url)
        self.database = parsed.get_backend_name()
        self.statements = statements(self.database)
        is_file = self.database == "sqlite"
        self.fetch = sqlite(parsed.database or "") if is_file else postgresql(url)
        self.cached = cached
        self.cache: dict[bytes, bytes] = {}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        if scope["type"] != "http":
            await lifespan(receive, send)
            return
        message = await receive()
        body: bytes = message["body"]
        if scope["method"] != "POST":
            await send({"type": "http.response.start", "status": 405})
            await send({"type": "http.response.body"})
            return
        while message.get("more_body"):
            message = await receive()
            body += message["body"]
        content = self.cache.get(body) if self.cached else None
        if content is None:
            content = (await self.response(body)).encode()
            if self.cached:
                content = self.cache[body] = gzip.compress(content)
        length = (b"content-length", b"%d" % len(content))
        headers = [*(COMPRESSED if self.cached else PLAIN), length]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    async def response(self, body: bytes) -> str:
        """Return the response to the body of a request."""
        request = orjson.loads(body)
        name, values = request["query"], list(request.get("variables", {}).values())
        if name == "q6":
            values = searched(values[0], self.database)
        return await self.fetch(self.statements[name], values)


async def lifespan(receive: Receive, send: Send) -> None:
    """Start and stop at once."""
    while True:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        if event == "lifespan.shutdown":
            return


def __getattr__(name: str) -> Any:
    """Make the application when the server asks for it."""
    if name == "app":
        return Limit(os.environ["LIMIT_DATABASE"], "LIMIT_CACHED" in os.environ)
    raise AttributeError(name)
