"""The input types: filters and orders, one of each for every type."""

from schema.building import (
    NAMES,
    Argument,
    input_field,
    make_enum,
    make_terms,
    make_type,
    output_field,
)
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    TypeDefinition,
    edge_name,
)
from schema.entities import ENTITIES, FIELDS, INTERFACES, TYPES
from schema.vocabulary.filters import OPERATORS, RECORD_KIND, SCALAR_OPERATORS, filterable
from schema.vocabulary.orders import SORTABLE, NullsOrder, OrderDirection
from schema.vocabulary.periods import OVERLAPS
from schema.vocabulary.quantities import FIGURE_OPERATORS

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


def page_arguments(type_name: str) -> list[Argument]:
    """Return the arguments of a connection to rows of a type."""
    filtered = [("where", f"{type_name}Filter", "Which ones; without it, all.")]
    ordered = [("orderBy", f"list[{type_name}Order]", "What to sort by, first things first.")]
    return [
        *(filtered if type_name in FILTERED else []),
        *(ordered if type_name in SORTABLE else []),
        *PAGE_ARGUMENTS,
    ]


PAGE_ARGUMENTS: list[Argument] = [
    ("first", "Int", "How many at the most, from the beginning; 20 without it."),
    ("after", "String", "The cursor after which the page begins; null for the first page."),
    ("last", "Int", "How many at the most, from the end."),
    ("before", "String", "The cursor before which the page ends; null for the last page."),
]

FILTERED = {definition.name for definition in (*ENTITIES, *INTERFACES)} - {"Node"} | {"Citation"}


def build_orders() -> None:
    """Make the orders, and the vocabularies that they are written in."""
    for vocabulary in (OrderDirection, NullsOrder):
        make_enum(vocabulary)
    for type_name, known in SORTABLE.items():
        make_terms(
            f"{type_name}OrderField",
            f"What records of the type {type_name} can be sorted by.",
            [(name, sortable.description) for name, sortable in known.items()],
        )
        field = output_field("field", "What to sort by.", f"{type_name}OrderField")
        direction = input_field(
            "direction", "Which way to sort.", "OrderDirection", OrderDirection.ASC
        )
        nulls = input_field("nulls", "Where to put nulls.", "NullsOrder", NullsOrder.LAST)
        description = f"One key of an order of records of the type {type_name}."
        make_type(f"{type_name}Order", description, [field, direction, nulls], is_input=True)


def build_filters() -> None:
    """Make the filters: of scalars and enums, of types, and of edges to many."""
    fields = [field for definition in TYPES.values() for field in definition.fields]
    edges = [field.source for field in fields if isinstance(field.source, ConnectionSource)]
    fields += [field for source in edges for field in source.edge]
    columns = [field.source for field in fields if isinstance(field.source, ColumnSource)]
    for scalar, operators in SCALAR_OPERATORS.items():
        if scalar in NAMES:
            _operators(f"{scalar}Filter", scalar, operators)
    for vocabulary in {source.enum for source in columns if source.enum}:
        _operators(f"{vocabulary.__name__}Filter", vocabulary.__name__, SCALAR_OPERATORS["Enum"])
    _converted()
    _overlaps()
    for definition in TYPES.values():
        _filter(definition)
    _lists()


def _converted() -> None:
    unit = output_field("unit", "The unit of the numbers, by its code.", "String")
    operators = [
        input_field(known.name, known.description, "Decimal") for known in FIGURE_OPERATORS.values()
    ]
    make_type(
        CONVERTED,
        "What a figure is to be in a unit, whatever unit it is printed in; all that is given holds."
        " Of a figure that is a bound, what the bound settles; of one that is stated as"
        " approximate, what its number does.",
        [unit, *operators],
        is_input=True,
    )


def _overlaps() -> None:
    fields = [input_field(name, meaning, type_name) for name, type_name, meaning in OVERLAPS]
    make_type(
        "PeriodOverlap",
        "What a period is to overlap: all that is given. One whose other end is not stated may"
        " reach that far; one without dates does not.",
        fields,
        is_input=True,
    )


def _operators(name: str, type_name: str, operators: tuple[str, ...]) -> None:
    fields = []
    for operator in map(OPERATORS.__getitem__, operators):
        operand = "Boolean" if operator.name == "isNull" else type_name
        operand = f"list[{operand}]" if operator.takes_list else operand
        fields.append(input_field(operator.name, operator.description, operand))
    make_type(
        name,
        f"What a value of the type {type_name} is to be; all that is given holds."
        f"{NOTES.get(type_name, '')}",
        fields,
        is_input=True,
    )


def _filter(definition: TypeDefinition) -> None:
    name = f"{definition.name}Filter"
    fields = [
        input_field("and", "Each of these holds.", f"list[{name}]"),
        input_field("or", "At least one of these holds.", f"list[{name}]"),
        input_field("not", "This does not hold.", name),
    ]
    if definition in INTERFACES:
        kind = f"{RECORD_KIND.type_name}Filter"
        fields.append(input_field("recordKind", "Which kind of record it is.", kind))
    if definition.name == "Period":
        meaning = "It shares a day with this."
        fields.append(input_field("overlaps", meaning, "PeriodOverlap"))
    for owner, field in FIELDS[definition.name].values():
        if filterable(field):
            fields.append(input_field(field.name, field.description, _operand(owner, field)))
    description = (
        f"Which rows of the type {definition.name}; all that is given holds. As the filter of an"
        " edge to one row, it holds only where there is one: '{}' asks for no more than that."
    )
    make_type(name, description, fields, is_input=True)


def _operand(owner: TypeDefinition, field: FieldDefinition) -> str:
    """Return the input type that a field is filtered by."""
    source = field.source
    if isinstance(source, ConversionSource):
        return CONVERTED
    if isinstance(source, ConnectionSource) and source.edge:
        return f"{edge_name(owner, field)}ListFilter"
    if isinstance(source, ConnectionSource | ListSource):
        return f"{source.type_name}ListFilter"
    return f"{source.type_name}Filter"


def _lists() -> None:
    """Make the filters of edges to many: quantifiers over the filter of what they lead to."""
    for definition in TYPES.values():
        for field in definition.fields:
            source = field.source
            if isinstance(source, ConnectionSource) and source.edge:
                _edge_filter(definition, field, source)
            elif isinstance(source, ConnectionSource | ListSource):
                _quantified(source.type_name, f"{source.type_name}Filter")


def _edge_filter(
    definition: TypeDefinition, field: FieldDefinition, source: ConnectionSource
) -> None:
    name = edge_name(definition, field)
    fields = [
        input_field(known.name, known.description, f"{known.source.type_name}Filter")
        for known in source.edge
        if isinstance(known.source, ColumnSource)
    ]
    node = input_field("node", "What the edge leads to.", f"{source.type_name}Filter")
    description = f"Which edges: {field.description} All that is given holds."
    make_type(f"{name}EdgeFilter", description, [*fields, node], is_input=True)
    _quantified(name, f"{name}EdgeFilter")


def _quantified(name: str, operand: str) -> None:
    if f"{name}ListFilter" not in NAMES:
        fields = [input_field(name, meaning, operand) for name, meaning in QUANTIFIERS.items()]
        description = "What holds for the rows of an edge to many; all that is given holds."
        make_type(f"{name}ListFilter", description, fields, is_input=True)
