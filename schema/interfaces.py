"""The filters of interfaces: the values that several kinds have, and the filter of each kind."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from db.plan import Relation
from schema.definitions import (
    ComputedFilter,
    FieldDefinition,
    KindSource,
    OneSource,
    TypeDefinition,
)


def with_filters_of_kinds(types: Mapping[str, TypeDefinition]) -> dict[str, TypeDefinition]:
    """Return the definitions; interfaces of records are filtered by what their kinds have."""
    return {
        name: replace(definition, filters=(*definition.filters, *_filters(definition, types)))
        if definition.interface and definition.is_record
        else definition
        for name, definition in types.items()
    }


def _filters(
    interface: TypeDefinition, types: Mapping[str, TypeDefinition]
) -> Iterator[ComputedFilter]:
    implementing = [each for each in types.values() if interface.name in each.implements]
    kinds = [each for each in implementing if each.kind is not None]
    for field in _shared_values(kinds, types):
        what = field.description.partition(";")[0].rstrip(".")
        yield ComputedFilter(
            field.name,
            f"{what}; a record without one matches only if 'isNull' asks for it.",
            f"{field.type_name}Filter",
            field.source,
            field.type_name,
        )
    for each in implementing:
        named = f"of the kind {each.kind}" if each.kind else f"a {each.singular}"
        yield ComputedFilter(
            each.singular,
            f"It is {named} and matches this filter; {{}} matches all of them.",
            f"{each.name}Filter",
            _row_of(each, interface),
            each.name,
        )


def _shared_values(
    kinds: list[TypeDefinition], types: Mapping[str, TypeDefinition]
) -> Iterator[FieldDefinition]:
    """Yield the fields that lead to the same value, such as a figure, in several kinds."""
    fields = defaultdict(list)
    for kind in kinds:
        for field in kind.own_fields:
            if isinstance(field.source, OneSource) and not types[field.type_name].is_record:
                fields[field.name, field.source].append(field)
    for (_, _), same in fields.items():
        if len(same) > 1:
            yield same[0]


def _row_of(definition: TypeDefinition, interface: TypeDefinition) -> KindSource:
    """Return the row of a type's own table that has the key of a row of an interface."""
    own = next(key for key in definition.tables if key not in interface.tables)
    return KindSource(Relation(own.table, own.column, own.column))
