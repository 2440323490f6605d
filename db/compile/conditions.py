"""Conditions of a plan -> conditions of SQL, each compiled for a row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind, stored_type
from db.compile.complete import check_table
from db.compile.dispatch import Context, holds
from db.compile.rows import Row, stored
from db.compile.tables import alias_of
from db.compile.units import compare as compare_in_unit
from db.dialects import Dialect
from db.plan import (
    All,
    Column,
    Compare,
    CompareFigure,
    Either,
    Exists,
    Named,
    Not,
    Operator,
)
from db.tables.copies import is_ordered
from db.tables.nulls import with_nulls

SQL = ColumnElement[Any]
Type = sa.types.TypeEngine[Any]


def _of_column(column: Type, dialect: Dialect) -> Type:
    return column


def _list_of_column(column: Type, dialect: Dialect) -> Type:
    return dialect.list_type(column)


def _truth(column: Type, dialect: Dialect) -> Type:
    return sa.Boolean()


@dataclass(frozen=True)
class Comparison:
    """How an operator is written in SQL.

    ``sql`` takes the column, the bound value and the database. ``bound`` returns the type of the
    value, from that of the column.
    """

    sql: Callable[[SQL, SQL, Dialect], ColumnElement[bool]]
    bound: Callable[[Type, Dialect], Type] = _of_column


COMPARISONS: dict[Operator, Comparison] = {
    Operator.EQ: Comparison(lambda column, value, _: column == value),
    Operator.IN: Comparison(
        lambda column, values, dialect: dialect.in_list(column, values), _list_of_column
    ),
    Operator.GT: Comparison(lambda column, value, _: column > value),
    Operator.GTE: Comparison(lambda column, value, _: column >= value),
    Operator.LT: Comparison(lambda column, value, _: column < value),
    Operator.LTE: Comparison(lambda column, value, _: column <= value),
    Operator.CONTAINS: Comparison(
        lambda column, value, dialect: dialect.position(column, value) > 0
    ),
    Operator.STARTS_WITH: Comparison(
        lambda column, value, dialect: dialect.position(column, value) == 1
    ),
    Operator.IS_NULL: Comparison(lambda column, value, _: column.is_(None) == value, _truth),
}
check_table("db.compile.conditions.COMPARISONS", COMPARISONS, Operator)
# The comparisons that an index of an order serves, and whether nulls are taken for the highest
# values: then they are in no range that ends below.
RANGES = {
    Operator.EQ: True,
    Operator.IN: True,
    Operator.GT: False,
    Operator.GTE: False,
    Operator.LT: True,
    Operator.LTE: True,
}


@holds.register
def compare(condition: Compare, row: Row, context: Context) -> ColumnElement[bool]:
    column, operator = row.column(condition.column), condition.operator
    type_ = stored_type(column)
    comparison = COMPARISONS[operator]
    value = bind(condition.value, comparison.bound(type_, context.dialect))
    if operator in RANGES and _is_ordered_with_nulls(column):
        # The index of an order has a value in place of each null.
        key = with_nulls(column, high=RANGES[operator])
        in_range = comparison.sql(sa.type_coerce(key, type_), value, context.dialect)
        return sa.and_(column.is_not(None), in_range)
    if context.counting and isinstance(column.type, sa.Enum | sa.Boolean):
        column = context.dialect.unindexed(column)
    return comparison.sql(sa.type_coerce(column, type_), value, context.dialect)


def _is_ordered_with_nulls(column: ColumnElement[Any]) -> bool:
    """Return whether a column may be null and has an index of its order."""
    of_table = stored(column)
    return of_table is not None and bool(of_table.nullable) and is_ordered(of_table)


@holds.register
def compare_figure(condition: CompareFigure, row: Row, context: Context) -> ColumnElement[bool]:
    limit = bind(condition.value, sa.BigInteger())
    sign = compare_in_unit(condition.conversion, row, limit, context.dialect)
    return COMPARISONS[condition.operator].sql(sign, sa.literal(0), context.dialect)


@holds.register
def all_parts(condition: All, row: Row, context: Context) -> ColumnElement[bool]:
    return sa.and_(sa.true(), *(holds(part, row, context) for part in condition.parts))


@holds.register
def either_part(condition: Either, row: Row, context: Context) -> ColumnElement[bool]:
    return sa.or_(sa.false(), *(holds(part, row, context) for part in condition.parts))


@holds.register
def not_part(condition: Not, row: Row, context: Context) -> ColumnElement[bool]:
    part = condition.part
    if isinstance(part, Exists) and part.condition == All(()):
        columns = row.nulls_without(part.relation)
        if columns:
            return sa.and_(*(column.is_(None) for column in columns))
    # Where a null makes the part neither true nor false, the part does not hold, so NOT does.
    return sa.not_(sa.func.coalesce(holds(condition.part, row, context), sa.false()))


@holds.register
def named(condition: Named, row: Row, context: Context) -> ColumnElement[bool]:
    value = bind(condition.value, sa.Text())
    keys = _named_so(value)
    if condition.by is not None:
        own, table = alias_of(condition.by.table), alias_of(condition.by.table)
        is_named_so: sa.Select[Any] = sa.select(sa.literal_column("1")).where(
            own.c.id.in_(_named_so(value))
        )
        other = table.c[condition.by.name].in_(_named_so(value))
        named_by = sa.select(table.c.id).where(other, sa.not_(is_named_so.exists()))
        keys = sa.union_all(*keys.selects, named_by)
    return row.column(Column("record", "id")).in_(keys)


def _named_so(value: SQL) -> sa.CompoundSelect[Any]:
    """Select the keys of the records with a folded name, or alias."""
    # Each of two look-ups uses an index; one look-up with OR would use none.
    record, alias = alias_of("record"), alias_of("alias")
    return sa.union_all(
        sa.select(record.c.id).where(record.c.name_folded == value),
        sa.select(alias.c.record_id).where(alias.c.alias_folded == value),
    )
