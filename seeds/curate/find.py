"""Words -> the records that are named so, whether or not the data is sound."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.curated_file import SOURCES, CuratedFile, CuratedFiles, Location
from seeds.shapes import SHAPES

KINDS_OF_SECTIONS = {shape.section: kind for kind, shape in SHAPES.items()}


@dataclass(frozen=True)
class Named:
    """A record as it stands in a file: how others refer to it, and its names."""

    kind: RecordKind
    slug: str
    names: tuple[str, ...]
    file: CuratedFile
    location: Location

    @property
    def reference(self) -> str:
        """What refers to the record wherever a reference may stand."""
        return f"{self.kind.lower()}:{self.slug}"

    @property
    def line(self) -> int:
        """The line where the record begins."""
        return self.file.problem(self.location, "").line


@dataclass(frozen=True)
class Found:
    """A record, and the name that was found."""

    record: Named
    name: str


def named_records(files: CuratedFiles) -> Iterator[Named]:
    """Yield every record that has a slug and a name."""
    for file in files.files:
        for kind, location, value in _records(file):
            slug, name = value.get("slug"), value.get("name")
            if not isinstance(slug, str) or not isinstance(name, str):
                continue
            aliases, acronym = value.get("aliases"), value.get("acronym")
            others = [*aliases] if isinstance(aliases, list) else []
            names = [one for one in (name, acronym, *others) if isinstance(one, str)]
            yield Named(kind, slug, tuple(names), file, location)


def _records(file: CuratedFile) -> Iterator[tuple[RecordKind, Location, dict[str, Any]]]:
    value = file.value
    sections: list[tuple[Location, Any]]
    if file.name.startswith(SOURCES):
        inside = value if isinstance(value, dict) else {}
        document = inside.get("document")
        if isinstance(document, dict):
            yield RecordKind.DOCUMENT, ("document",), document
        sections = [((name,), inside.get(name)) for name in KINDS_OF_SECTIONS]
    else:
        sections = [((), value)]
    for location, items in sections:
        section = str(location[0]) if location else file.name.rpartition(".")[0]
        kind = KINDS_OF_SECTIONS.get(section)
        if kind is None or not isinstance(items, list):
            continue
        for index, item in enumerate(items):
            if isinstance(item, dict):
                yield kind, (*location, index), item


def find(files: CuratedFiles, words: str) -> list[Found]:
    """Return the records with a name, an alias, an acronym or a slug that has ``words``.

    Names that are these words come first, then those that begin with them, then the others.
    """
    wanted = fold(words)
    found: list[tuple[int, str, Found]] = []
    for record in named_records(files):
        ranked = [(_rank(wanted, fold(name)), name) for name in (*record.names, record.slug)]
        rank, name = min(ranked, key=lambda pair: pair[0])
        if rank < MISSED:
            found.append((rank, record.reference, Found(record, name)))
    return [one for _, _, one in sorted(found, key=lambda item: item[:2])]


MISSED = 4


def _rank(wanted: str, name: str) -> int:
    """Return how far a folded name is from the words: less is nearer."""
    if not wanted:
        return MISSED
    if name == wanted:
        return 0
    if name.startswith(f"{wanted} "):
        return 1
    if f" {wanted}" in f" {name}".replace("-", " "):
        return 2
    return 3 if all(word in name for word in wanted.split()) else MISSED


def similar(files: CuratedFiles, words: str) -> list[str]:
    """Return names that are close to ``words``."""
    names = {fold(name): name for record in named_records(files) for name in record.names}
    return [names[near] for near in difflib.get_close_matches(fold(words), list(names), n=3)]
