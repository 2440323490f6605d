"""Client libraries page through a connection, set up as docs/clients.md says.

The programs are in clients/checks; those of Python are in the documentation (tests/test_docs.py).
"""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest

CHECKS = Path(__file__).parent.parent.parent / "clients" / "checks"
ENABLED = "POLICYGRAPH_TEST_NODE"
PAGE = """query ($after: String) { agencies(first: 100, after: $after, orderBy: [{field: NAME}]) {
    nodes { slug } pageInfo { hasNextPage endCursor }
} }"""

pytestmark = pytest.mark.skipif(
    not os.environ.get(ENABLED),
    reason=f"client libraries are run only where {ENABLED} is set, after clients/checks/install.sh",
)


def checked(library: str, server_url: str) -> tuple[list[str], list[dict[str, Any]]]:
    """Run the check of a library; return the slugs that it has read, and what it has sent."""
    done = subprocess.run(
        ["npm", "run", "--silent", library],
        cwd=CHECKS,
        env={**os.environ, "SERVER": server_url},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    return said["names"], said["sent"]


@pytest.fixture(scope="module")
def slugs(server_url: str) -> list[str]:
    """Return the slugs of all agencies, in the order of their names."""
    found: list[str] = []
    after = None
    while True:
        asked = {"query": PAGE, "variables": {"after": after}}
        page = httpx2.post(f"{server_url}/graphql", json=asked).json()["data"]["agencies"]
        found += [node["slug"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        after = page["pageInfo"]["endCursor"]


@pytest.mark.parametrize("library", ["apollo", "urql", "relay", "codegen"])
def test_a_library_reads_all_pages(library: str, server_url: str, slugs: list[str]) -> None:
    names, sent = checked(library, server_url)
    assert names == slugs
    assert len(sent) > 10


@pytest.mark.parametrize("library", ["apollo", "urql"])
def test_a_library_sends_a_document_once(library: str, server_url: str) -> None:
    # A library may have done so before: these checks send the same documents each time.
    checked(library, server_url)
    _, sent = checked(library, server_url)
    assert {(each["method"], each["inFull"]) for each in sent} == {("GET", False)}
