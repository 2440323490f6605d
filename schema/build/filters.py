"""Filters: the inputs of scalars and enums, of each type, and of edges to many rows."""

from db.plan import Form
from schema.build.factory import Factory
from schema.build.naming import edge_name, in_words
from schema.build.operators import EQUALITY, FIGURE_OPERATORS, OPERATORS, SCALAR_OPERATORS
from schema.definitions import (
    RECORD_KIND,
    ColumnSource,
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    OneSource,
    TypeDefinition,
    WithinSource,
)
from schema.entities import ENTITIES, TYPES
from schema.fields import AS_TYPED

IS_NULL, COUNT, WHERE = "isNull", "count", "where"
CONVERTED = "ConvertedQuantityFilter"
NOTES = {
    "String": f" {AS_TYPED} Slugs, codes, symbols and checksums are compared exactly.",
    "Decimal": " Numbers are compared as printed, whatever their unit or bound.",
}
# The operators whose operands are not values of the type.
OPERANDS = {IS_NULL: "Boolean", "startsWith": "String"}
QUANTIFIERS = {
    "some": (
        "At least one item matches, so a list without items, where the documents name none, does"
        " not match: 'none: {}' finds it."
    ),
    "none": "No item matches.",
    "every": "All items match; true if there are none.",
}
US_FISCAL_YEAR = (
    " the fiscal year of the federal government of the United States: the twelve months up to the"
    " end of September of this year."
)
# The filters that compare a period with another one: their descriptions, and their keys, each with
# its type and description.
PERIODS: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "PeriodOverlap": (
        "What a period must overlap; all given keys must match. A period with only one stated end"
        " is open at the other; a period without dates overlaps nothing.",
        (
            ("start", "Date", "It does not end before this day."),
            ("end", "Date", "It does not start after this day."),
            ("calendarYear", "Int", "It overlaps this calendar year."),
            (
                "fiscalYear",
                "Int",
                f"It is stated as this fiscal year, or overlaps{US_FISCAL_YEAR}",
            ),
        ),
    ),
    "PeriodWithin": (
        "What a period must lie within; all given keys must match. An end of the period that is"
        " not stated lies within nothing.",
        (
            ("start", "Date", "It starts on this day or later."),
            ("end", "Date", "It ends on this day or earlier."),
            ("calendarYear", "Int", "It lies within this calendar year."),
            (
                "fiscalYear",
                "Int",
                "It is stated as this fiscal year, or is not stated as another one and lies"
                f" within{US_FISCAL_YEAR}",
            ),
        ),
    ),
}


MISSING = (
    "For a filter of an edge to one row: whether there is no such row, which mostly means that the"
    " documents do not say. Everywhere else there is a row, so true matches nothing."
)
# The types that some edge to one row leads to.
MAY_BE_MISSING = frozenset(
    field.type_name
    for definition in TYPES.values()
    for field in definition.fields.values()
    if isinstance(field.source, OneSource)
)


def is_filterable(field: FieldDefinition) -> bool:
    """Return whether rows can be filtered by a field: an edge, or a stored column."""
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
    for name, (description, keys) in PERIODS.items():
        fields = [factory.input_field(*key) for key in keys]
        factory.make_type(name, description, fields, is_input=True)
    for definition in TYPES.values():
        _within(factory, definition)
        _filter(factory, definition)
    for definition in TYPES.values():
        for field in definition.own_fields:
            _edges(factory, field)


def _vocabularies() -> set[str]:
    """Return the names of the enums that are the type of a field, or of a field of an edge."""
    fields = [field for definition in TYPES.values() for field in definition.own_fields]
    connections = [field.source for field in fields if isinstance(field.source, ConnectionSource)]
    fields += [field for source in connections for field in source.edge]
    sources = [field.source for field in fields if isinstance(field.source, ColumnSource)]
    return {source.enum.__name__ for source in (*sources, RECORD_KIND) if source.enum}


def _operators(factory: Factory, type_name: str, operators: tuple[str, ...]) -> None:
    fields = []
    for operator in map(OPERATORS.__getitem__, operators):
        operand = OPERANDS.get(operator.name, type_name)
        operand = f"list[{operand}]" if operator.takes_list else operand
        fields.append(factory.input_field(operator.name, operand, operator.description))
    factory.make_type(
        f"{type_name}Filter",
        f"Conditions on a value of the type {type_name}; all given keys must match."
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
        "Conditions on a figure, converted to a unit; all given keys must match."
        " A figure that is a bound matches where the bound settles the comparison; one stated as"
        " approximate is compared by its number.",
        [unit, *operators],
        is_input=True,
    )


def _within(factory: Factory, definition: TypeDefinition) -> None:
    """Make the input of the records that a record may lie within."""
    for source in (computed.source for computed in definition.filters):
        if not isinstance(source, WithinSource):
            continue
        outer = [known for known in ENTITIES if known.kind in source.kinds]
        fields = [
            factory.input_field(
                known.singular,
                f"{known.name}Filter",
                f"The {in_words(known.name)} that it lies in or is a part of.",
            )
            for known in outer
        ]
        description = (
            "What a record must lie in or be a part of, at any depth; a record lies within itself,"
            " too. All given keys must match."
        )
        factory.make_type(f"{definition.name}Within", description, fields, is_input=True)


def _filter(factory: Factory, definition: TypeDefinition) -> None:
    name = f"{definition.name}Filter"
    fields = [
        factory.input_field("and", f"list[{name}]", "All of these filters match."),
        factory.input_field("or", f"list[{name}]", "At least one of these filters matches."),
        factory.input_field("not", name, "This filter does not match."),
    ]
    if definition.name in MAY_BE_MISSING:
        fields.append(factory.input_field(IS_NULL, "Boolean", MISSING))
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
        f"A filter of {definition.name} rows; all given keys must match, and one whose value is"
        " null is as if it had not been given: no condition. As the filter of an"
        " edge to one row, it matches only if that row exists, unless it asks for 'isNull': '{}'"
        " tests just that."
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
    """Make the filters of an edge to many: quantifiers over the filter of its items."""
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
    node = factory.input_field(
        "node", f"{field.type_name}Filter", "The item at the end of the edge."
    )
    description = f"A filter of edges: {field.description} All given keys must match."
    factory.make_type(f"{name}EdgeFilter", description, [*fields, node], is_input=True)
    _quantified(factory, name, f"{name}EdgeFilter")


def _quantified(factory: Factory, name: str, operand: str) -> None:
    list_filter = f"{name}ListFilter"
    if list_filter not in factory.types:
        fields = [
            factory.input_field(quantifier, operand, description)
            for quantifier, description in QUANTIFIERS.items()
        ]
        description = "Conditions on the items of a list; all given keys must match."
        count = f"{name}CountFilter"
        fields.append(factory.input_field(COUNT, count, "How many items match."))
        factory.make_type(list_filter, description, fields, is_input=True)
        _count(factory, count, operand)


def _count(factory: Factory, name: str, operand: str) -> None:
    """Make the filter of the number of a list's items."""
    where = factory.input_field(WHERE, operand, "The items that count; all of them by default.")
    operators = [OPERATORS[operator] for operator in SCALAR_OPERATORS["Int"] if operator != IS_NULL]
    fields = [
        factory.input_field(
            operator.name, "list[Int]" if operator.takes_list else "Int", operator.description
        )
        for operator in operators
    ]
    description = (
        "Conditions on the number of a list's items, each counted once, whatever its roles; all"
        " given keys must match. 'eq: 0' finds lists without such items."
    )
    factory.make_type(name, description, [where, *fields], is_input=True)
