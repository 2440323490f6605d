"""A PDF or HTML file -> the plain text that is cited: one paragraph a line, in NFC, as UTF-8.

The text is made once and then kept, since citations are positions in it. What it was made from is
recorded beside it: the original's checksum, and where each page begins.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# The ending of the file that records what a text was made from.
ORIGIN = ".origin.json"
# Elements of a page that hold no text of the document.
UNREAD = ["script", "style", "noscript", "template", "svg", "head"]
# Elements that stand inside of a paragraph.
INLINE = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time"),
        *("tt", "u", "var", "wbr"),
    )
)
SENTENCE_END = re.compile(r"[.!?:][\"'”’»)\]]*$")


class NotExtracted(Exception):
    """The file can't be read; the message says why, and what to do."""


@dataclass(frozen=True)
class Extracted:
    """The text of a document, the original's SHA-256, and the start of each page in the text."""

    text: str
    original: str
    sha256: str
    pages: tuple[int, ...] = ()

    def origin(self) -> str:
        """Return the record of the text's origin, as JSON."""
        pages = {"pages": self.pages} if self.pages else {}
        record = {"original": self.original, "sha256": self.sha256, **pages}
        return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def extract(path: Path) -> Extracted:
    """Return the text of a PDF or HTML file, by the ending of its name; else ``NotExtracted``."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        endings = ", ".join(READERS)
        raise NotExtracted(f"{path.name} ends in none of {endings}: save it in one of these forms")
    content = path.read_bytes()
    try:
        pages = [normalized(page) for page in reader(content)]
    except ImportError as error:
        message = f"{error.name} is not installed: 'make curate' installs what reads documents"
        raise NotExtracted(message) from None
    joined, starts = _joined(pages)
    if not joined.strip():
        raise NotExtracted(f"{path.name} holds no text; a scan has to be recognized first")
    digest = hashlib.sha256(content).hexdigest()
    return Extracted(joined, path.name, digest, starts if len(pages) > 1 else ())


def normalized(paragraphs: Sequence[str]) -> list[str]:
    """Return paragraphs in NFC, with single spaces, and without characters that can't be seen."""
    found = []
    for paragraph in paragraphs:
        seen = "".join(c for c in paragraph if unicodedata.category(c) != "Cf" and c != "\0")
        if text := " ".join(unicodedata.normalize("NFC", seen).split()):
            found.append(text)
    return found


def _joined(pages: Sequence[Sequence[str]]) -> tuple[str, tuple[int, ...]]:
    """Return one text, one paragraph a line, and where each page starts in it.

    A paragraph that does not end with its page goes on in the next one.
    """
    text, starts = "", []
    for page in pages:
        goes_on = bool(text) and bool(page) and not SENTENCE_END.search(text.rstrip("\n"))
        if goes_on and page[0][:1].islower():
            text = text.rstrip("\n") + " "
        starts.append(len(text))
        text += "".join(f"{paragraph}\n" for paragraph in page)
    return text, tuple(starts)


def _html(content: bytes) -> Iterator[list[str]]:
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag

    soup = BeautifulSoup(content, "html.parser")
    for element in soup(UNREAD):
        element.decompose()
    paragraphs = [""]

    def walk(element: Tag) -> None:
        for child in element.children:
            if isinstance(child, Tag):
                is_apart = child.name not in INLINE
                if is_apart:
                    paragraphs.append("")
                walk(child)
                if is_apart:
                    paragraphs.append("")
            elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
                paragraphs[-1] += str(child)

    walk(soup)
    yield paragraphs


def _pdf(content: bytes) -> Iterator[list[str]]:
    from io import BytesIO

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        for page in PdfReader(BytesIO(content)).pages:
            yield paragraphs_of(page.extract_text())
    except PyPdfError as error:
        raise NotExtracted(f"this is not a PDF that can be read: {error}") from None


def paragraphs_of(page: str) -> list[str]:
    """Return the paragraphs of the lines of a printed page.

    A paragraph ends at an empty line, and at a sentence's end well before the others' right edge.
    """
    lines = [line.strip() for line in page.split("\n")]
    widest = max(map(len, lines), default=0)
    paragraphs, open_ = [], ""
    for line in lines:
        if not line:
            paragraphs.append(open_)
            open_ = ""
            continue
        if re.search(r"[^\W\d_]-$", open_) and line[:1].islower():
            open_ = open_[:-1] + line
        else:
            open_ = f"{open_} {line}".strip()
        if SENTENCE_END.search(line) and len(line) < 0.8 * widest:
            paragraphs.append(open_)
            open_ = ""
    return [paragraph for paragraph in (*paragraphs, open_) if paragraph]


READERS: Mapping[str, Callable[[bytes], Iterator[list[str]]]] = {
    ".pdf": _pdf,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
}


def origin_of(text: Path) -> str | None:
    """Return a sentence about the original of a text, if it is recorded beside it."""
    record = text.with_name(text.stem + ORIGIN)
    if not record.exists():
        return None
    known = json.loads(record.read_text("utf-8"))
    return f"The text was made from {known['original']}, whose SHA-256 is {known['sha256']}."
