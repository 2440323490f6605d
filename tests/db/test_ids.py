"""IDs: what they are made of, and what is none."""

import pytest

from db.ids import KIND_CODES, KIND_MASK, NO_KEY, id_of_key, key_of_id, record_id, record_key
from db.tables.record_kind import RecordKind

# A code is a part of every ID of its kind, so it is permanent: a new kind gets a new one.
CODES = {
    "AGENCY": 1,
    "COUNTRY": 2,
    "PLACE": 3,
    "PERSON": 4,
    "CRIMINAL_ORGANIZATION": 5,
    "TOPIC": 6,
    "DOCUMENT": 7,
    "INDICATOR": 8,
    "PARTNERSHIP": 9,
    "OPERATION": 10,
    "FUNDING": 11,
    "EVENT": 12,
    "STATISTIC": 13,
    "COMMITMENT": 14,
    "CLAIM": 15,
}


def test_the_codes_of_kinds_never_change() -> None:
    assert {kind.value: code for kind, code in KIND_CODES.items()} == CODES
    assert max(CODES.values()) <= KIND_MASK


@pytest.mark.parametrize("kind", RecordKind)
def test_an_id_begins_with_its_kind_and_leads_back_to_its_key(kind: RecordKind) -> None:
    id_ = record_id(kind, "river-guard")
    assert id_.startswith(f"{kind.value.lower()}_")
    assert key_of_id(id_) == record_key(kind, "river-guard")
    assert id_of_key(record_key(kind, "river-guard")) == id_


@pytest.mark.parametrize("kind", [kind for kind in RecordKind if kind is not RecordKind.AGENCY])
def test_an_id_of_another_kind_has_no_key(kind: RecordKind) -> None:
    key = record_key(RecordKind.AGENCY, "river-guard")
    assert key_of_id(f"{kind.value.lower()}_{key}") == NO_KEY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "agency",
        "agency_",
        "agency_0",
        "agency_-31",
        "agency_01",
        "agency_1 ",
        " agency_1",
        "agency_1\n",
        "agency_+1",
        "agency_1.0",
        "agency_1e0",
        "AGENCY_1",
        "Agency_1",
        "agency_١",
        "mermaid_1",
        "_1",
        "1",
        "agency_9223372036854775809",
        f"agency_{2**64 + 1}",
    ],
)
def test_what_is_malformed_has_no_key(text: str) -> None:
    assert key_of_id(text) == NO_KEY


def test_the_smallest_and_the_largest_key_have_ids() -> None:
    assert key_of_id("agency_1") == 1
    assert key_of_id(f"agency_{2**63 - 31}") == 2**63 - 31
