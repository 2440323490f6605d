"""The curated data keeps its rules: what no constraint of the database and no check can say."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from api.settings import CURATED
from db.tables import ENTITIES, FACTS
from db.tables.fact import FactRelationKind
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content, CuratedRecord
from seeds.coverage import coverage
from seeds.documents import DocumentText, read_documents
from seeds.files import curated_files
from seeds.prepare import prepare
from seeds.read import read
from seeds.rows import Rows
from seeds.verify import verify

LEAST_COVERED = 97.0
RUN = 8
# Names and titles are printed as they are, and so are figures and periods.
VERBATIM = ("name", "aliases", "title", "as_stated", "words")


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


def test_no_alias_is_shared_by_two_records_of_a_kind() -> None:
    named: dict[tuple[RecordKind, str], set[str]] = defaultdict(set)
    for record in records(*ENTITIES):
        for name in (record.data.name, *record.data.aliases):
            named[record.kind, fold(name)].add(record.data.slug)
    assert {name: slugs for (_, name), slugs in named.items() if len(slugs) > 1} == {}


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


def test_dates_are_printed_in_the_document(texts: dict[str, DocumentText]) -> None:
    for record in records(*FACTS):
        text = texts[record.source or ""].text
        for name in ("period", "target", "baseline"):
            period = getattr(record.data, name, None)
            for day in filter(None, (period and period.start, period and period.end)):
                # A fiscal year begins in the year before the one that names it.
                years = (
                    {str(day.year), str(day.year + 1)} if period.fiscal_year else {str(day.year)}
                )
                assert any(year in text for year in years), (record.data.slug, day)


def test_a_document_is_dated_only_by_its_own_text(texts: dict[str, DocumentText]) -> None:
    for slug, source in curated()[0].sources.items():
        published = source.data.document.published_on
        assert published is None or str(published.year) in texts[slug].text


def test_headlines_are_short_and_distinct() -> None:
    for kind in FACTS:
        names = [record.data.name for record in records(kind)]
        assert [name for name in names if len(name.split()) > 12] == []
        assert {name for name in names if names.count(name) > 1} == set()


def test_no_sentence_of_a_document_is_copied(texts: dict[str, DocumentText]) -> None:
    printed: dict[tuple[str, ...], str] = {}
    for slug, text in texts.items():
        for run in runs(text.text):
            printed.setdefault(run, slug)
    copied = []
    for file in read(curated_files(CURATED)).files:
        for location, written in prose(file.value, ()):
            copied += [(file.name, location, run) for run in runs(written) if run in printed]
    titles = [words(record.data.name) for record in records(RecordKind.DOCUMENT)]
    titles += [words(name) for record in records() for name in record.data.aliases]
    titles += [words(record.data.name) for record in records(*ENTITIES, RecordKind.PARTNERSHIP)]
    assert [one for one in copied if not any(within(one[2], title) for title in titles)] == []


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded."""
    return tuple(re.findall(r"\w+", fold(text)))


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield every run of words that is long enough to be a copy."""
    found = words(text)
    for at in range(len(found) - RUN + 1):
        yield found[at : at + RUN]


def within(run: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Tell whether a run is a part of a title."""
    return any(title[at : at + len(run)] == run for at in range(len(title)))


def prose(value: Any, location: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Yield every text of a curated file that is in the curator's words, with its place."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in VERBATIM or (name == "name" and location and location[0] in SECTIONS):
                yield from prose(part, (*location, name))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from prose(part, (*location, at))
    elif isinstance(value, str):
        yield location, value


SECTIONS = {"operations", "events", "fundings", "statistics", "commitments", "claims"}
