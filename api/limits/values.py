"""Limits on the values of an operation, checked in each request."""

import re
from collections.abc import Sequence
from typing import Any

from api.limits.bounds import Limits
from schema.errors import BadArgument, blamed_on
from schema.plan.binding import BoundValue

# Databases store 64-bit integers, and no text with U+0000 or an unpaired surrogate.
INTEGERS = range(-(2**63), 2**63)
NEVER_IN_A_TEXT = re.compile("[\x00\ud800-\udfff]")


def check_variables(value: Any, limits: Limits, level: int = 1) -> None:
    """Check the lists of variables, and how deeply they nest; ``TooLarge`` if above a limit."""
    if isinstance(value, list):
        limits.check(max_list=len(value))
    if level > limits.max_json_depth:
        limits.check(max_json_depth=level)
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            check_variables(part, limits, level + 1)


def check_values(values: Sequence[Any], bound_values: Sequence[BoundValue]) -> None:
    """Check that every database accepts the values; else ``BadArgument``.

    Otherwise one database would answer and another would fail.
    """
    for value, bound in zip(values, bound_values, strict=True):
        with blamed_on(bound.field):
            for item in value if isinstance(value, list) else (value,):
                _check_value(item)


def _check_value(value: Any) -> None:
    if isinstance(value, str) and NEVER_IN_A_TEXT.search(value):
        raise BadArgument("A text contains U+0000 or an unpaired surrogate, which no record does.")
    if isinstance(value, int) and value not in INTEGERS:
        raise BadArgument("A number is out of range: no record has one that large.")
