"""The row that a part of a statement stands in: its key, and the tables that share it."""

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.plan import Column, Key
from db.tables import metadata


class Row:
    """One row of a part of a statement.

    Its tables are joined as their columns are asked for, so that a selection of ``id`` and ``name``
    reads the one table that has them. A row inside another, such as one case of a switch, asks the
    ``outer`` row for what it hasn't got itself. ``sources`` are tables that the statement makes;
    ``among`` selects the keys of all rows that stand in the same place, where that is known.
    """

    def __init__(
        self,
        key: ColumnElement[Any],
        tables: Iterable[Key],
        given: dict[str, FromClause] | None = None,
        outer: "Row | None" = None,
        sources: Callable[[str], FromClause] | None = None,
        among: Callable[[], sa.Select[Any]] | None = None,
    ) -> None:
        self.key = key
        self.among = among
        self.joins: list[tuple[FromClause, ColumnElement[bool]]] = []
        self._keys = {known.table: known for known in tables}
        self._given = dict(given or {})
        self._outer = outer
        self._sources = sources

    def source(self, name: str) -> FromClause:
        """Return a table by its name, be it of the database or of the statement."""
        if name in metadata.tables:
            return metadata.tables[name].alias()
        if self._sources is not None:
            return self._sources(name).alias()
        assert self._outer is not None, name
        return self._outer.source(name)

    def column(self, wanted: Column) -> ColumnElement[Any]:
        """Return a column of the row, joining its table where it is not joined yet."""
        if wanted.table not in self._given:
            if wanted.table not in self._keys and self._outer is not None:
                return self._outer.column(wanted)
            self._join(self._keys[wanted.table])
        return self._given[wanted.table].c[wanted.name]

    def _join(self, known: Key) -> None:
        alias = metadata.tables[known.table].alias()
        key = self.column(known.via) if known.via else self.key
        self._given[known.table] = alias
        self.joins.append((alias, alias.c[known.column] == key))

    def select(
        self,
        *columns: ColumnElement[Any],
        start: FromClause | None = None,
        where: Iterable[ColumnElement[bool]] = (),
    ) -> sa.Select[Any]:
        """Select ``columns`` from ``start`` and all that was joined to it.

        The selection names its own tables; every other one belongs to what encloses it.
        """
        tables = ([start] if start is not None else []) + [table for table, _ in self.joins]
        conditions = [condition for _, condition in self.joins] + list(where)
        selection = sa.select(*columns).select_from(*tables).where(*conditions)
        return selection.correlate_except(*tables)
