"""Options of commands, and how commands fail."""

import errno
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import Any, NoReturn, ParamSpec

import click
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from api.interrupts import LINE, cleaned_up, status_of
from api.limits.bounds import Limits
from api.masking import masked
from api.settings import CURATED, Settings, SettingsError, read_settings
from db.dialects import DIALECTS, Busy
from db.export import NotAnExport
from seeds.documents import DocumentText, read_documents
from seeds.load import NotOurs
from seeds.problems import CuratedDataError

Parameters = ParamSpec("Parameters")

FAILED, MISUSED = 1, 2
# The errors of a disk, or of a user's share of it, that is full.
FULL = (errno.ENOSPC, errno.EDQUOT)

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


def every_setting(command: Callable[Parameters, None]) -> Callable[Parameters, None]:
    """Give a command a flag for each setting."""
    # The last flag that is added is the first that is listed: limits come last.
    for name in sorted(Settings.model_fields, key=Limits.model_fields.__contains__)[::-1]:
        meaning = str(Settings.model_fields[name].description)
        if name in Limits.model_fields:
            meaning = f"A request may have so many {meaning}."
        flag = click.option(
            f"--{name.replace('_', '-')}",
            help=f"{meaning.removesuffix('.')} (POLICYGRAPH_{name.upper()}).",
        )
        command = flag(command)
    return command


def stop(message: str, status: int = FAILED) -> NoReturn:
    """End the command with one line on standard error."""
    warn(message)
    sys.exit(status)


def warn(message: str) -> None:
    """Write one line on standard error."""
    note(f"policygraph: {masked(message)}")


def note(text: str) -> None:
    """Write on standard error, or nowhere: an error that can't be written is no other error."""
    with suppress(OSError):
        click.echo(text, err=True)


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
            message = _message(error)
            if message is None:
                raise
            stop(message, MISUSED if isinstance(error, SettingsError) else FAILED)

    return run


def _message(error: BaseException) -> str | None:
    """Return the line about an expected error; ``None`` for all others."""
    match error:
        case SettingsError():
            return str(error)
        case CuratedDataError():
            count = len(error.problems)
            return f"{count:,} problem{'s' if count > 1 else ''} in the curated data"
        case Busy():
            return f"the database can't be used: {error}"
        case NotOurs():
            return f"the database was not changed: {error}"
        case NotAnExport():
            return f"nothing was exported: {error}"
        case sa.exc.SQLAlchemyError():
            return unusable(error)
        case OSError() if error.errno != errno.EPIPE:
            return unwritable(error)
    # The reader of the output, such as "head", has ended: no message is needed.
    return None


def unusable(error: sa.exc.SQLAlchemyError) -> str:
    """Return the first line of the database driver's message, and what can be done about it."""
    cause = getattr(error, "orig", None) or error
    line = str(cause).strip().split("\n")[0]
    own = (dialect for dialect in DIALECTS.values() if isinstance(cause, dialect.errors))
    remedies = (dialect.remedies.get(dialect.code(cause)) for dialect in own)
    return ": ".join(filter(None, ["the database can't be used", line, *remedies]))


def unwritable(error: OSError) -> str:
    """Return what can't be used, and what can be done about it; only the output has no name."""
    remedy = ": make room on the disk" if error.errno in FULL else ""
    return f"{error.filename or 'the output'} can't be used: {error.strerror or error}{remedy}"


def shown(url: str) -> str:
    """Return a database's URL without its password, for messages."""
    return masked(make_url(url).render_as_string(hide_password=True))


def documents_folder(flags: dict[str, Any]) -> Path:
    """Return the folder of the documents' texts, which a flag or a variable names."""
    folder = read_settings(**flags).documents
    if folder is None:
        stop("name the folder of the documents' texts with --documents", MISUSED)
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
