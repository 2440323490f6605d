"""What an interrupt does to a command. This module imports nothing that takes time to import."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

STOPPING = (signal.SIGINT, signal.SIGTERM)
LINE = "interrupted"


def status_of(number: int) -> int:
    """Return the exit status that shells give to a process that a signal ends."""
    return 128 + number


def leave(number: int, _: FrameType | None) -> None:
    """End the process at once, with one line: there is nothing to clean up."""
    with suppress(OSError):
        os.write(2, f"policygraph: {LINE}\n".encode())
    os._exit(status_of(number))


def leave_when_interrupted() -> None:
    """Let interrupts end the process wherever it is, such as while it imports modules."""
    for number in STOPPING:
        signal.signal(number, leave)


@contextmanager
def cleaned_up() -> Iterator[list[int]]:
    """Let an interrupt raise ``KeyboardInterrupt``, so that what was begun is cleaned up.

    Yield a list that receives the signal, because code in between may raise another exception for
    it. A second interrupt does not wait for the end of the cleaning. Nothing changes in a process
    whose signals somebody else handles, such as that of the tests.
    """
    received: list[int] = []

    def interrupt(number: int, _: FrameType | None) -> None:
        leave_when_interrupted()
        received.append(number)
        raise KeyboardInterrupt

    def unraisable(ignored: Any) -> None:
        # Where no exception can be raised, such as in a finalizer, this one is lost.
        if received:
            leave(received[0], None)
        sys.__unraisablehook__(ignored)

    if signal.getsignal(signal.SIGINT) is not leave:
        yield received
        return
    sys.unraisablehook = unraisable
    for number in STOPPING:
        signal.signal(number, interrupt)
    try:
        yield received
    finally:
        leave_when_interrupted()
        sys.unraisablehook = sys.__unraisablehook__
