"""Sums that can be trusted: the tables that a statement makes to add up the figures of groups.

Figures are added up only where they agree in unit, kind of period and comparator, and in the other
columns that their kind of record is split by.

- ``measured``: the members that give a number, each with the number ``s`` of its sum
- ``left_out``: the measured rows that another row of the same sum includes or repeats
- ``added``: the other measured rows
- ``clash``: the added rows that must not be added to another row of their sum
- ``figure``: the sums
- ``concern``: the rows that warnings are about
- ``warning``, ``group_warning``: the warnings of each sum and of each group
"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.binds import bind
from db.compile.groups import ONE, GroupTables, Selection, group_table, listed
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.dialects.joins import in_turn
from db.plan import Column, Dimension, Figures
from db.tables.copies import Fixed
from db.tables.fact import DoubleCountKind, Modality
from db.tables.measure import UnitKind
from db.tables.warning_code import WarningCode

# What every sum is split by, and how the sums of a group are sorted.
SPLITS = {
    "unit_code": Dimension(Column("measured", "unit_code")),
    "period_kind": Dimension(Column("measured", "period_kind")),
    "comparator": Dimension(Column("measured", "comparator")),
}

# The warning about rows that are left out and rows that clash, by the table and its column ``why``.
DOUBLE_COUNT_WARNINGS = (
    ("left_out", DoubleCountKind.WITHIN, WarningCode.PARTS_LEFT_OUT),
    ("left_out", DoubleCountKind.REPEATS, WarningCode.REPEATS_LEFT_OUT),
    ("clash", DoubleCountKind.OVERLAPS, WarningCode.OVERLAP),
    ("clash", DoubleCountKind.CONFLICTS, WarningCode.CONFLICT),
)


@group_table
def measured(tables: GroupTables) -> Selection:
    figures, member = _figures(tables), tables.alias("member")
    row = Row(member.c.key, tables.grouping.tables)
    quantity = _Part(row, "quantity", ("value", "unit_code", "comparator"))
    period = _Part(row, "period", ("kind",), (("role", figures.period),))
    unit = alias_of("unit")
    code, value = _converted(tables, quantity, unit)
    splits: list[ColumnElement[Any]] = [row.column(by.column) for by in figures.columns]
    splits += [code.label("unit_code"), period.columns["kind"].label("period_kind")]
    splits.append(quantity.columns["comparator"].label("comparator"))
    number = sa.func.dense_rank().over(order_by=[member.c.g, *splits]).label("s")
    columns = [*splits, unit.c.kind.label("unit_kind"), value.label("value"), number]
    # The tables are read for each member, since few of their rows may be of members.
    joined: FromClause = in_turn([member, *(table for table, _ in row.joins), *quantity.tables])
    joined = joined.outerjoin(unit, unit.c.code == quantity.columns["unit_code"])
    for table in period.tables:
        joined = joined.outerjoin(table, period.is_of_row)
    conditions = [condition for _, condition in row.joins]
    conditions += [quantity.is_of_row, quantity.columns["value"].is_not(None)]
    return sa.select(member.c.g, member.c.key, *columns).select_from(joined).where(*conditions)


class _Part:
    """The figure or a period of a fact: copies in the fact's own row, or a table to be joined."""

    def __init__(self, row: Row, name: str, columns: Sequence[str], fixed: Fixed = ()) -> None:
        copies = {each: row.copied(Column(name, each), fixed) for each in columns}
        self.tables: list[FromClause] = []
        self.is_of_row: ColumnElement[bool] = sa.true()
        self.columns = {each: copy for each, copy in copies.items() if copy is not None}
        if len(self.columns) < len(columns):
            table = alias_of(name)
            self.tables, self.columns = [table], dict(table.c)
            fit = (sa.type_coerce(table.c[at], sa.Text()) == sa.literal(to) for at, to in fixed)
            self.is_of_row = sa.and_(table.c.fact_id == row.key, *fit)


def _figures(tables: GroupTables) -> Figures:
    assert tables.grouping.figures is not None
    return tables.grouping.figures


def _converted(
    tables: GroupTables, quantity: _Part, unit: FromClause
) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Return the unit of a figure, and the figure as a count of ten-billionths of it."""
    figures, in_unit = _figures(tables), tables.context.dialect.in_unit
    number, code = quantity.columns["value"], quantity.columns["unit_code"]
    one = sa.literal("1", sa.Text())
    if figures.unit is None or figures.dimension is None or figures.conversion is None:
        return code, in_unit(number, one, one, one, one)
    converts = unit.c.dimension == bind(figures.dimension, sa.Text())
    factors = [
        unit.c.numerator,
        unit.c.denominator,
        bind(figures.conversion.numerator, sa.Text()),
        bind(figures.conversion.denominator, sa.Text()),
    ]
    ratio = (sa.case((converts, factor), else_=one) for factor in factors)
    converted = sa.case((converts, bind(figures.unit, sa.Text())), else_=code)
    return converted, in_unit(number, *ratio)


@group_table
def left_out(tables: GroupTables) -> Selection:
    row, other = tables.alias("measured"), tables.alias("measured")
    double_count = alias_of("double_count")
    kind = sa.type_coerce(double_count.c.kind, sa.Text())
    out = [sa.literal(k) for k in (DoubleCountKind.WITHIN, DoubleCountKind.REPEATS)]
    why = sa.func.max(kind).label("why")
    return (
        sa.select(row.c.g, row.c.s, row.c.key, why)
        .select_from(in_turn([row, double_count]))
        .where(_is_related(double_count, row, other), kind.in_(out))
        .group_by(row.c.g, row.c.s, row.c.key)
    )


def _is_related(
    double_count: FromClause, row: FromClause, other: FromClause
) -> ColumnElement[bool]:
    """Return whether a fact is related to another of its sum."""
    key = [row.c.s, double_count.c.other_id.label("key")]
    return sa.and_(double_count.c.fact_id == row.c.key, listed(other, key))


@group_table
def added(tables: GroupTables) -> Selection:
    measured, left_out = tables.alias("measured"), tables.alias("left_out")
    out = listed(left_out, [measured.c.s, measured.c.key])
    return sa.select(*measured.c).where(sa.not_(out))


@group_table
def clash(tables: GroupTables) -> Selection:
    row, other = tables.alias("added"), tables.alias("added")
    double_count = alias_of("double_count")
    kind = sa.type_coerce(double_count.c.kind, sa.Text())
    clashing = [sa.literal(k) for k in (DoubleCountKind.OVERLAPS, DoubleCountKind.CONFLICTS)]
    return (
        sa.select(row.c.g, row.c.s, row.c.key, kind.label("why"))
        .select_from(in_turn([row, double_count]))
        .where(_is_related(double_count, row, other), kind.in_(clashing))
        .distinct()
    )


@group_table
def figure(tables: GroupTables) -> Selection:
    exact = tables.context.dialect
    dimensions = {by.column.name: by for by in _figures(tables).columns} | SPLITS
    added, clash = tables.alias("added"), tables.alias("clash")
    splits = [added.c[name] for name in dimensions]
    count = sa.func.count()
    kept_apart = [_is_share(sa.func.max(added.c.unit_kind))]
    if "cumulative" in added.c:
        kept_apart.append(added.c.cumulative)
    no_sum = sa.or_(
        listed(clash, [added.c.s]),
        sa.and_(sa.or_(*kept_apart), count > ONE),
    )
    order: list[ColumnElement[Any]] = [added.c.g]
    for key, by in zip(splits, dimensions.values(), strict=True):
        order += tables.in_order(key, by)
    return sa.select(
        added.c.g,
        added.c.s,
        *splits,
        sa.func.max(added.c.unit_kind).label("unit_kind"),
        count.label("count"),
        sa.case((no_sum, sa.null()), else_=exact.exact_sum(added.c.value)).label("sum"),
        exact.exact_min(added.c.value).label("min"),
        exact.exact_max(added.c.value).label("max"),
        exact.exact_mean(added.c.value).label("mean"),
        sa.func.row_number().over(order_by=order).label("position"),
    ).group_by(added.c.g, added.c.s, *splits)


def _is_share(kind: ColumnElement[Any]) -> ColumnElement[bool]:
    return sa.type_coerce(kind, sa.Text()) == sa.literal(UnitKind.SHARE, sa.Text())


# Warnings


@group_table
def concern(tables: GroupTables) -> Selection:
    concerns = sa.union_all(*(_concerned(*concern) for concern in _concerns(tables))).subquery()
    return sa.select(*concerns.c)


def _concerned(
    code: WarningCode, table: FromClause, conditions: Sequence[ColumnElement[bool]]
) -> Selection:
    """Select the rows that a warning is about."""
    number = table.c.s if "s" in table.c else sa.cast(sa.null(), sa.BigInteger())
    columns = (table.c.g, number.label("s"), table.c.key)
    named = sa.literal(str(code), sa.Text()).label("code")
    position = sa.literal(list(WarningCode).index(code), sa.Integer()).label("position")
    return sa.select(*columns, named, position).where(*conditions)


def _concerns(
    tables: GroupTables,
) -> Iterator[tuple[WarningCode, FromClause, Sequence[ColumnElement[bool]]]]:
    """Yield each warning, the table whose rows it may be about, and the conditions that apply."""
    for source, why, code in DOUBLE_COUNT_WARNINGS:
        table = tables.alias(source)
        yield code, table, [table.c.why == sa.literal(why, sa.Text())]
    added, figure = tables.alias("added"), tables.alias("figure")
    several, is_share = figure.c.count > ONE, _is_share(figure.c.unit_kind)
    yield WarningCode.SHARES, added, [listed(figure, [added.c.s], several, is_share)]
    if "cumulative" in figure.c:
        running = listed(figure, [added.c.s], several, figure.c.cumulative)
        yield WarningCode.CUMULATIVE, added, [running]
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
    return _counted(concern, concern.c.g, concern.c.s, concern.c.code, concern.c.position)


@group_table
def group_warning(tables: GroupTables) -> Selection:
    concern = tables.alias("concern")
    return _counted(concern, concern.c.g, concern.c.code, concern.c.position)


def _counted(concern: FromClause, *keys: ColumnElement[Any]) -> Selection:
    """Select each warning with the number of its rows."""
    count = sa.func.count(concern.c.key.distinct()).label("count")
    return sa.select(*keys, count).group_by(*keys)
