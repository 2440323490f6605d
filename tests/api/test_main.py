"""How the command ends as a process: interrupted, or with an output that can't be written."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.settings import ROOT
from tests.databases import INVENTED, INVENTED_DOCUMENTS, Databases

DATA = ["--data", str(INVENTED)]
DOCUMENTS = ["--documents", str(INVENTED_DOCUMENTS)]
PATIENCE = 60
FULL = Path("/dev/full")
NO_ROOM = "policygraph: the output can't be used: No space left on device: make room on the disk\n"
# How many interrupts each command gets, and in how many seconds from its start at most.
MOMENTS = int(os.environ.get("POLICYGRAPH_TEST_MOMENTS", "4"))
SECONDS = 2.0
COMMANDS = {
    "help": ["--help"],
    "check": ["check", *DATA],
    "verify": ["verify", *DATA, *DOCUMENTS],
    "cite": ["cite", "heron", "--sentences", *DOCUMENTS],
    "schema": ["schema"],
    "load": ["load", *DATA],
    "release": ["release"],
    "export": ["export", "--to", "out"],
    "serve": ["serve", *DATA, "--port", "{port}"],
}
NEED_A_DATABASE = ("release", "export", "load", "serve")


def environment(url: str | None = None) -> dict[str, str]:
    """Return the variables of a command, without what the shell of the tests may have set."""
    variables = {k: v for k, v in os.environ.items() if not k.startswith("POLICYGRAPH_")}
    variables["PYTHONPATH"] = str(ROOT)
    return variables | ({"POLICYGRAPH_DATABASE_URL": url} if url else {})


def started(folder: Path, words: list[str], url: str | None = None) -> subprocess.Popen[str]:
    """Start a command in a folder of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "api", *words],
        cwd=folder,
        env=environment(url),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def catches_signals(pid: int) -> bool:
    """Return whether a process handles SIGTERM: before, Python itself ends it in its own way."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = int(status.split("SigCgt:")[1].split()[0], 16)
    return bool(caught >> (signal.SIGTERM - 1) & 1)


@pytest.fixture
def database(databases: Databases) -> Iterator[str]:
    """Return the URL of a database that the command may change."""
    with databases.copied("sqlite", "invented") as url:
        yield url


@pytest.mark.skipif(sys.platform != "linux", reason="/proc says when signals are handled")
@pytest.mark.parametrize("command", COMMANDS)
def test_an_interrupt_at_any_moment_is_one_line(
    command: str, tmp_path: Path, database: str, free_port: str
) -> None:
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    words = [word.format(port=free_port) for word in COMMANDS[command]]
    url = database if command in NEED_A_DATABASE else None
    for number in range(MOMENTS):
        stopping = (signal.SIGINT, signal.SIGTERM)[number % 2]
        with started(tmp_path, words, url) as process:
            while process.poll() is None and not catches_signals(process.pid):
                time.sleep(0.001)
            time.sleep(moments.random() ** 2 * SECONDS)
            process.send_signal(stopping)
            _, complaints = process.communicate(timeout=PATIENCE)
        lines = [line for line in complaints.splitlines() if " rows" not in line]
        ended = (process.returncode, lines)
        interrupted = (128 + stopping, ["policygraph: interrupted"])
        # It may have been done already; a server that runs stops without a word.
        assert ended in (interrupted, (0, [])), f"seed {seed}, moment {number}"
        assert {path.name for path in tmp_path.iterdir()} <= {"out"}


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize(
    ("command", "errors"),
    [*((name, "readable") for name in COMMANDS if name != "serve"), ("cite", "full")],
)
def test_an_output_that_is_full_is_one_line(
    command: str, errors: str, tmp_path: Path, database: str
) -> None:
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "api", *COMMANDS[command]],
            cwd=tmp_path,
            env=environment(database),
            stdout=full,
            stderr=full if errors == "full" else subprocess.PIPE,
            text=True,
            timeout=PATIENCE,
        )
    assert done.returncode == 1
    if errors == "readable":
        lines = [line for line in done.stderr.splitlines(True) if " rows" not in line]
        assert lines == [NO_ROOM]


@pytest.mark.parametrize("command", ["help", "schema", "cite", "release"])
def test_an_output_that_is_closed_is_no_word(command: str, tmp_path: Path, database: str) -> None:
    process = started(tmp_path, COMMANDS[command], database)
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait(PATIENCE) in (0, 1)
    process.stderr.close()


def test_an_error_that_nobody_expected_shows_no_password(tmp_path: Path) -> None:
    code = (
        "import api.cli.data, api.__main__, sys\n"
        "def fail(*_): raise RuntimeError('at postgresql://me:secret@host/x')\n"
        "api.cli.data.prepare = fail\n"
        "sys.argv = ['policygraph', 'check']\n"
        "api.__main__.main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 1
    assert "RuntimeError: at postgresql://me:***@host/x" in done.stderr
    assert "secret" not in done.stderr.replace("raise RuntimeError", "")


def test_nothing_is_imported_before_interrupts_are_handled(tmp_path: Path) -> None:
    code = "import sys, api.__main__; print(sorted(n for n in sys.modules if n[:3] == 'api'))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "['api', 'api.__main__', 'api.interrupts']\n"
