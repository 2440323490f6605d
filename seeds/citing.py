"""Passages and who cites them -> rows."""

from collections import defaultdict
from decimal import Decimal
from typing import Any

from db.tables import ENTITIES
from db.tables.citation import Citation, Evidence, Passage
from db.tables.columns import DECIMAL_PLACES
from db.tables.document import Coverage
from db.tables.enums import RecordKind
from seeds.content import Content, Entry
from seeds.problems import Problem, close_to
from seeds.records import RowSet, key, record_key


class Citing:
    """Resolves the passages that records and mentions cite, noting those that are not there."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.by_slug: dict[str, dict[RecordKind, Entry]] = defaultdict(dict)
        self.result = RowSet()
        self.cited: set[str] = set()

    def note(self, problem: Problem) -> None:
        """Keep a problem for the report."""
        self.content.problems.append(problem)

    def passages(self, slug: str) -> None:
        file, value = self.content.sources[slug]
        spans: dict[tuple[int, int], str] = {}
        for name, passage in value.passages.items():
            place = ("passages", name)
            if value.document.length and passage.end > value.document.length:
                self.note(file.problem(place, f"the document ends at {value.document.length}"))
            if passage.start >= passage.end:
                self.note(file.problem(place, "the passage ends before it starts"))
            other = spans.setdefault((passage.start, passage.end), name)
            if other != name:
                self.note(file.problem(place, f"{name} is the same span as {other}"))
            self.result.add(
                Passage(
                    id=key("passage", slug, passage.start, passage.end),
                    document_id=record_key(RecordKind.DOCUMENT, slug),
                    **passage.model_dump(),
                )
            )
        for index, idiom in enumerate(value.idioms):
            if idiom.passage not in value.passages:
                self.note(file.problem(("idioms", index), f"there is no passage {idiom.passage!r}"))
            self.cited.add(f"{slug}/{idiom.passage}")
        self._coverage(slug, value)

    def _coverage(self, slug: str, value: Any) -> None:
        """Keep how much of a source its passages cover: records cite every one of them."""
        cited, left_out = (
            {at for span in spans for at in range(span.start, span.end)}
            for spans in (value.passages.values(), value.boilerplate)
        )
        left_out -= cited
        counted = (value.document.length or 0) - len(left_out)
        share = Decimal(len(cited)) / counted if counted else Decimal(1)
        self.result.add(
            Coverage(
                document_id=record_key(RecordKind.DOCUMENT, slug),
                passages=len(value.passages),
                cited=len(cited),
                boilerplate=len(left_out),
                share=share.quantize(Decimal(1).scaleb(-DECIMAL_PLACES)),
            )
        )

    def mentions(self, slug: str) -> None:
        file, value = self.content.sources[slug]
        for kind in ENTITIES:
            for name, passages in getattr(value.mentions, kind.lower()).items():
                location = ("mentions", kind.lower(), name)
                target = self.by_slug.get(name, {}).get(kind)
                if target is None and name in self.content.broken:
                    # What is wrong with it is said where it stands.
                    self.cited |= {f"{slug}/{passage}" for passage in passages}
                    continue
                if target is None:
                    known = close_to(
                        name, [s for s, kinds in self.by_slug.items() if kind in kinds]
                    )
                    self.note(file.problem(location, f"there is no {kind.lower()} {name!r}{known}"))
                    continue
                entry = Entry(kind, target.data, file, location, slug)
                for index, passage in enumerate(passages):
                    self.cite(entry, entry.id, passage, index)

    def cite(self, entry: Entry, record_id: int, name: str, *inside: str | int) -> None:
        document, _, passage = name.rpartition("/")
        document = document or entry.source or ""
        source = self.content.sources.get(document)
        span = source[1].passages.get(passage) if source else None
        if span is None:
            if not {passage, document} & self.content.broken:
                self.note(entry.problem(f"there is no passage {name!r}", *inside))
            return
        self.cited.add(f"{document}/{passage}")
        passage_id = key("passage", document, span.start, span.end)
        document_id = record_key(RecordKind.DOCUMENT, document)
        self.result.add(Evidence(record_id=record_id, document_id=document_id))
        added = self.result.add(
            Citation(
                id=key("citation", record_id, passage_id),
                record_id=record_id,
                passage_id=passage_id,
                document_id=document_id,
            )
        )
        if not added:
            self.note(entry.problem(f"the passage {name!r} is cited twice", *inside))

    def uncited(self) -> None:
        for slug, (file, value) in self.content.sources.items():
            for name in () if file.name in self.content.incomplete else value.passages:
                if f"{slug}/{name}" not in self.cited:
                    self.note(
                        file.problem(("passages", name), f"no record cites the passage {name}")
                    )
