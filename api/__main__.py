"""The command as a process: ``policygraph``, or ``python -m api``.

Whatever ends it is said in one line. Only what is imported at once here comes before interrupts are
handled, so nothing else is.
"""

import os
import sys
from typing import NoReturn

from api.interrupts import leave_when_interrupted


def main() -> NoReturn:
    """Run the command, and end the process with its exit status."""
    leave_when_interrupted()
    status = _run()
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            status = status or 1
    # Nothing is left to do. While Python clears up, an interrupt would end it in Python's own ways.
    os._exit(status)


def _run() -> int:
    from api.cli import main as command
    from api.cli.output import FAILED, unwritable, warn
    from api.masking import masked_traceback

    try:
        command(prog_name="policygraph")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else FAILED if end.code else 0
    except OSError as error:
        warn(unwritable(error))
        return FAILED
    except Exception:
        warn(masked_traceback())
        return FAILED
    return 0


if __name__ == "__main__":
    main()
