"""Sums that can be trusted: the tables that a statement makes to add up the figures of groups.

``measured`` has the rows of the shown groups that give a number, each with the number ``s`` of its
sum: figures are added up only where they agree in unit, kind of period and comparator, and in what
else a kind of record is split by. ``left_out`` has those of them that another of their sum includes
or repeats, ``added`` the others, ``clash`` those of the others that must not be added to another,
``figure`` the sums. ``concern`` has the rows that there is something to be said of, ``warning`` and
``group_warning`` what that is.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.compile.groups import ONE, Groups, Selection, listed
from db.compile.numbers import Greatest, InUnit, Least, Mean, Sum
from db.plan import Column, Dimension, Figures
from db.tables import metadata
from db.tables.fact import DoubleCountKind, Modality
from db.tables.measure import UnitKind
from db.tables.warning_code import WarningCode

# What every sum is split by, and how the sums of a group are sorted.
SPLITS = {
    "unit_code": Dimension(Column("measured", "unit_code")),
    "period_kind": Dimension(Column("measured", "period_kind")),
    "comparator": Dimension(Column("measured", "comparator")),
}

# What is said of rows that were left out, and of those that clash.
WHY = (
    ("left_out", DoubleCountKind.WITHIN, WarningCode.PARTS_LEFT_OUT),
    ("left_out", DoubleCountKind.REPEATS, WarningCode.REPEATS_LEFT_OUT),
    ("clash", DoubleCountKind.OVERLAPS, WarningCode.OVERLAP),
    ("clash", DoubleCountKind.CONFLICTS, WarningCode.CONFLICT),
)


class Sums(Groups):
    """The tables of a grouping of rows that have figures."""

    @property
    def _splits(self) -> dict[str, Dimension]:
        figures = self._figures
        return {by.column.name: by for by in figures.columns} | SPLITS

    @property
    def _figures(self) -> Figures:
        assert self.grouping.figures is not None
        return self.grouping.figures

    def _measured(self) -> Selection:
        member, shown = self.table("member").alias(), self.table("shown").alias()
        quantity, unit, period = (
            metadata.tables[name].alias() for name in ("quantity", "unit", "period")
        )
        when = sa.and_(
            period.c.fact_id == member.c.key,
            sa.type_coerce(period.c.role, sa.Text()) == sa.literal(self._figures.period, sa.Text()),
        )
        joined = (
            member.join(quantity, quantity.c.fact_id == member.c.key)
            .outerjoin(unit, unit.c.code == quantity.c.unit_code)
            .outerjoin(period, when)
        )
        own = {name: metadata.tables[name].alias() for name in self._own_tables()}
        for table in own.values():
            joined = joined.join(table, table.c.id == member.c.key)
        code, value = self._converted(quantity, unit)
        splits: list[ColumnElement[Any]] = [
            own[by.column.table].c[by.column.name] for by in self._figures.columns
        ]
        splits += [code.label("unit_code"), period.c.kind.label("period_kind")]
        splits.append(quantity.c.comparator)
        number = sa.func.dense_rank().over(order_by=[member.c.g, *splits]).label("s")
        selection = sa.select(
            member.c.g,
            member.c.key,
            *splits,
            unit.c.kind.label("unit_kind"),
            value.label("value"),
            number,
        )
        given = quantity.c.value.is_not(None)
        return selection.select_from(joined).where(listed(shown, [member.c.g]), given)

    def _own_tables(self) -> set[str]:
        return {by.column.table for by in self._figures.columns}

    def _converted(
        self, quantity: FromClause, unit: FromClause
    ) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
        """Return the unit of a figure, and the figure as a count of ten-billionths of it."""
        one = sa.literal("1", sa.Text())
        figures = self._figures
        if figures.unit is None or figures.dimension is None or figures.conversion is None:
            return quantity.c.unit_code, InUnit(quantity.c.value, one, one, one, one)
        bind = self.compiler.bind
        converts = unit.c.dimension == bind(figures.dimension, sa.Text())
        wanted = figures.conversion
        factors = [
            unit.c.numerator,
            unit.c.denominator,
            bind(wanted.numerator, sa.Text()),
            bind(wanted.denominator, sa.Text()),
        ]
        code = sa.case((converts, bind(figures.unit, sa.Text())), else_=quantity.c.unit_code)
        ratio = (sa.case((converts, factor), else_=one) for factor in factors)
        return code, InUnit(quantity.c.value, *ratio)

    def _left_out(self) -> Selection:
        here, there = self.table("measured").alias(), self.table("measured").alias()
        double_count = metadata.tables["double_count"].alias()
        kind = sa.type_coerce(double_count.c.kind, sa.Text())
        out = [sa.literal(k) for k in (DoubleCountKind.WITHIN, DoubleCountKind.REPEATS)]
        why = sa.func.max(kind).label("why")
        return (
            sa.select(here.c.g, here.c.s, here.c.key, why)
            .where(self._double_counted(double_count, here, there), kind.in_(out))
            .group_by(here.c.g, here.c.s, here.c.key)
        )

    def _double_counted(
        self, double_count: FromClause, here: FromClause, there: FromClause
    ) -> ColumnElement[bool]:
        """Return whether a fact bears on another of its sum."""
        other = [here.c.s, double_count.c.other_id.label("key")]
        return sa.and_(double_count.c.fact_id == here.c.key, listed(there, other))

    def _added(self) -> Selection:
        measured, left_out = self.table("measured").alias(), self.table("left_out").alias()
        out = listed(left_out, [measured.c.s, measured.c.key])
        return sa.select(*measured.c).where(sa.not_(out))

    def _clash(self) -> Selection:
        here, there = self.table("added").alias(), self.table("added").alias()
        double_count = metadata.tables["double_count"].alias()
        kind = sa.type_coerce(double_count.c.kind, sa.Text())
        clashing = [sa.literal(k) for k in (DoubleCountKind.OVERLAPS, DoubleCountKind.CONFLICTS)]
        return (
            sa.select(here.c.g, here.c.s, here.c.key, kind.label("why"))
            .where(self._double_counted(double_count, here, there), kind.in_(clashing))
            .distinct()
        )

    def _figure(self) -> Selection:
        added, clash = self.table("added").alias(), self.table("clash").alias()
        splits = [added.c[name] for name in self._splits]
        count = sa.func.count()
        kept_apart = [self._is_share(sa.func.max(added.c.unit_kind))]
        if "cumulative" in added.c:
            kept_apart.append(added.c.cumulative)
        no_sum = sa.or_(
            listed(clash, [added.c.s]),
            sa.and_(sa.or_(*kept_apart), count > ONE),
        )
        order: list[ColumnElement[Any]] = [added.c.g]
        for key, by in zip(splits, self._splits.values(), strict=True):
            order += self.in_order(key, by)
        return sa.select(
            added.c.g,
            added.c.s,
            *splits,
            sa.func.max(added.c.unit_kind).label("unit_kind"),
            count.label("count"),
            sa.case((no_sum, sa.null()), else_=Sum(added.c.value)).label("sum"),
            Least(added.c.value).label("min"),
            Greatest(added.c.value).label("max"),
            Mean(added.c.value).label("mean"),
            sa.func.row_number().over(order_by=order).label("position"),
        ).group_by(added.c.g, added.c.s, *splits)

    def _is_share(self, kind: ColumnElement[Any]) -> ColumnElement[bool]:
        return sa.type_coerce(kind, sa.Text()) == sa.literal(UnitKind.SHARE, sa.Text())

    def _concern(self) -> Selection:
        """The rows that each warning is about."""
        every = [
            self._concerned(code, table, conditions) for code, table, conditions in self._concerns()
        ]
        together = sa.union_all(*every).subquery()
        return sa.select(*together.c)

    def _concerned(
        self, code: WarningCode, table: FromClause, conditions: Sequence[ColumnElement[bool]]
    ) -> Selection:
        number = table.c.s if "s" in table.c else sa.cast(sa.null(), sa.BigInteger())
        columns = (table.c.g, number.label("s"), table.c.key)
        named = sa.literal(str(code), sa.Text()).label("code")
        position = sa.literal(list(WarningCode).index(code), sa.Integer()).label("position")
        return sa.select(*columns, named, position).where(*conditions)

    def _concerns(self) -> Iterator[tuple[WarningCode, FromClause, Sequence[ColumnElement[bool]]]]:
        """Yield each warning, the table whose rows it may be about, and when it is."""
        for source, why, code in WHY:
            table = self.table(source).alias()
            yield code, table, [table.c.why == sa.literal(why, sa.Text())]
        added, figure = self.table("added").alias(), self.table("figure").alias()
        several, is_share = figure.c.count > ONE, self._is_share(figure.c.unit_kind)
        yield WarningCode.SHARES, added, [listed(figure, [added.c.s], several, is_share)]
        if "cumulative" in figure.c:
            running = listed(figure, [added.c.s], several, figure.c.cumulative)
            yield WarningCode.CUMULATIVE, added, [running]
        added, fact = self.table("added").alias(), metadata.tables["fact"].alias()
        modality = sa.type_coerce(fact.c.modality, sa.Text())
        unsure = modality != sa.literal(Modality.STATED, sa.Text())
        yield WarningCode.NOT_STATED, added, [fact.c.id == added.c.key, unsure]
        member, shown = self.table("member").alias(), self.table("shown").alias()
        quantity = metadata.tables["quantity"].alias()
        given = sa.select(ONE).where(
            quantity.c.fact_id == member.c.key, quantity.c.value.is_not(None)
        )
        no_number = sa.not_(given.correlate_except(quantity).exists())
        yield WarningCode.NO_NUMBER, member, [listed(shown, [member.c.g]), no_number]

    def _warning(self) -> Selection:
        concern = self.table("concern").alias()
        keys = (concern.c.g, concern.c.s, concern.c.code, concern.c.position)
        return sa.select(*keys, _of_rows(concern)).group_by(*keys)

    def _group_warning(self) -> Selection:
        concern = self.table("concern").alias()
        keys = (concern.c.g, concern.c.code, concern.c.position)
        return sa.select(*keys, _of_rows(concern)).group_by(*keys)


def _of_rows(concern: FromClause) -> ColumnElement[int]:
    return sa.func.count(concern.c.key.distinct()).label("count")
