"""Rows, and the set of rows that a build collects."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from db.tables.base import Table, table_of
from db.text.folding import fold

Row = dict[str, Any]
Rows = dict[str, list[Row]]


@dataclass(frozen=True)
class _Layout:
    """The columns and keys of a table's rows."""

    name: str
    columns: tuple[str, ...]
    folded: tuple[tuple[str, str], ...]
    key: tuple[str, ...]
    unique: tuple[tuple[str, ...], ...]


@cache
def _layout(model: type[Table]) -> _Layout:
    table = table_of(model)
    stored = [column for column in table.columns if not column.info.get("constant")]
    return _Layout(
        table.name,
        tuple(column.name for column in stored),
        tuple((column.name, column.info["folds"]) for column in stored if "folds" in column.info),
        tuple(column.name for column in table.primary_key.columns),
        tuple(unique_columns(model)),
    )


def as_row(instance: Table) -> Row:
    """Return the row of an instance of a table, with its folded companions."""
    layout, values = _layout(type(instance)), vars(instance)
    row = {name: values.get(name) for name in layout.columns}
    for folded, plain in layout.folded:
        text = row[plain]
        row[folded] = None if text is None else fold(text)
    return row


class RowSet:
    """The rows of every table, each once."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[tuple[Any, ...], Row]] = defaultdict(dict)
        self._taken: set[tuple[Any, ...]] = set()

    def add(self, instance: Table) -> bool:
        """Add a row; ``False`` if the table has one with its key, or with its unique columns."""
        layout, row = _layout(type(instance)), as_row(instance)
        rows = self._rows[layout.name]
        identity = tuple([row[name] for name in layout.key])
        unique = {
            (layout.name, names, values)
            for names in layout.unique
            for values in [tuple([row[name] for name in names])]
            if None not in values
        }
        if identity in rows or unique & self._taken:
            return False
        rows[identity] = row
        self._taken |= unique
        return True

    def all(self) -> Rows:
        """Return the rows of every table, in the order of their keys."""
        return {
            name: [rows[identity] for identity in sorted(rows, key=str)]
            for name, rows in self._rows.items()
        }


def unique_columns(model: type[Table]) -> list[tuple[str, ...]]:
    """Return the unique columns of a table, in addition to the primary key."""
    return [
        tuple(column.name for column in constraint.columns)
        for constraint in table_of(model).constraints
        if isinstance(constraint, sa.UniqueConstraint)
    ]
