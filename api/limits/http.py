"""Limits on the HTTP request, checked while it is read."""

from api.limits.limit import Limit

BODY = Limit(
    "Bytes of a request's body",
    100_000,
    "No operation that a person or a program needs is larger; the rest is not even read.",
    "A GraphQL request has at most {number:,} bytes.",
)
