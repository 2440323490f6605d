"""Type definitions -> Strawberry types.

The definitions say what each field is in the database; from them Strawberry gets its object types,
interfaces, enums, connections and filters. No field has a resolver: the planner answers them all.
"""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from types import new_class
from typing import Any, Optional

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from db import enums
from db.enums import Term
from schema.definitions import (
    ColumnSource,
    ConnectionSource,
    FieldDefinition,
    ListSource,
    TypeDefinition,
)
from schema.entities import ENTITIES, FIELDS, INTERFACES, TYPES, VALUES
from schema.vocabulary.filters import OPERATORS, SCALAR_OPERATORS, filterable
from schema.vocabulary.orders import SORTABLE, NullsOrder, OrderDirection
from schema.vocabulary.scalars import EDTF

# The types of the schema by their names; fields refer to them before they are all made.
NAMES: dict[str, Any] = {
    "Optional": Optional,
    "String": str,
    "Int": int,
    "Float": float,
    "Boolean": bool,
    "ID": strawberry.ID,
    "Decimal": Decimal,
    "Date": datetime.date,
    "EDTF": EDTF,
}

Argument = tuple[str, str, str]


def build() -> tuple[type, list[type]]:
    """Return the query type, and the types that no field of it leads to."""
    for vocabulary in vars(enums).values():
        if isinstance(vocabulary, type) and issubclass(vocabulary, Term) and vocabulary is not Term:
            _enum(vocabulary)
    _page_info()
    _orders()
    for definition in (*INTERFACES, *ENTITIES, *VALUES):
        _object(definition)
    for definition in (*ENTITIES, *INTERFACES):
        _connection(definition.name, definition.name, ())
    _connection("Citation", "Citation", ())
    for definition in TYPES.values():
        for field in definition.fields:
            source = field.source
            if isinstance(source, ConnectionSource) and source.edge:
                _connection(_edge_name(definition, field), source.type_name, source.edge)
    _filters()
    query = _query()
    return query, [NAMES[definition.name] for definition in ENTITIES]


def _field(
    name: str, description: str, annotation: str, arguments: Iterable[Argument] = ()
) -> StrawberryField:
    field: StrawberryField = strawberry.field(name=name, description=description)
    field.python_name = f"{name}_" if name in ("in", "and", "or", "not") else name
    field.type_annotation = StrawberryAnnotation(annotation, namespace=NAMES)
    field.arguments = [
        StrawberryArgument(
            python_name=argument,
            graphql_name=argument,
            type_annotation=StrawberryAnnotation(f"Optional[{type_}]", namespace=NAMES),
            description=meaning,
            default=strawberry.UNSET,
        )
        for argument, type_, meaning in arguments
    ]
    return field


def _make(
    name: str,
    description: str,
    fields: Iterable[StrawberryField],
    bases: tuple[type, ...] = (),
    *,
    is_input: bool = False,
    is_interface: bool = False,
) -> type:
    known = {field.python_name: field for field in fields}
    annotations = {field: field.type_annotation for field in known.values()}
    body = {**known, "__annotations__": dict.fromkeys(known, object)}
    made = new_class(name, bases, {}, lambda namespace: namespace.update(body))
    NAMES[name] = strawberry.type(
        made, name=name, description=description, is_input=is_input, is_interface=is_interface
    )
    for field, annotation in annotations.items():
        # Strawberry resolved the annotation just now, when not all names were known.
        field.type_annotation = annotation
    return made


def _enum(vocabulary: type[Term]) -> None:
    NAMES[vocabulary.__name__] = strawberry.enum(
        vocabulary, description=(vocabulary.__doc__ or "").strip()
    )
    definition = NAMES[vocabulary.__name__].__strawberry_definition__
    for value in definition.values:
        value.description = vocabulary[value.name].description


def _object(definition: TypeDefinition) -> None:
    own = [_output(definition, field) for field in definition.fields]
    bases = tuple(NAMES[name] for name in definition.implements)
    _make(definition.name, definition.description, own, bases, is_interface=definition.interface)


def _output(definition: TypeDefinition, field: FieldDefinition) -> StrawberryField:
    source = field.source
    if isinstance(source, ConnectionSource):
        name = _edge_name(definition, field) if source.edge else source.type_name
        arguments = _page_arguments(source.type_name)
        return _field(field.name, field.description, f"{name}Connection", arguments)
    return _field(field.name, field.description, _annotation(field))


def _annotation(field: FieldDefinition) -> str:
    name = field.source.type_name
    base = f"list[{name}]" if isinstance(field.source, ListSource) else name
    return f"Optional[{base}]" if field.nullable else base


def _edge_name(definition: TypeDefinition, field: FieldDefinition) -> str:
    return definition.name + field.name[0].upper() + field.name[1:]


def _page_arguments(type_name: str) -> list[Argument]:
    filtered = [("where", f"{type_name}Filter", "Which ones; without it, all.")]
    ordered = [("orderBy", f"list[{type_name}Order]", "What to sort by, first things first.")]
    return [
        *(filtered if type_name in FILTERED else []),
        *(ordered if type_name in SORTABLE else []),
        ("first", "Int", "How many at the most, from the beginning; 20 without it."),
        ("after", "String", "The cursor after which the page begins; null for the first page."),
        ("last", "Int", "How many at the most, from the end."),
        ("before", "String", "The cursor before which the page ends; null for the last page."),
    ]


FILTERED = {definition.name for definition in (*ENTITIES, *INTERFACES)} - {"Node"}


def _page_info() -> None:
    _make(
        "PageInfo",
        "Where a page stands among the others.",
        [
            _field("hasNextPage", "Whether there are rows after the page.", "Boolean"),
            _field("hasPreviousPage", "Whether there are rows before the page.", "Boolean"),
            _field(
                "startCursor", "The cursor of its first edge; null if empty.", "Optional[String]"
            ),
            _field("endCursor", "The cursor of its last edge; null if empty.", "Optional[String]"),
        ],
    )


def _connection(name: str, node: str, edge: tuple[FieldDefinition, ...]) -> None:
    extra = [_field(known.name, known.description, _annotation(known)) for known in edge]
    cursor = _field("cursor", "The edge's place in the order, for 'after'.", "String")
    there = _field("node", "What the edge leads to.", node)
    _make(f"{name}Edge", f"An edge to a {node}.", [cursor, there, *extra])
    _make(
        f"{name}Connection",
        f"A page of edges to the type {node}.",
        [
            _field("edges", "The edges of the page, in order.", f"list[{name}Edge]"),
            _field("nodes", "What the edges lead to, in order.", f"list[{node}]"),
            _field("pageInfo", "Where the page stands among the others.", "PageInfo"),
            _field("totalCount", "How many edges all pages have together.", "Int"),
        ],
    )


def _orders() -> None:
    for vocabulary in (OrderDirection, NullsOrder):
        _enum(vocabulary)
    for type_name, known in SORTABLE.items():
        values = [(name, (name, sortable.description)) for name, sortable in known.items()]
        make: Any = Term
        fields: type[Term] = make(f"{type_name}OrderField", values)
        fields.__doc__ = f"What records of the type {type_name} can be sorted by."
        _enum(fields)
        field = _field("field", "What to sort by.", f"{type_name}OrderField")
        direction = _input("direction", "Which way to sort.", "OrderDirection", OrderDirection.ASC)
        nulls = _input("nulls", "Where to put nulls.", "NullsOrder", NullsOrder.LAST)
        description = f"One key of an order of records of the type {type_name}."
        _make(f"{type_name}Order", description, [field, direction, nulls], is_input=True)


def _filters() -> None:
    columns = [
        field.source
        for definition in TYPES.values()
        for field in definition.fields
        if isinstance(field.source, ColumnSource)
    ]
    for scalar, operators in SCALAR_OPERATORS.items():
        if scalar in NAMES:
            _operators(f"{scalar}Filter", scalar, operators)
    for vocabulary in {source.enum for source in columns if source.enum}:
        _operators(f"{vocabulary.__name__}Filter", vocabulary.__name__, SCALAR_OPERATORS["Enum"])
    for definition in TYPES.values():
        _filter(definition)


def _operators(name: str, type_name: str, operators: tuple[str, ...]) -> None:
    fields = []
    for operator in map(OPERATORS.__getitem__, operators):
        operand = "Boolean" if operator.name == "isNull" else type_name
        operand = f"list[{operand}]" if operator.takes_list else operand
        fields.append(_input(operator.name, operator.description, operand))
    _make(
        name,
        f"What a value of the type {type_name} is to be; all that is given holds.",
        fields,
        is_input=True,
    )


def _input(
    name: str, description: str, annotation: str, default: object = strawberry.UNSET
) -> StrawberryField:
    optional = default is strawberry.UNSET
    field = _field(name, description, f"Optional[{annotation}]" if optional else annotation)
    field.default = field.default_value = default
    return field


def _filter(definition: TypeDefinition) -> None:
    name = f"{definition.name}Filter"
    fields = [
        _input("and", "Each of these holds.", f"list[{name}]"),
        _input("or", "At least one of these holds.", f"list[{name}]"),
        _input("not", "This does not hold.", name),
    ]
    for _, field in FIELDS[definition.name].values():
        if filterable(field):
            assert not isinstance(field.source, ListSource | ConnectionSource)
            fields.append(_input(field.name, field.description, f"{field.source.type_name}Filter"))
    description = f"Which rows of the type {definition.name}; all that is given holds."
    _make(name, description, fields, is_input=True)


LOOK_UP: list[Argument] = [
    ("id", "ID", "The record's ID."),
    ("slug", "String", "The record's slug."),
    ("alias", "String", "Its name, or another printed form of it, in any case and accents."),
]
CODE: Argument = ("code", "String", "Its two- or three-letter code of ISO 3166-1.")


def _query() -> type:
    fields = [
        _field("node", "The record with an ID; null where there is none.", "Optional[Node]"),
        _field(
            "nodes",
            "The records with the IDs, null for each that is not there.",
            "list[Optional[Node]]",
        ),
        _field("release", "What the database holds, as one identified whole.", "Release"),
    ]
    fields[0].arguments = [_required("id", "ID", "The record's ID.")]
    fields[1].arguments = [_required("ids", "list[ID]", "The records' IDs.")]
    for definition in ENTITIES:
        singular = definition.name[0].lower() + definition.name[1:]
        codes = [CODE] if singular == "country" else []
        one = f"{definition.description} By exactly one of its arguments; null where there is none."
        many = f"{definition.description} By name, in pages."
        fields += [
            _field(singular, one, f"Optional[{definition.name}]", [*LOOK_UP, *codes]),
            _field(
                definition.plural,
                many,
                f"{definition.name}Connection",
                _page_arguments(definition.name),
            ),
        ]
    _make("Query", "What can be asked.", fields)
    query: type = NAMES["Query"]
    return query


def _required(name: str, annotation: str, description: str) -> StrawberryArgument:
    return StrawberryArgument(
        python_name=name,
        graphql_name=name,
        type_annotation=StrawberryAnnotation(annotation, namespace=NAMES),
        description=description,
    )
