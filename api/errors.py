"""The public error codes. All other errors are masked."""

import logging
import re
from typing import Any

from fastapi import HTTPException
from graphql import GraphQLError, GraphQLSyntaxError

from schema.errors import AmbiguousAlias, BadArgument, BadCursor, OperationError, TooLarge

log = logging.getLogger("policygraph")

CODES = {
    "BAD_REQUEST": "The HTTP request is not a GraphQL request, or does not say what to run.",
    "PERSISTED_QUERY_NOT_FOUND": "A hash names no document that is kept; send it, too.",
    "PERSISTED_QUERY_NOT_SUPPORTED": "The server keeps no documents: send them in full.",
    "DOCUMENT_NOT_FOUND": "No document has the ID that the request names.",
    "DOCUMENT_NOT_TRUSTED": "The server runs only documents that its operator trusts.",
    "SYNTAX_ERROR": "The document is not GraphQL.",
    "VALIDATION_FAILED": "The document does not fit the schema.",
    "BAD_VARIABLES": "The variables do not fit the operation's declarations.",
    BadArgument.code: "An argument has a value that the field does not take.",
    BadCursor.code: "A cursor is malformed, or belongs to another field, order or search.",
    TooLarge.code: "The operation asks for more than the operator or the database allows.",
    AmbiguousAlias.code: "An alias names several records; 'candidates' lists them.",
    "UNAVAILABLE": "The server is busy, or the database can't be read; try again later.",
    "INTERNAL_ERROR": "Something went wrong on the server; it is logged there.",
}

# Python's own message about a value of the wrong type is not meant for clients.
CAUSE = re.compile(r", but encountered error '.*?'; found", re.DOTALL)

Error = dict[str, Any]


class BadRequest(HTTPException):
    """An HTTP request is not a GraphQL request; the message is meant for the client."""

    code = "BAD_REQUEST"

    def __init__(
        self, message: str, status: int = 400, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(status, message, headers)


def from_graphql(error: GraphQLError, code: str, locations: Error | None = None) -> Error:
    """Return the public form of an error of graphql-core, with the locations that it lacks."""
    if error.message.endswith("Parsing aborted.") or error.message == "Validation aborted.":
        code = TooLarge.code
    elif isinstance(error, GraphQLSyntaxError):
        code = "SYNTAX_ERROR"
    message = CAUSE.sub(", found", error.message)
    own = {**error.formatted, "message": message, **(locations or {})}
    own.pop("extensions", None)
    return {**own, "extensions": {"code": code}}


def from_operation(error: OperationError, locations: Error | None = None) -> Error:
    """Return the public form of an error of an operation, with its locations if it has any."""
    return {"message": error.message, **(locations or {}), "extensions": error.extensions}


def plain(message: str, code: str, locations: Error | None = None) -> Error:
    """Return an error with one of the public codes, with its locations if it has any."""
    return {"message": message, **(locations or {}), "extensions": {"code": code}}


def masked(error: BaseException) -> Error:
    """Log an internal error, and return the masked error for the client."""
    log.error("An operation failed.", exc_info=error)
    return plain("Something went wrong on the server.", "INTERNAL_ERROR")


def unavailable(error: BaseException) -> Error:
    """Log in one line why the database can't be read, and return the error for the client.

    While a database is away every request fails, for a reason that has nothing to do with it.
    """
    reason = str(error.__cause__ or error).strip().partition("\n")[0]
    log.error("The database can't be read: %s", reason)
    return plain("The database can't be read now.", "UNAVAILABLE")
