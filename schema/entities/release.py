"""The GraphQL type of a release: the identified content of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import strawberry

from db import tables
from db.plan import Column, Sort
from db.tables.document import DocumentRole
from db.tables.record_kind import RecordKind
from schema.fields import all_rows, column, scalar
from schema.types import value_type

if TYPE_CHECKING:
    from schema.entities.document import Document


@value_type(tables.ReleaseCount)
class ReleaseCount:
    kind: RecordKind = column(tables.ReleaseCount.kind)
    count: int = column(tables.ReleaseCount.count)


@value_type(tables.Release)
class Release:
    id: strawberry.ID = scalar(tables.Release.id)
    created_at: str = column(tables.Release.created_at)
    checksum: str = column(tables.Release.checksum)
    counts: list[ReleaseCount] = all_rows(
        tables.ReleaseCount.kind,
        "The number of records of each kind.",
        (Sort(Column("release_count", "kind")),),
    )
    documents: list[Document] = all_rows(
        tables.Document.id,
        "The sources that its facts are cited from.",
        fixed=(("role", str(DocumentRole.SOURCE)),),
    )
