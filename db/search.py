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
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import CTE, FromClause

from db.conditions import Start
from db.enums import SearchField
from db.json_sql import Found, Fragment, by_code_point, concat, item, listed
from db.pages import Pages
from db.plan import Highlights, Relation, Search
from db.rows import Row
from db.tables import metadata
from db.text_index import matches

# What a term counts for in each field.
WEIGHTS = {
    SearchField.NAME: 10,
    SearchField.ALIAS: 8,
    SearchField.SUMMARY: 4,
    SearchField.NOTE: 2,
}
NAMES = (SearchField.NAME, SearchField.ALIAS)
NAMED_SO, BEGINS_SO, OTHER = 2, 1, 0
# A rare term counts this many times; one that a twentieth of all records have, half as many.
RARE, HALVED = 100, 20
# No sum of terms is as great as this.
STEP = 1_000_000

SMALL = sa.Integer()
LARGE = sa.BigInteger()


class Searches(Pages):
    """Compiles the searches of a plan."""

    def __init__(self, dialect: str) -> None:
        super().__init__(dialect)
        self._hits: dict[Search, CTE] = {}

    def start(self, relation: Relation, row: Row) -> Start:
        """Return what a relation reads first, also where that is made in the statement."""
        if relation.derived is None:
            return super().start(relation, row)
        made: FromClause
        if isinstance(relation.derived, Search):
            # However often a page reads them, the records are looked for once.
            if relation.derived not in self._hits:
                self._hits[relation.derived] = self._found(relation.derived)
            name, made = "hit", self._hits[relation.derived].alias()
        else:
            name, made = "highlight", self._highlights(relation.derived, row)
        return made, made.c[relation.key], {name: made}, []

    def _found(self, search: Search) -> CTE:
        """Return the key and the score of every record that a search finds."""
        rated = self._rated(search)
        records = metadata.tables["release_count"].alias()
        total = sa.select(sa.func.sum(records.c.count)).scalar_subquery()
        rarity = RARE * total // (total + HALVED * rated.c.frequency)
        score = sa.func.max(rated.c.likeness) * STEP + sa.func.sum(rated.c.strength * rarity)
        score = sa.cast(score * 2 + sa.func.max(rated.c.entity), LARGE)
        found = sa.select(rated.c.record_id, score.label("score")).group_by(rated.c.record_id)
        return found.having(sa.func.count() == self.bind(search.count, LARGE)).cte()

    def _rated(self, search: Search) -> sa.Subquery:
        """Return, for each term and record that has it, how well it does and how many others do."""
        texts, index = (metadata.tables[f"search_{name}"].alias() for name in ("text", "index"))
        tries = listed(self.bind(search.tries, sa.Text()), "tried", self.dialect)
        look_up = item(tries, 2 if self.dialect == "sqlite" else 3, sa.Text())
        term = item(tries, 0, SMALL).label("term")
        field = sa.type_coerce(texts.c.field, sa.Text())
        weight = sa.case(*((field == Fragment(name), n) for name, n in WEIGHTS.items()), else_=0)
        matched = (
            sa.select(
                texts.c.record_id,
                term,
                sa.func.max(weight * item(tries, 1, SMALL)).label("strength"),
                sa.func.max(self._likeness(search, texts)).label("likeness"),
                sa.func.max(sa.case((texts.c.entity, 1), else_=0)).label("entity"),
            )
            .select_from(tries)
            .join(index, matches(index.c.words, look_up, self.dialect))
            .join(texts, texts.c.id == index.c.rowid)
            .group_by(texts.c.record_id, term)
            .subquery()
        )
        frequency = sa.func.count().over(partition_by=matched.c.term).label("frequency")
        return sa.select(*matched.c, frequency).subquery()

    def _likeness(self, search: Search, texts: FromClause) -> ColumnElement[Any]:
        """Return whether a text is a name that is the query, or begins with it."""
        is_name = sa.type_coerce(texts.c.field, sa.Text()).in_([Fragment(name) for name in NAMES])
        whole, beginning = (self.bind(b, sa.Text()) for b in (search.whole, search.beginning))
        begins = Found(concat(texts.c.words, Fragment(" ")), beginning) == 1
        return sa.case(
            (sa.and_(is_name, texts.c.words == whole), NAMED_SO),
            (sa.and_(is_name, begins), BEGINS_SO),
            else_=OTHER,
        )

    def _highlights(self, highlights: Highlights, row: Row) -> sa.Subquery:
        """Return where the words of a search stand in the texts of a record."""
        texts = metadata.tables["search_text"].alias()
        places = listed(texts.c.places, "place", self.dialect)
        parts = listed(self.bind(highlights.parts, sa.Text()), "part", self.dialect)
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
            .where(texts.c.record_id == row.key, by_code_point(word, self.dialect).between(first, last))
            .correlate_except(texts, places, parts)
            .subquery()
        )
        columns = [found.c[name] for name in ("id", "field", "text", "start", "end")]
        whole = sa.select(*columns).distinct().where(found.c.run == found.c.size)
        return whole.correlate_except(found).subquery()
