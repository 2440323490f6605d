"""Orders: the sort keys of the records of each type, and their inputs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from db.plan import Column, Form
from db.tables.copies import name_of
from db.tables.counts import Count
from db.tables.term import Term
from schema.build.factory import Factory
from schema.build.kept import is_kept, kept_values, own_table
from schema.build.naming import screaming
from schema.definitions import (
    ColumnSource,
    ComputedFilter,
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
    if not isinstance(source, ListSource | ConnectionSource):
        return None
    relation, table = source.relation, own_table(definition)
    name = Count(relation.driver or "", relation.near or "").name
    column = Column(table, name)
    if relation.outer or not is_kept(column):
        return None
    description = f"The number of items in '{field.name}'."
    return Sortable(f"{screaming(field.name)}_COUNT", description, column, nullable=False)


def _sortables(definition: TypeDefinition) -> Iterator[Sortable]:
    for field in definition.fields.values():
        own = _of_column(field) or _of_count(definition, field)
        if own is not None:
            yield own
        elif isinstance(field.source, OneSource):
            for sortable in _of_edge(definition, field, field.source):
                if not is_kept(sortable.column):
                    raise TypeError(
                        f"{definition.name} has the sort key {sortable.name}, and the table"
                        f" {sortable.column.table} has no copy {sortable.column.name} of it: add it"
                        " in db/tables/copies.py"
                    )
                yield replace(sortable, nullable=field.nullable or sortable.nullable)
    for shared, source in kept_values(definition):
        what = replace(shared, description=f"{shared.description.partition(';')[0]}.")
        yield from (replace(key, nullable=True) for key in _of_edge(definition, what, source))
    yield FIRST_SPAN


def _of_edge(
    definition: TypeDefinition, field: FieldDefinition | ComputedFilter, source: OneSource
) -> Iterator[Sortable]:
    """Yield the sort keys of an edge: a record's name, or a value's numbers and dates."""
    target, reference = TYPES[field.type_name], source.relation.outer
    names = ("name",) if target.is_record else target.sortable
    for part in (part for name, part in target.fields.items() if name in names):
        sortable = _of_column(part)
        if sortable is not None:
            yield Sortable(
                f"{screaming(field.name)}_{sortable.name}",
                f"{field.description} {sortable.description}",
                Column(reference.table, name_of(reference.name))
                if reference is not None
                else Column(own_table(definition), f"{field.name}_{sortable.column.name}"),
                sortable.nullable,
            )


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
