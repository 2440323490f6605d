"""Limits on the HTTP request, checked while it is read."""

from api.limits.limit import Limit

BODY = Limit(
    "Bytes of a request's body",
    100_000,
    "No useful operation is larger; the rest of a body is not read.",
    "A GraphQL request has at most {number:,} bytes.",
)
