"""The curated data keeps its rules: what no constraint of the database and no check can say."""

from functools import cache
from pathlib import Path

import pytest

from api.settings import CURATED
from db.tables import ENTITIES, FACTS
from db.tables.fact import FactRelationKind
from db.tables.record_kind import RecordKind
from seeds.content import Content, CuratedRecord
from seeds.coverage import coverage
from seeds.curate.fmt import formatted
from seeds.documents import DocumentText, read_documents
from seeds.files import curated_files
from seeds.prepare import prepare
from seeds.rows import Rows
from seeds.verify import verify

LEAST_COVERED = 97.0


@cache
def curated() -> tuple[Content, Rows]:
    """Return the curated data, checked."""
    return prepare(CURATED)


def records(*kinds: RecordKind) -> list[CuratedRecord]:
    """Return the records of some kinds, or all."""
    return [record for record in curated()[0].records if not kinds or record.kind in kinds]


@pytest.fixture(scope="session")
def texts(documents: Path) -> dict[str, DocumentText]:
    """Return the texts of all sources, each citation verified."""
    return verify(curated()[0], documents).texts


def test_nothing_is_left_to_look_into(documents: Path) -> None:
    content = curated()[0]
    assert list(map(str, content.warnings)) == []
    assert list(map(str, verify(content, documents).warnings)) == []


def test_the_files_are_in_the_one_style() -> None:
    assert formatted(curated_files(CURATED)) == {}


def test_every_document_has_a_source_file(documents: Path) -> None:
    described = {source.data.document.sha256 for source in curated()[0].sources.values()}
    assert described == read_documents(documents).texts.keys()


def test_the_documents_are_covered(texts: dict[str, DocumentText]) -> None:
    for found in coverage(curated()[0], texts):
        assert found.percent >= LEAST_COVERED, found.slug
        assert not found.sentences, found.slug
        assert not found.numbers, found.slug


def test_every_fact_is_cited() -> None:
    cited = {row["record_id"] for row in curated()[1]["citation"]}
    assert [record.data.slug for record in records(*FACTS) if record.id not in cited] == []


def test_every_fact_can_be_reached_from_an_entity() -> None:
    involved = {row["fact_id"] for row in curated()[1]["involvement"]}
    assert [record.data.slug for record in records(*FACTS) if record.id not in involved] == []


def test_every_fact_has_a_topic() -> None:
    assert [record.data.slug for record in records(*FACTS) if not record.data.topics] == []


def test_every_entity_is_referred_to() -> None:
    referred = set()
    for name, rows in curated()[1].items():
        ids = {"record_id"} if name == "alias" else {"id"}
        for row in rows:
            referred |= {row[c] for c in row if c.endswith("_id") and c not in ids and row[c]}
    idle = [record.data.slug for record in records(*ENTITIES) if record.id not in referred]
    assert idle == []


def test_every_statistic_is_measured_in_its_indicators_dimension() -> None:
    units = curated()[0].units
    indicators = {record.data.slug: record.data for record in records(RecordKind.INDICATOR)}
    for record in records(RecordKind.STATISTIC):
        quantity = record.data.quantity
        if quantity and quantity.unit:
            kind = indicators[record.data.indicator].unit_kind
            assert units[quantity.unit].kind is kind, record.data.slug


def test_a_part_never_has_the_amount_of_its_package() -> None:
    amounts = {
        row["fact_id"]: (row["value"], row["unit_code"])
        for row in curated()[1]["quantity"]
        if row["value"] is not None
    }
    slugs = {record.id: record.data.slug for record in records()}
    same = [
        (slugs[row["fact_id"]], slugs[row["other_id"]])
        for row in curated()[1]["fact_relation"]
        if row["kind"] is FactRelationKind.CONTAINS
        and row["fact_id"] in amounts
        and amounts[row["fact_id"]] == amounts.get(row["other_id"])
    ]
    assert same == []


def test_parents_form_a_tree() -> None:
    for kind in ENTITIES:
        parents = {
            record.data.slug: getattr(record.data, "parent", None) for record in records(kind)
        }
        for slug in parents:
            line = [slug]
            while parents[line[-1]]:
                assert parents[line[-1]] not in line, line
                line.append(parents[line[-1]])


def test_a_document_is_dated_only_by_its_own_text(texts: dict[str, DocumentText]) -> None:
    for slug, source in curated()[0].sources.items():
        published = source.data.document.published_on
        assert published is None or str(published.year) in texts[slug].text
