"""The declarations of the schema's types, and the definitions that are read from their classes.

An entity is an ordinary Strawberry class. Its decorator names the tables of its rows; its
annotations are the types of its fields. Entities refer to one another in cycles, so annotations are
resolved when all classes exist.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from textwrap import indent
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField
from strawberry.utils.str_converters import to_camel_case

from db.plan import Column, Form, Key, Sort
from db.tables import FACTS, KINDS, metadata, table_of
from db.tables.base import Table
from db.tables.enclosure import enclosing_kinds
from db.tables.record_kind import RecordKind
from schema.definitions import (
    ColumnSource,
    ComputedFilter,
    ConnectionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    TypeDefinition,
    ValueDimension,
    WithinSource,
)
from schema.fields import NAME_ORDER, SOURCE, Connection, column_source
from schema.scalars import EDTF

Entity = TypeVar("Entity", bound=type)

EXAMPLES = Path(__file__).parent / "entities"
# The names of the scalars in GraphQL.
SCALARS: dict[Any, str] = {
    str: "String",
    int: "Int",
    float: "Float",
    bool: "Boolean",
    strawberry.ID: "ID",
    Decimal: "Decimal",
    datetime.date: "Date",
    EDTF: "EDTF",
}
# The scalars that a column may be annotated as, by the form of its values.
SCALARS_OF_FORM: dict[Form, frozenset[str]] = {
    Form.ID: frozenset({"ID"}),
    Form.TEXT: frozenset({"String", "ID", "EDTF"}),
    Form.TOKEN: frozenset({"Date"}),
    Form.INTEGER: frozenset({"Int"}),
    Form.BOOLEAN: frozenset({"Boolean"}),
    Form.DECIMAL: frozenset({"Decimal"}),
    Form.FLOAT: frozenset({"Float"}),
}


class SchemaError(Exception):
    """The declarations of the schema do not fit the tables; the message says how to fix them."""


@dataclass(frozen=True)
class Rows:
    """The arguments of a class's decorator: the tables of its rows, and how the rows are used."""

    tables: tuple[Key, ...]
    kind: RecordKind | None = None
    plural: str = ""
    rows: str = "records"
    order: tuple[Sort, ...] = NAME_ORDER
    filters: tuple[ComputedFilter, ...] = ()
    sortable: tuple[str, ...] = ()
    dimensions: tuple[ValueDimension, ...] = ()
    split_by: tuple[str, ...] = ()
    group_through: tuple[str, ...] = ()
    named_by: Column | None = None


# Decorators


def record_type(
    kind: RecordKind,
    *,
    split_by: tuple[str, ...] = (),
    group_through: tuple[str, ...] = (),
    named_by: Any = None,
) -> Callable[[Entity], Entity]:
    """Declare the type of a kind of record; the kind's table describes it.

    An example query stands beside the class, in a file of the name of the kind's table.
    Figures are split by the fields ``split_by`` before they are added up. Records with an edge to
    one of this type can be grouped by its fields ``group_through``. The names of the record that
    ``named_by`` refers to find this record by alias, if no record of the kind is named so.
    """
    model = KINDS[kind]
    is_fact = kind in FACTS
    tables = [Key(table_of(model).name), Key("record")] + ([Key("fact")] if is_fact else [])
    plural = to_camel_case(model.plural)
    name = "facts" if is_fact else "records"
    outer = enclosing_kinds(model)
    filters = (lies_within(model.__name__, outer),) if outer else ()
    rows = Rows(
        tuple(tables),
        kind,
        plural,
        rows=name,
        filters=filters,
        split_by=split_by,
        group_through=group_through,
        named_by=None if named_by is None else column_source(named_by).column,
    )
    example = (EXAMPLES / f"{table_of(model).name}.graphql").read_text("utf-8")
    return _decorator(rows, f"{docstring(model)}\n\n{indent(example, '    ')}".rstrip())


def lies_within(type_name: str, kinds: tuple[RecordKind, ...]) -> ComputedFilter:
    """Return the filter of the records that lie within others of some kinds."""
    description = "It lies in such a record or is a part of it, at any depth, or is it itself."
    return ComputedFilter("within", description, f"{type_name}Within", WithinSource(kinds))


def interface_type(
    *tables: Key, description: str, rows: str = "records", filters: tuple[ComputedFilter, ...] = ()
) -> Callable[[Entity], Entity]:
    """Declare an interface that several kinds of record implement."""
    return _decorator(Rows(tables, rows=rows, filters=filters), description, is_interface=True)


def value_type(
    model: type[Table] | None = None,
    *tables: Key,
    description: str = "",
    rows: str = "records",
    order: tuple[Sort, ...] = NAME_ORDER,
    filters: tuple[ComputedFilter, ...] = (),
    sortable: tuple[str, ...] = (),
    dimensions: tuple[ValueDimension, ...] = (),
) -> Callable[[Entity], Entity]:
    """Declare a type whose rows are not records: the rows of ``model``, or of ``tables``."""
    if model is not None and not tables:
        first, *_ = table_of(model).primary_key.columns
        tables = (Key(table_of(model).name, first.name),)
    if model is not None:
        description = description or docstring(model)
    declaration = Rows(tables, None, "", rows, order, filters, sortable, dimensions)
    return _decorator(declaration, description)


def docstring(model: type[Table]) -> str:
    """Return the description of a table's rows."""
    return (model.__doc__ or "").strip()


def _decorator(
    rows: Rows, description: str, *, is_interface: bool = False
) -> Callable[[Entity], Entity]:
    def decorate(cls: Entity) -> Entity:
        typed = strawberry.interface if is_interface else strawberry.type
        typed(cls, description=description)
        cls.__rows__ = rows  # type: ignore[attr-defined]
        return cls

    return decorate


# Reading the classes


def strawberry_definition(cls: type) -> StrawberryObjectDefinition:
    """Return Strawberry's definition of a type."""
    definition: StrawberryObjectDefinition = cls.__strawberry_definition__  # type: ignore[attr-defined]
    return definition


def field_name(field: StrawberryField) -> str:
    """Return the name of a field in GraphQL."""
    return field.graphql_name or to_camel_case(field.python_name)


def read_types(classes: Iterable[type]) -> dict[str, TypeDefinition]:
    """Return the definitions of all declared types by their names, and resolve their annotations.

    Raises ``SchemaError`` for a field whose annotation does not fit its source.
    """
    by_name = {cls.__name__: cls for cls in classes}
    types = {name: _read_type(cls, by_name) for name, cls in by_name.items()}
    for definition in types.values():
        for field in definition.own_fields:
            _check_target(field, types)
    return types


def _read_type(cls: type, classes: Mapping[str, type]) -> TypeDefinition:
    definition, rows = strawberry_definition(cls), vars(cls)["__rows__"]
    annotations = get_type_hints(cls, localns=dict(classes))
    return TypeDefinition(
        name=definition.name,
        description=definition.description or "",
        tables=rows.tables,
        fields={
            field_name(field): _read_field(field, annotations[field.name])
            for field in definition.fields
        },
        kind=rows.kind,
        interface=definition.is_interface,
        implements=tuple(interface.name for interface in definition.interfaces),
        plural=rows.plural,
        rows=rows.rows,
        order=rows.order,
        filters=rows.filters,
        sortable=rows.sortable,
        dimensions=rows.dimensions,
        split_by=rows.split_by,
        group_through=rows.group_through,
        named_by=rows.named_by,
    )


def declared_by(field: StrawberryField) -> str | None:
    """Return the type that declares a field: the interface, where a type declares it anew."""
    bases = field.origin.__mro__ if isinstance(field.origin, type) else ()
    types = [base for base in bases if "__strawberry_definition__" in vars(base)]
    names = [t.__name__ for t in types if strawberry_definition(t).get_field(field.python_name)]
    return names[-1] if names else None


def _read_field(field: StrawberryField, annotation: Any) -> FieldDefinition:
    owner = declared_by(field) or ""
    where = f"{owner}.{field.python_name}"
    if SOURCE not in field.metadata:
        raise SchemaError(f"{where} has no source: declare it with column(), to_one() or the like")
    container, item, nullable = unwrapped(annotation)
    source = field.metadata[SOURCE]
    containers: dict[type, type] = {ListSource: list, ConnectionSource: Connection}
    expected = next((to for cls, to in containers.items() if isinstance(source, cls)), None)
    if container is not expected:
        raise SchemaError(
            f"{where}: its source is a {type(source).__name__}, so it is annotated as "
            f"{expected.__name__ + '[...]' if expected else 'one row or value'}, not {annotation}"
        )
    field.type_annotation = StrawberryAnnotation(annotation)
    definition = FieldDefinition(
        name=field_name(field),
        description=field.description or "",
        source=source,
        type_name=SCALARS.get(item) or item.__name__,
        owner=owner,
        nullable=nullable,
    )
    _check_column(definition, where)
    return definition


def unwrapped(annotation: Any) -> tuple[type | None, Any, bool]:
    """Return the container of an annotation, its item type, and whether it may be null."""
    nullable = NoneType in get_args(annotation)
    if nullable:
        (annotation,) = (part for part in get_args(annotation) if part is not NoneType)
    container = get_origin(annotation)
    return container, get_args(annotation)[0] if container else annotation, nullable


def _check_column(field: FieldDefinition, where: str) -> None:
    """Check that a field has the type and the nullability of its column."""
    source = field.source
    if isinstance(source, ListSource) and source.column:
        stored, may_be_null = source.column, field.nullable
    elif isinstance(source, ColumnSource):
        stored, may_be_null = source, _may_be_null(source.column) or source.only is not None
    elif isinstance(source, OneSource) and source.relation.driver is None:
        assert source.relation.outer is not None
        _check_null(field, where, source.relation.outer, _may_be_null(source.relation.outer))
        return
    else:
        return
    names = frozenset({stored.enum.__name__}) if stored.enum else SCALARS_OF_FORM[stored.form]
    if field.type_name not in names:
        column = f"{stored.column.table}.{stored.column.name}"
        raise SchemaError(
            f"{where}: the column {column} is annotated as {' or '.join(sorted(names))}, not "
            f"{field.type_name}"
        )
    _check_null(field, where, stored.column, may_be_null)


def _may_be_null(column: Column) -> bool:
    # The columns of tables that a statement makes are never null.
    table = metadata.tables.get(column.table)
    return table is not None and bool(table.c[column.name].nullable)


def _check_null(field: FieldDefinition, where: str, column: Column, may_be_null: bool) -> None:
    if field.nullable != may_be_null:
        null = "may be null" if may_be_null else "is never null"
        raise SchemaError(
            f"{where}: the column {column.table}.{column.name} {null}, so the annotation "
            f"{'ends in' if may_be_null else 'has no'} '| None'"
        )


def _check_target(field: FieldDefinition, types: Mapping[str, TypeDefinition]) -> None:
    """Check that an edge leads to the type whose rows have its key."""
    column = _leads_to(field.source)
    if column is None:
        return
    keys = {(key.table, key.column) for key in types[field.type_name].tables}
    referred = _referred(*column)
    if referred is not None and not keys & {column, referred}:
        raise SchemaError(
            f"{field.coordinate}: {'.'.join(column)} is not a key of the rows of {field.type_name}"
        )


def _leads_to(source: Any) -> tuple[str, str] | None:
    """Return the column that holds the key of the row that an edge leads to."""
    if isinstance(source, ListSource) and source.column:
        return None
    if not isinstance(source, OneSource | ListSource | ConnectionSource):
        return None
    relation = source.relation
    if relation.driver is not None:
        return relation.driver, relation.key
    assert relation.outer is not None
    return relation.outer.table, relation.outer.name


def _referred(table: str, column: str) -> tuple[str, str] | None:
    """Return the column that a column refers to, or the column itself if it is a primary key."""
    if table not in metadata.tables:
        return None  # The statement makes the table.
    stored = metadata.tables[table].c[column]
    for key in stored.foreign_keys:
        if key.constraint is not None and len(key.constraint.elements) == 1:
            return key.column.table.name, key.column.name
    return (table, column) if list(stored.table.primary_key) == [stored] else None
