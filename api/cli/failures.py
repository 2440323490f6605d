"""The expected errors of commands that use a database, each as one line.

It is imported where a command fails or names a database, since it takes as long as all the rest.
"""

import errno
from collections.abc import Callable
from typing import ParamSpec

import click
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from api.cli.output import FAILED, MISUSED, unwritable
from api.limits.bounds import Limits
from api.masking import masked
from api.settings import Settings, SettingsError
from db.dialects import DIALECTS, Busy
from db.export import NotAnExport
from seeds.load import NotOurs
from seeds.problems import CuratedDataError

Parameters = ParamSpec("Parameters")


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


def message_of(error: BaseException) -> str | None:
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


def shown(url: str) -> str:
    """Return a database's URL without its password, for messages."""
    return masked(make_url(url).render_as_string(hide_password=True))


def status_after(error: BaseException) -> int:
    """Return the exit status of a command that ends with an expected error."""
    return MISUSED if isinstance(error, SettingsError) else FAILED
