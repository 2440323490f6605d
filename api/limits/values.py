"""Limits on the values of an operation, checked in each request."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from graphql import OperationDefinitionNode

from api.limits.bounds import Limits
from schema.errors import BadArgument, blamed_on
from schema.plan.binding import BoundValue

# Databases store 64-bit integers, and no text with U+0000 or an unpaired surrogate.
INTEGERS = range(-(2**63), 2**63)
NEVER_IN_A_TEXT = re.compile("[\x00\ud800-\udfff]")


def check_variables(
    variables: Mapping[str, Any], operation: OperationDefinitionNode, limits: Limits
) -> None:
    """Check the lists of variables, and how deeply they nest; ``TooLarge`` if above a limit.

    The declaration of the variable is to blame; without one, the operation.
    """
    declared = {each.variable.name.value: each for each in operation.variable_definitions or ()}
    for name, value in variables.items():
        if isinstance(value, dict | list):
            with blamed_on(declared.get(name, operation)):
                _check_variable(value, limits, 2)


def _check_variable(value: dict[str, Any] | list[Any], limits: Limits, level: int) -> None:
    if isinstance(value, list):
        limits.check(max_list=len(value))
    if level > limits.max_json_depth:
        limits.check(max_json_depth=level)
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            _check_variable(part, limits, level + 1)


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
