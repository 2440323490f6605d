"""Every position, checksum and printed figure is recomputed from the documents' texts."""

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from seeds.check import check
from seeds.documents import DocumentText
from seeds.files import curated_files
from seeds.prepare import prepare
from seeds.problems import Problem
from seeds.read import read
from seeds.verify import verify
from tests.seeds.folders import (
    DOCUMENTS,
    INVENTED,
    SHA256,
    assert_marked,
    invented,
    problems_of,
    small,
)

GAZETTE = "sources/gazette-story.yaml"
REPORT = "sources/heron-report.yaml"


def found_wrong(data: Path, documents: Path = DOCUMENTS) -> list[Problem]:
    """Return what ``verify`` reports on data that is well-formed."""
    # A figure that differs from its words is found before; here, both differ from the document.
    content = check(read(curated_files(data)))
    return problems_of(lambda: verify(content, documents))


def test_the_invented_data_stands_in_its_documents() -> None:
    content, _ = prepare(INVENTED)
    texts = verify(content, DOCUMENTS).texts
    assert {slug: text.file for slug, text in texts.items()} == {
        slug: f"{slug}.txt"
        for slug in ("gazette-story", "heron-report", "margin-notes", "rope-log")
    }


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        pytest.param(
            r"(p3s4: {start: )\d+(.*)", r"\g<1>443\2  #! is {start: 443, end: 565", id="start"
        ),
        pytest.param(
            r"(p3s4: .* end: )\d+(.*)", r"\g<1>566\2  #! is {start: 444, end: 566", id="end"
        ),
        pytest.param(r"(p3s4: .*graph: )3(.*)", r"\g<1>4\2  #! paragraph: 3, ", id="paragraph"),
        pytest.param(
            r"(p3s4: .*sha256: )\w+(.*)", rf"\g<1>{SHA256}\2  #! sha256: cd5f8df9", id="sha256"
        ),
        pytest.param(
            r"^(  - {start: \d+, end: )\d+(.*)", r"\g<1>1155\2  #! is {start: ", id="boilerplate"
        ),
        pytest.param(r"^  length: .*", "  length: 9999  #! text is 1161 code poi", id="length"),
        pytest.param(
            r"words: one of those(.*)",
            r"words: one of these\1  #! 'one of these' does not occur in the passage p4s2",
            id="idiom",
        ),
    ],
)
def test_what_differs_from_a_document_is_reported(
    tmp_path: Path, pattern: str, replacement: str
) -> None:
    folder = invented(tmp_path / "data", GAZETTE, pattern, replacement)
    assert_marked(folder, found_wrong(folder))


@pytest.mark.parametrize(
    ("name", "field", "printed", "stated"),
    [
        (GAZETTE, "quantity", "more than 3,800", "more than 3,900"),
        (GAZETTE, "quantity", "more than 3,800", "fewer than 3,800"),
        # No part of a figure is that figure.
        (GAZETTE, "quantity", "more than 3,800", "3,8"),
        (GAZETTE, "quantity", "more than 3,800", "800"),
        (GAZETTE, "quantity", "more than 3,800", "more than 3"),
        (REPORT, "quantity", "about 12.3456 kilograms", "2.3456 kilograms"),
        (REPORT, "quantity", "about 12.3456 kilograms", "3456 kilograms"),
        (REPORT, "quantity", "about 12.3456 kilograms", "about 12"),
        # It stands in the document, but not in a passage that the fact cites.
        (GAZETTE, "quantity", "Twelve", "14 March 2021"),
        # The words of every time are looked for as well.
        (GAZETTE, "period", "before dawn on 2 March 2021", "before dusk on 2 March 2021"),
        (REPORT, "target", "by the end of 2023", "by the end of 2024"),
        (REPORT, "baseline", "in 2020", "in 202"),
    ],
)
def test_a_figure_that_is_not_printed_so_is_reported(
    tmp_path: Path, name: str, field: str, printed: str, stated: str
) -> None:
    folder = invented(
        tmp_path / "data",
        name,
        rf'{field}: {{as_stated: "?{printed}"?(.*)',
        rf'{field}: {{as_stated: "{stated}"\1  #! {stated!r} occurs in no passage that is cited',
    )
    assert_marked(folder, found_wrong(folder))


def test_a_changed_document_is_another_one(tmp_path: Path) -> None:
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    changed = texts / "gazette-story.txt"
    changed.write_text(changed.read_text("utf-8") + "\n", "utf-8")
    mark = f"  #! no file in {texts} has this SHA-256"
    folder = invented(tmp_path / "data", GAZETTE, r"^(  sha256: .*)", rf"\1{mark}")
    assert_marked(folder, found_wrong(folder, texts))


def test_a_document_with_other_line_endings_is_named(tmp_path: Path) -> None:
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    changed = texts / "gazette-story.txt"
    changed.write_bytes(changed.read_bytes().replace(b"\n", b"\r\n"))
    mark = "  #! gazette-story.txt has this text with other line endings"
    folder = invented(tmp_path / "data", GAZETTE, r"^(  sha256: .*)", rf"\1{mark}")
    assert_marked(folder, found_wrong(folder, texts))


def test_a_text_beside_the_documents_is_no_problem_of_theirs(tmp_path: Path) -> None:
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    (texts / "a-latin.txt").write_bytes("Río".encode("latin-1"))
    lines = (texts / "rope-log.txt").read_bytes()
    (texts / "rope-log-windows.txt").write_bytes(lines.replace(b"\n", b"\r\n"))
    (texts / "rope-log-copy.txt").write_bytes(lines)
    content, _ = prepare(INVENTED)
    assert len(verify(content, texts).texts) == 4


def test_a_document_that_is_not_utf_8_is_reported_where_a_source_needs_it(tmp_path: Path) -> None:
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    content = b"R\xedo"
    (texts / "gazette-story.txt").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    folder = invented(tmp_path / "data", GAZETTE, r"^  sha256: .*", f"  sha256: {sha256}")
    (problem,) = found_wrong(folder, texts)
    assert str(problem).startswith("gazette-story.txt:1:2: this is not UTF-8 (")


def test_a_speaker_that_is_not_printed_so_is_reported(tmp_path: Path) -> None:
    mark = "his judge  #! 'his judge' occurs in no passage that is cited here (printed)"
    folder = invented(tmp_path / "data", GAZETTE, r"(attributed_as: ).*", rf"\1{mark}")
    assert_marked(folder, found_wrong(folder))


def test_an_entity_whose_name_is_not_printed_is_a_warning(tmp_path: Path) -> None:
    folder = invented(tmp_path / "data", "agencies.yaml", r"name: Zebra Patrol", "name: Ebb Bureau")
    content, _ = prepare(folder)
    (warning,) = verify(content, DOCUMENTS).warnings
    assert "no name or alias of agency:zebra-patrol is printed in the sentence" in str(warning)


def test_a_folder_without_documents_is_a_problem_for_each_source(tmp_path: Path) -> None:
    words = f"no file in {tmp_path} has this SHA-256"
    assert [problem.message for problem in found_wrong(INVENTED, tmp_path)] == [words] * 4


def test_a_document_is_known_by_its_text_and_not_its_name(tmp_path: Path) -> None:
    texts = shutil.copytree(DOCUMENTS, tmp_path / "texts")
    (texts / "gazette-story.txt").rename(texts / "another.txt")
    content, _ = prepare(INVENTED)
    assert verify(content, texts).texts["gazette-story"].file == "another.txt"


def test_all_that_differs_is_reported_at_once(tmp_path: Path) -> None:
    folder = invented(tmp_path / "data")
    for name, pattern, replacement in [
        (
            GAZETTE,
            r"as_stated: Twelve(.*)",
            r"as_stated: Eleven\1  #! 'Eleven' occurs in no passage",
        ),
        (GAZETTE, r"^  length: .*", "  length: 2000  #! the text is 1161 code points long"),
        (REPORT, r"(p1s1: .* end: )\d+(.*)", r"\g<1>9\2  #! the span in the document is"),
        (REPORT, r"as_stated: halve(.*)", r"as_stated: double\1  #! 'double' occurs in no"),
    ]:
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(re.sub(pattern, replacement, text, flags=re.M), "utf-8")
    # The passage p1s1 of the report no longer holds what is cited from it.
    problems = found_wrong(folder)
    assert [p.message for p in problems if "'year 2020'" in p.message]
    assert_marked(folder, [p for p in problems if "'year 2020'" not in p.message])


BROKEN = "The men were\n  more\tthan\n\n3,800."
BROKEN_STORY = f"""\
document:
  {{slug: broken, name: Broken, role: SOURCE, length: {len(BROKEN)}, sha256: $SHA256}}
passages:
  p1s1: $SPAN
statistics:
  - slug: men
    name: Men
    indicator: arrests
    quantity: {{as_stated: "MORE than 3,800", value: 3800, comparator: GREATER_THAN}}
    modality: STATED
    voice: NARRATOR
    citations: [p1s1]
"""


def test_a_figure_may_be_broken_over_lines_and_differ_in_case(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").write_text(BROKEN, "utf-8")
    sha256 = hashlib.sha256(BROKEN.encode()).hexdigest()
    span = DocumentText(sha256, BROKEN, "broken.txt").span(0, len(BROKEN))
    story = BROKEN_STORY.replace("$SHA256", sha256).replace("$SPAN", str(span))
    folder = small(tmp_path / "data", {"sources/broken.yaml": story})
    (folder / "sources" / "story.yaml").unlink()
    content, _ = prepare(folder)
    assert verify(content, tmp_path).texts.keys() == {"broken"}
