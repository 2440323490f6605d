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
    SuggestionsSource,
)
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    OneSource,
    TypeDefinition,
)
from schema.entities import ENTITIES, INTERFACES
from schema.fields import AS_TYPED, NAME_ORDER

QUERY = """The root of all queries. To find records, start with `search`, or with the plural of a \
kind and a filter; to read one, take the singular of its kind:

    {
      agencies(where: {country: {code: {eq: "CO"}}}, first: 5) {
        totalCount
        nodes { name facts(first: 3) { nodes { name citations { document { name } } } } }
      }
    }

An argument, or a part of a filter, that is null is as if it had not been given: `where: null` has \
no condition, and finds all.

Each operation has a cost, known before it runs: a unit for each row that it could return, and \
for each value of one. Pages count as full, and multiply: `first: 100` inside `first: 100` makes \
10,000 rows. Above the limit, 500,000 units unless the operator has set another, the operation is \
an error with the code OPERATION_TOO_LARGE, which names the field that costs the most. With \
`"extensions": {"cost": "only"}` in the request, the response has the cost and the limit, and \
nothing runs."""

ALIAS = (
    f"The record's name, or another printed form of it. {AS_TYPED} If it names several records "
    "of the kind, the field is null, with an error that lists them."
)
NAMED_BY = " The names of its {} name it, too, unless a record of the kind is named so itself."
ALIAS_OF_ANY = (
    f"The record's name, or another printed form of it. {AS_TYPED} If it names several records, "
    "there is no data, and an error lists them."
)
SLUG = "The record's slug; `{}` lists them."
CODE = Argument("code", "String", "Its two- or three-letter ISO 3166-1 code.")

LEAST_TEXT, MOST_TEXT = 2, 100
MOST_HOPS = 6
DEFAULT_HOPS = 4
DEFAULT_PATHS = 5
PATH = (
    "The shortest chains of links from one record to another, all of the same length, sorted by "
    "the names of the records along the chain. They pass through topics, documents and countries "
    "only if 'through' names them. Takes exactly one of 'from' and 'fromRecord', and one of 'to' "
    "and 'toRecord'. Empty if no chain is short enough, or if one of the records does not exist; "
    "from a record to itself, one chain without hops."
)
PATH_ARGUMENTS = (
    Argument("from", "ID", "The ID of the record that the chains start from."),
    Argument("to", "ID", "The ID of the record that they lead to."),
    Argument("fromRecord", "RecordReference", "The record that the chains start from."),
    Argument("toRecord", "RecordReference", "The record that they lead to."),
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

DEFAULT_SUGGESTIONS = 10
LEAST_PREFIX = 1
SUGGEST = (
    "For a search box: the records with a name or an alias that begins as a text does, one "
    "suggestion for each record. A record that is named so comes first, then entities whose names "
    "begin so, those with such words further on in a name, and facts whose names begin so; within "
    f"each, by name. {AS_TYPED}"
)
SUGGEST_ARGUMENTS = (
    Argument(
        "prefix",
        "String",
        "What was typed so far. Its last word, with nothing after it, is the beginning of a word."
        f" It has {LEAST_PREFIX} to {MOST_TEXT} characters; without a letter or digit it suggests"
        " nothing.",
        required=True,
    ),
    Argument(
        "kinds", "list[RecordKind]", "Only records of these kinds; null for all, [] for none."
    ),
    Argument(
        "first", "Int", f"The maximum number of suggestions; {DEFAULT_SUGGESTIONS} by default."
    ),
)


def build_query(factory: Factory) -> None:
    """Make the query type, the type of a path, and the references to records."""
    _references(factory)
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
    fields = _finding(factory)
    fields += [_of_all(factory, each) for each in INTERFACES if each.is_record]
    for definition in ENTITIES:
        fields += _of_kind(factory, definition)
    fields += _by_id(factory)
    factory.make_type("Query", QUERY, fields)


def _references(factory: Factory) -> None:
    factory.make_type(
        "RecordSlug",
        "A kind of record and a slug, which name one record.",
        [
            factory.input_field("kind", "RecordKind", "The kind of record.", required=True),
            factory.input_field("slug", "String", "The record's slug.", required=True),
        ],
        is_input=True,
    )
    factory.make_type(
        "RecordReference",
        "A record of any kind: by its ID, by its kind and slug, or by a name.",
        [
            factory.input_field("id", "ID", "The record's ID."),
            factory.input_field("slug", "RecordSlug", "The record's kind and slug."),
            factory.input_field("alias", "String", ALIAS_OF_ANY),
        ],
        is_input=True,
        one_of=True,
    )


def _finding(factory: Factory) -> list[StrawberryField]:
    """Return the fields that find records of all kinds, and the release that they are of."""
    return [
        factory.field(
            "search",
            "SearchConnection",
            "The records whose names, aliases, summaries and notes contain all words of a query,"
            f" the best match first. {AS_TYPED}",
            SearchSource(),
            SEARCH_ARGUMENTS,
        ),
        factory.field(
            "suggest", "list[Suggestion]", SUGGEST, SuggestionsSource(), SUGGEST_ARGUMENTS
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
        factory.field("path", "list[Path]", PATH, PathSource(), PATH_ARGUMENTS),
        factory.field(
            "release",
            "Release",
            "The release of the data that the database holds.",
            OneSource(Relation("release")),
        ),
    ]


def _by_id(factory: Factory) -> list[StrawberryField]:
    """Return the fields that read records again, by the IDs that a client has from before."""
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
    named_by = definition.named_by
    lent = NAMED_BY.format(named_by.name.removesuffix("_id")) if named_by else ""
    look_up = [
        Argument("id", "ID", "The record's ID."),
        Argument("slug", "String", SLUG.format(f"{definition.plural} {{ nodes {{ slug }} }}")),
        Argument("alias", "String", ALIAS + lent),
    ]
    codes = [CODE] if "code" in definition.fields else []
    return [
        factory.field(
            definition.singular,
            definition.name,
            f"{definition.description} Takes exactly one argument; null if there is none.",
            LookUpSource(definition),
            [*look_up, *codes],
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
