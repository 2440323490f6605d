"""The command that prints the schemas."""

from pathlib import Path

import click

from api.cli.common import explained
from seeds.models import write_json_schemas


@click.command()
@click.option(
    "--curated",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the JSON Schemas of the curated files to this folder instead.",
)
@explained
def schema(curated: Path | None) -> None:
    """Print the GraphQL schema in the Schema Definition Language."""
    if curated is not None:
        write_json_schemas(curated)
        return
    # Imported here because it takes a second, which every other command would take, too.
    from schema.schema import sdl

    click.echo(sdl(), nl=False)
