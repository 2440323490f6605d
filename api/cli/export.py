"""The command that writes a release to files."""

from pathlib import Path
from typing import Any

import click

from api.cli.common import DATABASE, explained
from api.cli.failures import shown
from api.cli.output import note, stop
from api.settings import read_settings
from db.export import NoRelease
from db.export import export as write_export
from db.export.write import FORMS


@click.command()
@click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to: a new or empty one, or an earlier export.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="csv",
    show_default=True,
    help="The format of the files: CSV as in RFC 4180, or JSON Lines.",
)
@DATABASE
@explained
def export(folder: Path, form: str, **flags: Any) -> None:
    """Write the release in the database to files, described by a datapackage.json."""
    url = read_settings(**flags).database_url
    try:
        release = write_export(url, folder, form, note)
    except NoRelease:
        stop(f"{shown(url)} holds no release; run policygraph load first")
    click.echo(f"Release {release} is in {folder}")
