"""The ``policygraph`` command."""

import errno
import signal
import socket
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from api.settings import CURATED, Settings, SettingsError, read_settings
from db.export import NoRelease, NotAnExport
from db.export import export as write_export
from db.export.write import FORMS
from seeds.coverage import coverage as measure_coverage
from seeds.documents import DocumentText, read_documents
from seeds.load import NotOurs
from seeds.prepare import prepare
from seeds.problems import CuratedDataError
from seeds.release import release as load_release
from seeds.verify import verify as verify_citations

Parameters = ParamSpec("Parameters")

FAILED, MISUSED = 1, 2

DATA = click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=CURATED,
    help="The folder of curated files.",
)
DOCUMENTS = click.option(
    "--documents", metavar="DIR", help="The folder of the documents' texts (POLICYGRAPH_DOCUMENTS)."
)
DATABASE = click.option(
    "--database-url", metavar="URL", help="The database (POLICYGRAPH_DATABASE_URL)."
)


def stop(message: str, status: int = FAILED) -> NoReturn:
    """End the command with one line on standard error."""
    click.echo(f"policygraph: {message}", err=True)
    sys.exit(status)


def explained(command: Callable[Parameters, None]) -> Callable[Parameters, None]:
    """Turn what can go wrong in a command into a clear message and an exit status."""

    @wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except SettingsError as error:
            stop(str(error), MISUSED)
        except CuratedDataError as error:
            for problem in error.problems:
                click.echo(str(problem), err=True)
            count = len(error.problems)
            stop(f"{count} problem{'s' if count > 1 else ''} in the curated data")
        except NotOurs as error:
            stop(f"the database was left as it is: {error}")
        except NotAnExport as error:
            stop(f"nothing was exported: {error}")
        except sa.exc.SQLAlchemyError as error:
            stop(f"the database can't be used: {first_line(error)}")
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # Nobody reads on, such as "head": the command ends without a word.
            stop(f"{error.filename} can't be used: {error.strerror}")

    return run


def first_line(error: sa.exc.SQLAlchemyError) -> str:
    """Return the first line of what the database driver says."""
    cause = getattr(error, "orig", None) or error
    return str(cause).strip().split("\n")[0]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Query, check and load a curated database of security cooperation in the Americas."""


@main.command()
@click.option("--host", help="The address to listen on (POLICYGRAPH_HOST).")
@click.option("--port", help="The port to listen on (POLICYGRAPH_PORT).")
@click.option("--page-limit", help="How many items a page may hold (POLICYGRAPH_PAGE_LIMIT).")
@click.option(
    "--cors-origins",
    help="The origins whose pages may ask, or * for any (POLICYGRAPH_CORS_ORIGINS).",
)
@DATABASE
@DOCUMENTS
@DATA
@click.option("--no-load", is_flag=True, help="Serve what the database holds, without loading.")
@explained
def serve(no_load: bool, data: Path, **flags: Any) -> None:
    """Serve the API and the playground, after loading the curated data where it has changed."""
    settings = read_settings(**flags)
    with _listen(settings) as listener:
        if not no_load:
            _load(settings, data)
        click.echo(f"PolicyGraph is on http://{settings.host}:{settings.port}/ (Ctrl+C stops it)")
        import uvicorn

        from api.app import create_app

        for stopping in (signal.SIGINT, signal.SIGTERM):
            # The server raises the signal that ended it once more, when all is closed.
            signal.signal(stopping, lambda *_: sys.exit())
        config = uvicorn.Config(create_app(settings), log_level="warning", access_log=False)
        uvicorn.Server(config).run(sockets=[listener])


def _listen(settings: Settings) -> socket.socket:
    """Take the port before anything else is done, so that a port in use is said at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        # A port that is bound, but not listened to, could be bound by another server too.
        listener.listen()
    except (OSError, TypeError, UnicodeError) as error:
        listener.close()
        address = f"{settings.host}:{settings.port}"
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            stop(f"the address {address} is in use; choose another with --port")
        stop(f"the address {address} can't be used: {getattr(error, 'strerror', error)}")
    return listener


@main.command()
@DATABASE
@DOCUMENTS
@DATA
@explained
def load(data: Path, **flags: Any) -> None:
    """Load the curated data into the database, all or nothing, where it has changed."""
    _load(read_settings(**flags), data)


def _load(settings: Settings, data: Path) -> None:
    documents = settings.documents
    known, was_loaded = load_release(settings.database_url, data, documents, click.echo)
    state = "loaded" if was_loaded else "already loaded"
    click.echo(f"Release {known.id} is {state} in {_shown(settings.database_url)}")


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)


@main.command()
@DATA
@explained
def check(data: Path) -> None:
    """Check every curated file and report all problems at once."""
    _, rows = prepare(data)
    click.echo(f"No problems: {len(rows['record'])} records, {len(rows['citation'])} citations")


@main.command()
@DOCUMENTS
@DATA
@explained
def verify(data: Path, **flags: Any) -> None:
    """Recompute every citation from the documents' texts."""
    folder = _documents(flags)
    content, rows = prepare(data)
    texts = verify_citations(content, folder)
    click.echo(f"Verified {len(rows['passage'])} passages in {len(texts)} documents")


@main.command()
@DOCUMENTS
@DATA
@click.option(
    "--least", default=97.0, show_default=True, help="The least percentage that is enough."
)
@explained
def coverage(data: Path, least: float, **flags: Any) -> None:
    """Show what of each document no record covers: characters, sentences and numbers."""
    content, _ = prepare(data)
    short = []
    for found in measure_coverage(content, verify_citations(content, _documents(flags))):
        click.echo(f"{found.slug}: {found.percent:.2f} % of {found.characters} characters")
        for what, missing in (("sentence", found.sentences), ("number", found.numbers)):
            for part in missing:
                click.echo(f"  {what} in {part}")
        if found.percent < least or found.sentences or found.numbers:
            short.append(found.slug)
    if short:
        stop(f"not covered enough: {', '.join(short)}")


@main.command()
@click.argument("document")
@click.argument("passage", required=False)
@click.option("--sentences", is_flag=True, help="Propose a passage for every sentence.")
@DOCUMENTS
@explained
def cite(document: str, passage: str | None, sentences: bool, **flags: Any) -> None:
    """Compute the position of PASSAGE in DOCUMENT, as a curated file has it.

    DOCUMENT is the beginning of the name, or of the SHA-256, of a text file.
    """
    text = _document(_documents(flags), document)
    if sentences == (passage is not None):
        stop("give either a passage or --sentences", MISUSED)
    if passage is None:
        click.echo(f"sha256: {text.sha256}\nlength: {len(text.text)}\npassages:")
        for name, span in text.sentences():
            click.echo(f"  {name}: {span}")
        return
    found = text.find(passage)
    if not found:
        stop(f"these words do not stand in {text.file}")
    for span in found:
        click.echo(str(span))


def _documents(flags: dict[str, Any]) -> Path:
    folder = read_settings(**flags).documents
    if folder is None:
        stop("name the folder of the documents' texts with --documents", MISUSED)
    return folder


def _document(folder: Path, name: str) -> DocumentText:
    known = [
        text
        for text in read_documents(folder).values()
        if text.file.startswith(name) or text.sha256.startswith(name)
    ]
    if len(known) != 1:
        many = ", ".join(text.file for text in known) or "none"
        stop(f"{name!r} is to begin the name of one file in {folder}; it begins {many}", MISUSED)
    return known[0]


@main.command()
@click.option(
    "--curated",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the JSON Schemas of the curated files to this folder instead.",
)
def schema(curated: Path | None) -> None:
    """Print the GraphQL schema in the Schema Definition Language."""
    if curated is not None:
        from seeds.models import write_json_schemas

        write_json_schemas(curated)
        return
    from schema.schema import sdl

    click.echo(sdl(), nl=False)


@main.command()
@DATABASE
@explained
def release(**flags: Any) -> None:
    """Show which release the database holds."""
    from db.session import reader
    from seeds.release import loaded

    settings = read_settings(**flags)
    engine = reader(settings.database_url)
    known = loaded(engine)
    engine.dispose()
    if known is None:
        stop(f"{_shown(settings.database_url)} holds no release")
    click.echo(f"id: {known.id}\nchecksum: {known.checksum}")


@main.command()
@click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to: a new or an empty one, or that of an earlier export.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="csv",
    show_default=True,
    help="How the rows are written: CSV by RFC 4180, or JSON Lines.",
)
@DATABASE
@explained
def export(folder: Path, form: str, **flags: Any) -> None:
    """Write the release that the database holds to files, described by a datapackage.json."""
    settings = read_settings(**flags)
    try:
        known = write_export(settings.database_url, folder, form, lambda s: click.echo(s, err=True))
    except NoRelease:
        stop(f"{_shown(settings.database_url)} holds no release; run policygraph load first")
    click.echo(f"Release {known} is in {folder}")


if __name__ == "__main__":
    main()
