"""The three functions that compile a plan: each has a handler for each class, by ``register``.

Handlers stand in the files that know their SQL, and call these functions for what is inside them:
none of those files imports another for that. ``statement`` imports them all.
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

    ``hits`` are the searches that it has already; ``groupings`` and ``searches`` number those whose
    tables need names of their own.
    """

    dialect: Dialect
    hits: dict[Search, CTE] = field(default_factory=dict)
    groupings: Iterator[int] = field(default_factory=_numbers)
    searches: Iterator[int] = field(default_factory=_numbers)


class Start(NamedTuple):
    """Where the rows of a relation start.

    ``table`` is read first, and is ``None`` where the key stands in the enclosing row itself;
    ``key`` is that of the rows, ``tables`` are those that are joined already, by their names.
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
