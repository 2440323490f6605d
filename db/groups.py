"""Rows in groups: the tables that a statement makes for them, each selected from those before.

``member`` has the rows, each with its keys ``d0``, ``d1`` ... and the number ``g`` of its group;
``every_group`` the groups, each with its ``count`` and its ``position``; ``shown`` those of them
that are shown; ``group_document`` the documents that the rows of a group are cited from.
"""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.conditions import Conditions
from db.plan import Dimension, Grouping
from db.rows import Row
from db.tables import metadata

Selection = sa.Select[Any]
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
        yield self.compiler.by_code_point(key)

    def _member(self) -> Selection:
        grouping = self.grouping
        start, key, given, conditions = self.compiler.start(grouping.relation, self._row)
        inner = Row(key, grouping.tables, given)
        if grouping.where is not None:
            conditions.append(self.compiler.holds(grouping.where, inner))
        own = {name: by for name, by in zip(self.keys, grouping.by, strict=True) if not by.relation}
        columns = [inner.column(by.column).label(name) for name, by in own.items()]
        rows = inner.select(key.label("key"), *columns, start=start, where=conditions).subquery()
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
        number = sa.func.dense_rank().over(order_by=keys) if keys else ONE
        selection = sa.select(rows.c.key, *keys, number.label("g")).select_from(joined)
        return selection.correlate_except(*tables)

    def _member_key(self) -> Selection:
        return sa.select(self.source("member").c.key).distinct()

    def _every_group(self) -> Selection:
        member = self.source("member").alias()
        keys = [member.c[name] for name in self.keys]
        count = sa.func.count()
        order: list[ColumnElement[Any]] = [count.desc()]
        for key, by in zip(keys, self.grouping.by, strict=True):
            order += self.in_order(key, by)
        position = sa.func.row_number().over(order_by=order).label("position")
        selection = sa.select(member.c.g, *keys, count.label("count"), position)
        return selection.group_by(member.c.g, *keys)

    def _shown(self) -> Selection:
        every = self.source("every_group").alias()
        size, skipped = (
            self.compiler.bind(bound, sa.BigInteger())
            for bound in (self.grouping.size, self.grouping.skipped)
        )
        position = every.c.position
        return sa.select(*every.c).where(position > skipped, position <= skipped + size)

    def _group_document(self) -> Selection:
        member, evidence = self.source("member").alias(), metadata.tables["evidence"].alias()
        cited = evidence.c.record_id == member.c.key
        return sa.select(member.c.g, evidence.c.document_id).where(cited).distinct()
