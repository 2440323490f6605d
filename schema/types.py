"""Type definitions -> Strawberry types.

The definitions say what each field is in the database; from them Strawberry gets its object types,
interfaces, enums, connections and filters. No field has a resolver: the planner answers them all.
"""

from strawberry.types.field import StrawberryField

from db.plan import Bind
from db.tables.term import Term
from schema.building import NAMES, Argument, make_enum, make_type, output_field, required
from schema.definitions import (
    ConnectionSource,
    ConversionSource,
    FieldDefinition,
    ListSource,
    TypeDefinition,
    edge_name,
)
from schema.entities import ENTITIES, INTERFACES, TYPES, VALUES
from schema.entities.search import highlights
from schema.grouping import build_groupings, connection_fields
from schema.inputs import PAGE_ARGUMENTS, build_filters, build_orders, page_arguments
from schema.paths import BOUNDS, DESCRIPTION, ENDS, build_path


def build() -> tuple[type, list[type]]:
    """Return the query type, and the types that no field of it leads to."""
    for vocabulary in Term.__subclasses__():
        make_enum(vocabulary)
    _page_info()
    build_orders()
    for definition in (*INTERFACES, *ENTITIES, *VALUES):
        _object(definition)
    for definition in (*ENTITIES, *INTERFACES):
        _connection(definition.name, definition.name, ())
    _connection("Citation", "Citation", ())
    _connection("Search", "Record", (highlights(Bind(0)),))
    build_groupings()
    for definition in TYPES.values():
        for field in definition.fields:
            source = field.source
            if isinstance(source, ConnectionSource) and source.edge:
                _connection(edge_name(definition, field), source.type_name, source.edge)
    build_filters()
    build_path()
    query = _query()
    return query, [NAMES[definition.name] for definition in ENTITIES]


def _object(definition: TypeDefinition) -> None:
    own = [_output(definition, field) for field in definition.fields]
    bases = tuple(NAMES[name] for name in definition.implements)
    make_type(
        definition.name, definition.description, own, bases, is_interface=definition.interface
    )


def _output(definition: TypeDefinition, field: FieldDefinition) -> StrawberryField:
    source = field.source
    if isinstance(source, ConnectionSource):
        name = edge_name(definition, field) if source.edge else source.type_name
        arguments = page_arguments(source.type_name)
        return output_field(field.name, field.description, f"{name}Connection", arguments)
    if isinstance(source, ConversionSource):
        made = output_field(field.name, field.description, _annotation(field))
        made.arguments = [required("unit", "String", UNIT)]
        return made
    return output_field(field.name, field.description, _annotation(field))


UNIT = "The unit, by its UCUM code such as 'kg' or '{person}'; for money, by its ISO 4217 code."


def _annotation(field: FieldDefinition) -> str:
    name = field.source.type_name
    base = f"list[{name}]" if isinstance(field.source, ListSource) else name
    return f"Optional[{base}]" if field.nullable else base


def _page_info() -> None:
    make_type(
        "PageInfo",
        "Where a page stands among the others.",
        [
            output_field("hasNextPage", "Whether there are rows after the page.", "Boolean"),
            output_field("hasPreviousPage", "Whether there are rows before the page.", "Boolean"),
            output_field(
                "startCursor", "The cursor of its first edge; null if none.", "Optional[String]"
            ),
            output_field(
                "endCursor", "The cursor of its last edge; null if none.", "Optional[String]"
            ),
        ],
    )


def _connection(name: str, node: str, edge: tuple[FieldDefinition, ...]) -> None:
    extra = [output_field(known.name, known.description, _annotation(known)) for known in edge]
    cursor = output_field("cursor", "The edge's place in the order, for 'after'.", "String")
    there = output_field("node", "What the edge leads to.", node)
    make_type(f"{name}Edge", f"An edge to a {node}.", [cursor, there, *extra])
    make_type(
        f"{name}Connection",
        f"A page of edges to the type {node}.",
        [
            output_field("edges", "The edges of the page, in order.", f"list[{name}Edge]"),
            output_field("nodes", "What the edges lead to, in order.", f"list[{node}]"),
            output_field("pageInfo", "Where the page stands among the others.", "PageInfo"),
            output_field("totalCount", "How many edges all pages have together.", "Int"),
            *connection_fields(node),
        ],
    )


LOOK_UP: list[Argument] = [
    ("id", "ID", "The record's ID."),
    ("slug", "String", "The record's slug."),
    ("alias", "String", "Its name, or another printed form of it, in any case and accents."),
]
CODE: Argument = ("code", "String", "Its two- or three-letter code of ISO 3166-1.")


def _query() -> type:
    fields = [
        output_field("node", "The record with an ID; null where there is none.", "Optional[Node]"),
        output_field(
            "nodes",
            "The records with the IDs, null for each that is not there.",
            "list[Optional[Node]]",
        ),
        output_field("release", "What the database holds, as one identified whole.", "Release"),
    ]
    fields.append(_search())
    fields[0].arguments = [required("id", "ID", "The record's ID.")]
    fields[1].arguments = [required("ids", "list[ID]", "The records' IDs.")]
    fields.append(output_field("path", DESCRIPTION, "list[Path]", BOUNDS))
    fields[-1].arguments = [required(*end) for end in ENDS] + fields[-1].arguments
    for definition in ENTITIES:
        singular = definition.name[0].lower() + definition.name[1:]
        codes = [CODE] if singular == "country" else []
        one = f"{definition.description} By exactly one of its arguments; null where there is none."
        many = f"{definition.description} By name, in pages."
        fields += [
            output_field(singular, one, f"Optional[{definition.name}]", [*LOOK_UP, *codes]),
            output_field(
                definition.plural,
                many,
                f"{definition.name}Connection",
                page_arguments(definition.name),
            ),
        ]
    make_type("Query", "What can be asked.", fields)
    query: type = NAMES["Query"]
    return query


def _search() -> StrawberryField:
    kinds = ("kinds", "list[RecordKind]", "Only records of these kinds; null for all, [] for none.")
    field = output_field(
        "search",
        "The records whose names, aliases, summaries and notes have all words of a query between"
        " them, the best first. Case and accents do not count.",
        "SearchConnection",
        [kinds, *PAGE_ARGUMENTS],
    )
    meaning = (
        'Words, "phrases" and beginnings*; the last word, with nothing behind it, is a beginning'
        " too. Everything else only separates words; without a word nothing is found."
    )
    field.arguments.insert(0, required("query", "String", meaning))
    return field
