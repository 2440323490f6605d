"""The headers of a request, and what its client wants to be sent by them."""

from functools import lru_cache
from typing import NamedTuple

from starlette.types import Scope

GRAPHQL_JSON = "application/graphql-response+json"
JSON = "application/json"
CSV = "text/csv"
NDJSON = "application/x-ndjson"
# A client without a preference may be an older one that only knows the first of them.
MEDIA_TYPES = (JSON, GRAPHQL_JSON, CSV, NDJSON)
# In the order of the server's preference.
ENCODINGS = ("zstd", "br", "gzip")
# Clients send few different headers, so what they want is cached; long ones could fill the memory.
CACHED, LONGEST = 128, 1000

RequestHeaders = dict[bytes, bytes]


class Negotiated(NamedTuple):
    """The media type and the encoding that a client prefers, ``None`` where none fits."""

    media_type: str | None
    encoding: str | None


def headers_of(scope: Scope) -> RequestHeaders:
    """Return the headers of a request by their names; one that stands several times is one list."""
    pairs = scope["headers"]
    headers = dict(pairs)
    if len(headers) < len(pairs):
        for name in headers:
            headers[name] = b",".join(value for other, value in pairs if other == name)
    return headers


def negotiated(headers: RequestHeaders) -> Negotiated:
    """Choose what a client is sent by the headers of its request."""
    accept, accept_encoding = headers.get(b"accept", b""), headers.get(b"accept-encoding", b"")
    if len(accept) + len(accept_encoding) > LONGEST:
        return _negotiated(accept, accept_encoding)
    return _cached(accept, accept_encoding)


def _negotiated(accept: bytes, accept_encoding: bytes) -> Negotiated:
    return Negotiated(_media_type(accept), _encoding(accept_encoding))


_cached = lru_cache(CACHED)(_negotiated)


def _media_type(accept: bytes) -> str | None:
    ranges = _ranges(accept.strip() or b"*/*")

    def rank(media_type: str) -> tuple[float, int, int]:
        any_of_kind = f"{media_type.partition('/')[0]}/*"
        for exactness, name in ((2, media_type), (1, any_of_kind), (0, "*/*")):
            if name in ranges:
                weight, position = ranges[name]
                return weight, exactness, position
        return 0.0, 0, 0

    best = max(MEDIA_TYPES, key=rank)
    return best if rank(best)[0] > 0 else None


def _encoding(accept_encoding: bytes) -> str | None:
    weights = {name: weight for name, (weight, _) in _ranges(accept_encoding).items()}
    others = weights.get("*", 0.0)
    best = max(ENCODINGS, key=lambda name: weights.get(name, others))
    weight = weights.get(best, others)
    return best if weight > 0 and weight >= weights.get("identity", 0.0) else None


def _ranges(header: bytes) -> dict[str, tuple[float, int]]:
    """Return the weight of each name in a header, and its order: earlier ones are greater."""
    ranges: dict[str, tuple[float, int]] = {}
    for position, part in enumerate(header.decode("latin-1").split(",")):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        ranges.setdefault(name, (_weight(quality), -position))
    return ranges


def _weight(quality: str) -> float:
    try:
        return max(0.0, float(quality))
    except ValueError:
        return 0.0
