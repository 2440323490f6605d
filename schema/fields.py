"""The declarations of entities' fields: each returns a Strawberry field with a source.

``kind: AgencyKind = column(tables.Agency.kind)`` means that the field ``kind`` has the type
AgencyKind, and that its value is in the column ``kind`` of the table of agencies. The table
declares the description and the storage of the column.
"""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar, cast

import sqlalchemy as sa
import strawberry

from db.plan import Column, Form, Relation, Sort
from db.tables import table_of
from db.tables.base import folded_companion
from db.tables.columns import Exact
from db.tables.fact import FactRelation, FactRelationKind
from db.tables.measure import Comparator, PeriodRole
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    FigureSource,
    ListSource,
    OneSource,
    PeriodSource,
    Source,
    UnitSource,
)

T = TypeVar("T")

# The keys of a field's metadata.
SOURCE, UNIT = "source", "unit"

MAIN_ROLE = "If there are several, the main one."
ALL_ROLES = "All of them, the main one first."

# How text is compared: what ``fold`` does, for descriptions.
AS_TYPED = (
    "Text is compared as people type it: without case, accents and characters that are not shown; "
    "with plain quotes and dashes; 'U.S.' as 'US', '16,400' as '16400' and 'F-16' as 'F16'."
)

NAME_ORDER = (Sort(Column("record", "name_folded")), Sort(Column("record", "id")))
FORMS: tuple[tuple[type[sa.types.TypeEngine[Any]], Form], ...] = (
    (sa.Enum, Form.TOKEN),
    (sa.Boolean, Form.BOOLEAN),
    (sa.Date, Form.TOKEN),
    (sa.Text, Form.TEXT),
    (Exact, Form.DECIMAL),
    (sa.BigInteger, Form.ID),
    (sa.Integer, Form.INTEGER),
)


@strawberry.type
class Connection(Generic[T]):
    """The type of a field that leads to many rows of ``T``: a page of edges, with counts.

    Its GraphQL type, such as ``AgencyConnection``, is made in ``schema.build``.
    """


def declared(
    source: Source | Any, description: str, *, name: str | None = None, **metadata: Any
) -> Any:
    """Return a Strawberry field with a source, which the planner reads back from the schema."""
    return strawberry.field(
        name=name, description=description, metadata={SOURCE: source, **metadata}
    )


# Columns


def column(attribute: T, description: str | None = None, *, name: str | None = None) -> T:
    """Declare the value of a column: ``tables.Agency.kind``."""
    source = column_source(attribute)
    return cast(T, declared(source, description or described(attribute), name=name))


def scalar(attribute: Any, description: str | None = None) -> Any:
    """Declare the value of a column with a custom GraphQL scalar: an ID, or EDTF."""
    return column(attribute, description)


def column_source(attribute: Any) -> ColumnSource:
    """Return the source of a column."""
    stored = column_of(attribute)
    return ColumnSource(
        Column(stored.table.name, stored.name),
        form_of(stored),
        enum=getattr(stored.type, "enum_class", None),
        folded=folded_companion(stored) is not None,
    )


def column_of(attribute: Any) -> sa.Column[Any]:
    """Return the column of an attribute of a table's class."""
    stored: sa.Column[Any] = table_of(attribute.class_).c[attribute.key]
    return stored


def described(attribute: Any) -> str:
    """Return the description of a column."""
    return str(attribute.class_.model_fields[attribute.key].description or "")


def form_of(stored: sa.Column[Any]) -> Form:
    """Return how a column's value is written as JSON."""
    return next(form for type_, form in FORMS if isinstance(stored.type, type_))


def figure(
    attribute: Any,
    description: str | None = None,
    *,
    form: Form = Form.DECIMAL,
    only: tuple[Any, Sequence[Comparator]] | None = None,
) -> Any:
    """Declare the number of a quantity; with ``only``, null for other comparators than these."""
    stored = column_source(attribute).column
    condition = None if only is None else (column_source(only[0]).column, tuple(only[1]))
    source = FigureSource(stored, form, only=condition)
    return declared(source, description or described(attribute))


def converted(description: str, *, name: str, unit: str) -> Any:
    """Declare the same quantity in another unit; ``unit`` describes the argument."""
    return declared(ConversionSource(), description, name=name, **{UNIT: unit})


# Edges to one row


def to_one(
    attribute: Any,
    description: str | None = None,
    *,
    name: str | None = None,
) -> Any:
    """Declare the edge along a reference: ``tables.Agency.country_id``."""
    source = OneSource(Relation(outer=column_source(attribute).column))
    return declared(source, description or described(attribute), name=name)


def unit_of(attribute: Any, description: str) -> Any:
    """Declare the unit of a quantity."""
    return declared(UnitSource(Relation(outer=column_source(attribute).column)), description)


def part(attribute: Any, description: str) -> Any:
    """Declare a value in a table of its own, whose column ``attribute`` equals the row's key."""
    return declared(OneSource(_own(attribute)), description)


def period(attribute: Any, role: PeriodRole, description: str, *, called: str) -> Any:
    """Declare one of the periods of a fact; the descriptions of dimensions use ``called``."""
    relation = _own(attribute, fixed=(("role", str(role)),))
    return declared(PeriodSource(relation, role, called), description)


def _own(attribute: Any, fixed: tuple[tuple[str, str], ...] = ()) -> Relation:
    own = column_source(attribute).column
    return Relation(own.table, own.name, own.name, fixed=fixed)


# Edges to many rows


def reverse(attribute: Any, description: str, order: tuple[Sort, ...] = NAME_ORDER) -> Any:
    """Declare the connection to the rows that refer to this one by a column."""
    far = column_source(attribute).column
    relation = Relation(driver=far.table, near=far.name)
    return declared(ConnectionSource(relation, order), description)


def through(near: Any, far: Any, description: str, order: tuple[Sort, ...] = NAME_ORDER) -> Any:
    """Declare the connection through a link; its edges have the roles of the link."""
    link = table_of(near.class_)
    if "main" not in link.c:
        return declared(
            ConnectionSource(Relation(link.name, far.key, near.key), order), description
        )
    # A pair that is linked in several roles has one edge, with its main role.
    relation = Relation(link.name, far.key, near.key, fixed=(("main", True),))
    role = column_source(near.class_.role)
    roles = _roles(role, near.key, far.key)
    edge = _edge_with_roles(role, roles, described(near.class_.role))
    return declared(ConnectionSource(relation, order, edge, roles), description)


def _roles(role: ColumnSource, near: str, far: str) -> ListSource:
    """Return the roles in which a pair is linked, the main one first."""
    table = role.column.table
    relation = Relation(
        table, far, near, outer=Column(table, near), also=((far, Column(table, far)),)
    )
    order = (Sort(Column(table, "main"), descending=True), Sort(role.column))
    return ListSource(relation, order, role)


def _edge_with_roles(
    role: ColumnSource, roles: ListSource, description: str
) -> tuple[FieldDefinition, ...]:
    """Return the fields of an edge with the roles in which a pair is linked."""
    assert role.enum is not None
    type_name = role.enum.__name__
    return (
        FieldDefinition("role", f"{description} {MAIN_ROLE}", role, type_name),
        FieldDefinition("roles", f"{description} {ALL_ROLES}", roles, type_name),
    )


def related(kind: FactRelationKind, description: str, *, backward: bool = False) -> Any:
    """Declare the connection to the facts that this one is related to, with the relation's note.

    ``backward`` leads to the facts that are related to this one.
    """
    near, far = ("other_id", "fact_id") if backward else ("fact_id", "other_id")
    relation = Relation("fact_relation", far, near, fixed=(("kind", str(kind)),))
    note = FactRelation.note
    edge = FieldDefinition("note", described(note), column_source(note), "String")
    return declared(ConnectionSource(relation, NAME_ORDER, (edge,)), description)


def listing(
    near: Any, description: str, order: tuple[Sort, ...] = NAME_ORDER, *, far: Any = None
) -> Any:
    """Declare a short list: the rows whose column ``near`` refers to this one.

    With ``far``, the rows that this other column refers to.
    """
    column = column_source(near).column
    relation = Relation(column.table, far.key if far else "id", column.name)
    return declared(ListSource(relation, order), description)


def values(attribute: Any, near: Any, description: str, order: tuple[Sort, ...]) -> Any:
    """Declare a short list of texts: a column of the rows that refer to this one by ``near``."""
    column = column_source(near).column
    relation = Relation(column.table, column.name, column.name)
    return declared(ListSource(relation, order, column_source(attribute)), description)


def all_rows(
    key: Any,
    description: str,
    order: tuple[Sort, ...] = NAME_ORDER,
    *,
    fixed: tuple[tuple[str, str | bool], ...] = (),
) -> Any:
    """Declare the list of all rows of a table, by their key; ``fixed`` are values of columns."""
    column = column_source(key).column
    return declared(
        ListSource(Relation(column.table, column.name, fixed=fixed), order), description
    )
