"""The rows that a plan reads: columns, relations and sort keys. No SQL."""

from dataclasses import dataclass, replace
from enum import Enum, auto


@dataclass(frozen=True)
class Column:
    """A column of one of the tables that make up a row."""

    table: str
    name: str


@dataclass(frozen=True)
class Bind:
    """A value of the request, by its position among the plan's values."""

    position: int


@dataclass(frozen=True)
class Key:
    """A table of a row, joined where its ``column`` equals the row's key, or the column ``via``."""

    table: str
    column: str = "id"
    via: Column | None = None


@dataclass(frozen=True)
class Search:
    """The records that a query finds, each with its score: the columns of the table ``hit``.

    ``db.text.query`` computes its values from the query.
    """

    look_ups: Bind
    count: Bind
    whole: Bind
    beginning: Bind
    ending: Bind


@dataclass(frozen=True)
class Highlights:
    """Where the words of a query occur in the texts of a record: the rows of ``highlight``.

    ``db.text.query`` computes its value from the query.
    """

    parts: Bind


@dataclass(frozen=True)
class Suggestions:
    """The names that begin as a text does, one of each record: the rows of ``suggestion``.

    They are of the ``kinds``, and at most ``size`` of them, which binds no more than ``most``.
    ``db.text.query`` computes the other values from the text: its ``words``, how many they are, and
    the upper bound of what begins so.
    """

    kinds: tuple[str, ...]
    words: Bind
    count: Bind
    ending: Bind
    size: Bind
    most: int


@dataclass(frozen=True)
class UnknownWords:
    """The words of a query that no record has: the rows of ``unknown_word``.

    ``db.text.similar`` computes its value from the query.
    """

    words: Bind


@dataclass(frozen=True)
class SimilarWords:
    """The words of records that are most similar to one of ``unknown_word``: ``similar_word``."""


# Rows that are not stored: the statement makes them.
Derived = Search | Highlights | Suggestions | UnknownWords | SimilarWords


@dataclass(frozen=True)
class Relation:
    """How to get from a row to others.

    With a ``driver``, through the rows of that table whose column ``near`` equals the enclosing
    row's key (or its column ``outer``), whose ``also`` columns equal other columns of that row, and
    whose ``fixed`` columns have the given values; without one, by the enclosing row's column
    ``outer`` alone. The other row's key is in the driver's column ``key``. A driver that is
    ``derived`` is not stored: the statement makes its rows.
    """

    driver: str | None = None
    key: str = "id"
    near: str | None = None
    outer: Column | None = None
    fixed: tuple[tuple[str, str | bool], ...] = ()
    also: tuple[tuple[str, Column], ...] = ()
    derived: Derived | None = None

    def without_near(self) -> "Relation":
        """Return the relation to the same rows from no row in particular."""
        return replace(self, near=None, outer=None)


@dataclass(frozen=True)
class Conversion:
    """The unit that figures are converted to, by its factor to the base of its dimension."""

    numerator: Bind
    denominator: Bind


class Nulls(Enum):
    """How nulls are sorted: as the highest or as the lowest value."""

    HIGH = auto()
    LOW = auto()


@dataclass(frozen=True)
class Sort:
    """One key of an order: a column of the row; ``nulls`` for a column that may be null."""

    column: Column
    descending: bool = False
    nulls: Nulls | None = None


# The first sort key of a search.
SCORE = Column("hit", "score")
# The owner of a row that is grouped, if the rows are those of another row.
OWNER = Column("rows", "owner")
