"""The command that finds passages again in a corrected text."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from api.cli.common import DATA, TEXTS, documents_folder, explained
from api.cli.output import MISUSED, stop
from seeds.content import Source
from seeds.curate.changes import content_of, file_of
from seeds.curate.reanchor import Anchored, reanchored, with_spans
from seeds.curate.text import read_text
from seeds.curate.write import write_files
from seeds.documents import DocumentText, Span, read_documents
from seeds.files import curated_files
from seeds.problems import CuratedDataError


@click.command()
@click.argument("slug")
@click.option(
    "--text",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    required=True,
    help="The file of the corrected text.",
)
@click.option("--take", multiple=True, metavar="KEY", help="Take the passage proposed for a key.")
@TEXTS
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
    if flags["documents"] is None:
        return None
    return read_documents(documents_folder(flags)).texts.get(source.data.document.sha256)


def _undecided(source: Source, new: DocumentText, one: Anchored) -> str:
    place = source.file.problem(one.location, "")
    span = one.proposed
    words = repr(new.text[span.start : span.end]) if span else "nothing"
    return f"{place.file}:{place.line}: {one.name} is not in the text; proposed: {words}"


def _written(
    content: bytes, source: Source, new: DocumentText, spans: Mapping[Any, Span]
) -> dict[str, str]:
    return {source.file.name: with_spans(content.decode("utf-8"), new, spans)}
