"""The ten queries: what they ask, and the values that their requests vary."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.data.sizes import counts
from benchmarks.data.world import slug
from db.ids import record_key
from db.tables.record_kind import RecordKind

FOLDER = Path(__file__).parent / "documents"
# How many requests with different values a query has; they are sent in turn.
VARIANTS = 16
Values = dict[str, Any]


@dataclass(frozen=True)
class Query:
    """A query: its name, what it asks, and the values of its requests in so much data."""

    name: str
    title: str
    values: Callable[[int], Sequence[Values]]


def _statistics(statistics: int) -> list[Values]:
    numbers = Random("q1").choices(range(statistics), k=VARIANTS)
    keys = [record_key(RecordKind.STATISTIC, slug(RecordKind.STATISTIC, n)) for n in numbers]
    return [{"id": key} for key in keys]


def _slugs(name: str, kind: RecordKind, most: int) -> Callable[[int], list[Values]]:
    return lambda statistics: [
        {name: slug(kind, number)} for number in range(min(most, counts(statistics)[kind]))
    ]


def _ends(statistics: int) -> list[Values]:
    """Return pairs of records; which of them are three hops apart is for a server to say."""
    random, number = Random("q7"), counts(statistics)
    kinds = (RecordKind.STATISTIC, RecordKind.AGENCY)
    pairs = []
    for _ in range(4 * VARIANTS):
        slugs = [slug(kind, random.randrange(number[kind])) for kind in kinds]
        start, end = map(record_key, kinds, slugs)
        pairs.append({"from": start, "to": end})
    return pairs


def _words(_: int) -> list[Values]:
    pairs = ("police patrol", "cocaine seized", "border task force", "joint training", "navy coast")
    return [{"words": f"{words} "} for words in pairs]


def _none(_: int) -> list[Values]:
    return [{}]


QUERIES = {
    query.name: query
    for query in (
        Query("q1", "One statistic by ID, with its indicator and area", _statistics),
        Query("q2", "Four levels, about 2,300 objects", _slugs("other", RecordKind.INDICATOR, 16)),
        Query("q3", "A page of 1,000 rows", _slugs("indicator", RecordKind.INDICATOR, 8)),
        Query(
            "q4",
            "Filtered by an edge and an enum, sorted, with the total",
            _slugs("indicator", RecordKind.INDICATOR, 16),
        ),
        Query(
            "q5",
            "Filtered by a to-many edge, in groups",
            _slugs("topic", RecordKind.TOPIC, 16),
        ),
        Query("q6", "A search for two or three words", _words),
        Query("q7", "The shortest paths of three hops", _ends),
        Query("q8", "The first page of all statistics, with the total", _none),
        Query("q9", "Sorted by the value of a figure", _none),
        Query("q10", "Three facets of all statistics", _none),
    )
}
HOPS = 3
