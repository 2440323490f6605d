"""The commands on the curated data: check, verify, coverage, load and release."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from api.cli.common import DATA, DATABASE, DOCUMENTS, TEXTS, documents_folder, explained
from api.cli.failures import shown
from api.cli.output import MISUSED, stop
from api.settings import Settings, read_settings
from db.session import reader
from seeds.content import Content
from seeds.coverage import coverage as measure_coverage
from seeds.prepare import prepare
from seeds.problems import Problem
from seeds.release import loaded
from seeds.release import release as load_release
from seeds.verify import Verified, verify_at_hand


class Percentage(click.FloatRange):
    """A number from 0 to 100; NaN, which is neither below nor above, is none."""

    def convert(self, *given: Any) -> float:
        """Return the number of a text."""
        number: float = super().convert(*given)
        if number != number:
            self.fail("nan is not in the range 0<=x<=100.")
        return number


PERCENTAGE = Percentage(0, 100)
ONLY = click.option("--only", multiple=True, metavar="SLUG", help="Only the source of this slug.")
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
@TEXTS
@DATA
@ONLY
@WARNINGS
@explained
def verify(data: Path, only: tuple[str, ...], warnings: bool, **flags: Any) -> None:
    """Recompute every citation from the documents' texts.

    Texts that are not at hand are listed; they fail at the end, when all others are verified.
    """
    folder = documents_folder(flags)
    content, _ = prepare(data)
    verified = verify_at_hand(content, folder, _sources(content, only))
    passages = sum(len(content.sources[slug].data.passages) for slug in verified.texts)
    count = len(verified.texts)
    counts = f"{passages} passages in {count} document{'' if count == 1 else 's'}"
    click.echo(f"Verified {counts}{_warn(verified.warnings, shown=warnings)}")
    _stop_without_texts(verified)


def _sources(content: Content, only: tuple[str, ...]) -> Sequence[str]:
    """Return the sources that are meant: all, if none is named."""
    for slug in only:
        if slug not in content.sources:
            known = ", ".join(sorted(content.sources))
            stop(f"there is no source {slug!r}; there are: {known}", MISUSED)
    return only or tuple(content.sources)


def _stop_without_texts(verified: Verified) -> None:
    for problem in verified.missing:
        click.echo(f"not at hand: {problem}")
    if verified.missing:
        stop(f"not at hand: {len(verified.missing)}; --only SLUG leaves the others out")


def _warn(warnings: Sequence[Problem], *, shown: bool) -> str:
    """Print the warnings that are to be ``shown``; return how many there are."""
    for warning in warnings if shown else ():
        click.echo(f"warning: {warning}")
    return f"; {len(warnings):,} warnings (--warnings lists them)" if warnings else ""


@click.command()
@TEXTS
@DATA
@ONLY
@click.option(
    "--least",
    type=PERCENTAGE,
    default=97.0,
    show_default=True,
    help="The minimum percentage of each document.",
)
@explained
def coverage(data: Path, only: tuple[str, ...], least: float, **flags: Any) -> None:
    """Show which parts of each document no record cites: characters, sentences and numbers."""
    content, _ = prepare(data)
    verified = verify_at_hand(content, documents_folder(flags), _sources(content, only))
    short = []
    for document in measure_coverage(content, verified.texts):
        click.echo(f"{document.slug}: {document.percent:.2f} % of {document.characters} characters")
        for part, missing in (("sentence", document.sentences), ("number", document.numbers)):
            for place in missing:
                click.echo(f"  {part} in {place}")
        if document.percent < least or document.sentences or document.numbers:
            short.append(document.slug)
    if short:
        stop(f"not covered enough: {', '.join(short)}")
    _stop_without_texts(verified)


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
