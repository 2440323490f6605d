"""The definitions of the schema's types and fields: where their data is in the database.

Every field of an entity has a source: a column, an edge to one row, a list or a connection. No
other field can be declared, so every field can be planned. Sources only know tables and columns;
the GraphQL type of a field is its annotation.
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
    """The number of a quantity, or a bound of it. A conversion changes it."""


@dataclass(frozen=True)
class OneSource:
    """An edge to one row of another type."""

    relation: Relation


@dataclass(frozen=True)
class KindSource(OneSource):
    """The row that a record has in the table of its kind, or of facts: a filter, never selected."""


@dataclass(frozen=True)
class UnitSource(OneSource):
    """The unit of a quantity. A conversion replaces it."""


@dataclass(frozen=True)
class PeriodSource(OneSource):
    """A period of a fact; the descriptions of its dimensions use the name ``called``."""

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
    """A connection to rows of another type; its edges have the fields ``edge``.

    Where a pair may be linked in several roles, ``roles`` are those of an edge.
    """

    relation: Relation
    order: tuple[Sort, ...]
    edge: tuple[FieldDefinition, ...] = ()
    roles: ListSource | None = None


@dataclass(frozen=True)
class ConversionSource:
    """The same quantity in the unit that the argument ``unit`` names."""


@dataclass(frozen=True)
class OverlapSource:
    """The days that two periods have in common: a filter, never selected."""


@dataclass(frozen=True)
class PeriodWithinSource:
    """Whether a period lies within another one: a filter, never selected."""


@dataclass(frozen=True)
class WithinSource:
    """Whether a record lies within another, of one of the ``kinds``: a filter, never selected."""

    kinds: tuple[RecordKind, ...]


Source = (
    ColumnSource
    | OneSource
    | ListSource
    | ConnectionSource
    | ConversionSource
    | OverlapSource
    | PeriodWithinSource
    | WithinSource
)

# The kind of record of a row of an interface: a filter; it is selected as __typename.
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
    """A key of a type's filter that is not a field; ``operand`` is its input type.

    ``type_name`` is the type that an edge leads to.
    """

    name: str
    description: str
    operand: str
    source: Source
    type_name: str = ""


@dataclass(frozen=True)
class ValueDimension:
    """A dimension of a value, such as a period's year: records with the value can be grouped by it.

    ``name`` and ``description`` are functions of the field that leads to the value.
    """

    name: Callable[[str], str]
    description: Callable[[OneSource], str]
    source: ColumnSource
    type_name: str


@dataclass(frozen=True)
class TypeDefinition:
    """One type of the schema: the tables that share its rows' key, and its fields by name.

    ``rows`` is the name of a group's field of rows of this type, and ``order`` their order. Records
    with a value of this type can be sorted by its ``sortable`` fields and grouped by its
    ``dimensions``. Figures are split by the fields ``split_by`` before they are added up. Records
    that state an edge to one of this type can be grouped by its fields ``group_through``, too. A
    record that the column ``named_by`` refers to lends its names to look-ups by alias.
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
    group_through: tuple[str, ...] = ()
    named_by: Column | None = None

    @property
    def singular(self) -> str:
        """The name of one of its rows: ``agency`` for ``Agency``."""
        return self.name[0].lower() + self.name[1:]

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
