"""Checked records -> the rows of every table."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from db.tables import metadata
from db.tables.enums import FactRelationKind, PeriodRole, RecordKind
from db.text.folding import fold

Row = dict[str, Any]
Rows = dict[str, list[Row]]

SYMMETRIC = frozenset(set(FactRelationKind) - {FactRelationKind.CONTAINS})


def key(*parts: object) -> int:
    """Return the primary key of what ``parts`` name: the same everywhere, and in every release."""
    digest = hashlib.sha256("\0".join(map(str, parts)).encode()).digest()
    return int.from_bytes(digest[:8]) >> 1


def record_key(kind: RecordKind, slug: str) -> int:
    """Return the primary key of the record of ``kind`` with ``slug``."""
    return key(kind.value, slug)


class RowSet:
    """The rows of every table, each once."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[tuple[Any, ...], dict[str, Any]]] = defaultdict(dict)
        self._taken: set[tuple[Any, ...]] = set()

    def add(self, table_name: str, **values: Any) -> bool:
        """Add a row with its folded companions; ``False`` where the table has what it may once."""
        table = metadata.tables[table_name]
        row = {column.name: _value(column, values) for column in _stored(table)}
        identity = tuple(row[column.name] for column in table.primary_key.columns)
        unique = {
            (table_name, names, given)
            for names in unique_columns(table)
            for given in [tuple(row[name] for name in names)]
            if None not in given
        }
        if identity in self._rows[table_name] or unique & self._taken:
            return False
        self._rows[table_name][identity] = row
        self._taken |= unique
        return True

    def all(self) -> Rows:
        """Return the rows of every table, in the order of their keys."""
        return {
            name: [rows[identity] for identity in sorted(rows, key=str)]
            for name, rows in self._rows.items()
        }


def unique_columns(table: sa.Table) -> list[tuple[str, ...]]:
    """Return the columns that no two rows share, beside those of the primary key."""
    return [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, sa.UniqueConstraint)
    ]


def _stored(table: sa.Table) -> list[sa.Column[Any]]:
    return [column for column in table.columns if not column.info.get("constant")]


def _value(column: sa.Column[Any], values: Mapping[str, Any]) -> Any:
    if column.name.endswith("_folded"):
        plain = values.get(column.name.removesuffix("_folded"))
        return None if plain is None else fold(plain)
    return values.get(column.name)


def add_relation(rows: RowSet, kind: FactRelationKind, fact: int, other: int, note: str) -> bool:
    """Add a relation, from both ends where it has no direction; ``False`` where it is there."""
    added = rows.add("fact_relation", fact_id=fact, other_id=other, kind=kind, note=note)
    if kind in SYMMETRIC:
        added &= rows.add("fact_relation", fact_id=other, other_id=fact, kind=kind, note=note)
    return added


PERIOD_ROLES = {role.lower(): role for role in PeriodRole}
