"""Rows are instances of the tables, whose classes show every column."""

import pytest
import sqlalchemy as sa

from db.tables import FACTS, KINDS, LINKS, metadata, table_of, target_of
from db.tables.agency import Agency, AgencyKind
from db.tables.base import RecordTable, Table, fields_of, kind_of, references_of
from db.tables.copies import is_copy
from db.tables.counts import counts_of
from db.tables.funding import Funding
from db.tables.person import Person, Position
from db.tables.record_kind import RecordKind


def models() -> list[type[Table]]:
    """Return the class of every table."""
    return [mapper.class_ for mapper in Table._sa_registry.mappers if mapper.class_ is not Table]


def test_every_column_is_written_on_a_class() -> None:
    assert {table_of(model).name for model in models()} == set(metadata.tables)
    for model in models():
        fields = list(model.model_fields)
        kept = counts_of(table_of(model))
        declared = [c for c in table_of(model).columns if c.name in fields or not is_copy(c)]
        columns = [column.name for column in declared if column.name not in kept]
        assert columns == fields


def test_every_column_of_a_table_is_described() -> None:
    keys = {"id", "rowid"}  # What each row is known by.
    for model in models():
        fields = model.model_fields.items()
        assert {name for name, field in fields if not field.description} <= keys, model


def test_a_row_holds_what_it_is_given_and_the_defaults() -> None:
    agency = Agency(id=1, kind=AgencyKind.POLICE)
    assert (agency.id, agency.kind, agency.acronym) == (1, AgencyKind.POLICE, None)
    assert agency.record_kind is RecordKind.AGENCY
    assert Funding(id=1).currency_inferred is False


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"acronim": "RG"}, r"Agency has no column 'acronim' \(did you mean 'acronym'\?\)"),
        ({"colour": "blue", "xyz": 1}, "Agency has no column 'colour', 'xyz'; its columns are"),
        ({"partnership_id": 1}, "Agency has no column 'partnership_id'"),
    ],
)
def test_a_row_refuses_what_is_no_column(values: dict[str, object], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        Agency(id=1, **values)


def test_a_class_of_a_kind_says_which_and_what_it_extends() -> None:
    assert {kind_of(model): model for model in KINDS.values()} == KINDS
    for kind, model in KINDS.items():
        (tie,) = (key for key in table_of(model).foreign_key_constraints if len(key.elements) == 2)
        assert tie.referred_table.name == ("fact" if kind in FACTS else "record")
        assert issubclass(model, RecordTable)


def test_a_class_says_what_a_curator_writes() -> None:
    assert [base.__name__ for base in fields_of(Agency)] == ["AgencyFields"]
    assert fields_of(Person) == ()
    assert [column.name for column in references_of(Position)] == [
        "person_id",
        "agency_id",
        "criminal_organization_id",
        "document_id",
    ]


def test_keys_of_rows_are_checked_when_a_load_commits() -> None:
    for table in metadata.tables.values():
        for key in table.foreign_key_constraints:
            assert (key.deferrable, key.initially) == (True, "DEFERRED")


def test_a_link_is_found_from_both_ends() -> None:
    for model in LINKS:
        table = table_of(model)
        indexed = {index.columns[0].name for index in table.indexes}
        indexed.add(next(iter(table.primary_key.columns)).name)
        assert {column.name for column in references_of(model)} <= indexed


def test_a_reference_leads_to_one_table() -> None:
    assert target_of(sa.inspect(Agency).columns["country_id"]) == "country"
    assert target_of(table_of(Position).c.document_id) == "document"
