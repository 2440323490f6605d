"""The plan of an operation: what to read and how its JSON is shaped, without any SQL.

A plan is a tree of nodes, each of which yields one JSON value. Nodes stand in the row that encloses
them; ``One``, ``Many``, ``Page`` and ``Listed`` step from that row to others. Plans are frozen, so
that one can be cached and shared by every request of the same shape: the values of a request are
not in it, only ``Bind``s that say where they go.
"""

from dataclasses import dataclass
from enum import Enum, auto

from db.plan.conditions import Condition
from db.plan.rows import Bind, Column, Conversion, Key, Relation, Sort


class Form(Enum):
    """How a column's value is written as JSON.

    An ``ID`` is made of a record's key, and a ``NUMERAL`` is an integer in quotes. A ``TOKEN`` is a
    text in quotes that needs no escaping, and a ``WORD`` a boolean in quotes. A ``COMPUTED`` value
    is a count of ten-billionths.
    """

    ID = auto()
    NUMERAL = auto()
    TEXT = auto()
    TOKEN = auto()
    WORD = auto()
    INTEGER = auto()
    BOOLEAN = auto()
    DECIMAL = auto()
    FLOAT = auto()
    COMPUTED = auto()


# Nodes


@dataclass(frozen=True)
class Constant:
    """A JSON text that is known before any row is read."""

    json: str


@dataclass(frozen=True)
class Scalar:
    """A column's value; with ``only``, null unless another column has one of the values."""

    column: Column
    form: Form
    nullable: bool = False
    only: tuple[Column, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class Figure:
    """The row's figure, converted to a unit of its dimension.

    With ``only``, null unless another column has one of the values.
    """

    conversion: Conversion
    form: Form
    only: tuple[Column, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class BoundText:
    """A text of the request, returned unchanged."""

    value: Bind


@dataclass(frozen=True)
class Object:
    """A JSON object, its fields in order."""

    fields: tuple[tuple[str, "Node"], ...]


@dataclass(frozen=True)
class Array:
    """A JSON array of nodes that stand in this row."""

    items: tuple["Node", ...]


@dataclass(frozen=True)
class Switch:
    """One of several nodes, chosen by the value of a column."""

    column: Column
    cases: tuple[tuple[tuple[str, ...], tuple[Key, ...], "Node"], ...]


@dataclass(frozen=True)
class One:
    """A related row; if there is none, ``otherwise`` in this row, or null."""

    relation: Relation
    tables: tuple[Key, ...]
    node: "Node"
    where: Condition | None = None
    unambiguous: bool = False
    otherwise: "Node | None" = None


@dataclass(frozen=True)
class Many:
    """All related rows, as a JSON array in order."""

    relation: Relation
    tables: tuple[Key, ...]
    node: "Node"
    order: tuple[Sort, ...]


@dataclass(frozen=True)
class Listed:
    """The records with the given keys, in that order; null for a key without a record."""

    keys: Bind
    tables: tuple[Key, ...]
    node: "Node"


@dataclass(frozen=True)
class Cursor:
    """The cursor of an edge: the page's signature and the edge's sort values."""


@dataclass(frozen=True)
class Items:
    """The rows of a page, one ``node`` each."""

    node: "Node"


@dataclass(frozen=True)
class Total:
    """The number of rows on all pages together."""


class PageFact(Enum):
    """A fact about a page."""

    HAS_NEXT = auto()
    HAS_PREVIOUS = auto()
    START_CURSOR = auto()
    END_CURSOR = auto()


@dataclass(frozen=True)
class PageValue:
    """One of the facts about a page."""

    fact: PageFact


@dataclass(frozen=True)
class Page:
    """A page of related rows: ``node`` is an object of items, counts and facts of the page.

    ``after`` and ``before`` bind the sort values of the rows between which the page lies; it is
    counted from the end if it is ``backward``. ``size`` binds the number of rows to show, and
    ``most`` is the largest that it may be. The ``signature`` of its cursors is bound for a search,
    whose cursors belong to its text.
    """

    relation: Relation
    tables: tuple[Key, ...]
    node: "Node"
    order: tuple[Sort, ...]
    signature: str | Bind
    size: Bind
    most: int
    after: tuple[Bind, ...] = ()
    before: tuple[Bind, ...] = ()
    backward: bool = False
    where: Condition | None = None


@dataclass(frozen=True)
class Dimension:
    """A dimension that rows are grouped by.

    It is a column of the row or, with a ``relation``, of each related row of the relation's driver;
    with ``via``, of the row that the related key has in that table. ``named`` is the table and
    column by which keys are sorted that are keys of rows themselves.
    """

    column: Column
    relation: Relation | None = None
    named: Column | None = None
    via: Key | None = None


@dataclass(frozen=True)
class Figures:
    """How the figures of a group are split before they are added up.

    Figures are added up if they agree in unit, kind of period, comparator and ``columns``.
    ``period`` is the role of the period that counts. Figures of the ``dimension`` are converted to
    ``unit`` first.
    """

    period: str
    columns: tuple[Dimension, ...] = ()
    unit: Bind | None = None
    dimension: Bind | None = None
    conversion: Conversion | None = None


# The number of rows of a group.
GROUP_SIZE = Column("every_group", "count")


@dataclass(frozen=True)
class Grouping:
    """Related rows in groups: ``node`` is an object that reads the tables of ``db.compile.groups``.

    ``size`` binds the number of groups to show after the first ``skipped``, the largest first. Only
    groups for whose ``GROUP_SIZE`` the condition ``having`` holds count as groups.
    """

    relation: Relation
    tables: tuple[Key, ...]
    by: tuple[Dimension, ...]
    node: "Node"
    size: Bind
    skipped: Bind
    where: Condition | None = None
    figures: Figures | None = None
    having: Condition | None = None


@dataclass(frozen=True)
class Counted:
    """The number of rows of a source."""

    source: str


# A record by its key, or the only one that a condition finds.
End = Bind | Condition


@dataclass(frozen=True)
class Chains:
    """The shortest chains of links between two records, one ``node`` each, in order.

    A chain has at most ``most`` links, and passes only through records of the kinds ``through``; at
    most ``size`` chains are shown. ``most`` binds no more than ``longest``.
    """

    start: End
    end: End
    most: Bind
    longest: int
    through: Bind
    size: Bind
    node: "Node"


@dataclass(frozen=True)
class Hops:
    """The links of a chain, one ``node`` each, in order; the main link of each pair."""

    node: "Node"


Node = (
    Constant
    | Scalar
    | Figure
    | BoundText
    | Object
    | Array
    | Switch
    | One
    | Many
    | Listed
    | Page
    | Grouping
    | Counted
    | Cursor
    | Items
    | Total
    | PageValue
    | Chains
    | Hops
)


@dataclass(frozen=True)
class Ambiguity:
    """A look-up by name that must not find several records: the candidates, if it does.

    It looks among the records of a ``kind``, or among all. ``nullable`` says whether the field may
    be null in that case; if not, there is no data.
    """

    key: str
    kind: str | None
    condition: Condition
    nullable: bool = True


@dataclass(frozen=True)
class Plan:
    """What one operation reads: the root object, and the look-ups that may be ambiguous."""

    root: Object
    ambiguities: tuple[Ambiguity, ...] = ()


def is_constant(plan: Plan) -> bool:
    """Return whether the operation can be answered without reading a row."""
    return all(isinstance(node, Constant) for _, node in plan.root.fields)
