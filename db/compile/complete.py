"""Checks when the compiler is imported: what a plan can say has its SQL, or is named in words."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, get_args


def check_handlers(function: Any, union: Any) -> None:
    """Raise ``TypeError`` where a function of ``dispatch`` lacks the handler of a class."""
    default = function.dispatch(object)
    missing = [of.__name__ for of in get_args(union) if function.dispatch(of) is default]
    if missing:
        raise TypeError(
            f"{function.__name__}() has no handler for {', '.join(missing)}: register one in a"
            " module that db/compile/statement.py imports"
        )


def check_table(name: str, table: Mapping[Any, Any], members: type[Enum]) -> None:
    """Raise ``TypeError`` where a table lacks a member of the enumeration that it is keyed by."""
    missing = [str(member) for member in members if member not in table]
    if missing:
        raise TypeError(f"{name} says nothing of {', '.join(missing)}: add how it is written")
