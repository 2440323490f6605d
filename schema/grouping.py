"""Groupings -> Strawberry types: the dimensions, keys, groups and figures of each type's rows."""

from strawberry.types.field import StrawberryField

from schema.building import Argument, make_terms, make_type, output_field, required
from schema.entities import TYPES
from schema.inputs import page_arguments
from schema.vocabulary.dimensions import GROUPABLE, SPLITS, is_record, split_by

# By an edge to many a row may be in several groups, and by more edges in the product of them.
MOST_KEYS = 4
BY = f"What to group by, {MOST_KEYS} keys at the most; without it, all rows are one group."
FIRST: Argument = ("first", "Int", "How many at the most, the largest ones; 20 without it.")
OFFSET: Argument = ("offset", "Int", "How many of the largest ones to pass over; none without it.")
UNIT: Argument = (
    "unit",
    "String",
    "The unit to convert figures to, by its code; those that it does not measure stay as printed.",
)
NUMBERS = {
    "sum": "Their sum; null where they must not be added up, for a reason that 'warnings' give.",
    "min": "The least of them.",
    "max": "The greatest of them.",
    "mean": "Their mean, rounded at the tenth place.",
}


def rows_name(name: str) -> str:
    """Return the field by which a group lists its rows."""
    if name == "Citation":
        return "citations"
    return "facts" if name == "Fact" or "Fact" in TYPES[name].implements else "records"


def build_groupings() -> None:
    """Make the types of groupings."""
    _warning()
    _facet()
    for name in GROUPABLE:
        dimensions = GROUPABLE[name].values()
        meanings = [(known.name, known.meaning) for known in dimensions]
        what = f"What the rows of the type {name} can be grouped by."
        make_terms(f"{name}Dimension", what, meanings)
        _keys(name)
        if name in SPLITS:
            _figure(name)
        _group(name)
        _aggregate(name)


def connection_fields(name: str) -> list[StrawberryField]:
    """Return the fields of a connection that group its rows."""
    by: Argument = ("groupBy", f"list[{name}Dimension]", BY)
    aggregate = output_field(
        "aggregate",
        "All rows of all pages, counted in groups; their figures added up as far as they may be.",
        f"{name}Aggregate",
        [by, *([UNIT] if name in SPLITS else []), FIRST, OFFSET],
    )
    facets = output_field(
        "facets",
        "How many of all rows of all pages there are for each value of a dimension.",
        "list[Facet]",
        [FIRST],
    )
    facets.arguments.insert(0, required("fields", f"list[{name}Dimension]", "Which dimensions."))
    return [aggregate, facets]


def _warning() -> None:
    make_type(
        "AggregateWarning",
        "What a reader should know of how figures were added up.",
        [
            output_field("code", "Which warning it is.", "WarningCode"),
            output_field("message", "The same in words.", "String"),
            output_field("count", "How many records it is about.", "Int"),
        ],
    )


def _facet() -> None:
    make_type(
        "FacetValue",
        "One value of a dimension.",
        [
            output_field(
                "value",
                "The value, as a filter takes it: a record's ID, a unit's code, the name of an"
                " enum's value, a year, true or false; null for the rows that have none.",
                "Optional[String]",
            ),
            output_field(
                "label",
                "The value for people: the name of a record or unit, else the value itself; null"
                " for the rows that have none.",
                "Optional[String]",
            ),
            output_field("record", "The record, where the value is one.", "Optional[Record]"),
            output_field("count", "How many rows have it.", "Int"),
        ],
    )
    make_type(
        "Facet",
        "The values of a dimension.",
        [
            output_field("field", "The dimension.", "String"),
            output_field("valueCount", "How many values there are, null among them.", "Int"),
            output_field("values", "The values, the most frequent first.", "list[FacetValue]"),
        ],
    )


def _keys(name: str) -> None:
    fields = [
        output_field(
            known.field,
            f"{known.meaning} Null where the rows have none, or are not grouped by it.",
            f"Optional[{known.type_name}]",
        )
        for known in GROUPABLE[name].values()
    ]
    what = (
        f"What the rows of a group of the type {name} share. A row with several of something is in"
        " the group of each."
    )
    make_type(f"{name}Keys", what, fields)


def _figure(name: str) -> None:
    """Make the type of a sum of figures."""
    shared = [
        output_field(known.field, known.description, f"Optional[{known.type_name}]")
        for known in split_by(name)
    ]
    fields = [
        output_field(
            "unit", "The unit of the numbers; null where none is printed.", "Optional[Unit]"
        ),
        output_field(
            "periodKind", "How their times are stated; null without.", "Optional[PeriodKind]"
        ),
        output_field("comparator", "How each of the figures bounds the true one.", "Comparator"),
        output_field("count", "How many figures these are.", "Int"),
        *(output_field(n, meaning, _number(n)) for n, meaning in NUMBERS.items()),
        output_field("warnings", "What was done, and why.", "list[AggregateWarning]"),
        _rows(name, "facts", "The facts whose figures these are."),
        _rows(
            name,
            "leftOut",
            "The facts that were left out, since others of these include or repeat them.",
        ),
    ]
    what = "Figures that can be set side by side: they agree in all that is said of them here."
    make_type(f"{name}Figure", what, [*shared, *fields])


def _number(name: str) -> str:
    return "Optional[Decimal]" if name == "sum" else "Decimal"


def _rows(name: str, field: str, description: str) -> StrawberryField:
    return output_field(field, description, f"{name}Connection", page_arguments(name))


def _group(name: str) -> None:
    fields = [
        output_field("keys", "What they share.", f"{name}Keys"),
        output_field("count", "How many there are.", "Int"),
        _rows(name, rows_name(name), "The rows of the group."),
    ]
    if is_record(name):
        cited = "The documents that the rows of the group are cited from, once each."
        fields.append(output_field("documents", cited, "list[Document]"))
    if name in SPLITS:
        fields += [
            output_field(
                "figures", "Their figures, added up by what may be.", f"list[{name}Figure]"
            ),
            output_field(
                "warnings", "What is to be known of the group's figures.", "list[AggregateWarning]"
            ),
        ]
    make_type(f"{name}Group", f"Rows of the type {name} that share the keys of a group.", fields)


def _aggregate(name: str) -> None:
    make_type(
        f"{name}Aggregate",
        f"Rows of the type {name} in groups.",
        [
            output_field("count", "How many rows there are, each counted once.", "Int"),
            output_field("groupCount", "How many groups there are.", "Int"),
            output_field("groups", "The groups, the largest first.", f"list[{name}Group]"),
        ],
    )
