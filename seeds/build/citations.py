"""Passages and citations -> rows."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from decimal import Decimal

from db.ids import record_key, row_key
from db.tables import ENTITIES, KINDS
from db.tables.citation import Citation, Passage
from db.tables.columns import DECIMAL_PLACES
from db.tables.document import Coverage
from db.tables.record_kind import RecordKind
from seeds.build.context import Build
from seeds.build.references import in_words
from seeds.content import PASSAGES, CuratedRecord, Source
from seeds.curated_file import SOURCES
from seeds.files import ENDING
from seeds.problems import similar_names
from seeds.values import CuratedPassage


def add_passages(build: Build) -> None:
    """Add the passages of every source, and its coverage."""
    for slug, source in build.content.sources.items():
        _check_spans(build, source)
        for passage in source.data.passages.values():
            build.rows.add(
                Passage(
                    id=row_key("passage", slug, passage.start, passage.end),
                    document_id=record_key(RecordKind.DOCUMENT, slug),
                    **passage.model_dump(),
                )
            )
        build.rows.add(_coverage(slug, source))


def _check_spans(build: Build, source: Source) -> None:
    file, data = source.file, source.data
    spans: dict[tuple[int, int], str] = {}
    for name, passage in data.passages.items():
        _check_span(build, source, passage, PASSAGES, name)
        first = spans.setdefault((passage.start, passage.end), name)
        if first != name:
            message = f"{name} is the same span as {first}"
            build.report(file.problem((PASSAGES, name), message))
    for index, span in enumerate(data.boilerplate):
        _check_span(build, source, span, "boilerplate", index)


def _check_span(build: Build, source: Source, span: CuratedPassage, *place: str | int) -> None:
    length = source.data.document.length
    if length and span.end > length:
        build.report(source.file.problem(place, f"the document ends at {length}"))
    if span.start >= span.end:
        build.report(source.file.problem(place, "the passage ends before it starts"))


def _coverage(slug: str, source: Source) -> Coverage:
    """Return the coverage of a source by its passages, all of which are cited."""
    passages, boilerplate = source.data.passages.values(), source.data.boilerplate
    cited = _size(passages)
    left_out = _size([*passages, *boilerplate]) - cited
    counted = (source.data.document.length or 0) - left_out
    share = Decimal(cited) / counted if counted else Decimal(1)
    return Coverage(
        document_id=record_key(RecordKind.DOCUMENT, slug),
        passages=len(passages),
        cited=cited,
        boilerplate=left_out,
        share=share.quantize(Decimal(1).scaleb(-DECIMAL_PLACES)),
    )


def _size(spans: Iterable[CuratedPassage]) -> int:
    """Return the number of positions that lie in any of some spans."""
    size = reached = 0
    for start, end in sorted((span.start, span.end) for span in spans):
        size += max(end, reached) - max(start, reached)
        reached = max(end, reached)
    return size


def add_citations(build: Build) -> set[str]:
    """Add the citations of records and mentions; return all cited passages, as ``<slug>/p4s2``."""
    cited = set(_idioms(build))
    for record in build.content.records:
        for index, name in enumerate(getattr(record.data, "citations", ())):
            cited |= _cite(build, record, name, "citations", index)
    for slug, source in build.content.sources.items():
        for kind in ENTITIES:
            for name, passages in getattr(source.data.mentions, kind.lower()).items():
                cited |= _mention(build, slug, source, kind, name, passages)
    return cited


def _idioms(build: Build) -> Iterator[str]:
    for slug, source in build.content.sources.items():
        for index, idiom in enumerate(source.data.idioms):
            if idiom.passage not in {*source.data.passages, *build.content.malformed}:
                message = f"there is no passage {idiom.passage!r}"
                build.report(source.file.problem(("idioms", index), message))
            yield f"{slug}/{idiom.passage}"


def _mention(
    build: Build, slug: str, source: Source, kind: RecordKind, name: str, passages: list[str]
) -> set[str]:
    location = ("mentions", kind.lower(), name)
    entity = build.find(name, kind)
    if entity:
        mention = replace(entity, file=source.file, location=location, source=slug)
        cited = [_cite(build, mention, passage, at) for at, passage in enumerate(passages)]
        return set().union(*cited)
    if name not in build.content.malformed:
        similar = similar_names(name, lambda: build.slugs([kind]))
        message = f"there is no {in_words(kind)} {name!r}"
        problem = source.file.problem(location, message, similar)
        build.report_missing(problem, [KINDS[kind].plural])
    # Whoever is meant, the passages are cited.
    return {f"{slug}/{passage}" for passage in passages}


def _cite(build: Build, record: CuratedRecord, name: str, *inside: str | int) -> set[str]:
    """Add a citation of a passage by ``record``; return the passage if it exists."""
    document, _, passage = name.rpartition("/")
    document = document or record.source or ""
    source = build.content.sources.get(document)
    span = source.data.passages.get(passage) if source else None
    if span is None:
        if PASSAGES in build.content.hidden.get(f"{SOURCES}{document}{ENDING}", ()):
            build.unchecked[f"{SOURCES}{document}{ENDING}"] += 1
        elif not {passage, document} & build.content.malformed:
            similar = similar_names(passage, lambda: source.data.passages if source else ())
            problem = record.problem(f"there is no passage {name!r}", *inside, similar=similar)
            build.report(problem)
        return set()
    passage_id = row_key("passage", document, span.start, span.end)
    document_id = record_key(RecordKind.DOCUMENT, document)
    citation = Citation(
        id=row_key("citation", record.id, passage_id),
        record_id=record.id,
        passage_id=passage_id,
        document_id=document_id,
    )
    if not build.rows.add(citation):
        build.report(record.problem(f"the passage {name!r} is cited twice", *inside))
    return {f"{document}/{passage}"}


def check_every_passage_is_cited(build: Build, cited: Set[str]) -> None:
    """Report each passage that nothing cites, if everything that may cite it is well-formed."""
    for slug, source in build.content.sources.items() if build.content.has_all_citations else ():
        for name in source.data.passages:
            if f"{slug}/{name}" not in cited:
                message = f"no record cites the passage {name}"
                build.report(source.file.problem(("passages", name), message))
