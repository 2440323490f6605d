"""Records -> rows: of the base table, of the kind's table, and of links."""

from collections.abc import Iterable
from typing import Any

from db.dialects.words import MOST_WORDS
from db.tables.base import Fields, fields_of
from db.tables.fact import (
    ROLES,
    Fact,
    FactAbout,
    FactFields,
    FactRole,
    FactSpeaker,
    Involvement,
)
from db.tables.record import Alias, Record, RecordFields
from seeds.build.context import Build
from seeds.build.facts import add_periods, add_quantity
from seeds.build.involvement import involved
from seeds.build.listed_links import Listed, add_listed_links
from seeds.build.references import in_words, resolve
from seeds.build.rules import check_rules
from seeds.build.search import too_long
from seeds.content import CuratedRecord
from seeds.rows import unique_columns
from seeds.shapes import SHAPES

# A fact does not involve the records that it is attributed to.
SPEAKERS, ABOUT = FactSpeaker.listed_as, FactAbout.listed_as


def add_record(build: Build, record: CuratedRecord) -> None:
    """Add the rows of a record; references that can't be resolved are reported and left out."""
    shape = SHAPES[record.kind]
    references, listed = _references(build, record), add_listed_links(build, record)
    speakers = [one.id for one in listed if one.field == SPEAKERS]
    _add_rows(build, record, references, next(iter(speakers), None))
    _add_aliases(build, record)
    for name, size in too_long(record.data):
        message = f"{name} has {size} words; the search index takes at most {MOST_WORDS}"
        build.report(record.problem(message, name))
    if shape.is_fact:
        add_periods(build, record)
        add_quantity(build, record)
        _add_involvement(build, record, references, listed)
    check_rules(build, record)


def _add_involvement(
    build: Build,
    record: CuratedRecord,
    references: dict[str, int | None],
    listed: Iterable[Listed],
) -> None:
    about = [(one.id, FactRole[str(one.role)]) for one in listed if one.field == ABOUT]
    linked = [(id_, ROLES[column.removesuffix("_id")]) for column, id_ in references.items() if id_]
    others = (one for one in listed if one.field not in (SPEAKERS, ABOUT))
    linked += [(one.id, ROLES[one.field]) for one in others]
    for id_, role, main in involved(about, linked):
        build.rows.add(Involvement(fact_id=record.id, record_id=id_, role=role, main=main))


def _references(build: Build, record: CuratedRecord) -> dict[str, int | None]:
    """Return the keys of the records that a record refers to, by the columns that hold them."""
    keys: dict[str, int | None] = {}
    for reference in SHAPES[record.kind].references:
        name = getattr(record.data, reference.field)
        target = resolve(build, record, name, reference, reference.field)
        keys[reference.column] = target.id if target else None
    return keys


def _add_rows(
    build: Build, record: CuratedRecord, references: dict[str, int | None], speaker: int | None
) -> None:
    data, shape = record.data, SHAPES[record.kind]
    build.rows.add(Record(id=record.id, record_kind=record.kind, **_curated(data, [RecordFields])))
    if shape.is_fact:
        build.rows.add(
            Fact(
                id=record.id,
                record_kind=record.kind,
                attributed_to_id=speaker,
                **_curated(data, [FactFields]),
            )
        )
    row = shape.table(id=record.id, **_curated(data, fields_of(shape.table)), **references)
    is_first = build.find(data.slug, record.kind) is record  # Else its slug is reported.
    if not build.rows.add(row) and is_first:
        names = sorted({name for names in unique_columns(shape.table) for name in names})
        message = f"another {in_words(record.kind)} has the same {' or '.join(names)}"
        build.report(record.problem(message, "slug"))


def _curated(data: Any, classes: Iterable[type[Fields]]) -> dict[str, Any]:
    """Return the values that a curator writes for the columns of some classes."""
    return {name: getattr(data, name) for fields in classes for name in fields.model_fields}


def _add_aliases(build: Build, record: CuratedRecord) -> None:
    name = record.data.name
    for index, alias in enumerate(record.data.aliases):
        if alias == name or not build.rows.add(Alias(record_id=record.id, alias=alias)):
            message = f"the alias {alias!r} repeats a name"
            build.report(record.problem(message, "aliases", index))
    acronym = getattr(record.data, "acronym", None)
    if acronym and acronym != name:
        build.rows.add(Alias(record_id=record.id, alias=acronym))
