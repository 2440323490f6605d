"""What is exported: one resource, which is one file, for each kind of record and each link.

A resource's fields follow from the columns of the tables. A reference to a record becomes the
record's slug, for readers, and its ID, for joins; what a fact has in tables of its own (its figure,
its periods) stands beside it in the same row. What is derived or folded for look-ups stays out.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import FromClause

from db.dialects import Dialect
from db.ids import id_of_key
from db.tables import KINDS, LINKS, table_of, target_of
from db.tables.base import FactTable, LinkTable, Table, holds_record_key
from db.tables.citation import Citation, Passage
from db.tables.columns import Exact
from db.tables.fact import Fact, FactRelation
from db.tables.measure import Period, PeriodRole, Quantity, Unit
from db.tables.record import Alias, Record
from db.tables.record_kind import RecordKind

# The types of Table Schema.
TYPES: tuple[tuple[type[sa.types.TypeEngine[Any]], str], ...] = (
    (sa.Boolean, "boolean"),
    (sa.Date, "date"),
    (Exact, "number"),
    (sa.BigInteger, "string"),
    (sa.Integer, "integer"),
    (sa.String, "string"),
)
# The resources that a reference leads to, by the table that it refers to.
PLURALS: Mapping[str, str] = {
    **{kind.lower(): model.plural for kind, model in KINDS.items()},
    "record": "records",
    "fact": "records",
    "unit": "units",
}
ID = "The record's ID: that of the API, and the same in every release."
KEY = "The row's key: the same in every release."


@dataclass(frozen=True)
class Field:
    """One field of a resource: a column, and what it says."""

    name: str
    description: str
    value: ColumnElement[Any]
    required: bool
    refers_to: tuple[str, str] | None = None
    # How a key is written: as an ID, which no program takes for a number and rounds.
    as_id: Callable[[int], str] | None = None

    @property
    def type(self) -> str:
        """The field's type in Table Schema."""
        return next(name for type_, name in TYPES if isinstance(self.value.type, type_))

    @property
    def terms(self) -> list[str]:
        """The values that it may have, where they are a closed vocabulary."""
        return list(self.value.type.enums) if isinstance(self.value.type, sa.Enum) else []


@dataclass
class Resource:
    """One file: its rows, and the fields that each of them has."""

    name: str
    description: str
    keys: tuple[str, ...]
    tables: FromClause
    fields: list[Field] = field(default_factory=list)

    def select(self, dialect: Dialect) -> sa.Select[Any]:
        """Return the rows in an order that all databases agree on: by slugs, for readers."""
        first = [one for one in self.fields if one.required and one.name not in self.keys]
        last = [one for one in self.fields if one.name in self.keys]
        order = [dialect.sort_key(one.value) for one in (*first, *last)]
        values = [one.value.label(one.name) for one in self.fields]
        return sa.select(*values).select_from(self.tables).order_by(*order)

    def add(
        self,
        model: type[Table],
        table: FromClause,
        *,
        prefix: str = "",
        leave: Iterable[str] = (),
        optional: bool = False,
    ) -> None:
        """Add the fields of a table that is joined; ``optional`` where it may have no row."""
        for column in table_of(model).columns:
            derived = column.info.get("constant") or column.info.get("derived")
            derived = derived or column.name.endswith("_folded")
            if not derived and column.name not in leave:
                required = not (column.nullable or optional)
                self._add(model, column, table.c[column.name], prefix, required)

    def _add(
        self,
        model: type[Table],
        column: sa.Column[Any],
        value: ColumnElement[Any],
        prefix: str,
        required: bool,
    ) -> None:
        key = ID if model is Record else KEY
        said = model.model_fields[column.name].description or key
        name, to = prefix + column.name, None
        if column.foreign_keys:
            target = target_of(column)
            to = (PLURALS[target], "code" if target == "unit" else "id")
            if target != "unit":
                self._add_slug(name.removesuffix("_id"), said, target, value, required)
        self.fields.append(Field(name, said, value, required, to, _as_id(column)))

    def _add_slug(
        self, name: str, said: str, target: str, value: ColumnElement[Any], required: bool
    ) -> None:
        """Add the slug of the record that is referred to, and its kind where it may be any."""
        record = table_of(Record).alias()
        self.tables = self.tables.outerjoin(record, record.c.id == value)
        if target in ("record", "fact"):
            kind = f"{said} The kind of that record."
            self.fields.append(Field(f"{name}_kind", kind, record.c.record_kind, required))
        self.fields.append(Field(name, f"{said} The slug of that record.", record.c.slug, required))


def _as_id(column: sa.Column[Any]) -> Callable[[int], str] | None:
    """Return how the keys in a column are written; ``None`` for a column that holds none."""
    if holds_record_key(column):
        return id_of_key
    if not isinstance(column.type, sa.BigInteger):
        return None
    return f"{column.table.name}_{{}}".format


def resources() -> list[Resource]:
    """Return all that is exported."""
    return [
        _plain("records", Record),
        *map(_kind, KINDS),
        *map(_link, LINKS),
        _plain("record_aliases", Alias),
        _plain("fact_relations", FactRelation),
        _citations(),
        _plain("units", Unit),
    ]


def _plain(name: str, model: type[Table]) -> Resource:
    table = table_of(model)
    keys = tuple(column.name for column in table.primary_key.columns)
    resource = Resource(name, (model.__doc__ or "").strip(), keys, table)
    resource.add(model, table)
    return resource


def _link(model: type[LinkTable]) -> Resource:
    owner = next(name for name in model.model_fields if name.endswith("_id"))
    return _plain(f"{owner.removesuffix('_id')}_{model.listed_as}", model)


def _kind(kind: RecordKind) -> Resource:
    model, record = KINDS[kind], table_of(Record)
    table = table_of(model)
    said = (model.__doc__ or "").strip()
    resource = Resource(PLURALS[kind.lower()], said, ("id",), table)
    resource.tables = table.join(record, record.c.id == table.c.id)
    resource.add(Record, record, leave=("record_kind",))
    resource.add(model, table, leave=("id",))
    if issubclass(model, FactTable):
        _add_fact(resource, model, table)
    return resource


def _add_fact(resource: Resource, model: type[FactTable], table: sa.Table) -> None:
    """Add what a fact has in other tables, of which it has one row at the most."""
    fact, quantity = table_of(Fact), table_of(Quantity)
    resource.tables = resource.tables.join(fact, fact.c.id == table.c.id)
    resource.add(Fact, fact, leave=("id", "record_kind"))
    if model.measured:
        resource.tables = resource.tables.outerjoin(quantity, quantity.c.fact_id == table.c.id)
        resource.add(Quantity, quantity, prefix="quantity_", leave=("fact_id",), optional=True)
    for name in model.periods:
        period = table_of(Period).alias()
        is_it = sa.and_(period.c.fact_id == table.c.id, period.c.role == PeriodRole[name.upper()])
        resource.tables = resource.tables.outerjoin(period, is_it)
        left = ("fact_id", "role")
        resource.add(Period, period, prefix=f"{name}_", leave=left, optional=True)


def _citations() -> Resource:
    """Return the citations, each with its span; the documents' own words are not exported."""
    citation, passage = table_of(Citation), table_of(Passage)
    said = (Citation.__doc__ or "").strip()
    resource = Resource("citations", said, ("id",), citation)
    resource.tables = citation.join(passage, passage.c.id == citation.c.passage_id)
    resource.add(Citation, citation, leave=("passage_id",))
    resource.add(Passage, passage, leave=("id", "document_id", "quote"))
    return resource
