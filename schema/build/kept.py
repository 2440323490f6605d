"""What the rows of a type's own table keep of the values that their records lead to."""

from collections.abc import Iterator

from db.plan import Column
from db.tables import metadata
from schema.definitions import ComputedFilter, KindSource, OneSource, TypeDefinition
from schema.entities import TYPES


def own_table(definition: TypeDefinition) -> str:
    """Return the table that pages of a type's records are read from."""
    return definition.tables[-1].table if definition.kind is None else definition.kind.lower()


def is_kept(column: Column) -> bool:
    """Return whether a table has a column, such as a copy."""
    return column.name in metadata.tables[column.table].c


def kept_values(definition: TypeDefinition) -> Iterator[tuple[ComputedFilter, OneSource]]:
    """Yield the values that several kinds have and the rows of an interface keep, by their filters.

    Facts of all kinds keep their period and their figure, so they are sorted and grouped by them.
    """
    for shared in definition.filters:
        source = shared.source
        if not isinstance(source, OneSource) or isinstance(source, KindSource):
            continue
        parts = TYPES[shared.type_name].dimensions
        table = own_table(definition)
        kept = (Column(table, f"{shared.name}_{part.source.column.name}") for part in parts)
        if parts and all(map(is_kept, kept)):
            yield shared, source
