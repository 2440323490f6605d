"""Documents that a request names instead of sending them: by a hash, or by an ID.

Any client may name a document that was sent before by its hash (automatic persisted queries). An
operator may name documents in a manifest, and let the server run no others.
"""

import re
from collections.abc import Mapping
from sys import getsizeof
from typing import Any, NamedTuple

from cachetools import LRUCache

from api.errors import BadRequest
from api.graphql import Parameters
from api.trusted import TrustedDocuments, hash_of

# How an ID says that it is a hash.
PREFIX = "sha256:"
HASH = re.compile("[0-9a-f]{64}")
# The bytes that a document takes in the store beside its text, so its number is bounded, too.
OVERHEAD = 1_000

NO_QUERY = "'query' must be a string that holds a GraphQL document."
BOTH = "Send either a 'query' or a 'documentId', not both."
OTHER_HASH = "The 'sha256Hash' is not that of the query: the SHA-256 hash of its UTF-8 text."
EXTENSION = "'extensions.persistedQuery' must have the 'version' 1 and a 'sha256Hash', a string."
UNTRUSTED = "The server runs only the documents that its operator trusts, and this is none of them."


class HashNotFound(BadRequest):
    """A hash names no document: the client then sends the document, too.

    Clients expect this message and this status.
    """

    code = "PERSISTED_QUERY_NOT_FOUND"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotFound", 200)


class HashesNotSupported(BadRequest):
    """The server keeps no documents: the client then sends them in full."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotSupported", 200)


class DocumentNotFound(BadRequest):
    """An ID names no document."""

    code = "DOCUMENT_NOT_FOUND"

    def __init__(self, name: str) -> None:
        super().__init__(f"No document has the ID {name!r}.", 404)


class DocumentNotTrusted(BadRequest):
    """The server runs trusted documents alone, and this is none of them."""

    code = "DOCUMENT_NOT_TRUSTED"

    def __init__(self) -> None:
        super().__init__(UNTRUSTED, 403)


class Named(NamedTuple):
    """The document of a request; ``hash`` is what it may be named by from now on."""

    query: str
    hash: str | None = None


class PersistedDocuments:
    """What the documents of requests are, in one event loop.

    A document that a client sends with its hash is kept in ``size`` bytes, none if that is 0.
    """

    def __init__(self, size: int, trusted: TrustedDocuments, *, trusted_only: bool) -> None:
        self._trusted = trusted
        self._trusted_only = trusted_only
        self._keeps = size > 0 and not trusted_only
        self._kept: LRUCache[str, str] = LRUCache(size, _bytes_of)

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def bytes_held(self) -> float:
        """The memory that the documents take that clients have sent, in bytes."""
        return self._kept.currsize

    def document_of(self, given: Parameters) -> Named:
        """Return the document of a request; ``BadRequest`` if it has none that may be run."""
        hash_ = _hash_in(given.extensions or {})
        if given.query is not None and given.document_id is not None:
            raise BadRequest(BOTH)
        if given.document_id is not None:
            return Named(self._with_id(given.document_id))
        if given.query is None:
            if hash_ is None:
                raise BadRequest(NO_QUERY)
            return Named(self._with_hash(hash_))
        if hash_ is not None and hash_ != hash_of(given.query):
            raise BadRequest(OTHER_HASH)
        if self._trusted_only and not self._trusted.has(given.query):
            raise DocumentNotTrusted
        return Named(given.query, hash_)

    def keep(self, named: Named) -> None:
        """Keep a document that was sent with its hash, and that an operation was run of."""
        if named.hash and self._keeps and _bytes_of(named.query) <= self._kept.maxsize:
            self._kept[named.hash] = named.query

    def _with_id(self, name: str) -> str:
        query = self._trusted.get(name)
        if query is None and name.startswith(PREFIX):
            name_of_hash = name.removeprefix(PREFIX)
            query = self._trusted.by_hash.get(name_of_hash) or self._kept.get(name_of_hash)
        if query is None:
            raise DocumentNotFound(name)
        return query

    def _with_hash(self, name: str) -> str:
        query = self._trusted.get(name) or self._kept.get(name)
        if query is not None:
            return query
        if self._trusted_only:
            raise DocumentNotTrusted
        raise HashNotFound if self._keeps else HashesNotSupported


def _hash_in(extensions: Mapping[str, Any]) -> str | None:
    """Return the hash in the extensions of a request."""
    extension = extensions.get("persistedQuery")
    if extension is None:
        return None
    if not isinstance(extension, dict):
        raise BadRequest(EXTENSION)
    version, name = extension.get("version"), extension.get("sha256Hash")
    # True is equal to 1.
    if version != 1 or isinstance(version, bool) or not isinstance(name, str):
        raise BadRequest(EXTENSION)
    return name


def _bytes_of(query: str) -> int:
    return OVERHEAD + getsizeof(query)
