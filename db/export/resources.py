"""The exported resources: one file for each kind of record and each link.

A resource's fields follow from the columns of the tables. A reference to a record becomes the
record's slug, for readers, and its ID, for joins. A fact's figure and periods, which have tables of
their own, are in the same row. Columns that are derived or folded for look-ups are left out.
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

# The types in Table Schema.
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
ID = "The record's ID, as in the API: the same in every release."
KEY = "The row's key: the same in every release."


@dataclass(frozen=True)
class Field:
    """One field of a resource: a column and its description."""

    name: str
    description: str
    value: ColumnElement[Any]
    required: bool
    refers_to: tuple[str, str] | None = None
    # The function that writes a key as an ID, which no program mistakes for a number.
    as_id: Callable[[int], str] | None = None

    @property
    def type(self) -> str:
        """The field's type in Table Schema."""
        return next(name for type_, name in TYPES if isinstance(self.value.type, type_))

    @property
    def terms(self) -> list[str]:
        """The values of the field, if they are a closed vocabulary."""
        return list(self.value.type.enums) if isinstance(self.value.type, sa.Enum) else []


@dataclass
class Resource:
    """One file: its rows and their fields."""

    name: str
    description: str
    keys: tuple[str, ...]
    tables: FromClause
    fields: list[Field] = field(default_factory=list)

    def select(self, dialect: Dialect) -> sa.Select[Any]:
        """Return the rows in an order that is the same in all databases: first by slugs."""
        first = [part for part in self.fields if part.required and part.name not in self.keys]
        last = [part for part in self.fields if part.name in self.keys]
        order = [part.value for part in (*first, *last)]
        values = [part.value.label(part.name) for part in self.fields]
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
        """Add the fields of a joined table; ``optional`` if it may have no row."""
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
        description = model.model_fields[column.name].description or key
        name, to = prefix + column.name, None
        if column.foreign_keys:
            target = target_of(column)
            to = (PLURALS[target], "code" if target == "unit" else "id")
            if target != "unit":
                self._add_slug(name.removesuffix("_id"), description, target, value, required)
        self.fields.append(Field(name, description, value, required, to, _as_id(column)))

    def _add_slug(
        self, name: str, description: str, target: str, value: ColumnElement[Any], required: bool
    ) -> None:
        """Add the slug of the referenced record, and its kind if there may be several."""
        record = table_of(Record).alias()
        self.tables = self.tables.outerjoin(record, record.c.id == value)
        if target in ("record", "fact"):
            kind = f"{description} The kind of that record."
            self.fields.append(Field(f"{name}_kind", kind, record.c.record_kind, required))
        slug = f"{description} The slug of that record."
        self.fields.append(Field(name, slug, record.c.slug, required))


def _as_id(column: sa.Column[Any]) -> Callable[[int], str] | None:
    """Return the function that writes the keys of a column; ``None`` if it does not hold keys."""
    if holds_record_key(column):
        return id_of_key
    if not isinstance(column.type, sa.BigInteger):
        return None
    return f"{column.table.name}_{{}}".format


def resources() -> list[Resource]:
    """Return all exported resources."""
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
    description = (model.__doc__ or "").strip()
    resource = Resource(PLURALS[kind.lower()], description, ("id",), table)
    resource.tables = table.join(record, record.c.id == table.c.id)
    resource.add(Record, record, leave=("record_kind",))
    resource.add(model, table, leave=("id",))
    if issubclass(model, FactTable):
        _add_fact(resource, model, table)
    return resource


def _add_fact(resource: Resource, model: type[FactTable], table: sa.Table) -> None:
    """Add the columns of a fact in other tables that have at most one row for it."""
    fact, quantity = table_of(Fact), table_of(Quantity)
    resource.tables = resource.tables.join(fact, fact.c.id == table.c.id)
    resource.add(Fact, fact, leave=("id", "record_kind"))
    if model.measured:
        resource.tables = resource.tables.outerjoin(quantity, quantity.c.fact_id == table.c.id)
        resource.add(Quantity, quantity, prefix="quantity_", leave=("fact_id",), optional=True)
    for name in model.periods:
        period = table_of(Period).alias()
        matches = sa.and_(period.c.fact_id == table.c.id, period.c.role == PeriodRole[name.upper()])
        resource.tables = resource.tables.outerjoin(period, matches)
        leave = ("fact_id", "role")
        resource.add(Period, period, prefix=f"{name}_", leave=leave, optional=True)


def _citations() -> Resource:
    """Return the citations with their spans; the texts of the documents are not exported."""
    citation, passage = table_of(Citation), table_of(Passage)
    description = (Citation.__doc__ or "").strip()
    resource = Resource("citations", description, ("id",), citation)
    resource.tables = citation.join(passage, passage.c.id == citation.c.passage_id)
    resource.add(Citation, citation, leave=("passage_id",))
    resource.add(Passage, passage, leave=("id", "document_id", "quote"))
    return resource
