"""What lies in what, at any depth: places in places and countries, bodies in bodies and countries.

A place may have a parent and a country, as may an agency; groups and topics have parents. What
follows from them over any number of steps is derived when the rows are loaded.
"""

from collections.abc import Iterable, Iterator
from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import Field

from db.dialects.ddl import KEY, TEXT
from db.tables.base import RecordTable, Table, kind_of, table_of, target_of
from db.tables.columns import term
from db.tables.copies import NAME, Copy
from db.tables.record_kind import RecordKind

# The references of a record to what it lies in or is a part of.
ENCLOSING = ("country_id", "parent_id")
# The kinds that have the facts about all that lies in them.
AREAS = (RecordKind.COUNTRY, RecordKind.PLACE)


def _record(description: str) -> Any:
    """Declare a reference without a foreign key: the query that fills it reads a checked one."""
    column = {"autoincrement": False}
    return Field(
        description=description,
        sa_type=cast(Any, KEY),
        primary_key=True,
        sa_column_kwargs=column,
    )


class Enclosure(Table, table=True):
    """Derived: each record with what it lies in or is a part of, at any depth; with itself, too."""

    __table_args__ = (
        sa.Index("ix_enclosure_outer_id", "outer_id", "inner_id"),
        {"info": {"derived": True}},
    )

    inner_id: int = _record("The record that lies in the other one, or is a part of it.")
    outer_id: int = _record("The country, place, agency, group or topic.")
    outer_kind: RecordKind = term(RecordKind, "The kind of the other record.", index=False)


class FactWithin(Table, table=True):
    """Derived: the facts about a country or place, and about all that lies in it, at any depth.

    The rows are stored in the order of its pages.
    """

    __tablename__ = "fact_within"
    __table_args__ = (
        sa.Index("ix_fact_within_fact_id", "fact_id", "record_id"),
        {"info": {"derived": True}},
    )

    record_id: int = _record("The country or place.")
    name_folded: str = Field(
        description="The fact's name without case and accents.",
        sa_type=cast(Any, TEXT),
        primary_key=True,
        sa_column_kwargs={"info": {"copies": Copy("record", NAME, "fact_id"), "derived": True}},
    )
    fact_id: int = _record("The fact.")


def enclosing_columns(models: Iterable[type[RecordTable]]) -> Iterator[sa.Column[Any]]:
    """Yield the columns of the tables of kinds that refer to what a record lies in."""
    for model in models:
        for name in ENCLOSING:
            if name in model.model_fields:
                yield table_of(model).c[name]


def enclosing_kinds(model: type[RecordTable]) -> tuple[RecordKind, ...]:
    """Return the kinds of record that a record of a kind may lie in or be a part of."""
    return tuple(RecordKind[target_of(column).upper()] for column in enclosing_columns([model]))


def kinds_within(models: Iterable[type[RecordTable]]) -> tuple[RecordKind, ...]:
    """Return the kinds of record that something lies in, or that lie in something."""
    kinds = {kind_of(model): enclosing_kinds(model) for model in models}
    found = {kind for kind, outer in kinds.items() if outer}
    found |= {kind for outer in kinds.values() for kind in outer}
    return tuple(kind for kind in RecordKind if kind in found)
