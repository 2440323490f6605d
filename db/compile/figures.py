"""Sums that can be trusted: the tables that a statement makes to add up the figures of groups.

Figures are added up only where they agree in unit, kind of period and comparator, and in the other
columns that their kind of record is split by. In a unit that was asked for, figures with different
comparators add up to an interval.

- ``measured``: the members that give a number, each with the number ``s`` of its sum, and with the
  ``least`` that it may be if it states no bound; in a unit that was asked for, also with the number
  rounded down, ``low``, and up, ``high``
- ``related``: the pairs of measured rows of a group that must not be added, with the reason
  ``why``, and whether both are ``in_sum``, the same one
- ``left_out``: the measured rows that another row of the same sum includes or repeats
- ``added``: the other measured rows
- ``clash``: the added rows that must not be added to another row of their sum
- ``figure``: the sums

The tables of warnings about sums are in ``warnings``.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.binds import bind
from db.compile.groups import NONE, ONE, GroupTables, Selection, group_table, listed
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.compile.units import is_one_of, outwards, rounded
from db.decimals import Rounding
from db.dialects.joins import in_turn
from db.plan import Column, Dimension, Figures
from db.tables.copies import Fixed
from db.tables.fact import DoubleCountKind
from db.tables.measure import ABOVE, BELOW, NEVER_NEGATIVE, Comparator, UnitKind

# What every sum is split by, and how the sums of a group are sorted.
SPLITS = {
    "unit_code": Dimension(Column("measured", "unit_code")),
    "period_kind": Dimension(Column("measured", "period_kind")),
}
COMPARATOR = "comparator"
# What the sums of figures as printed are split by as well.
AS_PRINTED = SPLITS | {COMPARATOR: Dimension(Column("measured", COMPARATOR))}
# Returns a figure in the unit of its sum, rounded in a way.
InUnit = Callable[[ColumnElement[Any]], ColumnElement[Any]]


@group_table
def measured(tables: GroupTables) -> Selection:
    figures, member = _figures(tables), tables.alias("member")
    row = Row(member.c.key, tables.grouping.tables)
    quantity = _Part(row, "quantity", ("value", "unit_code", "comparator"))
    period = _Part(row, "period", ("kind",), (("role", figures.period),))
    unit = alias_of("unit")
    code, in_unit = _converted(tables, quantity, unit)
    comparator = quantity.columns["comparator"].label(COMPARATOR)
    splits: list[ColumnElement[Any]] = [row.column(by.column) for by in figures.columns]
    splits += [code.label("unit_code"), period.columns["kind"].label("period_kind")]
    splits += [comparator] if figures.unit is None else []
    number = sa.func.dense_rank().over(order_by=[member.c.g, *splits]).label("s")
    columns = [*splits, unit.c.kind.label("unit_kind"), number]
    columns += [in_unit(outwards(comparator)).label("value"), _least(unit, quantity)]
    if figures.unit is not None:
        columns += [
            comparator,
            in_unit(rounded(Rounding.DOWN)).label("low"),
            in_unit(rounded(Rounding.UP)).label("high"),
        ]
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


def _least(unit: FromClause, quantity: _Part) -> ColumnElement[Any]:
    """Return zero where a figure can't be less, though it states no bound.

    The number of a bound from above is negative only where what it measures can be.
    """
    kinds = [sa.literal(str(kind), sa.Text()) for kind in NEVER_NEGATIVE]
    is_size = sa.type_coerce(unit.c.kind, sa.Text()).in_(kinds)
    is_from_zero = sa.type_coerce(quantity.columns["value"], sa.BigInteger()) >= NONE
    return sa.case((sa.and_(is_size, is_from_zero), NONE), else_=sa.null()).label("least")


def _figures(tables: GroupTables) -> Figures:
    assert tables.grouping.figures is not None
    return tables.grouping.figures


def _converted(
    tables: GroupTables, quantity: _Part, unit: FromClause
) -> tuple[ColumnElement[Any], InUnit]:
    """Return the unit of a figure, and the figure as a count of ten-billionths of it."""
    figures, in_unit = _figures(tables), tables.context.dialect.in_unit
    number, code = quantity.columns["value"], quantity.columns["unit_code"]
    one = sa.literal("1", sa.Text())
    if figures.unit is None or figures.dimension is None or figures.conversion is None:
        return code, lambda _: in_unit(number, one, one, one, one, rounded(Rounding.NEAREST))
    converts = unit.c.dimension == bind(figures.dimension, sa.Text())
    factors = [
        unit.c.numerator,
        unit.c.denominator,
        bind(figures.conversion.numerator, sa.Text()),
        bind(figures.conversion.denominator, sa.Text()),
    ]
    ratio = [sa.case((converts, factor), else_=one) for factor in factors]
    converted = sa.case((converts, bind(figures.unit, sa.Text())), else_=code)
    return converted, lambda rounding: in_unit(number, *ratio, rounding)


@group_table
def related(tables: GroupTables) -> Selection:
    row, measured = tables.alias("measured"), tables.table("measured")
    double_count = alias_of("double_count")
    other = double_count.c.other_id
    in_group = listed(measured.alias(), [row.c.g, other.label("key")])
    in_sum = listed(measured.alias(), [row.c.s, other.label("key")]).label("in_sum")
    kind = sa.type_coerce(double_count.c.kind, sa.Text()).label("why")
    return (
        sa.select(row.c.g, row.c.s, row.c.key, other.label("other"), kind, in_sum)
        .select_from(in_turn([row, double_count]))
        .where(double_count.c.fact_id == row.c.key, in_group)
    )


@group_table
def left_out(tables: GroupTables) -> Selection:
    row = tables.alias("related")
    out = [sa.literal(str(k)) for k in (DoubleCountKind.WITHIN, DoubleCountKind.REPEATS)]
    keys = (row.c.g, row.c.s, row.c.key)
    selected = sa.select(*keys, sa.func.max(row.c.why).label("why"))
    return selected.where(row.c.in_sum, row.c.why.in_(out)).group_by(*keys)


@group_table
def added(tables: GroupTables) -> Selection:
    measured = tables.alias("measured")
    return sa.select(*measured.c).where(_is_added(tables, measured.c.s, measured.c.key))


def _is_added(
    tables: GroupTables, s: ColumnElement[Any], key: ColumnElement[Any]
) -> ColumnElement[bool]:
    """Return whether a row of a sum is not left out."""
    return sa.not_(listed(tables.alias("left_out"), [s, key.label("key")]))


@group_table
def clash(tables: GroupTables) -> Selection:
    row = tables.alias("related")
    clashing = [sa.literal(str(k)) for k in (DoubleCountKind.OVERLAPS, DoubleCountKind.CONFLICTS)]
    both = [_is_added(tables, row.c.s, end) for end in (row.c.key, row.c.other)]
    columns = (row.c.g, row.c.s, row.c.key, row.c.why)
    return sa.select(*columns).where(row.c.in_sum, row.c.why.in_(clashing), *both).distinct()


@group_table
def figure(tables: GroupTables) -> Selection:
    dimensions = {by.column.name: by for by in _figures(tables).columns}
    dimensions |= AS_PRINTED if _figures(tables).unit is None else SPLITS
    sums = _sums(tables, list(dimensions)).subquery()
    order: list[ColumnElement[Any]] = [sums.c.g]
    for key, by in dimensions.items():
        order += tables.in_order(sums.c[key], by)
    # Figures with different comparators add up to an interval, and so they have no mean.
    shown = {
        COMPARATOR: sums.c.differ,
        "sum": sa.or_(sums.c.barred, sums.c.differ),
        "mean": sums.c.differ,
        "lower": sa.or_(sums.c.barred, sums.c.lower_open),
        "lower_is_strict": sa.or_(sums.c.barred, sums.c.lower_open),
        "upper": sa.or_(sums.c.barred, sums.c.upper_open),
        "upper_is_strict": sa.or_(sums.c.barred, sums.c.upper_open),
    }
    return sa.select(
        *(column for column in sums.c if column.key not in shown),
        *(_unless(missing, sums.c[name]) for name, missing in shown.items()),
        sa.and_(sums.c.differ, sa.not_(sums.c.barred)).label("is_interval"),
        sa.func.row_number().over(order_by=order).label("position"),
    )


def _unless(missing: ColumnElement[bool], column: ColumnElement[Any]) -> ColumnElement[Any]:
    return sa.case((missing, sa.null()), else_=column).label(str(column.key))


def _sums(tables: GroupTables, splits: Sequence[str]) -> Selection:
    """Select what the figures of each sum add up to, and whether that may be said."""
    exact, added = tables.context.dialect, tables.alias("added")
    comparator, keys = added.c.comparator, [added.c.g, added.c.s, *(added.c[s] for s in splits)]
    return sa.select(
        *(key for key in keys if key.key != COMPARATOR),
        sa.func.min(comparator).label(COMPARATOR),
        (sa.func.min(comparator) != sa.func.max(comparator)).label("differ"),
        _is_barred(tables, added).label("barred"),
        sa.func.max(added.c.unit_kind).label("unit_kind"),
        sa.func.count().label("count"),
        exact.exact_sum(added.c.value).label("sum"),
        exact.exact_min(added.c.value).label("min"),
        exact.exact_max(added.c.value).label("max"),
        exact.exact_mean(added.c.value).label("mean"),
        *_bounds(tables, added),
    ).group_by(*keys)


def _is_barred(tables: GroupTables, added: FromClause) -> ColumnElement[bool]:
    """Return whether the figures of a sum must not be added up."""
    kept_apart = [is_share(sa.func.max(added.c.unit_kind))]
    if "cumulative" in added.c:
        kept_apart.append(added.c.cumulative)
    clashes = listed(tables.alias("clash"), [added.c.s])
    barred = sa.or_(clashes, sa.and_(sa.or_(*kept_apart), sa.func.count() > ONE))
    return sa.case((barred, sa.true()), else_=sa.false())


def is_share(kind: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a unit is one of shares and relative changes."""
    return sa.type_coerce(kind, sa.Text()) == sa.literal(UnitKind.SHARE, sa.Text())


def _bounds(tables: GroupTables, added: FromClause) -> Iterator[ColumnElement[Any]]:
    """Yield the bounds of a sum, whether a figure has none, and whether they are strict."""
    low, high = (added.c.get(name, added.c.value) for name in ("low", "high"))
    has_low = is_one_of(added.c.comparator, (Comparator.EQUAL, *ABOVE))
    has_high = is_one_of(added.c.comparator, (Comparator.EQUAL, *BELOW))
    for side, bound, strict in (
        ("lower", sa.case((has_low, low), else_=added.c.least), Comparator.GREATER_THAN),
        ("upper", sa.case((has_high, high), else_=sa.null()), Comparator.LESS_THAN),
    ):
        yield tables.context.dialect.exact_sum(bound).label(side)
        yield (sa.func.count(bound) < sa.func.count()).label(f"{side}_open")
        excluded = sa.case((is_one_of(added.c.comparator, (strict,)), ONE), else_=NONE)
        yield (sa.func.max(excluded) == ONE).label(f"{side}_is_strict")
