"""The files of a folder, each read once: what is identified is what is checked and loaded."""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seeds.bounds import DOCUMENT_BYTES, DOCUMENTS_BYTES, FILE_BYTES, FILES, FOLDER_BYTES
from seeds.problems import Problem

ENDING = ".yaml"
# Endings that a curated file may have got by a slip, in upper or lower case.
ENDINGS = (ENDING, ".yml")


@dataclass(frozen=True)
class Files:
    """The bytes of the files of a folder by their names, and the problems with the others."""

    folder: Path
    contents: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()

    @property
    def checksum(self) -> str:
        """The SHA-256 of all names and contents."""
        digest = hashlib.sha256()
        for name, content in self.contents.items():
            digest.update(os.fsencode(name) + f"\0{len(content)}\0".encode() + content)
        return digest.hexdigest()

    def with_line_feeds(self) -> "Files":
        """Return the files with the line endings that they have in the repository.

        Elsewhere line endings depend on how git checks the files out.
        """
        lines = {name: text.replace(b"\r\n", b"\n") for name, text in self.contents.items()}
        return replace(self, contents=lines)


def curated_files(folder: Path) -> Files:
    """Read every curated file below ``folder``."""
    names = sorted(_names(folder))
    files = _read(folder, [n for n in names if n.endswith(ENDING)], FILE_BYTES, FOLDER_BYTES)
    problems = [
        Problem(name, 1, 1, _not_read(folder / name), hides=True)
        for name in names
        if not name.endswith(ENDING)
    ]
    if not names:
        message = "there is no curated file (*.yaml) in this folder"
        problems.append(Problem(str(folder), 1, 1, message))
    return replace(files, problems=(*files.problems, *problems)).with_line_feeds()


def document_files(folder: Path) -> Files:
    """Read the text of every document in ``folder``."""
    names = sorted(path.name for path in folder.iterdir() if path.suffix == ".txt")
    return _read(folder, names, DOCUMENT_BYTES, DOCUMENTS_BYTES, links_out=True)


def module_files(folder: Path) -> Files:
    """Read every module of a package of the project."""
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
    return Files(folder, {path: (folder / path).read_bytes() for path in paths}).with_line_feeds()


def _names(folder: Path) -> Iterator[str]:
    """Yield what is named like a curated file, and links to folders, which are not followed.

    Hidden files and folders belong to editors and systems, and are left out.
    """
    for parent, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in (*folders, *files):
            path = Path(parent, name)
            is_named_so = name.lower().endswith(ENDINGS) and not name.startswith(".")
            if is_named_so or (name in folders and path.is_symlink()):
                yield path.relative_to(folder).as_posix()


def _raise(error: OSError) -> None:
    raise error


def _not_read(path: Path) -> str:
    if path.is_dir():
        return "a link to a folder is not followed: put the folder itself here"
    return "the name of a curated file ends in .yaml"


def _read(
    folder: Path, names: Sequence[str], most: int, most_together: int, *, links_out: bool = False
) -> Files:
    """Read files of at most ``most`` bytes each; ``links_out`` may lead to other folders."""
    contents: dict[str, bytes] = {}
    problems: list[Problem] = []
    for number, name in enumerate(names):
        try:
            if number == FILES:
                raise _Unreadable(f"this file is one too many: at most {FILES:,} are read")
            content = _content(folder, name, most, links_out)
            if len(content) + sum(map(len, contents.values())) > most_together:
                raise _Unreadable(f"all files together have at most {most_together:,} bytes")
            contents[name] = content
        except _Unreadable as error:
            problems.append(Problem(name, 1, 1, str(error), hides=True))
        if number == FILES:
            break
    return Files(folder, contents, tuple(problems))


class _Unreadable(Exception):
    """A file can't be read; the message says why."""


def _content(folder: Path, name: str, most: int, links_out: bool) -> bytes:
    path = folder / name
    try:
        if not links_out and not path.resolve(strict=True).is_relative_to(folder.resolve()):
            raise _Unreadable("this link leads out of the folder: put the file itself here")
        if path.exists() and not path.is_file():  # Opening a pipe would wait for its writer.
            raise _Unreadable("this is not a file")
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise _Unreadable(f"this file can't be read: {error.strerror}") from None
    except RuntimeError:
        raise _Unreadable("this link leads to itself: put the file itself here") from None
    if len(content) > most:
        raise _Unreadable(f"this file is too large: it may have at most {most:,} bytes")
    return content
