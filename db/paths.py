"""The shortest chains of links between two records, as SQL.

The search goes from both ends, one step at a time from the end whose next step reads fewer links,
until the two meet. Each step is one row of a recursive query and holds the records that each end
has come to; so every step can be chosen by what the last one found, and the search stops by itself.

A step also comes back to records that were reached before; as the search stops at the first
meeting, and a shortest chain passes no record twice, that adds no chain. Then the records that lie
on shortest chains are kept, and the chains are written down hop by hop, at each hop no more of them
than are asked for: each can be completed, so the first chains begin with the first beginnings.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import CTE, FromClause, Subquery

from db.conditions import Conditions
from db.json_sql import (
    BundleCost,
    Fragment,
    Joined,
    LastElement,
    bundle_keys,
    bundled,
    concat,
    elements,
    in_list,
)
from db.plan import Bind, Chains
from db.tables import metadata

LINK = metadata.tables["link"]
RECORD = metadata.tables["record"]
ZERO, ONE = sa.literal_column("0", sa.Integer()), sa.literal_column("1", sa.Integer())


class ChainSearch:
    """Compiles one search; ``number`` tells it from the others of its statement."""

    def __init__(self, chains: Chains, conditions: Conditions, number: int) -> None:
        self.chains = chains
        self.conditions = conditions
        self.dialect = conditions.dialect
        self.number = number

    def found(self) -> Subquery:
        """Return the chains: their ``place``, the ``ids`` of their records, and their ``length``."""
        steps = self._steps()
        meeting = self._meeting(steps)
        stages = self._stages(steps, meeting)
        written = self._written(steps, stages)
        ids = elements(written.c.chains, self.dialect)
        size = self.conditions.bind(self.chains.size, sa.BigInteger())
        return (
            sa.select(ids.c.key.label("place"), ids.c.value.label("ids"), meeting.c.length)
            .select_from(written.join(meeting, written.c.at == meeting.c.length), ids)
            .limit(size)
            .order_by(ids.c.key)
            .subquery()
        )

    # The search

    def _steps(self) -> CTE:
        """One row a step: how many there were, how many of them forward, and whether this one was.

        ``ahead`` and ``behind`` are the records that the two ends have come to.
        """
        first = sa.select(
            ZERO.label("hops"),
            ZERO.label("forward"),
            ONE.label("went_forward"),
            self._end(self.chains.start).label("ahead"),
            self._end(self.chains.end).label("behind"),
        )
        step = first.cte(self._name("step"), recursive=True)
        cheaper = BundleCost(step.c.ahead) <= BundleCost(step.c.behind)
        chosen = sa.case((cheaper, ONE), else_=ZERO)
        following = sa.select(
            step.c.hops + ONE,
            step.c.forward + chosen,
            chosen,
            sa.case((cheaper, self._reached(step.c.ahead)), else_=step.c.ahead),
            sa.case((cheaper, step.c.behind), else_=self._reached(step.c.behind)),
        ).where(step.c.hops < self._bound(self.chains.most), sa.not_(self._common(step).exists()))
        return step.union_all(following)

    def _end(self, bind: Bind) -> ColumnElement[Any]:
        """The record at an end, if there is one, and how many others it is linked with."""
        link = LINK.alias()
        links = sa.select(sa.func.count()).where(link.c.near_id == RECORD.c.id, link.c.main)
        known = sa.select(RECORD.c.id, links.scalar_subquery().label("links"))
        return self._bundle(known.where(RECORD.c.id == self._bound(bind)).subquery())

    def _reached(self, bundle: ColumnElement[Any]) -> ColumnElement[Any]:
        """The records one link further, if a chain may pass through them or ends there."""
        near, link = self._keys(bundle), LINK.alias()
        ends = [self._bound(self.chains.start), self._bound(self.chains.end)]
        kinds = self.conditions.bind(
            self.chains.through, self.conditions.list_type(sa.Text())
        )
        kind = sa.type_coerce(link.c.far_kind, sa.Text())
        passable = sa.or_(in_list(kind, kinds, self.dialect), link.c.far_id.in_(ends))
        further = sa.select(link.c.far_id.label("id"), link.c.far_links.label("links"))
        joined = near.join(link, sa.and_(link.c.near_id == near.c.value, link.c.main))
        return self._bundle(further.select_from(joined).where(passable).distinct().subquery())

    def _common(self, step: FromClause) -> sa.CompoundSelect[Any]:
        """The records that both ends have come to."""
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
        """The last step: the length of the chains, and the records in which the ends have met."""
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
        )

    # The chains

    def _stages(self, steps: CTE, meeting: CTE) -> CTE:
        """The records that a chain passes ``at`` each place: on this side of the meeting, and after.

        On this side only those that lead to the meeting; after it all do that lead to the end.
        """
        first = sa.select(meeting.c.at, meeting.c.ids)
        kept = first.cte(self._name("kept"), recursive=True)
        before = sa.and_(steps.c.went_forward == ONE, steps.c.forward == kept.c.at - ONE)
        kept = kept.union_all(
            sa.select(kept.c.at - ONE, self._leading(steps.c.ahead, kept.c.ids))
            .join_from(kept, steps, before)
            .where(kept.c.at > ONE)
        )
        at = meeting.c.length - (steps.c.hops - steps.c.forward)
        came_back = sa.or_(steps.c.went_forward == ZERO, steps.c.hops == ZERO)
        after = sa.select(at, steps.c.behind).where(came_back, at > meeting.c.at)
        return sa.union_all(sa.select(kept.c.at, kept.c.ids), after).cte(self._name("stage"))

    def _leading(self, level: ColumnElement[Any], to: ColumnElement[Any]) -> ColumnElement[Any]:
        """Those records of a level that are linked with any of the others."""
        near, link, wanted = self._keys(level), LINK.alias(), self._wanted(to)
        joined = near.join(link, sa.and_(link.c.near_id == near.c.value, link.c.main))
        joined = joined.join(wanted, wanted.c.id == link.c.far_id)
        found = sa.select(near.c.value.label("id")).select_from(joined).distinct()
        return self._bundle(found.subquery())

    def _written(self, steps: CTE, stages: CTE) -> CTE:
        """The first chains up to each place, as a JSON array of arrays of their records' keys."""
        near = self._keys(steps.c.ahead)
        alone = concat(Fragment("["), sa.cast(near.c.value, sa.Text()), Fragment("]"))
        start = sa.select(Joined(alone, [near.c.value])).select_from(near).correlate_except(near)
        first = sa.select(
            ZERO.label("at"),
            concat(Fragment("["), start.scalar_subquery(), Fragment("]")).label("chains"),
        ).where(steps.c.hops == ZERO)
        written = first.cte(self._name("written"), recursive=True)
        longer = self._longer(written.c.chains, stages.c.ids)
        return written.union_all(
            sa.select(stages.c.at, longer).join_from(
                written, stages, stages.c.at == written.c.at + ONE
            )
        )

    def _longer(self, chains: ColumnElement[Any], to: ColumnElement[Any]) -> ColumnElement[Any]:
        """The chains with one record more, in the order of their records' names."""
        chain, wanted = elements(chains, self.dialect), self._wanted(to)
        link, record = LINK.alias(), RECORD.alias()
        last = sa.cast(LastElement(chain.c.value), sa.BigInteger())
        joined = (
            chain.join(link, sa.and_(link.c.near_id == last, link.c.main))
            .join(wanted, wanted.c.id == link.c.far_id)
            .join(record, record.c.id == link.c.far_id)
        )
        order = [chain.c.key.label("key"), record.c.name_folded, record.c.id]
        found = (
            sa.select(chain.c.value, *order)
            .select_from(joined)
            .order_by(*order)
            .limit(self._bound(self.chains.size))
            .correlate_except(joined)
            .subquery()
        )
        chain_text = concat(
            sa.func.rtrim(found.c.value, Fragment("]")),
            Fragment(","),
            sa.cast(found.c.id, sa.Text()),
            Fragment("]"),
        )
        order = [found.c.key, found.c.name_folded, found.c.id]
        text = sa.select(Joined(chain_text, order)).select_from(found).correlate_except(found)
        return concat(Fragment("["), text.scalar_subquery(), Fragment("]"))

    # Parts

    def _bundle(self, found: FromClause) -> ColumnElement[Any]:
        """Return the records of a query as one value, with how many others they are linked with."""
        cost = found.c.links if "links" in found.c else ZERO
        selected = sa.select(bundled(found.c.id, cost, self.dialect)).select_from(found)
        return selected.correlate_except(found).scalar_subquery()

    def _keys(self, bundle: ColumnElement[Any]) -> Any:
        return bundle_keys(bundle, self.dialect)

    def _wanted(self, bundle: ColumnElement[Any]) -> Subquery:
        keys = self._keys(bundle)
        return sa.select(keys.c.value.label("id")).select_from(keys).distinct().subquery()

    def _bound(self, bind: Bind) -> ColumnElement[Any]:
        return self.conditions.bind(bind, sa.BigInteger())

    def _name(self, name: str) -> str:
        return f"{name}_{self.number}"


def chain_hops(ids: ColumnElement[Any], dialect: str) -> Subquery:
    """Return the pairs of records that follow one another in a chain, with their order."""
    at = elements(ids, dialect)
    near = sa.cast(at.c.value, sa.BigInteger())
    far = sa.func.lead(near).over(order_by=at.c.key)
    pairs = sa.select(at.c.key, near.label("near_id"), far.label("far_id"))
    return pairs.select_from(at).subquery()
