"""Suggestions of a plan -> SQL: names that begin as a text does, and words that are like others.

Names are read from the index of their words, for each kind and each way to begin no more of them
than are shown. So a prefix that a million names share takes no longer than one that few share.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from db.compile.binds import bind
from db.compile.dispatch import Context, Start, derive
from db.compile.json import Fragment
from db.compile.rows import Row
from db.compile.tables import alias_of
from db.plan import Column, SimilarWords, Suggestions, UnknownWords
from db.tables import ENTITIES

SMALL = sa.Integer()
# The most similar words that are shown for one word.
MOST_SIMILAR = 5
# The rank of a name that is the whole text.
NAMED_SO = 0


@derive.register
def start_suggestions(suggestions: Suggestions, row: Row, context: Context) -> Start:
    """Return the best name of each record: those that are the text first, then by ``rank``."""
    dialect, node = context.dialect, suggestions
    size = bind(node.size, sa.BigInteger()) + sa.literal_column("0", SMALL)
    found = sa.union_all(
        *(
            sa.select(dialect.limited(ordered, size, node.most).subquery())
            for ordered in _ways(node)
        )
    ).subquery()
    order = [found.c.rank, found.c.words, found.c.id]
    best = dialect.limited(sa.select(*found.c).order_by(*order), size, node.most).subquery()
    texts, last = alias_of("search_text"), best.c.at + bind(node.count, SMALL) - 1
    table = (
        sa.select(
            *best.c,
            texts.c.text,
            sa.type_coerce(texts.c.field, sa.Text()).label("field"),
            dialect.element(texts.c.places, best.c.at, 1).label("start"),
            dialect.element(texts.c.places, last, 2).label("end"),
        )
        .join_from(best, texts, texts.c.id == best.c.text_id)
        .correlate_except(best, texts)
        .subquery()
    )
    return Start(table, table.c.id, {"suggestion": table}, [])


def _ways(node: Suggestions) -> list[sa.Select[Any]]:
    """Return the names of each kind that begin as the text does, and those of its later words."""
    entities = [kind for kind in node.kinds if kind in ENTITIES]
    others = [kind for kind in node.kinds if kind not in ENTITIES]
    return [
        *(_way(node, kind, whole=True, rank=1) for kind in entities),
        *(_way(node, kind, whole=False, rank=2) for kind in entities),
        *(_way(node, kind, whole=True, rank=3) for kind in others),
    ]


def _way(node: Suggestions, kind: str, *, whole: bool, rank: int) -> sa.Select[Any]:
    name, other = alias_of("search_name"), alias_of("search_name")
    words, ending = bind(node.words, sa.Text()), bind(node.ending, sa.Text())
    ranked: ColumnElement[Any] = sa.literal_column(str(rank), SMALL)
    if whole:
        is_text = name.c.words == words
        ranked = sa.case((is_text, sa.literal_column(str(NAMED_SO), SMALL)), else_=ranked)
    best = (
        sa.select(other.c.id)
        .where(other.c.record_id == name.c.record_id, other.c.words.between(words, ending))
        .order_by(other.c.whole.desc(), other.c.words, other.c.id)
        .limit(sa.literal_column("1"))
        .correlate(name)
        .scalar_subquery()
    )
    return (
        sa.select(*(name.c[each] for each in ("id", "record_id", "text_id", "at", "words")))
        .add_columns(ranked.label("rank"))
        .where(
            sa.type_coerce(name.c.record_kind, sa.Text()) == Fragment(kind),
            name.c.whole == (sa.true() if whole else sa.false()),
            name.c.words.between(words, ending),
            name.c.id == best,
        )
        .order_by(name.c.words, name.c.id)
        .correlate_except(name)
    )


@derive.register
def start_unknown_words(unknown: UnknownWords, row: Row, context: Context) -> Start:
    """Return the words of a query that no record has, with their keys."""
    dialect, item = context.dialect, context.dialect.item
    words, known = dialect.lists(bind(unknown.words, sa.Text()), "asked"), alias_of("search_word")
    first, last = (dialect.by_code_point(item(words, at, sa.Text())) for at in (1, 2))
    is_known: sa.Select[Any] = sa.select(sa.literal_column("1")).where(
        known.c.word >= first, known.c.word <= last
    )
    table = (
        sa.select(
            item(words, 0, SMALL).label("id"),
            item(words, 1, sa.Text()).label("word"),
            item(words, 3, sa.Text()).label("keys"),
        )
        .select_from(words)
        .where(sa.not_(is_known.correlate(words).exists()))
        .correlate_except(words)
        .subquery()
    )
    return Start(table, table.c.id, {"unknown_word": table}, [])


@derive.register
def start_similar_words(similar: SimilarWords, row: Row, context: Context) -> Start:
    """Return the words that have a key in common with a word, the most similar first."""
    dialect, item = context.dialect, context.dialect.item
    keys, stored = (
        dialect.lists(row.column(Column("unknown_word", "keys")), "own"),
        alias_of("search_key"),
    )
    word = alias_of("search_word")
    key = dialect.by_code_point(item(keys, 0, sa.Text()))
    difference = sa.func.min(stored.c.left_out + item(keys, 1, SMALL)).label("difference")
    table = (
        sa.select(stored.c.word.label("id"), stored.c.word, difference, word.c.records)
        .select_from(keys)
        .join(stored, stored.c.key == key)
        .join(word, word.c.word == stored.c.word)
        .group_by(stored.c.word, word.c.records)
        .order_by(difference, word.c.records.desc(), stored.c.word)
        .limit(sa.literal_column(str(MOST_SIMILAR)))
        .correlate_except(keys, stored, word)
        .subquery()
    )
    return Start(table, table.c.id, {"similar_word": table}, [])
