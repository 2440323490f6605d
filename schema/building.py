"""How a type of Strawberry is made while the program runs: its fields, arguments and enums."""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from keyword import iskeyword
from types import new_class
from typing import Any, Optional

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from db.tables.term import Term
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


def output_field(
    name: str, description: str, annotation: str, arguments: Iterable[Argument] = ()
) -> StrawberryField:
    """Return a field of a type; its arguments are optional."""
    field: StrawberryField = strawberry.field(name=name, description=description)
    field.python_name = f"{name}_" if iskeyword(name) else name
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


def required(name: str, annotation: str, description: str) -> StrawberryArgument:
    """Return an argument that has to be given."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=name,
        type_annotation=StrawberryAnnotation(annotation, namespace=NAMES),
        description=description,
    )


def input_field(
    name: str, description: str, annotation: str, default: object = strawberry.UNSET
) -> StrawberryField:
    """Return a field of an input; without a default it may be left out."""
    optional = default is strawberry.UNSET
    field = output_field(name, description, f"Optional[{annotation}]" if optional else annotation)
    field.default = field.default_value = default
    return field


def make_type(
    name: str,
    description: str,
    fields: Iterable[StrawberryField],
    bases: tuple[type, ...] = (),
    *,
    is_input: bool = False,
    is_interface: bool = False,
) -> type:
    """Make a type and keep it under its name."""
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


def make_enum(vocabulary: type[Term]) -> None:
    """Make an enum of a vocabulary and keep it under its name."""
    NAMES[vocabulary.__name__] = strawberry.enum(
        vocabulary, description=(vocabulary.__doc__ or "").strip()
    )
    definition = NAMES[vocabulary.__name__].__strawberry_definition__
    for value in definition.values:
        value.description = vocabulary[value.name].description


def make_terms(name: str, description: str, values: Iterable[tuple[str, str]]) -> None:
    """Make an enum of names, each with what it means, and keep it under its name."""
    make: Any = Term
    vocabulary: type[Term] = make(name, [(value, (value, meaning)) for value, meaning in values])
    vocabulary.__doc__ = description
    make_enum(vocabulary)
