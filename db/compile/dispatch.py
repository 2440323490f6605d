"""The three functions that compile a plan, each with one registered handler per class.

A handler stands in the file that knows its SQL, and calls these functions for the parts of its
node, so none of those files imports another. ``statement`` imports them all.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import singledispatch
from itertools import count
from typing import Any, NamedTuple

from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import CTE, FromClause

from db.compile.rows import Row
from db.dialects import Dialect
from db.plan import Condition, Derived, Node, Search


def _numbers() -> Iterator[int]:
    return count(1)


@dataclass(frozen=True)
class Context:
    """What all parts of one statement share.

    ``hits`` are the searches that the statement already has; ``groupings`` and ``searches`` number
    groupings and path searches, whose tables need names of their own. While ``counting``, all rows
    that meet a condition are read, and not the first in an order.
    """

    dialect: Dialect
    counting: bool = False
    hits: dict[Search, CTE] = field(default_factory=dict)
    groupings: Iterator[int] = field(default_factory=_numbers)
    searches: Iterator[int] = field(default_factory=_numbers)


class Start(NamedTuple):
    """Where the rows of a relation start.

    ``table`` is read first; it is ``None`` where the enclosing row itself holds the key. ``key`` is
    the key of the rows, and ``tables`` are the tables that are already joined, by name.
    """

    table: FromClause | None
    key: ColumnElement[Any]
    tables: dict[str, FromClause]
    conditions: list[ColumnElement[bool]]


@singledispatch
def json(node: Node, row: Row, context: Context) -> ColumnElement[Any]:
    """Return the JSON text that a node yields in a row."""
    raise TypeError(f"no such node: {node!r}")


@singledispatch
def holds(condition: Condition, row: Row, context: Context) -> ColumnElement[bool]:
    """Return whether a condition holds for a row."""
    raise TypeError(f"no such condition: {condition!r}")


@singledispatch
def derive(derived: Derived, row: Row, context: Context) -> Start:
    """Return the start of a relation whose rows the statement makes itself."""
    raise TypeError(f"no such source: {derived!r}")
