"""Responses as they are sent: a client would decode them."""

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
