"""Limits on the rows of an operation's pages, checked in each request: sizes may be variables."""

from collections.abc import Sequence
from math import prod
from typing import Any

from api.limits.limit import Limit
from db.plan import Bind

ROWS = Limit(
    "Rows that the pages could yield, nested ones multiplied",
    500_000,
    "Each is read and written into the response; pages of 100 may nest two deep, but not three.",
    "The pages of the operation could yield {count:,} rows; at most {number:,} are allowed."
    " Ask for smaller pages.",
)


def check_pages(pages: Sequence[tuple[Bind, ...]], values: Sequence[Any]) -> None:
    """Check the number of rows that an operation could yield if every page were full."""
    ROWS.check(sum(prod(_size(values[bind.position]) for bind in page) for page in pages))


def _size(value: Any) -> int:
    return len(value) if isinstance(value, list) else int(value)
