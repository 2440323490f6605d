"""Orders: the sort keys of the records of each type, and their inputs."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.plan import Column, Form
from db.tables import metadata
from db.tables.copies import name_of
from db.tables.counts import Count
from db.tables.term import Term
from schema.build.factory import Factory
from schema.build.naming import screaming
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    TypeDefinition,
)
from schema.entities import TYPES


class OrderDirection(Term):
    """The sort direction."""

    ASC = "ASC", "Ascending; texts by code point of the form in which they are compared."
    DESC = "DESC", "Descending."


class NullsOrder(Term):
    """Where to put nulls."""

    FIRST = "FIRST", "Before all other values."
    LAST = "LAST", "After all other values."


@dataclass(frozen=True)
class Sortable:
    """A sort key of the records of a type; ``column`` may be a copy of what an edge leads to."""

    name: str
    description: str
    column: Column
    nullable: bool


FIRST_SPAN = Sortable(
    "FIRST_SPAN",
    "The first span that it is cited from: by the document's slug, then by the start and the end of"
    " the span, so that records of one document are in its order. Null if it is not cited.",
    Column("record", "first_span"),
    nullable=True,
)


def _of_column(field: FieldDefinition) -> Sortable | None:
    source = field.source
    if not isinstance(source, ColumnSource) or source.only or source.form is Form.FLOAT:
        return None
    return Sortable(screaming(field.name), field.description, source.compared, field.nullable)


def _of_count(definition: TypeDefinition, field: FieldDefinition) -> Sortable | None:
    """Return the sort key of the number of an edge's items, if the records keep it."""
    source = field.source
    if not isinstance(source, ListSource | ConnectionSource) or definition.kind is None:
        return None
    relation = source.relation
    name = Count(relation.driver or "", relation.near or "").name
    if relation.outer or name not in metadata.tables[definition.kind.lower()].c:
        return None
    description = f"The number of items in '{field.name}'."
    column = Column(definition.kind.lower(), name)
    return Sortable(f"{screaming(field.name)}_COUNT", description, column, nullable=False)


def _sortables(definition: TypeDefinition) -> Iterator[Sortable]:
    for field in definition.fields.values():
        own = _of_column(field) or _of_count(definition, field)
        if own is not None:
            yield own
        elif isinstance(field.source, OneSource):
            for sortable in _of_edge(TYPES[field.type_name]):
                yield Sortable(
                    f"{screaming(field.name)}_{sortable.name}",
                    f"{field.description} {sortable.description}",
                    _copy(definition, field.name, field.source, sortable.column),
                    field.nullable or sortable.nullable,
                )
    yield FIRST_SPAN


def _copy(definition: TypeDefinition, name: str, source: OneSource, column: Column) -> Column:
    """Return the copy of a column that an edge leads to, in a table of the record itself."""
    reference = source.relation.outer
    if reference is not None:
        copy = Column(reference.table, name_of(reference.name))
    else:
        copy = Column(str(definition.kind).lower(), f"{name}_{column.name}")
    if copy.name not in metadata.tables[copy.table].c:
        raise TypeError(
            f"{definition.name}.{name} has the sort key {column.name}, and the table {copy.table}"
            f" has no copy {copy.name} of it: add it in db/tables/copies.py"
        )
    return copy


def _of_edge(target: TypeDefinition) -> Iterator[Sortable]:
    """Yield the sort keys of an edge: a record's name, or a value's numbers and dates."""
    names = ("name",) if target.is_record else target.sortable
    for name, field in target.fields.items():
        sortable = _of_column(field) if name in names else None
        if sortable is not None:
            yield sortable


# The sort keys of the records of each type, by the names of the enum's values.
SORTABLE: dict[str, dict[str, Sortable]] = {
    name: {sortable.name: sortable for sortable in _sortables(definition)}
    for name, definition in TYPES.items()
    if definition.is_record
}


def build_orders(factory: Factory) -> None:
    """Make the inputs of orders, and the enums of their sort keys."""
    for name, sortables in SORTABLE.items():
        factory.make_terms(
            f"{name}OrderField",
            f"The sort keys of {name} records.",
            [(sortable.name, sortable.description) for sortable in sortables.values()],
        )
        factory.make_type(
            f"{name}Order",
            f"One sort key of {name} records, with its direction.",
            [
                factory.input_field(
                    "field", f"{name}OrderField", "The key to sort by.", required=True
                ),
                factory.input_field(
                    "direction",
                    "OrderDirection",
                    "The sort direction.",
                    default=OrderDirection.ASC,
                ),
                factory.input_field(
                    "nulls", "NullsOrder", "Where nulls are placed.", default=NullsOrder.LAST
                ),
            ],
            is_input=True,
        )
