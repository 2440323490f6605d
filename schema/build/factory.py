"""The factory of generated types: their fields, arguments, inputs and enums."""

from collections.abc import Iterable
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any, Optional

import strawberry
from graphql import GraphQLOneOfDirective
from strawberry.annotation import StrawberryAnnotation
from strawberry.schema_directive import Location
from strawberry.schema_directives import OneOf
from strawberry.tools import create_type
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from db.tables.term import Term
from schema.fields import declared
from schema.types import SCALARS


@strawberry.schema_directive(
    locations=[Location.INPUT_OBJECT],
    name="oneOf",
    description=GraphQLOneOfDirective.description,
)
class ExactlyOne(OneOf):
    """Strawberry's directive, with the description that the specified one has."""


@dataclass(frozen=True)
class Argument:
    """An argument of a field, with its type as GraphQL names it."""

    name: str
    type_name: str
    description: str
    required: bool = False


class Factory:
    """Makes types. They refer to one another by name, also to types that are not made yet."""

    def __init__(self) -> None:
        self.types: dict[str, Any] = {"Optional": Optional}
        self.types |= {name: scalar for scalar, name in SCALARS.items()}

    def annotation(self, type_name: str, *, optional: bool = False) -> StrawberryAnnotation:
        """Return the annotation of a type by its name, such as ``list[Agency]``."""
        text = f"Optional[{type_name}]" if optional else type_name
        return StrawberryAnnotation(text, namespace=self.types)

    def field(
        self,
        name: str,
        type_name: str,
        description: str,
        source: object = None,
        arguments: Iterable[Argument] = (),
        *,
        nullable: bool = False,
    ) -> StrawberryField:
        """Return a field of an output type, with the source that the planner reads."""
        field: StrawberryField = declared(source, description, name=name)
        field.python_name = f"{name}_" if iskeyword(name) else name
        field.type_annotation = self.annotation(type_name, optional=nullable)
        field.arguments = self.arguments(arguments)
        return field

    def arguments(self, arguments: Iterable[Argument]) -> list[StrawberryArgument]:
        """Return Strawberry's definitions of arguments."""
        return [
            StrawberryArgument(
                python_name=argument.name,
                graphql_name=argument.name,
                type_annotation=self.annotation(argument.type_name, optional=not argument.required),
                description=argument.description,
                **({} if argument.required else {"default": strawberry.UNSET}),
            )
            for argument in arguments
        ]

    def input_field(
        self,
        name: str,
        type_name: str,
        description: str,
        *,
        required: bool = False,
        default: object = strawberry.UNSET,
    ) -> StrawberryField:
        """Return a field of an input, which may be left out unless it is ``required``."""
        has_default = default is not strawberry.UNSET
        field = self.field(name, type_name, description, nullable=not (required or has_default))
        if not required:
            field.default = field.default_value = default
        return field

    def make_type(
        self,
        name: str,
        description: str,
        fields: Iterable[StrawberryField],
        *,
        is_input: bool = False,
        one_of: bool = False,
    ) -> None:
        """Make a type and register it by its name; an input of ``one_of`` takes one of its keys."""
        annotated = [(field, field.type_annotation) for field in fields]
        self.types[name] = create_type(
            name,
            [field for field, _ in annotated],
            is_input,
            description=description,
            directives=(ExactlyOne(),) if one_of else (),
        )
        for field, annotation in annotated:
            # Strawberry has resolved the annotation already, while some types do not exist yet.
            field.type_annotation = annotation

    def make_enum(self, vocabulary: type[Term]) -> None:
        """Make an enum of a vocabulary and register it by its name."""
        enum = strawberry.enum(vocabulary, description=(vocabulary.__doc__ or "").strip())
        for value in enum.__strawberry_definition__.values:  # type: ignore[attr-defined]
            value.description = vocabulary[value.name].description
        self.types[vocabulary.__name__] = enum

    def make_terms(self, name: str, description: str, values: Iterable[tuple[str, str]]) -> None:
        """Make an enum of names with their descriptions, and register it by its name."""
        make: Any = Term
        vocabulary: type[Term] = make(name, [(value, (value, text)) for value, text in values])
        vocabulary.__doc__ = description
        self.make_enum(vocabulary)
