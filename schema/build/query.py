"""The query type: look-ups, the records of each kind, search, paths, the release."""

from strawberry.types.field import StrawberryField

from db.plan import Column, Form, Relation
from schema.build.factory import Argument, Factory
from schema.build.pages import PAGE_ARGUMENTS, page_arguments
from schema.build.sources import (
    HopsSource,
    LookUpSource,
    NodeListSource,
    NodeSource,
    PathSource,
    RecordSource,
    SearchSource,
)
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    OneSource,
    TypeDefinition,
)
from schema.entities import ENTITIES, INTERFACES
from schema.fields import NAME_ORDER

LOOK_UP = (
    Argument("id", "ID", "The record's ID."),
    Argument("slug", "String", "The record's slug."),
    Argument(
        "alias",
        "String",
        "The record's name, or another printed form of it; case and accents are ignored.",
    ),
)
CODE = Argument("code", "String", "Its two- or three-letter ISO 3166-1 code.")

LEAST_TEXT, MOST_TEXT = 2, 100
MOST_HOPS = 6
DEFAULT_HOPS = 4
DEFAULT_PATHS = 5
PATH = (
    "The shortest chains of links from one record to another, all of the same length, sorted by "
    "the names of the records along the chain. They pass through topics, documents and countries "
    "only if 'through' names them. Empty if no chain is short enough, or if there is no record "
    "with one of the IDs; from a record to itself, one chain without hops."
)
PATH_ARGUMENTS = (
    Argument("from", "ID", "The ID of the record that the chains start from.", required=True),
    Argument("to", "ID", "The ID of the record that they lead to.", required=True),
    Argument(
        "maxHops",
        "Int",
        f"The maximum number of hops of a chain, from 1 to {MOST_HOPS}; {DEFAULT_HOPS} by default.",
    ),
    Argument("first", "Int", f"The maximum number of chains; {DEFAULT_PATHS} by default."),
    Argument(
        "through",
        "list[RecordKind]",
        "More kinds of record that a chain may pass through, in addition to all kinds other than "
        "TOPIC, DOCUMENT and COUNTRY.",
    ),
)
SEARCH_ARGUMENTS = (
    Argument(
        "query",
        "String",
        'Words, "phrases" and beginnings*; the last word, with nothing after it, is a beginning'
        " too. Other characters separate words; a query without words finds nothing."
        f" It has {LEAST_TEXT} to {MOST_TEXT} characters.",
        required=True,
    ),
    Argument(
        "kinds", "list[RecordKind]", "Only records of these kinds; null for all, [] for none."
    ),
    *PAGE_ARGUMENTS,
)


def build_query(factory: Factory) -> None:
    """Make the query type, and the type of a path."""
    factory.make_type(
        "Path",
        "A chain of links from one record to another.",
        [
            factory.field(
                "length",
                "Int",
                "The number of hops.",
                ColumnSource(Column("chain", "length"), Form.INTEGER),
            ),
            factory.field(
                "hops",
                "list[Hop]",
                "The hops in order, each starting where the previous one ended.",
                HopsSource(),
            ),
        ],
    )
    fields = [*_common(factory)]
    fields += [_of_all(factory, each) for each in INTERFACES if each.is_record]
    for definition in ENTITIES:
        fields += _of_kind(factory, definition)
    factory.make_type("Query", "The root of all queries.", fields)


def _common(factory: Factory) -> list[StrawberryField]:
    """Return the fields that do not belong to one kind of record."""
    return [
        factory.field(
            "node",
            "Node",
            "The record with this ID; null if there is none.",
            NodeSource(),
            [Argument("id", "ID", "The record's ID.", required=True)],
            nullable=True,
        ),
        factory.field(
            "nodes",
            "list[Optional[Node]]",
            "The records with these IDs, in order; null for each ID without a record.",
            NodeListSource(),
            [Argument("ids", "list[ID]", "The records' IDs.", required=True)],
        ),
        factory.field(
            "record",
            "Record",
            "The record of a kind with a slug; null if there is none.",
            RecordSource(),
            [
                Argument("slug", "String", "The record's slug.", required=True),
                Argument("kind", "RecordKind", "The kind of record.", required=True),
            ],
            nullable=True,
        ),
        factory.field(
            "release",
            "Release",
            "The release of the data that the database holds.",
            OneSource(Relation("release")),
        ),
        factory.field(
            "search",
            "SearchConnection",
            "The records whose names, aliases, summaries and notes contain all words of a query,"
            " the best match first. Case and accents are ignored.",
            SearchSource(),
            SEARCH_ARGUMENTS,
        ),
        factory.field("path", "list[Path]", PATH, PathSource(), PATH_ARGUMENTS),
    ]


def _of_all(factory: Factory, interface: TypeDefinition) -> StrawberryField:
    """Return the field of all records of an interface, of whatever kind."""
    *_, own = interface.tables
    return factory.field(
        interface.rows,
        f"{interface.name}Connection",
        f"All {interface.rows}, of all kinds together. Sorted by name, in pages.",
        ConnectionSource(Relation(own.table), NAME_ORDER),
        page_arguments(interface.name),
    )


def _of_kind(factory: Factory, definition: TypeDefinition) -> list[StrawberryField]:
    """Return the fields of one kind of record: the singular and the plural."""
    of_kind = Relation(str(definition.kind).lower())
    codes = [CODE] if "code" in definition.fields else []
    return [
        factory.field(
            definition.singular,
            definition.name,
            f"{definition.description} Takes exactly one argument; null if there is none.",
            LookUpSource(definition),
            [*LOOK_UP, *codes],
            nullable=True,
        ),
        factory.field(
            definition.plural,
            f"{definition.name}Connection",
            f"{definition.description} Sorted by name, in pages.",
            ConnectionSource(of_kind, NAME_ORDER),
            page_arguments(definition.name),
        ),
    ]
