"""The commands on the passages of documents: cite and reanchor."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from api.cli.common import (
    DATA,
    DOCUMENTS,
    MISUSED,
    document_of,
    documents_folder,
    explained,
    stop,
)
from api.settings import read_settings
from seeds.content import Source
from seeds.curate.changes import content_of, file_of
from seeds.curate.passages import Keyed, NoKey, keyed, passages_of, source_file, with_passages
from seeds.curate.reanchor import Anchored, reanchored, with_spans
from seeds.curate.text import read_text
from seeds.curate.write import write_files
from seeds.documents import DocumentText, Span, read_documents
from seeds.files import curated_files
from seeds.problems import CuratedDataError
from seeds.read import read

SHOWN = 60


@click.command()
@click.argument("document")
@click.argument("words", nargs=-1)
@click.option("--sentences", is_flag=True, help="Propose a passage for every sentence.")
@click.option("--write", is_flag=True, help="Write the passages into the file of the source.")
@DOCUMENTS
@DATA
@explained
def cite(
    document: str, words: tuple[str, ...], sentences: bool, write: bool, data: Path, **flags: Any
) -> None:
    """Compute the passages of WORDS in DOCUMENT, with their keys.

    DOCUMENT is the beginning of a text file's name or SHA-256. Quote the words of each passage, and
    give as many as you like. Quotes, dashes and case may be as they are typed.
    """
    text = document_of(documents_folder(flags), document)
    if sentences == bool(words):
        stop("give either a passage or --sentences", MISUSED)
    files = curated_files(data)
    file = source_file(read(files), text.sha256)
    if sentences:
        click.echo(f"sha256: {text.sha256}\nlength: {len(text.text)}\npassages:")
    try:
        found = keyed(text, _spans(text, words, only=write), passages_of(file))
        for one in found:
            click.echo(_line(text, one))
        if write:
            if file is None:
                stop(f"no source in {data} has this text: 'policygraph new' begins its file")
            new = list({one.key: one for one in found if not one.known}.values())
            changed = with_passages(files.contents[file.name].decode("utf-8"), new)
            write_files(data, {file.name: changed} if new else {})
            click.echo(f"{len(new)} passages written to {file.name}")
    except NoKey as error:
        stop(str(error))


def _spans(text: DocumentText, words: tuple[str, ...], *, only: bool) -> list[Span]:
    """Return the spans of excerpts, or of all sentences; each once if ``only`` one may be meant."""
    if not words:
        return [span for _, span in text.sentences()]
    spans = []
    for excerpt in words:
        found = text.find(excerpt)
        if not found:
            stop(f"{text.file} does not contain these words: {excerpt!r}")
        if only and len(found) > 1:
            places = ", ".join(str(span.start) for span in found)
            stop(f"{excerpt!r} stands at {places}: give more of its words")
        spans += found
    return spans


def _line(text: DocumentText, one: Keyed) -> str:
    words = " ".join(text.text[one.span.start : one.span.end].split())
    words = words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
    known = "already there: " if one.known else ""
    return f"  {one.key}: {one.span}  # {known}{words}"


@click.command()
@click.argument("slug")
@click.option(
    "--text",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    required=True,
    help="The file of the corrected text.",
)
@click.option("--take", multiple=True, metavar="KEY", help="Take the passage proposed for a key.")
@DOCUMENTS
@DATA
@explained
def reanchor(slug: str, text: Path, take: tuple[str, ...], data: Path, **flags: Any) -> None:
    """Find the passages of the source SLUG in a corrected text of its document.

    Each is found by its length and checksum. What is not found is listed with a proposal, which
    --take accepts; nothing is written until every passage is found or decided.
    """
    files, content = curated_files(data), content_of(data)
    source = content.sources.get(slug)
    if source is None or not source.complete:
        own = [problem for problem in content.problems if problem.file == file_of(slug)]
        if own:
            raise CuratedDataError(own)
        stop(f"there is no source {slug!r}; there are: {', '.join(sorted(content.sources))}")
    new = read_text(text)
    anchored = reanchored(source, new, _old_text(source, flags))
    unknown = set(take) - {one.name for one in anchored if not one.found}
    if unknown:
        stop(f"nothing is to be decided for {', '.join(sorted(unknown))}", MISUSED)
    spans: dict[Any, Span] = {}
    undecided = []
    for one in anchored:
        span = one.found or (one.proposed if one.name in take else None)
        if span:
            spans[one.location] = span
        else:
            undecided.append(one)
            click.echo(_undecided(source, new, one))
    if undecided:
        names = ", ".join(one.name for one in undecided)
        found = f"{len(anchored) - len(undecided)} of {len(anchored)} passages are found"
        stop(f"{found}; take what is proposed for the others, or mend the text: {names}")
    write_files(data, _written(files.contents[source.file.name], source, new, spans))
    click.echo(f"{len(spans)} passages written to {source.file.name}")


def _old_text(source: Source, flags: dict[str, Any]) -> DocumentText | None:
    """Return the text that the passages are from, if its folder is named and has it."""
    folder = read_settings(**flags).documents
    return read_documents(folder).texts.get(source.data.document.sha256) if folder else None


def _undecided(source: Source, new: DocumentText, one: Anchored) -> str:
    place = source.file.problem(one.location, "")
    span = one.proposed
    words = repr(new.text[span.start : span.end]) if span else "nothing"
    return f"{place.file}:{place.line}: {one.name} is not in the text; proposed: {words}"


def _written(
    content: bytes, source: Source, new: DocumentText, spans: Mapping[Any, Span]
) -> dict[str, str]:
    return {source.file.name: with_spans(content.decode("utf-8"), new, spans)}
