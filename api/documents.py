"""Documents: each is parsed and validated once, within limits, and kept while there is room."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from operator import attrgetter
from sys import getsizeof
from threading import Lock

from cachetools import LRUCache, cachedmethod
from graphql import (
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from api.error_locations import error_locations, graphql_error_locations
from api.errors import Error, from_graphql, from_operation
from api.limits.bounds import Limits
from api.limits.document import check_document
from api.limits.fixed import ERRORS
from schema.errors import TooLarge
from schema.plan.document import ParsedDocument
from schema.plan.ids import StringIdsRule

RULES = (*specified_rules, OneOfInputValidationRule, StringIdsRule)
# The bytes that a document takes, and those for each token, and for each byte of its text, which a
# comment repeats. They are measured, and rather too much than too little.
DOCUMENT, TOKEN, OF_TEXT = 30_000, 500, 2


@dataclass(frozen=True)
class ValidatedDocument:
    """A document that was parsed and validated, or the errors of one that failed.

    ``size`` is the memory that it takes, in bytes, with its text. ``digest`` stands for the text,
    and ``writes`` says that not all its operations are queries.
    """

    document: ParsedDocument | None
    errors: list[Error]
    size: int
    digest: bytes
    writes: bool = False


def document_size(text: str, tokens: int) -> int:
    """Return the memory that a document takes, in bytes, about."""
    return DOCUMENT + TOKEN * tokens + OF_TEXT * getsizeof(text)


def digest(text: str) -> bytes:
    """Return what stands for a text, in a few bytes."""
    return blake2b(text.encode(errors="surrogatepass"), digest_size=20).digest()


class Documents:
    """The documents of requests; those used of late are kept, in a number of bytes."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, size: int) -> None:
        self._schema = schema
        self._limits = limits
        # Requests run in several threads, and a look-up reorders a cache.
        self._lock = Lock()
        self._kept: LRUCache[str, ValidatedDocument] = LRUCache(size, attrgetter("size"))

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, query: str) -> bool:
        return query in self._kept

    @property
    def bytes_held(self) -> float:
        """The memory that the documents take, in bytes."""
        return self._kept.currsize

    @cachedmethod(
        lambda self: self._kept,
        key=lambda self, query: query,
        lock=lambda self: self._lock,
    )
    def validated(self, query: str) -> ValidatedDocument:
        """Return a document, or its errors, parsed and validated."""
        size, key = document_size(query, 0), digest(query)
        try:
            node = parse(query, max_tokens=self._limits.max_tokens)
        except GraphQLError as error:
            return ValidatedDocument(None, [from_graphql(error, "SYNTAX_ERROR")], size, key)
        document = ParsedDocument(node)
        try:
            check_document(node, self._limits)
        except TooLarge as error:
            locations = error_locations(error.node, document, *document.operations)
            return ValidatedDocument(None, [from_operation(error, locations)], size, key)
        size = document_size(query, node.token_count)
        invalid = validate(self._schema, node, RULES, max_errors=ERRORS.number)
        errors = public_errors(invalid, "VALIDATION_FAILED", document, *document.operations)
        writes = any(each.operation is not OperationType.QUERY for each in document.operations)
        return ValidatedDocument(None if errors else document, errors, size, key, writes)


def public_errors(
    errors: Iterable[GraphQLError],
    code: str,
    document: ParsedDocument,
    *operations: OperationDefinitionNode,
) -> list[Error]:
    """Return the public form of errors of graphql-core about a document, each with its place."""
    return [
        from_graphql(error, code, graphql_error_locations(error, document, *operations))
        for error in errors
    ]
