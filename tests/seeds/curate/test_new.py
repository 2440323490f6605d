"""What a text proposes: names, figures, and the beginning of a file that can be read."""

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from db.tables.measure import Comparator
from seeds.check import check
from seeds.curate.find import named_records
from seeds.curate.new import new_source, slug_of
from seeds.curate.propose import entities_of, figures, mentioned, new_names, section_of
from seeds.documents import DocumentText, read_documents
from seeds.files import Files, curated_files
from seeds.read import read
from tests.seeds.folders import DOCUMENTS, INVENTED

FILES = curated_files(INVENTED)
READ = read(FILES)
UNITS = tuple(check(READ).units.values())
KNOWN = entities_of(named_records(READ))


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("The River Guard met the guardia del rio.", {"agency:river-guard"}),
        ("Colombians went to Panama.", {"country:colombia", "country:panama"}),
        ("They wrote to CU-7.", {"agency:coin-unit"}),
        ("The river guards itself.", set()),
    ],
)
def test_a_sentence_names_what_is_known(sentence: str, named: set[str]) -> None:
    found = {entity.reference for entity in mentioned(KNOWN, sentence)}
    assert {name for name in found if not name.startswith("topic:")} >= named
    assert found >= named
    if not named:
        assert "agency:river-guard" not in found


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Quay Police met Ana María Ruiz.", ["Quay Police", "Ana María Ruiz"]),
        ("In the North Sea, Panama and the Sand Cartel met.", ["North Sea", "Sand Cartel"]),
        ("Nobody came in March.", []),
        ("The River Guard came.", []),
    ],
)
def test_what_looks_new_is_proposed(sentence: str, names: list[str]) -> None:
    assert list(new_names(KNOWN, sentence)) == names


def test_a_new_name_is_proposed_for_a_file() -> None:
    sections = {
        "Quay Police": "agencies",
        "Ana María Ruiz": "people",
        "Gen. Ruiz": "people",
        "North Sea": "places",
        "Sand Cartel": "criminal_organizations",
        "Law 30": "documents",
        "XYZ": "agencies",
    }
    assert {name: section_of(name) for name in sections} == sections


@pytest.mark.parametrize(
    ("sentence", "spanish", "words", "value", "comparator", "unit"),
    [
        ("They seized more than 3,800 pounds of it.", False, "more than 3,800 pounds", "3800",
         Comparator.GREATER_THAN, "[lb_av]"),
        ("It cost at least $2.5 million.", False, "at least $2.5 million", "2500000",
         Comparator.AT_LEAST, "USD"),
        ("Two decades later", False, "Two decades", "20", Comparator.EQUAL, "a"),
        ("It rose by 12.5 percent", False, "12.5 percent", "12.5", Comparator.EQUAL, "%"),
        ("cerca de 1.200 kilogramos", True, "cerca de 1.200 kilogramos", "1200",
         Comparator.APPROXIMATELY, "kg"),
        ("some 40", False, "some 40", "40", Comparator.APPROXIMATELY, None),
    ],
)  # fmt: skip
def test_a_printed_figure_is_proposed(
    sentence: str, spanish: bool, words: str, value: str, comparator: Comparator, unit: str | None
) -> None:
    (found,) = figures(sentence, UNITS, spanish=spanish)
    assert found.as_stated == words
    assert (found.value, found.comparator, found.unit) == (Decimal(value), comparator, unit)


@pytest.mark.parametrize(
    "sentence", ["In 2013 it began.", "On May 31 it ended.", "One came.", "F-16"]
)
def test_years_days_and_names_are_no_figures(sentence: str) -> None:
    assert list(figures(sentence, UNITS)) == []


def test_a_slug_is_made_of_any_text() -> None:
    assert slug_of("Río de l’Est: A “Story”") == "rio-de-l-est-a-story"
    assert len(slug_of("word " * 100)) <= 100


@pytest.mark.parametrize("name", ["heron-report", "gazette-story", "margin-notes", "rope-log"])
def test_the_beginning_of_a_file_can_be_read(name: str) -> None:
    (text,) = (t for t in read_documents(DOCUMENTS).texts.values() if t.file == f"{name}.txt")
    written = new_source(
        text,
        "new",
        name="New: a “title” #1",
        language="en",
        records=named_records(READ),
        units=UNITS,
    )
    content = check(read(Files(Path(), {"sources/new.yaml": written.encode()})))
    assert content.problems == ()
    source = content.sources["new"].data
    assert source.document.name == "New: a “title” #1"
    assert source.document.sha256 == text.sha256
    for key, span in text.sentences():
        passage = source.passages[key]
        assert (passage.start, passage.end, passage.sha256) == (span.start, span.end, span.sha256)
    # No sentence of the document is copied.
    assert not any(text.text[span.start : span.end] in written for _, span in text.sentences()
                   if span.end - span.start > 60)  # fmt: skip


def test_proposals_are_right_once_they_are_uncommented() -> None:
    text = "The Quay Police seized more than 3,800 pounds.\n"
    document = DocumentText(hashlib.sha256(text.encode()).hexdigest(), text, "x.txt")
    written = new_source(
        document, "new", name="New", language="en", records=(), units=UNITS, origin="From a page."
    )
    assert "# From a page." in written
    assert "# - {slug: quay-police, name: Quay Police}  # [p1s1]" in written
    at = written.index("# statistics:")
    lines = [line.removeprefix("# ") for line in written[at:].splitlines()]
    (file,) = read(Files(Path(), {"x.yaml": "\n".join(lines).encode()})).files
    assert file.value == {
        "statistics": [
            {
                "slug": "new-p1s1-1",
                "quantity": {
                    "as_stated": "more than 3,800 pounds",
                    "value": "3800",
                    "comparator": "GREATER_THAN",
                    "unit": "[lb_av]",
                },
                "citations": ["p1s1"],
            }
        ]
    }
