"""Options of commands, and how commands fail."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

import click

from api.cli.output import MISUSED, note, stop
from api.interrupts import LINE, cleaned_up, status_of
from api.paths import CURATED
from seeds.documents import DocumentText, read_documents
from seeds.problems import CuratedDataError

Parameters = ParamSpec("Parameters")

DATA = click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=CURATED,
    help="The folder of curated files.",
)
DOCUMENTS = click.option(
    "--documents", metavar="DIR", help="The folder of the documents' texts (POLICYGRAPH_DOCUMENTS)."
)
TEXTS = click.option(
    "--documents",
    metavar="DIR",
    type=click.Path(path_type=Path),
    envvar="POLICYGRAPH_DOCUMENTS",
    help="The folder of the documents' texts (POLICYGRAPH_DOCUMENTS).",
)
DATABASE = click.option(
    "--database-url", metavar="URL", help="The database (POLICYGRAPH_DATABASE_URL)."
)


def explained(command: Callable[Parameters, None]) -> Callable[Parameters, None]:
    """Turn interrupts and the expected errors of a command into one line and an exit status."""

    @wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> None:
        received: list[int] = []
        try:
            with cleaned_up() as received:
                command(*args, **kwargs)
        except BaseException as error:
            if received:
                stop(LINE, status_of(received[0]))
            if isinstance(error, CuratedDataError):
                note(str(error))
            # Only a failure needs to know the errors of databases.
            from api.cli.failures import message_of, status_after

            message = message_of(error)
            if message is None:
                raise
            stop(message, status_after(error))

    return run


def documents_folder(flags: dict[str, Any]) -> Path:
    """Return the folder of the documents' texts, which a flag or a variable names."""
    folder: Path | None = flags["documents"]
    if folder is None:
        stop("name the folder of the documents' texts with --documents", MISUSED)
    if not folder.is_dir():
        where = "POLICYGRAPH_DOCUMENTS (--documents)"
        stop(f"{where}: expected a folder that exists, not {str(folder)!r}", MISUSED)
    return folder


def document_of(folder: Path, name: str) -> DocumentText:
    """Return the text in a folder whose file's name or SHA-256 begins with ``name``."""
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
