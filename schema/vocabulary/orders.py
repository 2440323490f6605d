"""Orders: what each type can be sorted by, and how an ``orderBy`` becomes the keys of an order.

An order always ends in the primary key, so that it is total and its cursors are keysets.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from db.plan import Column, Form, Sort, SortPart, Step
from db.tables.term import Term
from schema.definitions import ColumnSource, FieldDefinition, OneSource
from schema.entities import FIELDS, TYPES

ID = Column("record", "id")


class OrderDirection(Term):
    """Which way to sort."""

    ASC = "ASC", "From the least to the greatest; texts by code point, without case and accents."
    DESC = "DESC", "From the greatest to the least."


class NullsOrder(Term):
    """Where to put what has no value."""

    FIRST = "FIRST", "Before all others."
    LAST = "LAST", "After all others."


@dataclass(frozen=True)
class Sortable:
    """Something that the rows of a type can be sorted by."""

    name: str
    description: str
    column: Column
    nullable: bool
    via: Step | None = None


def _plain(field: FieldDefinition) -> Sortable | None:
    """Return a stored column as something to sort by."""
    source = field.source
    if not isinstance(source, ColumnSource) or source.only or source.form is Form.FLOAT:
        return None
    column = source.column
    if source.folded:
        column = Column(column.table, f"{column.name}_folded")
    return Sortable(screaming(field.name), field.description, column, field.nullable)


def _sortables(type_name: str) -> Iterator[Sortable]:
    for name, (_, field) in FIELDS[type_name].items():
        plain = _plain(field)
        if plain is not None:
            yield plain
        elif isinstance(field.source, OneSource):
            step = Step(field.source.relation, TYPES[field.source.type_name].tables)
            for known in _of_edge(field.source.type_name):
                nullable = field.nullable or known.nullable
                both = f"{screaming(name)}_{known.name}"
                description = f"{field.description} {known.description}"
                yield Sortable(both, description, known.column, nullable, step)


def _of_edge(type_name: str) -> Iterator[Sortable]:
    """Yield what an edge can be sorted by: a record's name, or a value's numbers and dates."""
    for name, (_, field) in FIELDS[type_name].items():
        is_record = "slug" in FIELDS[type_name]
        wanted = name == "name" if is_record else name in ("value", "start", "end", "fiscalYear")
        plain = _plain(field)
        if wanted and plain is not None:
            yield plain


def screaming(name: str) -> str:
    """Return a name of GraphQL in the case of enum values: ``asStated`` as ``AS_STATED``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).upper()


SORTABLE: dict[str, dict[str, Sortable]] = {
    name: {known.name: known for known in _sortables(name)}
    for name, definition in TYPES.items()
    if "slug" in FIELDS[name]
}


def order(given: list[dict[str, Any]], type_name: str) -> tuple[Sort, ...]:
    """Return the keys of the order that an ``orderBy`` asks for."""
    keys: list[Sort] = []
    for part in given:
        known = SORTABLE[type_name][str(part["field"].value)]
        descending = part["direction"] is OrderDirection.DESC
        key = Sort(known.column, descending, via=known.via)
        if known.nullable:
            first = part["nulls"] is NullsOrder.FIRST
            keys.append(replace(key, descending=first, part=SortPart.NULLNESS))
            key = replace(key, part=SortPart.FILLED)
        keys.append(key)
    return (*keys, Sort(ID, keys[-1].descending))
