"""The row that a part of a statement stands in: its key, and the tables that share it."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.tables import alias_of
from db.dialects.joins import in_turn
from db.plan import Column, Key, Relation
from db.tables import metadata
from db.tables.copies import Copy, Fixed, copies_of
from db.tables.counts import Count, counts_of

# The tables whose rows have the key of the record itself.
FACT = "fact"
SHARED = ("record", FACT)


class Row:
    """One row of a part of a statement.

    A table is joined when one of its columns is asked for, so a selection of ``id`` and ``name``
    reads only the table that has them; ``joined`` are the tables that are already joined, by name.
    A row inside another, such as one case of a switch, asks the ``outer`` row for columns that it
    lacks. ``sources`` returns tables that the statement makes. ``among`` selects the keys of all
    rows that stand in the same place, where they can be selected.
    """

    def __init__(
        self,
        key: ColumnElement[Any],
        tables: Iterable[Key],
        joined: dict[str, FromClause] | None = None,
        outer: "Row | None" = None,
        sources: Callable[[str], FromClause] | None = None,
        among: Callable[[], sa.Select[Any]] | None = None,
    ) -> None:
        self.key = key
        self.among = among
        self.joins: list[tuple[FromClause, ColumnElement[bool]]] = []
        self._keys = {table_key.table: table_key for table_key in tables}
        self._joined = dict(joined or {})
        self._outer = outer
        self._sources = sources
        self._copies = _copies(key)

    def source(self, name: str) -> FromClause:
        """Return a table of the database, or one that the statement makes, by name."""
        if name in metadata.tables:
            return alias_of(name)
        if self._sources is not None:
            return self._sources(name).alias()
        assert self._outer is not None, name
        return self._outer.source(name)

    def column(self, column: Column) -> ColumnElement[Any]:
        """Return a column of the row; join its table where it is not joined yet.

        If the table that has the row's key has a copy of the column, the copy is returned.
        """
        if column.table in SHARED and (copy := self.copy(column)) is not None:
            return copy
        if column.table not in self._joined:
            if column.table == FACT in self._keys and (copied := self.copied(column)) is not None:
                return copied
            if column.table not in self._keys and self._outer is not None:
                return self._outer.column(column)
            table_key = self._keys[column.table]
            if table_key.via is None and table_key.column == column.name:
                return self.key  # A join would find the very same.
            self.join(table_key)
        return self._joined[column.table].c[column.name]

    def copy(self, column: Column, fixed: Fixed = ()) -> ColumnElement[Any] | None:
        """Return the copy of a column in the table that has the row's key, if there is one.

        ``fixed`` are other columns of the row that is copied from, with their values.
        """
        return self._copies.get((column, fixed))

    def copied(self, column: Column, fixed: Fixed = ()) -> ColumnElement[Any] | None:
        """Return the copy of a column as ``copy`` does, or in the table of the row's kind."""
        if (copy := self.copy(column, fixed)) is not None:
            return copy
        for name, table_key in self._keys.items():
            if table_key.via is None and (at := _copy_in(name, column, fixed)):
                if name not in self._joined:
                    self.join(table_key)
                return self._joined[name].c[at]
        return None

    def copied_whole(self, relation: Relation) -> ColumnElement[Any] | None:
        """Return a copied column that is null only if no row is related, if it has copies."""
        table = metadata.tables.get(relation.driver or "")
        if table is None or relation.near is None or relation.outer or relation.also:
            return None
        values = (each for each in table.c if not (each.nullable or each.primary_key))
        copies = (self.copied(Column(table.name, each.name), relation.fixed) for each in values)
        return next((copy for copy in copies if copy is not None), None)

    def nulls_without(self, relation: Relation) -> list[ColumnElement[Any]]:
        """Return columns that are all null if, and only if, no row is related; none if unknown.

        Those with an index of their own are among them, so that a database can look nulls up.
        """
        if relation.driver is None and relation.outer is not None:
            return [self.column(relation.outer)]
        whole = self.copied_whole(relation)
        if whole is None:
            return []
        names = [column.name for column in metadata.tables[relation.driver or ""].c]
        copies = (self.copied(Column(relation.driver or "", n), relation.fixed) for n in names)
        return [whole, *(copy for copy in copies if copy is not None and _has_own_index(copy))]

    def kept_count(self, relation: Relation) -> ColumnElement[Any] | None:
        """Return the number of related rows where the table of the row's kind keeps it."""
        if relation.driver is None or relation.near is None or relation.outer is not None:
            return None
        count = Count(relation.driver, relation.near)
        for name in self._keys:
            if name in metadata.tables and count.name in counts_of(metadata.tables[name]):
                return self.column(Column(name, count.name))
        return None

    def has(self, table: str) -> bool:
        """Tell whether a table is joined."""
        return table in self._joined

    def join(self, table_key: Key) -> None:
        """Join a table, so that there is no row where the table has none."""
        table = alias_of(table_key.table)
        key = self.column(table_key.via) if table_key.via else self.key
        self._joined[table_key.table] = table
        self.joins.append((table, table.c[table_key.column] == key))

    def select(
        self,
        *columns: ColumnElement[Any],
        start: FromClause | None = None,
        where: Iterable[ColumnElement[bool]] = (),
        in_order: bool = False,
    ) -> sa.Select[Any]:
        """Select ``columns`` from ``start`` and the tables joined to it.

        The selection names its own tables; all others belong to the queries that enclose it. With
        ``in_order``, the rows stay in the order of ``start`` where the database keeps orders.
        """
        tables = ([start] if start is not None else []) + [table for table, _ in self.joins]
        conditions = [condition for _, condition in self.joins] + list(where)
        sources = [in_turn(tables)] if in_order else tables
        selection = sa.select(*columns).select_from(*sources).where(*conditions)
        return selection.correlate_except(*tables)


class CopiedRow(Row):
    """A row of another table, read from its copies in the table of ``row`` or of its kind."""

    def __init__(self, row: Row, relation: Relation, tables: Iterable[Key] = ()) -> None:
        others = [table_key for table_key in tables if table_key.table != relation.driver]
        super().__init__(row.key, others, outer=row)
        self._row, self._relation = row, relation

    def column(self, column: Column) -> ColumnElement[Any]:
        """Return the copy of a column, or the column of another table."""
        if column.table != self._relation.driver:
            return super().column(column)
        if column.name == self._relation.near:
            return self.key
        copy = self._row.copied(column, self._relation.fixed)
        assert copy is not None, column
        return copy


def stored(column: ColumnElement[Any]) -> sa.Column[Any] | None:
    """Return the column of a table of the database that an expression names, if it does."""
    home = getattr(column, "table", None)
    table = metadata.tables.get(getattr(getattr(home, "element", None), "name", ""))
    return None if table is None else table.c.get(str(getattr(column, "name", "")))


def _has_own_index(column: ColumnElement[Any]) -> bool:
    of_table = stored(column)
    indexes = of_table.table.indexes if of_table is not None else ()
    return any(list(index.expressions) == [of_table] for index in indexes)


@cache
def _copy_in(table: str, column: Column, fixed: Fixed) -> str | None:
    """Return the name of the copy that a table of the database has of a column of the same row."""
    if table not in metadata.tables:
        return None
    wanted = Copy(column.table, column.name, fixed=fixed)
    copies = copies_of(metadata.tables[table])
    return next((name for name, copy in copies.items() if copy == wanted), None)


def _copies(key: ColumnElement[Any]) -> dict[tuple[Column, Fixed], ColumnElement[Any]]:
    """Return the copies in the table that has a key, by the columns that they are copied from."""
    column = stored(key)
    if column is None:
        return {}
    home: FromClause = key.table
    return {
        (Column(copy.table, copy.column), copy.fixed): home.c[name]
        for name, copy in copies_of(column.table).items()
        if copy.by == column.name
    }
