"""Limits on what is cached between requests."""

from api.limits.limit import Limit
from api.settings import Settings

# Characters are counted, not entries, so that large documents can't fill the memory.
DOCUMENTS = Limit(
    "Characters of the parsed documents that are cached",
    1_000_000,
    "A parsed character takes about 200 bytes; the least recently used are dropped.",
)
PLANS = Limit(
    "Characters of the compiled operations that are cached",
    50_000_000,
    "Compiling takes the most time of a request; the least recently used are dropped.",
)
RESPONSES = Limit(
    "Bytes of the finished responses that are cached, with their keys",
    Settings.model_fields["response_cache_bytes"].default,
    "A GET that is repeated costs no operation; the operator sets it with"
    " `POLICYGRAPH_RESPONSE_CACHE_BYTES`.",
)
