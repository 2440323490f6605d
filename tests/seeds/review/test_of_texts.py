"""What is copied from a document, and dates that it does not print."""

from pathlib import Path

from seeds.prepare import prepare
from seeds.verify import verify
from tests.seeds.folders import DOCUMENTS, assert_marked, invented, problems_of

LOG = "sources/rope-log.yaml"


def test_words_of_a_document_are_a_copy(tmp_path: Path) -> None:
    mark = "a document has the same words: in 2005 it was 12 and nobody wrote"
    folder = invented(
        tmp_path / "data",
        LOG,
        r"^  summary: Figures that must not be added up without care.$",
        f"  summary: In 2005 it was 12 and nobody wrote of what.  #! {mark}",
    )
    content, _ = prepare(folder)
    assert_marked(folder, problems_of(lambda: verify(content, DOCUMENTS)))


def test_a_few_words_and_names_are_no_copy(tmp_path: Path) -> None:
    folder = invented(
        tmp_path / "data",
        LOG,
        r"^  summary: Figures that must not be added up without care.$",
        "  summary: In 2005 it was 12, of what nobody wrote. The Rope Log.",
    )
    content, _ = prepare(folder)
    verify(content, DOCUMENTS)


def test_a_year_that_is_not_printed_is_filled_in_from_outside(tmp_path: Path) -> None:
    mark = "the text prints no 1999: a date is not filled in from outside"
    folder = invented(
        tmp_path / "data",
        LOG,
        r"^(    name: Rope laid by the keepers in 2001\n(?:.*\n){2}).*$",
        rf"\1    period: {{as_stated: In, kind: RANGE, start: 1999-01-01, end: 2001-12-31}}  #! {mark}",  # noqa: E501
    )
    content, _ = prepare(folder)
    assert_marked(folder, problems_of(lambda: verify(content, DOCUMENTS)))
