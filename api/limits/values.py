"""Limits on the values of an operation, checked in each request."""

import re
from collections.abc import Sequence
from typing import Any

from schema.errors import BadArgument, blamed_on
from schema.plan.binding import BoundValue

# Databases hold integers of 64 bits, and no text with U+0000 or with half of a surrogate pair.
INTEGERS = range(-(2**63), 2**63)
NEVER_IN_A_TEXT = re.compile("[\x00\ud800-\udfff]")


def check_values(values: Sequence[Any], bound_values: Sequence[BoundValue]) -> None:
    """Check that every database takes the values; ``BadArgument`` where one does not.

    Without it, one database would answer and the other would fail.
    """
    for value, bound in zip(values, bound_values, strict=True):
        with blamed_on(bound.field):
            for item in value if isinstance(value, list) else (value,):
                _check_value(item)


def _check_value(value: Any) -> None:
    if isinstance(value, str) and NEVER_IN_A_TEXT.search(value):
        raise BadArgument("A text holds U+0000 or half of a character; no record does.")
    if isinstance(value, int) and value not in INTEGERS:
        raise BadArgument("A number is larger than any that a record holds.")
