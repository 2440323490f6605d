"""What a command says on standard error, and its exit status."""

import errno
import sys
from contextlib import suppress
from typing import NoReturn

import click

from api.masking import masked

FAILED, MISUSED = 1, 2
# The errors of a disk, or of a user's share of it, that is full.
FULL = (errno.ENOSPC, errno.EDQUOT)


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


def unwritable(error: OSError) -> str:
    """Return what can't be used, and what can be done about it; only the output has no name."""
    remedy = ": make room on the disk" if error.errno in FULL else ""
    return f"{error.filename or 'the output'} can't be used: {error.strerror or error}{remedy}"
