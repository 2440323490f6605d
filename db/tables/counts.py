"""Counts of edges, kept beside the records, so that an index has their order.

A record is sorted by how many others refer to it or are linked with it only if the number stands in
its own table. The counts are filled when the rows are built, as copies are.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from db.tables.base import FactTable, RecordTable, Table, references_of, table_of, target_of
from db.tables.record_kind import RecordKind

Kinds = Mapping[RecordKind, type[RecordTable]]


@dataclass(frozen=True)
class Count:
    """The number of rows of ``table`` that have a record's key in ``near``."""

    table: str
    near: str

    @property
    def name(self) -> str:
        """The column that keeps it, in the table of a kind of record."""
        return f"{self.table}_{self.near.removesuffix('_id')}_count"


# What is counted of all records, of all facts, and of some kinds beside what refers to them.
OF_RECORD = (
    Count("involvement", "record_id"),
    Count("evidence", "record_id"),
    Count("citation", "record_id"),
)
OF_FACT = (Count("fact_about", "fact_id"),)
OF_KIND = {RecordKind.DOCUMENT: (Count("citation", "document_id"),)}


def counts_of(table: sa.Table) -> dict[str, Count]:
    """Return the counts that a table keeps, by the names of their columns."""
    return {column.name: column.info["counts"] for column in table.c if "counts" in column.info}


def add_counts(kinds: Kinds, stating: Iterable[type[Table]]) -> None:
    """Add the counts to the tables of kinds: of the rows of ``stating`` that refer to a record.

    The tables of all records and of all facts have the counts that their rows have in common.
    """
    counts = {kind: [*OF_RECORD, *OF_KIND.get(kind, ())] for kind in kinds}
    for model in stating:
        for column in references_of(model):
            for kind in _kinds_of(column, kinds):
                counts[kind].append(Count(column.table.name, column.name))
    for kind, model in kinds.items():
        counts[kind] += OF_FACT if issubclass(model, FactTable) else ()
        for count in counts[kind]:
            _add(table_of(model), count)
    tables = SQLModel.metadata.tables
    for name, common in (("record", OF_RECORD), ("fact", OF_RECORD + OF_FACT)):
        for count in common:
            _add(tables[name], count)


def _kinds_of(column: sa.Column[Any], kinds: Kinds) -> Iterator[RecordKind]:
    """Yield the kinds of record that a column refers to; none if it refers to any record."""
    target = target_of(column)
    yield from (kind for kind in kinds if kind.lower() == target)
    if target == "record":
        yield from column.info.get("kinds", ())


def _add(table: sa.Table, count: Count) -> None:
    info = {"counts": count, "derived": True, "ordered": True}
    column = sa.Column(count.name, sa.Integer(), nullable=False, server_default="0", info=info)
    table.append_column(column)
    sa.Index(f"ix_{table.name}_{count.name}", table.c[count.name], table.c.id)
