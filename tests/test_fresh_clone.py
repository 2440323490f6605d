"""A newcomer's first minutes: a clone in an empty folder, `make run`, a query."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ENABLED = "POLICYGRAPH_TEST_FRESH_CLONE"
PATIENCE = 600

pytestmark = pytest.mark.skipif(
    not os.environ.get(ENABLED), reason=f"a fresh clone is set up only where {ENABLED} is set"
)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a clone of the project as it is committed."""
    folder = tmp_path_factory.mktemp("fresh") / "policygraph"
    subprocess.run(["git", "clone", "--quiet", ROOT, folder], check=True)
    return folder


@pytest.fixture
def running(clone: Path) -> Iterator[str]:
    """Return the address of a server that `make run` started in the clone."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("POLICYGRAPH_")}
    environment["POLICYGRAPH_PORT"] = str(port)
    process = subprocess.Popen(
        ["make", "run"], cwd=clone, env=environment, start_new_session=True, stdout=subprocess.PIPE
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=30)


def ask(url: str, query: str) -> dict[str, object]:
    """Send a query as soon as the server is there."""
    body = json.dumps({"query": query}).encode()
    request = urllib.request.Request(f"{url}/graphql", body, {"content-type": "application/json"})
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(request) as response:
                answer: dict[str, object] = json.load(response)
                return answer
        except urllib.error.URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


QUERY = '{ agency(alias: "cnp") { name partnerships { nodes { citations { paragraph start } } } } }'


@pytest.mark.parametrize("time_of_running", ["first", "second"])
def test_make_run_serves_the_curated_data(time_of_running: str, running: str) -> None:
    answer = ask(running, QUERY)
    agency = answer["data"]["agency"]  # type: ignore[index]
    assert agency["name"] == "Colombian National Police", time_of_running
    partnerships = agency["partnerships"]["nodes"]
    assert partnerships
    assert all(partnership["citations"] for partnership in partnerships)
