"""The command that prints the examples."""

import click
import orjson

from api.cli.common import explained
from api.examples import load_examples, manifest


@click.command()
@click.option(
    "--manifest",
    "as_manifest",
    is_flag=True,
    help="Print them as a manifest of trusted documents, in Apollo's format.",
)
@explained
def examples(as_manifest: bool) -> None:
    """Print the examples of the playground and the documentation, as JSON."""
    loaded = load_examples()
    printed = manifest(loaded) if as_manifest else [example.as_json() for example in loaded]
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    click.echo(orjson.dumps(printed, option=options).decode(), nl=False)
