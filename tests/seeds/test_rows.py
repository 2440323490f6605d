"""Rows: stable keys, folded companions, relations from both ends, and what is derived."""

from collections.abc import Iterator

import pytest

from db.ids import record_key, row_key
from db.tables import metadata
from db.tables.base import folded_companion
from db.tables.country import Country
from db.tables.document import Document, DocumentRole
from db.tables.fact import FactRelationKind
from db.tables.record import Alias
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.build.relations import add_relation
from seeds.prepare import prepare
from seeds.rows import Rows, RowSet
from tests.seeds.folders import INVENTED


@pytest.fixture(scope="module")
def names(seeds_rows: Rows) -> dict[int, str]:
    """Return every record's kind and slug by its key."""
    return {row["id"]: f"{row['record_kind']}:{row['slug']}" for row in seeds_rows["record"]}


def test_keys_are_the_same_in_every_release() -> None:
    # Clients keep the IDs that are made from these.
    assert record_key(RecordKind.AGENCY, "river-guard") == 5423802146845032993
    assert record_key(RecordKind.PLACE, "heron") == 5157721650326117539
    assert row_key("passage", "gazette-story", 0, 28) == 1903032357415110109


def test_keys_differ_and_fit_both_databases(seeds_rows: Rows) -> None:
    keys = [row["id"] for row in seeds_rows["record"]]
    assert len(set(keys)) == len(keys) == 162
    assert all(0 < one < 2**63 for one in keys)
    assert row_key("a", "b") != row_key("ab") != row_key("b", "a")


def test_every_table_gets_rows(seeds_rows: Rows) -> None:
    # The rows of a release, and those that follow from others, are made when it is loaded.
    derived = {name for name, table in metadata.tables.items() if table.info.get("derived")}
    assert metadata.tables.keys() - {"release", "release_count"} - derived == seeds_rows.keys()
    assert all(seeds_rows.values())


def test_texts_that_are_compared_are_folded(seeds_rows: Rows) -> None:
    folded = [
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.columns
        if folded_companion(column) is not None
    ]
    assert ("record", "name") in folded
    assert ("alias", "alias") in folded
    for table, column in folded:
        for row in seeds_rows.get(table, []):
            plain = row[column]
            assert row[f"{column}_folded"] == (None if plain is None else fold(plain))


def test_a_row_is_added_once() -> None:
    rows = RowSet()
    assert rows.add(Alias(record_id=1, alias="Río"))
    assert rows.add(Alias(record_id=2, alias="Río"))
    assert not rows.add(Alias(record_id=1, alias="Río"))
    assert rows.all() == {
        "alias": [
            {"record_id": 1, "alias": "Río", "alias_folded": "rio"},
            {"record_id": 2, "alias": "Río", "alias_folded": "rio"},
        ]
    }


def test_no_two_rows_share_what_is_unique() -> None:
    rows = RowSet()
    assert rows.add(Country(id=1, code="NO", alpha3="NOR"))
    assert not rows.add(Country(id=2, code="NO", alpha3="SWE"))
    assert not rows.add(Country(id=2, code="SE", alpha3="NOR"))
    assert rows.add(Country(id=2, code="SE", alpha3="SWE"))
    # Two nulls are not the same.
    assert rows.add(Document(id=3, role=DocumentRole.MENTIONED))
    assert rows.add(Document(id=4, role=DocumentRole.MENTIONED))


@pytest.mark.parametrize("kind", FactRelationKind)
def test_a_relation_without_direction_is_stored_from_both_ends(kind: FactRelationKind) -> None:
    rows = RowSet()
    assert add_relation(rows, kind, 1, 2, "Why.")
    stored = [(row["fact_id"], row["other_id"]) for row in rows.all()["fact_relation"]]
    assert stored == ([(1, 2)] if kind == "CONTAINS" else [(1, 2), (2, 1)])
    assert not add_relation(rows, kind, 1, 2, "Again.")


def relations(rows: Rows, names: dict[int, str], kind: str) -> set[tuple[str, str]]:
    return {
        (names[row["fact_id"]].split(":")[1], names[row["other_id"]].split(":")[1])
        for row in rows["fact_relation"]
        if row["kind"] == kind
    }


def test_the_relations_of_the_invented_data(seeds_rows: Rows, names: dict[int, str]) -> None:
    assert relations(seeds_rows, names, "SAME_AS") == {
        ("arrests-heron", "arrests-heron-notes"),
        ("arrests-heron-notes", "arrests-heron"),
        ("rope-ferrymen-2001", "rope-ferrymen-2001-said"),
        ("rope-ferrymen-2001-said", "rope-ferrymen-2001"),
    }
    assert relations(seeds_rows, names, "CONFLICTS_WITH") == {
        ("arrests-heron", "arrests-heron-log"),
        ("arrests-heron-log", "arrests-heron"),
        ("rope-2003", "rope-2003-next"),
        ("rope-2003-next", "rope-2003"),
        ("rope-2010", "rope-2010-next"),
        ("rope-2010-next", "rope-2010"),
    }
    contained = relations(seeds_rows, names, "CONTAINS")
    assert ("laska-package", "laska-boats") in contained
    assert not contained & {(other, fact) for fact, other in contained}


def involved(rows: Rows, names: dict[int, str], fact: str) -> set[str]:
    return {names[row["record_id"]] for row in rows["involvement"] if names[row["fact_id"]] == fact}


@pytest.mark.parametrize(
    ("fact", "records"),
    [
        (
            "STATISTIC:arrests-heron",
            {
                "INDICATOR:arrests",
                "PLACE:medellin",
                "OPERATION:heron",
                "AGENCY:river-guard",
                "CRIMINAL_ORGANIZATION:reed-cartel",
                "PERSON:tomas-grey",
            },
        ),
        (
            "EVENT:accord-signing",
            {
                "PARTNERSHIP:moonstone-accord",
                "COUNTRY:colombia",
                "COUNTRY:panama",
                "PERSON:ada-nunez",
                "PLACE:heron",
                "DOCUMENT:moonstone-accord",
                "TOPIC:smuggling",
            },
        ),
        (
            "FUNDING:embassy-boats",
            {
                "AGENCY:norway-embassy",
                "AGENCY:river-guard",
                "AGENCY:zebra-patrol",
                "OPERATION:heron",
            },
        ),
        (
            # Who says it is not involved in it.
            "COMMITMENT:halve-the-trade",
            {
                "AGENCY:heron-council",
                "AGENCY:river-guard",
                "PARTNERSHIP:heron-program",
                "TOPIC:smuggling",
            },
        ),
        ("CLAIM:no-burning-without-a-judge", {"AGENCY:river-court"}),
        ("CLAIM:lanterns-on-the-river", set()),
    ],
)
def test_a_fact_involves_every_record_that_it_links_to(
    seeds_rows: Rows, names: dict[int, str], fact: str, records: set[str]
) -> None:
    assert involved(seeds_rows, names, fact) == records


# Tables that hold no link of a fact, or one that does not involve the record.
NO_LINKS = {
    "fact",
    "fact_relation",
    "fact_speaker",
    "double_count",
    "citation",
    "evidence",
    "involvement",
}


def links(rows: Rows) -> Iterator[tuple[int, int]]:
    """Find, in the other tables alone, every pair of a fact and a record that it links to."""
    facts = {row["id"] for row in rows["fact"]}
    for table in metadata.tables.values():
        if table.name in NO_LINKS:
            continue
        owner, *others = [c.name for c in table.columns if c.primary_key or c.foreign_keys]
        for row in rows.get(table.name, []):
            linked = [row[name] for name in others if name.endswith("_id") and row[name]]
            yield from ((record, row[owner]) for record in linked if row[owner] in facts)


def test_involvement_is_complete(seeds_rows: Rows) -> None:
    derived = {(row["record_id"], row["fact_id"]) for row in seeds_rows["involvement"]}
    assert derived == set(links(seeds_rows))


def test_evidence_is_each_document_of_a_records_citations(
    seeds_rows: Rows, names: dict[int, str]
) -> None:
    derived = [(row["record_id"], row["document_id"]) for row in seeds_rows["evidence"]]
    assert len(set(derived)) == len(derived)
    assert set(derived) == {
        (row["record_id"], row["document_id"]) for row in seeds_rows["citation"]
    }
    by_name = {
        names[record]: {names[document] for r, document in derived if r == record}
        for record, _ in derived
    }
    assert by_name["STATISTIC:arrests-heron"] == {
        "DOCUMENT:gazette-story",
        "DOCUMENT:margin-notes",
    }
    assert by_name["PERSON:ines-ohara"] == {"DOCUMENT:gazette-story"}


def test_involvement_has_the_roles_of_each_pair(seeds_rows: Rows, names: dict[int, str]) -> None:
    roles = {
        (names[row["record_id"]], row["role"]): row["main"]
        for row in seeds_rows["involvement"]
        if names[row["fact_id"]] == "EVENT:accord-signing"
    }
    # What a fact is about says more than its other links, so that role is the main one.
    assert roles == {
        ("PARTNERSHIP:moonstone-accord", "PARTNERSHIP"): True,
        ("DOCUMENT:moonstone-accord", "SUBJECT"): True,
        ("PLACE:heron", "PLACE"): True,
        ("COUNTRY:panama", "BENEFICIARY"): True,
        ("COUNTRY:panama", "PARTICIPANT"): False,
        ("COUNTRY:colombia", "PARTICIPANT"): True,
        ("PERSON:ada-nunez", "PARTICIPANT"): True,
        ("TOPIC:smuggling", "TOPIC"): True,
    }


def test_the_first_span_of_a_record_is_kept(seeds_rows: Rows, names: dict[int, str]) -> None:
    spans = {names[row["id"]]: row["first_span"] for row in seeds_rows["record"]}
    # It is cited from the margin notes too, whose slug is later.
    assert spans["STATISTIC:arrests-heron"] == "gazette-story 0000000084 0000000134"
    assert spans["CLAIM:author-unknown"] == "margin-notes 0000000101 0000000160"
    assert spans["AGENCY:unit-7"] is None
    first = {
        (names[row["record_id"]], names[row["document_id"]]): (row["start"], row["end"])
        for row in seeds_rows["evidence"]
    }
    assert first["OPERATION:heron", "DOCUMENT:gazette-story"] == (84, 134)
    assert first["OPERATION:heron", "DOCUMENT:margin-notes"] == (0, 46)


def test_the_role_that_is_listed_first_is_the_main_one(
    seeds_rows: Rows, names: dict[int, str]
) -> None:
    roles = {
        (names[row["agency_id"]], row["role"]): row["main"]
        for row in seeds_rows["operation_participant"]
        if names[row["operation_id"]] == "OPERATION:heron"
    }
    assert roles["AGENCY:river-guard", "LEAD"] is True
    assert roles["AGENCY:river-guard", "PARTICIPANT"] is False
    assert roles["AGENCY:aland-pilots", "TRAINER"] is True


def test_an_acronym_is_an_alias(seeds_rows: Rows, names: dict[int, str]) -> None:
    aliases = {(names[row["record_id"]], row["alias"]) for row in seeds_rows["alias"]}
    assert ("AGENCY:river-guard", "RG") in aliases
    assert ("AGENCY:river-guard", "the Guard") in aliases


def test_the_same_files_give_the_same_rows_in_the_same_order(seeds_rows: Rows) -> None:
    assert prepare(INVENTED)[1] == seeds_rows
    keys = [str((row["id"],)) for row in seeds_rows["record"]]
    assert keys == sorted(keys)
