"""What the server is made of: its list is that of the lock, and no audit passes without looking."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import TESTS

ROOT = TESTS.parent
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
FOUND = "pyyaml 5.3 PYSEC-2020-96 5.3.1"
CLEAN = "No known vulnerabilities found"


def test_the_bill_of_materials_lists_the_lock(tmp_path: Path) -> None:
    commands = subprocess.run(
        ["make", "--dry-run", "--always-make", "sbom"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout.replace("\\\n", "")  # fmt: skip
    (command,) = re.findall(r"-m (cyclonedx_py .*) --output-file", commands)
    written = tmp_path / "sbom.json"
    words = [sys.executable, "-W", "ignore", "-m", *command.split(), "--output-file", str(written)]
    subprocess.run(words, cwd=ROOT, check=True)
    bill = json.loads(written.read_text("utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["name"] == "policygraph"
    listed = {(part["name"], part["version"]) for part in bill["components"]}
    assert listed == set(re.findall(r"^([\w.-]+)==([^ ;\\]+)", LOCK, re.MULTILINE))
    hashes = {
        checksum["content"]
        for part in bill["components"]
        for reference in part["externalReferences"]
        for checksum in reference.get("hashes", ())
    }
    assert hashes == set(re.findall(r"--hash=sha256:(\w+)", LOCK))


def audit(pip_audit: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the audit with another program in place of pip-audit."""
    return subprocess.run(
        [ROOT / ".ci" / "audit"],
        env=os.environ | environment | {"PIP_AUDIT": pip_audit},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("known", "own", "status"),
    [
        ((1, FOUND), (0, CLEAN), 0),
        ((1, FOUND), (1, "sqlmodel 1.0 PYSEC-2030-1 1.1"), 1),
        # A service without advisories, one that fails, and a program that says anything.
        ((0, CLEAN), (0, CLEAN), 2),
        ((1, "ServiceError"), (0, CLEAN), 2),
        ((0, FOUND), (0, CLEAN), 2),
    ],
)
def test_an_audit_passes_only_if_it_looked(
    tmp_path: Path, known: tuple[int, str], own: tuple[int, str], status: int
) -> None:
    program = tmp_path / "pip-audit"
    program.write_text(
        f"#!/bin/sh\ncase $* in *requirements.lock) echo '{own[1]}'; exit {own[0]};; esac\n"
        f"echo '{known[1]}'; exit {known[0]}\n"
    )
    program.chmod(0o755)
    result = audit(str(program))
    assert result.returncode == status
    assert ("Nothing was audited" in result.stderr) == (status == 2)
    assert (own[1] in result.stdout) == (status != 2)


def test_an_audit_without_a_network_fails(tmp_path: Path) -> None:
    program = tmp_path / "pip-audit"
    real = Path(sys.executable).with_name("pip-audit")
    program.write_text(f'#!/bin/sh\nexec {real} --timeout 1 --cache-dir {tmp_path} "$@"\n')
    program.chmod(0o755)
    dead = dict.fromkeys(("HTTPS_PROXY", "https_proxy", "ALL_PROXY"), "http://127.0.0.1:1")
    result = audit(str(program), **dead)
    assert result.returncode == 2
    assert "Nothing was audited: the advisories can't be read." in result.stderr
