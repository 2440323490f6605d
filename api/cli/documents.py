"""The commands on whole documents: import, new and review."""

from pathlib import Path
from typing import Any

import click

from api.cli.common import DATA, TEXTS, documents_folder, explained
from api.cli.output import MISUSED, stop
from seeds.curate.changes import NoRevision, changes, content_of, file_of, shown
from seeds.curate.extract import ORIGIN, NotExtracted, extract, origin_of
from seeds.curate.find import named_records
from seeds.curate.new import new_source, slug_of
from seeds.curate.page import page
from seeds.curate.passages import source_file
from seeds.curate.text import read_text
from seeds.curate.write import write_files
from seeds.documents import read_documents
from seeds.files import curated_files
from seeds.read import read
from seeds.values import is_slug

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
LANGUAGE = click.option("--language", default="en", show_default=True, help="Its BCP 47 language.")


@click.command("import")
@click.argument("original", type=FILE)
@click.option("--to", type=click.Path(path_type=Path), help="The text file; by default beside it.")
@explained
def import_(original: Path, to: Path | None) -> None:
    """Make the text that is cited from ORIGINAL, a PDF or HTML file.

    Each paragraph is one line. What the text was made from, with the original's SHA-256 and the
    start of each page, is written beside it. Keep the text: citations are positions in it.
    """
    text = to or original.with_suffix(".txt")
    origin = text.with_name(text.stem + ORIGIN)
    for path in (text, origin):
        if path.exists():
            stop(f"{path} is there already: citations may depend on it, so it is not replaced")
    try:
        extracted = extract(original)
    except NotExtracted as error:
        stop(str(error))
    write_files(text.parent, {text.name: extracted.text, origin.name: extracted.origin()})
    pages = f", {len(extracted.pages)} pages" if extracted.pages else ""
    click.echo(f"{text}: {len(extracted.text):,} characters{pages}; read it beside the original")


@click.command()
@click.argument("text", type=FILE)
@click.option("--slug", help="The slug of the document; by default from the file's name.")
@click.option("--name", help="Its title as printed; by default its first line.")
@LANGUAGE
@DATA
@explained
def new(text: Path, slug: str | None, name: str | None, language: str, data: Path) -> None:
    """Begin the file of a source, from the plain TEXT of its document.

    It has every sentence as a passage, and the known entities that each sentence names. Names that
    look new, and every printed figure, are proposed in comments.
    """
    document = read_text(text)
    slug = slug_of(text.stem) if slug is None else slug
    if not is_slug(slug):
        stop(f"{slug!r} is no slug: give one with --slug", MISUSED)
    files = curated_files(data)
    curated = read(files)
    if not document.paragraphs:
        stop(f"{text} holds no text")
    if known := source_file(curated, document.sha256):
        stop(f"{known.name} is the file of this text")
    if (data / file_of(slug)).exists():
        stop(f"{file_of(slug)} is there already: give another slug with --slug")
    first, last = document.paragraphs[0]
    written = new_source(
        document,
        slug,
        name=(document.text[first:last] if name is None else name).strip(),
        language=language,
        records=list(named_records(curated)),
        units=content_of(data).units.values(),
        origin=origin_of(text),
    )
    write_files(data, {file_of(slug): written})
    click.echo(f"{data / file_of(slug)}: read its first lines, then go on from the top")


@click.command()
@click.argument("slug")
@click.option("--since", metavar="REV", help="Show first what has changed since a git revision.")
@click.option(
    "--to", type=click.Path(path_type=Path), help="The page's file; by default review-SLUG.html."
)
@TEXTS
@DATA
@explained
def review(slug: str, since: str | None, to: Path | None, data: Path, **flags: Any) -> None:
    """Write an HTML page with each record of the source SLUG beside its sentence.

    The page quotes the document, so it stays on this machine.
    """
    content = content_of(data)
    source = content.sources.get(slug)
    if source is None:
        stop(f"there is no source {slug!r}; there are: {', '.join(sorted(content.sources))}")
    documents = read_documents(documents_folder(flags))
    text = documents.texts.get(source.data.document.sha256)
    if text is None:
        stop(f"the text of {slug} is not at hand: {documents.missing(source.data.document.sha256)}")
    records = shown(content, slug)
    cited = {
        (record.kind.lower(), record.data.slug): list(getattr(record.data, "citations", ()))
        for record in content.records
    }
    try:
        changed = changes(content, slug, data, since) if since else []
    except NoRevision as error:
        stop(str(error))
    path = to or Path(f"review-{slug}.html")
    facts = [(one, cited[key]) for key, one in records.items() if cited[key]]
    write_files(path.parent, {path.name: page(source, text, facts, changed, since)})
    click.echo(f"{path}: {len(facts)} records beside their sentences")
