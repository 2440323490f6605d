"""Processes: which processor they run on, and how much time and memory they take."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
CORES = sorted(os.sched_getaffinity(0))
# The server has one core to itself; the load and the database share the others.
SERVER = {CORES[0]}
OTHERS = set(CORES[1:]) or SERVER


@dataclass(frozen=True)
class Memory:
    """The memory of some processes in bytes: all of it, and what no other process shares."""

    resident: int
    own: int


def family(pid: int) -> Iterator[int]:
    """Yield a process and all that it started."""
    yield pid
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        children = [child for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def seconds(pids: Iterable[int]) -> float:
    """Return the processor time that some processes have taken."""
    total = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def memory(pids: Iterable[int]) -> Memory:
    """Return the memory of some processes."""
    resident = own = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
        except OSError:
            continue
        sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
        resident += sizes["Rss"]
        own += sizes["Private_Clean"] + sizes["Private_Dirty"]
    return Memory(resident, own)


def pin(pids: Iterable[int], cores: set[int]) -> None:
    """Run some processes, with all their threads, on some cores only."""
    for pid in pids:
        try:
            threads = [int(task.name) for task in Path(f"/proc/{pid}/task").iterdir()]
            for thread in threads:
                os.sched_setaffinity(thread, cores)
        except (OSError, PermissionError):
            continue
