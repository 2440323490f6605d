"""A SQLite file that is built beside the one in use, and takes its place once it is complete.

Readers keep the file that they have open, whole and unchanged, until they look again. A load that
is killed leaves a half-made file under a name of its own, which the next load removes.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from db.dialects.base import Busy
from db.naming import named

# What the names of a half-made file, and of the file that a running load locks, end with.
NEXT, LOCK = ".policygraph-next", ".policygraph-lock"
# The files that SQLite keeps beside a file.
BESIDE = ("-journal", "-wal", "-shm")


@contextmanager
def replacing(path: Path, patience: float) -> Iterator[Path]:
    """Yield the path of a file to build, which takes the place of ``path`` at the end.

    If the building fails, the half-made file is removed. Raises ``Busy`` if another process builds
    for longer than ``patience``, in seconds.
    """
    new = path.with_name(path.name + NEXT)
    try:
        with FileLock(path.with_name(path.name + LOCK), timeout=patience):
            remove(new)
            try:
                yield new
                _finish(new, path)
            finally:
                remove(new)
    except Timeout:
        raise Busy(f"another process is loading {path}, so try again later") from None


def remove(path: Path) -> None:
    """Remove a file, and what SQLite keeps beside it."""
    for name in (path, *beside(path)):
        name.unlink(missing_ok=True)


def beside(path: Path) -> list[Path]:
    """Return the files that SQLite may keep beside a file."""
    return [Path(f"{path}{end}") for end in BESIDE]


def _finish(new: Path, path: Path) -> None:
    """Put a complete file in place, with the permissions and the owner of the earlier one."""
    if path.exists():
        shutil.copymode(path, new)
        earlier = path.stat()
        with suppress(OSError, AttributeError):
            os.chown(new, earlier.st_uid, earlier.st_gid)
    # After a power cut there is either file, and all of it.
    _sync(new)
    # SQLite would take a log that lies beside the new file for its own.
    for name in beside(path):
        name.unlink(missing_ok=True)
    new.replace(path)
    with suppress(OSError):  # Not every system opens a folder.
        _sync(path.parent)


def _sync(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        with named(path):
            os.fsync(opened)
    finally:
        os.close(opened)
