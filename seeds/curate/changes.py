"""What has changed in the records of a source since a revision of the repository.

Citations are compared by the words that they cite, so a passage that only has another key is no
change, and one that is another sentence is.
"""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from seeds.check import check
from seeds.content import Content
from seeds.curated_file import SOURCES
from seeds.files import ENDING, Files, curated_files
from seeds.read import read


class NoRevision(Exception):
    """The revision can't be read; the message says why."""


@dataclass(frozen=True)
class Shown:
    """A record as it is reviewed: its fields as written, and the checksums of its spans."""

    kind: str
    slug: str
    fields: Mapping[str, Any]
    spans: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """A record that is new or gone, or the fields that differ: as they were, and as they are."""

    before: Shown | None
    after: Shown | None

    @property
    def fields(self) -> list[tuple[str, Any, Any]]:
        """The fields that differ, each with both values."""
        old = self.before.fields if self.before else {}
        new = self.after.fields if self.after else {}
        return [
            (name, old.get(name), new.get(name))
            for name in dict.fromkeys((*old, *new))
            if old.get(name) != new.get(name)
        ]

    @property
    def is_cited_otherwise(self) -> bool:
        """Whether the record cites other words."""
        return bool(self.before and self.after and self.before.spans != self.after.spans)


def files_at(folder: Path, revision: str) -> Files:
    """Return the curated files of a folder as they were at a revision.

    Raises ``NoRevision`` if git does not know it.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel").strip().decode())
    inside = folder.resolve().relative_to(top.resolve()).as_posix()
    tree = f"{_git(folder, 'rev-parse', '--verify', f'{revision}^{{commit}}').strip().decode()}"
    listed = _git(folder, "ls-tree", "-r", "-z", "--name-only", "--full-tree", tree, inside)
    contents = {}
    for name in filter(None, listed.decode().split("\0")):
        path = PurePosixPath(name).relative_to(inside).as_posix()
        if path.endswith(ENDING):
            contents[path] = _git(folder, "cat-file", "blob", f"{tree}:{name}")
    return Files(folder, dict(sorted(contents.items()))).with_line_feeds()


def _git(folder: Path, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, check=False)
    except OSError as error:
        raise NoRevision(f"git can't be run: {error.strerror}") from None
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise NoRevision(f"git says: {reason.removeprefix('fatal: ')}")
    return done.stdout


def shown(content: Content, slug: str) -> dict[tuple[str, str], Shown]:
    """Return the records of a source, as they are written."""
    found = {}
    for record in content.records:
        if record.source != slug:
            continue
        value: Any = record.file.value
        for step in record.location:
            value = value[step]
        fields = {name: part for name, part in value.items() if name not in ("slug", "citations")}
        key = (record.kind.lower(), record.data.slug)
        found[key] = Shown(*key, fields, tuple(_spans(content, slug, value.get("citations", ()))))
    return found


def _spans(content: Content, slug: str, citations: Any) -> list[str]:
    spans = []
    for name in citations:
        document, _, passage = str(name).rpartition("/")
        source = content.sources.get(document or slug)
        span = source.data.passages.get(passage) if source else None
        spans.append(span.sha256 if span else str(name))
    return sorted(spans)


def changes(content: Content, slug: str, folder: Path, revision: str) -> list[Change]:
    """Return the changes of the records of a source since a revision, in the order of the file."""
    before = shown(check(read(files_at(folder, revision))), slug)
    after = shown(content, slug)
    pairs = [Change(before.get(key), now) for key, now in after.items()]
    pairs += [Change(was, None) for key, was in before.items() if key not in after]
    return [pair for pair in pairs if pair.fields or pair.is_cited_otherwise]


def content_of(folder: Path) -> Content:
    """Return the content of a folder, with its problems."""
    return check(read(curated_files(folder)))


def file_of(slug: str) -> str:
    """Return the name of a source's file."""
    return f"{SOURCES}{slug}{ENDING}"
