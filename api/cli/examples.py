"""The command that prints the examples."""

import click
import orjson

from api.cli.common import explained
from api.cli.output import MISUSED, stop
from api.examples import load_examples, manifest
from api.examples.page import markdown


@click.command()
@click.option(
    "--manifest",
    "as_manifest",
    is_flag=True,
    help="Print them as a manifest of trusted documents, in Apollo's format.",
)
@click.option("--markdown", "as_page", is_flag=True, help="Print them as a page in Markdown.")
@explained
def examples(as_manifest: bool, as_page: bool) -> None:
    """Print the examples of the playground and the documentation, as JSON."""
    if as_manifest and as_page:
        stop("give one of --manifest and --markdown", MISUSED)
    loaded = load_examples()
    if as_page:
        click.echo(markdown(loaded), nl=False)
        return
    printed = manifest(loaded) if as_manifest else [example.as_json() for example in loaded]
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    click.echo(orjson.dumps(printed, option=options).decode(), nl=False)
