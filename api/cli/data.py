"""The commands on the curated data: check, verify, coverage, cite, load and release."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from api.cli.common import DATA, DATABASE, DOCUMENTS, MISUSED, explained, shown, stop
from api.settings import Settings, read_settings
from db.session import reader
from seeds.coverage import coverage as measure_coverage
from seeds.documents import DocumentText, read_documents
from seeds.prepare import prepare
from seeds.problems import CuratedDataError, Problem
from seeds.release import loaded
from seeds.release import release as load_release
from seeds.verify import verify as verify_citations


class Percentage(click.FloatRange):
    """A number from 0 to 100; NaN, which is neither below nor above, is none."""

    def convert(self, *given: Any) -> float:
        """Return the number of a text."""
        number: float = super().convert(*given)
        if number != number:
            self.fail("nan is not in the range 0<=x<=100.")
        return number


PERCENTAGE = Percentage(0, 100)
WARNINGS = click.option(
    "--warnings", is_flag=True, help="List what may be wrong, too; it does not fail."
)


@click.command()
@DATABASE
@DOCUMENTS
@DATA
@explained
def load(data: Path, **flags: Any) -> None:
    """Load the curated data into the database in one transaction, if it has changed."""
    load_curated(read_settings(**flags), data)


def load_curated(settings: Settings, data: Path) -> None:
    """Load the curated data if it has changed, and print the release in the database."""
    url = settings.database_url
    loaded_release, was_loaded = load_release(url, data, settings.documents, click.echo)
    state = "loaded" if was_loaded else "already loaded"
    click.echo(f"Release {loaded_release.id} is {state} in {shown(url)}")


@click.command()
@DATA
@WARNINGS
@explained
def check(data: Path, warnings: bool) -> None:
    """Check every curated file and report all problems at once.

    Warnings, of what may be right as it is, do not fail.
    """
    content, rows = prepare(data)
    counts = f"{len(rows['record'])} records, {len(rows['citation'])} citations"
    click.echo(f"No problems: {counts}{_warn(content.warnings, shown=warnings)}")


@click.command()
@DOCUMENTS
@DATA
@WARNINGS
@explained
def verify(data: Path, warnings: bool, **flags: Any) -> None:
    """Recompute every citation from the documents' texts."""
    folder = _documents(flags)
    content, rows = prepare(data)
    verified = verify_citations(content, folder)
    counts = f"{len(rows['passage'])} passages in {len(verified.texts)} documents"
    click.echo(f"Verified {counts}{_warn(verified.warnings, shown=warnings)}")


def _warn(warnings: Sequence[Problem], *, shown: bool) -> str:
    """Print the warnings that are to be ``shown``; return how many there are."""
    for warning in warnings if shown else ():
        click.echo(f"warning: {warning}")
    return f"; {len(warnings):,} warnings (--warnings lists them)" if warnings else ""


@click.command()
@DOCUMENTS
@DATA
@click.option(
    "--least",
    type=PERCENTAGE,
    default=97.0,
    show_default=True,
    help="The minimum percentage of each document.",
)
@explained
def coverage(data: Path, least: float, **flags: Any) -> None:
    """Show which parts of each document no record cites: characters, sentences and numbers."""
    content, _ = prepare(data)
    texts = verify_citations(content, _documents(flags)).texts
    short = []
    for document in measure_coverage(content, texts):
        click.echo(f"{document.slug}: {document.percent:.2f} % of {document.characters} characters")
        for part, missing in (("sentence", document.sentences), ("number", document.numbers)):
            for place in missing:
                click.echo(f"  {part} in {place}")
        if document.percent < least or document.sentences or document.numbers:
            short.append(document.slug)
    if short:
        stop(f"not covered enough: {', '.join(short)}")


@click.command()
@click.argument("document")
@click.argument("passage", required=False)
@click.option("--sentences", is_flag=True, help="Propose a passage for every sentence.")
@DOCUMENTS
@explained
def cite(document: str, passage: str | None, sentences: bool, **flags: Any) -> None:
    """Compute the position of PASSAGE in DOCUMENT, in the form of a curated file.

    DOCUMENT is the beginning of a text file's name or SHA-256.
    """
    text = _document(_documents(flags), document)
    if sentences == (passage is not None):
        stop("give either a passage or --sentences", MISUSED)
    if passage is None:
        click.echo(f"sha256: {text.sha256}\nlength: {len(text.text)}\npassages:")
        for name, span in text.sentences():
            click.echo(f"  {name}: {span}")
        return
    spans = text.find(passage)
    if not spans:
        stop(f"{text.file} does not contain these words")
    for span in spans:
        click.echo(str(span))


def _documents(flags: dict[str, Any]) -> Path:
    folder = read_settings(**flags).documents
    if folder is None:
        stop("name the folder of the documents' texts with --documents", MISUSED)
    return folder


def _document(folder: Path, name: str) -> DocumentText:
    documents = read_documents(folder)
    texts = [
        text
        for text in documents.texts.values()
        if text.file.startswith(name) or text.sha256.startswith(name)
    ]
    # The whole name of a file is meant even if another name begins with it.
    texts = [text for text in texts if name in (text.file, Path(text.file).stem)] or texts
    if unread := [p for p in documents.unread if not texts and p.file.startswith(name)]:
        raise CuratedDataError(unread)
    if len(texts) != 1:
        files = ", ".join(text.file for text in texts) or "none"
        message = f"{name!r} must be the beginning of one file name or SHA-256 in {folder}"
        stop(f"{message}, but matches {files}", MISUSED)
    return texts[0]


@click.command()
@DATABASE
@explained
def release(**flags: Any) -> None:
    """Show the release in the database."""
    url = read_settings(**flags).database_url
    engine = reader(url)
    current = loaded(engine)
    engine.dispose()
    if current is None:
        stop(f"{shown(url)} holds no release")
    click.echo(f"id: {current.id}\nchecksum: {current.checksum}")
