"""The version of the database, as far as the event loop knows."""

import asyncio
import math
from collections.abc import Hashable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

from db.fetch import Database


class KnownVersion:
    """The version of the database, to be asked for where the last answer is too old.

    ``current`` is the last answer, ``None`` if there is none; it is good enough ``until`` a time.

    A database in this process is asked in each turn of the event loop, which is after all requests
    have arrived that the turn responds to. One on a server is asked in a thread, every so often.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lasts = database.dialect.version_lasts
        self._runs_in_process = database.dialect.runs_in_process
        # It has a thread of its own, so that no operation keeps it waiting.
        self._thread = ThreadPoolExecutor(1, "version")
        self._asked: asyncio.Future[None] | None = None
        self.current: Hashable | None = None
        self.until = 0.0

    async def ask(self) -> None:
        """Ask for the version."""
        loop = asyncio.get_running_loop()
        if self._runs_in_process:
            self.current, self.until = self._database.version(), math.inf
            loop.call_soon(self._forget)
            return
        if self._asked is None or self._asked.done():
            self._asked = loop.run_in_executor(self._thread, self._ask)
        await asyncio.shield(self._asked)

    def _ask(self) -> None:
        until = monotonic() + self._lasts
        self.current, self.until = self._database.version(), until

    def _forget(self) -> None:
        self.until = 0.0

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown(cancel_futures=True)
