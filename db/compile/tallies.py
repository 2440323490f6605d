"""Counts of rows, read from a tally where its columns are all that a condition or a group needs.

A tally has a row for all rows that share some values, so reading it takes as long for a million of
them as for a thousand. Its columns stand for columns of the rows that it counts; the key of a
linked record in it stands for the link.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.dispatch import Start
from db.compile.related_rows import finds_one
from db.compile.rows import Row
from db.plan import All, Column, Compare, Condition, Dimension, Either, Exists, Not, Relation
from db.tables import TALLIES, table_of
from db.tables.copies import Fixed, copies_of
from db.tables.tally import TallyTable

# The columns of a tally, by what they stand for.
Names = dict[tuple[Column, Fixed], str]


class TallyRow(Row):
    """A row of a tally, in the place of the rows that it counts."""

    def __init__(self, tally: type[TallyTable], first: Start) -> None:
        super().__init__(first.key, (), first.tables)
        assert first.table is not None
        self._own = first.table.c
        self._names = _names(tally)

    def column(self, column: Column) -> ColumnElement[Any]:
        """Return the column that stands for a column of the rows."""
        return self._own[self._names[column, ()]]

    def copy(self, column: Column, fixed: Fixed = ()) -> ColumnElement[Any] | None:
        """Return the column that stands for a copy in the rows."""
        return self._own[self._names[column, fixed]]


@dataclass(frozen=True)
class Tallied:
    """A tally in the place of the rows that it counts: how to reach it, and what is asked of it."""

    tally: type[TallyTable]
    relation: Relation
    where: Condition | None

    def row(self, first: Start) -> Row:
        """Return a row of the tally, from where its rows start."""
        return TallyRow(self.tally, first)


def counted_in(rows: FromClause) -> ColumnElement[Any]:
    """Return the number of the rows that rows of a tally count."""
    count = sa.func.coalesce(sa.func.sum(rows.c.count), sa.literal_column("0"))
    return sa.cast(count, sa.BigInteger())


def tallied(
    relation: Relation, where: Condition | None, by: Sequence[Dimension] = ()
) -> Tallied | None:
    """Return the first tally that can answer for the rows of a relation, if there is one."""
    if relation.derived is not None or relation.also or relation.outer is not None:
        return None
    found = (_in_place(tally, relation, where, by) for tally in TALLIES)
    return next((each for each in found if each is not None), None)


def _in_place(
    tally: type[TallyTable],
    relation: Relation,
    where: Condition | None,
    by: Sequence[Dimension],
) -> Tallied | None:
    names, counted = _names(tally), table_of(tally.counted).name
    compared = [name for name, _ in relation.fixed]
    compared += [] if relation.near is None else [relation.near]
    if relation.driver != counted or any((Column(counted, c), ()) not in names for c in compared):
        return None
    if not all((each.column, _fixed(each)) in names for each in by):
        return None
    parts = list(_parts(where))
    linked = [part for part in parts if _is_link(part, tally)]
    if not all(part in linked or _reads_only(names, part) for part in parts):
        return None
    # Rows that are linked with several records would be counted more than once.
    links = len(linked) + sum(_is_of_link(dimension.column, tally) for dimension in by)
    if links != (tally.link is not None):
        return None
    parts = [_in_row(part) if part in linked else part for part in parts]
    reached = replace(relation, driver=table_of(tally).name, key="id")
    return Tallied(tally, reached, All(tuple(parts)) if parts else None)


@cache
def _names(tally: type[TallyTable]) -> Names:
    """Return the columns of a tally by what they stand for: columns of rows, and their copies."""
    names: Names = {}
    for model in filter(None, (tally.counted, tally.link)):
        table = table_of(model)
        names |= {(Column(table.name, n), ()): n for n in tally.values() if n in table.c}
    for name, copy in copies_of(table_of(tally.counted)).items():
        if name in tally.values() and copy.by == "id":
            names[Column(copy.table, copy.column), copy.fixed] = name
    return names


def _fixed(dimension: Dimension) -> Fixed:
    return () if dimension.relation is None else dimension.relation.fixed


def _parts(condition: Condition | None) -> Iterator[Condition]:
    """Yield the conditions that all have to hold."""
    if isinstance(condition, All):
        for part in condition.parts:
            yield from _parts(part)
    elif condition is not None:
        yield condition


def _reads_only(names: Names, condition: Condition) -> bool:
    """Return whether a condition on a row reads no more of it than a tally has."""
    if isinstance(condition, All | Either):
        return all(_reads_only(names, part) for part in condition.parts)
    if isinstance(condition, Not):
        return _reads_only(names, condition.part)
    if isinstance(condition, Compare):
        return (condition.column, ()) in names
    if isinstance(condition, Exists) and condition.relation.driver is None:
        outer = condition.relation.outer
        return outer is not None and (outer, ()) in names
    return False


def _is_link(condition: Condition, tally: type[TallyTable]) -> bool:
    """Return whether a condition is that a row is linked with one certain record of a tally."""
    if not isinstance(condition, Exists) or condition.relation.driver is None:
        return False
    relation = condition.relation
    is_plain = relation == Relation(relation.driver, relation.key, relation.near)
    of_link = _is_of_link(Column(relation.driver or "", relation.key), tally)
    return is_plain and of_link and finds_one(condition.condition, condition.kinds)


def _is_of_link(column: Column, tally: type[TallyTable]) -> bool:
    if tally.link is None or column.table != table_of(tally.link).name:
        return False
    return (column, ()) in _names(tally)


def _in_row(condition: Condition) -> Condition:
    """Return the condition on a linked record as one on the record that a tally refers to."""
    assert isinstance(condition, Exists)
    assert condition.relation.driver is not None
    key = Column(condition.relation.driver, condition.relation.key)
    return replace(condition, relation=Relation(outer=key))
