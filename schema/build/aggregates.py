"""Aggregates and facets: the groups, keys, figures and warnings of each type's rows."""

from strawberry.types.field import StrawberryField

from db.plan import Column, Form
from schema.build.dimensions import GROUPABLE, SPLITS, Groupable
from schema.build.factory import Argument, Factory
from schema.build.pages import page_arguments
from schema.build.sources import (
    AggregateSource,
    FacetFieldSource,
    FacetLabelSource,
    FacetRecordSource,
    FacetsSource,
    FacetValueSource,
    FacetValuesSource,
    FiguresSource,
    FigureUnitSource,
    GroupDocumentsSource,
    GroupedRowsSource,
    GroupsSource,
    KeySource,
    KeysSource,
    SplitSource,
    TableCountSource,
    WarningColumnSource,
    WarningMessageSource,
    WarningsSource,
)
from schema.definitions import ColumnSource
from schema.entities import TYPES

# By an edge to many a row may be in several groups, and by more edges in the product of them.
MOST_KEYS = 4
BY = f"What to group by, {MOST_KEYS} keys at the most; without it, all rows are one group."
FIRST = Argument("first", "Int", "How many at the most, the largest ones; 20 without it.")
OFFSET = Argument("offset", "Int", "How many of the largest ones to pass over; none without it.")
UNIT = Argument(
    "unit",
    "String",
    "The unit to convert figures to, by its code; those that it does not measure stay as printed.",
)
NUMBERS = (
    ("sum", "Their sum; null where they must not be added up, for a reason that 'warnings' give."),
    ("min", "The least of them."),
    ("max", "The greatest of them."),
    ("mean", "Their mean, rounded at the tenth place."),
)
# The number of a group, and of a sum, in the tables that a statement makes.
GROUP, FIGURE = Column("shown", "g"), Column("figure", "s")


def aggregate_fields(factory: Factory, name: str) -> list[StrawberryField]:
    """Return the fields of a connection that group its rows."""
    by = Argument("groupBy", f"list[{name}Dimension]", BY)
    fields = Argument("fields", f"list[{name}Dimension]", "Which dimensions.", required=True)
    aggregate = factory.field(
        "aggregate",
        f"{name}Aggregate",
        "All rows of all pages, counted in groups; their figures added up as far as they may be.",
        AggregateSource(),
        [by, *([UNIT] if name in SPLITS else []), FIRST, OFFSET],
    )
    facets = factory.field(
        "facets",
        "list[Facet]",
        "How many of all rows of all pages there are for each value of a dimension.",
        FacetsSource(),
        [fields, FIRST],
    )
    return [aggregate, facets]


def build_aggregates(factory: Factory) -> None:
    """Make the types of aggregates and facets, one family for each type with dimensions."""
    _warning(factory)
    _facet(factory)
    for name, dimensions in GROUPABLE.items():
        factory.make_terms(
            f"{name}Dimension",
            f"What the rows of the type {name} can be grouped by.",
            [(dimension.name, dimension.meaning) for dimension in dimensions.values()],
        )
        _keys(factory, name)
        if name in SPLITS:
            _figure(factory, name)
        _group(factory, name)
        _aggregate(factory, name)


def _count(factory: Factory, description: str, table: str) -> StrawberryField:
    return _column(factory, "count", "Int", description, Column(table, "count"), Form.INTEGER)


def _column(
    factory: Factory,
    name: str,
    type_name: str,
    description: str,
    column: Column,
    form: Form,
    *,
    nullable: bool = False,
) -> StrawberryField:
    """Return the field of a column of a table that the statement makes."""
    source = ColumnSource(column, form)
    return factory.field(name, type_name, description, source, nullable=nullable)


def _warning(factory: Factory) -> None:
    factory.make_type(
        "AggregateWarning",
        "What a reader should know of how figures were added up.",
        [
            factory.field(
                "code",
                "WarningCode",
                "Which warning it is.",
                WarningColumnSource("code", Form.TOKEN),
            ),
            factory.field("message", "String", "The same in words.", WarningMessageSource()),
            factory.field(
                "count",
                "Int",
                "How many records it is about.",
                WarningColumnSource("count", Form.INTEGER),
            ),
        ],
    )


def _facet(factory: Factory) -> None:
    factory.make_type(
        "FacetValue",
        "One value of a dimension.",
        [
            factory.field(
                "value",
                "String",
                "The value, as a filter takes it: a record's ID, a unit's code, the name of an"
                " enum's value, a year, true or false; null for the rows that have none.",
                FacetValueSource(),
                nullable=True,
            ),
            factory.field(
                "label",
                "String",
                "The value for people: the name of a record or unit, else the value itself; null"
                " for the rows that have none.",
                FacetLabelSource(),
                nullable=True,
            ),
            factory.field(
                "record",
                "Record",
                "The record, where the value is one.",
                FacetRecordSource(),
                nullable=True,
            ),
            _count(factory, "How many rows have it.", "shown"),
        ],
    )
    factory.make_type(
        "Facet",
        "The values of a dimension.",
        [
            factory.field("field", "String", "The dimension.", FacetFieldSource()),
            factory.field(
                "valueCount",
                "Int",
                "How many values there are, null among them.",
                TableCountSource("every_group"),
            ),
            factory.field(
                "values",
                "list[FacetValue]",
                "The values, the most frequent first.",
                FacetValuesSource(),
            ),
        ],
    )


def _keys(factory: Factory, name: str) -> None:
    factory.make_type(
        f"{name}Keys",
        f"What the rows of a group of the type {name} share. A row with several of something is in"
        " the group of each.",
        [
            factory.field(
                dimension.field,
                dimension.type_name,
                f"{dimension.meaning} Null where the rows have none, or are not grouped by it.",
                KeySource(dimension),
                nullable=True,
            )
            for dimension in GROUPABLE[name].values()
        ],
    )


def _split(factory: Factory, dimension: Groupable) -> StrawberryField:
    return factory.field(
        dimension.field,
        dimension.type_name,
        dimension.description,
        SplitSource(dimension),
        nullable=True,
    )


def _figure(factory: Factory, name: str) -> None:
    """Make the type of a sum of figures."""
    fields = [
        *(_split(factory, dimension) for dimension in SPLITS[name].by),
        factory.field(
            "unit",
            "Unit",
            "The unit of the numbers; null where none is printed.",
            FigureUnitSource(),
            nullable=True,
        ),
        _column(
            factory,
            "periodKind",
            "PeriodKind",
            "How their times are stated; null without.",
            Column("figure", "period_kind"),
            Form.TOKEN,
            nullable=True,
        ),
        _column(
            factory,
            "comparator",
            "Comparator",
            "How each of the figures bounds the true one.",
            Column("figure", "comparator"),
            Form.TOKEN,
        ),
        _count(factory, "How many figures these are.", "figure"),
        *(
            _column(
                factory,
                number,
                "Decimal",
                meaning,
                Column("figure", number),
                Form.RECKONED,
                nullable=number == "sum",
            )
            for number, meaning in NUMBERS
        ),
        _warnings(factory, "What was done, and why.", WarningsSource("warning", "s", FIGURE)),
        _rows(factory, name, "facts", "The facts whose figures these are.", "added", FIGURE),
        _rows(
            factory,
            name,
            "leftOut",
            "The facts that were left out, since others of these include or repeat them.",
            "left_out",
            FIGURE,
        ),
    ]
    what = "Figures that can be set side by side: they agree in all that is said of them here."
    factory.make_type(f"{name}Figure", what, fields)


def _warnings(factory: Factory, description: str, source: WarningsSource) -> StrawberryField:
    return factory.field("warnings", "list[AggregateWarning]", description, source)


def _rows(
    factory: Factory, name: str, field: str, description: str, table: str, outer: Column
) -> StrawberryField:
    """Return a connection to the rows of a group, or of a sum."""
    source = GroupedRowsSource(table, outer.name, outer)
    return factory.field(field, f"{name}Connection", description, source, page_arguments(name))


def _group(factory: Factory, name: str) -> None:
    rows = TYPES[name].rows
    fields = [
        factory.field("keys", f"{name}Keys", "What they share.", KeysSource()),
        _count(factory, "How many there are.", "shown"),
        _rows(factory, name, rows, "The rows of the group.", "member", GROUP),
    ]
    if TYPES[name].is_record:
        fields.append(
            factory.field(
                "documents",
                "list[Document]",
                "The documents that the rows of the group are cited from, once each.",
                GroupDocumentsSource(),
            )
        )
    if name in SPLITS:
        fields.append(
            factory.field(
                "figures",
                f"list[{name}Figure]",
                "Their figures, added up by what may be.",
                FiguresSource(),
            )
        )
        warnings = WarningsSource("group_warning", "g", GROUP)
        fields.append(_warnings(factory, "What is to be known of the group's figures.", warnings))
    factory.make_type(
        f"{name}Group", f"Rows of the type {name} that share the keys of a group.", fields
    )


def _aggregate(factory: Factory, name: str) -> None:
    factory.make_type(
        f"{name}Aggregate",
        f"Rows of the type {name} in groups.",
        [
            factory.field(
                "count",
                "Int",
                "How many rows there are, each counted once.",
                TableCountSource("member_key"),
            ),
            factory.field(
                "groupCount", "Int", "How many groups there are.", TableCountSource("every_group")
            ),
            factory.field(
                "groups",
                f"list[{name}Group]",
                "The groups, the largest first.",
                GroupsSource(),
            ),
        ],
    )
