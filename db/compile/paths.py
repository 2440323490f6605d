"""The shortest chains of links between two records, as SQL.

The search goes from both ends, one step at a time from the end whose next step reads fewer links,
until the two ends meet. Each step is one row of a recursive query and holds the records that each
end has reached, so each step can be chosen from the last one, and the search stops by itself.

A step may come back to records that were reached before. That adds no chain: the search stops at
the first meeting, and a shortest chain passes no record twice. Then the records that lie on
shortest chains are kept, and the chains are built hop by hop, at each hop no more of them than are
requested. Every beginning can be completed, so the first chains begin with the first beginnings.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import CTE, FromClause, Subquery

from db.compile.binds import bind
from db.compile.dispatch import Context, holds, json
from db.compile.json import Fragment, array, concat
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.dialects import Dialect
from db.plan import Bind, Chains, Column, End, Hops

# Otherwise a database may compute a part again each time that it is read.
ONCE = "MATERIALIZED"
ZERO, ONE = sa.literal_column("0", sa.Integer()), sa.literal_column("1", sa.Integer())


@json.register
def chains_json(node: Chains, row: Row, context: Context) -> ColumnElement[Any]:
    chain = ChainSearch(node, context, next(context.searches)).chains()
    text = json(node.node, Row(chain.c.place, (), {"chain": chain}), context)
    joined = sa.select(context.dialect.joined(text, [chain.c.place])).select_from(chain)
    return array(joined.correlate_except(chain).scalar_subquery())


@json.register
def hops_json(node: Hops, row: Row, context: Context) -> ColumnElement[Any]:
    hops = _hops(row.column(Column("chain", "ids")), context.dialect)
    link = alias_of("link")
    inner = Row(link.c.near_id, (), {"link": link})
    text = json(node.node, inner, context)
    ends = (link.c.near_id == hops.c.near_id, link.c.far_id == hops.c.far_id, link.c.main)
    joined = context.dialect.joined(text, [hops.c.key])
    selected = inner.select(joined, start=hops.join(link, sa.and_(*ends)))
    return array(selected.scalar_subquery())


def _hops(ids: ColumnElement[Any], dialect: Dialect) -> Subquery:
    """Return the pairs of records that follow one another in a chain, with their order."""
    elements = dialect.elements(ids)
    near = sa.cast(elements.c.value, sa.BigInteger())
    far = sa.func.lead(near).over(order_by=elements.c.key)
    pairs = sa.select(elements.c.key, near.label("near_id"), far.label("far_id"))
    return pairs.select_from(elements).subquery()


class ChainSearch:
    """Compiles one search; ``number`` distinguishes it from the others of its statement."""

    def __init__(self, node: Chains, context: Context, number: int) -> None:
        self.node = node
        self.context = context
        self.dialect = context.dialect
        self.number = number

    def chains(self) -> Subquery:
        """Return the ``place``, the ``length`` and the ``ids`` of the records of each chain."""
        steps = self._steps()
        meeting = self._meeting(steps)
        stages = self._stages(steps, meeting)
        written = self._written(steps, meeting, stages)
        ids = self.dialect.elements(written.c.chains)
        return (
            sa.select(ids.c.key.label("place"), ids.c.value.label("ids"), meeting.c.length)
            .select_from(written.join(meeting, written.c.at == meeting.c.length), ids)
            .limit(self._size())
            .order_by(ids.c.key)
            .subquery()
        )

    # The search

    def _steps(self) -> CTE:
        """Return the steps, one row each.

        ``hops`` counts the steps so far, ``forward`` those from the start; ``went_forward`` says
        whether this step was one. ``ahead`` and ``behind`` are the records that the ends reached.
        """
        first = sa.select(
            ZERO.label("hops"),
            ZERO.label("forward"),
            ONE.label("went_forward"),
            self._end(self.node.start).label("ahead"),
            self._end(self.node.end).label("behind"),
        )
        step = first.cte(self._name("step"), recursive=True)
        cheaper = self.dialect.bundle_cost(step.c.ahead) <= self.dialect.bundle_cost(step.c.behind)
        chosen = sa.case((cheaper, ONE), else_=ZERO)
        following = sa.select(
            step.c.hops + ONE,
            step.c.forward + chosen,
            chosen,
            sa.case((cheaper, self._reached(step.c.ahead)), else_=step.c.ahead),
            sa.case((cheaper, step.c.behind), else_=self._reached(step.c.behind)),
        ).where(step.c.hops < self._bound(self.node.most), sa.not_(self._common(step).exists()))
        return step.union_all(following)

    def _end(self, end: End) -> ColumnElement[Any]:
        """Return the record at an end, if it exists, and the number of its links."""
        link, record = alias_of("link"), alias_of("record")
        links = sa.select(sa.func.count()).where(link.c.near_id == record.c.id, link.c.main)
        records = sa.select(record.c.id, links.scalar_subquery().label("links"))
        return self._bundle(records.where(record.c.id == self._key(end)).subquery())

    def _key(self, end: End) -> ColumnElement[Any]:
        """Return the key of the record at an end; null if it has none, or may be several."""
        if isinstance(end, Bind):
            return self._bound(end)
        record = alias_of("record")
        row = Row(record.c.id, (), {"record": record})
        only = sa.func.count() == ONE
        selected = sa.select(sa.func.min(record.c.id)).where(holds(end, row, self.context))
        return selected.having(only).correlate_except(record).scalar_subquery()

    def _reached(self, bundle: ColumnElement[Any]) -> ColumnElement[Any]:
        """Return the records one link further that a chain may pass through or ends at."""
        near, link = self._keys(bundle), alias_of("link")
        ends = [self._key(self.node.start), self._key(self.node.end)]
        kinds = bind(self.node.through, self.dialect.list_type(sa.Text()))
        kind = sa.type_coerce(link.c.far_kind, sa.Text())
        passable = sa.or_(self.dialect.in_list(kind, kinds), link.c.far_id.in_(ends))
        further = sa.select(link.c.far_id.label("id"), link.c.far_links.label("links"))
        joined = near.join(link, sa.and_(link.c.near_id == near.c.value, link.c.main))
        return self._bundle(further.select_from(joined).where(passable).distinct().subquery())

    def _common(self, step: FromClause) -> sa.CompoundSelect[Any]:
        """Return the records that both ends have reached."""
        return sa.intersect(
            *(
                sa.select(keys.c.value.label("id")).select_from(keys)
                for keys in (
                    self._keys(step.c.ahead),
                    self._keys(step.c.behind),
                )
            )
        )

    def _meeting(self, steps: CTE) -> CTE:
        """Return the last step: the length of the chains, and the records where the ends meet."""
        last = sa.select(sa.func.max(steps.c.hops)).scalar_subquery()
        common = self._common(steps).subquery()
        return (
            sa.select(
                steps.c.hops.label("length"),
                steps.c.forward.label("at"),
                self._bundle(common).label("ids"),
            )
            .where(steps.c.hops == last)
            .cte(self._name("meeting"))
            .prefix_with(ONCE)
        )

    # The chains

    def _stages(self, steps: CTE, meeting: CTE) -> CTE:
        """Return the records that a chain may pass ``at`` each place, before the meeting and after.

        Up to the meeting, only the records that lead to it are kept. After it, all records lead to
        the end.
        """
        stages = []
        beyond: CTE | None = None
        for at in range(self.node.longest, 0, -1):
            beyond = self._kept(at, steps, meeting, beyond)
            stages.append(sa.select(_number(at).label("at"), beyond.c.id))
        place = meeting.c.length - (steps.c.hops - steps.c.forward)
        came_back = sa.or_(steps.c.went_forward == ZERO, steps.c.hops == ZERO)
        keys = self._keys(steps.c.behind)
        after = sa.select(place, keys.c.value).select_from(steps, meeting, keys)
        stages.append(after.where(came_back, place > meeting.c.at))
        return sa.union_all(*stages).cte(self._name("stage")).prefix_with(ONCE)

    def _kept(self, at: int, steps: CTE, meeting: CTE, beyond: CTE | None) -> CTE:
        """Return the records of the meeting, or those at a place before it that lead to it."""
        keys = self._keys(meeting.c.ids)
        met = sa.select(keys.c.value.label("id")).select_from(meeting, keys)
        met = met.where(meeting.c.at == _number(at))
        if beyond is None:
            return met.cte(self._name(f"kept_{at}")).prefix_with(ONCE)
        keys, link = self._keys(steps.c.ahead), alias_of("link")
        leads = self.dialect.looked_up((link.c.far_id + ZERO).in_(sa.select(beyond.c.id)))
        further = sa.select(ONE).where(link.c.near_id == keys.c.value, link.c.main, leads)
        reached = sa.and_(steps.c.went_forward == ONE, steps.c.forward == _number(at))
        leading = sa.select(keys.c.value).select_from(meeting, steps, keys)
        leading = leading.where(
            reached, meeting.c.at > _number(at), further.correlate_except(link).exists()
        )
        return met.union_all(leading).cte(self._name(f"kept_{at}")).prefix_with(ONCE)

    def _written(self, steps: CTE, meeting: CTE, stages: CTE) -> CTE:
        """Return the first chains up to each place, as a JSON array of arrays of records' keys."""
        near = self._keys(steps.c.ahead)
        alone = concat(Fragment("["), sa.cast(near.c.value, sa.Text()), Fragment("]"))
        start = (
            sa.select(self.dialect.joined(alone, [near.c.value]))
            .select_from(near)
            .correlate_except(near)
        )
        first = sa.select(
            ZERO.label("at"),
            concat(Fragment("["), start.scalar_subquery(), Fragment("]")).label("chains"),
        ).where(steps.c.hops == ZERO)
        written = first.cte(self._name("written"), recursive=True)
        following = sa.select(written.c.at + ONE, self._longer(written, stages))
        within = written.c.at < meeting.c.length
        return written.union_all(following.select_from(written, meeting).where(within))

    def _longer(self, written: CTE, stages: CTE) -> ColumnElement[Any]:
        """Return the chains with one more record each, in the order of their records' names."""
        chain, link, record = (
            self.dialect.elements(written.c.chains),
            alias_of("link"),
            alias_of("record"),
        )
        last = sa.cast(self.dialect.last_element(chain.c.value), sa.BigInteger())
        joined = chain.join(link, sa.and_(link.c.near_id == last, link.c.main))
        joined = joined.join(record, record.c.id == link.c.far_id)
        order = [chain.c.key.label("key"), record.c.name_folded, record.c.id]
        next_stage = sa.tuple_(written.c.at + ONE, link.c.far_id + ZERO)
        longer = (
            sa.select(chain.c.value, *order)
            .select_from(joined)
            .where(self.dialect.looked_up(next_stage.in_(sa.select(stages.c.at, stages.c.id))))
            .order_by(*order)
            .limit(self._size())
            .correlate_except(chain, link, record)
            .subquery()
        )
        chain_text = concat(
            sa.func.rtrim(longer.c.value, Fragment("]")),
            Fragment(","),
            sa.cast(longer.c.id, sa.Text()),
            Fragment("]"),
        )
        order = [longer.c.key, longer.c.name_folded, longer.c.id]
        text = (
            sa.select(self.dialect.joined(chain_text, order))
            .select_from(longer)
            .correlate_except(longer)
        )
        return concat(Fragment("["), text.scalar_subquery(), Fragment("]"))

    # Parts

    def _bundle(self, records: FromClause) -> ColumnElement[Any]:
        """Return the records of a query as one value, with the number of their links."""
        cost = records.c.links if "links" in records.c else ZERO
        selected = sa.select(self.dialect.bundle(records.c.id, cost)).select_from(records)
        return selected.correlate_except(records).scalar_subquery()

    def _keys(self, bundle: ColumnElement[Any]) -> Any:
        return self.dialect.bundle_keys(bundle)

    def _bound(self, value: Bind) -> ColumnElement[Any]:
        return bind(value, sa.BigInteger())

    def _size(self) -> ColumnElement[Any]:
        # With a bare parameter as the limit, a database may plan a prepared statement every time.
        return self._bound(self.node.size) + ZERO

    def _name(self, name: str) -> str:
        return f"{name}_{self.number}"


def _number(number: int) -> ColumnElement[int]:
    return sa.literal_column(str(number), sa.Integer())
