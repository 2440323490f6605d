"""The ``policygraph`` command, composed of its subcommands."""

import click

from api.cli import curate, data, documents, examples, export, passages, schema, serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Query, check and load a curated database of security cooperation in the Americas."""


for command in (
    serve.serve,
    data.load,
    data.check,
    data.verify,
    data.coverage,
    documents.import_,
    documents.new,
    documents.review,
    passages.cite,
    passages.reanchor,
    curate.find,
    curate.rename,
    curate.fmt,
    schema.schema,
    data.release,
    export.export,
    examples.examples,
):
    main.add_command(command)
