"""The base classes of tables: of rows, of kinds of record, and of links.

A table's class declares every column of the table. Constraints and indexes that follow from the
columns by rule are added below, when SQLAlchemy makes the table.
"""

import difflib
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import SQLModel

from db.dialects.ddl import store_by_key, unique_where
from db.tables.columns import record_key
from db.tables.record_kind import RecordKind

# Rows refer to one another in cycles, so the keys are checked when a load commits.
AT_COMMIT = "DEFERRED"


class Fields(SQLModel):
    """The columns of a table that a curator writes as they are.

    They are in a class of their own because SQLModel does not validate tables: the models of the
    curated files share this class with the table.
    """


class Table(SQLModel):
    """A table, whose instances are rows to be loaded.

    An instance rejects unknown columns. Nothing else is validated, and changes are not tracked:
    rows are written in bulk, outside any session.
    """

    __table__: ClassVar[sa.Table]

    def __init__(self, **values: Any) -> None:
        model = type(self)
        unknown = values.keys() - model.model_fields.keys()
        if unknown:
            raise TypeError(_unknown_columns(model, sorted(unknown)))
        self.__dict__.update(_defaults(model) | values)

    @classmethod
    def __table_cls__(
        cls, name: str, metadata: sa.MetaData, *parts: Any, **options: Any
    ) -> sa.Table:
        """Make the table of a class, with the constraints that follow from its columns by rule."""
        table = sa.Table(name, metadata, *parts, **options)
        cls.add_rules(table)
        for key in table.foreign_key_constraints:
            key.deferrable, key.initially = True, AT_COMMIT
        return table

    @classmethod
    def add_rules(cls, table: sa.Table) -> None:
        """Add the constraints and indexes that follow from the columns of ``table``."""
        for column in table.columns:
            if isinstance(column.type, sa.Text) and "folds" not in column.info:
                name = f"{column.name}_not_empty"
                table.append_constraint(sa.CheckConstraint(column != "", name=name))
        first, *further = table.primary_key.columns
        if further:
            # The rows are stored in the order of their key, which then needs no index.
            store_by_key(table)
        for column in further:
            if column.foreign_keys:
                sa.Index(f"ix_{table.name}_{column.name}", column, first)
        if "main" in table.c:
            # One of the rows of a pair has the main role.
            unique_where(f"uq_{table.name}_main", first, further[0], where=table.c.main)


class RecordTable(Table):
    """The table of one kind of record: the kind that its column ``record_kind`` names.

    Each of its rows has the key of a row of the same kind in the table that it ``extends``.
    """

    plural: ClassVar[str]
    extends: ClassVar[str]

    id: int = record_key()

    @classmethod
    def add_rules(cls, table: sa.Table) -> None:
        """Add that the kind is the table's own, and the kind of the row that it extends."""
        super().add_rules(table)
        own_kind = kind_of(cls)
        constant = sa.CheckConstraint(table.c.record_kind == own_kind, name="record_kind")
        table.append_constraint(constant)
        extended = [f"{cls.extends}.id", f"{cls.extends}.record_kind"]
        table.append_constraint(sa.ForeignKeyConstraint(["id", "record_kind"], extended))


class EntityTable(RecordTable):
    """The table of a kind of entity."""

    extends: ClassVar[str] = "record"


class FactTable(RecordTable):
    """The table of a kind of fact: its periods, whether it may have a figure, and its series."""

    extends: ClassVar[str] = "fact"
    periods: ClassVar[tuple[str, ...]] = ()
    measured: ClassVar[bool] = False
    # The reference by which facts form a series over time.
    series: ClassVar[str | None] = None


class LinkTable(Table):
    """The table of a link. A curator lists it in the record that its first reference names.

    ``first`` is the column of that record that holds the first of the list, if there is one. Such a
    list may be written as its only item.
    """

    listed_as: ClassVar[str]
    first: ClassVar[str | None] = None


def all_tables() -> Iterator[type[Table]]:
    """Yield the class of every table that is declared."""
    classes = [Table]
    for model in classes:
        classes += model.__subclasses__()
        if "__table__" in vars(model):
            yield model


def table_of(model: type[Table]) -> sa.Table:
    """Return the table of ``model``."""
    return model.__table__


def kind_of(model: type[RecordTable]) -> RecordKind:
    """Return the kind of record that a table holds."""
    if "record_kind" not in model.model_fields:
        message = "does not say which kind of record it holds: write in its class"
        example = (
            f"record_kind: RecordKind = own_kind(RecordKind.{str(model.__tablename__).upper()})"
        )
        raise TypeError(f"{model.__name__} {message} {example}")
    kind: RecordKind = model.model_fields["record_kind"].default
    return kind


def target_of(column: sa.Column[Any]) -> str:
    """Return the table that a column refers to by itself, not as part of a longer key."""
    return next(
        key.column.table.name
        for key in column.foreign_keys
        if key.constraint is not None and len(key.constraint.elements) == 1
    )


def references_of(model: type[Table]) -> Iterator[sa.Column[Any]]:
    """Yield the columns of a table that refer to records, in the order of the class."""
    table = table_of(model)
    for name in model.model_fields:
        if name.endswith("_id") and table.c[name].foreign_keys:
            yield table.c[name]


def holds_record_key(column: sa.Column[Any]) -> bool:
    """Return whether a column holds keys of records: the key of ``record``, or references to it."""
    if column.table.name == "record" and column.primary_key:
        return True
    return any(holds_record_key(key.column) for key in column.foreign_keys)


def fields_of(model: type[Table]) -> tuple[type[Fields], ...]:
    """Return the base classes of ``model`` whose columns a curator writes as they are."""
    return tuple(base for base in model.__bases__ if issubclass(base, Fields))


def folded_companion(column: sa.Column[Any]) -> sa.Column[Any] | None:
    """Return the column that a text is compared by, or ``None`` if it is not compared."""
    companions = (other for other in column.table.columns if other.info.get("folds") == column.name)
    return next(companions, None)


@cache
def _defaults(model: type[Table]) -> dict[str, Any]:
    fields = model.model_fields.items()
    return {name: field.default for name, field in fields if not field.is_required()}


def _unknown_columns(model: type[Table], names: list[str]) -> str:
    columns = list(model.model_fields)
    close = [difflib.get_close_matches(name, columns, n=1) for name in names]
    unknown = ", ".join(
        f"{name!r}{f' (did you mean {near[0]!r}?)' if near else ''}"
        for name, near in zip(names, close, strict=True)
    )
    return f"{model.__name__} has no column {unknown}; its columns are {', '.join(columns)}"
