"""Filters: the inputs of scalars and enums, of each type, and of edges to many rows."""

from db.plan import Form
from schema.build.factory import Factory
from schema.build.naming import edge_name
from schema.build.operators import EQUALITY, FIGURE_OPERATORS, OPERATORS, SCALAR_OPERATORS
from schema.definitions import (
    RECORD_KIND,
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    TypeDefinition,
)
from schema.entities import TYPES

CONVERTED = "ConvertedQuantityFilter"
NOTES = {
    "String": " Case and accents do not count, but in slugs, codes, symbols and checksums.",
    "Decimal": " Numbers are compared as printed, whatever their unit or bound.",
}
QUANTIFIERS = {
    "some": "There is one for which this holds.",
    "none": "There is none for which this holds.",
    "every": "This holds for each, or there is none at all.",
}
# The key of the filter of overlaps, its type and what it means.
OVERLAPS: tuple[tuple[str, str, str], ...] = (
    ("start", "Date", "It has not ended before this day."),
    ("end", "Date", "It has not begun after this day."),
    ("calendarYear", "Int", "It overlaps this calendar year."),
    (
        "fiscalYear",
        "Int",
        "It is stated as this fiscal year, or overlaps it: the twelve months of the United States'"
        " federal government to the end of September of this year.",
    ),
)


def is_filterable(field: FieldDefinition) -> bool:
    """Tell whether a field can be filtered by: an edge, or a column that is stored."""
    source = field.source
    if isinstance(source, ColumnSource):
        return source.only is None and source.form is not Form.FLOAT
    return True


def build_filters(factory: Factory) -> None:
    """Make all filters."""
    for scalar, operators in SCALAR_OPERATORS.items():
        _operators(factory, scalar, operators)
    for vocabulary in _vocabularies():
        _operators(factory, vocabulary, EQUALITY)
    _converted(factory)
    _overlaps(factory)
    for definition in TYPES.values():
        _filter(factory, definition)
    for definition in TYPES.values():
        for field in definition.own_fields:
            _edges(factory, field)


def _vocabularies() -> set[str]:
    """Return the enums that a field, or the field of an edge, has."""
    fields = [field for definition in TYPES.values() for field in definition.own_fields]
    connections = [field.source for field in fields if isinstance(field.source, ConnectionSource)]
    fields += [field for source in connections for field in source.edge]
    sources = [field.source for field in fields if isinstance(field.source, ColumnSource)]
    return {source.enum.__name__ for source in (*sources, RECORD_KIND) if source.enum}


def _operators(factory: Factory, type_name: str, operators: tuple[str, ...]) -> None:
    fields = []
    for operator in map(OPERATORS.__getitem__, operators):
        operand = "Boolean" if operator.name == "isNull" else type_name
        operand = f"list[{operand}]" if operator.takes_list else operand
        fields.append(factory.input_field(operator.name, operand, operator.description))
    factory.make_type(
        f"{type_name}Filter",
        f"What a value of the type {type_name} is to be; all that is given holds."
        f"{NOTES.get(type_name, '')}",
        fields,
        is_input=True,
    )


def _converted(factory: Factory) -> None:
    unit = factory.input_field(
        "unit", "String", "The unit of the numbers, by its code.", required=True
    )
    operators = [
        factory.input_field(operator.name, "Decimal", operator.description)
        for operator in FIGURE_OPERATORS.values()
    ]
    factory.make_type(
        CONVERTED,
        "What a figure is to be in a unit, whatever unit it is printed in; all that is given holds."
        " Of a figure that is a bound, what the bound settles; of one that is stated as"
        " approximate, what its number does.",
        [unit, *operators],
        is_input=True,
    )


def _overlaps(factory: Factory) -> None:
    factory.make_type(
        "PeriodOverlap",
        "What a period is to overlap: all that is given. One whose other end is not stated may"
        " reach that far; one without dates does not.",
        [factory.input_field(*overlap) for overlap in OVERLAPS],
        is_input=True,
    )


def _filter(factory: Factory, definition: TypeDefinition) -> None:
    name = f"{definition.name}Filter"
    fields = [
        factory.input_field("and", f"list[{name}]", "Each of these holds."),
        factory.input_field("or", f"list[{name}]", "At least one of these holds."),
        factory.input_field("not", name, "This does not hold."),
    ]
    fields += [
        factory.input_field(computed.name, computed.operand, computed.description)
        for computed in definition.filters
    ]
    fields += [
        factory.input_field(field.name, _operand(field), field.description)
        for field in definition.fields.values()
        if is_filterable(field)
    ]
    description = (
        f"Which rows of the type {definition.name}; all that is given holds. As the filter of an"
        " edge to one row, it holds only where there is one: '{}' asks for no more than that."
    )
    factory.make_type(name, description, fields, is_input=True)


def _operand(field: FieldDefinition) -> str:
    """Return the input type that a field is filtered by."""
    if isinstance(field.source, ConversionSource):
        return CONVERTED
    if isinstance(field.source, ConnectionSource):
        return f"{edge_name(field)}ListFilter"
    if isinstance(field.source, ListSource):
        return f"{field.type_name}ListFilter"
    return f"{field.type_name}Filter"


def _edges(factory: Factory, field: FieldDefinition) -> None:
    """Make the filters of an edge to many: quantifiers over the filter of what it leads to."""
    source = field.source
    if isinstance(source, ConnectionSource) and source.edge:
        _edge_filter(factory, field, source)
    elif isinstance(source, ConnectionSource | ListSource):
        _quantified(factory, field.type_name, f"{field.type_name}Filter")


def _edge_filter(factory: Factory, field: FieldDefinition, source: ConnectionSource) -> None:
    name = edge_name(field)
    fields = [
        factory.input_field(edge.name, f"{edge.type_name}Filter", edge.description)
        for edge in source.edge
        if isinstance(edge.source, ColumnSource)
    ]
    node = factory.input_field("node", f"{field.type_name}Filter", "What the edge leads to.")
    description = f"Which edges: {field.description} All that is given holds."
    factory.make_type(f"{name}EdgeFilter", description, [*fields, node], is_input=True)
    _quantified(factory, name, f"{name}EdgeFilter")


def _quantified(factory: Factory, name: str, operand: str) -> None:
    list_filter = f"{name}ListFilter"
    if list_filter not in factory.types:
        fields = [
            factory.input_field(quantifier, operand, description)
            for quantifier, description in QUANTIFIERS.items()
        ]
        description = "What holds for the rows of an edge to many; all that is given holds."
        factory.make_type(list_filter, description, fields, is_input=True)
