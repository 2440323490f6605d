"""Hours of mixed load on one server, or a sample of seconds: its memory has a ceiling.

``POLICYGRAPH_TEST_SOAK`` sets how many seconds it takes; ``make soak`` an hour.
"""

import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean

import httpx2
import pytest

from tests.api.test_memory import KINDS, MEGABYTE, commented
from tests.api.test_protocol import LONG_BODY, is_ready, wait_until
from tests.conftest import TESTS

SECONDS = int(os.environ.get("POLICYGRAPH_TEST_SOAK", "10"))
CLIENTS = 6
# The bounds on caches, and what the process takes without them.
CEILING = 700 * MEGABYTE


def small(number: int) -> str:
    """Return an operation that many clients send."""
    return f'{{ agency(slug: "unit-{number % 9}") {{ name country {{ name }} }} }}'


def counted(number: int) -> str:
    """Return an operation that counts, other than all others."""
    return f"{{ facts {{ a{number}: aggregate(groupBy: [KIND]) {{ groups {{ count }} }} }} }}"


def wrong(number: int) -> str:
    """Return a document with mistakes, other than all others."""
    return "{ " + " ".join(f"nothing{number}_{at}" for at in range(100)) + " }"


MIX = (*KINDS, small, small, small, counted, wrong)


@contextmanager
def served(url: str, port: str) -> Iterator[int]:
    """Serve a database as its operators do, and return the number of the process."""
    command = [sys.executable, "-m", "api", "serve", "--no-load", "--database-url", url]
    with subprocess.Popen(
        [*command, "--port", port], cwd=TESTS.parent, stdout=subprocess.DEVNULL
    ) as process:
        try:
            wait_until(lambda: is_ready(f"http://127.0.0.1:{port}"))
            yield process.pid
            assert process.poll() is None
        finally:
            process.kill()


def resident(process: int) -> int:
    """Return the memory of a process, in bytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


class Load:
    """Clients that send a mix of requests until they are stopped; the statuses are counted."""

    def __init__(self, port: str) -> None:
        self.statuses: Counter[int] = Counter()
        self._port = port
        self._ended = threading.Event()
        self._clients = [threading.Thread(target=self._ask, args=[at]) for at in range(CLIENTS)]

    def __enter__(self) -> "Load":
        """Begin."""
        for client in self._clients:
            client.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End."""
        self._ended.set()
        for client in self._clients:
            client.join()

    def _ask(self, seed: int) -> None:
        chance = random.Random(seed)
        with httpx2.Client(base_url=f"http://127.0.0.1:{self._port}", timeout=60) as client:
            while not self._ended.is_set():
                query = chance.choice(MIX)(chance.randrange(10**9))
                if chance.random() < 0.02:
                    self._leave(chance)
                elif chance.random() < 0.2 and len(query) < 5_000:
                    self._count(client.get("/graphql", params={"query": query}))
                else:
                    self._count(client.post("/graphql", json={"query": query}))

    def _count(self, response: httpx2.Response) -> None:
        self.statuses[response.status_code] += 1

    def _leave(self, chance: random.Random) -> None:
        """Send a part of a request, and go away."""
        request = LONG_BODY + commented(0).encode()
        with socket.create_connection(("127.0.0.1", int(self._port))) as connection:
            connection.sendall(request[: chance.randrange(len(LONG_BODY) + 500)])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how much memory a process has")
def test_memory_has_a_ceiling(database_url: str, free_port: str) -> None:
    with served(database_url, free_port) as process, Load(free_port) as load:
        url, held = f"http://127.0.0.1:{free_port}", []
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            time.sleep(min(1, SECONDS / 20))
            held.append(resident(process))
            assert held[-1] < CEILING
            assert httpx2.get(f"{url}/health/ready", timeout=60).status_code == 200
    # A document that is wrong gets 200 in the older media type, which these clients accept.
    assert load.statuses.keys() <= {200, 503}
    assert load.statuses[200] > SECONDS
    if SECONDS >= 600:
        # Caches are full after a while; nothing grows from then on.
        half = len(held) // 2
        assert mean(held[-half // 2 :]) < 1.15 * mean(held[half // 2 : half])
