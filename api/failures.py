"""What fails while an operation is prepared or run, as the error of its response."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from graphql import GraphQLError

from api.errors import from_graphql, from_operation, masked, plain, unavailable
from api.graphql import GraphQLResponse
from db.fetch import DatabaseUnavailable, StatementStopped, StatementTooLarge
from schema.errors import OperationError, TooLarge

NESTED_TOO_DEEPLY = "The operation nests too deeply."
TOO_LARGE = "The operation is too large for the database. Request less, or split it."
TOO_LONG = (
    "The operation takes longer than its cost allows. Ask for smaller pages or fewer groups, filter"
    " by less, or split it."
)

Owner = TypeVar("Owner")
Argument = TypeVar("Argument")
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
            return GraphQLResponse(errors=[from_operation(error)])
        except GraphQLError as error:  # A variable is null where the schema takes no null.
            return GraphQLResponse(errors=[from_graphql(error, "BAD_VARIABLES")])
        except RecursionError:
            return GraphQLResponse(errors=[plain(NESTED_TOO_DEEPLY, TooLarge.code)])
        except StatementStopped:
            return GraphQLResponse(errors=[plain(TOO_LONG, TooLarge.code)])
        except StatementTooLarge:
            return GraphQLResponse(errors=[plain(TOO_LARGE, TooLarge.code)])
        except DatabaseUnavailable as error:
            return GraphQLResponse(errors=[unavailable(error)])
        except Exception as error:  # Nothing internal reaches a client.
            return GraphQLResponse(errors=[masked(error)])

    return guarded
