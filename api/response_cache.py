"""The finished responses to GET requests, kept while the database holds the same release."""

from collections import OrderedDict
from collections.abc import Hashable
from sys import getsizeof

from api.negotiation import Negotiated
from api.responses import FinishedResponse

# The bytes of the objects and dictionaries around a response, beside the texts that they hold.
OVERHEAD = 1000
# The part of the cache that one response may take.
SHARE = 0.1

# What decides the bytes of a response of one release: the query string, what was negotiated, and
# the host and the origin, so that none gets a response that it is refused.
Key = tuple[bytes, Negotiated, bytes | None, bytes | None]


class ResponseCache:
    """The responses of one version of the database, as many as fit into a number of bytes.

    Only the event loop uses it, so it needs no lock; and every microsecond counts, so it is no more
    than a dictionary.
    """

    def __init__(self, size: int) -> None:
        self.hits = 0
        self.misses = 0
        self.bytes_held = 0
        self._size = size
        self._version: Hashable | None = None
        # The least recently used comes first.
        self._kept: OrderedDict[Key, FinishedResponse] = OrderedDict()

    def get(self, version: Hashable | None, key: Key) -> FinishedResponse | None:
        """Return the response that is kept under the latest version."""
        if version != self._version:
            self._version, self._kept, self.bytes_held = version, OrderedDict(), 0
        response = self._kept.get(key)
        if response is None:
            self.misses += 1
        else:
            self.hits += 1
            self._kept.move_to_end(key)
        return response

    def put(self, version: Hashable | None, key: Key, response: FinishedResponse) -> None:
        """Keep a response that is cacheable, with the version before its operation started.

        If that is no longer the latest one, a load may have happened meanwhile: nothing is kept.
        """
        if version is None or version != self._version or not response.tag:
            return
        size = _bytes_of(key, response)
        # A request may have been answered twice at the same time.
        if size > SHARE * self._size or key in self._kept:
            return
        self._kept[key] = response
        self.bytes_held += size
        while self.bytes_held > self._size:
            self.bytes_held -= _bytes_of(*self._kept.popitem(last=False))


def _bytes_of(key: Key, response: FinishedResponse) -> int:
    texts = [*key, response.body, response.tag, *(value for _, value in response.raw_headers)]
    return OVERHEAD + sum(map(getsizeof, texts))
