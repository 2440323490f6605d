"""Positions in texts: code points, paragraphs, checksums, and where words stand."""

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest

from db.text.folding import fold
from seeds.documents import DocumentText, Span, read_documents
from tests.seeds.folders import DOCUMENTS

TEXT = "Title 🏮\n\n   \nOne río.  Two\nríos of “water”.\r\n\n\nOne río.\n"


def document(text: str) -> DocumentText:
    return DocumentText(hashlib.sha256(text.encode()).hexdigest(), text, "one.txt")


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_paragraphs_are_the_lines_that_are_not_empty() -> None:
    text = document(TEXT)
    assert [TEXT[start:end].strip() for start, end in text.paragraphs] == [
        "Title 🏮",
        "One río.  Two",
        "ríos of “water”.",
        "One río.",
    ]


@pytest.mark.parametrize(
    ("words", "start", "paragraph"),
    [("Title 🏮", 0, 1), ("🏮", 6, 1), ("Two", 23, 2), ("“water”", 35, 3)],
)
def test_a_span_counts_code_points(words: str, start: int, paragraph: int) -> None:
    span = document(TEXT).span(start, start + len(words))
    assert TEXT[span.start : span.end] == words
    assert span == Span(start, start + len(words), paragraph, sha256(words))


def test_a_span_prints_as_a_curated_file_has_it() -> None:
    assert str(Span(3, 9, 2, "ab12")) == "{start: 3, end: 9, paragraph: 2, sha256: ab12}"


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("One río.", [13, 47]),
        ("Two ríos of", [23]),
        ("One   río. \n Two", [13]),
        # What does not occur as it is, may occur as people type it.
        ("one rio", [13, 47]),
        ('of "WATER".', [32]),
        ("rio", [17, 51]),
        ("ri", []),
        ("o.", [19, 53]),
        (".*", []),
        ("“water”. One", [35]),
        ("", []),
        (" \n", []),
    ],
)
def test_words_are_found_everywhere_however_lines_break(words: str, starts: list[int]) -> None:
    found = document(TEXT).find(words)
    assert [span.start for span in found] == starts
    for span in found:
        assert fold(TEXT[span.start : span.end]) == fold(words)
        assert span.sha256 == sha256(TEXT[span.start : span.end])


def test_words_are_found_as_people_type_them() -> None:
    text = "The U.S. paid $16,400 for an F–16 of O’Hara in Zeus.\n"
    for typed, printed in (("US paid", "U.S. paid"), ("16400 for an f16", "16,400 for an F–16")):
        (span,) = document(text).find(typed)
        assert text[span.start : span.end] == printed
    assert not document(text).find("US.")


def test_every_sentence_gets_a_passage() -> None:
    text = document(
        "Title\n \nCol. Ada J. Núñez came. “Who asked?” he said, at 3.5 km. (It was late.)\n"
        "¿Nobody… knows? No! In 2020 it ended.\n"
    )
    assert [(key, text.text[span.start : span.end]) for key, span in text.sentences()] == [
        ("p1s1", "Title"),
        ("p2s1", "Col. Ada J. Núñez came."),
        ("p2s2", "“Who asked?” he said, at 3.5 km."),
        ("p2s3", "(It was late.)"),
        ("p3s1", "¿Nobody… knows?"),
        ("p3s2", "No!"),
        ("p3s3", "In 2020 it ended."),
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Gen. Ruiz met Mr. Paz in Jan. 2020. They left.",
            ["Gen. Ruiz met Mr. Paz in Jan. 2020.", "They left."],
        ),
        (
            "El Sr. Paz llegó a EE. UU. Con la Dra. Ruiz (art. 5). ¿Se fue? Él no. Ángel sí.",
            [
                "El Sr. Paz llegó a EE. UU. Con la Dra. Ruiz (art. 5).",
                "¿Se fue?",
                "Él no.",
                "Ángel sí.",
            ],
        ),
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str, sentences: list[str]) -> None:
    spans = [span for _, span in document(text).sentences()]
    assert [text[span.start : span.end] for span in spans] == sentences


def test_sentences_cover_every_letter_of_the_invented_documents() -> None:
    for text in read_documents(DOCUMENTS).texts.values():
        spans = [span for _, span in text.sentences()]
        said = "".join(text.text[span.start : span.end] for span in spans)
        assert "".join(said.split()) == "".join(text.text.split())
        assert all(one.end <= two.start for one, two in pairwise(spans))
        assert all(text.span(span.start, span.end) == span for span in spans)


def test_documents_are_known_by_the_bytes_of_their_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Río\r\n".encode())
    (tmp_path / "notes.md").write_text("No document.")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "b.txt").write_text("Not looked at.")
    digest = hashlib.sha256("Río\r\n".encode()).hexdigest()
    assert read_documents(tmp_path).texts == {digest: DocumentText(digest, "Río\r\n", "a.txt")}


def test_a_document_of_another_encoding_is_no_problem_of_the_others(tmp_path: Path) -> None:
    content = "One\nRío\n".encode("latin-1")
    (tmp_path / "a.txt").write_bytes(content)
    (tmp_path / "b.txt").write_text("Río\n", "utf-8")
    documents = read_documents(tmp_path)
    assert [text.file for text in documents.texts.values()] == ["b.txt"]
    problem = documents.undecoded[hashlib.sha256(content).hexdigest()]
    assert str(problem).startswith("a.txt:2:2: this is not UTF-8 (")


def test_the_invented_documents_hold_what_breaks_careless_code() -> None:
    text = "".join(text.text for text in read_documents(DOCUMENTS).texts.values())
    for trap in ("🏮", "“", "’", '"', "\\", "'", "\n\n", "\n   \n", "Ł", "Ø", "Å", "\u0301", "ñ"):
        assert trap in text
