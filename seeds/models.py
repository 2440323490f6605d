"""The models of the curated files, and their JSON Schemas."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, Field, TypeAdapter, create_model

from db.naming import named
from db.tables import ENTITIES, FACTS, KINDS
from db.tables.record_kind import RecordKind
from seeds.shapes import SHAPES, list_of
from seeds.values import (
    STRICT,
    CuratedBoilerplate,
    CuratedIdiom,
    CuratedPassage,
    CuratedUnit,
    PassageKey,
    Slug,
)


def _source_file() -> type[BaseModel]:
    kinds: dict[str, Any] = {
        kind.lower(): (
            dict[Slug, Annotated[list[PassageKey], Field(min_length=1)]],
            Field({}, description="Passages that name the record, by its slug."),
        )
        for kind in ENTITIES
    }
    mentions = create_model("Mentions", __config__=STRICT, **kinds)
    facts: dict[str, Any] = {
        SHAPES[kind].section: (
            list_of(SHAPES[kind].model),
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
        mentions=(mentions, Field(mentions(), description="The passages that name entities.")),
        boilerplate=(
            list[CuratedBoilerplate],
            Field([], description="Spans with nothing to curate, each with the reason."),
        ),
        idioms=(
            list[CuratedIdiom],
            Field([], description="Numbers that are not figures, each with the reason."),
        ),
        **facts,
    )


SOURCE = TypeAdapter[Any](_source_file())
UNITS = TypeAdapter[Any](list[CuratedUnit])
SHARED: dict[str, TypeAdapter[Any]] = {
    SHAPES[kind].section: TypeAdapter(list_of(SHAPES[kind].model)) for kind in ENTITIES
}


def known_keys(adapter: TypeAdapter[Any], location: Sequence[str | int]) -> list[str]:
    """Return the keys that a model knows in the mapping at a location."""
    schema = adapter.json_schema()
    definitions, part = schema.get("$defs", {}), schema

    def resolved(part: Any) -> Any:
        part = next((option for option in part.get("anyOf", ()) if "$ref" in option), part)
        return definitions[part["$ref"].rpartition("/")[2]] if "$ref" in part else part

    for step in location:
        inside = (
            part.get("items") if isinstance(step, int) else part.get("properties", {}).get(step)
        )
        part = resolved(inside or part.get("additionalProperties") or {})
    return list(resolved(part).get("properties", {}))


def json_schemas() -> dict[str, str]:
    """Return the JSON Schema of every kind of curated file, by file name."""
    adapters = {"source": SOURCE, "units": UNITS, **SHARED}
    return {
        f"{name}.json": json.dumps(adapter.json_schema(), indent=2, ensure_ascii=False) + "\n"
        for name, adapter in adapters.items()
    }


def write_json_schemas(folder: Path) -> None:
    """Write the JSON Schemas to ``folder``, for completion and checks in editors."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in json_schemas().items():
        with named(folder / name):
            (folder / name).write_text(content, "utf-8")
