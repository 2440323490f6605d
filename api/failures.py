"""What fails while an operation is prepared or run, as the error of its response."""

from collections.abc import Callable
from functools import wraps
from typing import Protocol, TypeVar

from api.errors import Error, from_operation, masked, plain, unavailable
from api.graphql import GraphQLResponse
from db.fetch import DatabaseUnavailable, StatementStopped, StatementTooLarge
from schema.errors import OperationError, TooLarge

NESTED_TOO_DEEPLY = "The operation nests too deeply."
TOO_LARGE = "The operation is too large for the database. Request less, or split it."
TOO_LONG = (
    "The operation takes longer than its cost allows. Ask for smaller pages or fewer groups, filter"
    " by less, or split it."
)


class Located(Protocol):
    """What fails: it knows where in a document it is from."""

    def locations(self) -> Error:
        """Return the locations of an error about the whole of it."""


Owner = TypeVar("Owner")
Argument = TypeVar("Argument", bound=Located)
Result = TypeVar("Result")


def failures_as_responses(
    method: Callable[[Owner, Argument], Result],
) -> Callable[[Owner, Argument], Result | GraphQLResponse]:
    """Turn whatever fails in a method into a response with an error."""

    @wraps(method)
    def guarded(self: Owner, argument: Argument) -> Result | GraphQLResponse:
        try:
            return method(self, argument)
        except OperationError as error:
            return GraphQLResponse(errors=[from_operation(error, argument.locations())])
        except RecursionError:
            return GraphQLResponse(errors=[_too_large(NESTED_TOO_DEEPLY, argument)])
        except StatementStopped:
            return GraphQLResponse(errors=[_too_large(TOO_LONG, argument)])
        except StatementTooLarge:
            return GraphQLResponse(errors=[_too_large(TOO_LARGE, argument)])
        except DatabaseUnavailable as error:
            return GraphQLResponse(errors=[unavailable(error)])
        except Exception as error:  # Nothing internal reaches a client.
            return GraphQLResponse(errors=[masked(error)])

    return guarded


def _too_large(message: str, argument: Located) -> Error:
    return plain(message, TooLarge.code, argument.locations())
