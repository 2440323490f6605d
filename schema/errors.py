"""What can be wrong with an operation, said to its client with a code."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from graphql import FieldNode


class OperationError(Exception):
    """An operation can't be answered as it was asked; the message is meant for the client.

    ``field`` is the field of the document that it concerns, where it concerns one.
    """

    code: ClassVar[str] = "BAD_REQUEST"

    def __init__(self, message: str, **extensions: Any) -> None:
        super().__init__(message)
        self.message = message
        self.field: FieldNode | None = None
        self.extensions = {"code": self.code, **extensions}


class BadArgument(OperationError):
    """An argument has a value that the field does not take."""

    code = "BAD_ARGUMENT"


class BadCursor(OperationError):
    """A cursor is malformed, or belongs to another field or order."""

    code = "BAD_CURSOR"


class TooLarge(OperationError):
    """An operation asks for more than the operator allows."""

    code = "OPERATION_TOO_LARGE"


class AmbiguousAlias(OperationError):
    """An alias names several records; ``candidates`` lists them."""

    code = "AMBIGUOUS_ALIAS"


@contextmanager
def blamed_on(field: FieldNode | None) -> Iterator[None]:
    """Let every error of an operation that is raised inside concern ``field``, or one in it."""
    try:
        yield
    except OperationError as error:
        error.field = error.field or field
        raise
