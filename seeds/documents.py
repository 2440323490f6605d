"""The documents' texts, which are not part of the project, and positions in them."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from db.text.folding import fold
from db.text.tokens import located
from seeds.files import Files, document_files
from seeds.problems import Problem

# Abbreviations whose dot ends no sentence, in English and Spanish; initials and EE. UU. are others.
TITLES = "Mr Mrs Ms Dr Drs Gen Col Lt Maj Capt Cmdr Sgt Adm Gov Sen Rep Prof Hon St Sr Sra Srta Dra"
OTHERS = "Gral Cnel Cap Lic Ing Jr vs art arts núm pág cap etc Jan Feb Mar Apr Jun Jul Aug Sep Sept"
ABBREVIATIONS = (*TITLES.split(), *OTHERS.split(), "Oct", "Nov", "Dec", "EE", "UU")
_NO_END = "".join(rf"(?<!\b{word})" for word in ABBREVIATIONS)
SENTENCE = re.compile(
    rf"\S.*?(?:(?<!\b[A-Z]){_NO_END}[.!?][\"'”’»)\]]*(?=\s+[\"'“‘«(\[¿¡]*[A-ZÀ-ÖØ-Þ0-9])|$)"
)


@dataclass(frozen=True)
class Span:
    """A TextPositionSelector: the code points from ``start`` up to ``end``, exclusive."""

    start: int
    end: int
    paragraph: int
    sha256: str

    def __str__(self) -> str:
        return (
            f"{{start: {self.start}, end: {self.end}, paragraph: {self.paragraph}, "
            f"sha256: {self.sha256}}}"
        )


@dataclass(frozen=True)
class DocumentText:
    """The text of one document, identified by the SHA-256 of its file."""

    sha256: str
    text: str
    file: str

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """The start and end of every non-empty line, in order."""
        return tuple(
            match.span() for match in re.finditer(r"[^\n]+", self.text) if match[0].strip()
        )

    @cached_property
    def _beginnings(self) -> list[int]:
        return [first for first, _ in self.paragraphs]

    def span(self, start: int, end: int) -> Span:
        """Return the span from ``start`` to ``end``, with the paragraph of its start."""
        paragraph = bisect_right(self._beginnings, start)
        digest = hashlib.sha256(self.text[start:end].encode()).hexdigest()
        return Span(start, end, paragraph, digest)

    def find(self, passage: str) -> list[Span]:
        """Find every occurrence of ``passage``, with any white space between its words.

        If it does not occur as it is, find what is the same in its folded form, as whole words.
        """
        if not passage.split():
            return []
        found = [match.span() for match in re.finditer(_pattern(passage), self.text)]
        return [self.span(*place) for place in found or self._find_folded(fold(passage))]

    def _find_folded(self, passage: str) -> Iterator[tuple[int, int]]:
        folded, starts, ends = located(self.text)
        for match in re.finditer(rf"(?<!\w){_pattern(passage)}(?!\w)", folded) if passage else ():
            yield starts[match.start()], ends[match.end() - 1]

    def sentences(self) -> Iterator[tuple[str, Span]]:
        """Propose a passage for every sentence, with the key ``p<paragraph>s<sentence>``."""
        for number, (start, end) in enumerate(self.paragraphs, start=1):
            line = self.text[start:end]
            for sentence, piece in enumerate(SENTENCE.finditer(line), start=1):
                text = piece[0].rstrip()
                first = start + piece.start()
                yield f"p{number}s{sentence}", self.span(first, first + len(text))


def _pattern(passage: str) -> str:
    return r"\s+".join(map(re.escape, passage.split()))


@dataclass(frozen=True)
class Documents:
    """The texts of a folder by the SHA-256 of their files, and what can't be read.

    ``undecoded`` are the problems with files that are not UTF-8, and ``endings`` the files by the
    SHA-256 that they would have with other line endings. Neither matters to other documents.
    """

    folder: Path
    texts: Mapping[str, DocumentText]
    problems: tuple[Problem, ...] = ()
    undecoded: Mapping[str, Problem] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)

    @property
    def unread(self) -> tuple[Problem, ...]:
        """The problems with the files that can't be read."""
        return (*self.problems, *self.undecoded.values())

    def missing(self, sha256: str) -> str:
        """Return the message about a text that is not there."""
        if sha256 in self.endings:
            name = self.endings[sha256]
            return f"{name} has this text with other line endings: save it with those it had"
        return f"no file in {self.folder} has this SHA-256"


def read_documents(folder: Path) -> Documents:
    """Read every ``.txt`` file of ``folder``."""
    return decoded(document_files(folder))


def decoded(files: Files) -> Documents:
    """Return the texts of documents; one that can't be read is no problem of the others."""
    texts: dict[str, DocumentText] = {}
    undecoded: dict[str, Problem] = {}
    endings: dict[str, str] = {}
    for name, content in files.contents.items():
        digest = hashlib.sha256(content).hexdigest()
        try:
            texts[digest] = DocumentText(digest, content.decode("utf-8"), name)
        except UnicodeDecodeError as error:
            before = content[: error.start].decode("utf-8")
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            message = f"this is not UTF-8 ({error.reason}): save the file as UTF-8"
            undecoded[digest] = Problem(name, line, column, message)
        lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        for ending in (b"\n", b"\r\n"):
            endings[hashlib.sha256(lines.replace(b"\n", ending)).hexdigest()] = name
    return Documents(files.folder, texts, files.problems, undecoded, endings)
