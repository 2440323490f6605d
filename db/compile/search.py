"""Searches of a plan -> SQL: the records found, their order, and where the words occur.

A record is found if each term of the query occurs in one of its texts. Its score is computed in
whole numbers only, so it is the same in every database:

- Records whose name is the query come first, then records with a name that begins with it.
- Then each term scores by the best place where it occurs: by the field, and less where it is only
  the beginning of a word. A term that few records have scores more.
- Ties are decided by the kind: entities come before facts.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.selectable import CTE

from db.compile.binds import bind
from db.compile.dispatch import Context, Start, derive
from db.compile.json import Fragment
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.dialects import Dialect
from db.plan import Highlights, Search
from db.tables import ENTITIES, KINDS

# The factor of the rarest term. A term found in 1/HALVED of all records gets half of it.
RARE, HALVED = 100, 20
# The score of a name that begins with the query or is the query: more than all terms together.
BEGINS_WITH_QUERY, IS_QUERY = 1_000_000, 2_000_000

SMALL = sa.Integer()
LARGE = sa.BigInteger()


@derive.register
def start_search(search: Search, row: Row, context: Context) -> Start:
    """Return every record that a search finds, with its score."""
    # A page may read the records several times; the search runs once.
    if search not in context.hits:
        context.hits[search] = _hits(search, context.dialect)
    hits, record = context.hits[search].alias(), alias_of("record")
    kind = sa.type_coerce(record.c.record_kind, sa.Text())
    is_entity = sa.case((kind.in_([Fragment(kind) for kind in ENTITIES]), 1), else_=0)
    score = sa.cast(hits.c.score * 2 + is_entity, LARGE).label("score")
    joined = hits.outerjoin(record, record.c.id == hits.c.record_id)
    columns = [column for column in record.c if column.name != "id"]
    selected = sa.select(hits.c.record_id.label("id"), *columns, score).select_from(joined)
    table = selected.correlate_except(hits, record).subquery()
    return Start(table, table.c.id, {"hit": table, "record": table}, [])


def _hits(search: Search, dialect: Dialect) -> CTE:
    """Return the key and score of every record that has all terms."""
    rated = _rated(search, dialect)
    counts = alias_of("release_count")
    # The sum of 32-bit integers is a 64-bit one; the sum of 64-bit ones may be a slow decimal.
    total = sa.cast(sa.select(sa.func.sum(counts.c.count)).scalar_subquery(), LARGE)
    rarity = sa.cast(RARE * total // (total + HALVED * rated.c.frequency), SMALL)
    terms = sa.select(
        rated.c.record_id,
        sa.literal_column("1", SMALL).label("terms"),
        (rated.c.strength * rarity).label("value"),
    )
    scores = sa.union_all(terms, _named(search)).subquery()
    all_terms = sa.func.sum(scores.c.terms) == bind(search.count, LARGE)
    hits = sa.select(scores.c.record_id, sa.func.sum(scores.c.value).label("score"))
    return hits.group_by(scores.c.record_id).having(all_terms).cte()


def _rated(search: Search, dialect: Dialect) -> sa.Subquery:
    """Return the strength of each term in each record, and the number of records with the term."""
    index, item = alias_of("search_index"), dialect.item
    look_ups = dialect.lists(bind(search.look_ups, sa.Text()), "tried")
    key, term = index.c.rowid.label("record_id"), item(look_ups, 0, SMALL).label("term")
    strength = sa.func.max(item(look_ups, 1, SMALL)).label("strength")
    matched = (
        sa.select(key, term, strength)
        .select_from(look_ups)
        .join(index, dialect.matches(index.c.words, item(look_ups, 2, sa.Text())))
        .group_by(key, term)
        .subquery()
    )
    frequency = sa.func.count().over(partition_by=matched.c.term).label("frequency")
    return sa.select(*matched.c, frequency).subquery()


def _named(search: Search) -> sa.Select[Any]:
    """Return the scores of records by their names: of those that are the query or begin with it."""
    name = alias_of("search_name")
    # The index begins with the kind and with what is whole.
    kind = sa.type_coerce(name.c.record_kind, sa.Text())
    names = (kind.in_([Fragment(kind) for kind in KINDS]), name.c.whole == sa.true())
    whole, beginning, ending = (
        bind(bound, sa.Text()) for bound in (search.whole, search.beginning, search.ending)
    )
    named = sa.union_all(
        sa.select(name.c.record_id, sa.literal_column(str(IS_QUERY), SMALL).label("value")).where(
            *names, name.c.words == whole
        ),
        sa.select(name.c.record_id, sa.literal_column(str(BEGINS_WITH_QUERY), SMALL)).where(
            *names, name.c.words.between(beginning, ending)
        ),
    ).subquery()
    none = sa.literal_column("0", SMALL).label("terms")
    best = sa.func.max(named.c.value).label("value")
    return sa.select(named.c.record_id, none, best).group_by(named.c.record_id)


@derive.register
def start_highlights(highlights: Highlights, row: Row, context: Context) -> Start:
    """Return where the words of a search occur in the texts of a record."""
    dialect, item = context.dialect, context.dialect.item
    texts = alias_of("search_text")
    places = dialect.lists(texts.c.places, "place")
    parts = dialect.lists(bind(highlights.parts, sa.Text()), "part")
    word = dialect.by_code_point(item(places, 0, sa.Text()))
    first, last = (item(parts, at, sa.Text()) for at in (3, 4))
    term, at, size = (item(parts, at, SMALL) for at in range(3))
    # Consecutive words of a phrase all yield the same start of the phrase.
    run = sa.func.count().over(partition_by=(texts.c.id, term, places.c.key - at))
    words = (
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
        .where(texts.c.record_id == row.key, word.between(first, last))
        .correlate_except(texts, places, parts)
        .subquery()
    )
    columns = [words.c[name] for name in ("id", "field", "text", "start", "end")]
    whole = sa.select(*columns).distinct().where(words.c.run == words.c.size)
    table = whole.correlate_except(words).subquery()
    return Start(table, table.c.id, {"highlight": table}, [])
