"""Dimensions: what the rows of each type can be grouped by, and what their figures are split by.

Every field that is an enum, a boolean or an edge to records is a dimension. The type of a value,
such as a period, declares its own dimensions. A type of records declares what records that state an
edge to it can be grouped by: partnerships by the countries of their members.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from db.plan import OWNER, Column, Dimension, Form, Key, Relation
from db.tables import metadata
from db.tables.measure import PeriodRole
from db.tables.record_kind import RecordKind
from schema.build.kept import kept_values
from schema.build.naming import edge_name, screaming
from schema.definitions import (
    RECORD_KIND,
    ColumnSource,
    ComputedFilter,
    ConnectionSource,
    FieldDefinition,
    FigureSource,
    ListSource,
    OneSource,
    PeriodSource,
    Source,
    TypeDefinition,
)
from schema.entities import TYPES
from schema.fields import MAIN_ROLE

NAME = Column("record", "name_folded")


@dataclass(frozen=True)
class Groupable:
    """A dimension that the rows of a type can be grouped by; its keys are of ``type_name``."""

    field: str
    description: str
    type_name: str
    dimension: Dimension
    form: Form = Form.ID
    # The field that leads to related rows, and their field, where it is a dimension of those.
    path: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The value of the enum of dimensions."""
        return screaming(self.field)

    @property
    def meaning(self) -> str:
        """The description, without the meaning of null."""
        return f"{self.description.partition(';')[0].rstrip('.')}."

    @property
    def is_row(self) -> bool:
        """Whether its keys are keys of rows."""
        return self.type_name in TYPES

    @property
    def is_record(self) -> bool:
        """Whether its keys are keys of records."""
        return self.is_row and TYPES[self.type_name].is_record


def _of_column(field: FieldDefinition, source: ColumnSource) -> Iterator[Groupable]:
    if source.only is None and (source.enum or source.form is Form.BOOLEAN):
        dimension = Dimension(source.column)
        yield Groupable(field.name, field.description, field.type_name, dimension, source.form)


def _of_edge(field: FieldDefinition) -> Iterator[Groupable]:
    """Yield the dimension of an edge to records, by the key of the record that it leads to."""
    source = field.source
    if field.type_name not in TYPES or not TYPES[field.type_name].is_record:
        return
    if isinstance(source, OneSource):
        assert source.relation.outer is not None
        dimension = Dimension(source.relation.outer, named=NAME)
    elif isinstance(source, ListSource | ConnectionSource):
        relation = source.relation
        assert relation.driver is not None
        dimension = Dimension(Column(relation.driver, relation.key), relation, NAME)
    else:
        return
    yield Groupable(field.name, field.description, field.type_name, dimension)


def _through_edge(definition: TypeDefinition, field: FieldDefinition) -> Iterator[Groupable]:
    """Yield the dimensions of the records that an edge leads to, if the row itself states it."""
    target, relation = TYPES.get(field.type_name), _stated(field.source)
    if target is None or target is definition or relation is None:
        return
    for name in target.group_through:
        far = target.fields[name]
        for groupable in (*_of_edge(far), *_of_far_column(far)):
            column = groupable.dimension.column
            dimension = Dimension(column, relation, groupable.dimension.named, Key(column.table))
            yield replace(
                groupable,
                field=f"{field.name}{name[0].upper()}{name[1:]}",
                description=f"The {name} of what '{field.name}' leads to; null if there is none.",
                dimension=dimension,
                path=(field.name, name),
            )


def _of_far_column(field: FieldDefinition) -> Iterator[Groupable]:
    return _of_column(field, field.source) if isinstance(field.source, ColumnSource) else iter(())


def _stated(source: Source) -> Relation | None:
    """Return the relation of an edge that the row itself states: a reference, or a link of its."""
    if isinstance(source, OneSource) and (reference := source.relation.outer) is not None:
        return Relation(reference.table, reference.name, "id")
    if isinstance(source, ConnectionSource) and source.relation.driver is not None:
        first = next(iter(metadata.tables[source.relation.driver].primary_key.columns))
        return source.relation if first.name == source.relation.near else None
    return None


def _of_value(field: FieldDefinition | ComputedFilter) -> Iterator[Groupable]:
    """Yield the dimensions of a value, such as a quantity or a period."""
    source = field.source
    if not isinstance(source, OneSource):
        return
    for value in TYPES[field.type_name].dimensions:
        dimension = Dimension(value.source.column, source.relation)
        form = Form.ID if value.type_name in TYPES else value.source.form
        name, description = value.name(field.name), value.description(source)
        yield Groupable(name, description, value.type_name, dimension, form)


def _groupables(definition: TypeDefinition) -> Iterator[Groupable]:
    if definition.interface:
        kind = Dimension(RECORD_KIND.column)
        description = "The kind of record."
        yield Groupable("recordKind", description, RecordKind.__name__, kind, RECORD_KIND.form)
    for field in definition.fields.values():
        if isinstance(field.source, ColumnSource):
            yield from _of_column(field, field.source)
        yield from _of_edge(field)
        yield from _of_value(field)
        yield from _through_edge(definition, field)
    for shared, _ in kept_values(definition):
        yield from _of_value(shared)


def connected_types() -> set[str]:
    """Return the types that a connection leads to."""
    fields = [field for definition in TYPES.values() for field in definition.own_fields]
    kinds = {definition.name for definition in TYPES.values() if definition.kind is not None}
    return kinds | {f.type_name for f in fields if isinstance(f.source, ConnectionSource)}


def _with_roles() -> Iterator[FieldDefinition]:
    """Yield the connections whose edges have roles."""
    for definition in TYPES.values():
        for field in definition.own_fields:
            if isinstance(field.source, ConnectionSource) and field.source.roles:
                yield field


def _of_role(source: ConnectionSource) -> Groupable:
    """Return the dimension of the roles of a connection's edges."""
    roles = source.roles
    assert roles is not None
    assert roles.column is not None
    assert roles.column.enum is not None
    link = roles.relation
    assert link.near is not None
    # The rows are grouped without their links, which are found again by both ends.
    relation = Relation(link.driver, link.key, link.key, also=((link.near, OWNER),))
    (role, *_) = (edge for edge in source.edge if edge.source == roles.column)
    dimension = Dimension(roles.column.column, relation)
    description = role.description.removesuffix(f" {MAIN_ROLE}")
    return Groupable("role", description, role.type_name, dimension, roles.column.form)


# The types that connections lead to, and the dimensions of their rows.
CONNECTED = connected_types()
GROUPABLE: dict[str, dict[str, Groupable]] = {
    name: {groupable.name: groupable for groupable in _groupables(definition)}
    for name, definition in TYPES.items()
    if name in CONNECTED
}
# The type of the rows, by what the types of its groups are named after: the type itself or, where
# edges have roles, the connection.
NODES: dict[str, str] = {name: name for name in GROUPABLE}
for _field in _with_roles():
    assert isinstance(_field.source, ConnectionSource)
    NODES[edge_name(_field)] = _field.type_name
    _role = _of_role(_field.source)
    GROUPABLE[edge_name(_field)] = {**GROUPABLE[_field.type_name], _role.name: _role}


@dataclass(frozen=True)
class Split:
    """How the figures of a type are split: by the period of a role, and by some of its fields."""

    period: PeriodRole
    by: tuple[Groupable, ...]


def _split(definition: TypeDefinition) -> Split | None:
    """Return how the figures of a type are split; ``None`` if it has no figures."""
    if not any(_is_figure(field) for field in definition.fields.values()):
        return None
    sources = [field.source for field in definition.fields.values()]
    first = next(source for source in sources if isinstance(source, PeriodSource))
    groupable = GROUPABLE[definition.name]
    return Split(first.role, tuple(groupable[screaming(field)] for field in definition.split_by))


def _is_figure(field: FieldDefinition) -> bool:
    """Return whether a field leads to a quantity."""
    if not isinstance(field.source, OneSource):
        return False
    target = TYPES[field.type_name].fields.values()
    return any(isinstance(part.source, FigureSource) for part in target)


# The types whose rows have figures.
SPLITS: dict[str, Split] = {
    name: split for name, node in NODES.items() if (split := _split(TYPES[node])) is not None
}
