"""What a record links to: the entities that it names in a part of their own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from db.tables import ENTITIES
from db.tables.record_kind import RecordKind
from db.text.folding import fold
from seeds.content import Content, CuratedRecord, names_of
from seeds.shapes import SHAPES, Reference

# Words of names that name nobody.
LITTLE = "a an and at by for from in of on the to with de del la las los el y"
SMALL = frozenset(LITTLE.split())


@dataclass(frozen=True)
class Linked:
    """An entity that a record links to, the place in the record, and the name of the part."""

    entity: CuratedRecord
    inside: tuple[str | int, ...]
    role: str = ""

    @property
    def part(self) -> str:
        """The field or list that links to it."""
        return str(self.inside[0])


class Links:
    """Finds the records that others link to."""

    def __init__(self, content: Content) -> None:
        self._content = content

    @cached_property
    def _by_name(self) -> dict[tuple[RecordKind, str], CuratedRecord]:
        return {(record.kind, record.data.slug): record for record in self._content.records}

    def find(self, kind: RecordKind, slug: str) -> CuratedRecord | None:
        """Return the record of a kind with a slug, if there is one."""
        return self._by_name.get((kind, slug))

    def of(self, record: CuratedRecord) -> Iterator[Linked]:
        """Yield the entities that a record links to, in the order of its parts."""
        shape = SHAPES[record.kind]
        for reference in shape.references:
            yield from self._linked(
                reference, getattr(record.data, reference.field), (reference.field,)
            )
        for link in shape.links:
            for index, item in enumerate(getattr(record.data, link.field)):
                role = str(getattr(item, "role", ""))
                for reference in link.references:
                    name = item if link.bare else getattr(item, reference.field)
                    yield from self._linked(reference, name, (link.field, index), role)

    def _linked(
        self, reference: Reference, name: str | None, inside: tuple[str | int, ...], role: str = ""
    ) -> Iterator[Linked]:
        if name is None:
            return
        kind, _, slug = name.rpartition(":")
        kinds = [k for k in reference.kinds if k in ENTITIES and (not kind or k.lower() == kind)]
        found = [entity for k in kinds if (entity := self.find(k, slug))]
        if len(found) == 1:
            yield Linked(found[0], inside, role)


def is_named_in(entity: CuratedRecord, words: str) -> bool:
    """Return whether a folded text has a name of an entity, or half of the words of one."""
    if any(fold(name) in words for name in names_of(entity)):
        return True
    found = set(re.findall(r"\w+", words))
    for name in names_of(entity):
        parts = set(re.findall(r"\w+", fold(name))) - SMALL
        if parts and 2 * len({part for part in parts if _has(found, part)}) >= len(parts):
            return True
    return False


def _has(words: set[str], part: str) -> bool:
    """Return whether a word is there, or another form of it: Colombia, and Colombian."""
    stem = part[: max(4, len(part) - 2)]
    return any(word.startswith(stem) for word in words)
