"""What a curated file may say: models derived from the tables, and their JSON Schemas.

A table's columns, references and links are declared once, in ``db/tables``. Here they become what a
curator writes: a reference is the other record's slug, a link is listed in the record that owns it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import GenericAlias
from typing import Annotated, Any

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model

from db.tables import ENTITIES, FACTS, KINDS, LINKS, table_of, target_of
from db.tables.base import FactTable, LinkTable, Table, fields_of, references_of
from db.tables.enums import FactRelationKind, RecordKind
from db.tables.fact import Fact, FactFields
from db.tables.measure import PeriodFields, QuantityFields, UnitFields
from db.tables.record import RecordFields

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Named = Annotated[
    str, Field(min_length=1, description="A record by its slug, or by 'kind:slug' where needed.")
]
PassageKey = Annotated[str, Field(pattern=r"^([a-z0-9-]+/)?p[0-9]+s[0-9]+[a-z]?$")]
STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True)
class Reference:
    """A column that refers to a record: how a curator writes it, and what it may refer to."""

    field: str
    column: str
    kinds: tuple[RecordKind, ...]
    optional: bool
    description: str


@dataclass(frozen=True)
class Link:
    """A link that a curator lists in the record that owns it."""

    model: type[LinkTable]
    field: str
    owner: str
    references: tuple[Reference, ...]
    values: tuple[str, ...]

    @property
    def bare(self) -> Reference | None:
        """The only reference of a link that carries nothing else: it is listed by slug alone."""
        return self.references[0] if len(self.references) == 1 and not self.values else None


@dataclass(frozen=True)
class Shape:
    """What a curated record of one kind is made of."""

    kind: RecordKind
    section: str
    table: sa.Table
    model: type[BaseModel]
    references: tuple[Reference, ...]
    links: tuple[Link, ...]
    periods: tuple[str, ...]
    measured: bool

    @property
    def is_fact(self) -> bool:
        """Whether records of the kind are facts."""
        return self.kind in FACTS


class CuratedQuantity(QuantityFields):
    """A figure: as printed, and as a number with its unit."""

    model_config = STRICT  # type: ignore[assignment]
    unit: str | None = Field(None, description="The printed unit, by its code in units.yaml.")


class CuratedPeriod(PeriodFields):
    """A time: as printed and, only where the document settles it, as dates."""

    model_config = STRICT  # type: ignore[assignment]


class CuratedPassage(BaseModel):
    """A span of the document, as ``policygraph cite`` computes it."""

    model_config = STRICT
    start: int = Field(ge=0, description="The position of its first code point, from zero.")
    end: int = Field(ge=1, description="The position after its last code point.")
    paragraph: int = Field(ge=1, description="The count of non-empty lines up to its first.")
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="The SHA-256 of its text in UTF-8.")


class CuratedBoilerplate(CuratedPassage):
    """A span that says nothing to curate, such as a menu or a picture credit."""

    reason: str = Field(min_length=1, description="Why nothing in it is curated.")


class CuratedIdiom(BaseModel):
    """A number, in digits or words, that is no figure."""

    model_config = STRICT
    passage: PassageKey = Field(description="The passage that it stands in.")
    words: str = Field(min_length=1, description="The words as printed, such as '21st century'.")
    reason: str = Field(min_length=1, description="Why it is no figure.")


class CuratedRelation(BaseModel):
    """How this fact bears on another."""

    model_config = STRICT
    kind: FactRelationKind = Field(description="How this fact bears on the other.")
    fact: Named = Field(description="The other fact.")
    note: str = Field(min_length=1, description="How the two relate, in the curator's words.")


class CuratedUnit(UnitFields):
    """A unit of ``units.yaml``."""

    model_config = STRICT  # type: ignore[assignment]


def _list_of(item: Any) -> Any:
    """Return the type of a list of a type that is known only when this runs."""
    return GenericAlias(list, (item,))


def _kinds(column: sa.Column[Any]) -> tuple[RecordKind, ...]:
    target = target_of(column)
    if target == "record":
        return column.info["kinds"] or tuple(KINDS)
    return tuple(FACTS) if target == "fact" else (RecordKind[target.upper()],)


def _references(model: type[Table]) -> tuple[Reference, ...]:
    return tuple(
        Reference(
            field=column.name.removesuffix("_id"),
            column=column.name,
            kinds=_kinds(column),
            optional=bool(column.nullable),
            description=model.model_fields[column.name].description or "",
        )
        for column in references_of(model)
    )


@cache
def _links(kind: RecordKind) -> tuple[Link, ...]:
    owners = {kind.lower(), "record", "fact"} if kind in FACTS else {kind.lower(), "record"}
    links = []
    for model in LINKS:
        owner, *others = _references(model)
        if owner.field not in owners:
            continue
        values = tuple(
            name
            for name in model.model_fields
            if not name.endswith(("_id", "_folded")) and name not in ("id", "main")
        )
        links.append(Link(model, model.listed_as, owner.column, tuple(others), values))
    return tuple(links)


def _link_item(kind: RecordKind, link: Link) -> Any:
    if link.bare:
        return Annotated[str, Field(min_length=1, description=link.bare.description)]
    fields: dict[str, Any] = {
        name: (link.model.model_fields[name].annotation, link.model.model_fields[name])
        for name in link.values
    }
    title = f"{kind.title()} {link.field}"
    return create_model(title, __config__=STRICT, **_reference_fields(link.references), **fields)


def _reference_fields(references: Sequence[Reference]) -> dict[str, Any]:
    return {
        reference.field: (
            str | None if reference.optional else str,
            Field(None if reference.optional else ..., description=reference.description),
        )
        for reference in references
    }


@cache
def shape(kind: RecordKind) -> Shape:
    """Return what a curated record of ``kind`` is made of."""
    table_model = KINDS[kind]
    fact_model = table_model if issubclass(table_model, FactTable) else None
    references = _references(table_model)
    if fact_model:
        references = _references(Fact) + references
    periods = fact_model.periods if fact_model else ()
    measured = fact_model is not None and fact_model.measured
    links = _links(kind)
    fields: dict[str, Any] = _reference_fields(references)
    for link in links:
        item = _link_item(kind, link)
        fields[link.field] = (_list_of(item), Field([], description=f"The record's {link.field}."))
    for period in periods:
        fields[period] = (CuratedPeriod | None, Field(None, description=f"Its {period}, in time."))
    if measured:
        fields["quantity"] = (CuratedQuantity | None, Field(None, description="Its figure."))
    if fact_model:
        fields["citations"] = (
            Annotated[list[PassageKey], Field(min_length=1)],
            Field(description="The passages that state it, by their keys."),
        )
        fields["relations"] = (
            list[CuratedRelation],
            Field([], description="How it bears on other facts."),
        )
    fields["slug"] = (Slug, RecordFields.model_fields["slug"])
    fields["aliases"] = (
        list[Annotated[str, Field(min_length=1)]],
        Field([], description="Its other printed names."),
    )
    shared = (FactFields, RecordFields) if fact_model else (RecordFields,)
    bases = (*fields_of(table_model), *shared)
    model = create_model(f"Curated{kind.title()}", __base__=bases, **fields)
    model.model_config["extra"] = "forbid"
    model.model_rebuild(force=True)
    return Shape(
        kind,
        table_model.plural,
        table_of(table_model),
        model,
        references,
        links,
        periods,
        measured,
    )


SHAPES: dict[RecordKind, Shape] = {kind: shape(kind) for kind in KINDS}


def _source_file() -> type[BaseModel]:
    mentioned: dict[str, Any] = {
        kind.lower(): (
            dict[Slug, Annotated[list[PassageKey], Field(min_length=1)]],
            Field({}, description="Passages that name the record, by its slug."),
        )
        for kind in ENTITIES
    }
    mentions = create_model("Mentions", __config__=STRICT, **mentioned)
    facts: dict[str, Any] = {
        SHAPES[kind].section: (
            _list_of(SHAPES[kind].model),
            Field([], description=(KINDS[kind].__doc__ or "").strip()),
        )
        for kind in FACTS
    }
    return create_model(
        "SourceFile",
        __config__=STRICT,
        document=(SHAPES[RecordKind.DOCUMENT].model, Field(description="The document.")),
        passages=(
            dict[PassageKey, CuratedPassage],
            Field(description="The spans that are cited, by a key such as p4s2."),
        ),
        mentions=(mentions, Field(mentions(), description="Where entities are named.")),
        boilerplate=(
            list[CuratedBoilerplate],
            Field([], description="Spans with nothing to curate, each with the reason."),
        ),
        idioms=(
            list[CuratedIdiom],
            Field([], description="Numbers that are no figures, each with the reason."),
        ),
        **facts,
    )


SOURCE = TypeAdapter[Any](_source_file())
UNITS = TypeAdapter[Any](list[CuratedUnit])
SHARED: dict[str, TypeAdapter[Any]] = {
    SHAPES[kind].section: TypeAdapter(_list_of(SHAPES[kind].model)) for kind in ENTITIES
}


def json_schemas() -> dict[str, str]:
    """Return the JSON Schema of every sort of curated file, by the name of its file."""
    adapters = {"source": SOURCE, "units": UNITS, **SHARED}
    return {
        f"{name}.json": json.dumps(adapter.json_schema(), indent=2, ensure_ascii=False) + "\n"
        for name, adapter in adapters.items()
    }


def write_json_schemas(folder: Path) -> None:
    """Write the JSON Schemas to ``folder``, for editors to complete and check by."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in json_schemas().items():
        (folder / name).write_text(content, "utf-8")
