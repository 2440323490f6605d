"""The command as a process: ``policygraph``, or ``python -m api``.

Whatever ends it is said in one line. Only what is imported at once here comes before interrupts are
handled, so nothing else is.
"""

import os
import sys

from api.interrupts import is_interrupt, leave_when_interrupted


def main() -> None:
    """Run the command, and end the process with its exit status."""
    leave_when_interrupted()
    status = _run()
    # Python would complain about an output that can't be written when it ends.
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            status = status or 1
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    if is_interrupt(status):
        # Python may end itself by a signal after a KeyboardInterrupt, even one that was handled.
        os._exit(status)
    sys.exit(status)


def _run() -> int:
    from api.cli import main as command
    from api.cli.common import FAILED, unwritable, warn
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
