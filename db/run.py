"""One run of a statement, which ends when its time is over or when another thread ends it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic


class Ended(Exception):
    """A run was ended before its statement was sent."""


class Run:
    """A run that may take so many ``seconds`` from its beginning; it begins once."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        # The time at which it has to end; ``None`` before it begins.
        self.until: float | None = None
        self.is_ended = False
        self._stop: Callable[[], None] | None = None
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Let the time run."""
        self.until = monotonic() + self.seconds

    @property
    def is_over(self) -> bool:
        """Whether a statement that runs has to stop."""
        return self.is_ended or (self.until is not None and monotonic() > self.until)

    @contextmanager
    def stopped_by(self, stop: Callable[[], None]) -> Iterator[None]:
        """Call ``stop`` if the run is ended inside this context, and never afterwards.

        Raises ``Ended`` if it has been ended before.
        """
        with self._lock:
            if self.is_ended:
                raise Ended
            self._stop = stop
        try:
            yield
        finally:
            # A call of ``stop`` that has begun is waited for: it must not hit the next statement.
            with self._lock:
                self._stop = None

    def end(self) -> None:
        """End the run, from another thread; this may wait for the database."""
        with self._lock:
            self.is_ended = True
            if self._stop is not None:
                self._stop()
