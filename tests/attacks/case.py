"""An attack, or a control beside it: what is sent, and what has to come back."""

import json
from dataclasses import dataclass, field
from typing import Any

from api.negotiation import GRAPHQL_JSON, JSON

ANY = object()
TOO_LARGE = "OPERATION_TOO_LARGE"


@dataclass(frozen=True)
class Case:
    """Bytes on a connection of their own, and the criterion of what comes back.

    ``status`` are the statuses of all responses, in order; none if the connection is just closed.
    ``code`` is the code of each error of the last response, ``data`` its data, ``body`` its whole
    body, and ``says`` stands in it. ``headers`` are some of its headers, ``None`` for one that may
    not be there.
    """

    name: str
    sent: bytes
    status: int | tuple[int, ...]
    code: str | None = None
    data: Any = ANY
    body: bytes | None = None
    says: str = ""
    headers: dict[str, str | None] = field(default_factory=dict)
    or_closed: bool = False

    @property
    def statuses(self) -> list[int]:
        """The statuses of all responses."""
        return [self.status] if isinstance(self.status, int) else list(self.status)


def request(
    method: str = "GET",
    target: str | bytes = "/graphql",
    headers: dict[str, str] | None = None,
    body: bytes = b"",
) -> bytes:
    """Return a request; a header that is ``""`` is left out."""
    target = target.encode() if isinstance(target, str) else target
    given = {"Host": "x", "Accept": GRAPHQL_JSON, "Connection": "close", **(headers or {})}
    if body and "Transfer-Encoding" not in given:
        given = {"Content-Length": str(len(body)), **given}
    lines = [f"{name}: {value}".encode() for name, value in given.items() if value]
    return b"\r\n".join([method.encode() + b" " + target + b" HTTP/1.1", *lines, b"", body])


def head(*lines: str | bytes) -> bytes:
    """Return a head that is written out, line by line."""
    parts = [line.encode() if isinstance(line, str) else line for line in lines]
    return b"\r\n".join([*parts, b"", b""])


def post(body: bytes, **headers: str) -> bytes:
    """Return a request for the endpoint with a body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return request("POST", "/graphql", {"Content-Type": JSON, **named}, body)


def ask(query: str, variables: Any = None, name: str | None = None, **more: Any) -> bytes:
    """Return a request for the endpoint by an operation, whose texts JSON escapes."""
    given = {"query": query, "variables": variables, "operationName": name, **more}
    return post(json.dumps({key: part for key, part in given.items() if part is not None}).encode())


def with_value(query: str, value: str) -> bytes:
    """Return a request whose variable is written as a JSON text that may be wrong."""
    return post(f'{{"query": {json.dumps(query)}, "variables": {{"v": {value}}}}}'.encode())


def repeated(part: str, count: int) -> str:
    """Return a text again and again, with the number of each in place of ``#``."""
    return " ".join(part.replace("#", str(number)) for number in range(count))
