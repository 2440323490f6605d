"""Warnings about sums: the tables that a statement makes of the facts that they are about.

- ``across``: the rows that are related to a row of another sum of their group
- ``concern``: the rows that warnings are about, with the ``number`` of a warning about their sum,
  and the ``group_number`` of one about their group
- ``warning``, ``group_warning``: the warnings of each sum and of each group, with their ``number``

The tables of the sums themselves are in ``figures``.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.figures import is_share
from db.compile.groups import ONE, GroupTables, Selection, group_table, listed
from db.compile.tables import alias_of
from db.tables.fact import DoubleCountKind, Modality
from db.tables.warning_code import WarningCode

# The warning about rows that are related, by the table and its column ``why``.
DOUBLE_COUNT_WARNINGS = (
    ("left_out", DoubleCountKind.WITHIN, WarningCode.PARTS_LEFT_OUT),
    ("left_out", DoubleCountKind.REPEATS, WarningCode.REPEATS_LEFT_OUT),
    ("clash", DoubleCountKind.OVERLAPS, WarningCode.OVERLAP),
    ("clash", DoubleCountKind.CONFLICTS, WarningCode.CONFLICT),
    ("across", DoubleCountKind.WITHIN, WarningCode.PARTS_ACROSS),
    ("across", DoubleCountKind.REPEATS, WarningCode.REPEATS_ACROSS),
    ("across", DoubleCountKind.OVERLAPS, WarningCode.OVERLAP_ACROSS),
    ("across", DoubleCountKind.CONFLICTS, WarningCode.CONFLICT_ACROSS),
)
# The others are stored from both ends.
DIRECTED = (DoubleCountKind.WITHIN, DoubleCountKind.REPEATS)


@group_table
def across(tables: GroupTables) -> Selection:
    ends = tables.alias("related")
    both = [sa.select(ends.c.g, ends.c.s, ends.c.key, ends.c.why).where(sa.not_(ends.c.in_sum))]
    for kind in DIRECTED:
        ends, row = tables.alias("related"), tables.alias("measured")
        why = sa.literal(str(kind), sa.Text())
        apart = (ends.c.why == why, sa.not_(ends.c.in_sum))
        is_other = listed(ends, [row.c.g, row.c.key.label("other")], *apart)
        both.append(sa.select(row.c.g, row.c.s, row.c.key, why.label("why")).where(is_other))
    rows = sa.union(*both).subquery()
    return sa.select(*rows.c)


@group_table
def concern(tables: GroupTables) -> Selection:
    concerns = sa.union_all(*(_concerned(*concern) for concern in _concerns(tables))).subquery()
    return sa.select(*concerns.c)


def _concerned(
    code: WarningCode, table: FromClause, conditions: Sequence[ColumnElement[bool]]
) -> Selection:
    """Select the rows that a warning is about."""
    position = sa.literal(list(WarningCode).index(code), sa.BigInteger())
    of_sum = table.c.s if "s" in table.c else sa.cast(sa.null(), sa.BigInteger())
    named = sa.literal(str(code), sa.Text()).label("code")
    return sa.select(
        table.c.g,
        of_sum.label("s"),
        table.c.key,
        named,
        position.label("position"),
        _number(of_sum, position).label("number"),
        _number(table.c.g, position).label("group_number"),
    ).where(*conditions)


def _number(of: ColumnElement[Any], position: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a number for each warning of a sum, or of a group."""
    codes = sa.literal_column(str(len(WarningCode)), sa.BigInteger())
    return sa.type_coerce(of, sa.BigInteger()) * codes + position


def _concerns(
    tables: GroupTables,
) -> Iterator[tuple[WarningCode, FromClause, Sequence[ColumnElement[bool]]]]:
    """Yield each warning, the table whose rows it may be about, and the conditions that apply."""
    for source, why, code in DOUBLE_COUNT_WARNINGS:
        table = tables.alias(source)
        yield code, table, [table.c.why == sa.literal(why, sa.Text())]
    added, figure = tables.alias("added"), tables.alias("figure")
    several, of_shares = figure.c.count > ONE, is_share(figure.c.unit_kind)
    yield WarningCode.SHARES, added, [listed(figure, [added.c.s], several, of_shares)]
    if "cumulative" in figure.c:
        running = listed(figure, [added.c.s], several, figure.c.cumulative)
        yield WarningCode.CUMULATIVE, added, [running]
    if tables.grouping.figures and tables.grouping.figures.unit is not None:
        is_interval = listed(figure, [added.c.s], figure.c.is_interval)
        yield WarningCode.INTERVAL, added, [is_interval]
    added, fact = tables.alias("added"), alias_of("fact")
    modality = sa.type_coerce(fact.c.modality, sa.Text())
    unsure = modality != sa.literal(Modality.STATED, sa.Text())
    yield WarningCode.NOT_STATED, added, [fact.c.id == added.c.key, unsure]
    member = tables.alias("member")
    quantity = alias_of("quantity")
    number = sa.select(ONE).where(quantity.c.fact_id == member.c.key, quantity.c.value.is_not(None))
    no_number = sa.not_(number.correlate_except(quantity).exists())
    yield WarningCode.NO_NUMBER, member, [no_number]


@group_table
def warning(tables: GroupTables) -> Selection:
    concern = tables.alias("concern")
    return _counted(concern, concern.c.s, concern.c.number)


@group_table
def group_warning(tables: GroupTables) -> Selection:
    concern = tables.alias("concern")
    return _counted(concern, concern.c.group_number.label("number"))


def _counted(concern: FromClause, *keys: ColumnElement[Any]) -> Selection:
    """Select each warning with the number of its rows."""
    count = sa.func.count(concern.c.key.distinct()).label("count")
    keys = (concern.c.g, concern.c.code, concern.c.position, *keys)
    return sa.select(*keys, count).group_by(*keys)
