"""The parts of a curated record: figures, periods, spans of a document, relations, units."""

import re
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from db.tables.columns import GREATEST
from db.tables.fact import FactRelationKind
from db.tables.measure import PeriodFields, QuantityFields, UnitFields
from seeds.bounds import SLUG

SLUGS = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Slug = Annotated[str, Field(pattern=SLUGS, max_length=SLUG)]
Named = Annotated[
    str,
    Field(
        min_length=1,
        description="A record by its slug, or by 'kind:slug' if the slug is ambiguous.",
    ),
]
PassageKey = Annotated[str, Field(pattern=r"^([a-z0-9-]+/)?p[0-9]+s[0-9]+[a-z]?$")]
STRICT = ConfigDict(extra="forbid")


def is_slug(text: str) -> bool:
    """Return whether a text may be a slug."""
    return len(text) <= SLUG and re.fullmatch(SLUGS, text) is not None


class CuratedQuantity(QuantityFields):
    """A figure: as printed, and as a number with its unit."""

    model_config = STRICT  # type: ignore[assignment]
    unit: str | None = Field(
        None, min_length=1, description="The printed unit, by its code in units.yaml."
    )


class CuratedPeriod(PeriodFields):
    """A period: as printed and, only where the document settles it, as dates."""

    model_config = STRICT  # type: ignore[assignment]


class CuratedPassage(BaseModel):
    """A span of the document, as ``policygraph cite`` computes it."""

    model_config = STRICT
    start: int = Field(
        ge=0, le=GREATEST, description="The position of its first code point, from zero."
    )
    end: int = Field(ge=1, le=GREATEST, description="The position after its last code point.")
    paragraph: int = Field(
        ge=1, le=GREATEST, description="The number of non-empty lines up to its first line."
    )
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="The SHA-256 of its text in UTF-8.")


class CuratedBoilerplate(CuratedPassage):
    """A span with nothing to curate, such as a menu or a picture credit."""

    reason: str = Field(min_length=1, description="Why nothing in it is curated.")


class CuratedIdiom(BaseModel):
    """A number, in digits or words, that is not a figure."""

    model_config = STRICT
    passage: PassageKey = Field(description="The passage that contains it.")
    words: str = Field(min_length=1, description="The words as printed, such as '21st century'.")
    reason: str = Field(min_length=1, description="Why it is not a figure.")


class CuratedRelation(BaseModel):
    """How this fact is related to another."""

    model_config = STRICT
    kind: FactRelationKind = Field(description="How this fact is related to the other.")
    fact: Named = Field(description="The other fact.")
    note: str = Field(min_length=1, description="How the two relate, in the curator's words.")


class Check(StrEnum):
    """The checks whose findings a record may accept."""

    FIGURES = "figures"
    PERIODS = "periods"
    EVIDENCE = "evidence"
    PRINTED = "printed"
    SIBLINGS = "siblings"
    NOTES = "notes"
    NAMES = "names"
    ALIASES = "aliases"
    COPIES = "copies"


class Accepted(BaseModel):
    """A check that finds something in a record that is right as it stands."""

    model_config = STRICT
    check: Check = Field(description="The name of the check, which its message ends with.")
    reason: str = Field(min_length=1, description="Why the record is right as it stands.")


class CuratedUnit(UnitFields):
    """A unit of ``units.yaml``."""

    model_config = STRICT  # type: ignore[assignment]
