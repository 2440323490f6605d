"""The shape of a curated record of each kind, which follows from the tables.

A table's columns, references and links are declared once, in ``db/tables``. Here they become the
fields that a curator writes: a reference is the other record's slug, and a link is listed in the
record that owns it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from types import GenericAlias
from typing import Annotated, Any

import sqlalchemy as sa
from pydantic import BaseModel, BeforeValidator, Field, create_model

from db.tables import FACTS, KINDS, LINKS, target_of
from db.tables.base import FactTable, LinkTable, RecordTable, Table, fields_of, references_of
from db.tables.fact import Fact, FactFields
from db.tables.record import RecordFields
from db.tables.record_kind import RecordKind
from seeds.values import (
    STRICT,
    Accepted,
    CuratedPeriod,
    CuratedQuantity,
    CuratedRelation,
    PassageKey,
    Slug,
)


@dataclass(frozen=True)
class Reference:
    """A column that refers to a record: its curated field, and the kinds it may refer to."""

    field: str
    column: str
    kinds: tuple[RecordKind, ...]
    optional: bool
    description: str


@dataclass(frozen=True)
class ListedLink:
    """A link that a curator lists in the record that owns it."""

    table: type[LinkTable]
    field: str
    owner: str
    references: tuple[Reference, ...]
    values: tuple[str, ...]

    @property
    def bare(self) -> Reference | None:
        """The only reference of a link without other values, which is listed by slug alone."""
        return self.references[0] if len(self.references) == 1 and not self.values else None


@dataclass(frozen=True)
class Shape:
    """The parts of a curated record of one kind."""

    kind: RecordKind
    table: type[RecordTable]
    model: type[BaseModel]
    references: tuple[Reference, ...]
    links: tuple[ListedLink, ...]
    periods: tuple[str, ...]
    measured: bool

    @property
    def section(self) -> str:
        """The name of the list of the kind: a file's name, or a key in a source's file."""
        return self.table.plural

    @property
    def is_fact(self) -> bool:
        """Whether records of the kind are facts."""
        return self.kind in FACTS


@cache
def shape(kind: RecordKind) -> Shape:
    """Return the shape of a curated record of ``kind``."""
    table = KINDS[kind]
    fact = table if issubclass(table, FactTable) else None
    links = _links(kind)
    listed = {link.table.first for link in links}
    references = tuple(
        reference
        for reference in (*(_references(Fact) if fact else ()), *_references(table))
        if reference.column not in listed
    )
    fields = _reference_fields(references) | _link_fields(kind, links)
    if fact:
        fields |= _fact_fields(fact)
    fields["slug"] = (Slug, RecordFields.model_fields["slug"])
    fields["aliases"] = (
        list[Annotated[str, Field(min_length=1)]],
        Field([], description="Its other printed names."),
    )
    shared = (FactFields, RecordFields) if fact else (RecordFields,)
    fields["accepted"] = (
        list[Accepted],
        Field([], description="The findings of checks that are right as they stand."),
    )
    model = create_model(f"Curated{kind.title()}", __base__=(*fields_of(table), *shared), **fields)
    model.model_config["extra"] = "forbid"
    model.model_rebuild(force=True)
    return Shape(
        kind,
        table,
        model,
        references,
        links,
        periods=fact.periods if fact else (),
        measured=fact is not None and fact.measured,
    )


def list_of(item: Any) -> Any:
    """Return the type of a list of a type that is made at run time."""
    return GenericAlias(list, (item,))


def _references(table: type[Table]) -> tuple[Reference, ...]:
    return tuple(
        Reference(
            field=column.name.removesuffix("_id"),
            column=column.name,
            kinds=_kinds(column),
            optional=bool(column.nullable),
            description=table.model_fields[column.name].description or "",
        )
        for column in references_of(table)
    )


def _kinds(column: sa.Column[Any]) -> tuple[RecordKind, ...]:
    """Return the kinds of record that a column may refer to."""
    target = target_of(column)
    if target == "record":
        return column.info["kinds"] or tuple(KINDS)
    return tuple(FACTS) if target == "fact" else (RecordKind[target.upper()],)


@cache
def _links(kind: RecordKind) -> tuple[ListedLink, ...]:
    """Return the links that a record of ``kind`` owns."""
    owners = {kind.lower(), "record", "fact"} if kind in FACTS else {kind.lower(), "record"}
    links = []
    for table in LINKS:
        owner, *others = _references(table)
        if owner.field in owners:
            values = tuple(name for name in table.model_fields if _is_value(name))
            links.append(ListedLink(table, table.listed_as, owner.column, tuple(others), values))
    return tuple(links)


def _is_value(name: str) -> bool:
    """Return whether a curator writes a column of a link that is not a reference."""
    return not name.endswith(("_id", "_folded")) and name not in ("id", "main")


def _reference_fields(references: Sequence[Reference]) -> dict[str, Any]:
    return {
        reference.field: (
            str | None if reference.optional else str,
            Field(
                None if reference.optional else ...,
                min_length=1,
                description=reference.description,
            ),
        )
        for reference in references
    }


def _link_fields(kind: RecordKind, links: Sequence[ListedLink]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for link in links:
        items = list_of(_link_item(kind, link))
        if link.table.first:
            items = Annotated[items, BeforeValidator(_alone, json_schema_input_type=items | ONE)]
        fields[link.field] = (items, Field([], description=f"The record's {link.field}."))
    return fields


ONE = Annotated[str, Field(min_length=1)]


def _alone(value: Any) -> Any:
    """Return the only item of a list as a list."""
    return [value] if isinstance(value, str) else value


def _link_item(kind: RecordKind, link: ListedLink) -> Any:
    if link.bare:
        return Annotated[str, Field(min_length=1, description=link.bare.description)]
    columns = link.table.model_fields
    fields: dict[str, Any] = {
        name: (columns[name].annotation, columns[name]) for name in link.values
    }
    title = f"{kind.title()} {link.field}"
    return create_model(title, __config__=STRICT, **_reference_fields(link.references), **fields)


def _fact_fields(fact: type[FactTable]) -> dict[str, Any]:
    fields: dict[str, Any] = {
        period: (CuratedPeriod | None, Field(None, description=f"Its {period}, in time."))
        for period in fact.periods
    }
    if fact.measured:
        fields["quantity"] = (CuratedQuantity | None, Field(None, description="Its figure."))
    fields["citations"] = (
        Annotated[list[PassageKey], Field(min_length=1)],
        Field(description="The passages that state it, by their keys."),
    )
    fields["relations"] = (
        list[CuratedRelation],
        Field([], description="Its relations to other facts."),
    )
    return fields


SHAPES: dict[RecordKind, Shape] = {kind: shape(kind) for kind in KINDS}
