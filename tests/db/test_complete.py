"""The import of the compiler fails, by name, where a part of a plan has no SQL."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, get_args

import pytest

from db.compile.complete import check_handlers, check_table
from db.compile.conditions import COMPARISONS
from db.compile.dispatch import derive, holds, json
from db.compile.json import FORMS
from db.plan import Condition, Derived, Form, Node, Operator


@dataclass(frozen=True)
class Forgotten:
    """A part of a plan that nothing compiles."""


class Size(Enum):
    """Something that a table says how to write."""

    SMALL = auto()
    LARGE = auto()


@pytest.mark.parametrize(
    ("function", "union"), [(json, Node), (holds, Condition), (derive, Derived)]
)
def test_a_class_without_a_handler_is_named(function: Callable[..., Any], union: Any) -> None:
    check_handlers(function, union)
    named = f"{function.__name__}.. has no handler for Forgotten: register one in a module"
    with pytest.raises(TypeError, match=named):
        check_handlers(function, union | Forgotten)


@pytest.mark.parametrize(("function", "union"), [(json, Node), (holds, Condition)])
def test_a_handler_of_each_class_is_its_own(function: Any, union: Any) -> None:
    handlers = [function.dispatch(part) for part in get_args(union)]
    assert len(set(handlers)) == len(handlers)


def test_a_member_without_an_entry_is_named() -> None:
    check_table("SIZES", {Size.SMALL: 1, Size.LARGE: 2}, Size)
    with pytest.raises(TypeError, match=r"SIZES has no entry for Size.LARGE: add its SQL"):
        check_table("SIZES", {Size.SMALL: 1}, Size)


@pytest.mark.parametrize(("table", "members"), [(COMPARISONS, Operator), (FORMS, Form)])
def test_tables_of_the_compiler_are_checked(table: dict[Any, Any], members: type[Enum]) -> None:
    without = dict(list(table.items())[1:])
    with pytest.raises(TypeError, match=str(next(iter(table)))):
        check_table("TABLE", without, members)
