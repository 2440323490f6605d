"""The file of a SQLite database, which others may replace, change, damage or lock."""

import os
import stat
import time
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import pysqlite3
import sqlalchemy as sa

from db.dialects.base import APPLICATION_ID, Busy, Dialect, NotOurs
from db.dialects.incomplete import beside
from db.dialects.sqlite_functions import install

# The memory in which a connection keeps what it has read of the file.
KIBIBYTES = 32 * 1024
# A file of this size is checked in a fraction of a second, once when it is opened.
CHECKED_BYTES = 64 * 1024 * 1024
# The seconds that a reader waits for a lock. No load locks the file, and the event loop waits too.
READER_PATIENCE = 0.1
MAGIC = b"SQLite format 3\0"
# An index of words has tables of its own, which are created and dropped with it.
TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
    " AND name NOT LIKE 'sqlite_%'"
)
# The seconds after a change in which another one may leave the time of the file as it is: systems
# note the time in ticks.
TICK = 0.02


def open_reader(path: Path, mapped_bytes: int) -> Any:
    """Return a connection that only reads a file.

    Whoever truncates a file that is mapped into memory ends every process that reads it.
    """
    connection = pysqlite3.connect(
        f"{path.as_uri()}?mode=ro",
        uri=True,
        check_same_thread=False,
        timeout=READER_PATIENCE,
        cached_statements=Dialect.prepared_statements,
        isolation_level=None,
    )
    install(connection)
    connection.execute("PRAGMA query_only = ON")
    connection.execute(f"PRAGMA cache_size = -{KIBIBYTES}")
    connection.execute(f"PRAGMA mmap_size = {mapped_bytes}")
    return connection


def state_of(path: Path | str) -> Hashable:
    """Return what tells a file from every other, and from itself before a change.

    Raises ``OSError`` if there is no file. A file that was changed a moment ago is waited for.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise FileNotFoundError(f"{path} is no file")
    # A clock of another machine may be ahead.
    age = time.time() - found.st_ctime
    if 0 <= age < TICK:
        time.sleep(TICK - age)
        found = os.stat(path)
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def reject_foreign(path: Path) -> None:
    """Raise ``NotOurs`` if a file holds anything other than an earlier load.

    A file that bears our mark is ours even if it is damaged, and is replaced. A damaged file
    without it raises the driver's error.
    """
    if not path.exists() or is_marked(path):
        return
    try:
        connection = pysqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            tables = [name for (name,) in connection.execute(TABLES)]
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
        finally:
            connection.close()
    except pysqlite3.Error as error:
        raise sa.exc.DBAPIError.instance(TABLES, None, error, pysqlite3.Error) from error
    if tables and mark != APPLICATION_ID:
        raise NotOurs(f"the file holds other tables ({', '.join(tables[:3])}); use another file")


def is_marked(path: Path) -> bool:
    """Return whether the header of a file bears our mark."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(100)
    return header.startswith(MAGIC) and header[68:72] == APPLICATION_ID.to_bytes(4)


def settle(path: Path) -> None:
    """Let a file that is about to be replaced hold all that lies in logs beside it.

    Nothing that this project writes leaves a log, but whoever opens the file may.
    """
    if not any(name.exists() for name in beside(path)):
        return
    connection = pysqlite3.connect(path, isolation_level=None)
    try:
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Busy(f"another process is using the log of {path}, so try again later")
    except pysqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise Busy(f"another process is changing {path}, so try again later") from error
        # A file that is damaged is not worth keeping whole.
    finally:
        connection.close()


def is_whole(connection: sa.Connection) -> bool:
    """Let SQLite check that the pages of a file fit together, if they are few enough."""
    pages: int = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    size: int = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    if pages * size > CHECKED_BYTES:
        return True
    found: str = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    return found == "ok"
