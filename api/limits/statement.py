"""Limits on the SQL statement, checked once it is compiled, before it is run."""

from api.limits.limit import Limit

STATEMENT = Limit(
    "Characters of the SQL statement",
    500_000,
    "A database takes seconds to plan a longer one.",
    "The operation is too large in all. Ask for fewer fields, or in parts.",
)


def check_statement(sql: str) -> None:
    """Check the length of a statement."""
    STATEMENT.check(len(sql))
