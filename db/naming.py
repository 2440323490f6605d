"""Errors of files that are written, with their names."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Name a file in the errors of writing it, such as a full disk, which are raised without."""
    try:
        yield
    except OSError as error:
        error.filename = error.filename or str(path)
        raise
