"""Which columns link records: every one that there is, under a name that clients know."""

import sqlalchemy as sa
from strawberry.utils.str_converters import to_camel_case

from db.tables import KINDS, metadata
from db.tables.link import LinkKind
from schema.entities import TYPES
from seeds.derive.links import link_columns

RECORDS = {"record", "fact", *(kind.lower() for kind in KINDS)}
# Tables that say something of one record alone, or again what other tables say.
NO_LINKS = {
    "alias",
    "double_count",
    "citation",
    "coverage",
    "involvement",
    "passage",
    "period",
    "quantity",
    "search_name",
    "search_text",
}


def names_a_record(column: sa.Column[object]) -> bool:
    """Return whether a column, beside a record's own key, names a record."""
    return column.name != "id" and any(
        key.column.table.name in RECORDS and key.column.name == "id" for key in column.foreign_keys
    )


# Columns that say again what a link says.
FIRST = {("fact", "attributed_to_id")}


def test_every_column_that_links_records_is_known() -> None:
    columns = [column for one in link_columns() for column in (one.owner, one.other)]
    assert {(column.table.name, column.name) for column in columns if names_a_record(column)} == {
        (table.name, column.name)
        for table in metadata.tables.values()
        if table.name not in NO_LINKS and not table.info.get("derived")
        for column in table.columns
        if names_a_record(column)
    } - FIRST


def test_every_kind_of_link_is_stated_somewhere() -> None:
    stated = {one.kind for one in link_columns() if isinstance(one.kind, LinkKind)}
    relations = metadata.tables["fact_relation"].c.kind.type
    assert isinstance(relations, sa.Enum)
    assert {kind.value for kind in stated} | set(relations.enums) == {k.value for k in LinkKind}


def test_a_kind_of_link_is_named_for_a_field() -> None:
    fields = {name for definition in TYPES.values() for name in definition.fields}
    assert [kind for kind in LinkKind if to_camel_case(kind.lower()) not in fields] == []
