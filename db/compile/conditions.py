"""Conditions of a plan -> conditions of SQL, and where a relation starts."""

from collections.abc import Callable, Iterator, Sequence
from functools import singledispatchmethod
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.binds import bind, stored_type
from db.compile.rows import Row
from db.dialects import Dialect
from db.plan import (
    All,
    Column,
    Compare,
    CompareFigure,
    Condition,
    Conversion,
    Either,
    Exists,
    Named,
    Not,
    Operator,
    Relation,
    Sort,
    SortPart,
)
from db.tables import metadata
from db.tables.columns import Exact

Comparison = Callable[[ColumnElement[Any], ColumnElement[Any], Dialect], ColumnElement[bool]]
Start = tuple[
    FromClause | None, ColumnElement[Any], dict[str, FromClause], list[ColumnElement[bool]]
]

# What a null is taken for where it is compared with another null, by the type of the column.
ZEROS: tuple[tuple[type[sa.types.TypeEngine[Any]], str], ...] = (
    (sa.Date, "'0001-01-01'"),
    (sa.Text, "''"),
    (sa.Enum, "''"),
    (sa.Boolean, "false"),
    (sa.Integer, "0"),
    (Exact, "0"),
)

COMPARISONS: dict[Operator, Comparison] = {
    Operator.EQ: lambda column, value, _: column == value,
    Operator.GT: lambda column, value, _: column > value,
    Operator.GTE: lambda column, value, _: column >= value,
    Operator.LT: lambda column, value, _: column < value,
    Operator.LTE: lambda column, value, _: column <= value,
    Operator.CONTAINS: lambda column, value, dialect: dialect.position(column, value) > 0,
    Operator.STARTS_WITH: lambda column, value, dialect: dialect.position(column, value) == 1,
    Operator.IS_NULL: lambda column, value, _: column.is_(None) == value,
}


def _is_fixed(column: ColumnElement[Any], value: str | bool) -> ColumnElement[bool]:
    if isinstance(value, bool):
        return column if value else sa.not_(column)
    return sa.type_coerce(column, sa.Text()) == sa.literal(value, sa.Text())


def directed(key: ColumnElement[Any], descending: bool) -> ColumnElement[Any]:
    """Return a key of an order with its direction."""
    return key.desc() if descending else key


class Conditions:
    """Compiles conditions, each in the row that it is asked of."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def start(self, relation: Relation, row: Row) -> Start:
        """Return what a relation reads first, the key it leads to, and the conditions on it."""
        if relation.driver is None:
            assert relation.outer is not None
            return None, row.column(relation.outer), {}, []
        driver = row.source(relation.driver)
        conditions: list[ColumnElement[bool]] = []
        if relation.near is not None:
            near = row.column(relation.outer) if relation.outer else row.key
            conditions.append(driver.c[relation.near] == near)
        for name, column in relation.also:
            conditions.append(driver.c[name] == row.column(column))
        for name, value in relation.fixed:
            conditions.append(_is_fixed(driver.c[name], value))
        if relation.driver not in metadata.tables and conditions:
            # A table of the statement itself has no index: what is wanted of it is read once,
            # before any other table, and an offset keeps a database from doing otherwise.
            read = sa.select(*driver.c).where(*conditions).offset(sa.literal_column("0"))
            driver, conditions = read.correlate_except(driver).subquery(), []
        return driver, driver.c[relation.key], {relation.driver: driver}, conditions

    def order(self, sorts: Sequence[Sort], row: Row) -> list[ColumnElement[Any]]:
        """Return the keys of an order, each with its direction."""
        return [directed(self.sort_key(sort, row), sort.descending) for sort in sorts]

    def sort_key(self, sort: Sort, row: Row) -> ColumnElement[Any]:
        """Return what a row is sorted by."""
        value = self.dialect.sort_key(self._followed(sort, row))
        if sort.part is SortPart.NULLNESS:
            one, none = (sa.literal_column(text, sa.Integer()) for text in "10")
            return sa.case((value.is_(None), one), else_=none)
        if sort.part is SortPart.FILLED:
            # A null is sorted by its nullness; here it only has to equal every other null.
            zero = next(text for type_, text in ZEROS if isinstance(value.type, type_))
            return sa.func.coalesce(value, sa.literal_column(zero), type_=value.type)
        return value

    def _followed(self, sort: Sort, row: Row) -> ColumnElement[Any]:
        if sort.via is None:
            return row.column(sort.column)
        start, key, given, conditions = self.start(sort.via.relation, row)
        inner = Row(key, sort.via.tables, given)
        column = inner.column(sort.column)
        return inner.select(column, start=start, where=conditions).scalar_subquery()

    @singledispatchmethod
    def holds(self, condition: Condition, row: Row) -> ColumnElement[bool]:
        """Return whether ``condition`` holds for ``row``."""
        raise TypeError(f"no such condition: {condition!r}")

    @holds.register
    def _(self, condition: Compare, row: Row) -> ColumnElement[bool]:
        plain = row.column(condition.column)
        type_ = stored_type(plain)
        column = sa.type_coerce(plain, type_)
        if condition.operator is Operator.IN:
            items = bind(condition.value, self.dialect.list_type(type_))
            return self.dialect.in_list(column, items)
        bound = sa.Boolean() if condition.operator is Operator.IS_NULL else type_
        return COMPARISONS[condition.operator](column, bind(condition.value, bound), self.dialect)

    @holds.register
    def _(self, condition: CompareFigure, row: Row) -> ColumnElement[bool]:
        limit = bind(condition.value, sa.BigInteger())
        compared = self.dialect.compared(*self._converted(condition.conversion, row), limit)
        return COMPARISONS[condition.operator](compared, sa.literal(0), self.dialect)

    def figure(self, conversion: Conversion, row: Row) -> ColumnElement[Any]:
        """Return the row's figure in a unit of its dimension, as a count of ten-billionths."""
        return self.dialect.in_unit(*self._converted(conversion, row))

    def _converted(self, conversion: Conversion, row: Row) -> Iterator[ColumnElement[Any]]:
        """Yield the row's figure, the factor of its unit and that of the other."""
        yield row.column(Column("quantity", "value"))
        yield from (row.column(Column("unit", name)) for name in ("numerator", "denominator"))
        binds = (conversion.numerator, conversion.denominator)
        yield from (bind(value, sa.Text()) for value in binds)

    @holds.register
    def _(self, condition: All, row: Row) -> ColumnElement[bool]:
        return sa.and_(sa.true(), *(self.holds(part, row) for part in condition.parts))

    @holds.register
    def _(self, condition: Either, row: Row) -> ColumnElement[bool]:
        return sa.or_(sa.false(), *(self.holds(part, row) for part in condition.parts))

    @holds.register
    def _(self, condition: Not, row: Row) -> ColumnElement[bool]:
        # A null makes the part neither true nor false: it does not hold, so its opposite does.
        return sa.not_(sa.func.coalesce(self.holds(condition.part, row), sa.false()))

    @holds.register
    def _(self, condition: Exists, row: Row) -> ColumnElement[bool]:
        start, key, given, conditions = self.start(condition.relation, row)
        inner = Row(key, condition.tables, given)
        conditions.append(self.holds(condition.condition, inner))
        if start is None and not inner.joins:
            return sa.and_(key.is_not(None), *conditions)
        return inner.select(sa.literal_column("1"), start=start, where=conditions).exists()

    @holds.register
    def _(self, condition: Named, row: Row) -> ColumnElement[bool]:
        value = bind(condition.value, sa.Text())
        # Two look-ups side by side find their indexes; one with OR between them would find none.
        record, alias = metadata.tables["record"].alias(), metadata.tables["alias"].alias()
        named = sa.union_all(
            sa.select(record.c.id).where(record.c.name_folded == value),
            sa.select(alias.c.record_id).where(alias.c.alias_folded == value),
        )
        return row.column(Column("record", "id")).in_(named)
