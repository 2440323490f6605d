"""The command that prints the schemas."""

from pathlib import Path

import click
import orjson

from api.cli.common import explained
from api.cli.output import MISUSED, stop
from seeds.models import write_json_schemas


@click.command()
@click.option(
    "--curated",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the JSON Schemas of the curated files to this folder instead.",
)
@click.option("--compact", is_flag=True, help="Print it in compact form, with a guide.")
@click.option("--clients", is_flag=True, help="Print the settings of client libraries, as JSON.")
@explained
def schema(curated: Path | None, compact: bool, clients: bool) -> None:
    """Print the GraphQL schema in the Schema Definition Language."""
    if (curated is not None) + compact + clients > 1:
        stop("give one of --curated, --compact and --clients", MISUSED)
    if curated is not None:
        write_json_schemas(curated)
        return
    click.echo(_printed(compact, clients), nl=False)


def _printed(compact: bool, clients: bool) -> str:
    # Imported here because it takes a second, which every other command would take, too.
    if compact:
        from schema.compact import compact as compact_form

        return compact_form()
    if clients:
        from schema.clients import clients as client_settings

        options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
        return orjson.dumps(client_settings(), option=options).decode()
    from schema.schema import sdl

    return sdl()
