"""Import-time checks that everything a plan can contain has its SQL; what is missing is named."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, get_args


def check_handlers(function: Any, union: Any) -> None:
    """Raise ``TypeError`` where a function of ``dispatch`` lacks the handler of a class."""
    default = function.dispatch(object)
    missing = [cls.__name__ for cls in get_args(union) if function.dispatch(cls) is default]
    if missing:
        raise TypeError(
            f"{function.__name__}() has no handler for {', '.join(missing)}: register one in a"
            " module that db/compile/statement.py imports"
        )


def check_table(name: str, table: Mapping[Any, Any], members: type[Enum]) -> None:
    """Raise ``TypeError`` where a table lacks a member of the enumeration that it is keyed by."""
    missing = [str(member) for member in members if member not in table]
    if missing:
        raise TypeError(f"{name} has no entry for {', '.join(missing)}: add its SQL")
