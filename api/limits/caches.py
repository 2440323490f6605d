"""Limits on what is cached between requests."""

from api.limits.limit import Limit

# Characters are counted rather than entries, so that large documents can't fill the memory.
DOCUMENTS = Limit(
    "Characters of the parsed documents that are cached",
    1_000_000,
    "Parsed, each character takes about 200 bytes; the least recently used are dropped.",
)
PLANS = Limit(
    "Characters of the compiled operations that are cached",
    50_000_000,
    "Compiling is what takes longest; the least recently used are dropped.",
)
