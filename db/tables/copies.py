"""Copies of what records are sorted by and show, in the tables that pages are read from.

A page is read without sorting if one index has its rows in order. An index belongs to one table, so
the table of a kind has copies of the names, figures and dates that its records are sorted by, and a
link has a copy of the name of the record that states it. The figure and the periods of a fact are
copied whole: they are shown more often than anything else, and each would be one more look-up. The
table of facts has copies of what most kinds of them are sorted by. The copies are filled when the
rows are built.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.tables.base import (
    FactTable,
    RecordTable,
    Table,
    holds_record_key,
    references_of,
    table_of,
)
from db.tables.nulls import with_nulls

NAME, KIND = "name_folded", "record_kind"
# The columns of all records, and of all facts, that pages are sorted or filtered by.
OF_RECORD = (NAME, "slug", "summary_folded", "first_span")
OF_FACT = (
    "modality",
    "voice",
    "note_folded",
    "attributed_as_folded",
    "attributed_to_name_folded",
)
SORTED = {"period": ("start", "end", "fiscal_year"), "quantity": ("value",)}
# What rows are grouped by, but not sorted.
GROUPED = {"period": ("kind", "within_year", "within_fiscal_year"), "quantity": ("unit_code",)}
# What is left of a figure and a period, so that both are shown from the fact's own row.
SHOWN = {"period": ("as_stated", "edtf"), "quantity": ("as_stated", "comparator")}


# Other columns of the row that is copied from, with their values, such as the role of a period.
Fixed = tuple[tuple[str, str | bool], ...]


@dataclass(frozen=True)
class Copy:
    """Where a value is copied from: a column of the row of ``table`` whose key is in ``by``.

    The row has the values ``fixed`` in other columns, such as the role of a period.
    """

    table: str
    column: str
    by: str = "id"
    fixed: Fixed = ()


def copies_of(table: sa.Table) -> dict[str, Copy]:
    """Return where the copies in a table are from, by the names of their columns."""
    return {column.name: column.info["copies"] for column in table.columns if is_copy(column)}


def is_copy(column: sa.Column[Any]) -> bool:
    """Return whether a column is a copy."""
    return "copies" in column.info


def is_indexed_copy(column: sa.Column[Any]) -> bool:
    """Return whether a column is a copy that rows may be looked up by."""
    return is_copy(column) and not column.info.get("only_shown")


def is_ordered(column: sa.Column[Any]) -> bool:
    """Return whether a column has an index of its order."""
    return bool(column.info.get("ordered"))


def name_of(reference: str) -> str:
    """Return the column with the name of the record that a column refers to."""
    return f"{reference.removesuffix('_id')}_{NAME}"


def add_copies(fact: type[Table], kinds: Iterable[type[RecordTable]]) -> None:
    """Add the copies to the tables of facts, of kinds and of links, with the indexes of pages."""
    _add_to_interfaces(table_of(fact), fact)
    for kind in kinds:
        _add_to_kind(table_of(kind), kind)
    for link in table_of(fact).metadata.tables.values():
        key, *further = link.primary_key.columns
        far = [column for column in further if column.foreign_keys]
        if far and holds_record_key(key):
            _add(link, NAME, Copy("record", NAME, key.name))
            for column in far:
                _index_with_names(link, column, key)


def _add_to_interfaces(table: sa.Table, fact: type[Table]) -> None:
    """Index all records and all facts in each of their orders, and by kind."""
    record = table.metadata.tables["record"]
    for name in OF_RECORD:
        _add(table, name, Copy("record", name))
    # The kind is copied by hand, since a key refers to it.
    table.c[KIND].info["copies"] = Copy("record", KIND)
    names = _add_names(fact)
    for each in (record, table):
        _index_with_names(each, each.c[KIND], each.c.id)
        for column in each.columns:
            if column in names or (_is_sorted(column) and column.name != KIND):
                _drop_indexes(each, [column])
                if isinstance(column.type, sa.Enum):
                    _index_with_names(each, column, each.c.id)
                _index_order(each, column)
    for column in (*_add_period(table, "period"), *_add_parts(table, "quantity", "quantity")):
        _index_order(table, column)


def _add_to_kind(table: sa.Table, kind: type[RecordTable]) -> None:
    values = [column for column in table.columns if _is_sorted(column)]
    for name in OF_RECORD:
        values.append(_add(table, name, Copy("record", name)))
    values += _add_names(kind)
    if issubclass(kind, FactTable):
        for name in OF_FACT:
            values.append(_add(table, name, Copy("fact", name)))
        for period in kind.periods:
            values += _add_period(table, period)
            _add_shown(table, period, "period", _in_role(period))
        if kind.measured:
            values += _add_parts(table, "quantity", "quantity")
            _add_shown(table, "quantity", "quantity")
        if kind.series:
            _index_series(table, table.c[kind.series])
    for column in values:
        if isinstance(column.type, sa.Enum | sa.Boolean):
            _index_with_names(table, column, table.c.id)
        _index_order(table, column)


def _add_parts(
    table: sa.Table, name: str, source: str, fixed: Fixed = ()
) -> Iterator[sa.Column[Any]]:
    """Add the copies of a figure or a period; yield those that records are sorted by."""
    for part in SORTED[source]:
        yield _add(table, f"{name}_{part}", Copy(source, part, fixed=fixed))
    for part in GROUPED[source]:
        grouped = _add(table, f"{name}_{part}", Copy(source, part, fixed=fixed))
        sa.Index(f"ix_{table.name}_{grouped.name}", grouped)


def _add_shown(table: sa.Table, name: str, source: str, fixed: Fixed = ()) -> None:
    """Add the copies that make a figure or a period whole."""
    for part in SHOWN[source]:
        _add(table, f"{name}_{part}", Copy(source, part, fixed=fixed)).info["only_shown"] = True


def _add_period(table: sa.Table, name: str) -> Iterator[sa.Column[Any]]:
    return _add_parts(table, name, "period", _in_role(name))


def _in_role(period: str) -> Fixed:
    return (("role", period.upper()),)


def _add_names(model: type[Table]) -> list[sa.Column[Any]]:
    """Add the names of the records that a table refers to."""
    table, names = table_of(model), []
    for reference in list(references_of(model)):
        names.append(_add(table, name_of(reference.name), Copy("record", NAME, reference.name)))
        _index_with_names(table, reference, table.c.id)
    return names


def _is_sorted(column: sa.Column[Any]) -> bool:
    """Return whether records are sorted by a column: a value, or the folded companion of a text."""
    is_value = not (column.primary_key or column.foreign_keys or column.info.get("constant"))
    return is_value and f"{column.name}_folded" not in column.table.c


def _add(table: sa.Table, name: str, copy: Copy) -> sa.Column[Any]:
    source, by = table.metadata.tables[copy.table].c[copy.column], table.c[copy.by]
    # Every record has a row under its key; it need not have a period, or a figure.
    has_source = copy.table in ("record", "fact") and not by.nullable
    type_ = source.type
    if isinstance(type_, sa.Enum):  # It belongs to one column alone, with its own constraint.
        type_ = sa.Enum(*type_.enums, native_enum=False, name=type_.name, length=type_.length)
    info = {"copies": copy, "derived": True}
    nullable = bool(source.nullable) or not has_source
    table.append_column(sa.Column(name, type_, nullable=nullable, info=info))
    return table.c[name]


def _index_with_names(table: sa.Table, column: sa.Column[Any], key: sa.Column[Any]) -> None:
    """Index the rows with one value by their names; this replaces an index of the column alone."""
    _drop_indexes(table, [column], [column, key])
    # The main row of each pair is found, and counted, in the index alone.
    main = [table.c.main] if "main" in table.c else []
    sa.Index(f"ix_{table.name}_{column.name}", column, table.c[NAME], key, *main)


def _drop_indexes(table: sa.Table, *indexed: list[sa.Column[Any]]) -> None:
    for index in list(table.indexes):
        if list(index.columns) in indexed:
            table.indexes.discard(index)


def _index_series(table: sa.Table, reference: sa.Column[Any]) -> None:
    """Index the facts about one record over time; their modality is what most are filtered by."""
    for name, high in (("oldest", True), ("newest", False)):
        start = with_nulls(table.c.period_start, high=high)
        further = (start, table.c.id, table.c.modality)
        sa.Index(f"ix_{table.name}_{reference.name}_{name}", reference, *further)


def _index_order(table: sa.Table, column: sa.Column[Any]) -> None:
    """Index the rows in the order of a column."""
    column.info["ordered"] = True
    name, key = f"ix_{table.name}_{column.name}", table.c.id
    if column.nullable:
        sa.Index(f"{name}_high", with_nulls(column, high=True), key)
        sa.Index(f"{name}_low", with_nulls(column, high=False), key)
    else:
        sa.Index(f"{name}_order", column, key)
