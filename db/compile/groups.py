"""Rows in groups: the tables that a statement makes for them, each selected from those before.

``member`` has the rows, each with its keys ``d0``, ``d1`` ... and the number ``g`` of its group;
``every_group`` the groups, each with its ``count`` and its ``position``; ``shown`` those of them
that are shown; ``group_document`` the documents that the rows of a group are cited from.

Inside another row, the tables are made for all such rows at once, each with its ``owner``: a table
that depended on the row that encloses it would be made again wherever it is read, and the tables
that it is selected from again for each of those times.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.binds import bind
from db.compile.conditions import Conditions
from db.compile.rows import Row
from db.plan import Dimension, Grouping
from db.tables import metadata

Selection = sa.Select[Any]
# The tables of which a node reads the rows of its own owner; of others, those of a group of its.
OWNED = frozenset({"member_key", "every_group", "shown"})
ONE, NONE = (sa.literal_column(text, sa.Integer()) for text in "10")


class Groups:
    """The tables of one grouping, made as they are asked for."""

    def __init__(self, compiler: Conditions, grouping: Grouping, row: Row, name: str) -> None:
        self.compiler = compiler
        self.grouping = grouping
        self.tables: list[tuple[str, Selection]] = []
        self._row = row
        self._name = name
        self._made: dict[str, FromClause] = {}

    def source(self, name: str) -> FromClause:
        """Return one of the tables as the nodes of the grouping read it."""
        table, relation = self.table(name), self.grouping.relation
        if relation.near is None or name not in OWNED:
            return table
        near = self._row.column(relation.outer) if relation.outer else self._row.key
        own = sa.select(*table.c).where(table.c.owner == near)
        return own.correlate_except(table).subquery()

    def table(self, name: str) -> FromClause:
        """Return one of the tables, after making it and what it is selected from."""
        if name not in self._made:
            selection: Selection = getattr(self, f"_{name}")()
            table = f"{self._name}_{name}"
            self.tables.append((table, selection))
            columns = [
                sa.column(str(known.key), known.type) for known in selection.selected_columns
            ]
            self._made[name] = sa.table(table, *columns)
        return self._made[name]

    @property
    def keys(self) -> list[str]:
        """The names of the columns that hold the keys of a group."""
        return [f"d{at}" for at in range(len(self.grouping.by))]

    def in_order(self, key: ColumnElement[Any], by: Dimension) -> Iterator[ColumnElement[Any]]:
        """Yield what keys are sorted by: nulls last, rows by their names."""
        yield sa.case((key.is_(None), ONE), else_=NONE)
        if by.named is not None:
            named = metadata.tables[by.named.table].alias()
            name = sa.select(named.c[by.named.name]).where(named.c.id == key)
            name = name.correlate_except(named)
            yield name.scalar_subquery()
        yield self.compiler.dialect.sort_key(key)

    def _member(self) -> Selection:
        grouping = self.grouping
        every = replace(grouping.relation, near=None)
        start, key, given, conditions = self.compiler.start(every, self._row)
        inner = Row(key, grouping.tables, given)
        owner = self._owner(start, conditions)
        if grouping.where is not None:
            conditions.append(self.compiler.holds(grouping.where, inner))
        own = {name: by for name, by in zip(self.keys, grouping.by, strict=True) if not by.relation}
        columns = [inner.column(by.column).label(name) for name, by in own.items()]
        columns = [key.label("key"), *owner, *columns]
        rows = inner.select(*columns, start=start, where=conditions).subquery()
        joined: FromClause = rows
        tables: list[FromClause] = [rows]
        keys: list[ColumnElement[Any]] = []
        for name, by in zip(self.keys, grouping.by, strict=True):
            if by.relation is None:
                keys.append(rows.c[name])
                continue
            _, far, near, conditions = self.compiler.start(by.relation, Row(rows.c.key, ()))
            (driver,) = near.values()
            joined = joined.outerjoin(driver, sa.and_(*conditions))
            tables.append(driver)
            column = far if by.column.table not in near else driver.c[by.column.name]
            keys.append(column.label(name))
        owned = _owner_of(rows)
        apart = [*owned, *keys]
        number = sa.func.dense_rank().over(order_by=apart) if apart else ONE
        selection = sa.select(rows.c.key, *apart, number.label("g")).select_from(joined)
        return selection.correlate_except(*tables)

    def _owner(
        self, start: FromClause | None, conditions: list[ColumnElement[bool]]
    ) -> list[sa.Label[Any]]:
        """Return the owner of a row, if it has one, after narrowing the owners to those at hand."""
        relation = self.grouping.relation
        if relation.near is None or start is None:
            return []
        owner = start.c[relation.near]
        if self._row.among is not None and relation.outer is None:
            conditions.append(owner.in_(self._row.among()))
        return [owner.label("owner")]

    def _member_key(self) -> Selection:
        member = self.table("member").alias()
        return sa.select(member.c.key, *_owner_of(member)).distinct()

    def _every_group(self) -> Selection:
        member = self.table("member").alias()
        owned, keys = _owner_of(member), [member.c[name] for name in self.keys]
        count = sa.func.count()
        order: list[ColumnElement[Any]] = [count.desc()]
        for key, by in zip(keys, self.grouping.by, strict=True):
            order += self.in_order(key, by)
        position = sa.func.row_number().over(partition_by=owned or None, order_by=order)
        columns = [member.c.g, *owned, *keys]
        selection = sa.select(*columns, count.label("count"), position.label("position"))
        return selection.group_by(*columns)

    def _shown(self) -> Selection:
        every = self.table("every_group").alias()
        size, skipped = (
            bind(bound, sa.BigInteger()) for bound in (self.grouping.size, self.grouping.skipped)
        )
        position = every.c.position
        return sa.select(*every.c).where(position > skipped, position <= skipped + size)

    def _group_document(self) -> Selection:
        member, evidence = self.table("member").alias(), metadata.tables["evidence"].alias()
        cited = evidence.c.record_id == member.c.key
        return sa.select(member.c.g, evidence.c.document_id).where(cited).distinct()


def listed(
    table: FromClause, columns: Sequence[ColumnElement[Any]], *conditions: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Return whether ``columns`` are those, by their names, of a row of one of the tables.

    A database can't tell how many rows such a table has. It plans a bare condition as a join, row
    by row where it expects few; within a case it looks the columns up in a list of all rows.
    """
    names = [table.c[str(column.key)] for column in columns]
    found = sa.select(*names).where(*conditions).correlate_except(table)
    return sa.case((sa.tuple_(*columns).in_(found), sa.true()), else_=sa.false())


def _owner_of(table: FromClause) -> list[ColumnElement[Any]]:
    return [table.c.owner] if "owner" in table.c else []
