"""PDF and HTML files become the text that is cited."""

import hashlib
import json
import sys
from pathlib import Path

import pytest

from seeds.curate.extract import NotExtracted, extract, normalized, origin_of, paragraphs_of

PAGE = """<!doctype html><html><head><title>No text</title></head><body>
<nav><a href="/">Home</a></nav><script>var x = 1;</script><!-- No text. -->
<h1>A&nbsp;title</h1><p>The <b>Guard</b> seized 3
 kilos.<br>It   ended.</p><ul><li>One</li><li>Two &amp; three</li></ul>
<table><tr><td>Cell</td><td>Next</td></tr></table></body></html>"""


def test_a_page_has_a_line_for_each_paragraph(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    extracted = extract(path)
    assert extracted.text.split("\n") == [
        "Home", "A title", "The Guard seized 3 kilos.", "It ended.", "One", "Two & three", "Cell",
        "Next", "",
    ]  # fmt: skip
    assert extracted.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert json.loads(extracted.origin()) == {"original": "page.html", "sha256": extracted.sha256}


def pdf(*pages: str) -> bytes:
    """Return a PDF whose pages have some lines of text."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for at, page in enumerate(pages):
        lines = " T* ".join(f"({line}) Tj" for line in page.split("\n"))
        stream = f"BT /F1 10 Tf 14 TL 50 700 Td {lines} ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * at} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    body, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    return (
        f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    ).encode()


def test_a_pdf_keeps_where_its_pages_begin(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(
        pdf("The Guard seized three kilo-\ngrams of moonstone in the", "reeds. It ended.")
    )
    extracted = extract(path)
    assert (
        extracted.text == "The Guard seized three kilograms of moonstone in the reeds. It ended.\n"
    )
    assert extracted.text[extracted.pages[1] :].startswith("reeds.")
    assert json.loads(extracted.origin())["pages"] == list(extracted.pages)


def test_lines_of_a_page_become_paragraphs() -> None:
    page = "A first line that is long enough\nto be whole. Short end.\n"
    page += "Next begins here and is long\n\nLast"
    assert paragraphs_of(page) == [
        "A first line that is long enough to be whole. Short end.",
        "Next begins here and is long",
        "Last",
    ]


def test_a_text_has_no_character_that_can_not_be_seen() -> None:
    assert normalized(["\ufeffRi\u0301o\u00ad \u200b x", " \n "]) == ["Río x"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.docx", b"x", "a.docx ends in none of .pdf, .html"),
        ("a.pdf", b"no pdf", "this is not a PDF that can be read"),
        ("a.html", b"<p> </p>", "a.html holds no text"),
    ],
)
def test_what_can_not_be_read_says_why(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(NotExtracted, match=words):
        extract(tmp_path / name)


def test_what_is_not_installed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text("<p>x</p>")
    monkeypatch.setitem(sys.modules, "bs4", None)
    with pytest.raises(NotExtracted, match="bs4 is not installed: 'make curate'"):
        extract(tmp_path / "a.html")


def test_a_text_knows_its_origin(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>x</p>")
    extracted = extract(tmp_path / "a.html")
    assert origin_of(tmp_path / "a.txt") is None
    (tmp_path / "a.origin.json").write_text(extracted.origin())
    said = origin_of(tmp_path / "a.txt")
    assert said == f"The text was made from a.html, whose SHA-256 is {extracted.sha256}."
