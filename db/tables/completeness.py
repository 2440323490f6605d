"""Import-time checks that the tables are complete, with messages that name what is missing.

A kind of record, a link or a period is declared in one place and named in others. These checks name
the places that were forgotten, before any data is read.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from db.tables.base import FactTable, LinkTable, RecordTable, Table, references_of, table_of
from db.tables.fact import ROLES, FactAbout, FactRelationKind, FactSpeaker
from db.tables.link import LinkKind
from db.tables.measure import PeriodRole
from db.tables.record_kind import RecordKind

LISTS = "db/tables/__init__.py"


class IncompleteTables(Exception):
    """The tables are incomplete; the message lists everything that is missing."""


@dataclass(frozen=True)
class Registry:
    """The class of every table, and the lists of those that are kinds of record and links."""

    tables: Collection[type[Table]]
    kinds: Mapping[RecordKind, type[RecordTable]]
    links: Collection[type[LinkTable]]


def require_complete(registry: Registry) -> None:
    """Raise ``IncompleteTables`` if anything is missing."""
    # The other checks follow references, so every reference has to lead to a table.
    missing = list(_unknown_tables(registry)) or missing_pieces(registry)
    if missing:
        raise IncompleteTables("\n".join(["the tables are incomplete:", *missing]))


def missing_pieces(registry: Registry) -> list[str]:
    """Return what is missing, one sentence for each piece."""
    return [sentence for check in CHECKS for sentence in check(registry)]


def _unknown_tables(registry: Registry) -> Iterator[str]:
    names = {table_of(model).name for model in registry.tables}
    for model in registry.tables:
        for column in table_of(model).columns:
            for key in column.foreign_keys:
                name = key.target_fullname.split(".")[0]
                if name not in names:
                    yield (
                        f"{model.__name__}.{column.name} refers to the table {name!r}, which"
                        f" does not exist: declare it, and import its class in {LISTS}"
                    )


def _kinds_without_table(registry: Registry) -> Iterator[str]:
    for kind in RecordKind:
        if kind not in registry.kinds:
            yield (
                f"RecordKind.{kind} has no table: declare its class in db/tables/{kind.lower()}.py,"
                f" and list it under ENTITIES or FACTS in {LISTS}"
            )


def _tables_without_kind(registry: Registry) -> Iterator[str]:
    for model in registry.tables:
        if issubclass(model, RecordTable) and model not in registry.kinds.values():
            yield (
                f"{model.__name__} is the table of a kind of record, but is not listed,"
                " or shares its kind with another table: list it under ENTITIES or FACTS in"
                f" {LISTS}, with a kind of its own"
            )
        if issubclass(model, LinkTable) and model not in registry.links:
            yield f"{model.__name__} is a link, but is not listed: list it under LINKS in {LISTS}"
    for kind, model in registry.kinds.items():
        if table_of(model).name != kind.lower():
            name = kind.lower()
            yield f'{model.__name__} holds the kind {kind}: its __tablename__ must be "{name}"'


def _names_of_lists(registry: Registry) -> Iterator[str]:
    for models, name in ((registry.kinds.values(), "plural"), (registry.links, "listed_as")):
        for model in models:
            if not hasattr(model, name):
                yield (
                    f"{model.__name__} has no {name}, the key that lists its records in the"
                    f' curated files: write {name}: ClassVar[str] = "..." in its class'
                )


def _owners_of_links(registry: Registry) -> Iterator[str]:
    owners = {kind.lower() for kind in registry.kinds} | {"record", "fact"}
    for model in registry.links:
        owner = next((column.name for column in references_of(model)), "")
        if owner.removesuffix("_id") not in owners:
            yield (
                f"{model.__name__} is listed in no record: its first reference must be to the"
                " record that lists it, such as partnership_id, record_id or fact_id"
            )


def _kinds_of_links(registry: Registry) -> Iterator[str]:
    stated = {kind.value: f"FactRelationKind.{kind}" for kind in FactRelationKind}
    stated["DOCUMENTS"] = "Evidence"
    for model in registry.kinds.values():
        for column in references_of(model):
            name = column.name.removesuffix("_id").upper()
            stated.setdefault(name, f"{model.__name__}.{column.name}")
    for link in registry.links:
        stated.setdefault(getattr(link, "listed_as", "").upper(), link.__name__)
    for name, where in stated.items():
        if name and name not in LinkKind.__members__:
            yield (
                f"{where} links records, but LinkKind has no {name}: add it in db/tables/link.py"
            )
    for kind in LinkKind:
        if kind not in stated:
            yield f"LinkKind.{kind} belongs to no reference, link or relation: remove it"


def _roles(registry: Registry) -> Iterator[str]:
    """Yield each way in which a fact leads to a record that has no role there."""
    facts = [model for model in registry.kinds.values() if issubclass(model, FactTable)]
    owners = {"record", "fact", *(table_of(model).name for model in facts)}
    fields = {
        column.name.removesuffix("_id"): f"{model.__name__}.{column.name}"
        for model in facts
        for column in references_of(model)
    }
    for link in registry.links:
        owner = next((column.name for column in references_of(link)), "")
        if owner.removesuffix("_id") in owners:
            fields[getattr(link, "listed_as", "")] = link.__name__
    for name, where in fields.items():
        if name and name not in (*ROLES, FactAbout.listed_as, FactSpeaker.listed_as):
            yield (
                f"{where} leads from a fact to a record without a role: add {name!r} to ROLES in"
                " db/tables/fact.py"
            )


def _periods(registry: Registry) -> Iterator[str]:
    dated = [model for model in registry.kinds.values() if issubclass(model, FactTable)]
    for model in dated:
        for name in model.periods:
            role_name = name.upper()
            if role_name not in PeriodRole.__members__:
                yield f"{model.__name__} has a period {name!r}, but PeriodRole has no {role_name}"
    for role in PeriodRole:
        if not any(role.lower() in model.periods for model in dated):
            yield f"PeriodRole.{role} has no fact: add {role.lower()!r} to the periods of one"


def _folded_companions(registry: Registry) -> Iterator[str]:
    for model in registry.tables:
        columns = table_of(model).columns
        for column in columns:
            if "folds" not in column.info:
                continue
            plain = columns.get(column.info["folds"])
            if plain is None or column.name != f"{plain.name}_folded":
                yield (
                    f"{model.__name__}.{column.name} folds {column.info['folds']!r}: the folded"
                    " companion of a column is named after it, as name_folded is after name"
                )
            elif column.nullable != plain.nullable:
                yield f"{model.__name__}.{column.name} must be as optional as {plain.name}"


CHECKS: tuple[Callable[[Registry], Iterator[str]], ...] = (
    _kinds_without_table,
    _tables_without_kind,
    _names_of_lists,
    _owners_of_links,
    _kinds_of_links,
    _roles,
    _periods,
    _folded_companions,
)
