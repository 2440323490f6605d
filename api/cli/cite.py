"""The command that computes the passages of excerpts."""

from pathlib import Path
from typing import Any

import click

from api.cli.common import DATA, TEXTS, document_of, documents_folder, explained
from api.cli.output import MISUSED, stop
from seeds.curate.passages import Keyed, NoKey, keyed, passages_of, source_file, with_passages
from seeds.curate.write import write_files
from seeds.documents import DocumentText, Span
from seeds.files import curated_files
from seeds.read import read

SHOWN = 60


@click.command()
@click.argument("document")
@click.argument("words", nargs=-1)
@click.option("--sentences", is_flag=True, help="Propose a passage for every sentence.")
@click.option("--write", is_flag=True, help="Write the passages into the file of the source.")
@TEXTS
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
