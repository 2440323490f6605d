"""The databases themselves refuse a state that can't be, whoever writes it."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from db.ids import record_key
from db.tables import metadata
from db.tables.record_kind import RecordKind
from seeds.rows import Rows
from tests.seeds.databases import committing, opened

Row = dict[str, Any]
Changes = dict[str, Any] | Callable[[Rows, Row], Row]

NOWHERE = 1
SHA256 = "0" * 64


def same_as_another(*columns: str) -> Changes:
    """Give a row what another one of its table has."""

    def changes(rows: Rows, row: Row) -> Row:
        table = next(name for name, known in rows.items() if row in known)
        one = next(r for r in rows[table] if r is not row and None not in map(r.get, columns))
        return {column: one[column] for column in columns}

    return changes


# A table, which of its rows (by what it holds), and what that row is then to hold.
Case = tuple[str, Row, Changes]

NULLS: dict[str, Case] = {
    "no name": ("record", {}, {"name": None}),
    "no folded name": ("record", {}, {"name_folded": None}),
    "no kind of agency": ("agency", {}, {"kind": None}),
    "no indicator": ("statistic", {}, {"indicator_id": None}),
    "neither cumulative nor not": ("statistic", {}, {"cumulative": None}),
    "no modality": ("fact", {}, {"modality": None}),
    "no passage": ("citation", {}, {"passage_id": None}),
    "no words of a time": ("period", {}, {"as_stated": None}),
    "no words of a figure": ("quantity", {}, {"as_stated": None}),
    "no note of a relation": ("fact_relation", {}, {"note": None}),
}

CHECKS: dict[str, Case] = {
    # Kinds, and values outside their vocabulary.
    "a kind that is not the table's": ("agency", {}, {"record_kind": "PLACE"}),
    "no such kind": ("record", {}, {"record_kind": "ANIMAL"}),
    "no such kind of agency": ("agency", {}, {"kind": "CLUB"}),
    "no such modality": ("fact", {}, {"modality": "TRUE"}),
    "no such voice": ("fact", {}, {"voice": "narrator"}),
    "no such role": ("fact_about", {}, {"role": "BOSS"}),
    "no such role of a member": ("partnership_member", {}, {"role": "BOSS"}),
    "no such comparator": ("quantity", {"comparator": "EQUAL"}, {"comparator": "="}),
    "no such kind of period": ("period", {}, {"kind": "CENTURY"}),
    "no such role of a period": ("period", {}, {"role": "DEADLINE"}),
    "no such relation": ("fact_relation", {}, {"kind": "LIKE"}),
    "no such dimension": ("indicator", {}, {"unit_kind": "TIME"}),
    # Empty texts.
    "an empty name": ("record", {}, {"name": ""}),
    "an empty slug": ("record", {}, {"slug": ""}),
    "an empty summary": ("record", {}, {"summary": ""}),
    "an empty alias": ("alias", {}, {"alias": ""}),
    "an empty title": ("position", {}, {"title": ""}),
    "an empty figure": ("quantity", {}, {"as_stated": ""}),
    "an empty note": ("fact", {}, {"note": ""}),
    # Countries, documents and passages.
    "a long country code": ("country", {}, {"code": "NOR"}),
    "a short country code": ("country", {}, {"alpha3": "NO"}),
    "a source without a checksum": ("document", {"role": "SOURCE"}, {"sha256": None}),
    "a source without a length": ("document", {"role": "SOURCE"}, {"length": None}),
    "a mentioned work with a checksum": ("document", {"role": "MENTIONED"}, {"sha256": SHA256}),
    "a passage from before the document": ("passage", {"start": 0}, {"start": -1}),
    "a passage that ends at its start": ("passage", {}, lambda _, row: {"end": row["start"]}),
    "a passage before the first paragraph": ("passage", {}, {"paragraph": 0}),
    "a passage without a whole checksum": ("passage", {}, {"sha256": "abc"}),
    # Figures, times and links.
    "a value without a comparator": ("quantity", {"comparator": "EQUAL"}, {"comparator": None}),
    "a comparator without a value": ("quantity", {"comparator": "EQUAL"}, {"value": None}),
    "a start after the end": ("period", {"kind": "RANGE"}, {"start": "2199-01-01"}),
    "a year without an end": ("period", {"kind": "CALENDAR_YEAR"}, {"end": None}),
    "a fiscal year of another kind": ("period", {"kind": "RANGE"}, {"fiscal_year": 2020}),
    "a date of the unresolved": ("period", {"kind": "UNRESOLVED"}, {"start": "2020-01-01"}),
    "an open span with both ends": (
        "period",
        {"kind": "OPEN", "end": None},
        lambda _, row: {"end": row["start"]},
    ),
    "an open span without an end": ("period", {"kind": "OPEN"}, {"start": None, "end": None}),
    "a range of no dates": ("period", {"kind": "RANGE"}, {"start": None, "end": None}),
    "a relation to itself": ("fact_relation", {}, lambda _, row: {"other_id": row["fact_id"]}),
    "a position in two bodies": (
        "position",
        {"criminal_organization_id": None, "title": "colonel"},
        lambda rows, _: {"criminal_organization_id": rows["criminal_organization"][0]["id"]},
    ),
}

FOREIGN_KEYS: dict[str, Case] = {
    "a record of a kind that its row is not": (
        "record",
        {"slug": "unit-7"},
        {"record_kind": "TOPIC"},
    ),
    "a fact of another kind than its row": ("fact", {}, {"record_kind": "AGENCY"}),
    "a kind's row without a record": ("agency", {}, {"id": NOWHERE}),
    "a fact's row without a fact": ("claim", {}, {"id": NOWHERE}),
    "no such country": ("agency", {}, {"country_id": NOWHERE}),
    "no such parent": ("agency", {}, {"parent_id": NOWHERE}),
    "a parent of another kind": (
        "agency",
        {},
        lambda rows, _: {"parent_id": rows["place"][0]["id"]},
    ),
    "no such area": ("statistic", {}, {"area_id": NOWHERE}),
    "no such indicator": ("statistic", {}, {"indicator_id": NOWHERE}),
    "no such speaker": ("fact", {}, {"attributed_to_id": NOWHERE}),
    "no such unit": ("quantity", {}, {"unit_code": "stone"}),
    "no such record in a link": ("fact_about", {}, {"record_id": NOWHERE}),
    "no such topic": ("record_topic", {}, {"topic_id": NOWHERE}),
    "no such member": ("partnership_member", {}, {"agency_id": NOWHERE}),
    "no such fact": ("fact_relation", {}, {"other_id": NOWHERE}),
    "no such person": ("position", {}, {"person_id": NOWHERE}),
    "an alias of nothing": ("alias", {}, {"record_id": NOWHERE}),
    "a figure of nothing": ("quantity", {}, {"fact_id": NOWHERE}),
    "a time of nothing": ("period", {}, {"fact_id": NOWHERE}),
    "a citation by nothing": ("citation", {}, {"record_id": NOWHERE}),
    "a citation of nothing": ("citation", {}, {"passage_id": NOWHERE}),
    "a citation whose document is not its passage's": (
        "citation",
        {},
        lambda rows, row: {
            "document_id": next(
                document["id"]
                for document in rows["document"]
                if document["id"] != row["document_id"]
            )
        },
    ),
    "a passage of no document": ("passage", {}, {"document_id": NOWHERE}),
}

UNIQUE: dict[str, Case] = {
    "one slug twice in a kind": ("record", {"slug": "unit-7"}, {"slug": "tollhouse"}),
    "one country code twice": ("country", {}, same_as_another("code")),
    "one text of two documents": ("document", {"role": "SOURCE"}, same_as_another("sha256")),
    "one span twice": ("passage", {}, same_as_another("document_id", "start", "end")),
    "one passage twice for a record": (
        "citation",
        {},
        same_as_another("record_id", "passage_id", "document_id"),
    ),
    "one alias twice": ("alias", {}, same_as_another("record_id", "alias")),
    "one role twice": (
        "operation_participant",
        {"role": "LEAD"},
        same_as_another("operation_id", "agency_id", "role"),
    ),
    "two main roles": ("operation_participant", {"role": "PARTICIPANT"}, {"main": True}),
    "a position twice": (
        "position",
        {"title": "poet"},
        same_as_another("person_id", "title", "document_id"),
    ),
}

REFUSED = [
    pytest.param(violated, *case, id=name)
    for violated, cases in {
        "NotNull": NULLS,
        "Check": CHECKS,
        "ForeignKey": FOREIGN_KEYS,
        "Unique": UNIQUE,
    }.items()
    for name, case in cases.items()
]


def spoil(url: str, rows: Rows, table: str, which: Row, changes: Changes) -> None:
    """Change one row of a table as no reader of the curated files would, and commit."""
    row = next(row for row in rows[table] if which.items() <= row.items())
    new = changes if isinstance(changes, dict) else changes(rows, row)
    identity = {column.name: row[column.name] for column in metadata.tables[table].primary_key}
    assignments = ", ".join(f'"{name}" = :new_{name}' for name in new)
    where = " AND ".join(f'"{name}" = :old_{name}' for name in identity)
    values = {f"new_{n}": plain(v) for n, v in new.items()}
    values |= {f"old_{n}": plain(v) for n, v in identity.items()}
    with opened(url) as engine, committing(engine) as connection:
        changed = connection.execute(
            sa.text(f'UPDATE "{table}" SET {assignments} WHERE {where}'), values
        )
        assert changed.rowcount == 1


def plain(value: Any) -> Any:
    """Return a value as a driver takes it."""
    return str(value) if isinstance(value, str) else value


def violated(error: pytest.ExceptionInfo[sa.exc.IntegrityError]) -> str:
    """Return the sort of constraint that a change broke: Check, ForeignKey, NotNull or Unique."""
    cause = error.value.orig
    if isinstance(cause, psycopg.Error):
        return type(cause).__name__.removesuffix("Violation")
    return str(cause).split(" constraint")[0].title().replace(" ", "").replace("Notn", "NotN")


@pytest.mark.parametrize(("constraint", "table", "which", "changes"), REFUSED)
def test_a_state_that_can_not_be_is_refused(
    seeds_loaded_url: str,
    seeds_rows: Rows,
    constraint: str,
    table: str,
    which: Row,
    changes: Changes,
) -> None:
    with pytest.raises(sa.exc.IntegrityError) as error:
        spoil(seeds_loaded_url, seeds_rows, table, which, changes)
    assert violated(error) == constraint


@pytest.mark.parametrize(
    ("table", "which", "changes"),
    [
        ("agency", {}, {"kind": "UNIT"}),
        ("agency", {}, {"country_id": None}),
        ("record", {"slug": "unit-7"}, {"name": "Another name", "slug": "another-slug"}),
        ("quantity", {}, {"unit_code": "kg"}),
        ("quantity", {}, {"value": None, "comparator": None}),
        ("period", {"kind": "RANGE"}, {"start": None}),
        ("period", {"kind": "RANGE"}, {"start": None, "end": None, "edtf": "XXXX-05"}),
        ("period", {"kind": "OPEN"}, {"start": None, "end": None, "edtf": "2025"}),
        ("country", {"code": "PA"}, {"code": "SE", "alpha3": "SWE"}),
        ("passage", {}, {"quote": "Words."}),
        ("position", {}, {"agency_id": None, "criminal_organization_id": None}),
    ],
)
def test_a_state_that_can_be_is_not_refused(
    seeds_spare_url: str, seeds_rows: Rows, table: str, which: Row, changes: Changes
) -> None:
    spoil(seeds_spare_url, seeds_rows, table, which, changes)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM record WHERE id = :id",
        "DELETE FROM agency WHERE id = :id",
        # One record is of one kind.
        "INSERT INTO person (id, name_folded, slug) VALUES (:id, 'x', 'x')",
        "INSERT INTO fact (id, record_kind, modality, voice, name_folded, slug)"
        " VALUES (:id, 'CLAIM', 'STATED', 'NARRATOR', 'x', 'x')",
    ],
)
def test_what_is_referred_to_stays_and_is_of_one_kind(
    seeds_loaded_url: str, statement: str
) -> None:
    values = {"id": record_key(RecordKind.AGENCY, "river-guard")}
    with (
        pytest.raises(sa.exc.IntegrityError) as error,
        opened(seeds_loaded_url) as engine,
        committing(engine) as connection,
    ):
        connection.execute(sa.text(statement), values)
    assert violated(error) == "ForeignKey"
