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

    An ``ID`` is made of a record's key; a ``NUMERAL`` is a whole number in quotes.
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
    """A column's value; with ``only``, null unless that column has one of the values."""

    column: Column
    form: Form
    nullable: bool = False
    only: tuple[Column, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class Figure:
    """The row's figure, converted to a unit of its dimension.

    With ``only``, null unless that column has one of the values.
    """

    conversion: Conversion
    form: Form
    only: tuple[Column, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class Given:
    """A text of the request."""

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
    """One node or another, by the value of a column."""

    column: Column
    cases: tuple[tuple[tuple[str, ...], tuple[Key, ...], "Node"], ...]


@dataclass(frozen=True)
class One:
    """A related row; where there is none, null or what ``otherwise`` yields in this row."""

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
    """The records with the given keys, in their order, with null for what is not there."""

    keys: Bind
    tables: tuple[Key, ...]
    node: "Node"


@dataclass(frozen=True)
class Cursor:
    """The cursor of an edge: the order's signature and the edge's sort values."""


@dataclass(frozen=True)
class Items:
    """The rows of a page, one ``node`` each."""

    node: "Node"


@dataclass(frozen=True)
class Total:
    """How many rows there are on all pages together."""


class PageFact(Enum):
    """What a page knows of itself."""

    HAS_NEXT = auto()
    HAS_PREVIOUS = auto()
    START_CURSOR = auto()
    END_CURSOR = auto()


@dataclass(frozen=True)
class PageValue:
    """One of the facts of a page."""

    fact: PageFact


@dataclass(frozen=True)
class Page:
    """A page of related rows: ``node`` is an object of items, counts and facts of the page.

    ``after`` and ``before`` bind the sort values of the rows between which the page lies; it is
    counted from the end where it is ``backward``. ``one_more`` binds the number of rows to read,
    one more than ``size``, the number to show.
    """

    relation: Relation
    tables: tuple[Key, ...]
    node: "Node"
    order: tuple[Sort, ...]
    signature: str
    size: Bind
    one_more: Bind
    after: tuple[Bind, ...] = ()
    before: tuple[Bind, ...] = ()
    backward: bool = False
    where: Condition | None = None


@dataclass(frozen=True)
class Dimension:
    """Something that rows are grouped by.

    A column of the row or, with a ``relation``, of each row of the relation's driver that belongs
    to it. ``named`` is the table and column by which the keys are sorted, where they are keys of
    rows themselves.
    """

    column: Column
    relation: Relation | None = None
    named: Column | None = None


@dataclass(frozen=True)
class Figures:
    """How the figures of a group are split before they are added up.

    Those of one unit, kind of period and comparator are added, where they agree in ``columns`` too.
    ``period`` is the role of the period that counts.
    ``unit`` is that to which figures of its ``dimension`` are converted first.
    """

    period: str
    columns: tuple[Dimension, ...] = ()
    unit: Bind | None = None
    dimension: Bind | None = None
    conversion: Conversion | None = None


@dataclass(frozen=True)
class Grouping:
    """Related rows in groups: ``node`` is an object that reads the tables of ``db.compile.groups``.

    ``size`` binds how many groups are shown, after the first ``skipped`` ones: the largest groups
    first.
    """

    relation: Relation
    tables: tuple[Key, ...]
    by: tuple[Dimension, ...]
    node: "Node"
    size: Bind
    skipped: Bind
    where: Condition | None = None
    figures: Figures | None = None


@dataclass(frozen=True)
class Counted:
    """How many rows a source has."""

    source: str


@dataclass(frozen=True)
class Chains:
    """The shortest chains of links between two records, one ``node`` each, in order.

    No chain has more than ``most`` links, and none passes through a record of a kind that is not
    among ``through``; at most ``size`` are shown. ``most`` binds no more than ``longest``.
    """

    start: Bind
    end: Bind
    most: Bind
    longest: int
    through: Bind
    size: Bind
    node: "Node"


@dataclass(frozen=True)
class Hops:
    """The links of a chain, one ``node`` each, in order; where there are several, the main one."""

    node: "Node"


Node = (
    Constant
    | Scalar
    | Figure
    | Given
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
    """A look-up by name that must not find two records: those that it finds, if it does."""

    key: str
    kind: str
    condition: Condition


@dataclass(frozen=True)
class Plan:
    """What one operation reads: the root object, and the look-ups that may be ambiguous."""

    root: Object
    ambiguities: tuple[Ambiguity, ...] = ()


def is_constant(plan: Plan) -> bool:
    """Return whether the answer can be given without reading a row."""
    return all(isinstance(node, Constant) for _, node in plan.root.fields)
