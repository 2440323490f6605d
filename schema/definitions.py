"""What each field and type of the schema is in the database.

A field of an entity carries its source: a column, an edge to one row, a list or a connection. A
field that is none of these can't be declared, so every field can be planned. Sources know tables
and columns only; the GraphQL type of a field is its annotation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.plan import Column, Form, Key, Relation, Sort
from db.tables.measure import PeriodRole
from db.tables.record_kind import RecordKind
from db.tables.term import Term

# Sources


@dataclass(frozen=True)
class ColumnSource:
    """The value of a column; ``only`` makes it null unless another column has one of the values."""

    column: Column
    form: Form
    enum: type[Term] | None = None
    folded: bool = False
    only: tuple[Column, tuple[str, ...]] | None = None

    @property
    def compared(self) -> Column:
        """The column by which the values are compared and sorted."""
        suffix = "_folded" if self.folded else ""
        return Column(self.column.table, f"{self.column.name}{suffix}")


@dataclass(frozen=True)
class FigureSource(ColumnSource):
    """The number of a quantity, or a bound of it: what a conversion changes."""


@dataclass(frozen=True)
class OneSource:
    """An edge to one row of another type."""

    relation: Relation


@dataclass(frozen=True)
class UnitSource(OneSource):
    """The unit of a quantity: what a conversion replaces."""


@dataclass(frozen=True)
class PeriodSource(OneSource):
    """A time of a fact; ``called`` is what the descriptions of its dimensions call it."""

    role: PeriodRole
    called: str


@dataclass(frozen=True)
class ListSource:
    """All related rows of another type; with a ``column``, that column of each."""

    relation: Relation
    order: tuple[Sort, ...]
    column: ColumnSource | None = None


@dataclass(frozen=True)
class ConnectionSource:
    """A connection to rows of another type, whose edges carry the ``edge`` fields."""

    relation: Relation
    order: tuple[Sort, ...]
    edge: tuple[FieldDefinition, ...] = ()


@dataclass(frozen=True)
class ConversionSource:
    """The same quantity in the unit that the argument ``unit`` names."""


@dataclass(frozen=True)
class OverlapSource:
    """The days that a period shares with another: filtered by, never selected."""


Source = ColumnSource | OneSource | ListSource | ConnectionSource | ConversionSource | OverlapSource

# Which kind of record a row of an interface is: filtered by, but selected as __typename.
RECORD_KIND = ColumnSource(Column("record", "record_kind"), Form.TOKEN, RecordKind)

# Definitions


@dataclass(frozen=True)
class FieldDefinition:
    """One field of a type: ``type_name`` is the type of one row or value, without list or null.

    ``owner`` is the type that declares the field.
    """

    name: str
    description: str
    source: Source
    type_name: str
    owner: str = ""
    nullable: bool = False

    @property
    def coordinate(self) -> str:
        """The field's schema coordinate, where it is declared."""
        return f"{self.owner}.{self.name}"


@dataclass(frozen=True)
class ComputedFilter:
    """A key of a type's filter that is no field; ``operand`` is its input type."""

    name: str
    description: str
    operand: str
    source: Source


@dataclass(frozen=True)
class ValueDimension:
    """Something of a value, such as a period's year, by which the records that have it group.

    ``name`` and ``description`` are made for the field that leads to the value.
    """

    name: Callable[[str], str]
    description: Callable[[OneSource], str]
    source: ColumnSource
    type_name: str


@dataclass(frozen=True)
class TypeDefinition:
    """One type of the schema: the tables that share its rows' key, and its fields by name.

    ``rows`` is what a group calls its rows of this type, and ``order`` how it sorts them. What has
    a value of this type is sorted by its ``sortable`` fields and grouped by its ``dimensions``.
    Its figures are kept apart by the fields ``split_by`` before they are added up.
    """

    name: str
    description: str
    tables: tuple[Key, ...]
    fields: dict[str, FieldDefinition]
    kind: RecordKind | None = None
    interface: bool = False
    implements: tuple[str, ...] = ()
    plural: str = ""
    rows: str = "records"
    order: tuple[Sort, ...] = ()
    filters: tuple[ComputedFilter, ...] = ()
    sortable: tuple[str, ...] = ()
    dimensions: tuple[ValueDimension, ...] = ()
    split_by: tuple[str, ...] = ()

    @property
    def ancestors(self) -> frozenset[str]:
        """The type's name and those of all interfaces that it implements."""
        return frozenset({self.name, *self.implements})

    @property
    def own_fields(self) -> tuple[FieldDefinition, ...]:
        """The fields that the type itself declares."""
        return tuple(field for field in self.fields.values() if field.owner == self.name)

    @property
    def is_record(self) -> bool:
        """Whether its rows are records: they have a slug and a name."""
        return "slug" in self.fields
