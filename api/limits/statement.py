"""Limits on the SQL statement, checked after it is compiled and before it runs."""

from api.limits.limit import Limit

STATEMENT = Limit(
    "Characters of the SQL statement",
    500_000,
    "A database takes seconds to plan a longer one.",
    "The operation as a whole is too large. Request fewer fields, or split it.",
)


def check_statement(sql: str) -> None:
    """Check the length of a statement."""
    STATEMENT.check(len(sql))
