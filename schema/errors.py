"""The errors of operations that clients see, each with a code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

# The settings need these errors, and commands that need no schema don't wait for graphql-core.
if TYPE_CHECKING:
    from graphql import Node


class OperationError(Exception):
    """An operation can't be answered; the message is meant for the client.

    ``node`` is the part of the document that the error is about, if it is about one.
    """

    code: ClassVar[str] = "BAD_REQUEST"

    def __init__(self, message: str, **extensions: Any) -> None:
        super().__init__(message)
        self.message = message
        self.node: Node | None = None
        self.extensions = {"code": self.code, **extensions}


class BadArgument(OperationError):
    """An argument has a value that the field does not take."""

    code = "BAD_ARGUMENT"


class BadCursor(OperationError):
    """A cursor is malformed, or belongs to another field, order or search."""

    code = "BAD_CURSOR"


class TooLarge(OperationError):
    """An operation asks for more than the operator allows."""

    code = "OPERATION_TOO_LARGE"


class AmbiguousAlias(OperationError):
    """An alias names several records; ``candidates`` lists them."""

    code = "AMBIGUOUS_ALIAS"


@contextmanager
def blamed_on(node: Node | None) -> Iterator[None]:
    """Assign errors that are raised inside to ``node``, unless they are about a part of it."""
    try:
        yield
    except OperationError as error:
        error.node = error.node or node
        raise
