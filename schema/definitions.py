"""How a type of the schema is declared: each field says what it is in the database.

A field is a column, an edge to one row, a list, or a connection; a field that is none of these
can't be declared, so every field can be compiled. What a column is called, means and may be null is
read off the tables, where it is declared once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from db.plan import Column, Form, Key, Relation, Sort
from db.tables import FACTS, KINDS, table_of, target_of
from db.tables.base import Table, folded_companion
from db.tables.columns import Exact
from db.tables.fact import FactRelation
from db.tables.record_kind import RecordKind
from db.tables.term import Term


@dataclass(frozen=True)
class ColumnSource:
    """The value of a column; ``only`` makes it null unless another column has one of the values."""

    column: Column
    form: Form
    type_name: str
    enum: type[Term] | None = None
    folded: bool = False
    only: tuple[Column, tuple[str, ...]] | None = None


@dataclass(frozen=True)
class OneSource:
    """An edge to one row of another type."""

    relation: Relation
    type_name: str


@dataclass(frozen=True)
class ListSource:
    """All related rows of another type; with a ``column``, that column of each."""

    relation: Relation
    type_name: str
    order: tuple[Sort, ...]
    column: ColumnSource | None = None


@dataclass(frozen=True)
class ConnectionSource:
    """A connection to rows of another type, whose edges carry the ``edge`` fields."""

    relation: Relation
    type_name: str
    order: tuple[Sort, ...]
    edge: tuple["FieldDefinition", ...] = ()


@dataclass(frozen=True)
class ConversionSource:
    """The same quantity in the unit that the argument ``unit`` names."""

    type_name: str = "Quantity"


Source = ColumnSource | OneSource | ListSource | ConnectionSource | ConversionSource


@dataclass(frozen=True)
class FieldDefinition:
    """One field of a type."""

    name: str
    description: str
    source: Source
    nullable: bool = False


@dataclass(frozen=True)
class TypeDefinition:
    """One type of the schema: the tables that share its rows' key, and its fields."""

    name: str
    description: str
    tables: tuple[Key, ...]
    fields: tuple[FieldDefinition, ...]
    kind: RecordKind | None = None
    interface: bool = False
    implements: tuple[str, ...] = ()
    plural: str = ""


def camel(name: str) -> str:
    """Return a name of Python as a name of GraphQL: ``attributed_to`` as ``attributedTo``."""
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)


def type_name(table: str) -> str:
    """Return the GraphQL type that stands for the rows of a table."""
    return "".join(part.title() for part in table.split("_"))


def edge_name(owner: TypeDefinition, field: FieldDefinition) -> str:
    """Return what the types of a connection's own edges are called after."""
    return owner.name + field.name[0].upper() + field.name[1:]


NAME_ORDER = (Sort(Column("record", "name_folded")), Sort(Column("record", "id")))
FORMS: tuple[tuple[type[sa.types.TypeEngine[Any]], Form], ...] = (
    (sa.Enum, Form.TOKEN),
    (sa.Boolean, Form.BOOLEAN),
    (sa.Date, Form.TOKEN),
    (sa.Text, Form.TEXT),
    (sa.BigInteger, Form.ID),
    (sa.Integer, Form.INTEGER),
)

SCALARS = {
    Form.ID: "ID",
    Form.TEXT: "String",
    Form.TOKEN: "Date",
    Form.INTEGER: "Int",
    Form.BOOLEAN: "Boolean",
    Form.DECIMAL: "Decimal",
    Form.FLOAT: "Float",
}


def form_of(column: sa.Column[Any]) -> Form:
    """Return how a column's value is written as JSON."""
    if isinstance(column.type, Exact):
        return Form.DECIMAL
    return next(form for type_, form in FORMS if isinstance(column.type, type_))


def scalar_name(column: sa.Column[Any], form: Form) -> str:
    """Return the GraphQL scalar of a column's values."""
    if column.name in ("id", "edtf"):
        return {"id": "ID", "edtf": "EDTF"}[column.name]
    return SCALARS[form]


def columns(model: type[Table], *names: str) -> tuple[FieldDefinition, ...]:
    """Declare the columns of a table that clients see, as the table describes them."""
    return tuple(_column(model, name) for name in names)


def _column(model: type[Table], name: str) -> FieldDefinition:
    column = table_of(model).c[name]
    annotation = getattr(column.type, "enum_class", None)
    form = form_of(column)
    source = ColumnSource(
        Column(column.table.name, name),
        form,
        annotation.__name__ if annotation else scalar_name(column, form),
        enum=annotation,
        folded=folded_companion(column) is not None,
    )
    return FieldDefinition(camel(name), description_of(model, name), source, bool(column.nullable))


def description_of(model: type[Table], name: str) -> str:
    """Return what a table says of one of its columns."""
    return model.model_fields[name].description or ""


def to_one(model: type[Table], *names: str) -> tuple[FieldDefinition, ...]:
    """Declare edges to one record each: ``parent`` for the column ``parent_id``."""
    return tuple(_to_one(model, name) for name in names)


def _to_one(model: type[Table], name: str) -> FieldDefinition:
    column = table_of(model).c[f"{name}_id"]
    target = target_of(column)
    relation = Relation(outer=Column(column.table.name, column.name))
    description = description_of(model, column.name)
    return FieldDefinition(
        camel(name), description, OneSource(relation, type_name(target)), bool(column.nullable)
    )


def reverse(name: str, model: type[Table], column: str, description: str) -> FieldDefinition:
    """Declare the connection to the records whose ``column`` refers to this one."""
    table = table_of(model).name
    relation = Relation(driver=table, near=column)
    return FieldDefinition(
        name, description, ConnectionSource(relation, type_name(table), NAME_ORDER)
    )


def through(name: str, link: type[Table], near: str, far: str, description: str) -> FieldDefinition:
    """Declare the connection through a link, whose edges carry what the link says beside."""
    table = table_of(link)
    has_roles = "main" in table.c
    # A pair that is linked in several roles is one edge, that of its main role.
    relation = Relation(table.name, far, near, fixed=(("main", True),) if has_roles else ())
    edge = _role_fields(link, near, far) if has_roles else ()
    source = ConnectionSource(relation, type_name(target_of(table.c[far])), NAME_ORDER, edge)
    return FieldDefinition(name, description, source)


def _role_fields(link: type[Table], near: str, far: str) -> tuple[FieldDefinition, ...]:
    table = table_of(link).name
    (role,) = columns(link, "role")
    assert isinstance(role.source, ColumnSource)
    here, there = Column(table, near), Column(table, far)
    relation = Relation(table, far, near, outer=here, also=((far, there),))
    order = (Sort(Column(table, "main"), descending=True), Sort(role.source.column))
    roles = ListSource(relation, role.source.type_name, order, role.source)
    return (
        replace(role, description=f"{role.description} The main one, where there are several."),
        FieldDefinition("roles", f"{role.description} All of them, the main one first.", roles),
    )


def related(name: str, kind: str, description: str, *, near: str = "fact_id") -> FieldDefinition:
    """Declare the connection to facts that bear on this one in the given way."""
    far = "other_id" if near == "fact_id" else "fact_id"
    relation = Relation("fact_relation", far, near, fixed=(("kind", kind),))
    source = ConnectionSource(relation, "Fact", NAME_ORDER, columns(FactRelation, "note"))
    return FieldDefinition(name, description, source)


def part(
    name: str, table: str, description: str, *, near: str = "fact_id", role: str | None = None
) -> FieldDefinition:
    """Declare a value of a fact that has a table of its own: its quantity, or a period."""
    fixed = (("role", role),) if role else ()
    source = OneSource(Relation(table, near, near, fixed=fixed), type_name(table))
    return FieldDefinition(name, description, source, nullable=True)


def listing(
    name: str, relation: Relation, of: str, description: str, order: Sequence[Sort] = NAME_ORDER
) -> FieldDefinition:
    """Declare a short list of rows."""
    return FieldDefinition(name, description, ListSource(relation, of, tuple(order)))


def texts(name: str, column: Column, near: str, description: str) -> FieldDefinition:
    """Declare a short list of texts, from the rows whose column ``near`` refers to the record."""
    order = (Sort(Column(column.table, f"{column.name}_folded")), Sort(column))
    text = ColumnSource(column, Form.TEXT, "String", folded=True)
    source = ListSource(Relation(column.table, near, near), "String", order, text)
    return FieldDefinition(name, description, source)


def entity(
    kind: RecordKind, *fields: FieldDefinition | Iterable[FieldDefinition]
) -> TypeDefinition:
    """Declare the type of a kind of record: what every record has, and ``fields``."""
    model = KINDS[kind]
    tables = [Key(kind.lower()), Key("record")] + ([Key("fact")] if kind in FACTS else [])
    return TypeDefinition(
        name=type_name(kind.lower()),
        description=description_of_model(model),
        tables=tuple(tables),
        fields=flat(fields),
        kind=kind,
        implements=("Fact",) if kind in FACTS else ("Record",),
        plural=camel(model.plural),
    )


def description_of_model(model: type[Table]) -> str:
    """Return what a table says of its rows."""
    return (model.__doc__ or "").strip()


def flat(
    fields: Iterable[FieldDefinition | Iterable[FieldDefinition]],
) -> tuple[FieldDefinition, ...]:
    """Return single fields and groups of fields as one row of fields."""
    known: list[FieldDefinition] = []
    for one in fields:
        known += [one] if isinstance(one, FieldDefinition) else list(one)
    return tuple(known)
