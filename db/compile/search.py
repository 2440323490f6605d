"""Searches of a plan -> SQL: what a query finds, in which order, and where its words stand.

A record is found where each term of the query occurs in one of its texts. Its score is made of
whole numbers alone, so that it is the same in every database:

- Records that are named as the query is come first, then those with a name that begins with it.
- Then each term counts for the best place where it occurs: by the field, and less where it is only
  the beginning of a word. A term that few records have counts for more.
- What is left is decided by the kind, entities before facts.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.selectable import CTE

from db.compile.binds import bind
from db.compile.conditions import Start
from db.compile.json import Fragment
from db.compile.pages import Pages
from db.compile.rows import Row
from db.dialects import Dialect
from db.plan import Highlights, Relation, Search
from db.tables import ENTITIES, metadata

# A rare term counts this many times; one that a twentieth of all records have, half as many.
RARE, HALVED = 100, 20
# What a name counts for: more than all terms together.
BEGINS_SO, NAMED_SO = 1_000_000, 2_000_000

SMALL = sa.Integer()
LARGE = sa.BigInteger()


class Searches(Pages):
    """Compiles the searches of a plan."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__(dialect)
        self._hits: dict[Search, CTE] = {}

    def start(self, relation: Relation, row: Row) -> Start:
        """Return what a relation reads first, also where that is made in the statement."""
        if relation.derived is None:
            return super().start(relation, row)
        if isinstance(relation.derived, Search):
            made = self._hit(relation.derived)
            return made, made.c[relation.key], {"hit": made, "record": made}, []
        made = self._highlights(relation.derived, row)
        return made, made.c[relation.key], {"highlight": made}, []

    def _hit(self, search: Search) -> sa.Subquery:
        """Return every record that a search finds, with its score."""
        # However often a page reads the records, they are looked for once.
        if search not in self._hits:
            self._hits[search] = self._found(search)
        found, record = self._hits[search].alias(), metadata.tables["record"].alias()
        kind = sa.type_coerce(record.c.record_kind, sa.Text())
        is_entity = sa.case((kind.in_([Fragment(known) for known in ENTITIES]), 1), else_=0)
        score = sa.cast(found.c.score * 2 + is_entity, LARGE).label("score")
        joined = found.outerjoin(record, record.c.id == found.c.record_id)
        columns = [column for column in record.c if column.name != "id"]
        selected = sa.select(found.c.record_id.label("id"), *columns, score).select_from(joined)
        return selected.correlate_except(found, record).subquery()

    def _found(self, search: Search) -> CTE:
        """Return the key of every record that has all terms, and what they and its names count."""
        rated = self._rated(search)
        counts = metadata.tables["release_count"].alias()
        # Whole numbers of 32 bits are summed to such of 64, and those to decimals, which are slow.
        total = sa.cast(sa.select(sa.func.sum(counts.c.count)).scalar_subquery(), LARGE)
        rarity = sa.cast(RARE * total // (total + HALVED * rated.c.frequency), SMALL)
        terms = sa.select(
            rated.c.record_id,
            sa.literal_column("1", SMALL).label("terms"),
            (rated.c.strength * rarity).label("value"),
        )
        every = sa.union_all(terms, self._named(search)).subquery()
        all_terms = sa.func.sum(every.c.terms) == bind(search.count, LARGE)
        found = sa.select(every.c.record_id, sa.func.sum(every.c.value).label("score"))
        return found.group_by(every.c.record_id).having(all_terms).cte()

    def _rated(self, search: Search) -> sa.Subquery:
        """Return how strongly each record has each term, and how many records have it."""
        index = metadata.tables["search_index"].alias()
        tries = self.dialect.lists(bind(search.tries, sa.Text()), "tried")
        item = self.dialect.item
        look_up = item(tries, 2, sa.Text())
        key, term = index.c.rowid.label("record_id"), item(tries, 0, SMALL).label("term")
        strength = sa.func.max(item(tries, 1, SMALL)).label("strength")
        matched = (
            sa.select(key, term, strength)
            .select_from(tries)
            .join(index, self.dialect.matches(index.c.words, look_up))
            .group_by(key, term)
            .subquery()
        )
        frequency = sa.func.count().over(partition_by=matched.c.term).label("frequency")
        return sa.select(*matched.c, frequency).subquery()

    def _named(self, search: Search) -> sa.Select[Any]:
        """Return what the names of records count for that are the query, or begin with it."""
        text = metadata.tables["search_text"].alias()
        whole, beginning, ending = (
            bind(bound, sa.Text()) for bound in (search.whole, search.beginning, search.ending)
        )
        named = sa.union_all(
            sa.select(
                text.c.record_id, sa.literal_column(str(NAMED_SO), SMALL).label("value")
            ).where(text.c.named == whole),
            sa.select(text.c.record_id, sa.literal_column(str(BEGINS_SO), SMALL)).where(
                text.c.named.between(beginning, ending)
            ),
        ).subquery()
        none = sa.literal_column("0", SMALL).label("terms")
        best = sa.func.max(named.c.value).label("value")
        return sa.select(named.c.record_id, none, best).group_by(named.c.record_id)

    def _highlights(self, highlights: Highlights, row: Row) -> sa.Subquery:
        """Return where the words of a search stand in the texts of a record."""
        texts = metadata.tables["search_text"].alias()
        places = self.dialect.lists(texts.c.places, "place")
        parts = self.dialect.lists(bind(highlights.parts, sa.Text()), "part")
        item = self.dialect.item
        word = item(places, 0, sa.Text())
        first, last = (item(parts, n, sa.Text()) for n in (3, 4))
        term, at, size = (item(parts, n, SMALL) for n in range(3))
        # The words of a phrase that stand side by side have the same distance from its beginning.
        run = sa.func.count().over(partition_by=(texts.c.id, term, places.c.key - at))
        found = (
            sa.select(
                texts.c.id,
                sa.type_coerce(texts.c.field, sa.Text()).label("field"),
                texts.c.text,
                item(places, 1, SMALL).label("start"),
                item(places, 2, SMALL).label("end"),
                run.label("run"),
                size.label("size"),
            )
            .select_from(texts, places, parts)
            .where(
                texts.c.record_id == row.key, self.dialect.by_code_point(word).between(first, last)
            )
            .correlate_except(texts, places, parts)
            .subquery()
        )
        columns = [found.c[name] for name in ("id", "field", "text", "start", "end")]
        whole = sa.select(*columns).distinct().where(found.c.run == found.c.size)
        return whole.correlate_except(found).subquery()
