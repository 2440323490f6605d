"""Options of commands, and how commands fail."""

import errno
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import NoReturn, ParamSpec

import click
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from api.settings import CURATED, SettingsError
from db.export import NotAnExport
from seeds.load import NotOurs
from seeds.problems import CuratedDataError

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
    """Turn the expected errors of a command into a clear message and an exit status."""

    @wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except SettingsError as error:
            stop(str(error), MISUSED)
        except CuratedDataError as error:
            click.echo(str(error), err=True)
            count = len(error.problems)
            stop(f"{count:,} problem{'s' if count > 1 else ''} in the curated data")
        except NotOurs as error:
            stop(f"the database was not changed: {error}")
        except NotAnExport as error:
            stop(f"nothing was exported: {error}")
        except sa.exc.SQLAlchemyError as error:
            stop(f"the database can't be used: {_first_line(error)}")
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # The reader of the output, such as "head", has ended: no message is needed.
            stop(f"{error.filename} can't be used: {error.strerror}")

    return run


def _first_line(error: sa.exc.SQLAlchemyError) -> str:
    """Return the first line of the database driver's message."""
    cause = getattr(error, "orig", None) or error
    return str(cause).strip().split("\n")[0]


def shown(url: str) -> str:
    """Return a database's URL without its password, for messages."""
    return make_url(url).render_as_string(hide_password=True)
