"""Requests and responses as they are sent: a client would not send or would decode them."""

import socket
import zlib
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import brotli
import httpx2
import zstandard
from fastapi.testclient import TestClient

DECODE: Mapping[str, Callable[[bytes], bytes]] = {
    "identity": bytes,
    "zstd": lambda body: zstandard.ZstdDecompressor().decompress(body),
    "br": brotli.decompress,
    "gzip": lambda body: zlib.decompress(body, 16 + zlib.MAX_WBITS),
}


class Sent(NamedTuple):
    """A response as it is sent."""

    status: int
    headers: httpx2.Headers
    body: bytes

    @property
    def encoding(self) -> str:
        """The encoding of the body."""
        return self.headers.get("content-encoding", "identity")

    @property
    def decoded(self) -> bytes:
        """The body without its encoding."""
        return DECODE[self.encoding](self.body)


def send(client: TestClient, method: str, url: str, **options: Any) -> Sent:
    """Send a request, and return the response as it is sent."""
    with client.stream(method, url, **options) as response:
        body = b"".join(response.iter_raw())
        return Sent(response.status_code, response.headers, body)


class Raw:
    """A connection to a server, by which anything can be sent."""

    def __init__(self, server_url: str) -> None:
        url = httpx2.URL(server_url)
        self._socket = socket.create_connection((url.host, url.port or 80), timeout=10)

    def send(self, *parts: bytes) -> None:
        """Send bytes, as far as the server takes them."""
        try:
            for part in parts:
                self._socket.sendall(part)
        except (ConnectionResetError, BrokenPipeError):
            pass

    def read(self) -> bytes:
        """Return all that the server sends until it closes the connection."""
        received = b""
        try:
            while part := self._socket.recv(65_536):
                received += part
        except ConnectionResetError:
            pass
        self._socket.close()
        return received
