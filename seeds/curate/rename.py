"""A new slug for a record: in its own place, and wherever another record refers to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from db.tables import FACTS
from db.tables.record_kind import RecordKind
from seeds.content import Content, CuratedRecord
from seeds.curate.layout import Edit, edited, places
from seeds.curated_file import SOURCES, CuratedFile, Location
from seeds.files import ENDING, Files
from seeds.prepare import prepare_files
from seeds.shapes import SHAPES


class CannotRename(Exception):
    """There is no such record, or the new slug is none."""


@dataclass(frozen=True)
class Renamed:
    """The files that change, ``None`` for one that is no longer there, and the places changed."""

    contents: Mapping[str, str | None]
    count: int


def rename(files: Files, name: str, slug: str) -> Renamed:
    """Return the files after the record called ``name`` (``kind:slug``) has another slug.

    Raises ``CannotRename``, and ``CuratedDataError`` if the data has problems before or after.
    """
    content, _ = prepare_files(files)
    record = _record(content, name)
    changed: dict[str, list[tuple[Location, bool, str]]] = {}
    for file, location, is_key, text in _uses(content, record, slug):
        changed.setdefault(file.name, []).append((location, is_key, text))
    contents: dict[str, str | None] = {}
    for file_name, uses in changed.items():
        text = files.contents[file_name].decode("utf-8")
        at = places(text)
        edits = set()
        for location, is_key, new in uses:
            place = at.get(location) or at[location[:-1]]  # The only item of a list stands alone.
            start, end = (place.key, _end_of_key(text, place.key, location)) if is_key else (
                place.start, place.end
            )  # fmt: skip
            edits.add(Edit(start, end, new))
        contents[file_name] = edited(text, edits)
    if record.source is not None and record.kind is RecordKind.DOCUMENT:
        contents[f"{SOURCES}{slug}{ENDING}"] = contents[record.file.name]
        contents[record.file.name] = None
    _prepare_again(files, contents)
    return Renamed(contents, sum(map(len, changed.values())))


def _record(content: Content, name: str) -> CuratedRecord:
    kind, _, slug = name.rpartition(":")
    found = [
        record
        for record in content.records
        if record.data.slug == slug and (not kind or record.kind.lower() == kind)
    ]
    if len(found) > 1:
        choices = " or ".join(f"{record.kind.lower()}:{slug}" for record in found)
        raise CannotRename(f"{name!r} is ambiguous: write {choices}")
    if not found:
        raise CannotRename(f"there is no record {name!r}: 'policygraph find' shows what there is")
    return found[0]


def _end_of_key(text: str, start: int, location: Location) -> int:
    written = str(location[-1])
    return start + len(written) + (2 if text[start] in "\"'" else 0)


def _uses(
    content: Content, record: CuratedRecord, slug: str
) -> Iterator[tuple[CuratedFile, Location, bool, str]]:
    """Yield each place of the slug: the file, the location, whether it is a key, the new text."""
    kind, old = record.kind, record.data.slug
    yield record.file, (*record.location, "slug"), False, slug
    kinds_of: dict[str, set[RecordKind]] = {}
    for one in content.records:
        kinds_of.setdefault(one.data.slug, set()).add(one.kind)

    def new(name: str | None, kinds: tuple[RecordKind, ...]) -> str | None:
        if name is None:
            return None
        prefix, colon, rest = name.rpartition(":")
        meant = [k for k in kinds if k in kinds_of.get(rest, ()) and prefix in ("", k.lower())]
        return f"{prefix}{colon}{slug}" if rest == old and meant == [kind] else None

    for one in content.records:
        for location, name, kinds in _references(one):
            if (text := new(name, kinds)) is not None:
                yield one.file, (*one.location, *location), False, text
        for index, cited in enumerate(getattr(one.data, "citations", ())):
            document, _, passage = cited.rpartition("/")
            if kind is RecordKind.DOCUMENT and document == old:
                yield one.file, (*one.location, "citations", index), False, f"{slug}/{passage}"
    for source in content.sources.values():
        if old in getattr(source.data.mentions, kind.lower(), {}):
            yield source.file, ("mentions", kind.lower(), old), True, slug


def _references(
    record: CuratedRecord,
) -> Iterator[tuple[Location, str | None, tuple[RecordKind, ...]]]:
    """Yield the references of a record: the location, the name, the kinds that it may lead to."""
    shape, data = SHAPES[record.kind], record.data
    for reference in shape.references:
        yield (reference.field,), getattr(data, reference.field), reference.kinds
    for link in shape.links:
        for index, item in enumerate(getattr(data, link.field)):
            for reference in link.references:
                at: Location = (link.field, index)
                if link.bare:
                    yield at, item, reference.kinds
                else:
                    inside = (*at, reference.field)
                    yield inside, getattr(item, reference.field), reference.kinds
    for index, relation in enumerate(getattr(data, "relations", ())):
        yield ("relations", index, "fact"), relation.fact, tuple(FACTS)


def _prepare_again(files: Files, contents: Mapping[str, str | None]) -> None:
    """Raise ``CuratedDataError`` if the files have problems after a change."""
    merged = {name: content for name, content in files.contents.items() if name not in contents}
    merged |= {name: text.encode() for name, text in contents.items() if text is not None}
    prepare_files(replace(files, contents=dict(sorted(merged.items()))))
