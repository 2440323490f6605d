"""Aggregates and facets: the groups, keys, figures and warnings of each type's rows."""

from strawberry.types.field import StrawberryField

from db.plan import Column, Form
from schema.build.dimensions import GROUPABLE, NODES, SPLITS, Groupable
from schema.build.facets import FIRST, build_facets, facets_field
from schema.build.factory import Argument, Factory
from schema.build.pages import page_arguments
from schema.build.sources import (
    AggregateSource,
    FiguresSource,
    FigureUnitSource,
    GroupDocumentsSource,
    GroupedRowsSource,
    GroupsSource,
    KeySource,
    KeysSource,
    RowCountSource,
    SplitSource,
    TableCountSource,
    WarningColumnSource,
    WarningMessageSource,
    WarningsSource,
)
from schema.definitions import ColumnSource
from schema.entities import TYPES

# A row may be in several groups by an edge to many, and in the product of them by several edges.
MOST_KEYS = 4
BY = f"The dimensions to group by, at most {MOST_KEYS}; by default all rows form one group."
OFFSET = Argument("offset", "Int", "The number of largest groups to skip; 0 by default.")
HAVING = Argument("having", "GroupFilter", "Only groups that match this filter; all by default.")
UNIT = Argument(
    "unit",
    "String",
    "Convert figures to this unit, named by its code; those of another dimension stay as printed.",
)
NUMBERS = (
    ("sum", "The sum; null if adding up is not valid, for the reasons in 'warnings'."),
    ("min", "The minimum."),
    ("max", "The maximum."),
    ("mean", "The mean, rounded to ten decimal places."),
)
# The number of a group, and of a sum, in the tables that a statement makes.
GROUP, FIGURE = Column("shown", "g"), Column("figure", "s")


def aggregate_fields(factory: Factory, name: str) -> list[StrawberryField]:
    """Return the fields of a connection that group its rows."""
    by = Argument("groupBy", f"list[{name}Dimension]", BY)
    aggregate = factory.field(
        "aggregate",
        f"{name}Aggregate",
        "The rows of all pages, counted in groups; their figures are added up where that is valid.",
        AggregateSource(),
        [by, *([UNIT] if name in SPLITS else []), HAVING, FIRST, OFFSET],
    )
    return [aggregate, facets_field(factory, name)]


def build_aggregates(factory: Factory) -> None:
    """Make the types of aggregates and facets, one family for each type with dimensions."""
    _warning(factory)
    count = factory.input_field("count", "IntFilter", "The number of its rows.")
    description = "Conditions on a group; all given keys must match."
    factory.make_type("GroupFilter", description, [count], is_input=True)
    build_facets(factory)
    for name, dimensions in GROUPABLE.items():
        factory.make_terms(
            f"{name}Dimension",
            f"The dimensions that {name} rows can be grouped by.",
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
        "A warning about how figures were added up.",
        [
            factory.field(
                "code",
                "WarningCode",
                "The kind of warning.",
                WarningColumnSource("code", Form.TOKEN),
            ),
            factory.field("message", "String", "The warning in words.", WarningMessageSource()),
            factory.field(
                "count",
                "Int",
                "The number of records that it is about.",
                WarningColumnSource("count", Form.INTEGER),
            ),
        ],
    )


def _keys(factory: Factory, name: str) -> None:
    factory.make_type(
        f"{name}Keys",
        f"The keys that the {name} rows of a group share. A row with several values is in"
        " the group of each value.",
        [
            factory.field(
                dimension.field,
                dimension.type_name,
                f"{dimension.meaning} Null if the rows have none, or are not grouped by it.",
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
            "The unit of the numbers; null if none is printed.",
            FigureUnitSource(),
            nullable=True,
        ),
        _column(
            factory,
            "periodKind",
            "PeriodKind",
            "How the periods of the figures are stated; null if they have none.",
            Column("figure", "period_kind"),
            Form.TOKEN,
            nullable=True,
        ),
        _column(
            factory,
            "comparator",
            "Comparator",
            "How each figure bounds the true value.",
            Column("figure", "comparator"),
            Form.TOKEN,
        ),
        _count(factory, "The number of figures.", "figure"),
        *(
            _column(
                factory,
                number,
                "Decimal",
                meaning,
                Column("figure", number),
                Form.COMPUTED,
                nullable=number == "sum",
            )
            for number, meaning in NUMBERS
        ),
        _warnings(
            factory,
            "What was left out or not added up, and why.",
            WarningsSource("warning", "s", FIGURE),
        ),
        _rows(factory, name, "facts", "The facts whose figures these are.", "added", FIGURE),
        _rows(
            factory,
            name,
            "leftOut",
            "The facts left out because others in the group include or repeat them.",
            "left_out",
            FIGURE,
        ),
    ]
    keys = [*(dimension.field for dimension in SPLITS[name].by), "unit", "periodKind"]
    description = f"Comparable figures: they agree in {', '.join(keys)} and comparator."
    factory.make_type(f"{name}Figure", description, fields)


def _warnings(factory: Factory, description: str, source: WarningsSource) -> StrawberryField:
    return factory.field("warnings", "list[AggregateWarning]", description, source)


def _rows(
    factory: Factory, name: str, field: str, description: str, table: str, outer: Column
) -> StrawberryField:
    """Return a connection to the rows of a group, or of a sum."""
    source = GroupedRowsSource(table, outer.name, outer)
    node = NODES[name]
    return factory.field(field, f"{node}Connection", description, source, page_arguments(node))


def _group(factory: Factory, name: str) -> None:
    node = TYPES[NODES[name]]
    fields = [
        factory.field("keys", f"{name}Keys", "The keys that the rows share.", KeysSource()),
        _count(factory, "The number of rows.", "shown"),
        _rows(factory, name, node.rows, "The rows of the group.", "member", GROUP),
    ]
    if node.is_record:
        fields.append(
            factory.field(
                "documents",
                "list[Document]",
                "The distinct documents that the rows of the group are cited from.",
                GroupDocumentsSource(),
            )
        )
    if name in SPLITS:
        fields.append(
            factory.field(
                "figures",
                f"list[{name}Figure]",
                "The figures of the rows, added up where that is valid.",
                FiguresSource(),
            )
        )
        warnings = WarningsSource("group_warning", "g", GROUP)
        fields.append(_warnings(factory, "Warnings about the figures of the group.", warnings))
    factory.make_type(f"{name}Group", f"A group of {name} rows.", fields)


def _aggregate(factory: Factory, name: str) -> None:
    factory.make_type(
        f"{name}Aggregate",
        f"{name} rows in groups.",
        [
            factory.field(
                "count",
                "Int",
                "The number of rows, each counted once.",
                RowCountSource(),
            ),
            factory.field(
                "groupCount",
                "Int",
                "The number of groups, of those that match 'having'.",
                TableCountSource("every_group"),
            ),
            factory.field(
                "groups",
                f"list[{name}Group]",
                "The groups, the largest first.",
                GroupsSource(),
            ),
        ],
    )
